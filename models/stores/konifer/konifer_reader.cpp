// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_reader.h"

#include "domain/same_asset.h"
#include "stores/konifer/api_reader.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace secateur {

namespace {

struct KoniferReaderWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferReader)
};

/// True where the catalogue's role may read all that an archive keeps of an asset.
bool seesAllMetadata(const CatalogueSchema& schema)
{
    constexpr std::array parts{"asset_label.label_key", "asset_label.label_value", "asset_tag.tag_value",
                               "asset_tree.alt",        "asset_tree.source",       "asset_tree.source_url"};
    return std::all_of(parts.begin(), parts.end(), [&schema](const char* part) { return schema.has(part); });
}

/// By the catalogue: exact.
class CatalogueReader final : public KoniferReader {
public:
    using KoniferReader::KoniferReader;

    [[nodiscard]] Result<ChildPage> children(const AssetPath& path, const QString& after, int limit) override
    {
        return catalogue().children(path, after, limit);
    }
    [[nodiscard]] Result<ChildNode> node(const AssetPath& path) override { return catalogue().node(path); }
    [[nodiscard]] Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                    const RefSink& sink) override
    {
        return catalogue().refs(request, sort, cancel, sink);
    }
    [[nodiscard]] Result<void> match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink) override
    {
        return catalogue().match(request, cancel, sink);
    }
    [[nodiscard]] Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel) override
    {
        return catalogue().totals(request, cancel);
    }
    [[nodiscard]] Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel) override
    {
        return catalogue().radius(request, cancel);
    }

private:
    Catalogue& catalogue()
    {
        assertNotGuiThread();
        return *m_parts.catalogue;
    }
};

} // namespace

std::unique_ptr<AssetReader> makeKoniferReader(KoniferParts& parts)
{
    if (parts.catalogue)
        return std::make_unique<CatalogueReader>(parts);
    return std::make_unique<ApiReader>(parts);
}

Result<QList<std::optional<Asset>>> KoniferReader::lookUp(std::span<const AssetRef> refs)
{
    assertNotGuiThread();
    return m_parts.lookUp(refs, Cancel());
}

Result<QList<std::optional<Asset>>> KoniferReader::lookUpWhereDeleted(std::span<const AssetRef> refs)
{
    assertNotGuiThread();
    return m_parts.api->lookUp(refs, m_parts.stop);
}

Result<QList<Asset>> KoniferReader::landmarks(const AssetPath& outside, int limit)
{
    assertNotGuiThread();
    return m_parts.landmarks(outside, limit);
}

/// Where the catalogue may not show all of it, the server does.
Result<std::vector<WholeAsset>> KoniferReader::lookUpWhole(std::span<const AssetRef> refs)
{
    auto whole = AssetReader::lookUpWhole(refs);
    if (!whole || !m_parts.catalogue || seesAllMetadata(m_parts.catalogue->schema()))
        return whole;
    std::vector<AssetRef> there;
    std::vector<size_t> places;
    for (size_t i = 0; i < whole->size(); ++i) {
        if ((*whole)[i].asset) {
            there.push_back(refs[i]);
            places.push_back(i);
        }
    }
    const auto told = lookUpWhereDeleted(there);
    if (!told)
        return tl::unexpected(told.error());
    for (size_t i = 0; i < places.size(); ++i) {
        WholeAsset& asset = (*whole)[places[i]];
        const std::optional<Asset>& server = told->at(qsizetype(i));
        if (!server || !server->shown || !isSameAsset(plannedFrom(*asset.asset), *server)) {
            asset.lack = KoniferReaderWords::tr(
                "The catalogue's role may not read its labels and tags, and the server does not show it.");
            continue;
        }
        asset.asset->alt = server->alt;
        asset.asset->labels = server->labels;
        asset.asset->tags = server->tags;
        asset.asset->source = server->source;
        asset.asset->sourceUrl = server->sourceUrl;
    }
    return whole;
}

QStringList KoniferReader::learnSizes(std::span<Asset> assets, const Cancel& cancel)
{
    assertNotGuiThread();
    QStringList doubts = AssetReader::learnSizes(assets, cancel);
    if (!m_parts.probe)
        return doubts;
    std::vector<Variant> originals;
    std::vector<size_t> places;
    for (size_t i = 0; i < assets.size(); ++i) {
        const Variant* original = assets[i].original();
        if (original != nullptr && original->bytes < 0) {
            originals.push_back(*original);
            places.push_back(i);
        }
    }
    const std::vector<ContentLook> looks = m_parts.probe->look(originals, cancel);
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].state == ContentState::Missing || looks[i].state == ContentState::NotAFile)
            doubts[qsizetype(places[i])] = KoniferReaderWords::tr("The content store does not hold its original.");
        if (looks[i].state != ContentState::Present)
            continue;
        QList<Variant>& variants = assets[places[i]].variants;
        const auto original =
            std::find_if(variants.begin(), variants.end(), [](const Variant& variant) { return variant.original; });
        original->bytes = looks[i].bytes;
    }
    return doubts;
}

Result<QStringList> KoniferReader::goneDoubts(std::span<const PlannedAsset> missing)
{
    assertNotGuiThread();
    return m_parts.goneDoubts(missing, Cancel());
}

Result<ContentState> KoniferReader::contentState(const Variant& variant)
{
    assertNotGuiThread();
    return m_content.state(variant);
}

Result<QImage> KoniferReader::thumbnail(const AssetRef& asset, const Variant& variant, int edge)
{
    assertNotGuiThread();
    return m_content.thumbnail(asset, variant, edge);
}

Result<void> KoniferReader::readOriginals(std::span<const Asset> assets, OriginalTaker& taker, const Cancel& cancel)
{
    assertNotGuiThread();
    return m_parts.api->originals(assets, taker, cancel);
}

Result<PendingSummary> KoniferReader::pendingSummary()
{
    assertNotGuiThread();
    return m_content.pendingSummary();
}

Result<QList<PendingObject>> KoniferReader::pendingObjects(qint64 afterId, int limit, bool stuckOnly, qint64)
{
    assertNotGuiThread();
    return m_content.pendingObjects(afterId, limit, stuckOnly);
}

Result<ContentTally> KoniferReader::contentOfJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                                 const Cancel& cancel, const ContentSink& sink)
{
    assertNotGuiThread();
    return m_content.ofJob(journalId, job, variants, cancel, sink);
}

} // namespace secateur
