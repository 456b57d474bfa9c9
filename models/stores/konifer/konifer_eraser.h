// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/konifer/konifer_parts.h"

namespace secateur {

/**
 * The changing door of a Konifer server. Before anything of a batch is sent every asset of it is looked up, in the
 * catalogue where there is one and on the server that deletes, and only what is still the planned one is sent: one
 * `entry/<n>` delete each, which can take nothing else. What got no clear answer is looked up again before it is sent
 * again: its number may mean another asset by then (konifer.md, trap 12). What the server answered with 204 is never
 * sent again. What the catalogue does not know is gone only where the server does not know it either. A server that
 * asks for patience gets it. The server removes content itself.
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
    void setPatience(const std::function<bool()>& goesOn) override;
    [[nodiscard]] Result<ReapReport> reap(int limit, const Cancel& cancel) override;
    [[nodiscard]] Result<qint64> retryStuck() override;
    [[nodiscard]] std::shared_ptr<void> finishing() override;

private:
    KoniferParts& m_parts;
    std::function<bool()> m_goesOn; ///< empty where nobody is patient
};

} // namespace secateur
