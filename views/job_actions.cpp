// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_actions.h"

#include "jobs/job_deeds.h"
#include "text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct JobActionsWords {
    Q_DECLARE_TR_FUNCTIONS(JobActions)
};

void askToAbandon(const JobRecord& job, RemovalWorker& worker, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, JobActionsWords::tr("Abandon job %1?").arg(job.id),
                                JobActionsWords::tr("Abandon job %1?").arg(job.id), QMessageBox::NoButton, parent);
    box->setObjectName(u"abandonBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        JobActionsWords::tr("It ends here, and nothing more of it is sent. What was deleted stays deleted. What was "
                            "sent without an answer stays unknown: “Reconcile only” would look it up instead."));
    QPushButton* abandon = box->addButton(JobActionsWords::tr("Abandon job %1").arg(job.id), QMessageBox::AcceptRole);
    QPushButton* keep = box->addButton(JobActionsWords::tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(abandon, &QPushButton::clicked, &worker, [&worker, id = job.id] { worker.abandon(id); });
    box->open();
}

} // namespace

bool canDo(JobAct act, const JobRecord& job, const JobPlace& place)
{
    if (!place.writable)
        return false;
    const bool here = job.plan.storeId == place.storeId;
    const bool agreed = job.state != JobState::Held || job.agreed != 0;
    const bool goesOn = checkGoOn(job).has_value();
    const bool isLookedUp = checkLookUp(job).has_value();
    switch (act) {
    case JobAct::Pause:
        return here && (job.state == JobState::Running || place.waits);
    case JobAct::Resume:
        return here && !place.waits && goesOn;
    case JobAct::Cancel:
        return agreed && !hasEnded(job.state);
    case JobAct::RetryFailed:
        return here && checkRetry(job).has_value();
    case JobAct::Reconcile:
        return here && !place.waits && isLookedUp;
    case JobAct::Abandon:
        return !place.waits && isLookedUp;
    }
    return false;
}

QString whyNotNow(const JobRecord& job, const JobPlace& place)
{
    if (!place.writable)
        return JobActionsWords::tr("This window only reads the journal.");
    if (job.plan.storeId != place.storeId)
        return JobActionsWords::tr("The job belongs to another store: open that one first.");
    if (job.state == JobState::Held && job.agreed == 0)
        return JobActionsWords::tr("Nobody has agreed to this job yet.");
    return JobActionsWords::tr("It does not fit the state that the job is in now.");
}

QString actText(JobAct act, const JobRecord& job)
{
    switch (act) {
    case JobAct::Pause:
        return JobActionsWords::tr("&Pause");
    case JobAct::Resume:
        if (job.state != JobState::Held)
            return JobActionsWords::tr("&Resume");
        return job.notBefore > nowStamp() ? JobActionsWords::tr("&Wait for it") : JobActionsWords::tr("&Start now");
    case JobAct::Cancel:
        return JobActionsWords::tr("Cancel &job");
    case JobAct::RetryFailed:
        return JobActionsWords::tr("Re&try failed");
    case JobAct::Reconcile:
        return JobActionsWords::tr("Re&concile only");
    case JobAct::Abandon:
        return JobActionsWords::tr("&Abandon…");
    }
    return {};
}

QString actIcon(JobAct act)
{
    switch (act) {
    case JobAct::Pause:
        return u"pause"_s;
    case JobAct::Resume:
        return u"play"_s;
    case JobAct::Cancel:
        return u"ban"_s;
    case JobAct::RetryFailed:
        return u"rotate-ccw"_s;
    case JobAct::Reconcile:
        return u"search"_s;
    case JobAct::Abandon:
        return u"x"_s;
    }
    return {};
}

QString actSentence(JobAct act, const JobRecord& job)
{
    switch (act) {
    case JobAct::Pause:
        return JobActionsWords::tr("Stops it after the batch that is being sent. You can resume it at any time.");
    case JobAct::Resume:
        if (job.state == JobState::Held && job.notBefore > nowStamp())
            return JobActionsWords::tr("Lets it begin at %1, while this window is open.").arg(timeText(job.notBefore));
        return JobActionsWords::tr(
            "Looks up what was sent, compares the store with the plan, and goes on with what is left.");
    case JobAct::Cancel:
        return JobActionsWords::tr("Ends it. What was deleted before stays deleted; nothing more is sent.");
    case JobAct::RetryFailed:
        return JobActionsWords::tr(
            "Sends the assets that failed once more, after looking whether they are still the same.");
    case JobAct::Reconcile:
        return JobActionsWords::tr(
            "Looks up what became of what was sent, writes it down and ends the job. Nothing is sent.");
    case JobAct::Abandon:
        return JobActionsWords::tr("Ends it without asking the store. What was sent without an answer stays unknown.");
    }
    return {};
}

void carryOut(JobAct act, const JobRecord& job, RemovalWorker& worker, QWidget* parent)
{
    switch (act) {
    case JobAct::Pause:
        return worker.pause(job.id);
    case JobAct::Resume:
        return worker.resume(job.id);
    case JobAct::Cancel:
        return worker.cancel(job.id);
    case JobAct::RetryFailed:
        return worker.retryFailed(job.id);
    case JobAct::Reconcile:
        return worker.reconcile(job.id);
    case JobAct::Abandon:
        return askToAbandon(job, worker, parent);
    }
}

} // namespace secateur
