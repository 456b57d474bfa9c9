// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "jobs/journal.h"
#include "stores/asset_store.h"

namespace secateur {

/// What is known now of the content of a job's deleted assets. Belongs to the journal's thread.
[[nodiscard]] Result<ContentTally> contentOfJob(AssetStore& store, const Journal& journal, qint64 job,
                                                const Cancel& cancel);
/// What the store has scheduled, together with what the journal knows of its jobs' content that the store does not say.
/// The journal may be null.
[[nodiscard]] Result<PendingSummary> pendingOf(AssetStore& store, const Journal* journal);

} // namespace secateur
