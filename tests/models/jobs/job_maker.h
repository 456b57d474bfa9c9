// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

#include <vector>

namespace secateur::test {

/// Opens a journal for writing; ends the test program where that fails.
[[nodiscard]] std::unique_ptr<Journal> openJournal(const QString& file);
/// Entries 0 to count-1 at /a, one variant each.
[[nodiscard]] std::vector<PlannedAsset> plannedAssets(qint64 count);
/// "All at /a".
[[nodiscard]] DeleteRequest allAtA();
/// A plan in store "store-1" that holds these.
[[nodiscard]] DeletePlan planOf(const std::vector<PlannedAsset>& assets, const DeleteRequest& request = allAtA());
/// Writes them as a held job that was agreed to, and gives its id; 0 where that fails.
[[nodiscard]] qint64 heldJob(Journal& journal, const std::vector<PlannedAsset>& assets,
                             DeleteMode mode = DeleteMode::Pinned, const DeleteRequest& request = allAtA());

/// Agrees to a job that was only planned, as the user of a window does; nothing is held. False where that fails.
[[nodiscard]] bool agreeTo(Journal& journal, qint64 job);

} // namespace secateur::test
