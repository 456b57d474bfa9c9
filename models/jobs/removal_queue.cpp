// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/removal_loop.h"

#include "jobs/job_deeds.h"
#include "jobs/job_state_words.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr int leftOverListed = 200; ///< unfinished jobs that are told at the start; the pane lists the others
constexpr qint64 microsInMs = 1'000;

Error notStarted(const JobRecord& job, qint64 expected)
{
    return {ErrorCode::Refused,
            RemovalWorker::tr("Job %1 was not started: it holds %2 assets, %3 were agreed to, and its state is %4.")
                .arg(job.id)
                .arg(job.counts.planned)
                .arg(expected)
                .arg(jobStateWord(job.state)),
            RemovalWorker::tr("Nothing was sent."), RemovalWorker::tr("Look at the preview again.")};
}

} // namespace

void RemovalLoop::start(const RemovalCommand& command)
{
    const qint64 job = command.job;
    const auto record = writable().and_then([&] { return m_journal->job(job); });
    if (!record)
        return fail(record.error());
    // What was agreed to once is gone on with by resume(): agreeing twice would be to another time or archive.
    if (record->state != JobState::Held || record->agreed != 0 || record->counts.planned != command.number)
        return fail(notStarted(*record, command.number));
    const StartOptions& options = command.start;
    const auto named = options.typedName.isEmpty() ? Result<void>() : m_journal->setTypedName(job, options.typedName);
    const auto agreed = named.and_then([&] { return m_journal->agree(job, options.notBefore, options.archive); });
    const auto now = agreed.and_then([&] { return m_journal->job(job); });
    if (!now)
        return fail(now.error());
    m_prepared = m_prepared == job ? 0 : m_prepared;
    m_tell([record = *now](RemovalWorker& w) { Q_EMIT w.jobQueued(record); });
    enqueueHeld(job, options.notBefore);
}

void RemovalLoop::hold(const RemovalCommand& command)
{
    m_holds.insert_or_assign(command.job, *command.held);
}

/// Puts a job in the queue of which nothing was sent: what is left of its hold is waited for, wherever it began.
void RemovalLoop::enqueueHeld(qint64 job, Timestamp notBefore)
{
    m_holds.try_emplace(job, HoldClock::begin(m_timing.awake));
    const auto left = holdLeft(job);
    if (!left)
        return fail(left.error());
    const Timestamp held = *left == 0 ? 0 : m_timing.now() + *left * microsInMs;
    enqueue({job, std::max(notBefore, held), false});
}

/// Milliseconds; of a job that was begun before there is nothing left.
Result<qint64> RemovalLoop::holdLeft(qint64 job)
{
    const auto held = m_holds.find(job);
    if (held == m_holds.end() || !m_store || !m_journal)
        return 0;
    return Guards(*m_store, *m_journal).holdLeft(held->second.heldMs());
}

std::optional<JobRecord> RemovalLoop::unfinished(qint64 job, Result<void> (*check)(const JobRecord&))
{
    const auto record = writable().and_then([&] { return m_journal->job(job); });
    const auto can = record.and_then([&](const JobRecord& read) { return check(read); });
    if (can)
        return *record;
    fail(can.error());
    return std::nullopt;
}

void RemovalLoop::resume(qint64 job)
{
    const auto record = unfinished(job, checkGoOn);
    if (!record)
        return;
    if (record->state == JobState::Held)
        enqueueHeld(job, record->notBefore);
    else
        enqueue({job, record->notBefore, false});
}

void RemovalLoop::reconcile(qint64 job)
{
    if (m_runner && m_runner->record().id == job)
        leaveRunner(m_runner->interrupt(RemovalWorker::tr("It was stopped to be looked up.")));
    if (unfinished(job, checkLookUp))
        enqueue({job, 0, true});
}

void RemovalLoop::discard(qint64 job)
{
    const auto record = writable().and_then([&] { return m_journal->job(job); });
    if (!record)
        return fail(record.error());
    // What was agreed to stays in the history.
    if (record->state == JobState::Held && record->agreed != 0)
        return cancel(job);
    m_holds.erase(job);
    m_prepared = m_prepared == job ? 0 : m_prepared;
    if (const auto gone = m_journal->removeHeld(job); !gone)
        fail(gone.error());
}

void RemovalLoop::enqueue(const QueuedJob& job)
{
    m_queue.add(job);
    tellQueue();
    again();
}

void RemovalLoop::leaveQueue(qint64 job)
{
    m_holds.erase(job);
    if (m_queue.remove(job))
        tellQueue();
}

/// False while a job is held, whatever the clock says. Where the guards can not be read, its beginning says so.
bool RemovalLoop::isHeldOut(qint64 job)
{
    return holdLeft(job).value_or(0) == 0;
}

bool RemovalLoop::hasDueJob()
{
    const Timestamp now = m_timing.now();
    if (m_queue.hasDue(now, [this](qint64 job) { return isHeldOut(job); }))
        return true;
    // Looked at often rather than waited for: a timer stands still while the computer sleeps, and the clock may be set.
    if (const auto next = m_queue.nextDue()) {
        const qint64 untilMs = *next > now ? (*next - now) / microsInMs + 1 : m_timing.dueIntervalMs;
        m_due.start(int(std::clamp<qint64>(untilMs, 1, m_timing.dueIntervalMs)));
    }
    return false;
}

void RemovalLoop::tellQueue()
{
    m_tell([jobs = m_queue.inOrder(m_timing.now())](RemovalWorker& w) { Q_EMIT w.queueChanged(jobs); });
}

void RemovalLoop::tellLeftOver()
{
    if (!m_journal || m_journal->access() == Access::ReadOnly)
        return;
    JobFilter unfinished;
    unfinished.states = {JobState::Held, JobState::Paused, JobState::Interrupted};
    const auto jobs = m_journal->jobs(unfinished, 0, leftOverListed);
    if (!jobs)
        return fail(jobs.error());
    if (!jobs->isEmpty())
        m_tell([jobs = *jobs](RemovalWorker& w) { Q_EMIT w.leftOver(jobs); });
}

} // namespace secateur
