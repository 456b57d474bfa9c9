// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_reaper.h"

#include "stores/local/image_import_lock.h"
#include "stores/sqlite/database.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace secateur {

LocalReaper::LocalReaper(Database& database, const QString& folder)
    : m_database(database)
    , m_folder(folder)
    , m_content(folder)
    , m_lease(database)
{}

Result<ReapReport> LocalReaper::pass(int limit, const Cancel& cancel)
{
    const Result<bool> mine = prepare();
    if (!mine) {
        return tl::unexpected(mine.error());
    }
    if (!*mine) {
        ReapReport report;
        report.heldElsewhere = true;
        return report;
    }
    Result<std::vector<Object>> objects = due(limit);
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    if (objects->empty()) {
        return ReapReport();
    }
    unlink(*objects, cancel);
    return m_content.makeDurable().and_then([&] { return record(*objects); });
}

/// Takes the lease and the orphans; false where another process removes content at the moment. Writes nothing, and
/// takes no lease, where nothing is due.
Result<bool> LocalReaper::prepare()
{
    if (auto there = m_database.stillThere(); !there) {
        return tl::unexpected(there.error());
    }
    const Result<bool> work = anyDue().and_then([&](bool due) { return due ? Result<bool>(true) : anyStaged(); });
    if (!work || !*work) {
        return work.map([](bool) { return true; });
    }
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Result<bool> mine = m_lease.take();
    if (!mine || !*mine) {
        return mine;
    }
    return adoptOrphans().and_then([&] { return transaction->commit(); }).map([] { return true; });
}

Result<bool> LocalReaper::anyDue()
{
    Query q = m_database.query("SELECT EXISTS(SELECT 1 FROM outbox WHERE staged = 0 AND next_try <= ?)"_ba, nowStamp());
    const bool any = q.next() && q.flag(0);
    return q.end().map([any] { return any; });
}

Result<bool> LocalReaper::anyStaged()
{
    Query q = m_database.query("SELECT EXISTS(SELECT 1 FROM outbox INDEXED BY outbox_staged WHERE staged = 1)"_ba);
    const bool any = q.next() && q.flag(0);
    return q.end().map([any] { return any; });
}

/// What an import announced and did not finish is content without an owner. Whoever can take the import's lock knows
/// that none is running.
Result<void> LocalReaper::adoptOrphans()
{
    const auto staged = anyStaged();
    if (!staged || !*staged) {
        return staged.map([](bool) {});
    }
    const auto lock = ImportLock::take(m_folder);
    if (!lock) {
        return {};
    }
    // The lock is let go before the commit; that is safe, as an import's first write waits for this transaction.
    return releaseStaged(m_database, *lock).map([](qint64) {});
}

Result<std::vector<LocalReaper::Object>> LocalReaper::due(int limit)
{
    std::vector<Object> objects;
    // Rows that failed stay at the front; going on behind them keeps a pass as short as its limit.
    for (const bool fromFront : {m_cursor == 0, true}) {
        m_cursor = fromFront ? 0 : m_cursor;
        Query q = m_database.query("SELECT id, bucket, key, bytes, removal, attempts FROM outbox"
                                   " WHERE id > ? AND staged = 0 AND next_try <= ? ORDER BY id LIMIT ?"_ba,
                                   m_cursor, nowStamp(), limit);
        while (q.next()) {
            objects.push_back(
                {q.number(0), q.text(1), q.text(2), std::max<qint64>(q.number(3), 0), q.number(4), q.number(5), {}});
        }
        if (q.failed()) {
            return tl::unexpected<Error>(q.error());
        }
        if (!objects.empty() || fromFront) {
            break;
        }
    }
    return objects;
}

/// Folder by folder: what a file system does best.
void LocalReaper::unlink(std::vector<Object>& objects, const Cancel& cancel)
{
    std::sort(objects.begin(), objects.end(),
              [](const Object& a, const Object& b) { return std::tie(a.bucket, a.key) < std::tie(b.bucket, b.key); });
    size_t looked = 0;
    for (; looked < objects.size() && !cancel.isCancelled(); ++looked) {
        Object& object = objects[looked];
        object.reason = m_content.unlinkObject(object.bucket, object.key).reason;
    }
    objects.resize(looked);
}

Result<ReapReport> LocalReaper::record(const std::vector<Object>& objects)
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    ReapReport report;
    if (auto dropped = dropRows(objects, report); !dropped) {
        return tl::unexpected(dropped.error());
    }
    for (const Object& object : objects) {
        if (!object.reason.isEmpty()) {
            ++report.failed;
            if (auto noted = noteFailure(object); !noted) {
                return tl::unexpected(noted.error());
            }
        }
    }
    if (auto done = transaction->commit(); !done) {
        return tl::unexpected(done.error());
    }
    for (const Object& object : objects) {
        m_cursor = std::max(m_cursor, object.id);
    }
    return anyDue().map([&](bool more) {
        report.more = more;
        return report;
    });
}

Result<void> LocalReaper::dropRows(const std::vector<Object>& objects, ReapReport& report)
{
    std::unordered_map<qint64, qint64> ofJob;
    Query drop = m_database.prepared("DELETE FROM outbox WHERE id = ?"_ba);
    for (const Object& object : objects) {
        if (!object.reason.isEmpty()) {
            continue;
        }
        drop.bind(object.id);
        const Result<qint64> dropped = drop.run();
        if (!dropped) {
            return tl::unexpected(dropped.error());
        }
        // A row that another process dropped after this one's lease expired was counted there.
        report.removed += *dropped;
        report.removedBytes += *dropped * object.bytes;
        ofJob[object.removal] += *dropped;
    }
    for (const auto& [removal, count] : ofJob) {
        if (auto done = m_database.run("UPDATE removal SET pending = pending - ? WHERE id = ?"_ba, count, removal);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    return m_database
        .run("UPDATE tally SET pending = pending - ?1, pending_bytes = pending_bytes - ?2, removed = removed + ?1,"
             " removed_bytes = removed_bytes + ?2"_ba,
             report.removed, report.removedBytes)
        .map([](qint64) {});
}

Result<void> LocalReaper::noteFailure(const Object& object)
{
    const qint64 doublings = std::min<qint64>(object.attempts, 20);
    const qint64 wait = std::min(firstWaitSeconds << doublings, longestWaitSeconds);
    return m_database
        .run("UPDATE outbox SET attempts = attempts + 1, next_try = ?, last_error = ? WHERE id = ?"_ba,
             nowStamp() + wait * 1'000'000, object.reason, object.id)
        .map([](qint64) {});
}

Result<qint64> LocalReaper::retryStuck()
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return m_database.run("UPDATE outbox SET next_try = 0 WHERE attempts > 0 AND next_try > 0"_ba)
        .and_then([&](qint64 due) { return transaction->commit().map([due] { return due; }); })
        .map([this](qint64 due) {
            m_cursor = 0;
            return due;
        });
}

} // namespace secateur
