// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pg_link.h"

#include <QCryptographicHash>
#include <QVarLengthArray>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace secateur::test {

void PgRows::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

PgRows::PgRows(pg_result* result)
    : m_result(result)
{}

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

int PgRows::columns() const
{
    return PQnfields(m_result.get());
}

qint64 PgRows::touched() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray PgRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QString PgRows::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

qint64 PgRows::number(int row, int column) const
{
    return bytes(row, column).toLongLong();
}

bool PgRows::isTrue(int row, int column) const
{
    return bytes(row, column) == "t"_ba;
}

void PgLink::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

Result<PgLink> PgLink::open(const QString& conninfo)
{
    PgLink link(PQconnectdb(conninfo.toUtf8().constData()));
    if (PQstatus(link.m_connection.get()) != CONNECTION_OK)
        return tl::unexpected(link.lastError(nullptr));
    PQsetNoticeProcessor(
        link.m_connection.get(), [](void*, const char*) {}, nullptr);
    return link;
}

Result<void> PgLink::revive()
{
    if (PQstatus(m_connection.get()) == CONNECTION_OK && !m_lost)
        return {};
    m_prepared.clear();
    PQreset(m_connection.get());
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        return tl::unexpected(lastError(nullptr));
    m_lost = false;
    return {};
}

Error PgLink::lastError(pg_result* result) const
{
    const char* text = result ? PQresultErrorMessage(result) : PQerrorMessage(m_connection.get());
    const QByteArray state = result ? QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)) : QByteArray();
    // What bears no state comes from libpq itself, and 57P01 to 57P03 say that the server stops or starts: PQstatus()
    // may still call the connection good.
    const bool lost = state.isEmpty() || state.startsWith("57P0");
    const ErrorCode code = lost                  ? ErrorCode::Unreachable
                           : state == "42501"_ba ? ErrorCode::Unauthorized
                                                 : ErrorCode::Io;
    return {code, u"PostgreSQL says: "_s + QString::fromUtf8(text).trimmed(), {}, {}};
}

Result<PgRows> PgLink::run(const QByteArray& sql, const PgParams& params)
{
    if (auto alive = revive(); !alive)
        return tl::unexpected(alive.error());
    QVarLengthArray<const char*, 16> values;
    for (const QByteArray& param : params)
        values.append(param.isNull() ? nullptr : param.constData());
    const int count = int(values.size());
    pg_conn* connection = m_connection.get();
    if (!m_seen.contains(sql)) {
        m_seen.insert(sql);
        PgRows rows(PQexecParams(connection, sql.constData(), count, nullptr, values.data(), nullptr, nullptr, 0));
        return checked(std::move(rows));
    }
    const QByteArray name = QCryptographicHash::hash(sql, QCryptographicHash::Sha1).toHex();
    if (!m_prepared.contains(sql)) {
        if (auto made = checked(PgRows(PQprepare(connection, name.constData(), sql.constData(), 0, nullptr))); !made)
            return made;
        m_prepared.insert(sql);
    }
    return checked(PgRows(PQexecPrepared(connection, name.constData(), count, values.data(), nullptr, nullptr, 0)));
}

Result<PgRows> PgLink::checked(PgRows rows)
{
    const ExecStatusType status = PQresultStatus(rows.m_result.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return rows;
    const Error error = lastError(rows.m_result.get());
    m_lost = m_lost || error.code == ErrorCode::Unreachable;
    return tl::unexpected(error);
}

Result<void> PgLink::script(const QByteArray& sql)
{
    return revive()
        .and_then([&] { return checked(PgRows(PQexec(m_connection.get(), sql.constData()))); })
        .map([](auto&&) {});
}

Result<qint64> PgLink::number(const QByteArray& sql, const PgParams& params)
{
    return run(sql, params).map([](const PgRows& rows) { return rows.count() > 0 ? rows.number(0, 0) : 0; });
}

Result<QStringList> PgLink::lines(const QByteArray& sql, const PgParams& params)
{
    return run(sql, params).map([](const PgRows& rows) {
        QStringList lines;
        for (int row = 0; row < rows.count(); ++row) {
            QStringList words;
            for (int column = 0; column < rows.columns(); ++column)
                words.append(rows.isNull(row, column) ? u"-"_s : rows.text(row, column));
            lines.append(words.join(u' '));
        }
        return lines;
    });
}

Result<PgTransaction> PgTransaction::begin(PgLink& link)
{
    return link.script("BEGIN"_ba).map([&] { return PgTransaction(link); });
}

PgTransaction::~PgTransaction()
{
    if (m_link) [[maybe_unused]]
        const auto undone = m_link->script("ROLLBACK"_ba);
}

Result<void> PgTransaction::commit()
{
    return std::exchange(m_link, nullptr)->script("COMMIT"_ba);
}

} // namespace secateur::test
