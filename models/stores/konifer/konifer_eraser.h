// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/konifer/konifer_parts.h"

namespace secateur {

/**
 * The changing door of a Konifer server. Before each batch every asset of it is looked up, and only what is still the
 * planned one is sent: one `entry/<n>` delete each, which can take nothing else. What got no clear answer is looked up
 * again before it is sent again: its number may mean another asset by then (konifer.md, trap 12). What the catalogue
 * does not know is gone only where the server does not know it either. The server removes content itself.
 */
class KoniferEraser final : public AssetEraser {
public:
    /// The parts must outlive it.
    explicit KoniferEraser(KoniferParts& parts)
        : m_parts(parts)
    {}
    [[nodiscard]] Result<std::vector<ItemOutcome>> erasePinned(std::span<const PlannedAsset> batch,
                                                               const JobRef& job) override;
    [[nodiscard]] Result<SelectorOutcome> eraseSelector(const DeletePlan& plan, const JobRef& job) override;
    [[nodiscard]] Result<ReapReport> reap(int limit, const Cancel& cancel) override;
    [[nodiscard]] Result<qint64> retryStuck() override;

private:
    [[nodiscard]] Result<void> serverAgrees(std::span<const Asset> now);
    void checkGone(std::span<const PlannedAsset> sent, std::span<ItemOutcome> answers);
    [[nodiscard]] Result<void> settleMissing(std::span<const PlannedAsset> batch, std::span<const size_t> missing,
                                             std::vector<ItemOutcome>& outcomes);
    [[nodiscard]] Result<void> sendRound(std::span<const PlannedAsset> batch, std::span<const size_t> places,
                                         std::vector<ItemOutcome>& outcomes);
    KoniferParts& m_parts;
};

} // namespace secateur
