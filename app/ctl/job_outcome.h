// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "jobs/job_runner.h"

namespace secateur::ctl {

/// Shows what came of a job that was carried out or reconciled just now: its counts, how the store differs from its
/// plan, and what is left to do.
[[nodiscard]] Result<void> showOutcome(const Context& context, const Journal& journal, const JobRecord& job,
                                       double seconds);

/// The exit status of a job that ended, or was left, without an error.
[[nodiscard]] Exit exitFor(const JobRecord& job, JobPurpose purpose);

/// How the store differs from a job's plan, by name: the items of `differences`.
[[nodiscard]] QJsonArray differencesJson(const QList<Difference>& differences);
/// The same in text, in few lines; nothing where there are none.
void showDifferences(Output& out, const JobRecord& job, const QList<Difference>& differences);

} // namespace secateur::ctl
