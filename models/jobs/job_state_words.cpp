// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_state_words.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct JobStateWords {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Held:
        return JobStateWords::tr("Held");
    case JobState::Running:
        return JobStateWords::tr("Running");
    case JobState::Paused:
        return JobStateWords::tr("Paused");
    case JobState::Interrupted:
        return JobStateWords::tr("Interrupted");
    case JobState::Done:
        return JobStateWords::tr("Done");
    case JobState::Failed:
        return JobStateWords::tr("Failed");
    case JobState::Cancelled:
        return JobStateWords::tr("Cancelled");
    }
    return {};
}

QString jobStateWord(JobState state)
{
    return jobStateText(state).toLower();
}

} // namespace secateur
