// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/pending_content.h"

#include "stores/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

Timestamp stuckBefore(Timestamp now)
{
    return now - stuckAfterSeconds * 1'000'000;
}

/// Rows that failed are few and have an index; all others are looked at only where the oldest one is old.
Result<qint64> countStuck(Database& database, Timestamp oldest, Timestamp limit)
{
    Query q = oldest <= limit ? database.query("SELECT count(*) FROM outbox WHERE staged = 0"
                                               " AND (attempts > 0 OR created <= ?)"_ba,
                                               limit)
                              : database.query("SELECT count(*) FROM outbox INDEXED BY outbox_failing"
                                               " WHERE attempts > 0"_ba);
    if (!q.next()) {
        return tl::unexpected<Error>(q.error());
    }
    return q.number(0);
}

} // namespace

Result<PendingSummary> readPendingSummary(Database& database)
{
    PendingSummary summary;
    Query tally = database.query("SELECT pending, pending_bytes, removed, removed_bytes FROM tally"_ba);
    if (tally.next()) {
        summary.pending = tally.number(0);
        summary.pendingBytes = tally.number(1);
        summary.removed = tally.number(2);
        summary.removedBytes = tally.number(3);
    }
    Query oldest = database.query("SELECT created FROM outbox WHERE staged = 0 ORDER BY id LIMIT 1"_ba);
    if (tally.failed() || !oldest.next()) {
        return tally.end().and_then([&] { return oldest.end(); }).map([&] { return summary; });
    }
    const Timestamp now = nowStamp();
    summary.oldestSeconds = std::max<qint64>(0, (now - oldest.number(0)) / 1'000'000);
    return countStuck(database, oldest.number(0), stuckBefore(now)).map([&](qint64 stuck) {
        summary.stuck = stuck;
        return summary;
    });
}

Result<QList<PendingObject>> readPendingObjects(Database& database, qint64 afterId, int limit, bool stuckOnly,
                                                qint64 job)
{
    const Timestamp oldEnough = stuckBefore(nowStamp());
    QByteArray sql = "SELECT o.id, o.bucket, o.key, o.bytes, coalesce(r.job, 0), o.created, o.attempts, o.last_error,"
                     " o.attempts > 0 OR o.created <= ?1 FROM outbox o LEFT JOIN removal r ON r.id = o.removal"
                     " WHERE o.staged = 0 AND o.id > ?2"_ba;
    sql += stuckOnly ? " AND (o.attempts > 0 OR o.created <= ?1)"_ba : QByteArray();
    sql += job != 0 ? " AND r.job = ?4"_ba : QByteArray();
    sql += " ORDER BY o.id LIMIT ?3"_ba;
    Query q = database.query(sql, oldEnough, afterId, limit);
    if (job != 0) {
        q.bindAt(3, job);
    }
    QList<PendingObject> objects;
    while (q.next()) {
        PendingObject object;
        object.id = q.number(0);
        object.bucket = q.text(1);
        object.key = q.text(2);
        object.bytes = q.number(3);
        object.job = q.number(4);
        object.scheduled = q.number(5);
        object.attempts = q.number(6);
        object.lastError = q.text(7);
        object.stuck = q.flag(8);
        objects.append(std::move(object));
    }
    return q.end().map([&] { return objects; });
}

Result<ContentTally> readContentOfJob(Database& database, const QString& journalId, qint64 job)
{
    Query q = database.query("SELECT pending FROM removal WHERE journal = ? AND job = ?"_ba, journalId, job);
    ContentTally tally;
    if (q.next()) {
        tally.pending = q.number(0);
    }
    return q.end().map([tally] { return tally; });
}

Result<void> readScheduledByOthers(Database& database, const QString& journalId, qint64 job,
                                   const AssetReader::ObjectSink& sink)
{
    Query q = database.query("SELECT o.bucket, o.key FROM outbox o JOIN removal r ON r.id = o.removal"
                             " WHERE o.staged = 0 AND NOT (r.journal = ? AND r.job = ?)"_ba,
                             journalId, job);
    while (q.next()) {
        sink(q.text(0), q.text(1));
    }
    return q.end();
}

} // namespace secateur
