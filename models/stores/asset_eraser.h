// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/cancel.h"
#include "domain/delete_plan.h"
#include "domain/error.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace secateur {

/// What became of one planned asset.
enum class Outcome {
    Deleted,     ///< its metadata are gone and were there before
    AlreadyGone, ///< it was not there any more: success too
    Drifted,     ///< another asset has its number now: left alone
    Failed,      ///< the store refused; it is still there
    Unknown,     ///< no answer came: must be looked up before anything is said or sent again
    NotSent,     ///< the store could not be reached, or turned everybody away: as planned as before
};

struct ItemOutcome {
    Outcome outcome = Outcome::Unknown;
    QString reason; ///< for Failed, Unknown and NotSent, one sentence
};

/// What became of a request that was sent as it is.
struct SelectorOutcome {
    bool answered = true; ///< false where it is not known whether it was done: look up before anything else
    qint64 deleted = -1;  ///< how many assets went; -1 where the store does not say
    QString reason;       ///< why there is no answer, one sentence
    bool operator==(const SelectorOutcome&) const = default;
};

/// Whose delete it is: written beside the content that it leaves pending.
struct JobRef {
    QString journalId; ///< identity of the journal file
    qint64 job = 0;
};

/// What one pass of content removal did.
struct ReapReport {
    qint64 removed = 0;
    qint64 removedBytes = 0;
    qint64 failed = 0;
    bool more = false;          ///< there is work that is due now
    bool heldElsewhere = false; ///< another process has the lease
};

/**
 * The door through which a store is changed. Only jobs/ can obtain one (see EraserKey). Same thread rules as
 * AssetReader.
 */
class AssetEraser {
public:
    virtual ~AssetEraser() = default;
    AssetEraser(const AssetEraser&) = delete;
    AssetEraser& operator=(const AssetEraser&) = delete;

    /// Deletes exactly these assets, each by its entry and only while it is still the planned one. One outcome for
    /// each, in order. An error means that nothing of this batch was deleted.
    [[nodiscard]] virtual Result<std::vector<ItemOutcome>> erasePinned(std::span<const PlannedAsset> batch,
                                                                       const JobRef& job) = 0;
    /// Sends the plan's request as it is. A store that can compares what the request matches with the plan's hash in
    /// the step that deletes, and answers Drift and deletes nothing where they differ; for others the caller has
    /// compared just before. An error means that nothing was deleted.
    [[nodiscard]] virtual Result<SelectorOutcome> eraseSelector(const DeletePlan& plan, const JobRef& job) = 0;
    /// While a job is carried out: a server that asks for patience gets it for minutes, as long as this says true. An
    /// empty one ends that.
    virtual void setPatience(const std::function<bool()>& goesOn) { (void)goesOn; }
    /// What was sent is being seen to its end: while the token that is given exists, a stop that lets it do so (see
    /// StopWish::soon) ends no question of this store. Null where a store makes no difference.
    [[nodiscard]] virtual std::shared_ptr<void> finishing() { return nullptr; }
    /// One pass of content removal, at most `limit` objects; does nothing where the store removes content by itself.
    [[nodiscard]] virtual Result<ReapReport> reap(int limit, const Cancel& cancel) = 0;
    /// Makes stuck content due at once.
    [[nodiscard]] virtual Result<qint64> retryStuck() = 0;

protected:
    AssetEraser() = default;
};

/// Only who can make one of these can obtain an eraser: rule 1, kept by the compiler.
class EraserKey final {
    friend class StoreDoor; // jobs/store_door.h
    EraserKey() = default;

public:
    EraserKey(const EraserKey&) = default;
};

} // namespace secateur
