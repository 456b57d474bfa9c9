// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_maker.h"
#include "models/jobs/queued_jobs.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

std::atomic<qint64> awake = 0;

} // namespace

/// Agreeing, and waiting: the worker's queue.
class RemovalQueueTest final : public QObject, private QueuedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void agreesBeforeItBegins();
    void waitsForItsTime();
    void anEarlierJobDoesNotWaitForALaterOne();
    void aWaitingJobCanBeCancelled();
    void aWaitingJobCanBeTakenOut();
    void closingDuringAHoldDeletesNothing();
    void agreesOnlyOnce();
    void keepsWhyItDidNotBegin();
    void discardKeepsWhatWasAgreedTo();
    void answersWithTheFilterAndItsToken();
    void holdsWhatNobodyHeld();
    void theHoldThatWasShownCounts();
    void answersGuardsByTheirToken();
};

void RemovalQueueTest::agreesBeforeItBegins()
{
    QSignalSpy queued(m_worker.get(), &RemovalWorker::jobQueued);
    const JobRecord job = prepare(m_everything);
    QCOMPARE(job.agreed, 0);
    QCOMPARE(recordOf(job.id).agreed, 0);
    m_memory->hangNext(Call::ErasePinned);
    const Timestamp before = nowStamp();
    StartOptions options;
    options.typedName = u"Test"_s;
    m_worker->start(job.id, planned, options);
    QTRY_VERIFY(m_memory->isHanging());
    QCOMPARE(queued.size(), 1);
    const auto agreed = lastOf<JobRecord>(queued);
    QCOMPARE(agreed.id, job.id);
    QCOMPARE(agreed.state, JobState::Held);
    QVERIFY(agreed.agreed >= before && agreed.agreed <= nowStamp());
    QCOMPARE(agreed.typedName, u"Test"_s);
    m_memory->release();
}

void RemovalQueueTest::waitsForItsTime()
{
    s_behind = hour;
    QSignalSpy queue(m_worker.get(), &RemovalWorker::queueChanged);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() - 60 * second; // in almost an hour, by the worker's clock
    m_worker->start(job.id, planned, later);
    QTRY_COMPARE(queue.size(), 1);
    QCOMPARE(lastOf<QList<QueuedJob>>(queue), (QList<QueuedJob>{{job.id, later.notBefore}}));
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QCOMPARE(recordOf(job.id).notBefore, later.notBefore);
    QCOMPARE(erased(), 0);
    // The clock jumps, as after a sleep: the job begins without anybody's doing.
    s_behind = 0;
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Done);
    QCOMPARE(lastOf<QList<QueuedJob>>(queue), QList<QueuedJob>());
    QCOMPARE(m_memory->refLines(), QStringList{u"/u/b 0"_s});
}

void RemovalQueueTest::anEarlierJobDoesNotWaitForALaterOne()
{
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    m_worker->start(job.id, planned, later);
    runAnother();
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QCOMPARE(m_memory->refLines().size(), planned);
}

void RemovalQueueTest::aWaitingJobCanBeCancelled()
{
    QSignalSpy queue(m_worker.get(), &RemovalWorker::queueChanged);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    s_behind = hour;
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() - 60 * second;
    m_worker->start(job.id, planned, later);
    m_worker->cancel(job.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Cancelled);
    QCOMPARE(lastOf<QList<QueuedJob>>(queue), QList<QueuedJob>());
    s_behind = 0; // its time comes, and nothing happens
    runAnother();
    QCOMPARE(recordOf(job.id).state, JobState::Cancelled);
    QCOMPARE(recordOf(job.id).counts.ended(), 0);
    QCOMPARE(m_memory->refLines().size(), planned);
}

void RemovalQueueTest::aWaitingJobCanBeTakenOut()
{
    s_behind = hour;
    QSignalSpy queue(m_worker.get(), &RemovalWorker::queueChanged);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() - 60 * second;
    m_worker->start(job.id, planned, later);
    m_worker->pause(job.id);
    QTRY_COMPARE(queue.size(), 2);
    s_behind = 0;
    runAnother();
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->resume(job.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).counts.deleted, planned);
}

void RemovalQueueTest::closingDuringAHoldDeletesNothing()
{
    QSignalSpy queued(m_worker.get(), &RemovalWorker::jobQueued);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + 10 * second;
    m_worker->start(job.id, planned, later);
    QTRY_COMPARE(queued.size(), 1);
    close();
    QCOMPARE(erased(), 0);
    QCOMPARE(m_memory->refLines().size(), planned + 1);
    const auto journal = openJournal(m_dir->filePath(u"journal.db"_s));
    QCOMPARE(journal->job(job.id)->state, JobState::Held);
    QVERIFY(journal->job(job.id)->agreed > 0);
}

void RemovalQueueTest::agreesOnlyOnce()
{
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    m_worker->start(job.id, planned, later);
    m_worker->start(job.id, planned); // would be at once
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(lastOf<Error>(failed).code, ErrorCode::Refused);
    QCOMPARE(recordOf(job.id).notBefore, later.notBefore);
    QCOMPARE(erased(), 0);
}

void RemovalQueueTest::keepsWhyItDidNotBegin()
{
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    const JobRecord job = prepare(m_everything);
    StoreInfo info = m_memory->info();
    info.id = u"another"_s;
    close();
    m_memory->setInfo(info);
    {
        const auto journal = openJournal(m_dir->filePath(u"journal.db"_s));
        QCOMPARE(heldJob(*journal, plannedAssets(2)), job.id + 1);
    }
    begin();
    QSignalSpy refused(m_worker.get(), &RemovalWorker::failed);
    m_worker->resume(job.id + 1);
    QTRY_COMPARE(refused.size(), 1);
    const JobRecord kept = recordOf(job.id + 1);
    QCOMPARE(kept.state, JobState::Held);
    QCOMPARE(kept.reason, lastOf<Error>(refused).sentence());
    QCOMPARE(erased(), 0);
}

void RemovalQueueTest::discardKeepsWhatWasAgreedTo()
{
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    m_worker->start(job.id, planned, later);
    m_worker->discard(job.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(recordOf(job.id).state, JobState::Cancelled);
}

void RemovalQueueTest::answersWithTheFilterAndItsToken()
{
    runAnother();
    const JobRecord job = prepare(m_everything);
    StartOptions later;
    later.notBefore = nowStamp() + hour;
    m_worker->start(job.id, planned, later);
    JobFilter waiting;
    waiting.states = {JobState::Held};
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 10, waiting, 17);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(listed[0][0].value<QList<JobRecord>>().size(), 1);
    QCOMPARE(listed[0][0].value<QList<JobRecord>>().first().id, job.id);
    QCOMPARE(listed[0][2].toULongLong(), 17ULL);
    QSignalSpy differences(m_worker.get(), &RemovalWorker::differencesListed);
    m_worker->listDifferences(job.id);
    QTRY_COMPARE(differences.size(), 1);
    QCOMPARE(differences[0][0].toLongLong(), job.id);
    QVERIFY(differences[0][1].value<QList<Difference>>().isEmpty());
}

void RemovalQueueTest::holdsWhatNobodyHeld()
{
    awake = 0;
    RemovalTiming timing = quick;
    timing.awake = [] { return awake.load(); };
    begin(timing);
    GuardSettings settings = defaultGuards(Environment::Test);
    settings.holdSeconds = 3600;
    settings.holdByDefault = false;
    m_worker->setGuards(settings);
    QSignalSpy queue(m_worker.get(), &RemovalWorker::queueChanged);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(m_everything);
    m_worker->start(job.id, planned);
    QTRY_COMPARE(queue.size(), 1);
    QVERIFY(lastOf<QList<QueuedJob>>(queue).first().notBefore > nowStamp()); // the user sees that it waits
    s_behind = -2 * hour; // a clock that is set, or a night with the lid closed, is no hold
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QCOMPARE(erased(), 0);
    awake = 3'599'999;
    QCOMPARE(recordOf(job.id).state, JobState::Held);
    QCOMPARE(erased(), 0);
    awake = 3'600'000;
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Done);
}

void RemovalQueueTest::theHoldThatWasShownCounts()
{
    awake = 0;
    RemovalTiming timing = quick;
    timing.awake = [] { return awake.load(); };
    begin(timing);
    GuardSettings settings = defaultGuards(Environment::Test);
    settings.holdSeconds = 30;
    settings.holdByDefault = false;
    m_worker->setGuards(settings);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(m_everything);
    m_worker->beginHold(job.id);
    awake = 30'000;
    m_worker->start(job.id, planned);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Done);
}

void RemovalQueueTest::answersGuardsByTheirToken()
{
    QSignalSpy answered(m_worker.get(), &RemovalWorker::guardsAnswered);
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    GuardSettings wrong = defaultGuards(Environment::Test);
    wrong.maxAssets = -1;
    m_worker->setGuards(wrong, 7);
    m_worker->resume(4711); // fails too, and is no answer
    m_worker->arm(60, 8);
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(0).at(0).toULongLong(), 7ULL);
    QVERIFY(answered.at(0).at(1).value<std::optional<Error>>().has_value());
    QCOMPARE(answered.at(1).at(0).toULongLong(), 8ULL);
    QVERIFY(!answered.at(1).at(1).value<std::optional<Error>>().has_value());
    QCOMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(RemovalQueueTest)
#include "removal_queue_test.moc"
