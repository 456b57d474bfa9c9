// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

namespace secateur {

/// A state in the user's language, as a title: "Running". For programs there is jobStateName().
[[nodiscard]] QString jobStateText(JobState state);
/// The same within a sentence: "running".
[[nodiscard]] QString jobStateWord(JobState state);

} // namespace secateur
