// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_jobs.h"

#include "jobs/planner.h"
#include "models/jobs/job_maker.h"

#include <thread>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

RemoteRun runToEnd(AssetStore& store, Journal& journal, qint64 job)
{
    if (!agreeTo(journal, job))
        qWarning("Job %lld can not be agreed to.", job);
    JobRunner runner(store, journal, job);
    if (auto begun = runner.begin(); !begun)
        return {runner.record(), begun.error()};
    while (true) {
        const auto more = runner.step();
        if (!more)
            return {runner.record(), more.error()};
        if (!*more)
            return {runner.record(), std::nullopt};
    }
}

} // namespace

HttpTimes quickTimes()
{
    HttpTimes times;
    times.firstPause = 4;
    times.longestPause = 1500;
    times.attempts = 3;
    times.patience = 2'500;
    return times;
}

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

RemoteJobs::RemoteJobs(const QStringList& lines)
    : server(lines)
{}

RemoteJobs::RemoteJobs(std::unique_ptr<KoniferBackend> backend)
    : server(std::move(backend))
{}

Result<void> RemoteJobs::open()
{
    close();
    if (!std::exchange(m_started, true)) {
        if (auto started = server.start(); !started)
            return started;
    }
    connection.name = u"Remote"_s;
    connection.environment = Environment::Test;
    connection.baseUrl = server.baseUrl();
    auto store = openKoniferStore(connection, {}, Access::ReadWrite, seams());
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
    return {};
}

Result<void> RemoteJobs::openImpatient()
{
    times.whole = 400;
    return open();
}

void RemoteJobs::close()
{
    m_store.reset();
    m_journal.reset();
}

Result<void> RemoteJobs::learnAll(const QString& below)
{
    QList<AssetPath> paths;
    for (const QString& line : server.memory().refLines()) {
        const AssetPath path = at(line.section(u' ', 0, 0));
        if (at(below).contains(path) && !paths.contains(path))
            paths.append(path);
    }
    return m_store->reader().learnPaths(paths).map([](qint64) {});
}

Result<JobRecord> RemoteJobs::plan(const DeleteRequest& request, DeleteMode mode)
{
    return planIntoJournal(*m_store, connection.baseUrl.toString(), request, mode, *m_journal, Cancel());
}

qint64 RemoteJobs::hold(const DeleteRequest& request, DeleteMode mode)
{
    const auto record = plan(request, mode);
    if (!record)
        qWarning("%s", qPrintable(record.error().sentence()));
    return record && agreeTo(*m_journal, record->id) ? record->id : 0;
}

RemoteRun RemoteJobs::run(qint64 job)
{
    return runToEnd(*m_store, *m_journal, job);
}

RemoteRun RemoteJobs::runBeside(qint64 job, const std::function<void(const std::atomic<bool>& over)>& meanwhile)
{
    close();
    RemoteRun run;
    std::atomic<bool> over = false;
    std::thread worker([&] { // what belongs to a thread is opened on it
        const auto store = openKoniferStore(connection, {}, Access::ReadWrite, seams());
        const auto journal = openJournal(file(u"journal.db"_s));
        run = store ? runToEnd(**store, *journal, job) : RemoteRun{{}, store.error()};
        over = true;
    });
    meanwhile(over);
    worker.join();
    return run;
}

std::vector<ItemState> RemoteJobs::states(qint64 job) const
{
    std::vector<ItemState> states;
    const auto read = m_journal->items(job, [&](const JobItem& item) {
        states.push_back(item.state);
        return true;
    });
    return read ? states : std::vector<ItemState>();
}

QByteArrayList RemoteJobs::deletes() const
{
    QByteArrayList targets;
    for (const LoggedRequest& request : server.requests()) {
        if (request.method == "DELETE")
            targets.append(request.target);
    }
    return targets;
}

} // namespace secateur::test
