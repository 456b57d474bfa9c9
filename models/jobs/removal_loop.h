// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/mailbox.h"
#include "jobs/guard_settings.h"
#include "jobs/job_queue.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "jobs/removal_worker.h"

#include <QElapsedTimer>
#include <QTimer>
#include <deque>
#include <map>
#include <mutex>

namespace secateur {

/// What the window asks of the removal thread.
struct RemovalCommand {
    enum class Kind {
        Prepare,
        Hold,
        Start,
        Discard,
        Pause,
        Resume,
        Cancel,
        Reconcile,
        Abandon,
        RetryFailed,
        RetryStuck,
        SetCaution,
        ListJobs,
        ListDifferences,
        ListEvents,
        AskGuards,
        SetGuards,
        ResetGuard,
        Arm,
        Disarm
    };
    Kind kind = Kind::ListJobs;
    qint64 job = 0;            ///< ListJobs: list what is older than this
    qint64 number = 0;         ///< Start: expected; ListJobs, ListEvents: limit; Arm: seconds; ResetGuard: which
    quint64 token = 0;         ///< Prepare, ListJobs, and all that asks for guards
    DeleteRequest request;     ///< Prepare
    QList<AssetRef> refs;      ///< Prepare: instead of the request, where there are any
    secateur::Cancel cancel;   ///< Prepare
    GuardSettings guards = {}; ///< SetGuards
    StartOptions start = {};   ///< Start
    JobFilter filter = {};     ///< ListJobs
    JobCaution caution = {};   ///< SetCaution
    std::optional<HoldClock> held = {}; ///< Hold: since when
};

/// Commands on their way to the removal thread, which looks here between two pieces of work. Any thread.
class RemovalInbox final {
public:
    void push(RemovalCommand command);
    [[nodiscard]] std::deque<RemovalCommand> takeAll();
    /// True where a command waits that a plan in the making must give way to.
    [[nodiscard]] bool holdsUrgent() const;
    /// Takes only what may come in the middle of a plan.
    [[nodiscard]] std::deque<RemovalCommand> takeHarmless();

private:
    mutable std::mutex m_mutex;
    std::deque<RemovalCommand> m_commands;
};

/// Runs a piece of work with the handle, on the handle's thread, while there still is one.
using TellWindow = std::function<void(std::function<void(RemovalWorker&)>)>;

/**
 * The removal worker's own side: lives on the thread "removal" and owns store, journal and runner there. One piece of
 * work each turn of the event loop (a plan, a batch, a pass over pending content), commands first.
 */
class RemovalLoop final : public QObject {
public:
    RemovalLoop(StoreOpener opener, QString storeFolder, QString journalFile, RemovalTiming timing, RemovalInbox& inbox,
                TellWindow tell, Cancel stop);
    ~RemovalLoop() override;

    /// On the removal thread, first of all.
    void open();
    /// On the removal thread: looks at the inbox and goes on while there is work.
    void turn();
    /// On the removal thread, last of all: leaves a running job interrupted and closes everything.
    void finish();

private:
    // removal_loop.cpp
    void openJournal(QString& why);
    void again();
    void handle(RemovalCommand command);
    void preparing(RemovalCommand command);
    void makePlan();
    [[nodiscard]] Result<JobRecord> plannedJob(const RemovalCommand& wanted);
    void dropPrepared();
    [[nodiscard]] bool goesOnMeanwhile();
    void listJobs(const RemovalCommand& command);
    void listDifferences(qint64 job);
    void fail(const Error& error);
    [[nodiscard]] Result<void> writable() const;
    // removal_queue.cpp
    void start(const RemovalCommand& command);
    void resume(qint64 job);
    void reconcile(qint64 job);
    void discard(qint64 job);
    /// The job where the check says nothing against it; else the user is told why not.
    [[nodiscard]] std::optional<JobRecord> unfinished(qint64 job, Result<void> (*check)(const JobRecord&));
    void hold(const RemovalCommand& command);
    void enqueueHeld(qint64 job, Timestamp notBefore);
    [[nodiscard]] Result<qint64> holdLeft(qint64 job);
    [[nodiscard]] bool isHeldOut(qint64 job);
    void enqueue(const QueuedJob& job);
    void leaveQueue(qint64 job);
    void tellQueue();
    void tellLeftOver();
    /// True where a job can begin now; else sees to it that the clock is looked at again.
    [[nodiscard]] bool hasDueJob();
    // removal_jobs.cpp
    void stepJob();
    [[nodiscard]] bool beginNext();
    void noteNotBegun(qint64 job, const Error& why);
    void pause(qint64 job);
    void cancel(qint64 job);
    void leaveRunner(const Result<void>& left);
    void tellProgress(bool now);
    void tellPaths();
    void tellRecord(qint64 job);
    void tellEnded(qint64 job);
    void tellLoss(const JobRecord& before);
    // removal_mend.cpp
    void abandon(qint64 job);
    void retryFailedOf(qint64 job);
    // removal_guards.cpp
    void changeGuards(const RemovalCommand& command);
    void tellGuards();
    void listEvents(int limit);
    // removal_content.cpp
    void reapSome();
    void lookAtPending();
    void followContent(bool settled);

    const StoreOpener m_opener;
    const QString m_storeFolder;
    const QString m_journalFile;
    const RemovalTiming m_timing;
    RemovalInbox& m_inbox;
    const TellWindow m_tell;
    const Cancel m_stop;

    std::unique_ptr<AssetStore> m_store;
    std::unique_ptr<Journal> m_journal;
    std::optional<Error> m_whyClosed; ///< why there is no store or no writable journal
    std::optional<RemovalCommand> m_wanted;
    bool m_planGivesWay = false;
    qint64 m_prepared = 0; ///< the held job that a newer plan replaces
    JobQueue m_queue;
    std::map<qint64, HoldClock> m_holds; ///< of jobs that have not begun: since when they are held
    JobCaution m_caution;                ///< of the jobs that begin from now on
    std::unique_ptr<JobRunner> m_runner;
    QElapsedTimer m_sinceTold;
    QElapsedTimer m_sincePending; ///< since pending content was counted
    QList<AssetPath> m_touched;
    QTimer m_again;
    QTimer m_reap;
    QTimer m_due;
    bool m_hadStuck = false;
    std::optional<Error> m_lastReapError;
};

} // namespace secateur
