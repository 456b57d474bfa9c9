// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/removal_loop.h"

#include "domain/endings.h"

#include "jobs/content_reaper.h"
#include "jobs/event_log.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr qint64 sampleSize = 50; ///< planned assets that the delete dialog gets to show

bool isOfGuards(RemovalCommand::Kind kind)
{
    return kind == RemovalCommand::Kind::ListEvents || kind == RemovalCommand::Kind::AskGuards ||
           kind == RemovalCommand::Kind::SetGuards || kind == RemovalCommand::Kind::ResetGuard ||
           kind == RemovalCommand::Kind::Arm || kind == RemovalCommand::Kind::Disarm;
}

/// Does not touch the store: may be done in the middle of a plan.
bool isHarmless(RemovalCommand::Kind kind)
{
    return kind == RemovalCommand::Kind::ListJobs || kind == RemovalCommand::Kind::ListDifferences ||
           kind == RemovalCommand::Kind::Discard || kind == RemovalCommand::Kind::Hold ||
           kind == RemovalCommand::Kind::Start || kind == RemovalCommand::Kind::Resume ||
           kind == RemovalCommand::Kind::SetCaution || isOfGuards(kind);
}

} // namespace

void RemovalInbox::push(RemovalCommand command)
{
    const std::lock_guard lock(m_mutex);
    m_commands.push_back(std::move(command));
}

std::deque<RemovalCommand> RemovalInbox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_commands, {});
}

bool RemovalInbox::holdsUrgent() const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_commands.begin(), m_commands.end(),
                       [](const RemovalCommand& command) { return !isHarmless(command.kind); });
}

std::deque<RemovalCommand> RemovalInbox::takeHarmless()
{
    const std::lock_guard lock(m_mutex);
    std::deque<RemovalCommand> taken;
    while (!m_commands.empty() && isHarmless(m_commands.front().kind)) {
        taken.push_back(std::move(m_commands.front()));
        m_commands.pop_front();
    }
    return taken;
}

RemovalLoop::RemovalLoop(StoreOpener opener, QString storeFolder, QString journalFile, RemovalTiming timing,
                         RemovalInbox& inbox, TellWindow tell, Cancel stop)
    : m_opener(std::move(opener))
    , m_storeFolder(std::move(storeFolder))
    , m_journalFile(std::move(journalFile))
    , m_timing(timing)
    , m_inbox(inbox)
    , m_tell(std::move(tell))
    , m_stop(std::move(stop))
    , m_again(this)
    , m_reap(this)
    , m_due(this)
{
    for (QTimer* timer : {&m_again, &m_reap, &m_due})
        timer->setSingleShot(true);
    m_again.callOnTimeout(this, &RemovalLoop::turn);
    m_reap.callOnTimeout(this, &RemovalLoop::reapSome);
    m_due.callOnTimeout(this, &RemovalLoop::turn);
}

RemovalLoop::~RemovalLoop() = default;

void RemovalLoop::open()
{
    QString why;
    openJournal(why);
    auto store = m_opener(Access::ReadWrite);
    if (!store) {
        why = store.error().sentence();
        store = m_opener(Access::ReadOnly);
    }
    if (!store) {
        m_whyClosed = store.error();
        fail(store.error());
        return;
    }
    m_store = std::move(*store);
    const bool journalReadOnly = !m_journal || m_journal->access() == Access::ReadOnly;
    if (why.isEmpty())
        why = m_store->info().whyReadOnly;
    m_tell([info = m_store->info(), journalReadOnly, why](RemovalWorker& w) {
        Q_EMIT w.opened(info, journalReadOnly, why);
    });
    tellGuards();
    tellLeftOver();
    lookAtPending();
    m_reap.start(m_timing.reapDelayMs);
}

void RemovalLoop::openJournal(QString& why)
{
    // A store that was closed a moment ago may still write to it; where that hangs, this one says that it is taken.
    constexpr int patienceMs = 30'000;
    (void)Endings::waitFor(m_journalFile, patienceMs, m_stop);
    auto journal = Journal::open(m_journalFile, Access::ReadWrite, m_stop);
    if (!journal) {
        m_whyClosed = journal.error();
        why = journal.error().sentence();
        journal = Journal::open(m_journalFile, Access::ReadOnly, m_stop);
    }
    if (!journal)
        return;
    m_journal = std::move(*journal);
    if (const auto marked = m_journal->markInterrupted(); !marked)
        fail(marked.error());
    // Where the saved connections can not be read now, they keep it.
    (void)EventLog(*m_journal).takeLoosenings();
}

void RemovalLoop::turn()
{
    if (m_stop.isCancelled())
        return;
    for (RemovalCommand& command : m_inbox.takeAll())
        handle(std::move(command));
    if (m_wanted)
        makePlan();
    else if (m_runner || hasDueJob())
        stepJob();
    if (m_wanted || m_runner || hasDueJob())
        again();
}

void RemovalLoop::again()
{
    if (!m_stop.isCancelled())
        m_again.start(0);
}

void RemovalLoop::finish()
{
    if (m_runner)
        leaveRunner(m_runner->interrupt(RemovalWorker::tr("The program was closed while this job was running.")));
    dropPrepared();
    for (QTimer* timer : {&m_again, &m_reap, &m_due})
        timer->stop();
    m_store.reset();
    m_journal.reset();
}

void RemovalLoop::handle(RemovalCommand command)
{
    switch (command.kind) {
    case RemovalCommand::Kind::Prepare:
        preparing(std::move(command));
        return;
    case RemovalCommand::Kind::Hold:
        hold(command);
        return;
    case RemovalCommand::Kind::Start:
        start(command);
        return;
    case RemovalCommand::Kind::Discard:
        discard(command.job);
        return;
    case RemovalCommand::Kind::Pause:
        pause(command.job);
        return;
    case RemovalCommand::Kind::Resume:
        resume(command.job);
        return;
    case RemovalCommand::Kind::Cancel:
        cancel(command.job);
        return;
    case RemovalCommand::Kind::Reconcile:
        reconcile(command.job);
        return;
    case RemovalCommand::Kind::Abandon:
        abandon(command.job);
        return;
    case RemovalCommand::Kind::RetryFailed:
        retryFailedOf(command.job);
        return;
    case RemovalCommand::Kind::RetryStuck:
        if (m_store) {
            if (const auto due = ContentReaper(*m_store).retryStuck(); !due)
                fail(due.error());
            m_reap.start(0);
        }
        return;
    case RemovalCommand::Kind::SetCaution:
        m_caution = command.caution;
        return;
    case RemovalCommand::Kind::ListJobs:
        listJobs(command);
        return;
    case RemovalCommand::Kind::ListDifferences:
        listDifferences(command.job);
        return;
    case RemovalCommand::Kind::ListEvents:
        listEvents(int(command.number));
        return;
    case RemovalCommand::Kind::AskGuards:
    case RemovalCommand::Kind::SetGuards:
    case RemovalCommand::Kind::ResetGuard:
    case RemovalCommand::Kind::Arm:
    case RemovalCommand::Kind::Disarm:
        changeGuards(command);
        return;
    }
}

/// The newest plan wins: what was wanted before is answered with Cancelled, and a plan that waits is thrown away.
void RemovalLoop::preparing(RemovalCommand command)
{
    if (m_wanted) {
        m_tell([token = m_wanted->token](RemovalWorker& w) {
            Q_EMIT w.planFailed(token,
                                {ErrorCode::Cancelled, RemovalWorker::tr("A newer plan was asked for."), {}, {}});
        });
    }
    dropPrepared();
    m_wanted = std::move(command);
}

void RemovalLoop::dropPrepared()
{
    if (const qint64 job = std::exchange(m_prepared, 0); job != 0 && m_journal)
        (void)m_journal->removeHeld(job);
}

/// Between two portions of a long look: does what may be done meanwhile. False where something must be done first.
bool RemovalLoop::goesOnMeanwhile()
{
    for (RemovalCommand& command : m_inbox.takeHarmless())
        handle(std::move(command));
    return !m_inbox.holdsUrgent() && !m_stop.isCancelled();
}

Result<JobRecord> RemovalLoop::plannedJob(const RemovalCommand& wanted)
{
    if (!m_store)
        return tl::unexpected(*m_whyClosed);
    if (auto can = writable(); !can)
        return tl::unexpected(can.error());
    m_planGivesWay = false;
    const auto keepPlanning = [this] {
        const bool goesOn = goesOnMeanwhile();
        m_planGivesWay = !goesOn && !m_stop.isCancelled();
        return goesOn;
    };
    if (!wanted.refs.isEmpty())
        return planRefsIntoJournal(*m_store, m_storeFolder, wanted.refs, *m_journal, wanted.cancel, keepPlanning);
    return planIntoJournal(*m_store, m_storeFolder, wanted.request, DeleteMode::Pinned, *m_journal, wanted.cancel,
                           keepPlanning);
}

void RemovalLoop::makePlan()
{
    const RemovalCommand wanted = std::move(*std::exchange(m_wanted, std::nullopt));
    const auto job = plannedJob(wanted);
    if (!job) {
        // A plan that only gave way to a command is made again once that is done, unless a newer one is wanted.
        if (m_planGivesWay && !wanted.cancel.isCancelled() && job.error().code == ErrorCode::Cancelled)
            m_wanted = wanted;
        else
            m_tell(
                [token = wanted.token, error = job.error()](RemovalWorker& w) { Q_EMIT w.planFailed(token, error); });
        return;
    }
    m_prepared = job->id;
    const auto sample = m_journal->planned(job->id, 0, sampleSize);
    if (!sample) {
        m_tell([token = wanted.token, error = sample.error()](RemovalWorker& w) { Q_EMIT w.planFailed(token, error); });
        return;
    }
    m_tell([token = wanted.token, record = *job, sample = QList<PlannedAsset>(sample->begin(), sample->end())](
               RemovalWorker& w) { Q_EMIT w.planReady(token, record, sample); });
}

void RemovalLoop::listJobs(const RemovalCommand& command)
{
    if (!m_journal) {
        m_tell([token = command.token](RemovalWorker& w) { Q_EMIT w.jobsListed({}, false, token); });
        return;
    }
    auto jobs = m_journal->jobs(command.filter, command.job, int(command.number) + 1);
    if (!jobs)
        return fail(jobs.error());
    const bool more = jobs->size() > command.number;
    if (more)
        jobs->removeLast();
    m_tell([jobs = *jobs, more, token = command.token](RemovalWorker& w) { Q_EMIT w.jobsListed(jobs, more, token); });
}

void RemovalLoop::listDifferences(qint64 job)
{
    const auto found = m_journal ? m_journal->differences(job) : Result<QList<Difference>>(tl::unexpect, *m_whyClosed);
    if (!found)
        return fail(found.error());
    m_tell([job, found = *found](RemovalWorker& w) { Q_EMIT w.differencesListed(job, found); });
}

void RemovalLoop::fail(const Error& error)
{
    m_tell([error](RemovalWorker& w) { Q_EMIT w.failed(error); });
}

Result<void> RemovalLoop::writable() const
{
    if (m_journal && m_journal->access() == Access::ReadWrite)
        return {};
    Error error = *m_whyClosed;
    error.stillTrue = RemovalWorker::tr("Nothing was sent: without a journal of its own this window deletes nothing.");
    return tl::unexpected(error);
}

} // namespace secateur
