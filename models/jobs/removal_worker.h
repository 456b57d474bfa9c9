// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/event.h"
#include "jobs/guard_settings.h"
#include "jobs/hold_clock.h"
#include "jobs/job.h"
#include "jobs/job_caution.h"
#include "jobs/job_filter.h"
#include "jobs/job_queue.h"
#include "stores/asset_store.h"

#include <QObject>
#include <functional>
#include <memory>

namespace secateur {

/// How often and how patiently the worker acts; tests set their own.
struct RemovalTiming {
    int reapIntervalMs = 5000;     ///< between two looks at pending content while there is some
    int reapDelayMs = 3000;        ///< before content of a fresh delete is first touched
    int progressIntervalMs = 100;  ///< between two progress signals
    int dueIntervalMs = 1000;      ///< between two looks at the clock while a job waits for its time; survives a sleep
    Timestamp (*now)() = nowStamp; ///< the clock that jobs wait by; any thread
    HoldClock::Awake awake = HoldClock::awakeMs; ///< the clock that jobs are held by; any thread
};

/// What the user agreed to beside the plan itself. A value.
struct StartOptions {
    Timestamp notBefore = 0; ///< nothing is sent before; 0: at once
    QString archive;         ///< the folder that its assets are archived in first; empty: none
    QString typedName;       ///< the store's name where the user typed it, for a delete at the top of the store
    bool operator==(const StartOptions&) const = default;
};

/**
 * The removal worker: an owned thread that plans, journals, deletes, verifies and follows pending content. This object
 * is its handle and lives on the GUI thread; every signal arrives there. Nothing here waits.
 *
 * Stopping (the destructor) lets the running batch end and leaves the job interrupted in the journal; that happens on
 * the thread, and nobody waits for it but the next worker on the same journal.
 */
class RemovalWorker final : public QObject {
    Q_OBJECT
public:
    RemovalWorker(StoreOpener opener, QString storeFolder, const QString& journalFile, RemovalTiming timing = {},
                  QObject* parent = nullptr);
    ~RemovalWorker() override;

    /// Makes and saves the plan of a request as a held job, then emits planReady() or planFailed() with the token.
    /// A newer prepare() cancels one that is still planning.
    void prepare(quint64 token, const DeleteRequest& request);
    /// The same for exactly these assets: a plan of those that are there, in order of path and entry.
    void prepareRefs(quint64 token, const QList<AssetRef>& refs);
    /// The user said yes, and is shown how long the planned job is held: that time counts when it is started.
    void beginHold(qint64 job);
    /// Writes down that the user agreed to a held job, then lets it wait for the rest of its hold, for its time and
    /// its turn: jobQueued(). The job's number of planned assets must equal `expected`. What still waits when this
    /// object goes stays held in the journal: the next worker tells it with leftOver() and starts nothing by itself.
    void start(qint64 job, qint64 expected, const StartOptions& options = {});
    /// Throws a held job away; nothing was sent.
    void discard(qint64 job);
    /// Takes a job that waits out of the queue, too: it stays held until resume().
    void pause(qint64 job);
    /// Goes on with a paused or interrupted job, and queues one that is held and was agreed to again; not before its
    /// time.
    void resume(qint64 job);
    /// Ends a job, also one that waits; what was deleted before stays deleted.
    void cancel(qint64 job);
    /// Looks up what became of what was sent, ends the job, and sends nothing.
    void reconcile(qint64 job);
    /// Ends a job without asking the store: what was sent and not learnt stays unknown.
    void abandon(qint64 job);
    /// Makes the failed assets of an ended job planned again, and goes on with them.
    void retryFailed(qint64 job);
    void retryStuck();
    /// How early jobs stop themselves: those that begin or go on from now on, not the one that runs.
    void setCaution(const JobCaution& caution);
    /// Asks for the job history: answered by jobsListed() with the token.
    void listJobs(qint64 before, int limit, const JobFilter& filter = {}, quint64 token = 0);
    /// Asks how the store was seen to differ from a job's plan: answered by differencesListed().
    void listDifferences(qint64 job);

    /// Asks for the newest events of the store, at most so many: answered by eventsListed().
    void listEvents(int limit);
    /// Asks for the guards of the store: answered by guardsChanged(), as is each change; guardsAnswered() with its
    /// token comes after that.
    void askGuards();
    /// Writes down what differs; each change is kept in the journal's events.
    void setGuards(const GuardSettings& settings, quint64 token = 0);
    /// Takes one setting back to its default.
    void resetGuard(Guard guard, quint64 token = 0);
    /// Lets deletes be sent for so many seconds, shortestArming to longestArming.
    void arm(qint64 seconds, quint64 token = 0);
    void disarm(quint64 token = 0);

Q_SIGNALS:
    /// What the journal says of the guards, and until when the store is armed (0: it is not). What the connection says
    /// comes on top: joinedGuards() in guards.h. Sent once the store is open, and whenever it changed or was asked for.
    void guardsChanged(const secateur::GuardSettings& settings, secateur::Timestamp armedUntil);
    /// A change of the guards was done, or was not done for this reason; failed() says so too.
    void guardsAnswered(quint64 token, const std::optional<secateur::Error>& refused);
    /// Newest first: what was changed, by whom, when.
    void eventsListed(const QList<secateur::Event>& events);
    void opened(const secateur::StoreInfo& info, bool journalReadOnly, const QString& why);
    void planReady(quint64 token, const secateur::JobRecord& job, const QList<secateur::PlannedAsset>& sample);
    void planFailed(quint64 token, const secateur::Error& error);
    void progressed(const secateur::JobProgress& progress);
    /// Paths whose assets changed, after a batch; few, ancestors left out.
    void pathsChanged(const QList<secateur::AssetPath>& paths);
    /// The user agreed to a job, and the journal has it: from now on it is part of the history.
    void jobQueued(const secateur::JobRecord& job);
    /// The jobs that wait, in the order in which they come; without the one that runs.
    void queueChanged(const QList<secateur::QueuedJob>& jobs);
    /// Once, after opened(): the jobs that a process before left unfinished, of any store, newest first. None of them
    /// is started by itself. Nothing is said where there are none.
    void leftOver(const QList<secateur::JobRecord>& jobs);
    void jobEnded(const secateur::JobRecord& job);
    void jobsListed(const QList<secateur::JobRecord>& jobs, bool more, quint64 token);
    /// The first of each kind, by name; the job's counts say how many there are.
    void differencesListed(qint64 job, const QList<secateur::Difference>& differences);
    void pendingChanged(const secateur::PendingSummary& summary);
    void stuckListed(const QList<secateur::PendingObject>& objects);
    /// The last content of a job was removed.
    void contentGone(const secateur::JobRecord& job);
    void failed(const secateur::Error& error);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace secateur
