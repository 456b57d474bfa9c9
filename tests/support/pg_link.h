// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArrayList>
#include <QSet>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace secateur::test {

/// Values of a statement as text, in the order of $1, $2, …; a null QByteArray is SQL's NULL.
using PgParams = QByteArrayList;

/// What a statement gave.
class PgRows final {
public:
    explicit PgRows(pg_result* result);
    [[nodiscard]] int count() const;
    [[nodiscard]] int columns() const;
    /// Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 touched() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 number(int row, int column) const;
    [[nodiscard]] bool isTrue(int row, int column) const;

private:
    friend class PgLink;
    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/**
 * One connection to PostgreSQL, for tests and what they stand on; independent of the program's own SQL. To be used on
 * one thread at a time. After the server went away the statement at hand fails, and the next one connects again.
 */
class PgLink final {
public:
    /// `conninfo` is libpq's. Unreachable where there is no connection.
    [[nodiscard]] static Result<PgLink> open(const QString& conninfo);

    /// One statement; prepared where it is run for the second time in the same words.
    [[nodiscard]] Result<PgRows> run(const QByteArray& sql, const PgParams& params = {});
    /// Several statements without values; they are one transaction unless they say otherwise.
    [[nodiscard]] Result<void> script(const QByteArray& sql);
    /// The first column of the first row as a number.
    [[nodiscard]] Result<qint64> number(const QByteArray& sql, const PgParams& params = {});
    /// The rows as text, columns parted by one space; NULL is "-".
    [[nodiscard]] Result<QStringList> lines(const QByteArray& sql, const PgParams& params = {});

private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };
    explicit PgLink(pg_conn* connection)
        : m_connection(connection)
    {}
    [[nodiscard]] Result<void> revive();
    [[nodiscard]] Result<PgRows> checked(PgRows rows);
    [[nodiscard]] Error lastError(pg_result* result) const;

    std::unique_ptr<pg_conn, Finish> m_connection;
    bool m_lost = false;         ///< to be made anew
    QSet<QByteArray> m_seen;     ///< statements run once
    QSet<QByteArray> m_prepared; ///< statements that the server knows by their hash
};

/// Rolls back unless committed.
class PgTransaction final {
public:
    [[nodiscard]] static Result<PgTransaction> begin(PgLink& link);
    PgTransaction(PgTransaction&& other) noexcept
        : m_link(std::exchange(other.m_link, nullptr))
    {}
    PgTransaction& operator=(PgTransaction&&) = delete;
    ~PgTransaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit PgTransaction(PgLink& link)
        : m_link(&link)
    {}
    PgLink* m_link;
};

} // namespace secateur::test
