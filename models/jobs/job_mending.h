// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

namespace secateur {

/// What can be done with a job in the journal alone, without its store. Belong to the journal's thread; errors beside
/// those said: those of the journal.

/// Ends a job that has not ended, as cancelled: what was sent without its outcome being known stays unknown, and the
/// reason says how many that are. Refused where it has ended, or was only planned.
[[nodiscard]] Result<void> abandonJob(Journal& journal, qint64 job);

/// The same of a job that was only planned too: then nothing was sent. `why` is one sentence.
[[nodiscard]] Result<void> cancelJob(Journal& journal, qint64 job, const QString& why);

/// What a job sent without its outcome being known becomes unknown: it is to be ended without a look. Gives what is to
/// be said of that, nothing where there is none.
[[nodiscard]] Result<QString> settleUnknown(Journal& journal, qint64 job);

/// Makes the failed items of an ended job planned again and leaves the job paused: whoever resumes it sends them, after
/// all looks of a resumed job. Gives how many they are. Refused where none failed, where the job has not ended, where
/// it sent a selector, which is never sent twice, and where it left items unsent: those were not agreed to a second
/// time.
[[nodiscard]] Result<qint64> retryFailed(Journal& journal, qint64 job);

} // namespace secateur
