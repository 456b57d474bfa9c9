// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/catalogue_match.h"

#include "stores/konifer/catalogue.h"

#include <vector>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QByteArray orderOf(Sort sort)
{
    switch (sort) {
    case Sort::PathThenEntry:
        return "t.path, t.entry_id"_ba;
    case Sort::NewestFirst:
        return "t.created_at DESC, t.path DESC, t.entry_id DESC"_ba;
    case Sort::LastModifiedFirst:
        return "t.modified_at DESC, t.path DESC, t.entry_id DESC"_ba;
    }
    Q_UNREACHABLE();
}

/// Turns labels into paths; consecutive rows share one.
class PathReader final {
public:
    std::optional<AssetPath> read(QByteArrayView labels)
    {
        if (labels != m_labels) {
            m_labels = labels.toByteArray();
            m_path = CataloguePath::pathOf(labels);
        }
        return m_path;
    }

private:
    QByteArray m_labels;
    std::optional<AssetPath> m_path = AssetPath();
};

/// Gathers the rows of an asset and its variants, which follow each other.
class PlanRows final {
public:
    explicit PlanRows(const AssetReader::PlanSink& sink)
        : m_sink(sink)
    {}

    bool take(const PgRows& rows)
    {
        for (int i = 0; i < rows.size(); ++i)
            takeRow(rows, i);
        // The last one may go on in the next portion.
        return give(m_assets.empty() ? 0 : m_assets.size() - 1);
    }
    void end() { (void)give(m_assets.size()); }

private:
    void takeRow(const PgRows& rows, int row)
    {
        const QByteArrayView id = rows.bytes(row, 0);
        if (m_assets.empty() || id != m_id) {
            m_id = id.toByteArray();
            const auto path = m_paths.read(rows.bytes(row, 1));
            m_skip = !path.has_value();
            if (m_skip)
                return;
            m_assets.push_back({{*path, rows.number(row, 2)}, rows.number(row, 3), {}});
        }
        if (m_skip || rows.isNull(row, 4))
            return;
        Variant variant;
        variant.bucket = rows.text(row, 4);
        variant.key = rows.text(row, 5);
        variant.original = rows.flag(row, 6);
        m_assets.back().variants.append(std::move(variant));
    }

    bool give(size_t count)
    {
        if (count == 0 || m_ended)
            return !m_ended;
        m_ended = !m_sink(std::span<const PlannedAsset>(m_assets.data(), count));
        m_assets.erase(m_assets.begin(), m_assets.begin() + std::ptrdiff_t(count));
        return !m_ended;
    }

    const AssetReader::PlanSink& m_sink;
    std::vector<PlannedAsset> m_assets;
    PathReader m_paths;
    QByteArray m_id;
    bool m_skip = false;
    bool m_ended = false; ///< the sink wants no more
};

} // namespace

QByteArray microseconds(const QByteArray& column)
{
    return "coalesce(round(extract(epoch FROM " + column + ") * 1000000)::bigint, 0)";
}

QByteArray CatalogueMatch::bind(const PgValue& value)
{
    values.append(value);
    return '$' + QByteArray::number(values.size());
}

QByteArray CatalogueMatch::labelConditions(const QMap<QString, QString>& labels, const QByteArray& alias)
{
    QByteArray sql;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        sql += " AND EXISTS (SELECT FROM asset_label l WHERE l.asset_id = " + alias +
               ".id AND l.label_key = " + bind(label.key()) + " AND l.label_value = " + bind(label.value()) + ")";
    }
    return sql;
}

std::optional<CatalogueMatch> CatalogueMatch::of(const DeleteRequest& request, const CataloguePath& paths)
{
    const auto labels = paths.labelsOf(request.path);
    if (!labels)
        return std::nullopt;
    CatalogueMatch match;
    QByteArray where;
    if (request.selector == Selector::Recursive) {
        const CatalogueRange range = paths.subtree(*labels);
        where = "a.path >= " + match.bind(range.low) + "::ltree AND a.path < " + match.bind(range.high) + "::ltree";
    } else {
        where = "a.path = " + match.bind(*labels) + "::ltree";
    }
    if (request.selector == Selector::Entry)
        where += " AND a.entry_id = " + match.bind(request.entry) + "::bigint";
    where += match.labelConditions(request.labels, "a"_ba);
    QByteArray top;
    if (request.selector == Selector::Top) {
        const bool modified = request.order == Order::Modified;
        top = " ORDER BY "_ba + (modified ? "a.modified_at" : "a.created_at") + " DESC, a.entry_id DESC LIMIT " +
              match.bind(request.limit) + "::bigint";
    }
    // By name: the role may be allowed these columns alone.
    match.source =
        "(SELECT a.id, a.path, a.entry_id, a.created_at, a.modified_at FROM asset_tree a WHERE " + where + top + ") t";
    return match;
}

Result<void> Catalogue::refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                             const AssetReader::RefSink& sink)
{
    const auto match = CatalogueMatch::of(request, m_paths);
    if (!match)
        return {};
    PathReader paths;
    std::vector<AssetRef> refs;
    return m_connection->stream("SELECT t.path::text, t.entry_id FROM " + match->source + " ORDER BY " + orderOf(sort),
                                match->values, cancel, [&](const PgRows& rows) {
                                    refs.clear();
                                    for (int i = 0; i < rows.size(); ++i) {
                                        if (const auto path = paths.read(rows.bytes(i, 0)))
                                            refs.push_back({*path, rows.number(i, 1)});
                                    }
                                    return sink(refs);
                                });
}

Result<void> Catalogue::match(const DeleteRequest& request, const Cancel& cancel, const AssetReader::PlanSink& sink)
{
    const auto match = CatalogueMatch::of(request, m_paths);
    if (!match)
        return {};
    PlanRows plan(sink);
    return m_connection
        ->stream("SELECT t.id, t.path::text, t.entry_id, " + microseconds("t.created_at"_ba) +
                     ", v.object_store_bucket, v.object_store_key, v.original_variant FROM " + match->source +
                     " LEFT JOIN asset_variant v ON v.asset_id = t.id"
                     " ORDER BY t.path, t.entry_id, t.id, v.original_variant DESC, v.id",
                 match->values, cancel, [&](const PgRows& rows) { return plan.take(rows); })
        .map([&] { plan.end(); });
}

Result<Totals> Catalogue::totals(const DeleteRequest& request, const Cancel& cancel)
{
    const auto match = CatalogueMatch::of(request, m_paths);
    if (!match)
        return Totals();
    const auto held = m_connection->snapshot(cancel);
    if (!held)
        return tl::unexpected(held.error());
    const auto sums = m_connection->ask(
        "SELECT coalesce(sum(n), 0)::bigint, count(*), " + microseconds("min(oldest)"_ba) + ", " +
            microseconds("max(newest)"_ba) +
            " FROM (SELECT count(*) AS n, min(t.created_at) AS oldest, max(t.created_at) AS newest FROM " +
            match->source + " GROUP BY t.path) p",
        match->values, cancel);
    if (!sums)
        return tl::unexpected(sums.error());
    const auto variants = m_connection->ask(
        "SELECT count(*) FROM " + match->source + " JOIN asset_variant v ON v.asset_id = t.id", match->values, cancel);
    if (!variants)
        return tl::unexpected(variants.error());
    Totals totals;
    totals.assets = sums->number(0, 0);
    totals.paths = sums->number(0, 1);
    totals.oldest = sums->number(0, 2);
    totals.newest = sums->number(0, 3);
    totals.variants = variants->number(0, 0);
    totals.bytes = totals.assets == 0 ? 0 : -1; // recorded nowhere
    return totals;
}

} // namespace secateur
