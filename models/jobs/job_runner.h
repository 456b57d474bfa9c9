// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/bystanders.h"
#include "jobs/gone_check.h"
#include "jobs/item_sender.h"
#include "jobs/rate_meter.h"
#include "jobs/selector_sender.h"
#include "jobs/sent_lookup.h"

namespace secateur {

/**
 * Carries out one held, paused or interrupted job, batch by batch: journal, delete, journal. The worker thread and the
 * command line drive it by calling step() until it says that it ended. Resuming looks up what was sent before it sends
 * anything again. After the last item it looks again: what was planned must be gone, and nothing else.
 *
 * Ends as Done where every item is confirmed, already gone or drifted; as Failed where any failed or stayed unknown, or
 * where something went that was not planned. An error of step() leaves the job paused, interrupted or failed in the
 * journal, with the reason; nothing that was sent is forgotten.
 */
class JobRunner final {
public:
    static constexpr qint64 batchSize = RunningJob::localBatch;
    static constexpr qint64 remoteBatchSize = RunningJob::remoteBatch;

    /// Both must outlive the runner and belong to the calling thread.
    JobRunner(AssetStore& store, Journal& journal, qint64 job);

    /// Checks that the store is the plan's store and that no guard says no; marks the job running.
    [[nodiscard]] Result<void> begin();
    /// One batch, or a part of the closing check. True while there is more to do.
    [[nodiscard]] Result<bool> step();
    /// Between two steps: leaves the job paused, interrupted or cancelled in the journal.
    [[nodiscard]] Result<void> pause(const QString& reason);
    [[nodiscard]] Result<void> interrupt(const QString& reason);
    [[nodiscard]] Result<void> cancel();

    [[nodiscard]] JobProgress progress() const;
    /// As the journal has it after the last step.
    [[nodiscard]] const JobRecord& record() const { return m_job.record; }
    /// The distinct paths of the assets that the last step deleted, in order.
    [[nodiscard]] const QList<AssetPath>& touchedPaths() const { return m_touched; }

private:
    enum class Phase { Resolve, Compare, Send, CheckAll, CheckItems, Close, Ended };

    [[nodiscard]] Result<void> checkBegin() const;
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<void> resolveSome();
    [[nodiscard]] Result<void> comparePlan();
    [[nodiscard]] Result<void> sendSome();
    [[nodiscard]] Result<void> sendSelector();
    [[nodiscard]] Result<void> checkAllGone();
    [[nodiscard]] Result<void> checkSomeItems();
    [[nodiscard]] Result<void> notePending();
    [[nodiscard]] Result<void> close();
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> leave(JobState state, const QString& reason);
    [[nodiscard]] Result<void> leaveCounted(JobState state, const QString& reason);
    [[nodiscard]] Error stopped(const Error& error);

    RunningJob m_job;
    Guards m_guards;
    AssetEraser* m_eraser = nullptr;
    SentLookup m_lookup;
    ItemSender m_sender;
    SelectorSender m_selector;
    GoneCheck m_gone;
    Bystanders m_bystanders;
    Phase m_phase = Phase::Ended;
    int m_looks = 0; ///< how often this run went back to look up what got no answer
    QList<AssetPath> m_touched;
    Timestamp m_lastConfirmed = 0;
    RateMeter m_rate;
};

} // namespace secateur
