// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_reader.h"

#include "stores/konifer/api_reader.h"
#include "stores/worker_thread.h"

namespace secateur {

namespace {

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
