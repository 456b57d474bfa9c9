// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_match.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

constexpr size_t firstBatch = 100;
constexpr size_t laterBatch = 4096;
/// Beyond this many rows a label is not counted further when the way to go is chosen.
constexpr qint64 countedLabels = 50000;

Error calledOff()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("LocalStore", "The question was called off."), {}, {}};
}

QByteArray ordered(Sort sort)
{
    switch (sort) {
    case Sort::NewestFirst:
        return " ORDER BY created DESC, path DESC, entry DESC"_ba;
    case Sort::LastModifiedFirst:
        return " ORDER BY modified DESC, path DESC, entry DESC"_ba;
    case Sort::PathThenEntry:
        break;
    }
    return " ORDER BY path, entry"_ba;
}

/// Collects rows and hands them on: a first batch that is small, so that it comes at once, then large ones.
template<typename Item, typename Sink>
class Batcher final {
public:
    explicit Batcher(const Sink& sink)
        : m_sink(sink)
    {}
    /// False where the sink wants no more.
    bool add(Item item)
    {
        m_items.push_back(std::move(item));
        return m_items.size() < m_limit || flush();
    }
    bool flush()
    {
        const bool more = m_items.empty() || m_sink(std::span<const Item>(m_items));
        m_items.clear();
        m_limit = laterBatch;
        return more;
    }

private:
    const Sink& m_sink;
    std::vector<Item> m_items;
    size_t m_limit = firstBatch;
};

/// Consecutive rows share their path's text.
class PathColumn final {
public:
    const AssetPath& read(const Query& row, int column)
    {
        const QByteArrayView bytes = row.bytes(column);
        if (bytes != m_bytes) {
            m_bytes = bytes.toByteArray();
            m_path = AssetPath::fromCanonical(QString::fromUtf8(m_bytes));
        }
        return m_path;
    }

private:
    QByteArray m_bytes;
    AssetPath m_path;
};

} // namespace

LocalMatch::Sql& LocalMatch::Sql::add(const QByteArray& part, std::initializer_list<Value> more)
{
    text += part;
    values.insert(values.end(), more.begin(), more.end());
    return *this;
}

Query LocalMatch::open(const Sql& sql)
{
    Query q = m_database.prepared(sql.text);
    int index = 0;
    for (const Value& value : sql.values) {
        std::visit([&](const auto& bound) { q.bindAt(index++, bound); }, value);
    }
    return q;
}

/// The paths of a recursive request as contiguous ranges in the order of paths: the node itself, then all below it.
/// Between the two lie siblings such as "/a-b", which no statement touches.
QList<LocalMatch::Range> LocalMatch::ranges() const
{
    const QString& path = m_request.path.text();
    if (m_request.path.isRoot()) {
        return {{path, u"0"_s}};
    }
    return {{path, path + QChar(1)}, {path + u'/', path + u'0'}};
}

/// FROM and WHERE over node n and asset a. CROSS JOIN fixes the order of the loops.
LocalMatch::Sql LocalMatch::where(const Range* range) const
{
    Sql sql;
    if (m_driver.isEmpty()) {
        sql.add(" FROM node n CROSS JOIN asset a ON a.node = n.id WHERE "_ba);
    } else {
        sql.add(" FROM label d CROSS JOIN asset a ON a.id = d.asset CROSS JOIN node n ON n.id = a.node"
                " WHERE d.key = ? AND d.value = ? AND "_ba,
                {m_driver, m_request.labels.value(m_driver)});
    }
    if (m_request.selector != Selector::Recursive) {
        sql.add("n.path = ?"_ba, {m_request.path.text()});
    } else if (range != nullptr) {
        sql.add("n.assets > 0 AND n.path >= ? AND n.path < ?"_ba, {range->from, range->below});
    } else {
        const QList<Range> all = ranges();
        sql.add("n.assets > 0 AND ((n.path >= ? AND n.path < ?)"_ba, {all.first().from, all.first().below});
        sql.add(" OR (n.path >= ? AND n.path < ?))"_ba, {all.last().from, all.last().below});
    }
    if (m_request.selector == Selector::Entry) {
        sql.add(" AND a.entry = ?"_ba, {m_request.entry});
        return sql;
    }
    for (auto label = m_request.labels.cbegin(); label != m_request.labels.cend(); ++label) {
        if (m_driver.isEmpty() || label.key() != m_driver) {
            sql.add(" AND EXISTS(SELECT 1 FROM label l WHERE l.asset = a.id AND l.key = ? AND l.value = ?)"_ba,
                    {label.key(), label.value()});
        }
    }
    return sql;
}

/// A SELECT of id, node, path, entry, created, modified of what is matched.
LocalMatch::Sql LocalMatch::matched(const Range* range) const
{
    Sql sql;
    sql.add("SELECT a.id AS id, a.node AS node, n.path AS path, a.entry AS entry, a.created AS created,"
            " a.modified AS modified"_ba);
    const Sql from = where(range);
    sql.text += from.text;
    sql.values = from.values;
    if (m_request.selector == Selector::Top) {
        // konifer.md, Delete requests: by time, then by entry, both descending.
        const QByteArray time = m_request.order == Order::New ? "a.created"_ba : "a.modified"_ba;
        sql.add(" ORDER BY "_ba + time + " DESC, a.entry DESC LIMIT ?"_ba, {m_request.limit});
        sql.text = "SELECT id, node, path, entry, created, modified FROM ("_ba + sql.text + ')';
    }
    return sql;
}

/// With labels, a wide request is better started from the rarest label than from every asset below the path.
Result<void> LocalMatch::chooseDriver()
{
    m_driver.clear();
    if (m_request.labels.isEmpty() || m_request.selector == Selector::Entry) {
        return {};
    }
    Query node = m_database.query("SELECT assets, subtree_assets FROM node WHERE path = ?"_ba, m_request.path.text());
    if (!node.next()) {
        return node.end();
    }
    const qint64 candidates = node.number(m_request.selector == Selector::Recursive ? 1 : 0);
    // Starting from a label costs a lookup and a sort for each; starting from the nodes is sequential.
    qint64 least = std::min(candidates / 4, countedLabels);
    for (auto label = m_request.labels.cbegin(); label != m_request.labels.cend(); ++label) {
        Query count =
            m_database.query("SELECT count(*) FROM (SELECT 1 FROM label WHERE key = ? AND value = ? LIMIT ?)"_ba,
                             label.key(), label.value(), least + 1);
        if (!count.next()) {
            return count.end();
        }
        if (count.number(0) <= least && candidates > 0) {
            least = count.number(0);
            m_driver = label.key();
        }
    }
    return {};
}

Result<void> LocalMatch::stream(Sort sort, const Cancel& cancel, const RowSink& row)
{
    if (auto chosen = chooseDriver(); !chosen) {
        return chosen;
    }
    QList<Range> passes = ranges();
    const bool ranged = m_request.selector == Selector::Recursive && m_driver.isEmpty() && sort == Sort::PathThenEntry;
    if (!ranged) {
        passes.resize(1);
    }
    for (const Range& range : passes) {
        Sql sql = matched(ranged ? &range : nullptr);
        Query q = open(sql.add(ordered(sort)));
        while (q.next()) {
            if (cancel.isCancelled()) {
                return tl::unexpected<Error>(calledOff());
            }
            const Result<bool> more = row(q);
            if (!more || !*more) {
                return more.map([](bool) {});
            }
        }
        if (auto end = q.end(); !end) {
            return end;
        }
    }
    return {};
}

Result<void> LocalMatch::refs(Sort sort, const Cancel& cancel, const AssetReader::RefSink& sink)
{
    Batcher<AssetRef, AssetReader::RefSink> batch(sink);
    PathColumn paths;
    return stream(sort, cancel,
                  [&](Query& row) {
                      return batch.add({paths.read(row, 2), row.number(3)});
                  })
        .map([&] { batch.flush(); });
}

Result<void> LocalMatch::planned(const Cancel& cancel, const AssetReader::PlanSink& sink)
{
    Batcher<PlannedAsset, AssetReader::PlanSink> batch(sink);
    PathColumn paths;
    // In the order of variant_asset: by asset, then id. The original goes to the front.
    Query variants =
        m_database.prepared("SELECT bucket, key, original, bytes FROM variant WHERE asset = ? ORDER BY id"_ba);
    const auto row = [&](Query& found) -> Result<bool> {
        PlannedAsset asset{{paths.read(found, 2), found.number(3)}, found.number(4), {}};
        variants.bind(found.number(0));
        while (variants.next()) {
            Variant variant;
            variant.bucket = variants.text(0);
            variant.key = variants.text(1);
            variant.original = variants.flag(2);
            variant.bytes = variants.number(3);
            asset.variants.insert(variant.original ? 0 : asset.variants.size(), std::move(variant));
        }
        if (variants.failed()) {
            return tl::unexpected<Error>(variants.error());
        }
        return batch.add(std::move(asset));
    };
    return stream(Sort::PathThenEntry, cancel, row).map([&] { batch.flush(); });
}

Result<std::vector<qint64>> LocalMatch::ids()
{
    std::vector<qint64> found;
    return stream(Sort::PathThenEntry, Cancel(),
                  [&](Query& row) -> Result<bool> {
                      found.push_back(row.number(0));
                      return true;
                  })
        .map([&] { return std::move(found); });
}

Result<Totals> LocalMatch::totals()
{
    const bool kept = m_request.labels.isEmpty() &&
                      (m_request.selector == Selector::Recursive || m_request.selector == Selector::All);
    return kept ? keptTotals() : countedTotals();
}

/// From the sums that every node keeps; only the oldest and the newest need one look into an index for each node.
Result<Totals> LocalMatch::keptTotals()
{
    const bool below = m_request.selector == Selector::Recursive;
    Query sums = m_database.query(
        below ? "SELECT subtree_assets, subtree_variants, subtree_bytes, subtree_paths FROM node WHERE path = ?"_ba
              : "SELECT assets, variants, bytes, assets > 0 FROM node WHERE path = ?"_ba,
        m_request.path.text());
    if (!sums.next()) {
        return sums.end().map([] { return Totals(); });
    }
    Totals totals{sums.number(0), sums.number(1), sums.number(2), sums.number(3), 0, 0};
    if (totals.assets == 0) {
        return totals;
    }
    const QList<Range> nodes = below ? ranges() : ranges().first(1);
    totals.oldest = std::numeric_limits<Timestamp>::max();
    Query times = m_database.prepared("SELECT min((SELECT min(created) FROM asset WHERE node = n.id)),"
                                      " max((SELECT max(created) FROM asset WHERE node = n.id)) FROM node n"
                                      " WHERE n.assets > 0 AND n.path >= ? AND n.path < ?"_ba);
    for (const Range& range : nodes) {
        times.bind(range.from, below ? range.below : range.from + QChar(1));
        if (!times.next()) {
            return tl::unexpected<Error>(times.error());
        }
        if (!times.isNull(0)) {
            totals.oldest = std::min(totals.oldest, times.number(0));
            totals.newest = std::max(totals.newest, times.number(1));
        }
    }
    return totals;
}

Result<Totals> LocalMatch::countedTotals()
{
    if (auto chosen = chooseDriver(); !chosen) {
        return tl::unexpected(chosen.error());
    }
    Sql sql = matched(nullptr);
    sql.text = "SELECT count(*), coalesce(sum(variants), 0), coalesce(sum(bytes), 0), count(DISTINCT node),"
               " coalesce(min(created), 0), coalesce(max(created), 0) FROM (SELECT node, created,"
               " (SELECT count(*) FROM variant WHERE asset = m.id) AS variants,"
               " (SELECT sum(max(bytes, 0)) FROM variant WHERE asset = m.id) AS bytes FROM ("_ba +
               sql.text + ") m)"_ba;
    Query q = open(sql);
    if (!q.next()) {
        return tl::unexpected<Error>(q.error());
    }
    return Totals{q.number(0), q.number(1), q.number(2), q.number(3), q.number(4), q.number(5)};
}

} // namespace secateur
