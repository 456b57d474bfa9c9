// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "jobs/journal.h"
#include "stores/asset_store.h"

namespace secateur {

/// Content is gone only where it is looked at in the right place: one that never showed this job's objects, such as a
/// bucket of another environment, has none of them either. True where some of them were seen there, now or at an
/// earlier look, which the journal's events have; and where nothing looks at content.
[[nodiscard]] Result<bool> noteSeenContent(AssetStore& store, Journal& journal, qint64 job);

/// What is known now of the content of a job's deleted assets. Belongs to the journal's thread.
[[nodiscard]] Result<ContentTally> contentOfJob(AssetStore& store, const Journal& journal, qint64 job,
                                                const Cancel& cancel);
/// Looks at it and writes down what was seen, by item once nothing is pending. Belongs to the journal's thread.
[[nodiscard]] Result<ContentTally> noteContent(AssetStore& store, Journal& journal, qint64 job, const Cancel& cancel);

/// When what is still pending is written down.
enum class PendingNotes {
    Always,
    AtTheEnd, ///< only what has ended: the same is looked at again at once
};
/**
 * Follows the content of the store's jobs until nothing of it is pending: writes down what changed, and has the end
 * sealed. Gives the jobs that have ended, and whose last content was seen to be gone now. Nothing where the journal is
 * only read, or where nobody can see what becomes of content. Belongs to the journal's thread.
 */
[[nodiscard]] Result<QList<JobRecord>> followContent(AssetStore& store, Journal& journal, PendingNotes notes,
                                                     const Cancel& cancel);

/// What is known now of the content of all jobs of this journal at the store. A journal that another process keeps is
/// as that has written it last, but for what is pending in it: that is looked at. Belongs to the journal's thread.
[[nodiscard]] Result<ContentTally> contentOfJobs(AssetStore& store, const Journal& journal, const Cancel& cancel);

/// What the store has scheduled, together with what the journal knows of its jobs' content that the store does not say.
/// The journal may be null.
[[nodiscard]] Result<PendingSummary> pendingOf(AssetStore& store, const Journal* journal);

} // namespace secateur
