// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/carry_out.h"

#include "ctl/job_outcome.h"
#include "jobs/event_log.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <thread>

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
Result<void> runSteps(Context& context, JobRunner& runner, JobPurpose purpose)
{
    runner.setKeepGoing([&context] { return !context.stop.isRequested(); });
    if (auto begun = runner.begin(purpose); !begun)
        return begun;
    while (!context.stop.isRequested()) {
        const auto more = runner.step();
        if (!more) {
            // What the store was asked was called off: the runner has left the job paused.
            const bool stopped = context.stop.isRequested() && runner.record().state == JobState::Paused;
            return stopped ? Result<void>() : tl::unexpected(more.error());
        }
        showProgress(context.out, runner.progress());
        if (!*more)
            return {};
    }
    return runner.pause(Ctl::tr("The user stopped it."));
}

} // namespace

Result<std::unique_ptr<Journal>> openJournal(const Stop& stop, std::chrono::milliseconds wait)
{
    // Two commands that meet, as from a scheduler, take turns.
    constexpr std::chrono::milliseconds rest{20};
    const QDeadlineTimer patience(wait);
    auto journal = Journal::open(Journal::defaultFile(), Access::ReadWrite, stop.cancel());
    while (!journal && journal.error().code == ErrorCode::Busy && !patience.hasExpired() && !stop.isRequested()) {
        std::this_thread::sleep_for(rest);
        journal = Journal::open(Journal::defaultFile(), Access::ReadWrite, stop.cancel());
    }
    if (!journal)
        return journal;
    if (const auto marked = (*journal)->markInterrupted(); !marked)
        return tl::unexpected(marked.error());
    // Where the saved connections can not be read now, they keep it.
    (void)EventLog(**journal).takeLoosenings();
    return journal;
}

Result<Exit> carryOut(Context& context, AssetStore& store, Journal& journal, qint64 job, JobPurpose purpose,
                      const std::optional<HoldClock>& held)
{
    QElapsedTimer clock;
    clock.start();
    const auto before = journal.job(job);
    if (!before)
        return tl::unexpected(before.error());
    JobRunner runner(store, journal, job);
    if (held)
        runner.setHold(*held);
    const auto ran = runSteps(context, runner, purpose);
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(ran ? record.error() : ran.error());
    if (!ran && record->state == before->state && record->counts == before->counts)
        return tl::unexpected(ran.error()); // it never began
    if (auto shown = showOutcome(context, journal, *record, double(clock.elapsed()) / 1000.0); !shown)
        return tl::unexpected(ran ? shown.error() : ran.error());
    if (!ran)
        return tl::unexpected(ran.error());
    const bool ended = record->state == JobState::Failed || record->state == JobState::Done;
    if (!record->reason.isEmpty() && (ended || purpose == JobPurpose::Reconcile))
        context.out.remark("secateurctl: "_L1 + record->reason);
    return exitFor(*record, purpose);
}

} // namespace secateur::ctl
