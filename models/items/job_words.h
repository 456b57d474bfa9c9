// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/job_queue.h"
#include "jobs/job_state_words.h"

#include <QString>

namespace secateur {

/// How much of what happened to a job deserves a look.
enum class JobTrouble { None, Look, Loss };

/// Loss where assets failed or went although nobody planned that; Look where something is unknown or differs.
[[nodiscard]] JobTrouble troubleOf(const JobCounts& counts);
/// "2 unexpected · 3 failed · 1 unknown", the worst first; empty where there is none.
[[nodiscard]] QString troubleText(const JobCounts& counts);
/// What became of the job's content: "12 pending", "all gone"; empty where nothing was deleted.
[[nodiscard]] QString contentText(const JobRecord& job);
/// What the job asks for, on one line: the request, or how many chosen assets.
[[nodiscard]] QString jobRequestText(const JobRecord& job);
/// "Begins in 0:42", "Waits, next", "Waits, number 2". `place` counts from 0.
[[nodiscard]] QString waitingText(const QueuedJob& queued, qsizetype place, Timestamp now);
/// "pinned", with what that means, as a sentence.
[[nodiscard]] QString modeSentence(DeleteMode mode);
/// Everything about a job that went otherwise than planned, as sentences, each with the first names; the worst first.
[[nodiscard]] QStringList troubleSentences(const JobRecord& job, const QList<Difference>& differences);
/// "Job 12 was interrupted after 3,210 of 10,000 assets.", for a job that a process before left unfinished.
[[nodiscard]] QString leftOverSentence(const JobRecord& job, Timestamp now);

} // namespace secateur
