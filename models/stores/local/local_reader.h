// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_reader.h"
#include "stores/local/content_folder.h"
#include "stores/sqlite/database.h"

namespace secateur {

/// The reading door of a local store. Its connection can not write. Each call sees one consistent view.
class LocalReader final : public AssetReader {
public:
    LocalReader(std::unique_ptr<Database> database, const QString& folder);

    [[nodiscard]] Result<ChildPage> children(const AssetPath& path, const QString& after, int limit) override;
    [[nodiscard]] Result<ChildNode> node(const AssetPath& path) override;
    [[nodiscard]] Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                    const RefSink& sink) override;
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs) override;
    [[nodiscard]] Result<void> match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink) override;
    [[nodiscard]] Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel) override;
    [[nodiscard]] Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel) override;
    [[nodiscard]] Result<ContentState> contentState(const Variant& variant) override;
    [[nodiscard]] Result<QImage> thumbnail(const AssetRef& asset, const Variant& variant, int edge) override;
    [[nodiscard]] Result<void> readOriginals(std::span<const Asset> assets, OriginalTaker& taker,
                                             const Cancel& cancel) override;
    [[nodiscard]] Result<PendingSummary> pendingSummary() override;
    [[nodiscard]] Result<QList<PendingObject>> pendingObjects(qint64 afterId, int limit, bool stuckOnly,
                                                              qint64 job) override;
    [[nodiscard]] Result<ContentTally> contentOfJob(const QString& journalId, qint64 job, const VariantSource& variants,
                                                    const Cancel& cancel, const ContentSink& sink) override;
    [[nodiscard]] Result<void> scheduledByOthers(const QString& journalId, qint64 job, const ObjectSink& sink) override;

private:
    [[nodiscard]] bool contentIsThere();

    std::unique_ptr<Database> m_database;
    QString m_folder;
    ContentFolder m_content;
};

} // namespace secateur
