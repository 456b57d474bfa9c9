// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/canary.h"
#include "jobs/event_log.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Large jobs delete a few first, and stop themselves.
class CanaryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallJobsHaveNone();
    void deletesAFewAndGoesOn();
    void stopsWhereNothingGoes();
    void stopsWhereMoreGoes();
    void stopsWhereANeighbourGoes();
    void goneOnesShowNothing();
    void lossesInTheMiddleStopALargeJob();
    void manyErrorsStopAndResumeGoesOn();
    void oneFlakyAssetDoesNotStop();
    void driftStopsOnce();
    void allGoneStopsOnce();
    void allGoneAndBackAgain();
    void allGoneInTheMiddle();
    void allGoneWithAnArchive();
    void goneAndSeenInFull();
    void aSelectorHasNone();
    void stricterIsObeyed();
    void laxerIsNot();
};

namespace {

const AssetPath place = at(u"/u/a"_s);
const DeleteRequest all = DeleteRequest::allAt(place);

QStringList store(int assets)
{
    return linesAt(u"/u/a"_s, assets) + linesAt(u"/u/ab"_s, 3);
}

qsizetype sentIn(const QString& call)
{
    return call.count(u", "_s) + 1;
}

/// As by the API alone: nothing but its word tells that an asset is gone.
void lists(RunnerBench& bench, bool all)
{
    StoreInfo info = bench.memory.info();
    info.capabilities.matchesAll = all;
    bench.memory.setInfo(info);
    bench.reopen();
}

/// Takes assets out behind everybody's back; gives them, so that they can be put back.
QList<Asset> takeOut(RunnerBench& bench, int from, int count)
{
    QList<Asset> assets;
    for (int i = from; i < from + count; ++i) {
        if (auto asset = bench.memory.asset({place, i}))
            assets.append(std::move(*asset));
        bench.memory.remove({place, i});
    }
    return assets;
}

void putBack(RunnerBench& bench, const QList<Asset>& assets)
{
    for (const Asset& asset : assets)
        bench.memory.add(asset);
}

QStringList eventsOf(RunnerBench& bench, qint64 job)
{
    QStringList kinds;
    const auto events = EventLog(*bench.journal).ofJob(job);
    for (const Event& event : events ? *events : QList<Event>())
        kinds.append(event.kind);
    return kinds;
}

} // namespace

void CanaryTest::smallJobsHaveNone()
{
    RunnerBench bench(store(499));
    QCOMPARE(bench.run(bench.hold(all)).record.state, JobState::Done);
    QCOMPARE(bench.memory.calls(Call::ErasePinned), 1);
}

void CanaryTest::deletesAFewAndGoesOn()
{
    RunnerBench bench(store(500));
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{500, 500, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(bench.memory.calls(Call::ErasePinned), 2);
    QCOMPARE(sentIn(bench.memory.eraserCalls().first()), Canary::assets);
    QCOMPARE(eventsOf(bench, job), QStringList());
}

void CanaryTest::stopsWhereNothingGoes()
{
    RunnerBench bench(store(600));
    bench.memory.setAnswersWithoutDeleting(true);
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(u"still there"_s), qPrintable(run.record.reason));
    QCOMPARE(bench.memory.calls(Call::ErasePinned), 1);
    QCOMPARE(eventsOf(bench, job), QStringList{u"breaker"_s});

    // Resumed, it begins with a canary again, and goes through where the store does as it is told.
    bench.memory.setAnswersWithoutDeleting(false);
    const auto resumed = bench.run(job);
    QCOMPARE(sentIn(bench.memory.eraserCalls().at(1)), Canary::assets);
    QCOMPARE(resumed.record.state, JobState::Failed); // ten were called gone and are there
    QCOMPARE(resumed.record.counts, (JobCounts{600, 590, 0, 0, 10, 0, 0, 0}));
}

void CanaryTest::stopsWhereMoreGoes()
{
    RunnerBench bench(store(600));
    for (int i = 100; i < 600; ++i)
        bench.memory.setSibling({place, 3}, {place, i});
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(u"not sent yet"_s), qPrintable(run.record.reason));
    QCOMPARE(run.record.counts.deleted, 10);
    QCOMPARE(bench.memory.refLines().size(), 93);
}

void CanaryTest::stopsWhereANeighbourGoes()
{
    RunnerBench bench(store(600));
    bench.memory.setSibling({place, 3}, {at(u"/u/ab"_s), 1});
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts, (JobCounts{600, 10, 0, 0, 0, 0, 1, 0}));
    QVERIFY(run.record.reason.contains(u"/u/ab"_s));
    QCOMPARE(bench.differences(job), QStringList{u"unexpected /u/ab 1"_s});
    // The user's decision; the loss stays said.
    const auto resumed = bench.run(job);
    QCOMPARE(resumed.record.state, JobState::Failed);
    QCOMPARE(resumed.record.counts, (JobCounts{600, 600, 0, 0, 0, 0, 1, 0}));
}

void CanaryTest::goneOnesShowNothing()
{
    RunnerBench bench(store(600));
    const qint64 job = bench.hold(all);
    for (int i = 0; i < 15; ++i)
        bench.memory.remove({place, i});
    QCOMPARE(bench.run(job).record.counts, (JobCounts{600, 585, 15, 0, 0, 0, 0, 0}));
    QCOMPARE(bench.memory.calls(Call::ErasePinned), 3); // ten gone, five gone and five deleted, the rest
}

void CanaryTest::lossesInTheMiddleStopALargeJob()
{
    RunnerBench bench(store(6'000));
    bench.memory.setSibling({place, 2'500}, {at(u"/u/ab"_s), 1});
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts.unexpected, 1);
    QVERIFY(run.record.counts.deleted > 2'500 && run.record.counts.deleted < 6'000);
}

void CanaryTest::manyErrorsStopAndResumeGoesOn()
{
    RunnerBench bench(store(400));
    for (int i = 0; i < 60; ++i)
        bench.memory.setOutcome({place, i}, {Outcome::Failed, u"It is locked."_s});
    const qint64 job = bench.hold(all);
    const auto run = bench.run(job);
    QCOMPARE(run.error->code, ErrorCode::Io);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts.failed, 60);
    QCOMPARE(eventsOf(bench, job), QStringList{u"breaker"_s});
    QCOMPARE(bench.run(job).record.state, JobState::Failed);
}

void CanaryTest::oneFlakyAssetDoesNotStop()
{
    RunnerBench bench(store(3));
    bench.memory.setOutcome({place, 1}, {Outcome::Failed, u"It is locked."_s});
    const qint64 job = bench.hold(all);
    QCOMPARE(bench.run(job).record.state, JobState::Failed);
    QCOMPARE(eventsOf(bench, job), QStringList());
}

void CanaryTest::driftStopsOnce()
{
    RunnerBench bench(store(200));
    const qint64 job = bench.hold(all);
    QStringList others;
    for (int i = 0; i < 40; ++i) {
        bench.memory.remove({place, i});
        others.append(u"/u/a %1 @77"_s.arg(i));
    }
    bench.memory.add(others);
    const auto run = bench.run(job);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts, (JobCounts{200, 0, 0, 40, 0, 0, 0, 0}));
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    const auto resumed = bench.run(job); // it is known by now: whoever resumes has decided
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts, (JobCounts{200, 160, 0, 40, 0, 0, 0, 0}));
    QCOMPARE(bench.memory.refLines().size(), 43);
}

/// Another server may answer: the user is asked, once.
void CanaryTest::allGoneStopsOnce()
{
    RunnerBench bench(store(40));
    lists(bench, false);
    const qint64 job = bench.hold(all);
    takeOut(bench, 0, 40);
    const auto run = bench.run(job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(u"None of the last 40"_s), qPrintable(run.record.reason));
    QCOMPARE(run.record.counts, (JobCounts{40, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    QCOMPARE(eventsOf(bench, job), QStringList{u"gone"_s});
    const auto resumed = bench.run(job);
    QCOMPARE(resumed.error, std::nullopt);
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts, (JobCounts{40, 0, 40, 0, 0, 0, 0, 0}));
}

/// The right server answers again, and later the wrong one: what the user was told before counts no more.
void CanaryTest::allGoneAndBackAgain()
{
    RunnerBench bench(store(40));
    lists(bench, false);
    const qint64 job = bench.hold(all);
    const QList<Asset> taken = takeOut(bench, 0, 40);
    QCOMPARE(bench.run(job).record.state, JobState::Paused);
    putBack(bench, taken);
    {
        JobRunner runner(*bench.store, *bench.journal, job);
        QVERIFY(runner.begin());
        QVERIFY(runner.pause(u"You paused it."_s));
    }
    takeOut(bench, 0, 40);
    const auto again = bench.run(job);
    QCOMPARE(again.record.state, JobState::Paused);
    QCOMPARE(again.record.counts.alreadyGone, 0);
    QCOMPARE(eventsOf(bench, job), (QStringList{u"gone"_s, u"gone"_s}));
}

void CanaryTest::allGoneInTheMiddle()
{
    RunnerBench bench(store(6'000));
    lists(bench, false);
    const qint64 job = bench.hold(all);
    takeOut(bench, 5'990, 10); // known before the first delete, and believed: others are there
    JobRunner runner(*bench.store, *bench.journal, job);
    QVERIFY(runner.begin());
    Result<bool> more = true;
    while (more && *more && runner.record().counts.deleted < 1'000)
        more = runner.step();
    const qint64 deleted = runner.record().counts.deleted;
    QVERIFY(more && deleted < 5'000);
    const QList<Asset> taken = takeOut(bench, int(deleted), int(5'990 - deleted));
    while (more && *more)
        more = runner.step();
    QVERIFY(!more);
    QCOMPARE(runner.record().state, JobState::Paused);
    QVERIFY2(runner.record().reason.contains(u"None of the last"_s), qPrintable(runner.record().reason));
    QCOMPARE(runner.record().counts, (JobCounts{6'000, deleted, 0, 0, 0, 0, 0, 0})); // none is called gone

    putBack(bench, taken);
    const auto resumed = bench.run(job);
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts, (JobCounts{6'000, 5'990, 10, 0, 0, 0, 0, 0}));
}

/// Where they are archived first, it is the archive that finds them gone.
void CanaryTest::allGoneWithAnArchive()
{
    RunnerBench bench(store(40));
    lists(bench, false);
    QTemporaryDir dir;
    const auto record = planIntoJournal(*bench.store, u"/folder"_s, all, DeleteMode::Pinned, *bench.journal, Cancel());
    QVERIFY(record && bench.journal->agree(record->id, 0, dir.filePath(u"archive"_s)));
    { // it holds the archive
        JobRunner runner(*bench.store, *bench.journal, record->id);
        QVERIFY(runner.begin());
        Result<bool> more = true;
        bool seen = false; // the drift check still sees all of them
        while (more && *more && !seen) {
            more = runner.step();
            seen = bench.memory.calls(Call::Match) > 1;
        }
        takeOut(bench, 0, 40);
        while (more && *more)
            more = runner.step();
        QVERIFY(!more);
        QCOMPARE(runner.record().state, JobState::Paused);
        QCOMPARE(runner.record().counts, (JobCounts{40, 0, 0, 0, 0, 0, 0, 0}));
    }
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
    const auto resumed = bench.run(record->id);
    QVERIFY(resumed.record.reason.startsWith(u"Of 40 assets, 40 were gone when their turn came"_s));
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts.alreadyGone, 40);
}

/// A store that can list what it holds has more than one way to tell.
void CanaryTest::goneAndSeenInFull()
{
    RunnerBench bench(store(40));
    const qint64 job = bench.hold(all);
    takeOut(bench, 0, 40);
    QCOMPARE(bench.run(job).record.counts, (JobCounts{40, 0, 40, 0, 0, 0, 0, 0}));
    QCOMPARE(eventsOf(bench, job), QStringList());
}

void CanaryTest::aSelectorHasNone()
{
    RunnerBench bench(store(600));
    QCOMPARE(bench.run(bench.hold(all, DeleteMode::Selector)).record.counts.deleted, 600);
    QCOMPARE(bench.memory.calls(Call::ErasePinned), 0);
    QCOMPARE(bench.memory.calls(Call::EraseSelector), 1);
}

void CanaryTest::stricterIsObeyed()
{
    JobCaution strict;
    strict.canaryFrom = 150;
    RunnerBench bench(store(150));
    const auto run = bench.run(bench.hold(all), JobPurpose::CarryOut, strict);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(sentIn(bench.memory.eraserCalls().first()), Canary::assets);

    // A sample of the rest is looked at here too.
    RunnerBench losing(store(150));
    for (int i = 100; i < 150; ++i)
        losing.memory.setSibling({place, 3}, {place, i});
    const auto stopped = losing.run(losing.hold(all), JobPurpose::CarryOut, strict);
    QCOMPARE(stopped.record.state, JobState::Paused);
    QCOMPARE(stopped.record.counts.deleted, 10);
}

void CanaryTest::laxerIsNot()
{
    const JobCaution lax{1'000'000, {1, 1'000'000, 100}};
    QCOMPARE(boundedCaution(lax), JobCaution());
    QCOMPARE(boundedCaution({0, {500, 0, 0}}), (JobCaution{150, {500, 1, 1}}));
    RunnerBench bench(store(500));
    const auto run = bench.run(bench.hold(all), JobPurpose::CarryOut, lax);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(sentIn(bench.memory.eraserCalls().first()), Canary::assets);
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "canary_test.moc"
