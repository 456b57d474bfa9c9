// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/asset_rows.h"

#include "stores/local/node_tree.h"
#include "stores/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// Reads one asset after the other with statements that are prepared once.
class AssetRows final {
public:
    explicit AssetRows(Database& database)
        : m_nodes(database)
        , m_asset(database.prepared("SELECT id, created, modified, alt, source, source_url, ready FROM asset"
                                    " WHERE node = ? AND entry = ?"_ba))
        , m_variants(database.prepared("SELECT bucket, key, original, bytes, width, height, format FROM variant"
                                       " WHERE asset = ? ORDER BY original DESC, id"_ba))
        , m_labels(database.prepared("SELECT key, value FROM label WHERE asset = ?"_ba))
        , m_tags(database.prepared("SELECT value FROM tag WHERE asset = ? ORDER BY value"_ba))
    {}

    Result<std::optional<Asset>> read(const AssetRef& ref)
    {
        const Result<qint64> node = m_nodes.find(ref.path);
        if (!node) {
            return tl::unexpected(node.error());
        }
        m_asset.bind(*node, ref.entry);
        if (!m_asset.next()) {
            return m_asset.end().map([] { return std::optional<Asset>(); });
        }
        Asset asset;
        asset.ref = ref;
        asset.created = m_asset.number(1);
        asset.modified = m_asset.number(2);
        asset.alt = m_asset.text(3);
        asset.source = m_asset.text(4);
        asset.sourceUrl = m_asset.text(5);
        asset.ready = m_asset.flag(6);
        return readParts(m_asset.number(0), asset).map([&] { return std::optional<Asset>(std::move(asset)); });
    }

private:
    Result<void> readParts(qint64 id, Asset& asset)
    {
        m_variants.bind(id);
        while (m_variants.next()) {
            asset.variants.append({m_variants.text(0), m_variants.text(1), m_variants.flag(2), m_variants.number(3),
                                   static_cast<int>(m_variants.number(4)), static_cast<int>(m_variants.number(5)),
                                   m_variants.text(6)});
        }
        m_labels.bind(id);
        while (m_labels.next()) {
            asset.labels.insert(m_labels.text(0), m_labels.text(1));
        }
        m_tags.bind(id);
        while (m_tags.next()) {
            asset.tags.append(m_tags.text(0));
        }
        return m_variants.end().and_then([&] { return m_labels.end(); }).and_then([&] { return m_tags.end(); });
    }

    NodeTree m_nodes;
    Query m_asset;
    Query m_variants;
    Query m_labels;
    Query m_tags;
};

} // namespace

Result<QList<std::optional<Asset>>> readAssets(Database& database, std::span<const AssetRef> refs)
{
    AssetRows rows(database);
    QList<std::optional<Asset>> assets;
    assets.reserve(static_cast<qsizetype>(refs.size()));
    for (const AssetRef& ref : refs) {
        Result<std::optional<Asset>> asset = rows.read(ref);
        if (!asset) {
            return tl::unexpected(asset.error());
        }
        assets.append(std::move(*asset));
    }
    return assets;
}

} // namespace secateur
