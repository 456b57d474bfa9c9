// SPDX-License-Identifier: GPL-3.0-or-later
// What Konifer has scheduled for removal. Source: konifer.md, PostgreSQL schema (outbox).
#include "stores/konifer/catalogue.h"
#include "stores/konifer/catalogue_match.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stuckAfterSeconds = 600; ///< the server's reaper passes about every 30 s

const QByteArray& scheduled()
{
    static const QByteArray sql = " FROM outbox WHERE event_type = 'VARIANT_DELETED'"_ba;
    return sql;
}

/// The server writes its times without a zone; its containers run in UTC.
const QByteArray& ageSeconds()
{
    static const QByteArray sql = "greatest(0, extract(epoch FROM (now() AT TIME ZONE 'UTC') - created_at))"_ba;
    return sql;
}

} // namespace

Result<PendingSummary> Catalogue::pendingSummary()
{
    PendingSummary summary;
    if (!seesOutbox())
        return summary;
    const QByteArray sql = "SELECT count(*), coalesce(max(" + ageSeconds() + "), 0)::bigint, count(*) FILTER (WHERE " +
                           ageSeconds() + " > $1)" + scheduled();
    return m_connection->ask(sql, {stuckAfterSeconds}).map([&](const PgRows& rows) {
        summary.pending = rows.number(0, 0);
        summary.pendingBytes = summary.pending == 0 ? 0 : -1;
        summary.oldestSeconds = rows.number(0, 1);
        summary.stuck = rows.number(0, 2);
        return summary;
    });
}

Result<QList<PendingObject>> Catalogue::pendingObjects(qint64 after, int limit, bool stuckOnly)
{
    QList<PendingObject> objects;
    if (!seesOutbox())
        return objects;
    const QByteArray sql = "SELECT payload->>'objectStoreBucket', payload->>'objectStoreKey', " +
                           microseconds("created_at"_ba) + ", " + ageSeconds() + " > $3" + scheduled() +
                           (stuckOnly ? " AND " + ageSeconds() + " > $3" : QByteArray()) +
                           " ORDER BY created_at, id OFFSET $1 LIMIT $2";
    const auto rows = m_connection->ask(sql, {after, qint64(limit), stuckAfterSeconds});
    if (!rows)
        return tl::unexpected(rows.error());
    for (int i = 0; i < rows->size(); ++i) {
        PendingObject object;
        object.id = after + i + 1;
        object.bucket = rows->text(i, 0);
        object.key = rows->text(i, 1);
        object.scheduled = rows->number(i, 2);
        object.stuck = rows->flag(i, 3);
        objects.append(std::move(object));
    }
    return objects;
}

Result<void> Catalogue::outbox(const Cancel& cancel, const OutboxSink& sink)
{
    return m_connection->stream("SELECT payload->>'objectStoreBucket', payload->>'objectStoreKey'" + scheduled(), {},
                                cancel, [&](const PgRows& rows) {
                                    for (int i = 0; i < rows.size(); ++i) {
                                        if (!sink(rows.bytes(i, 0), rows.bytes(i, 1)))
                                            return false;
                                    }
                                    return true;
                                });
}

} // namespace secateur
