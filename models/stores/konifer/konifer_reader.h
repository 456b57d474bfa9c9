// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/remote_content.h"

namespace secateur {

/// The reading door of a Konifer server: by the catalogue where there is one, else by the API and the paths that are
/// known here. The parts must outlive it.
[[nodiscard]] std::unique_ptr<AssetReader> makeKoniferReader(KoniferParts& parts);

/// What both ways of reading have in common.
class KoniferReader : public AssetReader {
public:
    explicit KoniferReader(KoniferParts& parts)
        : m_parts(parts)
        , m_content(parts)
    {}
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs) override;
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUpWhereDeleted(std::span<const AssetRef> refs) override;
    [[nodiscard]] Result<QList<Asset>> landmarks(const AssetPath& outside, int limit) override;
    [[nodiscard]] Result<std::vector<WholeAsset>> lookUpWhole(std::span<const AssetRef> refs) override;
    [[nodiscard]] QStringList learnSizes(std::span<Asset> assets, const Cancel& cancel) override;
    [[nodiscard]] Result<QStringList> goneDoubts(std::span<const PlannedAsset> missing) override;
    [[nodiscard]] Result<ContentState> contentState(const Variant& variant) override;
    [[nodiscard]] Result<QImage> thumbnail(const AssetRef& asset, const Variant& variant, int edge) override;
    [[nodiscard]] Result<void> readOriginals(std::span<const Asset> assets, OriginalTaker& taker,
                                             const Cancel& cancel) override;
    [[nodiscard]] Result<PendingSummary> pendingSummary() override;
    [[nodiscard]] Result<QList<PendingObject>> pendingObjects(qint64 afterId, int limit, bool stuckOnly,
                                                              qint64 job) override;
    [[nodiscard]] Result<ContentTally> contentOfJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                                    const Cancel& cancel, const ContentSink& sink) override;

protected:
    KoniferParts& m_parts;

private:
    RemoteContent m_content;
};

} // namespace secateur
