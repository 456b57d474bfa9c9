// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "jobs/job.h"

namespace secateur {

/// What may be done with a job in the state it is in: one answer for the window, the command line and the runner. Each
/// is Refused with a sentence that says why not. Whether the journal can be written, whether the job's own store is
/// open and whether it waits in a queue already is the caller's to know.

/// Paused, interrupted, or held and agreed to: it can be gone on with.
[[nodiscard]] Result<void> checkGoOn(const JobRecord& job);
/// Paused or interrupted: what was sent of it can be looked up.
[[nodiscard]] Result<void> checkLookUp(const JobRecord& job);
/// Ended, with some that failed, none that stayed open, and not by a selector: the failed ones can be tried again.
[[nodiscard]] Result<void> checkRetry(const JobRecord& job);

} // namespace secateur
