// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/asset_removal.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// Rows that leave in one go. Five statements for all of them cost a third of five statements for each.
constexpr size_t atOnce = 10'000;

/// The ids as the JSON array that json_each() takes apart.
QByteArray listOf(const std::vector<qint64>& ids)
{
    QByteArray list;
    list.reserve(static_cast<qsizetype>(ids.size()) * 12 + 2);
    std::array<char, 24> digits{};
    for (const qint64 id : ids) {
        list.append(list.isEmpty() ? '[' : ',');
        const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), id).ptr;
        list.append(digits.data(), end - digits.data());
    }
    return list.append(']');
}

tl::unexpected<Error> miscounted()
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("LocalStore", "The store's tables do not agree with each other."),
                   QCoreApplication::translate("LocalStore", "Nothing was changed."),
                   QCoreApplication::translate("LocalStore", "Run “secateurctl check” on the store."));
}

} // namespace

AssetRemoval::AssetRemoval(Database& database, const JobRef& job)
    : m_database(database)
    , m_job(job)
    , m_nodes(database)
    , m_find(database.prepared("SELECT a.id, a.created, v.original, v.bytes, v.bucket, v.key"
                               " FROM asset a LEFT JOIN variant v ON v.asset = a.id"
                               " WHERE a.node = ? AND a.entry = ?"_ba))
    , m_now(nowStamp())
{}

Result<void> AssetRemoval::start()
{
    if (auto made = m_database.run("INSERT INTO removal(journal, job) VALUES(?, ?) ON CONFLICT DO NOTHING"_ba,
                                   m_job.journalId, m_job.job);
        !made) {
        return tl::unexpected(made.error());
    }
    Query q = m_database.query("SELECT id FROM removal WHERE journal = ? AND job = ?"_ba, m_job.journalId, m_job.job);
    if (q.next()) {
        m_removal = q.number(0);
    }
    return q.end();
}

/// Reads the variants of the row that the query stands on and of those after it, which are of the same asset. True
/// where the original is the planned one, or neither has an original.
bool AssetRemoval::readVariants(const PlannedAsset& planned, NodeDelta& delta)
{
    const auto then = std::find_if(planned.variants.cbegin(), planned.variants.cend(),
                                   [](const Variant& variant) { return variant.original; });
    const bool expected = then != planned.variants.cend();
    bool found = false;
    bool same = true;
    do {
        if (m_find.isNull(2)) {
            continue; // an asset without a variant
        }
        ++delta.variants;
        delta.bytes += std::max<qint64>(m_find.number(3), 0);
        if (m_find.flag(2) && !found) {
            found = true;
            same = expected && then->bucket == m_find.text(4) && then->key == m_find.text(5);
        }
    } while (m_find.next());
    return found ? same : !expected;
}

Result<Outcome> AssetRemoval::remove(const PlannedAsset& planned)
{
    const Result<qint64> node = m_nodes.find(planned.ref.path);
    if (!node) {
        return tl::unexpected(node.error());
    }
    m_find.bind(*node, planned.ref.entry);
    if (!m_find.next()) {
        return m_find.end().map([] { return Outcome::AlreadyGone; });
    }
    const qint64 id = m_find.number(0);
    const Timestamp created = m_find.number(1);
    NodeDelta delta{1, 0, 0};
    const bool sameOriginal = readVariants(planned, delta);
    if (auto read = m_find.end(); !read) {
        return tl::unexpected(read.error());
    }
    if (m_taken.contains(id)) {
        return Outcome::AlreadyGone; // named twice; its row leaves with the others
    }
    // konifer.md, trap 12: an entry number can come to mean another asset.
    if (created != planned.created || !sameOriginal) {
        return Outcome::Drifted;
    }
    return take(id, *node, delta).map([] { return Outcome::Deleted; });
}

Result<bool> AssetRemoval::removeRow(qint64 id)
{
    Query q = m_database.query("SELECT a.node, count(v.id), coalesce(sum(max(v.bytes, 0)), 0)"
                               " FROM asset a LEFT JOIN variant v ON v.asset = a.id WHERE a.id = ? GROUP BY a.id"_ba,
                               id);
    if (!q.next()) {
        return q.end().map([] { return false; });
    }
    const qint64 node = q.number(0);
    const NodeDelta delta{1, q.number(1), q.number(2)};
    q.reset();
    if (m_taken.contains(id)) {
        return false;
    }
    return take(id, node, delta).map([] { return true; });
}

Result<void> AssetRemoval::take(qint64 id, qint64 node, const NodeDelta& delta)
{
    m_taken.insert(id);
    m_nodes.add(node, {-delta.assets, -delta.variants, -delta.bytes});
    m_takenVariants += delta.variants;
    m_scheduledBytes += delta.bytes;
    return m_taken.size() < atOnce ? Result<void>() : flush();
}

/// Carries out what was taken so far.
Result<void> AssetRemoval::flush()
{
    if (m_taken.empty()) {
        return {};
    }
    if (m_removal == 0) {
        if (auto started = start(); !started) {
            return started;
        }
    }
    // In the order of the rows, which is the order of the tables' pages.
    std::vector<qint64> ids(m_taken.begin(), m_taken.end());
    std::sort(ids.begin(), ids.end());
    const QByteArray list = listOf(ids);
    const QUtf8StringView these(list);
    const auto scheduled = m_database.run("INSERT INTO outbox(bucket, key, bytes, removal, created)"
                                          " SELECT bucket, key, bytes, ?2, ?3 FROM variant"
                                          " WHERE asset IN (SELECT value FROM json_each(?1)) ORDER BY asset, id"_ba,
                                          these, m_removal, m_now);
    if (!scheduled) {
        return tl::unexpected(scheduled.error());
    }
    for (const QByteArray& sql : {"DELETE FROM variant WHERE asset IN (SELECT value FROM json_each(?))"_ba,
                                  "DELETE FROM label WHERE asset IN (SELECT value FROM json_each(?))"_ba,
                                  "DELETE FROM tag WHERE asset IN (SELECT value FROM json_each(?))"_ba}) {
        if (auto deleted = m_database.run(sql, these); !deleted) {
            return tl::unexpected(deleted.error());
        }
    }
    const auto deleted = m_database.run("DELETE FROM asset WHERE id IN (SELECT value FROM json_each(?))"_ba, these);
    if (!deleted) {
        return tl::unexpected(deleted.error());
    }
    if (*scheduled != m_takenVariants || *deleted != std::ssize(ids)) {
        return miscounted();
    }
    m_scheduled += std::exchange(m_takenVariants, 0);
    m_taken.clear();
    return {};
}

Result<void> AssetRemoval::finish()
{
    if (auto done = flush(); !done || m_removal == 0) {
        return done;
    }
    return m_nodes.apply()
        .and_then([&] {
            return m_database.run("UPDATE tally SET pending = pending + ?, pending_bytes = pending_bytes + ?"_ba,
                                  m_scheduled, m_scheduledBytes);
        })
        .and_then([&](qint64) {
            return m_database.run("UPDATE removal SET pending = pending + ? WHERE id = ?"_ba, m_scheduled, m_removal);
        })
        .map([](qint64) {});
}

} // namespace secateur
