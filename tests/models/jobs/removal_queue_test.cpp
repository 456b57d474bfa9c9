// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/removal_worker.h"
#include "models/jobs/job_maker.h"
#include "support/memory_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;

/// How far the worker's clock is behind the real one.
std::atomic<qint64> s_behind = 0;

Timestamp lateClock()
{
    return nowStamp() - s_behind;
}

AssetPath at(const QString& path)
{
    return AssetPath::fromCanonical(path);
}

template<typename Value>
Value lastOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? Value() : spy.last()[0].template value<Value>();
}

} // namespace

/// Agreeing, waiting, and what is left over: the worker's queue.
class RemovalQueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void agreesBeforeItBegins();
    void waitsForItsTime();
    void anEarlierJobDoesNotWaitForALaterOne();
    void aWaitingJobCanBeCancelled();
    void aWaitingJobCanBeTakenOut();
    void closingDuringAHoldDeletesNothing();
    void isLeftOverAndNotStartedByItself();
    void aPlanIsNotLeftOver();
    void tellsWhatAKillLeft();
    void agreesOnlyOnce();
    void keepsWhyItDidNotBegin();
    void reconcilesWithoutSending();
    void abandonsWithoutAsking();
    void retriesWhatFailed();
    void discardKeepsWhatWasAgreedTo();
    void answersWithTheFilterAndItsToken();
    void secondWindowTakesOver();

private:
    void begin();
    void close() { m_worker.reset(); }
    [[nodiscard]] JobRecord prepare(const DeleteRequest& request);
    [[nodiscard]] JobRecord recordOf(qint64 job);
    [[nodiscard]] int erased() const
    {
        return m_memory->calls(Call::ErasePinned) + m_memory->calls(Call::EraseSelector);
    }
    /// Runs a job of one asset to its end: by then, all that could have begun before has.
    void runAnother();
    /// Leaves a job of all 3,000 assets paused in the middle, and gives it.
    void pauseInTheMiddle(JobRecord& paused);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<RemovalWorker> m_worker;
    const DeleteRequest m_everything = DeleteRequest::everythingBelow(at(u"/u/a"_s));
    static constexpr RemovalTiming quick{20, 10, 1, 5, lateClock};
    static constexpr qint64 planned = 3000;
};

void RemovalQueueTest::init()
{
    s_behind = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    QStringList lines{u"/u/b 0"_s};
    for (int i = 0; i < planned; ++i)
        lines.append(u"/u/a %1"_s.arg(i));
    m_memory = std::make_unique<MemoryStore>(lines);
    begin();
}

void RemovalQueueTest::cleanup()
{
    m_memory->release();
    close();
    QCOMPARE(m_memory->callsOnHomeThread(), 0);
    m_memory.reset();
}

void RemovalQueueTest::begin()
{
    close();
    m_worker =
        std::make_unique<RemovalWorker>(m_memory->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s), quick);
}

JobRecord RemovalQueueTest::prepare(const DeleteRequest& request)
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    m_worker->prepare(1, request);
    if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, 30'000))
        return {};
    return ready.first().at(1).value<JobRecord>();
}

JobRecord RemovalQueueTest::recordOf(qint64 job)
{
    JobFilter filter;
    filter.text = u"#%1"_s.arg(job);
    filter.onlyPlanned = true;
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 1, filter);
    if (!QTest::qWaitFor([&] { return !listed.isEmpty(); }, 30'000))
        return {};
    const auto jobs = listed.first()[0].value<QList<JobRecord>>();
    return jobs.isEmpty() || jobs.first().id != job ? JobRecord() : jobs.first();
}

void RemovalQueueTest::runAnother()
{
    const JobRecord other = prepare(DeleteRequest::entryAt(at(u"/u/b"_s), 0));
    QCOMPARE(other.counts.planned, 1);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->start(other.id, 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lastOf<JobRecord>(ended).id, other.id);
    QCOMPARE(lastOf<JobRecord>(ended).state, JobState::Done);
}

void RemovalQueueTest::pauseInTheMiddle(JobRecord& paused)
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

void RemovalQueueTest::isLeftOverAndNotStartedByItself()
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

void RemovalQueueTest::aPlanIsNotLeftOver()
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

void RemovalQueueTest::tellsWhatAKillLeft()
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

void RemovalQueueTest::reconcilesWithoutSending()
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

void RemovalQueueTest::abandonsWithoutAsking()
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

void RemovalQueueTest::retriesWhatFailed()
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

/// Two windows on one journal: the second reads and says so, and has it once the first is gone.
void RemovalQueueTest::secondWindowTakesOver()
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

QTEST_GUILESS_MAIN(RemovalQueueTest)
#include "removal_queue_test.moc"
