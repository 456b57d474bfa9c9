// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/removal_worker.h"

class QWidget;

namespace secateur {

/// What a user can do with a job.
enum class JobAct { Pause, Resume, Cancel, RetryFailed, Reconcile, Abandon };

/// Where a job is looked at.
struct JobPlace {
    QString storeId;       ///< of the open store; empty until it is open
    bool writable = false; ///< the journal is this window's
    bool waits = false;    ///< the job is in the queue
};

/// Whether it can be done with a job now. What asks the store can only be done where the job's own store is open.
[[nodiscard]] bool canDo(JobAct act, const JobRecord& job, const JobPlace& place);
/// Why something can not be done with a job now, as a sentence.
[[nodiscard]] QString whyNotNow(const JobRecord& job, const JobPlace& place);
/// "Resume", "Cancel job": the button's text, with a mnemonic.
[[nodiscard]] QString actText(JobAct act, const JobRecord& job);
[[nodiscard]] QString actIcon(JobAct act);
/// What it does, as a sentence for a tool tip.
[[nodiscard]] QString actSentence(JobAct act, const JobRecord& job);
/// Hands it to the worker. Abandoning asks first: it can not be taken back.
void carryOut(JobAct act, const JobRecord& job, RemovalWorker& worker, QWidget* parent);

} // namespace secateur
