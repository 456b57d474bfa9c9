// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

#include <functional>

namespace secateur {

/// What can be done with a job in the journal, while nobody carries it out. None of it sends anything, and none needs
/// the job's store. Belong to the journal's thread; errors beside those said: those of the journal.

/// Ends a job that has not ended, as cancelled: what was sent without its outcome being known stays unknown, and the
/// reason says how many that are. No store is asked: where anything lay near the job, the reason says that nobody
/// looked whether it is still there. Refused where it has ended, or was only planned.
[[nodiscard]] Result<void> abandonJob(Journal& journal, qint64 job);

/// Gives a job's store, of which only the reader is used, or says why it can not be asked. The store must last as long
/// as the call that it is given to.
using OpenJobStore = std::function<Result<AssetStore*>()>;

/// The same of a job that was only planned too: then nothing was sent. `why` is one sentence. The last that is known of
/// what lay near the job goes with it: it is looked for first, and what is missing is written down and said in the
/// reason. Where that can not be done (no store, another store, a damaged record), the reason says so, and the job ends
/// all the same. The store is asked for only where something lay near.
[[nodiscard]] Result<void> cancelJob(Journal& journal, qint64 job, const QString& why, const OpenJobStore& openStore);

/// What a job sent without its outcome being known becomes unknown: it is to be ended without a look. Gives what is to
/// be said of that, nothing where there is none.
[[nodiscard]] Result<QString> settleUnknown(Journal& journal, qint64 job);

/// Makes the failed items of an ended job planned again and leaves the job paused: whoever resumes it sends them, after
/// all looks of a resumed job. Gives how many they are. Refused where none failed, where the job has not ended, where
/// it sent a selector, which is never sent twice, and where it left items unsent: those were not agreed to a second
/// time.
[[nodiscard]] Result<qint64> retryFailed(Journal& journal, qint64 job);

} // namespace secateur
