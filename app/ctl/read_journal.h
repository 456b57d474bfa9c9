// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/stop.h"
#include "jobs/journal.h"

#include <memory>

namespace secateur::ctl {

/**
 * Opens the journal of this user to look at it: null where there is none yet. Where nobody else has it, jobs of dead
 * processes are settled first, so that none is shown as running that is not.
 */
[[nodiscard]] Result<std::unique_ptr<Journal>> readJournal(const Stop& stop);
/// The same for one job: NotFound where there is no journal.
[[nodiscard]] Result<std::unique_ptr<Journal>> journalOfJob(qint64 id, const Stop& stop);

} // namespace secateur::ctl
