// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_mending.h"
#include "jobs/removal_loop.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr qsizetype maxPaths = 32; ///< told at once; more are told by what they have in common

/// Sorted, without doubles, and without what lies below another.
QList<AssetPath> topmost(QList<AssetPath> paths)
{
    std::sort(paths.begin(), paths.end());
    QList<AssetPath> kept;
    for (const AssetPath& path : std::as_const(paths)) {
        const bool inside =
            std::any_of(kept.begin(), kept.end(), [&](const AssetPath& above) { return above.contains(path); });
        if (!inside)
            kept.append(path);
    }
    return kept;
}

} // namespace

bool RemovalLoop::beginNext()
{
    const std::optional<QueuedJob> next =
        m_queue.takeDue(m_timing.now(), [this](qint64 job) { return isHeldOut(job); });
    if (!next)
        return false;
    tellQueue();
    if (!m_store) {
        fail(*m_whyClosed);
        return false;
    }
    m_runner = std::make_unique<JobRunner>(*m_store, *m_journal, next->job);
    m_runner->setCaution(m_caution);
    m_runner->setKeepGoing([this] { return goesOnMeanwhile(); });
    if (const auto held = m_holds.find(next->job); held != m_holds.end())
        m_runner->setHold(held->second);
    m_holds.erase(next->job);
    const auto begun = m_runner->begin(next->reconcile ? JobPurpose::Reconcile : JobPurpose::CarryOut);
    if (!begun) {
        m_runner.reset();
        fail(begun.error());
        noteNotBegun(next->job, begun.error());
        return false;
    }
    tellProgress(true);
    return true;
}

/// Keeps the reason with the job, whose turn may have come when nobody looked.
void RemovalLoop::noteNotBegun(qint64 job, const Error& why)
{
    const auto record = m_journal->job(job);
    if (!record)
        return fail(record.error());
    const bool unfinished =
        record->state == JobState::Held || record->state == JobState::Paused || record->state == JobState::Interrupted;
    if (unfinished) {
        if (const auto noted = m_journal->setState(job, record->state, why.sentence()); !noted)
            fail(noted.error());
    }
    tellRecord(job);
}

void RemovalLoop::stepJob()
{
    if (!m_runner && !beginNext())
        return;
    const auto more = m_runner->step();
    m_touched.append(m_runner->touchedPaths());
    if (more && *more)
        return tellProgress(false);
    leaveRunner(more ? Result<void>() : tl::unexpected(more.error()));
}

void RemovalLoop::leaveRunner(const Result<void>& left)
{
    if (!left)
        fail(left.error());
    tellPaths();
    tellProgress(true);
    const JobRecord record = m_runner->record();
    m_runner.reset();
    if (hasEnded(record.state))
        m_tell([record](RemovalWorker& w) { Q_EMIT w.jobEnded(record); });
    lookAtPending();
    m_reap.start(m_timing.reapDelayMs);
}

void RemovalLoop::pause(qint64 job)
{
    if (m_runner && m_runner->record().id == job)
        return leaveRunner(m_runner->pause(RemovalWorker::tr("You paused it.")));
    leaveQueue(job);
    tellRecord(job);
}

void RemovalLoop::cancel(qint64 job)
{
    if (m_runner && m_runner->record().id == job)
        return leaveRunner(m_runner->cancel());
    leaveQueue(job);
    const auto record = writable().and_then([&] { return m_journal->job(job); });
    if (!record)
        return fail(record.error());
    if (!hasEnded(record->state)) {
        const auto openStore = [this]() -> Result<AssetStore*> {
            return m_store ? Result<AssetStore*>(m_store.get()) : Result<AssetStore*>(tl::unexpect, *m_whyClosed);
        };
        const auto done = cancelJob(*m_journal, job, RemovalWorker::tr("You cancelled it."), openStore);
        if (!done)
            return fail(done.error());
        m_prepared = m_prepared == job ? 0 : m_prepared;
        tellEnded(job);
        return tellLoss(*record);
    }
    tellRecord(job);
}

void RemovalLoop::tellProgress(bool now)
{
    if (!now && m_sinceTold.isValid() && !m_sinceTold.hasExpired(m_timing.progressIntervalMs))
        return;
    m_sinceTold.start();
    tellPaths();
    m_tell([progress = m_runner->progress()](RemovalWorker& w) { Q_EMIT w.progressed(progress); });
    // A store on this computer keeps its own sums; a server would have to count its whole queue each time.
    const bool cheap = m_store->info().capabilities.removesContent;
    if (!now && (cheap || !m_sincePending.isValid() || m_sincePending.hasExpired(m_timing.reapIntervalMs)))
        lookAtPending();
}

void RemovalLoop::tellRecord(qint64 job)
{
    const auto record = m_journal ? m_journal->job(job) : Result<JobRecord>(tl::unexpect, *m_whyClosed);
    if (!record)
        return fail(record.error());
    const JobProgress progress{job, record->state, record->counts, 0, -1, 0, record->reason};
    m_tell([progress](RemovalWorker& w) { Q_EMIT w.progressed(progress); });
}

/// Of a job that was ended in the journal, not by its runner.
void RemovalLoop::tellEnded(qint64 job)
{
    tellRecord(job);
    if (const auto record = m_journal->job(job))
        m_tell([record = *record](RemovalWorker& w) { Q_EMIT w.jobEnded(record); });
}

/// What is missing near a job that was ended, beyond what was known of it before.
void RemovalLoop::tellLoss(const JobRecord& before)
{
    const auto now = m_journal->job(before.id);
    if (now && now->counts.unexpected > before.counts.unexpected)
        fail({ErrorCode::Drift, now->reason, {}, {}});
}

void RemovalLoop::tellPaths()
{
    QList<AssetPath> paths = topmost(std::exchange(m_touched, {}));
    while (paths.size() > maxPaths) {
        for (AssetPath& path : paths)
            path = path.parent();
        paths = topmost(std::move(paths));
    }
    if (!paths.isEmpty())
        m_tell([paths](RemovalWorker& w) { Q_EMIT w.pathsChanged(paths); });
}

} // namespace secateur
