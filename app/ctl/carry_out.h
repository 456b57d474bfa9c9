// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "jobs/job_runner.h"
#include "stores/file_lock.h"

namespace secateur::ctl {

/// Opens the journal of this user for changing, and settles what dead processes left running.
/// Waits so long for another command that has it.
[[nodiscard]] Result<std::unique_ptr<Journal>> openJournal(const Stop& stop,
                                                           std::chrono::milliseconds wait = FileLock::patience);

/**
 * Carries a job out, or reconciles it, until it ended or the user stopped it, and shows what came of it. The context's
 * location is that of the store. `held`: since when a job is held of which nothing was sent.
 */
[[nodiscard]] Result<Exit> carryOut(Context& context, AssetStore& store, Journal& journal, qint64 job,
                                    JobPurpose purpose = JobPurpose::CarryOut,
                                    const std::optional<HoldClock>& held = {});

} // namespace secateur::ctl
