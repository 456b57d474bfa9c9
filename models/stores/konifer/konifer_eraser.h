// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/konifer/konifer_parts.h"

namespace secateur {

/**
 * The changing door of a Konifer server. Before each batch every asset of it is looked up, and only what is still the
 * planned one is sent: one `entry/<n>` delete each, which can take nothing else. What got no clear answer is looked up
 * again before it is sent again: its number may mean another asset by then (konifer.md, trap 12). The server removes
 * content itself.
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
    [[nodiscard]] Result<void> reallyGone(std::span<const PlannedAsset> missing);
    void checkGone(std::span<const PlannedAsset> sent, std::span<ItemOutcome> answers);
    [[nodiscard]] tl::unexpected<Error> disagreement(const AssetRef& ref) const;
    [[nodiscard]] Result<void> sendRound(std::span<const PlannedAsset> batch, std::span<const size_t> places,
                                         std::vector<ItemOutcome>& outcomes);
    KoniferParts& m_parts;
};

} // namespace secateur
