// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"
#include "jobs/job.h"
#include "stores/asset_store.h"

#include <QObject>
#include <functional>
#include <memory>

namespace secateur {

/// How often and how patiently the worker acts; tests set their own.
struct RemovalTiming {
    int reapIntervalMs = 5000;    ///< between two looks at pending content while there is some
    int reapDelayMs = 3000;       ///< before content of a fresh delete is first touched
    int progressIntervalMs = 100; ///< between two progress signals
};

/**
 * The removal worker: an owned thread that plans, journals, deletes, verifies and follows pending content. This object
 * is its handle and lives on the GUI thread; every signal arrives there. Nothing here waits.
 *
 * Stopping (the destructor) lets the running batch end, leaves the job interrupted in the journal and joins.
 */
class RemovalWorker final : public QObject {
    Q_OBJECT
public:
    RemovalWorker(StoreOpener opener, QString storeFolder, QString journalFile, RemovalTiming timing = {},
                  QObject* parent = nullptr);
    ~RemovalWorker() override;

    /// Makes and saves the plan of a request as a held job, then emits planReady() or planFailed() with the token.
    /// A newer prepare() cancels one that is still planning.
    void prepare(quint64 token, const DeleteRequest& request);
    /// The same for exactly these assets: a plan of those that are there, in order of path and entry.
    void prepareRefs(quint64 token, const QList<AssetRef>& refs);
    /// Starts a held job; the caller has asked the user. The job's number of planned assets must equal `expected`.
    void start(qint64 job, qint64 expected);
    /// Throws a held job away; nothing was sent.
    void discard(qint64 job);
    void pause(qint64 job);
    void resume(qint64 job);
    void cancel(qint64 job);
    void retryStuck();
    /// Asks for the job history: answered by jobsListed().
    void listJobs(qint64 before, int limit);

    /// Asks for the guards of the store: answered by guardsChanged(), as is each change.
    void askGuards();
    /// Writes down what differs; each change is kept in the journal's events.
    void setGuards(const GuardSettings& settings);
    /// Takes one setting back to its default.
    void resetGuard(Guard guard);
    /// Lets deletes be sent for so many seconds, shortestArming to longestArming.
    void arm(qint64 seconds);
    void disarm();

Q_SIGNALS:
    /// What the journal says of the guards, and until when the store is armed (0: it is not). What the connection says
    /// comes on top: joinedGuards() in guards.h. Sent once the store is open, and whenever it changed or was asked for.
    void guardsChanged(const secateur::GuardSettings& settings, secateur::Timestamp armedUntil);
    void opened(const secateur::StoreInfo& info, bool journalReadOnly, const QString& why);
    void planReady(quint64 token, const secateur::JobRecord& job, const QList<secateur::PlannedAsset>& sample);
    void planFailed(quint64 token, const secateur::Error& error);
    void progressed(const secateur::JobProgress& progress);
    /// Paths whose assets changed, after a batch; few, ancestors left out.
    void pathsChanged(const QList<secateur::AssetPath>& paths);
    void jobEnded(const secateur::JobRecord& job);
    void jobsListed(const QList<secateur::JobRecord>& jobs, bool more);
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
