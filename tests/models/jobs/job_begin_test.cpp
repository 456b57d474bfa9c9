// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/journal_change.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What a job's start refuses. Nothing is ever sent then, and the job stays as it was.
class JobBeginTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyAgreed();
    void beforeItsTime();
    void ofAnotherStore();
    void onACopyOfItsStore();
    void afterItsStoreMoved();
    void onAStoreForReading();
    void inAStateThatIsOver_data();
    void inAStateThatIsOver();
    void reconciledWithoutAnEraser();
    void itemsThatWereNotPlanned_data();
    void itemsThatWereNotPlanned();
    void itemsThatChangeInTheMiddle();
};

namespace {

const QStringList sample = linesAt(u"/u/a"_s, 3) + linesAt(u"/u/ab"_s, 3);
constexpr Timestamp hour = 3'600'000'000;

/// The store's folder holds a store as far as its files tell.
QString folderWithStore(const QTemporaryDir& dir, const QString& name)
{
    const QString folder = dir.filePath(name);
    QFile file(folder + "/store.db"_L1);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        qFatal("the folder could not be made");
    return folder;
}

qint64 planned(RunnerBench& bench, const QString& folder)
{
    const auto record = planIntoJournal(*bench.store, folder, DeleteRequest::everythingBelow(at(u"/u/a"_s)),
                                        DeleteMode::Pinned, *bench.journal, Cancel());
    return record ? record->id : 0;
}

/// Runs a job that must be refused.
Error refused(RunnerBench& bench, qint64 job)
{
    const JobState before = bench.journal->job(job)->state;
    const auto run = bench.run(job);
    if (!run.error || bench.journal->job(job)->state != before || !bench.memory.eraserCalls().isEmpty() ||
        bench.memory.refLines() != sample)
        qFatal("the job was not refused, or left its trace");
    return *run.error;
}

} // namespace

void JobBeginTest::nobodyAgreed()
{
    RunnerBench bench(sample);
    const qint64 job = planned(bench, u"/folder"_s);
    const Error error = refused(bench, job);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(error.what.contains(u"nobody agreed"_s), qPrintable(error.what));
    QVERIFY(bench.journal->agree(job, nowStamp(), {}));
    QCOMPARE(bench.run(job).record.state, JobState::Done);
}

void JobBeginTest::beforeItsTime()
{
    RunnerBench bench(sample);
    const qint64 job = planned(bench, u"/folder"_s);
    QVERIFY(bench.journal->agree(job, nowStamp() + hour, {}));
    const Error error = refused(bench, job);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(error.what.contains(u"not to begin before"_s), qPrintable(error.what));
    QVERIFY(bench.journal->agree(job, nowStamp() - 1, {}));
    QCOMPARE(bench.run(job).record.state, JobState::Done);
}

void JobBeginTest::ofAnotherStore()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    StoreInfo info = bench.memory.info();
    info.id = u"another"_s;
    bench.memory.setInfo(info);
    bench.reopen();
    const Error error = refused(bench, job);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(error.what.contains(u"another store"_s), qPrintable(error.what));
}

void JobBeginTest::onACopyOfItsStore()
{
    const QTemporaryDir dir;
    RunnerBench bench(sample);
    const QString original = folderWithStore(dir, u"original"_s);
    const QString copy = folderWithStore(dir, u"copy"_s);
    const qint64 job = planned(bench, original);
    QVERIFY(agreeTo(*bench.journal, job));
    StoreInfo info = bench.memory.info();
    info.ownFolders = {copy};
    bench.memory.setInfo(info);
    bench.reopen();
    const Error error = refused(bench, job);
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(error.what.contains(original) && error.what.contains(u"a copy of it"_s), qPrintable(error.what));

    // By another name it is the same folder.
    QVERIFY(QFile::link(original, dir.filePath(u"link"_s)));
    info.ownFolders = {dir.filePath(u"link"_s)};
    bench.memory.setInfo(info);
    bench.reopen();
    QCOMPARE(bench.run(job).record.state, JobState::Done);
}

void JobBeginTest::afterItsStoreMoved()
{
    const QTemporaryDir dir;
    RunnerBench bench(sample);
    const qint64 job = planned(bench, dir.filePath(u"where-it-was"_s));
    QVERIFY(agreeTo(*bench.journal, job));
    StoreInfo info = bench.memory.info();
    info.ownFolders = {folderWithStore(dir, u"where-it-is"_s)};
    bench.memory.setInfo(info);
    bench.reopen();
    QCOMPARE(bench.run(job).record.state, JobState::Done);
}

void JobBeginTest::onAStoreForReading()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    bench.store = std::move(*bench.memory.opener()(Access::ReadOnly));
    QCOMPARE(refused(bench, job).code, ErrorCode::ReadOnly);
}

void JobBeginTest::inAStateThatIsOver_data()
{
    QTest::addColumn<JobState>("state");
    QTest::newRow("done") << JobState::Done;
    QTest::newRow("failed") << JobState::Failed;
    QTest::newRow("cancelled") << JobState::Cancelled;
    QTest::newRow("running elsewhere") << JobState::Running;
}

void JobBeginTest::inAStateThatIsOver()
{
    QFETCH(JobState, state);
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    QVERIFY(bench.journal->setState(job, JobState::Running));
    if (state != JobState::Running)
        QVERIFY(bench.journal->setState(job, state));
    QCOMPARE(refused(bench, job).code, ErrorCode::Refused);
}

/// Looking up what was sent needs no right to delete.
void JobBeginTest::reconciledWithoutAnEraser()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    QVERIFY(bench.journal->setState(job, JobState::Running));
    QCOMPARE(bench.journal->markInterrupted().value(), 1);
    bench.store = std::move(*bench.memory.opener()(Access::ReadOnly));
    const auto run = bench.run(job, JobPurpose::Reconcile);
    QVERIFY(!run.error);
    QCOMPARE(run.record.state, JobState::Cancelled);
    QCOMPARE(bench.memory.refLines(), sample);
}

void JobBeginTest::itemsThatWereNotPlanned_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const QString& sql) { QTest::newRow(name) << sql; };
    row("at another path", u"UPDATE plan_item SET path = '/u/ab' WHERE seq = 1"_s);
    row("of another number", u"UPDATE plan_item SET entry = 7 WHERE seq = 2"_s);
    row("of another time", u"UPDATE plan_item SET created = created + 1 WHERE seq = 2"_s);
    row("of another object", u"UPDATE plan_item SET variants = replace(variants, 'assets', 'others') WHERE seq = 0"_s);
    row("one less", u"DELETE FROM plan_item WHERE seq = 2"_s);
    row("one more", u"INSERT INTO plan_item SELECT job, 3, path, 3, created, variants FROM plan_item WHERE seq = 2"_s);
    row("the request", u"UPDATE job SET request = 'DELETE /assets/u/-/recursive'"_s);
    row("the hash", u"UPDATE job SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')"_s);
}

/// What was agreed to is a hash: the items lie in a file.
void JobBeginTest::itemsThatWereNotPlanned()
{
    QFETCH(const QString, sql);
    for (const DeleteMode mode : {DeleteMode::Pinned, DeleteMode::Selector}) {
        RunnerBench bench(sample);
        const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)), mode);
        changeJournal(bench.journalFile(), sql);
        const auto run = bench.run(job);
        QVERIFY(run.error);
        QCOMPARE(run.error->code, ErrorCode::Refused);
        QCOMPARE(run.record.state, JobState::Failed);
        QCOMPARE(bench.memory.eraserCalls(), QStringList());
        QCOMPARE(bench.memory.refLines(), sample);
    }
}

/// Each batch is looked at by itself, right before it is sent.
void JobBeginTest::itemsThatChangeInTheMiddle()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    const qint64 other = bench.hold(DeleteRequest::everythingBelow(at(u"/u/ab"_s)));
    JobRunner runner(*bench.store, *bench.journal, job);
    QVERIFY(runner.begin());
    QCOMPARE(runner.step(), Result<bool>(true)); // the plan was looked at, and nothing was sent
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    changeJournal(bench.journalFile(),
                  u"UPDATE plan_item SET (path, created, variants) = (SELECT path, created, variants FROM plan_item "
                  "WHERE job = %1 AND seq = 1) WHERE job = %2 AND seq = 1"_s.arg(other)
                      .arg(job));
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Refused);
    QVERIFY2(more.error().what.contains(u"can not mean"_s), qPrintable(more.error().what));
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    QCOMPARE(bench.memory.refLines(), sample);
}

QTEST_GUILESS_MAIN(JobBeginTest)
#include "job_begin_test.moc"
