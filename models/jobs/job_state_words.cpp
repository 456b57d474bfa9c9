// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_state_words.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Held:
        return Words::tr("Held");
    case JobState::Running:
        return Words::tr("Running");
    case JobState::Paused:
        return Words::tr("Paused");
    case JobState::Interrupted:
        return Words::tr("Interrupted");
    case JobState::Done:
        return Words::tr("Done");
    case JobState::Failed:
        return Words::tr("Failed");
    case JobState::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString jobStateWord(JobState state)
{
    return jobStateText(state).toLower();
}

} // namespace secateur
