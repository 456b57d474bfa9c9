// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <concepts>
#include <utility>

struct sqlite3_stmt;

namespace secateur {

class Database;

/**
 * A prepared statement on loan from its Database; given back when it goes out of scope. Columns and values are counted
 * from 0. A fault is kept: next() answers false from then on and end() gives it.
 *
 *     Query q = database.query("SELECT id, name FROM node WHERE parent = ?", parent);
 *     while (q.next())
 *         use(q.number(0), q.text(1));
 *     if (auto end = q.end(); !end)
 *         return tl::unexpected(end.error());
 */
class Query final {
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Starts over with other values.
    template<typename... Values>
    void bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindAt(index++, values), ...);
    }
    void bindAt(int index, std::integral auto value) { bindNumber(index, static_cast<qint64>(value)); }
    void bindAt(int index, const QString& value) { bindText(index, value.toUtf8()); }
    void bindAt(int index, QUtf8StringView value) { bindText(index, {value.data(), value.size()}); }
    void bindAt(int index, const QByteArray& value) { bindBlob(index, value); }
    void bindAt(int index, std::nullptr_t);
    void reset();

    /// Steps to the next row; false at the end and on a fault.
    [[nodiscard]] bool next();
    /// Whether all went well so far.
    [[nodiscard]] Result<void> end() const;
    /// Steps to the end; gives how many rows were changed.
    [[nodiscard]] Result<qint64> run();
    [[nodiscard]] bool failed() const { return m_code != 0; }
    [[nodiscard]] Error error() const;

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    /// The bytes of a text or blob, valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Query(Database& database, sqlite3_stmt* statement, QByteArray sql, int code);
    void bindNumber(int index, qint64 value);
    void bindText(int index, QByteArrayView utf8);
    void bindBlob(int index, const QByteArray& value);
    void note(int code);

    Database* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    QByteArray m_sql;
    int m_code = 0;
    Error m_error;
};

} // namespace secateur
