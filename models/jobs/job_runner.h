// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/batch_pace.h"
#include "jobs/breaker.h"
#include "jobs/bystanders.h"
#include "jobs/canary.h"
#include "jobs/drift_check.h"
#include "jobs/gone_check.h"
#include "jobs/hold_clock.h"
#include "jobs/item_sender.h"
#include "jobs/job_caution.h"
#include "jobs/plan_check.h"
#include "jobs/rate_meter.h"
#include "jobs/selector_sender.h"
#include "jobs/sent_lookup.h"
#include "jobs/witness.h"

namespace secateur {

/// What a job is taken up for.
enum class JobPurpose {
    CarryOut,  ///< to delete what is left of it
    Reconcile, ///< to look up what was sent, and to end it as cancelled: nothing is sent
};

/**
 * Carries out one held, paused or interrupted job, batch by batch: journal, delete, journal. The worker thread and the
 * command line drive it by calling step() until it says that it ended.
 *
 * Each time that a job begins or goes on, it first looks up what was sent before; then it asks the store again what the
 * request means (DriftCheck) and keeps in mind what lies near (Bystanders). A large job deletes a few first and looks
 * (Canary). Nothing is called gone by a server that shows nothing else that is known of it (Witness). After the last
 * item it looks again: what was planned must be gone, and nothing else. A breaker that trips leaves the job paused:
 * step() fails with its reason, and whoever resumes the job begins with all of these looks.
 *
 * Ends as Done where every item is confirmed, already gone or drifted; as Failed where any failed or stayed unknown, or
 * where something went that was not planned; as Cancelled where it was reconciled. An error of step() leaves the job
 * paused, interrupted or failed in the journal, with the reason; nothing that was sent is forgotten.
 */
class JobRunner final {
public:
    static constexpr qint64 batchSize = RunningJob::localBatch;
    static constexpr qint64 remoteBatchSize = RunningJob::remoteBatch;

    /// Both must outlive the runner and belong to the calling thread.
    JobRunner(AssetStore& store, Journal& journal, qint64 job);

    /// Asked between two portions of a long look: false makes step() return early, and the look begin anew with the
    /// next step.
    void setKeepGoing(KeepGoing keepGoing) { m_job.keepGoing = std::move(keepGoing); }

    /// Before begin(): how early it stops itself. What is laxer than the default is taken as the default.
    void setCaution(const JobCaution& caution);
    /// Before begin(): since when a held job is held. Without it a store whose guards hold every way in refuses it.
    void setHold(const HoldClock& hold) { m_hold = hold; }

    /// Checks that the store is the plan's store and that no guard says no; marks the job running. Reconciling needs no
    /// store that can be written, and no guard's yes.
    [[nodiscard]] Result<void> begin(JobPurpose purpose = JobPurpose::CarryOut);
    /// One batch, or a part of the closing check. True while there is more to do.
    [[nodiscard]] Result<bool> step();
    /// Between two steps: leaves the job paused, interrupted or cancelled in the journal.
    [[nodiscard]] Result<void> pause(const QString& reason);
    [[nodiscard]] Result<void> interrupt(const QString& reason);
    [[nodiscard]] Result<void> cancel();

    [[nodiscard]] JobProgress progress() const;
    /// As the journal has it after the last step.
    [[nodiscard]] const JobRecord& record() const { return m_job.record; }
    /// Refused where a store is not the one of a job's plan, or a copy of it.
    [[nodiscard]] static Result<void> checkPlace(const JobRecord& record, const StoreInfo& info);
    /// The distinct paths of the assets that the last step deleted, in order.
    [[nodiscard]] const QList<AssetPath>& touchedPaths() const { return m_touched; }

private:
    enum class Phase { Resolve, Drift, Near, Compare, Canary, Send, CheckAll, CheckItems, Close, Ended };

    // job_runner.cpp
    [[nodiscard]] Result<void> checkBegin(JobPurpose purpose) const;
    [[nodiscard]] Result<void> openDoor();
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<void> resolveSome();
    [[nodiscard]] Result<void> checkDrift();
    [[nodiscard]] Result<void> lookNear();
    [[nodiscard]] Result<void> comparePlan();
    [[nodiscard]] Result<bool> sendBatch(qint64 atMost);
    [[nodiscard]] Result<void> sendCanary();
    [[nodiscard]] Result<void> sendSome();
    [[nodiscard]] Result<void> sendSelector();
    [[nodiscard]] Result<void> watch();
    [[nodiscard]] Result<void> checkAllGone();
    [[nodiscard]] Result<void> checkSomeItems();
    [[nodiscard]] Result<void> refresh();
    // job_runner_end.cpp
    [[nodiscard]] Result<bool> compareEarlier(bool mayGiveWay);
    [[nodiscard]] Result<void> close();
    [[nodiscard]] QString firstFailure() const;
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QString unseenContentText();
    [[nodiscard]] Result<void> notePending();
    [[nodiscard]] Result<void> leave(JobState state, const QString& reason);
    [[nodiscard]] Result<void> leaveCounted(JobState state, const QString& reason);
    [[nodiscard]] Error stopped(const Error& error);
    [[nodiscard]] Error tripped(const Trip& trip);
    [[nodiscard]] bool wasToldAllGone() const;
    [[nodiscard]] std::optional<Trip> doubtGone(qint64 there, qint64 gone);

    RunningJob m_job;
    Guards m_guards;
    AssetEraser* m_eraser = nullptr;
    PlanCheck m_planCheck;
    JobArchive m_archive;
    Witness m_witness;
    SentLookup m_lookup;
    ItemSender m_sender;
    SelectorSender m_selector;
    GoneCheck m_gone;
    DriftCheck m_drift;
    Bystanders m_bystanders;
    Bystanders m_earlier; ///< those of a run before this one
    bool m_comparedEarlier = false;
    QString m_notCompared; ///< that the job ends without it, and why; one sentence
    Canary m_canary;
    Breaker m_breaker;
    std::optional<Trip> m_trip;
    bool m_toldGone = false; ///< whoever resumed it was told that none is there any more
    bool m_allGone = false;  ///< none was there when this run looked first
    qint64 m_knownGone = 0;  ///< how many were seen to be gone before the first delete, and are still to be met
    JobPurpose m_purpose = JobPurpose::CarryOut;
    std::optional<HoldClock> m_hold;
    Phase m_phase = Phase::Ended;
    int m_canaryRounds = 0;
    qint64 m_nextWatch = 0; ///< looks for losses when so many items have ended
    int m_looks = 0;        ///< how often this run went back to look up what got no answer
    QList<AssetPath> m_touched;
    Timestamp m_lastConfirmed = 0;
    RateMeter m_rate;
    BatchPace m_pace;
};

} // namespace secateur
