// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/sqlite/query.h"

#include "stores/sqlite/database.h"

#include <sqlite3.h>

namespace secateur {

Query::Query(Database& database, sqlite3_stmt* statement, QByteArray sql, int code)
    : m_database(&database)
    , m_statement(statement)
    , m_sql(std::move(sql))
{
    note(code);
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_code(other.m_code)
    , m_error(std::move(other.m_error))
{}

Query::~Query()
{
    if (m_statement != nullptr) {
        m_database->giveBack(m_statement, m_sql);
    }
}

void Query::note(int code)
{
    if (code != SQLITE_OK && m_code == SQLITE_OK) {
        m_code = code;
        m_error = m_database->errorFor(code);
    }
}

void Query::reset()
{
    if (m_statement != nullptr) {
        // A failed step repeats its code here; it was noted then and must not spoil the next use.
        sqlite3_reset(m_statement);
        m_code = SQLITE_OK;
    }
}

void Query::bindNumber(int index, qint64 value)
{
    if (m_statement != nullptr) {
        note(sqlite3_bind_int64(m_statement, index + 1, value));
    }
}

void Query::bindText(int index, QByteArrayView utf8)
{
    if (m_statement != nullptr) {
        note(sqlite3_bind_text64(m_statement, index + 1, utf8.data() != nullptr ? utf8.data() : "",
                                 static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
}

void Query::bindBlob(int index, const QByteArray& value)
{
    if (m_statement != nullptr) {
        note(sqlite3_bind_blob64(m_statement, index + 1, value.constData() != nullptr ? value.constData() : "",
                                 static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
    }
}

void Query::bindAt(int index, std::nullptr_t)
{
    if (m_statement != nullptr) {
        note(sqlite3_bind_null(m_statement, index + 1));
    }
}

bool Query::next()
{
    if (m_statement == nullptr || m_code != SQLITE_OK) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        note(code);
    }
    return false;
}

Result<void> Query::end() const
{
    if (failed()) {
        return tl::unexpected<Error>(m_error);
    }
    return {};
}

Result<qint64> Query::run()
{
    while (next()) {
    }
    if (failed()) {
        return tl::unexpected<Error>(m_error);
    }
    const qint64 changed = sqlite3_changes64(m_database->handle());
    sqlite3_reset(m_statement);
    return changed;
}

Error Query::error() const
{
    return m_error;
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Query::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace secateur
