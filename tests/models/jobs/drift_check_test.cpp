// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/drift_check.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class DriftCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingChanged();
    void everyKind();
    void takenOffLabelsAreRespected();
    void pushedOutOfTheNewestIsDeleted();
    void chosenAssetsAreLookedUp();
    void onlyWhatIsStillToBeSentMatters();
    void selectorMarksNothing();
    void givesWayAndBeginsAnew();
    void namesTheFirstOnly();
    void readsEitherOrder();
    void orderIsFoundOut_data();
    void orderIsFoundOut();

private:
    /// Runs a check to its end.
    static Drift check(RunningJob& job, QStringList* unplanned = nullptr, int* restarts = nullptr);
};

Drift DriftCheckTest::check(RunningJob& job, QStringList* unplanned, int* restarts)
{
    DriftCheck check(job);
    check.begin();
    const DriftCheck::Unplanned sink{[&] {
                                         if (restarts != nullptr)
                                             ++*restarts;
                                         if (unplanned != nullptr)
                                             unplanned->clear();
                                     },
                                     [&](const PlannedAsset& asset) {
                                         if (unplanned != nullptr)
                                             unplanned->append(asset.ref.path.text() + u' ' +
                                                               QString::number(asset.ref.entry));
                                     }};
    for (bool more = true; more;) {
        const auto some = check.some(sink);
        if (!some)
            qFatal("%s", qPrintable(some.error().sentence()));
        more = *some;
    }
    return check.found();
}

void DriftCheckTest::nothingChanged()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 3) + linesAt(u"/u/a/b"_s, 2) + linesAt(u"/u/ab"_s, 2));
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    RunningJob running = bench.running(job);
    QStringList unplanned;
    QCOMPARE(check(running, &unplanned), (Drift{5, 0, 0, 0, 0, 0}));
    QCOMPARE(unplanned, QStringList());
    QCOMPARE(bench.differences(job), QStringList());
    QCOMPARE(bench.memory.calls(Call::LookUp), 0);
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
}

void DriftCheckTest::everyKind()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 6));
    const qint64 job = bench.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    bench.memory.remove({at(u"/u/a"_s), 0});
    bench.memory.remove({at(u"/u/a"_s), 2});
    bench.memory.add(QStringList{u"/u/a 2 @999"_s, u"/u/a 6"_s, u"/u/a/new 0"_s});
    RunningJob running = bench.running(job);
    QStringList unplanned;
    QCOMPARE(check(running, &unplanned), (Drift{6, 2, 1, 0, 0, 1}));
    QCOMPARE(unplanned, (QStringList{u"/u/a 2"_s, u"/u/a 6"_s, u"/u/a/new 0"_s})); // none of them may go
    QCOMPARE(bench.differences(job),
             (QStringList{u"appeared /u/a 6"_s, u"appeared /u/a/new 0"_s, u"replaced /u/a 2"_s}));
    const JobRecord record = *bench.journal->job(job);
    QCOMPARE(record.counts.appeared, 2);
    QCOMPARE(record.counts.drifted, 1);
    QCOMPARE(bench.states(job)[2], ItemState::Drifted);
    QCOMPARE(bench.states(job)[0], ItemState::Planned); // the eraser settles it

    // The next look finds the same, and counts nothing twice.
    running.record = record;
    QCOMPARE(check(running), (Drift{5, 2, 0, 0, 0, 1}));
    QCOMPARE(bench.journal->job(job)->counts.appeared, 2);
    QCOMPARE(bench.differences(job).size(), 3);
    bench.memory.remove({at(u"/u/a"_s), 6});
    (void)check(running);
    QCOMPARE(bench.journal->job(job)->counts.appeared, 1);
    QVERIFY(!bench.differences(job).contains(u"appeared /u/a 6"_s));
}

void DriftCheckTest::takenOffLabelsAreRespected()
{
    RunnerBench bench({u"/u/a 0 state=trash"_s, u"/u/a 1 state=trash"_s, u"/u/a 2 state=kept"_s});
    DeleteRequest request = DeleteRequest::everythingBelow(at(u"/u/a"_s));
    request.labels.insert(u"state"_s, u"trash"_s);
    const qint64 job = bench.hold(request);
    Asset rescued = *bench.memory.asset({at(u"/u/a"_s), 1});
    rescued.labels.clear();
    bench.memory.remove(rescued.ref);
    bench.memory.add(rescued);
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts.deleted, 1);
    QCOMPARE(run.record.counts.drifted, 1);
    QCOMPARE(bench.differences(job), QStringList{u"left /u/a 1"_s});
    QCOMPARE(bench.memory.refLines(), (QStringList{u"/u/a 1"_s, u"/u/a 2"_s}));
}

void DriftCheckTest::pushedOutOfTheNewestIsDeleted()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 4));
    const qint64 job = bench.hold(DeleteRequest::newest(at(u"/u/a"_s), 2)); // 2 and 3
    bench.memory.add(QStringList{u"/u/a 4"_s});
    const auto run = bench.run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{2, 2, 0, 0, 0, 0, 0, 1}));
    QCOMPARE(bench.differences(job), (QStringList{u"appeared /u/a 4"_s, u"left /u/a 2"_s}));
    QCOMPARE(bench.memory.refLines(), (QStringList{u"/u/a 0"_s, u"/u/a 1"_s, u"/u/a 4"_s}));
}

void DriftCheckTest::chosenAssetsAreLookedUp()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 3) + linesAt(u"/u/b"_s, 1));
    const qint64 job = bench.hold(QList<AssetRef>{{at(u"/u/a"_s), 0}, {at(u"/u/a"_s), 1}, {at(u"/u/b"_s), 0}});
    bench.memory.remove({at(u"/u/a"_s), 0});
    bench.memory.remove({at(u"/u/a"_s), 1});
    bench.memory.add(QStringList{u"/u/a 1 @77"_s, u"/u/a 9"_s});
    RunningJob running = bench.running(job);
    const int matches = bench.memory.calls(Call::Match);
    QCOMPARE(check(running), (Drift{3, 0, 1, 0, 0, 1}));
    QCOMPARE(bench.memory.calls(Call::Match), matches);
    QCOMPARE(bench.differences(job), QStringList{u"replaced /u/a 1"_s});
}

void DriftCheckTest::onlyWhatIsStillToBeSentMatters()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 4));
    const qint64 job = bench.hold(DeleteRequest::allAt(at(u"/u/a"_s)));
    QVERIFY(bench.journal->recordMarks(job, 0,
                                       std::vector<ItemMark>{{ItemState::Confirmed, {}}, {ItemState::Confirmed, {}}}));
    bench.memory.remove({at(u"/u/a"_s), 0});
    bench.memory.remove({at(u"/u/a"_s), 1});
    bench.memory.add(QStringList{u"/u/a 1 @99"_s}); // took the number of one that this job deleted
    RunningJob running = bench.running(job);
    QStringList unplanned;
    QCOMPARE(check(running, &unplanned), (Drift{2, 0, 0, 0, 0, 0}));
    QCOMPARE(unplanned, QStringList{u"/u/a 1"_s});
    QCOMPARE(bench.journal->job(job)->counts.drifted, 0);
}

void DriftCheckTest::selectorMarksNothing()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 3));
    const qint64 job = bench.hold(DeleteRequest::allAt(at(u"/u/a"_s)), DeleteMode::Selector);
    bench.memory.remove({at(u"/u/a"_s), 1});
    bench.memory.add(QStringList{u"/u/a 1 @99"_s, u"/u/a 7"_s});
    const auto run = bench.run(job);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{3, 0, 0, 0, 0, 0, 0, 1}));
    QCOMPARE(bench.differences(job), (QStringList{u"appeared /u/a 7"_s, u"replaced /u/a 1"_s}));
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
}

void DriftCheckTest::givesWayAndBeginsAnew()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 300));
    const qint64 job = bench.hold(DeleteRequest::allAt(at(u"/u/a"_s)));
    bench.memory.add(QStringList{u"/u/a 999"_s});
    RunningJob running = bench.running(job);
    int asked = 0;
    running.keepGoing = [&asked] { return ++asked > 2; }; // gives way twice
    QStringList unplanned;
    int restarts = 0;
    QCOMPARE(check(running, &unplanned, &restarts), (Drift{300, 1, 0, 0, 0, 0}));
    QCOMPARE(restarts, 3);
    QCOMPARE(unplanned, QStringList{u"/u/a 999"_s});
    QCOMPARE(bench.journal->job(job)->counts.appeared, 1);

    // A runner gives way to whoever pauses it, before anything is sent.
    JobRunner runner(*bench.store, *bench.journal, job);
    runner.setKeepGoing([] { return false; });
    QVERIFY(runner.begin());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(runner.step().value(), true);
    QVERIFY(runner.pause(u"You paused it."_s));
    QCOMPARE(bench.journal->job(job)->state, JobState::Paused);
    QCOMPARE(bench.memory.eraserCalls(), QStringList());
}

void DriftCheckTest::namesTheFirstOnly()
{
    RunnerBench bench(linesAt(u"/u/a"_s, 2));
    const qint64 job = bench.hold(DeleteRequest::allAt(at(u"/u/a"_s)));
    bench.memory.add(linesAt(u"/u/a"_s, 402).sliced(2));
    RunningJob running = bench.running(job);
    QCOMPARE(check(running).appeared, 400);
    QCOMPARE(bench.journal->job(job)->counts.appeared, 400);
    QCOMPARE(bench.differences(job).size(), 200);
    QCOMPARE(bench.differences(job).first(), u"appeared /u/a 2"_s);
}

void DriftCheckTest::readsEitherOrder()
{
    const AssetRef plain{at(u"/u/a"_s), 0};
    const AssetRef deep{at(u"/u/a/b"_s), 0};
    const AssetRef dashed{at(u"/u/a-c"_s), 0};
    QVERIFY(compareRefs(plain, deep, PathOrder::Text) < 0);
    QVERIFY(compareRefs(dashed, deep, PathOrder::Text) < 0);
    QVERIFY(compareRefs(deep, dashed, PathOrder::Labels) < 0);
    QVERIFY(compareRefs(plain, deep, PathOrder::Labels) < 0);
    QVERIFY(compareRefs({at(u"/u/a"_s), 2}, {at(u"/u/a"_s), 10}, PathOrder::Labels) < 0);
    for (const PathOrder order : {PathOrder::Text, PathOrder::Labels}) {
        QVERIFY(compareRefs(deep, deep, order) == 0);
        QVERIFY(compareRefs({AssetPath(), 5}, plain, order) < 0);
    }
}

void DriftCheckTest::orderIsFoundOut_data()
{
    QTest::addColumn<QStringList>("planOrder");
    const QStringList byText{u"/u/a 0"_s, u"/u/a-c 0"_s, u"/u/a/b 0"_s};
    const QStringList byLabel{u"/u/a 0"_s, u"/u/a/b 0"_s, u"/u/a-c 0"_s};
    QTest::newRow("as the store's") << byText;
    QTest::newRow("another than the store's") << byLabel;
    QTest::newRow("none at all") << QStringList{u"/u/a/b 0"_s, u"/u/a-c 0"_s, u"/u/a 0"_s};
}

/// A plan may have been made while the store was read in another way: nothing is called drifted for that.
void DriftCheckTest::orderIsFoundOut()
{
    QFETCH(const QStringList, planOrder);
    RunnerBench bench(planOrder);
    StoreInfo info = bench.memory.info();
    info.id = u"store-1"_s;
    bench.memory.setInfo(info);
    bench.reopen();
    const DeleteRequest request = DeleteRequest::everythingBelow(at(u"/u"_s));
    PlanHasher hasher(request, u"store-1"_s);
    QVERIFY(bench.journal->beginPlan());
    for (const QString& line : planOrder) {
        const PlannedAsset asset = plannedFrom(*bench.memory.asset({at(line.section(u' ', 0, 0)), 0}));
        hasher.add(asset);
        QVERIFY(bench.journal->addPlanned(std::span(&asset, 1)));
    }
    const DeletePlan plan{request, u"store-1"_s, u"Store"_s, 1, hasher.totals(), hasher.sha256()};
    const qint64 job = bench.journal->commitPlan(plan, DeleteMode::Pinned, u"/folder"_s).value_or(0);
    QVERIFY(agreeTo(*bench.journal, job));
    RunningJob running = bench.running(job);
    QCOMPARE(check(running), (Drift{3, 0, 0, 0, 0, 0}));
    QCOMPARE(bench.run(job).record.counts, (JobCounts{3, 3, 0, 0, 0, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(DriftCheckTest)
#include "drift_check_test.moc"
