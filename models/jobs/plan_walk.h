// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/running_job.h"

#include <compare>

namespace secateur {

/// The order of paths in a store's streams.
enum class PathOrder {
    Text,   ///< by the text of the path: a local store, and known paths
    Labels, ///< segment by segment: a catalogue
};

/// How a walk along a stream ended.
enum class Passage {
    Whole,
    Full,      ///< nothing more was wanted
    GaveWay,   ///< it begins anew
    OutOfOrder ///< plan and stream are not both in this order: what was found counts for nothing
};

/// By path, then entry.
[[nodiscard]] std::strong_ordering compareRefs(const AssetRef& a, const AssetRef& b, PathOrder order);

/**
 * Walks through a job's planned items beside a stream of assets that is sorted as they are: memory does not grow with
 * either. Where one of the two turns out not to be in the order, isInOrder() is false and what was found counts for
 * nothing.
 */
class PlanWalk final {
public:
    PlanWalk(const RunningJob& job, PathOrder order)
        : m_job(job)
        , m_order(order)
    {}
    struct Item {
        qint64 seq = 0;
        PlannedAsset asset;
        ItemState state = ItemState::Planned;
    };
    using Passed = std::function<void(const Item&)>;
    /// The planned item of a reference, or null; `passed` is given every item that comes before it and was not given
    /// yet, unless it is empty. The item is good until the next call.
    [[nodiscard]] Result<const Item*> to(const AssetRef& ref, const Passed& passed);
    /// Gives `passed` all that are left.
    [[nodiscard]] Result<void> toEnd(const Passed& passed);
    [[nodiscard]] bool isInOrder() const { return m_inOrder; }

private:
    [[nodiscard]] Result<const Item*> head();
    void next();

    const RunningJob& m_job;
    PathOrder m_order;
    std::vector<Item> m_page;
    size_t m_at = 0;
    qint64 m_nextSeq = 0;
    bool m_inOrder = true;
    std::optional<AssetRef> m_lastAsked;
    Item m_found;
};

} // namespace secateur
