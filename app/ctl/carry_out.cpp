// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/carry_out.h"

#include "ctl/given_location.h"
#include "ctl/job_json.h"
#include "ctl/json.h"
#include "jobs/job_runner.h"

#include <QElapsedTimer>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

void showProgress(Output& out, const JobProgress& progress)
{
    QString text = Ctl::tr("job %1: %2 of %3 assets")
                       .arg(QString::number(progress.job), QString::number(progress.counts.ended()),
                            QString::number(progress.counts.planned));
    if (progress.perSecond > 0)
        text += Ctl::tr(", %1 a second").arg(qint64(progress.perSecond));
    if (progress.secondsLeft >= 0)
        text += Ctl::tr(", %1 s left").arg(progress.secondsLeft);
    out.progress(text);
}

/// Runs the job's steps. An error is what stopped it; the journal holds how far it came.
Result<void> runSteps(Context& context, JobRunner& runner)
{
    if (auto begun = runner.begin(); !begun)
        return begun;
    while (!context.stop.isRequested()) {
        const auto more = runner.step();
        if (!more)
            return tl::unexpected(more.error());
        showProgress(context.out, runner.progress());
        if (!*more)
            return {};
    }
    return runner.pause(Ctl::tr("The user stopped it."));
}

void showOutcome(Output& out, const JobRecord& job, double seconds)
{
    const JobCounts& counts = job.counts;
    out.document({{u"job"_s, job.id},
                  {u"state"_s, jobStateName(job.state)},
                  {u"deleted"_s, counts.deleted},
                  {u"already_gone"_s, counts.alreadyGone},
                  {u"drifted"_s, counts.drifted},
                  {u"failed"_s, counts.failed},
                  {u"unknown"_s, counts.unknown},
                  {u"unexpected"_s, counts.unexpected},
                  {u"pending"_s, job.content.pending},
                  {u"content_leaked"_s, job.content.leaked},
                  {u"content_unknown"_s, job.content.unknown},
                  {u"seconds"_s, seconds}});
    TextTable table({1});
    table.add({Ctl::tr("job"), QString::number(job.id)});
    table.add({Ctl::tr("deleted"), QString::number(counts.deleted)});
    table.add({Ctl::tr("already gone"), QString::number(counts.alreadyGone)});
    table.add({Ctl::tr("drifted"), QString::number(counts.drifted)});
    table.add({Ctl::tr("failed"), QString::number(counts.failed)});
    table.add({Ctl::tr("unknown"), QString::number(counts.unknown)});
    table.add({Ctl::tr("unexpected"), QString::number(counts.unexpected)});
    table.add({Ctl::tr("content pending"), QString::number(job.content.pending)});
    if (job.content.leaked > 0)
        table.add({Ctl::tr("content leaked"), QString::number(job.content.leaked)});
    if (job.content.unknown > 0)
        table.add({Ctl::tr("content unknown"), QString::number(job.content.unknown)});
    table.add({Ctl::tr("seconds"), QString::number(seconds, 'f', 1)});
    out.table(table);
}

void remarkOnEnd(const Context& context, const JobRecord& job)
{
    Output& out = context.out;
    if (job.state == JobState::Paused || job.state == JobState::Interrupted) {
        out.remark(Ctl::tr("Job %1 stopped after %2 of %3 assets. Go on with: secateurctl %4 job resume %1")
                       .arg(QString::number(job.id), QString::number(job.counts.ended()),
                            QString::number(job.counts.planned), optionsAgain(context)));
    }
    if (job.counts.drifted > 0) {
        out.remark(
            Ctl::tr("%1 of the planned assets are other assets by now: they were left alone.").arg(job.counts.drifted));
    }
    if (job.counts.unexpected > 0)
        out.remark(Ctl::tr("%1 assets went that were not planned.").arg(job.counts.unexpected));
    if (job.counts.failed + job.counts.unknown > 0) {
        out.remark(
            Ctl::tr("%1 assets could not be deleted and %2 are unknown: see secateurctl receipt %3.")
                .arg(QString::number(job.counts.failed), QString::number(job.counts.unknown), QString::number(job.id)));
    }
}

Exit exitFor(const JobRecord& job)
{
    if (job.counts.drifted > 0 || job.counts.unexpected > 0)
        return Exit::Drift;
    if (job.counts.failed > 0 || job.counts.unknown > 0)
        return Exit::Incomplete;
    return job.state == JobState::Done ? Exit::Done : Exit::Failed;
}

} // namespace

Result<std::unique_ptr<Journal>> openJournal()
{
    auto journal = Journal::open(Journal::defaultFile(), Access::ReadWrite);
    if (!journal)
        return journal;
    if (const auto marked = (*journal)->markInterrupted(); !marked)
        return tl::unexpected(marked.error());
    return journal;
}

Result<Exit> carryOut(Context& context, AssetStore& store, Journal& journal, qint64 job)
{
    QElapsedTimer clock;
    clock.start();
    JobRunner runner(store, journal, job);
    const auto ran = runSteps(context, runner);
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(ran ? record.error() : ran.error());
    if (!ran && record->state == JobState::Held)
        return tl::unexpected(ran.error()); // it never began
    showOutcome(context.out, *record, double(clock.elapsed()) / 1000.0);
    remarkOnEnd(context, *record);
    if (!ran)
        return tl::unexpected(ran.error());
    if (record->state == JobState::Failed)
        context.out.remark("secateurctl: "_L1 + record->reason);
    return exitFor(*record);
}

} // namespace secateur::ctl
