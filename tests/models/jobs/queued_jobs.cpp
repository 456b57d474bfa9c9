// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/queued_jobs.h"

#include <QtTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

void QueuedJobs::setUp()
{
    s_behind = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    QStringList lines{u"/u/b 0"_s};
    for (int i = 0; i < planned; ++i)
        lines.append(u"/u/a %1"_s.arg(i));
    m_memory = std::make_unique<MemoryStore>(lines);
    begin();
}

void QueuedJobs::tearDown()
{
    m_memory->release();
    close();
    QCOMPARE(m_memory->callsOnHomeThread(), 0);
    m_memory.reset();
}

void QueuedJobs::begin(const RemovalTiming& timing)
{
    close();
    m_worker =
        std::make_unique<RemovalWorker>(m_memory->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s), timing);
}

JobRecord QueuedJobs::prepare(const DeleteRequest& request)
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    m_worker->prepare(1, request);
    if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, 60'000))
        return {};
    return ready.first().at(1).value<JobRecord>();
}

JobRecord QueuedJobs::recordOf(qint64 job)
{
    JobFilter filter;
    filter.text = u"#%1"_s.arg(job);
    filter.onlyPlanned = true;
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 1, filter);
    if (!QTest::qWaitFor([&] { return !listed.isEmpty(); }, 60'000))
        return {};
    const auto jobs = listed.first()[0].value<QList<JobRecord>>();
    return jobs.isEmpty() || jobs.first().id != job ? JobRecord() : jobs.first();
}

void QueuedJobs::runAnother()
{
    const JobRecord other = prepare(DeleteRequest::entryAt(at(u"/u/b"_s), 0));
    QCOMPARE(other.counts.planned, 1);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->start(other.id, 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).id, other.id);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Done);
}

} // namespace secateur::test
