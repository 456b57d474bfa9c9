// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "jobs/journal.h"
#include "stores/asset_store.h"

namespace secateur {

/// What is known now of the content of a job's deleted assets. Belongs to the journal's thread.
[[nodiscard]] Result<ContentTally> contentOfJob(AssetStore& store, const Journal& journal, qint64 job,
                                                const Cancel& cancel);

} // namespace secateur
