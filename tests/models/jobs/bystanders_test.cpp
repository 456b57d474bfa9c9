// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bystanders.h"
#include "jobs/guard_book.h"
#include "models/jobs/journal_change.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class BystandersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissing();
    void anAddedAssetHidesNoLostOne();
    void aReplacedOneIsLost();
    void whatAppearedMayNotGoEither();
    void theRestOfThePath();
    void saidOnce();
    void saidOnceItCanBeWritten();
    void pathsThatAreKnown();
    void givesWay();
    void leftBeforeAllWereTaken();
    void leftBecauseOfDrift();
    void leftBecauseOfAGuard();
    void samples();
    void keptInTheJournal();
    void lostDuringABreak();
    void lostDuringABreakThenReconciled();
    void lostDuringABreakThenRefused();
    void deletedByAnotherJobDuringABreak();
};

namespace {

/// What is missing after something was done to the store, with a job on /u/a that deleted nothing.
struct Look {
    qint64 unexpected = 0;
    QStringList differences;
    QString said;
};

Look lookAfter(RunnerBench& bench, const DeleteRequest& request, const std::function<void()>& meanwhile)
{
    const qint64 job = bench.hold(request);
    RunningJob running = bench.running(job);
    Bystanders bystanders(running);
    if (!bystanders.take().value_or(false))
        qFatal("nothing was taken");
    meanwhile();
    if (!bystanders.compare(true).value_or(false))
        qFatal("nothing was compared");
    return {bench.journal->job(job)->counts.unexpected, bench.differences(job), bystanders.saidMissing()};
}

const QStringList sample = linesAt(u"/u/a"_s, 3) + linesAt(u"/u/a/b"_s, 2) + linesAt(u"/u/ab"_s, 3) +
                           linesAt(u"/u/ab/c"_s, 1) + linesAt(u"/u/b"_s, 2);

} // namespace

void BystandersTest::nothingIsMissing()
{
    RunnerBench bench(sample);
    const Look look = lookAfter(bench, DeleteRequest::everythingBelow(at(u"/u/a"_s)), [&] {
        bench.memory.add(QStringList{u"/u/ab 9"_s, u"/u/a 9"_s});
        bench.memory.remove({at(u"/u/a"_s), 1}); // planned: others may have been faster
    });
    QCOMPARE(look.unexpected, 0);
    QCOMPARE(look.said, QString());
}

void BystandersTest::anAddedAssetHidesNoLostOne()
{
    RunnerBench bench(sample);
    const Look look = lookAfter(bench, DeleteRequest::everythingBelow(at(u"/u/a"_s)), [&] {
        bench.memory.remove({at(u"/u/ab"_s), 1});
        bench.memory.remove({at(u"/u/ab/c"_s), 0});
        bench.memory.add(QStringList{u"/u/ab 7"_s, u"/u/ab 8"_s, u"/u/ab 9"_s});
    });
    QCOMPARE(look.unexpected, 2);
    QStringList lost = look.differences;
    lost.sort();
    QCOMPARE(lost, (QStringList{u"unexpected /u/ab 1"_s, u"unexpected /u/ab/c 0"_s}));
    QVERIFY(look.said.contains(u"/u/ab"_s) && look.said.contains(u"another program"_s) &&
            look.said.contains(u"the store took more"_s));
}

void BystandersTest::aReplacedOneIsLost()
{
    RunnerBench bench(sample);
    const Look look = lookAfter(bench, DeleteRequest::everythingBelow(at(u"/u/a"_s)), [&] {
        bench.memory.remove({at(u"/u/ab"_s), 1});
        bench.memory.add(QStringList{u"/u/ab 1 @12345"_s});
    });
    QCOMPARE(look.unexpected, 1);
}

void BystandersTest::whatAppearedMayNotGoEither()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    bench.memory.add(QStringList{u"/u/a 50"_s});
    bench.memory.setSibling({at(u"/u/a"_s), 1}, {at(u"/u/a"_s), 50});
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{5, 5, 0, 0, 0, 0, 1, 1}));
    QCOMPARE(bench.differences(job), (QStringList{u"appeared /u/a 50"_s, u"unexpected /u/a 50"_s}));
}

void BystandersTest::theRestOfThePath()
{
    RunnerBench bench(sample);
    for (const DeleteRequest& request :
         {DeleteRequest::entryAt(at(u"/u/a"_s), 0), DeleteRequest::newest(at(u"/u/a"_s), 1),
          DeleteRequest::allAt(at(u"/u/a"_s))}) {
        const Look look = lookAfter(bench, request, [&] { bench.memory.remove({at(u"/u/a/b"_s), 0}); });
        QCOMPARE(look.unexpected, 1);
        QCOMPARE(look.differences, QStringList{u"unexpected /u/a/b 0"_s});
        bench.memory.add(QStringList{u"/u/a/b 0"_s});
    }
}

void BystandersTest::saidOnce()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::entryAt(at(u"/u/a"_s), 0));
    RunningJob running = bench.running(job);
    Bystanders bystanders(running);
    QVERIFY(bystanders.take().value());
    bench.memory.remove({at(u"/u/a"_s), 1});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bystanders.compare(true).value());
        running.record = *bench.journal->job(job);
        QCOMPARE(running.record.counts.unexpected, 1);
    }
    bench.memory.remove({at(u"/u/a"_s), 2});
    QVERIFY(bystanders.compare(true).value());
    QCOMPARE(bench.journal->job(job)->counts.unexpected, 2);
}

/// A full disk: what was not written down is still looked for.
void BystandersTest::saidOnceItCanBeWritten()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::entryAt(at(u"/u/a"_s), 0));
    RunningJob running = bench.running(job);
    Bystanders bystanders(running);
    QVERIFY(bystanders.take().value());
    bench.memory.remove({at(u"/u/a"_s), 1});
    changeJournal(bench.journalFile(),
                  u"CREATE TRIGGER full BEFORE UPDATE OF unexpected ON job BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QVERIFY(!bystanders.compare(true));
    QCOMPARE(bystanders.saidMissing(), QString());
    changeJournal(bench.journalFile(), u"DROP TRIGGER full"_s);
    QVERIFY(bystanders.compare(true).value());
    QCOMPARE(bench.journal->job(job)->counts.unexpected, 1);
    QCOMPARE(bench.differences(job), QStringList{u"unexpected /u/a 1"_s});
    QVERIFY(!bystanders.saidMissing().isEmpty());
}

/// A store that can not list its paths shows what is at those that are known.
void BystandersTest::pathsThatAreKnown()
{
    RunnerBench bench(sample);
    StoreInfo info = bench.memory.info();
    info.capabilities.matchesAll = false;
    bench.memory.setInfo(info);
    bench.reopen();
    const Look look = lookAfter(bench, DeleteRequest::allAt(at(u"/u/a"_s)), [&] {
        bench.memory.remove({at(u"/u/ab"_s), 2});
        bench.memory.remove({at(u"/u/a/b"_s), 0}); // below the path: nobody looked there
    });
    QCOMPARE(look.unexpected, 1);
    QCOMPARE(look.differences, QStringList{u"unexpected /u/ab 2"_s});
}

void BystandersTest::givesWay()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::entryAt(at(u"/u/a"_s), 0));
    RunningJob running = bench.running(job);
    bool goes = false;
    running.keepGoing = [&goes] { return goes; };
    Bystanders bystanders(running);
    QCOMPARE(bystanders.take().value(), false);
    QCOMPARE(bystanders.take().value(), false);
    goes = true;
    QCOMPARE(bystanders.take().value(), true);
    QCOMPARE(bystanders.size(), size_t(8)); // the rest at /u/a, below it, and what begins alike
    bench.memory.remove({at(u"/u/a"_s), 2});
    goes = false;
    QCOMPARE(bystanders.compare(true).value(), false);
    QCOMPARE(bench.journal->job(job)->counts.unexpected, 0);
    QCOMPARE(bystanders.compare(false).value(), true);
    QCOMPARE(bench.journal->job(job)->counts.unexpected, 1);
}

/// A job that is paused before it knows what lies near says nothing of it.
void BystandersTest::leftBeforeAllWereTaken()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    bench.memory.add(QStringList{u"/u/a 8"_s, u"/u/a/b 9"_s});
    for (const bool givesWay : {true, false}) {
        JobRunner runner(*bench.store, *bench.journal, job);
        for (int steps = 1; steps <= 4; ++steps) { // resolve, drift, drift's look-up, near: nothing is sent
            runner.setKeepGoing([givesWay] { return !givesWay; });
            QVERIFY(runner.begin());
            for (int i = 0; i < steps; ++i)
                QVERIFY(runner.step().value());
            QVERIFY(runner.pause(u"Not now."_s));
            QCOMPARE(runner.record().counts.unexpected, 0);
            QCOMPARE(runner.record().reason, u"Not now."_s);
        }
    }
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{5, 5, 0, 0, 0, 0, 0, 2}));
}

/// What has another number's asset by now is there, and not missing.
void BystandersTest::leftBecauseOfDrift()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 100));
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    for (int i = 0; i < 100; ++i) {
        bench.memory.remove({at(u"/u/a"_s), i});
        bench.memory.add(QStringList{u"/u/a %1 @%2"_s.arg(i).arg(5000 + i)});
    }
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.counts.drifted, 100);
    QCOMPARE(run.record.counts.unexpected, 0);
}

/// A guard's no ends the job: what the store took beyond it until then is said.
void BystandersTest::leftBecauseOfAGuard()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 4'000) + linesAt(u"/u/ab"_s, 1));
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    bench.memory.setSibling({at(u"/u/a"_s), 500}, {at(u"/u/ab"_s), 0});
    JobRunner runner(*bench.store, *bench.journal, job);
    QVERIFY(runner.begin());
    while (runner.record().counts.deleted <= 500)
        QVERIFY(runner.step());
    QVERIFY(runner.record().counts.deleted < 4'000);
    StoreInfo info = bench.memory.info();
    GuardSettings guards = *GuardBook(*bench.journal).settings(info.id, info.environment);
    guards.maxAssets = 10;
    QVERIFY(GuardBook(*bench.journal).change(info.id, info.environment, guards));
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QCOMPARE(more.error().code, ErrorCode::Refused);
    const JobRecord record = *bench.journal->job(job);
    QCOMPARE(record.state, JobState::Failed);
    QCOMPARE(record.counts.unexpected, 1);
    QCOMPARE(bench.differences(job), QStringList{u"unexpected /u/ab 0"_s});
}

void BystandersTest::samples()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 101));
    const qint64 job = bench.hold(DeleteRequest::entryAt(at(u"/u/a"_s), 0));
    RunningJob running = bench.running(job);
    Bystanders bystanders(running);
    QVERIFY(bystanders.sampleIsThere(10).value()); // nothing is there to be missed
    QVERIFY(bystanders.take().value());
    QCOMPARE(bystanders.size(), size_t(100));
    QVERIFY(bystanders.sampleIsThere(10).value());
    for (int i = 1; i <= 100; ++i)
        bench.memory.remove({at(u"/u/a"_s), i});
    QVERIFY(!bystanders.sampleIsThere(10).value());
}

void BystandersTest::keptInTheJournal()
{
    RunnerBench bench(sample);
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    RunningJob running = bench.running(job);
    QVERIFY(!BystanderBook(*bench.journal).read(job).value());
    Bystanders bystanders(running);
    QVERIFY(bystanders.take().value());
    const auto kept = BystanderBook(*bench.journal).read(job).value();
    QVERIFY(kept);
    QCOMPARE(kept->all.size(), bystanders.size());
    QCOMPARE(kept->places.size(), size_t(2));
    QCOMPARE(kept->places[1].look, DeleteRequest::everythingBelow(at(u"/u/ab"_s)));
    QVERIFY(BystanderBook(*bench.journal).write(job, *kept));
    QCOMPARE(*BystanderBook(*bench.journal).read(job).value(), *kept);

    Bystanders again(running);
    QVERIFY(again.recall());
    QCOMPARE(again.size(), bystanders.size());
    QCOMPARE(bench.run(job).record.state, JobState::Done);
    QVERIFY(!BystanderBook(*bench.journal).read(job).value()); // no use once it has ended
}

namespace {

/// A job on /u/a whose process dies when it has deleted some; what the next start finds.
qint64 brokenOff(RunnerBench& bench)
{
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    {
        JobRunner runner(*bench.store, *bench.journal, job);
        if (!runner.begin())
            qFatal("the job did not begin");
        while (runner.record().counts.deleted == 0) {
            if (!runner.step())
                qFatal("the job did not go on");
        }
    }
    if (bench.journal->job(job)->state != JobState::Running || bench.journal->markInterrupted().value_or(0) != 1)
        qFatal("the job did not break off");
    return job;
}

const QStringList large = linesAt(u"/u/a"_s, 4'000) + linesAt(u"/u/ab"_s, 3);

} // namespace

void BystandersTest::lostDuringABreak()
{
    RunnerBench bench(large);
    const qint64 job = brokenOff(bench);
    bench.memory.remove({at(u"/u/ab"_s), 1});
    const qint64 deleted = bench.journal->job(job)->counts.deleted;

    const auto first = bench.run(job);
    QVERIFY(first.error);
    QCOMPARE(first.error->code, ErrorCode::Drift);
    QCOMPARE(first.record.state, JobState::Paused);
    QVERIFY2(first.record.reason.contains(u"/u/ab"_s), qPrintable(first.record.reason));
    QCOMPARE(first.record.counts.unexpected, 1);
    QCOMPARE(first.record.counts.deleted, deleted); // nothing more was sent
    QCOMPARE(bench.differences(job), QStringList{u"unexpected /u/ab 1"_s});

    // Said once: who resumes it now knows.
    const auto second = bench.run(job);
    QVERIFY(!second.error);
    QCOMPARE(second.record.state, JobState::Failed);
    QCOMPARE(second.record.counts, (JobCounts{4'000, 4'000, 0, 0, 0, 0, 1, 0}));
}

void BystandersTest::lostDuringABreakThenReconciled()
{
    RunnerBench bench(large);
    const qint64 job = brokenOff(bench);
    bench.memory.remove({at(u"/u/ab"_s), 2});
    const auto run = bench.run(job, JobPurpose::Reconcile);
    QVERIFY(!run.error);
    QCOMPARE(run.record.state, JobState::Cancelled);
    QCOMPARE(run.record.counts.unexpected, 1);
    QVERIFY2(run.record.reason.contains(u"/u/ab"_s), qPrintable(run.record.reason));
}

/// A job that ends before it looked near is the last to know what was there.
void BystandersTest::lostDuringABreakThenRefused()
{
    RunnerBench bench(large);
    const qint64 job = brokenOff(bench);
    bench.memory.remove({at(u"/u/ab"_s), 2});
    bench.memory.failNext(Call::Match, {ErrorCode::Refused, u"It is refused."_s, {}, {}});
    const auto run = bench.run(job);
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts.unexpected, 1);
    QVERIFY2(run.record.reason.contains(u"/u/ab"_s), qPrintable(run.record.reason));
}

/// What the user deleted by another job in between is no loss, even where the store has forgotten it.
void BystandersTest::deletedByAnotherJobDuringABreak()
{
    RunnerBench bench(large);
    const qint64 job = brokenOff(bench);
    const qint64 other = bench.hold(DeleteRequest::entryAt(at(u"/u/ab"_s), 1));
    QCOMPARE(bench.run(other).record.state, JobState::Done);
    const auto run = bench.run(job);
    QVERIFY(!run.error);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts.unexpected, 0);
}

QTEST_GUILESS_MAIN(BystandersTest)
#include "bystanders_test.moc"
