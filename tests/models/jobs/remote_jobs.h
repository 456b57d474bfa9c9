// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job_runner.h"
#include "stores/konifer/konifer_store.h"
#include "support/konifer_server.h"

#include <QTemporaryDir>
#include <atomic>
#include <functional>

namespace secateur::test {

/// What a job came to, and the error that ended it early.
struct RemoteRun {
    JobRecord record;
    std::optional<Error> error;
};

/// Pauses between attempts are short; a server that is slow because the machine is busy is waited for.
[[nodiscard]] HttpTimes quickTimes();
[[nodiscard]] AssetPath at(const QString& path);

/// A Konifer server, a connection to it, a journal and a list of known paths, all of one test.
class RemoteJobs final {
public:
    explicit RemoteJobs(const QStringList& lines = {});
    explicit RemoteJobs(std::unique_ptr<KoniferBackend> backend);

    KoniferServer server;
    Connection connection; ///< counts with the next open()
    HttpTimes times = quickTimes();

    /// Starts the server where it does not run, and opens store and journal, anew where they are open.
    [[nodiscard]] Result<void> open();
    /// The same, for a server that is silent on purpose: its silence is cut off after moments, not after long.
    [[nodiscard]] Result<void> openImpatient();
    void close();
    [[nodiscard]] AssetStore& store() { return *m_store; }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] KoniferSeams seams() const { return {times, file(QStringLiteral("paths.db"))}; }

    /// Makes the paths of all assets in memory known, as far as they lie below one.
    [[nodiscard]] Result<void> learnAll(const QString& below = QStringLiteral("/"));
    [[nodiscard]] Result<JobRecord> plan(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned);
    /// The id of a new held job; 0 where there is none.
    [[nodiscard]] qint64 hold(const DeleteRequest& request, DeleteMode mode = DeleteMode::Pinned);
    /// A new runner on the job, to its end.
    [[nodiscard]] RemoteRun run(qint64 job);
    /// The same on a thread, with a store and a journal of its own, while this one does something else; open() is to be
    /// called again after it.
    [[nodiscard]] RemoteRun runBeside(qint64 job, const std::function<void(const std::atomic<bool>& over)>& meanwhile);

    [[nodiscard]] std::vector<ItemState> states(qint64 job) const;
    /// Targets of the deletes that came, in order.
    [[nodiscard]] QByteArrayList deletes() const;

private:
    QTemporaryDir m_dir;
    bool m_started = false;
    std::unique_ptr<AssetStore> m_store;
    std::unique_ptr<Journal> m_journal;
};

} // namespace secateur::test
