// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_maker.h"
#include "models/jobs/queued_jobs.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Jobs that did not end: what is left over of them, and what becomes of it.
class LeftOverJobsTest final : public QObject, private QueuedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void isLeftOverAndNotStartedByItself();
    void aPlanIsNotLeftOver();
    void tellsWhatAKillLeft();
    void reconcilesWithoutSending();
    void abandonsWithoutAsking();
    void retriesWhatFailed();
    void secondWindowTakesOver();

private:
    /// Leaves a job of all 3,000 assets paused in the middle, and gives it.
    void pauseInTheMiddle(JobRecord& paused);
};

void LeftOverJobsTest::pauseInTheMiddle(JobRecord& paused)
{
    const JobRecord job = prepare(m_everything);
    QCOMPARE(job.counts.planned, planned);
    QSignalSpy progressed(m_worker.get(), &RemovalWorker::progressed);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, planned);
    QTRY_VERIFY(m_memory->isHanging());
    m_worker->pause(job.id);
    m_memory->release();
    QTRY_COMPARE(lastOf<JobProgress>(progressed).state, JobState::Paused);
    paused = recordOf(job.id);
    QCOMPARE(paused.state, JobState::Paused);
    QVERIFY(paused.counts.deleted < planned);
}

void LeftOverJobsTest::isLeftOverAndNotStartedByItself()
{
    s_behind = hour;
    QSignalSpy queued(m_worker.get(), &RemovalWorker::jobQueued);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() - 60 * second;
    m_worker->start(job.id, planned, later);
    QTRY_COMPARE(queued.size(), 1);
    close();
    s_behind = 0; // its time is over at the next start
    begin();
    QSignalSpy left(m_worker.get(), &RemovalWorker::leftOver);
    QTRY_COMPARE(left.size(), 1);
    const auto jobs = lastOf<QList<JobRecord>>(left);
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().id, job.id);
    QCOMPARE(jobs.first().state, JobState::Held);
    runAnother();
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QCOMPARE(m_memory->refLines().size(), planned);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->resume(job.id); // the user's own doing
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).counts.deleted, planned);
}

void LeftOverJobsTest::aPlanIsNotLeftOver()
{
    QSignalSpy queued(m_worker.get(), &RemovalWorker::jobQueued);
    const JobRecord agreed = prepare(DeleteRequest::entryAt(at(u"/u/a"_s), 7));
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    m_worker->start(agreed.id, 1, later);
    QTRY_COMPARE(queued.size(), 1);
    const JobRecord planOnly = prepare(m_everything);
    begin();
    QSignalSpy left(m_worker.get(), &RemovalWorker::leftOver);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(lastOf<QList<JobRecord>>(left).size(), 1);
    QCOMPARE(lastOf<QList<JobRecord>>(left).first().id, agreed.id);
    QCOMPARE(recordOf(planOnly.id).id, 0);
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    m_worker->start(planOnly.id, planned);
    m_worker->resume(planOnly.id);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(erased(), 0);
}

void LeftOverJobsTest::tellsWhatAKillLeft()
{
    JobRecord paused;
    pauseInTheMiddle(paused);
    close();
    {
        const auto journal = openJournal(m_dir->filePath(u"journal.db"_s));
        QVERIFY(journal->setState(paused.id, JobState::Running)); // as a killed process leaves it
        QVERIFY(heldJob(*journal, plannedAssets(2)) > 0);         // of another store
    }
    begin();
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QSignalSpy left(m_worker.get(), &RemovalWorker::leftOver);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(opened.size(), 1);
    const auto jobs = lastOf<QList<JobRecord>>(left);
    QCOMPARE(jobs.size(), 2);
    QVERIFY(jobs.first().plan.storeId != paused.plan.storeId);
    QCOMPARE(jobs.last().id, paused.id);
    QCOMPARE(jobs.last().state, JobState::Interrupted);
    QVERIFY(!jobs.last().reason.isEmpty());
}

void LeftOverJobsTest::reconcilesWithoutSending()
{
    JobRecord paused;
    pauseInTheMiddle(paused);
    const int before = erased();
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->reconcile(paused.id);
    QTRY_COMPARE(ended.size(), 1);
    const auto record = lastOf<JobRecord>(ended);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts.deleted, planned + 1 - m_memory->refLines().size());
    QCOMPARE(record.counts.unknown, 0);
    QCOMPARE(erased(), before);
}

void LeftOverJobsTest::abandonsWithoutAsking()
{
    JobRecord paused;
    pauseInTheMiddle(paused);
    const int before = erased();
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->abandon(paused.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Cancelled);
    QCOMPARE(lastOf<JobRecord>(ended).counts.deleted, paused.counts.deleted);
    QCOMPARE(erased(), before);
    // It is over: there is nothing to go on with.
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    m_worker->resume(paused.id);
    m_worker->reconcile(paused.id);
    m_worker->abandon(paused.id);
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(erased(), before);
}

void LeftOverJobsTest::retriesWhatFailed()
{
    m_memory->setOutcome({at(u"/u/a"_s), 2}, {Outcome::Failed, u"No."_s});
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(DeleteRequest::newest(at(u"/u/a"_s), int(planned)));
    m_worker->start(job.id, planned);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).counts.failed, 1);
    const auto sent = m_memory->eraserCalls().size();
    m_worker->retryFailed(job.id);
    QTRY_COMPARE(ended.size(), 2);
    const auto record = lastOf<JobRecord>(ended);
    QCOMPARE(record.counts.failed, 1);
    QCOMPARE(record.counts.deleted, planned - 1);
    // The one that failed was sent once more, alone.
    QCOMPARE(m_memory->eraserCalls().mid(sent).filter(u"pinned"_s), QStringList{u"pinned /u/a 2"_s});
}

/// Two windows on one journal: the second reads and says so, and has it once the first is gone.
void LeftOverJobsTest::secondWindowTakesOver()
{
    QSignalSpy first(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(first.size(), 1);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    QSignalSpy queued(m_worker.get(), &RemovalWorker::jobQueued);
    m_worker->start(job.id, planned, later);
    QTRY_COMPARE(queued.size(), 1);
    const QString file = m_dir->filePath(u"journal.db"_s);
    auto second = std::make_unique<RemovalWorker>(m_memory->opener(), u"/folder"_s, file, quick);
    QSignalSpy opened(second.get(), &RemovalWorker::opened);
    QSignalSpy left(second.get(), &RemovalWorker::leftOver);
    QSignalSpy failed(second.get(), &RemovalWorker::failed);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][1].toBool(), true);
    QVERIFY(opened[0][2].toString().contains(QString::number(QCoreApplication::applicationPid())));
    second->cancel(job.id);
    second->resume(job.id);
    second->abandon(job.id);
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(left.isEmpty()); // it waits in the other window: nothing was left
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    close();
    second = std::make_unique<RemovalWorker>(m_memory->opener(), u"/folder"_s, file, quick);
    QSignalSpy again(second.get(), &RemovalWorker::opened);
    QSignalSpy now(second.get(), &RemovalWorker::leftOver);
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(again[0][1].toBool(), false);
    QTRY_COMPARE(now.size(), 1);
}

QTEST_GUILESS_MAIN(LeftOverJobsTest)
#include "left_over_jobs_test.moc"
