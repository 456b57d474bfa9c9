// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_reaper.h"

#include "stores/local/image_import_lock.h"
#include "stores/sqlite/database.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
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
    Result<std::vector<Object>> objects = due(limit * m_stretch);
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    if (objects->empty()) {
        return ReapReport();
    }
    const auto mark = settleContent(m_database, m_folder);
    const auto entered = mark.and_then([this](const ContentMark& own) { return m_content.enter(own); });
    if (!entered) {
        return waitForContent(entered.error(), std::ssize(*objects));
    }
    if (auto looked = keepShared(*objects); !looked) {
        return tl::unexpected(looked.error());
    }
    unlink(*objects, cancel);
    return makeDurable().and_then([&] { return record(*objects); });
}

/// Not one file can be called gone. Nothing is noted at the rows: that the content is away is seen by who looks at
/// them, and they are due at once when it is back.
Result<ReapReport> LocalReaper::waitForContent(const Error& why, qint64 due)
{
    m_cursor = 0;
    if (why.code != ErrorCode::NotFound) {
        return tl::unexpected(why);
    }
    ReapReport report;
    report.failed = due;
    return report;
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
            objects.push_back({q.number(0),
                               q.text(1),
                               q.text(2),
                               std::max<qint64>(q.number(3), 0),
                               q.number(4),
                               q.number(5),
                               {},
                               false,
                               false});
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

/// Finds the objects that living assets name too. One look at all of them for a pass, and none where all that is due
/// was stored by this program.
Result<void> LocalReaper::keepShared(std::vector<Object>& objects)
{
    QJsonArray keys;
    Query foreign = m_database.prepared("SELECT 1 FROM foreign_object WHERE bucket = ? AND key = ?"_ba);
    for (Object& object : objects) {
        foreign.bind(object.bucket, object.key);
        object.foreign = foreign.next();
        if (foreign.failed()) {
            return foreign.end();
        }
        if (object.foreign) {
            keys.append(object.key);
        }
    }
    if (keys.isEmpty()) {
        return {};
    }
    QSet<std::pair<QString, QString>> living;
    const QByteArray list = QJsonDocument(keys).toJson(QJsonDocument::Compact);
    Query named = m_database.query("SELECT bucket, key FROM variant WHERE key IN (SELECT value FROM json_each(?))"_ba,
                                   QUtf8StringView(list));
    while (named.next()) {
        living.insert({named.text(0), named.text(1)});
    }
    for (Object& object : objects) {
        object.kept = object.foreign && living.contains({object.bucket, object.key});
    }
    return named.end();
}

Result<void> LocalReaper::makeDurable()
{
    QElapsedTimer clock;
    clock.start();
    auto done = m_content.makeDurable();
    const qint64 syncing = clock.elapsed();
    constexpr qint64 slowMs = 200;
    if (syncing > std::max(m_unlinkingMs, slowMs)) {
        m_stretch = std::min(m_stretch * 2, longestStretch);
    } else if (syncing * 4 < m_unlinkingMs) {
        m_stretch = std::max(m_stretch / 2, 1);
    }
    return done;
}

/// Folder by folder: what a file system does best.
void LocalReaper::unlink(std::vector<Object>& objects, const Cancel& cancel)
{
    std::sort(objects.begin(), objects.end(),
              [](const Object& a, const Object& b) { return std::tie(a.bucket, a.key) < std::tie(b.bucket, b.key); });
    QElapsedTimer clock;
    clock.start();
    size_t looked = 0;
    for (; looked < objects.size() && !cancel.isCancelled(); ++looked) {
        Object& object = objects[looked];
        if (!object.kept) {
            object.reason = m_content.unlinkObject(object.bucket, object.key).reason;
        }
    }
    m_unlinkingMs = clock.elapsed();
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
    qint64 kept = 0;
    qint64 keptBytes = 0;
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
        (object.kept ? kept : report.removed) += *dropped;
        (object.kept ? keptBytes : report.removedBytes) += *dropped * object.bytes;
        ofJob[object.removal] += *dropped;
    }
    for (const Object& object : objects) {
        if (!object.foreign || object.kept || !object.reason.isEmpty()) {
            continue;
        }
        if (auto done =
                m_database.run("DELETE FROM foreign_object WHERE bucket = ? AND key = ?"_ba, object.bucket, object.key);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    for (const auto& [removal, count] : ofJob) {
        if (auto done = m_database.run("UPDATE removal SET pending = pending - ? WHERE id = ?"_ba, count, removal);
            !done) {
            return tl::unexpected(done.error());
        }
    }
    return m_database
        .run("UPDATE tally SET pending = pending - ?1 - ?3, pending_bytes = pending_bytes - ?2 - ?4,"
             " removed = removed + ?1, removed_bytes = removed_bytes + ?2"_ba,
             report.removed, report.removedBytes, kept, keptBytes)
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
