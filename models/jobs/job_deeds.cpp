// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_deeds.h"

#include "jobs/job_state_words.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct JobDeedsWords {
    Q_DECLARE_TR_FUNCTIONS(JobMending)
};

tl::unexpected<Error> notNow(const JobRecord& job, const QString& why, const QString& remedy = {})
{
    return failure(ErrorCode::Refused,
                   JobDeedsWords::tr("Job %1 is %2: %3").arg(QString::number(job.id), jobStateWord(job.state), why),
                   JobDeedsWords::tr("Nothing was changed."), remedy);
}

bool isStopped(JobState state)
{
    return state == JobState::Paused || state == JobState::Interrupted;
}

} // namespace

Result<void> checkGoOn(const JobRecord& job)
{
    if (isStopped(job.state) || (job.state == JobState::Held && job.agreed != 0))
        return {};
    if (job.state == JobState::Held) {
        return notNow(job, JobDeedsWords::tr("it was only planned, and nobody agreed to it."),
                      JobDeedsWords::tr("Look at the preview again, and delete from there."));
    }
    return notNow(job, JobDeedsWords::tr("only a paused or an interrupted job goes on, and one that waits."));
}

Result<void> checkLookUp(const JobRecord& job)
{
    if (isStopped(job.state))
        return {};
    if (job.state == JobState::Held)
        return notNow(job, JobDeedsWords::tr("nothing of it was sent."), JobDeedsWords::tr("Cancel it."));
    return notNow(job, JobDeedsWords::tr("only a paused or an interrupted job is looked up."));
}

Result<void> checkRetry(const JobRecord& job)
{
    if (!hasEnded(job.state))
        return notNow(job, JobDeedsWords::tr("only a job that has ended is tried again."),
                      JobDeedsWords::tr("Resume it."));
    if (job.mode == DeleteMode::Selector)
        return notNow(job, JobDeedsWords::tr("a selector is never sent twice."),
                      JobDeedsWords::tr("Preview what is left, and delete that."));
    const JobCounts& counts = job.counts;
    if (counts.failed == 0)
        return notNow(job, JobDeedsWords::tr("none of its assets failed."));
    // What stayed planned, sent or unknown was not agreed to a second time.
    if (counts.deleted + counts.alreadyGone + counts.drifted + counts.failed < counts.planned) {
        return notNow(job,
                      JobDeedsWords::tr("not all of it was sent or settled, and trying again would send the rest too."),
                      JobDeedsWords::tr("Preview what is left, and delete that."));
    }
    return {};
}

} // namespace secateur
