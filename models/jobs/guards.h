// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"
#include "jobs/journal.h"
#include "stores/saved_guards.h"

#include <span>

namespace secateur {

/// What the journal and the connection say of a store's guards, the stricter of both.
[[nodiscard]] GuardSettings joinedGuards(GuardSettings settings, const StoreInfo& store);
/// True where a request is made at the top of the store: it is sent only after the user typed the store's name. Not for
/// one entry, and not for assets that were chosen one by one.
[[nodiscard]] bool mustNameStore(const DeleteRequest& request, DeleteMode mode);

/**
 * Every guard's yes or no, on every way in: asked while a job is planned, before it begins or goes on, before each
 * batch and before a selector is sent. Each time, settings are read from the journal and the store, and what the
 * connections say from the saved ones: what was locked or protected meanwhile is heard.
 *
 * A no is an error Refused, where the job as it is may never be sent, or Locked, where it may be once the store is
 * armed. Belongs to the thread of both.
 */
class Guards final {
public:
    /// Both must outlive it.
    Guards(AssetStore& store, Journal& journal);

    /// Reads the settings anew; all checks but those of a plan's parts begin with it.
    [[nodiscard]] Result<void> refresh();
    /// While planning, before the store is asked what a request matches.
    [[nodiscard]] Result<void> checkRequest(const DeleteRequest& request, DeleteMode mode);
    /// While planning: the next assets of a plan that holds `planned` assets with them.
    [[nodiscard]] Result<void> checkPlanned(std::span<const PlannedAsset> assets, qint64 planned);
    /// When all of a plan is there: its share of the store.
    [[nodiscard]] Result<void> checkShare(qint64 planned) { return checkShare(planned, 0); }
    /// Before the first delete of a job, and each time that it goes on: all guards.
    [[nodiscard]] Result<void> checkJob(const JobRecord& job);
    /// Right before a batch is marked as sent.
    [[nodiscard]] Result<void> checkBatch(const JobRecord& job, std::span<const PlannedAsset> batch);
    /// Right before a request is sent as it is.
    [[nodiscard]] Result<void> checkSelector(const JobRecord& job);
    /// Before a held job begins: refuses one that was held for less than every way in is.
    [[nodiscard]] Result<void> checkHold(const JobRecord& job, qint64 heldMs);
    /// For how long a job must still be held, in milliseconds, of which it was held so many already.
    [[nodiscard]] Result<qint64> holdLeft(qint64 heldMs);
    /// For what changes a store without deleting: only whether it may be written now.
    [[nodiscard]] Result<void> checkArmed();

private:
    [[nodiscard]] Result<void> checkAssets(std::span<const PlannedAsset> assets) const;
    [[nodiscard]] Result<void> checkPlace(const DeleteRequest& request, DeleteMode mode) const;
    [[nodiscard]] Result<void> checkCeiling(qint64 planned) const;
    [[nodiscard]] Result<void> checkName(const JobRecord& job) const;
    [[nodiscard]] Result<void> checkArmedNow() const;
    [[nodiscard]] Result<void> checkShare(qint64 planned, qint64 deleted) const;

    AssetStore& m_store;
    Journal& m_journal;
    SavedGuards m_saved;
    StoreInfo m_info; ///< of the store, with what all saved connections to it say
    GuardSettings m_settings;
};

} // namespace secateur
