// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guards.h"
#include "jobs/journal.h"
#include "jobs/rate_meter.h"
#include "stores/asset_store.h"

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
    /// Assets in one delete: large enough that the journal's two synchronous writes cost little beside it, small enough
    /// that pause and cancel are obeyed at once.
    static constexpr qint64 batchSize = 2'000;
    /// The same for a store on a server, where each delete takes its time: what was looked at is sent soon after.
    static constexpr qint64 remoteBatchSize = 250;
    /// What got no answer is looked up, sent once more where it is still there, and looked up a last time.
    static constexpr int maxLooks = 2;

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
    [[nodiscard]] const JobRecord& record() const { return m_record; }
    /// The distinct paths of the assets that the last step deleted, in order.
    [[nodiscard]] const QList<AssetPath>& touchedPaths() const { return m_touched; }

private:
    enum class Phase { Resolve, Compare, Send, CheckAll, CheckItems, Close, Ended };
    /// How many assets a place held before anything was sent.
    struct Baseline {
        AssetPath path;
        qint64 assets = 0;
        bool ours = false; ///< the planned assets lie there; elsewhere none may go
    };

    // job_runner.cpp
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> leave(JobState state, const QString& reason);
    [[nodiscard]] Result<void> leaveCounted(JobState state, const QString& reason);
    [[nodiscard]] Error stopped(const Error& error);
    // job_send.cpp
    [[nodiscard]] Result<void> resolveSome();
    [[nodiscard]] Result<std::vector<ItemMark>> lookedUp(std::span<const PlannedAsset> assets,
                                                         std::vector<ItemMark> marks);
    [[nodiscard]] Result<void> comparePlan();
    [[nodiscard]] Result<void> sendSome();
    [[nodiscard]] Result<void> sendBatch(qint64 first, std::span<const PlannedAsset> batch);
    [[nodiscard]] Result<void> sendSelector();
    void noteTouched(std::span<const PlannedAsset> batch, std::span<const ItemOutcome> outcomes);
    // job_check.cpp
    [[nodiscard]] Result<void> takeBaseline();
    [[nodiscard]] Result<void> checkAllGone();
    [[nodiscard]] Result<void> checkSomeItems();
    [[nodiscard]] Result<void> countUnexpected();
    [[nodiscard]] Result<void> notePending();
    [[nodiscard]] Result<void> close();

    AssetStore& m_store;
    Journal& m_journal;
    Guards m_guards;
    AssetEraser* m_eraser = nullptr;
    JobRecord m_record;
    Phase m_phase = Phase::Ended;
    qint64 m_cursor = 0; ///< first item that this phase has not looked at
    int m_looks = 0;     ///< how often this run went back to look up what got no answer
    std::vector<Baseline> m_baseline;
    JobCounts m_before; ///< counts when the baseline was taken
    QString m_unexpectedReason;
    QList<AssetPath> m_touched;
    Timestamp m_lastConfirmed = 0;
    RateMeter m_rate;
};

} // namespace secateur
