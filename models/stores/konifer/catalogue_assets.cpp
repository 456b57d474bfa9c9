// SPDX-License-Identifier: GPL-3.0-or-later
// Whole assets from the catalogue: those of references.
#include "stores/konifer/catalogue.h"
#include "stores/konifer/catalogue_match.h"

#include <algorithm>
#include <map>
#include <vector>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxColumnText = 4096; ///< of any text that is kept

/// "alias.column", or what stands for it in a schema that has it not.
QByteArray columnOr(const CatalogueSchema& schema, const char* table, const char* column, const char* otherwise)
{
    const QByteArray name = QByteArray(table) + '.' + column;
    return schema.has(name.constData()) ? "t."_ba + column : QByteArray(otherwise);
}

/// Assets by their id, in the order in which they were asked for.
class FoundAssets final {
public:
    explicit FoundAssets(Catalogue& catalogue)
        : m_connection(catalogue.connection())
        , m_schema(catalogue.schema())
    {}

    void add(const QByteArray& id, Asset asset)
    {
        m_ids.append(id);
        m_assets.emplace(id, std::move(asset));
    }
    Asset& operator[](const QByteArray& id) { return m_assets.at(id); }

    Result<void> fill(const Cancel& cancel)
    {
        if (m_ids.isEmpty())
            return {};
        return fillVariants(cancel).and_then([&] { return fillLabels(cancel); }).and_then([&] {
            return fillTags(cancel);
        });
    }

private:
    using Take = std::function<void(Asset&, const PgRows&, int row)>;
    Result<void> each(const QByteArray& sql, const Cancel& cancel, const Take& take)
    {
        const auto rows = m_connection.ask(sql, {PgValue::array(m_ids)}, cancel);
        if (!rows)
            return tl::unexpected(rows.error());
        for (int i = 0; i < rows->size(); ++i)
            take(m_assets.at(rows->bytes(i, 0).toByteArray()), *rows, i);
        return {};
    }

    Result<void> fillVariants(const Cancel& cancel)
    {
        const QByteArray attributes = m_schema.has("asset_variant.attributes") ? "attributes"_ba : "NULL::jsonb"_ba;
        return each("SELECT asset_id, object_store_bucket, object_store_key, original_variant, " + attributes +
                        "->>'width', " + attributes + "->>'height', " + attributes +
                        "->>'format' FROM asset_variant WHERE asset_id = ANY($1::uuid[])"
                        " ORDER BY asset_id, original_variant DESC, id",
                    cancel, [](Asset& asset, const PgRows& rows, int row) {
                        Variant variant;
                        variant.bucket = rows.text(row, 1);
                        variant.key = rows.text(row, 2);
                        variant.original = rows.flag(row, 3);
                        variant.width = int(rows.number(row, 4));
                        variant.height = int(rows.number(row, 5));
                        variant.format = rows.text(row, 6).left(32);
                        asset.variants.append(std::move(variant));
                    });
    }

    Result<void> fillLabels(const Cancel& cancel)
    {
        if (!m_schema.has("asset_label"))
            return {};
        return each("SELECT asset_id, label_key, label_value FROM asset_label WHERE asset_id = ANY($1::uuid[])"_ba,
                    cancel, [](Asset& asset, const PgRows& rows, int row) {
                        asset.labels.insert(rows.text(row, 1).left(maxColumnText),
                                            rows.text(row, 2).left(maxColumnText));
                    });
    }

    Result<void> fillTags(const Cancel& cancel)
    {
        if (!m_schema.has("asset_tag"))
            return {};
        return each("SELECT asset_id, tag_value FROM asset_tag WHERE asset_id = ANY($1::uuid[]) ORDER BY 1, 2"_ba,
                    cancel, [](Asset& asset, const PgRows& rows, int row) {
                        asset.tags.append(rows.text(row, 1).left(maxColumnText));
                    });
    }

    PgConnection& m_connection;
    const CatalogueSchema& m_schema;
    QList<QByteArray> m_ids;
    std::map<QByteArray, Asset> m_assets;
};

QByteArray assetColumns(const CatalogueSchema& schema)
{
    return "t.id, t.path::text, t.entry_id, " + microseconds("t.created_at"_ba) + ", " +
           microseconds("t.modified_at"_ba) + ", " + columnOr(schema, "asset_tree", "alt", "''") + ", " +
           columnOr(schema, "asset_tree", "source", "''") + ", " + columnOr(schema, "asset_tree", "source_url", "''") +
           ", " + columnOr(schema, "asset_tree", "is_ready", "true");
}

std::optional<Asset> assetOf(const PgRows& rows, int row)
{
    const auto path = CataloguePath::pathOf(rows.bytes(row, 1));
    if (!path)
        return std::nullopt;
    Asset asset;
    asset.ref = {*path, rows.number(row, 2)};
    asset.created = rows.number(row, 3);
    asset.modified = rows.number(row, 4);
    asset.alt = rows.text(row, 5).left(maxColumnText);
    asset.source = rows.text(row, 6).left(maxColumnText);
    asset.sourceUrl = rows.text(row, 7).left(maxColumnText);
    asset.ready = rows.flag(row, 8);
    return asset;
}

} // namespace

Result<QList<std::optional<Asset>>> Catalogue::lookUp(std::span<const AssetRef> refs, const Cancel& cancel)
{
    QList<QByteArray> paths;
    QList<QByteArray> entries;
    QList<QByteArray> places;
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto labels = m_paths.labelsOf(refs[i].path);
        if (!labels)
            continue; // no asset can be there
        paths.append(*labels);
        entries.append(QByteArray::number(refs[i].entry));
        places.append(QByteArray::number(qulonglong(i)));
    }
    QList<std::optional<Asset>> found(qsizetype(refs.size()));
    if (paths.isEmpty())
        return found;
    const auto held = m_connection->snapshot(cancel);
    if (!held)
        return tl::unexpected(held.error());
    const auto rows =
        m_connection->ask("SELECT " + assetColumns(m_schema) +
                              ", w.place FROM unnest($1::ltree[], $2::bigint[], $3::bigint[]) AS w(path, entry, place)"
                              " JOIN asset_tree t ON t.path = w.path AND t.entry_id = w.entry",
                          {PgValue::array(paths), PgValue::array(entries), PgValue::array(places)}, cancel);
    if (!rows)
        return tl::unexpected(rows.error());
    FoundAssets assets(*this);
    std::vector<std::pair<qsizetype, QByteArray>> placed;
    for (int i = 0; i < rows->size(); ++i) {
        auto asset = assetOf(*rows, i);
        if (!asset)
            continue;
        const QByteArray id = rows->bytes(i, 0).toByteArray();
        placed.emplace_back(rows->number(i, 9), id);
        assets.add(id, std::move(*asset));
    }
    if (auto filled = assets.fill(cancel); !filled)
        return tl::unexpected(filled.error());
    for (const auto& [place, id] : placed)
        found[place] = assets[id];
    return found;
}

Result<std::optional<Asset>> Catalogue::anyAsset()
{
    const QByteArray ready = m_schema.has("asset_tree.is_ready") ? " WHERE t.is_ready"_ba : QByteArray();
    const auto rows =
        m_connection->ask("SELECT t.path::text, t.entry_id FROM asset_tree t" + ready + " ORDER BY t.path LIMIT 1");
    if (!rows)
        return tl::unexpected(rows.error());
    const auto path = rows->size() == 1 ? CataloguePath::pathOf(rows->bytes(0, 0)) : std::nullopt;
    if (!path)
        return std::nullopt;
    const AssetRef ref{*path, rows->number(0, 1)};
    return lookUp(std::span(&ref, 1)).map([](const QList<std::optional<Asset>>& found) { return found.first(); });
}

Result<QList<Asset>> Catalogue::samples(int limit)
{
    constexpr int looked = 1000; // from each end: a store may hold millions without alt text
    const QByteArray ready = m_schema.has("asset_tree.is_ready") ? " WHERE is_ready"_ba : QByteArray();
    const QByteArray hasAlt = m_schema.has("asset_tree.alt") ? "alt IS NOT NULL"_ba : "true"_ba;
    const QByteArray ends =
        "SELECT path, entry_id, " + hasAlt + " AS described FROM asset_tree" + ready + " ORDER BY path";
    const QByteArray most = " LIMIT " + QByteArray::number(looked);
    const auto rows =
        m_connection->ask("SELECT path::text, entry_id FROM ((" + ends + most + ") UNION (" + ends + " DESC" + most +
                          ")) AS samples ORDER BY described DESC, path, entry_id LIMIT " + QByteArray::number(limit));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<AssetRef> refs;
    for (int row = 0; row < rows->size(); ++row) {
        if (const auto path = CataloguePath::pathOf(rows->bytes(row, 0)))
            refs.push_back({*path, rows->number(row, 1)});
    }
    return lookUp(refs).map([](const QList<std::optional<Asset>>& found) {
        QList<Asset> assets;
        for (const std::optional<Asset>& asset : found) {
            if (asset)
                assets.append(*asset);
        }
        return assets;
    });
}

} // namespace secateur
