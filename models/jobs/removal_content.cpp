// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/content_reaper.h"
#include "jobs/job_content.h"
#include "jobs/removal_loop.h"

namespace secateur {

namespace {

constexpr int stuckListed = 200;   ///< stuck objects that are listed by name
constexpr int busyPauseMs = 1'000; ///< before content is looked at again while a job runs
constexpr int restsForLook = 10;   ///< a rest is so many times as long as the look before it
constexpr int longestRestMs = 120'000;

} // namespace

void RemovalLoop::reapSome()
{
    if (!m_store || m_stop.isCancelled())
        return;
    if (m_runner || m_wanted || hasDueJob()) {
        m_reap.start(std::max(m_timing.reapDelayMs, std::min(busyPauseMs, m_timing.reapIntervalMs)));
        return;
    }
    bool more = false;
    if (!m_store->info().readOnly) {
        const auto report = ContentReaper(*m_store).pass(ContentReaper::objectsInPass, m_stop);
        if (!report && m_lastReapError != report.error())
            fail(report.error());
        m_lastReapError = report ? std::nullopt : std::optional(report.error());
        more = report && report->more && !report->heldElsewhere;
    }
    QElapsedTimer took;
    took.start();
    lookAtPending();
    followContent(!more);
    // Looking at many jobs, or at a long queue, takes the server's time too: no more than a part of it.
    const int rest = int(std::min<qint64>(took.elapsed() * restsForLook, longestRestMs));
    m_reap.start(more ? 0 : std::max(m_timing.reapIntervalMs, rest));
}

void RemovalLoop::lookAtPending()
{
    m_sincePending.start();
    const auto summary = pendingOf(*m_store, m_journal.get());
    if (!summary)
        return fail(summary.error());
    m_tell([summary = *summary](RemovalWorker& w) { Q_EMIT w.pendingChanged(summary); });
    if (summary->stuck == 0 && !m_hadStuck)
        return;
    m_hadStuck = summary->stuck > 0;
    const auto stuck = m_store->reader().pendingObjects(0, stuckListed, true, 0);
    if (!stuck)
        return fail(stuck.error());
    m_tell([stuck = *stuck](RemovalWorker& w) { Q_EMIT w.stuckListed(stuck); });
}

/// What is still pending is only written down when there is nothing more to do for now.
void RemovalLoop::followContent(bool settled)
{
    if (!m_journal)
        return;
    const auto gone =
        secateur::followContent(*m_store, *m_journal, settled ? PendingNotes::Always : PendingNotes::AtTheEnd, m_stop);
    if (!gone)
        return fail(gone.error());
    for (const JobRecord& record : *gone)
        m_tell([record](RemovalWorker& w) { Q_EMIT w.contentGone(record); });
}

} // namespace secateur
