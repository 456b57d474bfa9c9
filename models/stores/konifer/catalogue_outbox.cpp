// SPDX-License-Identifier: GPL-3.0-or-later
// What Konifer has scheduled for removal. Source: konifer.md, PostgreSQL schema (outbox).
#include "stores/konifer/catalogue.h"
#include "stores/konifer/catalogue_match.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

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

Result<OutboxMark> Catalogue::outboxMark(const Cancel& cancel)
{
    // The rows never change: which they are tells what they say.
    const QByteArray sql = "SELECT count(*), coalesce(greatest(0, extract(epoch FROM (now() AT TIME ZONE 'UTC') -"
                           " min(created_at)))::bigint, 0), coalesce((SELECT id::text" +
                           scheduled() +
                           " ORDER BY created_at, id LIMIT 1), ''), "
                           "coalesce(sum(hashtextextended(id::text, 0)), 0)::text" +
                           scheduled();
    return m_connection->ask(sql, {}, cancel).map([](const PgRows& rows) {
        return OutboxMark{rows.number(0, 0), rows.number(0, 1), rows.bytes(0, 2).toByteArray(),
                          rows.bytes(0, 3).toByteArray()};
    });
}

Result<qint64> Catalogue::scheduledBefore(qint64 seconds, const Cancel& cancel)
{
    return m_connection->ask("SELECT count(*)" + scheduled() + " AND " + ageSeconds() + " > $1", {seconds}, cancel)
        .map([](const PgRows& rows) { return rows.number(0, 0); });
}

Result<QList<PendingObject>> Catalogue::pendingObjects(qint64 after, int limit, qint64 olderThanSeconds)
{
    const QByteArray sql = "SELECT payload->>'objectStoreBucket', payload->>'objectStoreKey', " +
                           microseconds("created_at"_ba) + scheduled() + " AND " + ageSeconds() +
                           " >= $3 ORDER BY created_at, id OFFSET $1 LIMIT $2";
    const auto rows = m_connection->ask(sql, {after, qint64(limit), olderThanSeconds});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PendingObject> objects;
    for (int i = 0; i < rows->size(); ++i) {
        PendingObject object;
        object.id = after + i + 1;
        object.bucket = rows->text(i, 0);
        object.key = rows->text(i, 1);
        object.scheduled = rows->number(i, 2);
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
