// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"
#include "jobs/removal_worker.h"
#include "models/jobs/job_maker.h"
#include "support/memory_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class RemovalWorkerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewsNeverErase();
    void wholeJob();
    void startNeedsTheAgreedNumber();
    void newestPlanWins();
    void planOfChosenAssets();
    void pauseResumeCancel();
    void leavesAJobInterrupted();
    void aBlockedDeleteKeepsNobody();
    void theNextWaitsForTheJournal();
    void cancelsALeftOverJob();
    void secondWindowReadsOnly();
    void storeThatCanNotBeOpened();
    void errorsPauseAndResume();
    void listsByPage();
    void followsContentAfterRestart();
    void saysWhatIsStuck();
    void aStricterCautionIsForTheJobsAfterIt();

private:
    void begin();
    /// Lists also what nobody agreed to.
    [[nodiscard]] static JobFilter planned()
    {
        JobFilter filter;
        filter.onlyPlanned = true;
        return filter;
    }
    [[nodiscard]] JobRecord prepare(quint64 token, const DeleteRequest& request);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<RemovalWorker> m_worker;
    const DeleteRequest m_everything = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/u/a"_s));
    static constexpr RemovalTiming quick{20, 10, 1};
};

void RemovalWorkerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QStringList lines{u"/u/ab 0"_s};
    for (int i = 0; i < 5000; ++i)
        lines.append(u"/u/a %1"_s.arg(i));
    m_memory = std::make_unique<MemoryStore>(lines);
    begin();
}

void RemovalWorkerTest::cleanup()
{
    m_memory->release();
    m_worker.reset();
    QCOMPARE(m_memory->callsOnHomeThread(), 0);
    m_memory.reset();
}

void RemovalWorkerTest::begin()
{
    m_worker.reset();
    m_worker =
        std::make_unique<RemovalWorker>(m_memory->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s), quick);
}

JobRecord RemovalWorkerTest::prepare(quint64 token, const DeleteRequest& request)
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    m_worker->prepare(token, request);
    if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, 60'000))
        return {};
    return ready.first().at(1).value<JobRecord>();
}

void RemovalWorkerTest::previewsNeverErase()
{
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][1].toBool(), false);
    const JobRecord job = prepare(7, m_everything);
    QCOMPARE(job.counts.planned, 5000);
    QCOMPARE(job.state, JobState::Held);
    m_worker->discard(job.id);
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 10, planned());
    QTRY_COMPARE(listed.size(), 1);
    QVERIFY(listed[0][0].value<QList<JobRecord>>().isEmpty());
    m_worker.reset();
    QCOMPARE(m_memory->calls(Call::ErasePinned) + m_memory->calls(Call::EraseSelector), 0);
    QCOMPARE(m_memory->refLines().size(), 5001);
}

void RemovalWorkerTest::wholeJob()
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    QSignalSpy progressed(m_worker.get(), &RemovalWorker::progressed);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    QSignalSpy paths(m_worker.get(), &RemovalWorker::pathsChanged);
    QSignalSpy gone(m_worker.get(), &RemovalWorker::contentGone);
    QSignalSpy pending(m_worker.get(), &RemovalWorker::pendingChanged);
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    m_worker->prepare(3, m_everything);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toULongLong(), 3ULL);
    QVERIFY(ready[0][2].value<QList<PlannedAsset>>().size() >= 10);
    const auto job = ready[0][1].value<JobRecord>();
    m_worker->start(job.id, 5000);
    QTRY_COMPARE(ended.size(), 1);
    const auto record = ended[0][0].value<JobRecord>();
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts.deleted, 5000);
    QCOMPARE(progressed.last()[0].value<JobProgress>().state, JobState::Done);
    QVERIFY(!paths.isEmpty());
    QCOMPARE(paths[0][0].value<QList<AssetPath>>(), QList<AssetPath>{AssetPath::fromCanonical(u"/u/a"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 60'000);
    QCOMPARE(gone[0][0].value<JobRecord>().id, job.id);
    QCOMPARE(pending.last()[0].value<PendingSummary>().pending, 0);
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_memory->refLines(), QStringList{u"/u/ab 0"_s});
}

void RemovalWorkerTest::startNeedsTheAgreedNumber()
{
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    const JobRecord job = prepare(1, m_everything);
    m_worker->start(job.id, 4999);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Refused);
    m_worker->resume(job.id);
    QTRY_COMPARE(failed.size(), 2);
    m_worker->start(job.id + 100, 5000);
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(m_memory->calls(Call::ErasePinned), 0);
}

void RemovalWorkerTest::newestPlanWins()
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    QSignalSpy failed(m_worker.get(), &RemovalWorker::planFailed);
    m_memory->hangNext(Call::Match);
    m_worker->prepare(1, m_everything);
    QTRY_VERIFY(m_memory->isHanging());
    m_worker->prepare(2, m_everything);
    m_worker->prepare(3, DeleteRequest::entryAt(AssetPath::fromCanonical(u"/u/a"_s), 4));
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toULongLong(), 3ULL);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::Cancelled);
    // A newer plan throws the held one away.
    const JobRecord newer = prepare(4, m_everything);
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 10, planned());
    QTRY_COMPARE(listed.size(), 1);
    const auto jobs = listed[0][0].value<QList<JobRecord>>();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().id, newer.id);
}

void RemovalWorkerTest::planOfChosenAssets()
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    const AssetPath path = AssetPath::fromCanonical(u"/u/a"_s);
    m_worker->prepareRefs(1, {{path, 8}, {path, 3}});
    QTRY_COMPARE(ready.size(), 1);
    const auto sample = ready[0][2].value<QList<PlannedAsset>>();
    QCOMPARE(sample.size(), 2);
    QCOMPARE(sample[0].ref.entry, 3);
}

void RemovalWorkerTest::pauseResumeCancel()
{
    QSignalSpy progressed(m_worker.get(), &RemovalWorker::progressed);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const auto state = [&] {
        return progressed.isEmpty() ? JobState::Held : progressed.last()[0].value<JobProgress>().state;
    };
    const JobRecord job = prepare(1, m_everything);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, 5000);
    QTRY_VERIFY(m_memory->isHanging());
    m_worker->pause(job.id);
    m_memory->release();
    QTRY_COMPARE(state(), JobState::Paused);
    QCOMPARE(m_memory->calls(Call::ErasePinned), 1);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->resume(job.id);
    QTRY_VERIFY(m_memory->isHanging());
    m_worker->cancel(job.id);
    m_memory->release();
    QTRY_COMPARE(ended.size(), 1);
    const auto record = ended[0][0].value<JobRecord>();
    QCOMPARE(record.state, JobState::Cancelled);
    QVERIFY(record.counts.deleted > 0 && record.counts.deleted < 5000);
    QCOMPARE(record.counts.unexpected, 0);
    QCOMPARE(m_memory->refLines().size(), 5001 - record.counts.deleted);
}

void RemovalWorkerTest::leavesAJobInterrupted()
{
    const JobRecord job = prepare(1, m_everything);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, 5000);
    QTRY_VERIFY(m_memory->isHanging());
    QSignalSpy progressed(m_worker.get(), &RemovalWorker::progressed);
    // The destructor waits for the batch: let it go once the worker is told to stop.
    QThread* releaser = QThread::create([this] { m_memory->release(); });
    releaser->start();
    m_worker.reset();
    QVERIFY(releaser->wait());
    delete releaser;
    const qsizetype seen = progressed.size();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(progressed.size(), seen);
    {
        auto journal = openJournal(m_dir->filePath(u"journal.db"_s));
        const JobRecord record = *journal->job(job.id);
        QVERIFY(record.state == JobState::Interrupted || record.state == JobState::Done);
        QCOMPARE(record.counts.deleted, 5001 - m_memory->refLines().size());
        if (record.state == JobState::Done)
            return;
    }
    begin();
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    m_worker->resume(job.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<JobRecord>().counts, (JobCounts{5000, 5000, 0, 0, 0, 0, 0}));
}

/// The window goes on while the delete hangs; what the store took is confirmed all the same, and nothing else.
void RemovalWorkerTest::aBlockedDeleteKeepsNobody()
{
    const Endings endings;
    const JobRecord job = prepare(1, m_everything);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, 5000);
    QTRY_VERIFY(m_memory->isHanging());
    m_worker.reset();
    QVERIFY(m_memory->isHanging());
    m_memory->release();
    QVERIFY(endings.waitForAll(30'000));
    const auto journal = openJournal(m_dir->filePath(u"journal.db"_s)); // nobody holds it any more
    const JobRecord record = *journal->job(job.id);
    QCOMPARE(record.state, JobState::Interrupted);
    QVERIFY(record.counts.deleted > 0);
    QCOMPARE(record.counts.deleted, 5001 - m_memory->refLines().size());
    QCOMPARE(record.counts.unknown, 0);
}

void RemovalWorkerTest::theNextWaitsForTheJournal()
{
    const Endings endings;
    const JobRecord job = prepare(1, m_everything);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, 5000);
    QTRY_VERIFY(m_memory->isHanging());
    begin();
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QThread* releaser = QThread::create([this] { m_memory->release(); });
    releaser->start();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][1].toBool(), false); // it writes: the one before has let go of the journal
    QVERIFY(releaser->wait());
    delete releaser;
    m_worker.reset();
    QVERIFY(endings.waitForAll(30'000));
}

/// What went near it since is told as an error, for there is nobody who would go on with it and find out.
void RemovalWorkerTest::cancelsALeftOverJob()
{
    const JobRecord job = prepare(1, m_everything);
    m_memory->hangNext(Call::ErasePinned);
    m_worker->start(job.id, 5000);
    QTRY_VERIFY(m_memory->isHanging());
    QSignalSpy progressed(m_worker.get(), &RemovalWorker::progressed);
    m_worker->pause(job.id);
    m_memory->release();
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last()[0].value<JobProgress>().state == JobState::Paused);
    begin();
    m_memory->remove({AssetPath::fromCanonical(u"/u/ab"_s), 0});
    const auto erased = m_memory->eraserCalls().filter(QRegularExpression(u"^(pinned|selector)"_s));
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    m_worker->cancel(job.id);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Drift);
    QVERIFY(failed[0][0].value<Error>().what.contains(u"/u/ab"_s));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<JobRecord>().state, JobState::Cancelled);
    QCOMPARE(ended[0][0].value<JobRecord>().counts.unexpected, 1);
    QCOMPARE(m_memory->eraserCalls().filter(QRegularExpression(u"^(pinned|selector)"_s)), erased);
}

void RemovalWorkerTest::secondWindowReadsOnly()
{
    QSignalSpy first(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(first.size(), 1);
    RemovalWorker second(m_memory->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s), quick);
    QSignalSpy opened(&second, &RemovalWorker::opened);
    QSignalSpy planFailed(&second, &RemovalWorker::planFailed);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][1].toBool(), true);
    QVERIFY(!opened[0][2].toString().isEmpty());
    second.prepare(1, m_everything);
    QTRY_COMPARE(planFailed.size(), 1);
    QCOMPARE(planFailed[0][1].value<Error>().code, ErrorCode::Busy);
}

void RemovalWorkerTest::storeThatCanNotBeOpened()
{
    m_worker.reset();
    m_memory->failNext(Call::Open, {ErrorCode::NotFound, u"It is gone."_s, {}, {}}, 2);
    begin();
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    QSignalSpy planFailed(m_worker.get(), &RemovalWorker::planFailed);
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->prepare(1, m_everything);
    m_worker->listJobs(0, 5);
    m_worker->retryStuck();
    m_worker->pause(4);
    QTRY_COMPARE(planFailed.size(), 1);
    QTRY_COMPARE(listed.size(), 1);
    QVERIFY(!failed.isEmpty());
}

void RemovalWorkerTest::errorsPauseAndResume()
{
    QSignalSpy failed(m_worker.get(), &RemovalWorker::failed);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(1, m_everything);
    m_memory->failNext(Call::ErasePinned, {ErrorCode::DiskFull, u"The disk is full."_s, {}, {}});
    m_worker->start(job.id, 5000);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(ended.isEmpty());
    m_worker->resume(job.id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<JobRecord>().counts.deleted, 5000);
}

void RemovalWorkerTest::listsByPage()
{
    for (int i = 0; i < 3; ++i) {
        QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
        m_worker->cancel(prepare(1, DeleteRequest::entryAt(AssetPath::fromCanonical(u"/u/a"_s), i)).id);
        QTRY_COMPARE(ended.size(), 1);
    }
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    m_worker->listJobs(0, 2);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(listed[0][0].value<QList<JobRecord>>().size(), 2);
    QCOMPARE(listed[0][1].toBool(), true);
    m_worker->listJobs(listed[0][0].value<QList<JobRecord>>().last().id, 2);
    QTRY_COMPARE(listed.size(), 2);
    QCOMPARE(listed[1][0].value<QList<JobRecord>>().size(), 1);
    QCOMPARE(listed[1][1].toBool(), false);
}

void RemovalWorkerTest::followsContentAfterRestart()
{
    m_memory->setReaperReason(u"Permission denied."_s);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const JobRecord job = prepare(1, DeleteRequest::newest(AssetPath::fromCanonical(u"/u/a"_s), 5));
    m_worker->start(job.id, 5);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<JobRecord>().content.pending, 5);
    m_worker.reset();
    m_memory->setReaperReason({});
    begin();
    QSignalSpy gone(m_worker.get(), &RemovalWorker::contentGone);
    m_worker->retryStuck();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone[0][0].value<JobRecord>().id, job.id);
}

void RemovalWorkerTest::saysWhatIsStuck()
{
    m_memory->setReaperReason(u"Permission denied."_s);
    QSignalSpy stuck(m_worker.get(), &RemovalWorker::stuckListed);
    const JobRecord job = prepare(1, DeleteRequest::newest(AssetPath::fromCanonical(u"/u/a"_s), 3));
    m_worker->start(job.id, 3);
    QTRY_VERIFY(!stuck.isEmpty() && stuck.last()[0].value<QList<PendingObject>>().size() == 3);
    QCOMPARE(stuck.last()[0].value<QList<PendingObject>>().first().lastError, u"Permission denied."_s);
    m_memory->setReaperReason({});
    m_worker->retryStuck();
    QTRY_VERIFY(stuck.last()[0].value<QList<PendingObject>>().isEmpty());
}

void RemovalWorkerTest::aStricterCautionIsForTheJobsAfterIt()
{
    QSignalSpy ready(m_worker.get(), &RemovalWorker::planReady);
    QSignalSpy ended(m_worker.get(), &RemovalWorker::jobEnded);
    const auto runOf = [&](int first) {
        QList<AssetRef> refs;
        for (int i = first; i < first + 200; ++i)
            refs.append({AssetPath::fromCanonical(u"/u/a"_s), i});
        ready.clear();
        ended.clear();
        const int before = m_memory->calls(Call::ErasePinned);
        m_worker->prepareRefs(1, refs);
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, 60'000))
            return -1;
        m_worker->start(ready[0][1].value<JobRecord>().id, 200);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60'000))
            return -1;
        return m_memory->calls(Call::ErasePinned) - before;
    };
    QCOMPARE(runOf(0), 1);
    JobCaution strict;
    strict.canaryFrom = JobCaution::fewestCanaryFrom;
    m_worker->setCaution(strict);
    QCOMPARE(runOf(200), 2); // a few first
    m_worker->setCaution({});
    QCOMPARE(runOf(400), 1);
}

QTEST_GUILESS_MAIN(RemovalWorkerTest)
#include "removal_worker_test.moc"
