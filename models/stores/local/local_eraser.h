// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/local/local_reaper.h"
#include "stores/sqlite/database.h"

namespace secateur {

/// The changing door of a local store. Metadata and outbox change in one transaction or not at all.
class LocalEraser final : public AssetEraser {
public:
    LocalEraser(std::unique_ptr<Database> database, const QString& folder);

    [[nodiscard]] Result<std::vector<ItemOutcome>> erasePinned(std::span<const PlannedAsset> batch,
                                                               const JobRef& job) override;
    [[nodiscard]] Result<SelectorOutcome> eraseSelector(const DeletePlan& plan, const JobRef& job) override;
    [[nodiscard]] Result<ReapReport> reap(int limit, const Cancel& cancel) override;
    [[nodiscard]] Result<qint64> retryStuck() override;

private:
    template<typename Do>
    [[nodiscard]] auto withReserve(const Do& what) -> decltype(what());
    [[nodiscard]] Result<std::vector<ItemOutcome>> erasePinnedOnce(std::span<const PlannedAsset> batch,
                                                                   const JobRef& job);
    [[nodiscard]] Result<SelectorOutcome> eraseSelectorOnce(const DeletePlan& plan, const JobRef& job);
    [[nodiscard]] Result<void> contentThere();

    std::unique_ptr<Database> m_database;
    QString m_folder;
    LocalReaper m_reaper;
};

} // namespace secateur
