// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include "jobs/planner.h"
#include "models/jobs/sample_jobs.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class JobRunnerTest final : public QObject, private SampleJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void deletesExactlyThePlan();
    void saysWhatWasGoneOrDrifted();
    void failuresEndFailed();
    void unknownIsLookedUpAndSentOnceMore();
    void neverSendsTwiceWithoutLooking();
    void resumesAfterBeingLeftAnywhere();
    void errorsPauseTheJob();
    void believesNoAnswer();
    void noticesUnexpectedLoss();
    void refusesAnotherStore();
    void selectorModeSendsOnlyWhatWasShown();
    void selectorModeRefusesCollateral();
    void chosenAssets();
    void cancelAndPause();
};

void JobRunnerTest::deletesExactlyThePlan()
{
    const qint64 job = hold(m_everything);
    QCOMPARE(m_memory->eraserCalls(), QStringList()); // planning sends nothing
    const JobRecord record = run(job);
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts, (JobCounts{3, 3, 0, 0, 0, 0, 0}));
    QCOMPARE(record.content.pending, 3);
    QVERIFY(record.started > 0 && record.ended >= record.started);
    QCOMPARE(m_memory->refLines(), (QStringList{u"/u/ab 0"_s, u"/u/ab 1"_s, u"/u/b 0"_s}));
    QCOMPARE(m_memory->calls(Call::ErasePinned), 1);
    Result<bool> again;
    (void)run(job, &again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void JobRunnerTest::saysWhatWasGoneOrDrifted()
{
    const qint64 job = hold(m_everything);
    m_memory->remove({at(u"/u/a"_s), 0});
    m_memory->remove({at(u"/u/a"_s), 1});
    m_memory->add(QStringList{u"/u/a 1 @999"_s});
    const JobRecord record = run(job);
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts, (JobCounts{3, 1, 1, 1, 0, 0, 0}));
    QVERIFY(m_memory->refLines().contains(u"/u/a 1"_s));
}

void JobRunnerTest::failuresEndFailed()
{
    m_memory->setOutcome({at(u"/u/a"_s), 1}, {Outcome::Failed, u"It is locked."_s});
    const qint64 job = hold(m_everything);
    const JobRecord record = run(job);
    QCOMPARE(record.state, JobState::Failed);
    QCOMPARE(record.counts, (JobCounts{3, 2, 0, 0, 1, 0, 0}));
    QVERIFY(!record.reason.isEmpty());
    QCOMPARE(m_journal->marks(job, 1, 1)->front(), (ItemMark{ItemState::Failed, u"It is locked."_s}));
}

void JobRunnerTest::unknownIsLookedUpAndSentOnceMore()
{
    m_memory->setOutcome({at(u"/u/a"_s), 1}, {Outcome::Unknown, u"No answer came."_s});
    const qint64 job = hold(m_everything);
    const JobRecord record = run(job);
    QCOMPARE(record.state, JobState::Failed);
    QCOMPARE(record.counts, (JobCounts{3, 2, 0, 0, 1, 0, 0}));
    QCOMPARE(m_memory->calls(Call::ErasePinned), 2);
    QVERIFY(m_memory->eraserCalls().last().contains(u"/u/a 1"_s));
    QVERIFY(!m_memory->eraserCalls().last().contains(u"/u/a 0"_s));
}

void JobRunnerTest::neverSendsTwiceWithoutLooking()
{
    const qint64 job = hold(m_everything);
    // A process died after it sent and before it learned anything: two were deleted, one was not.
    QVERIFY(m_journal->setState(job, JobState::Running));
    QVERIFY(m_journal->markSent(job, 0, 3));
    m_memory->remove({at(u"/u/a"_s), 0});
    m_memory->remove({at(u"/u/a/deep"_s), 0});
    QCOMPARE(m_journal->markInterrupted().value(), 1);
    const JobRecord record = run(job);
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts, (JobCounts{3, 3, 0, 0, 0, 0, 0}));
    QCOMPARE(m_memory->calls(Call::ErasePinned), 1);
    QVERIFY(m_memory->eraserCalls().first().contains(u"/u/a 1"_s));
    QVERIFY(!m_memory->eraserCalls().first().contains(u"/u/a 0"_s));
}

void JobRunnerTest::resumesAfterBeingLeftAnywhere()
{
    for (int steps = 0; steps < 20; ++steps) {
        init();
        const qint64 job = hold(m_everything);
        {
            JobRunner runner(*m_store, *m_journal, job);
            QVERIFY(runner.begin());
            for (int i = 0; i < steps; ++i)
                QVERIFY(runner.step());
        }
        const JobRecord left = *m_journal->job(job);
        if (left.state == JobState::Done)
            return;
        QCOMPARE(left.state, JobState::Running);
        QVERIFY(m_journal->markInterrupted());
        const JobRecord record = run(job);
        QCOMPARE(record.state, JobState::Done);
        QCOMPARE(record.counts, (JobCounts{3, 3, 0, 0, 0, 0, 0}));
        QCOMPARE(m_memory->calls(Call::ErasePinned), 1);
        QCOMPARE(m_memory->refLines().size(), 3);
    }
    QFAIL("The job never ended.");
}

void JobRunnerTest::errorsPauseTheJob()
{
    const qint64 job = hold(m_everything);
    m_memory->failNext(Call::ErasePinned, {ErrorCode::DiskFull, u"The disk is full."_s, {}, {}});
    Result<bool> last;
    const JobRecord paused = run(job, &last);
    QCOMPARE(last.error().code, ErrorCode::DiskFull);
    QCOMPARE(paused.state, JobState::Paused);
    QVERIFY(paused.reason.contains(u"The disk is full."_s));
    QCOMPARE(paused.content.pending, 0); // nothing was deleted
    QCOMPARE(m_journal->marks(job, 0, 3).value(), std::vector<ItemMark>(3));
    QCOMPARE(m_memory->refLines().size(), sample.size());
    QCOMPARE(run(job).state, JobState::Done);
}

void JobRunnerTest::believesNoAnswer()
{
    m_memory->setAnswersWithoutDeleting(true);
    const JobRecord record = run(hold(m_everything));
    QCOMPARE(record.state, JobState::Failed);
    QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 3, 0, 0}));
}

void JobRunnerTest::noticesUnexpectedLoss()
{
    m_memory->setSibling({at(u"/u/a"_s), 0}, {at(u"/u/ab"_s), 1});
    const JobRecord record = run(hold(m_everything));
    QCOMPARE(record.state, JobState::Failed);
    QCOMPARE(record.counts, (JobCounts{3, 3, 0, 0, 0, 0, 1}));
    QVERIFY(record.reason.contains(u"/u/ab"_s));

    init();
    m_memory->setSibling({at(u"/u/a"_s), 1}, {at(u"/u/a"_s), 0});
    const JobRecord inside = run(hold(DeleteRequest::entryAt(at(u"/u/a"_s), 1)));
    QCOMPARE(inside.state, JobState::Failed);
    QCOMPARE(inside.counts.unexpected, 1);
}

void JobRunnerTest::refusesAnotherStore()
{
    const qint64 job = hold(m_everything);
    StoreInfo info = m_memory->info();
    info.id = u"another"_s;
    m_memory->setInfo(info);
    m_store = std::move(*m_memory->opener()(Access::ReadWrite));
    Result<bool> last;
    (void)run(job, &last);
    QCOMPARE(last.error().code, ErrorCode::Refused);
    QCOMPARE(m_journal->job(job)->state, JobState::Held);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

void JobRunnerTest::selectorModeSendsOnlyWhatWasShown()
{
    const qint64 drifts = hold(m_everything, DeleteMode::Selector);
    m_memory->add(QStringList{u"/u/a 7"_s});
    Result<bool> last;
    QCOMPARE(run(drifts, &last).state, JobState::Failed);
    QCOMPARE(last.error().code, ErrorCode::Drift);
    QCOMPARE(m_memory->eraserCalls(), QStringList());

    const JobRecord record = run(hold(m_everything, DeleteMode::Selector));
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts, (JobCounts{4, 4, 0, 0, 0, 0, 0}));
    QCOMPARE(m_memory->calls(Call::EraseSelector), 1);
    QCOMPARE(m_memory->calls(Call::ErasePinned), 0);
}

void JobRunnerTest::selectorModeRefusesCollateral()
{
    StoreInfo info = m_memory->info();
    info.matchesByText = true;
    m_memory->setInfo(info);
    m_store = std::move(*m_memory->opener()(Access::ReadWrite));
    Result<bool> last;
    QCOMPARE(run(hold(m_everything, DeleteMode::Selector), &last).state, JobState::Failed);
    QCOMPARE(last.error().code, ErrorCode::Refused);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
    QCOMPARE(run(hold(m_everything)).state, JobState::Done);
}

void JobRunnerTest::chosenAssets()
{
    const QList<AssetRef> refs{{at(u"/u/b"_s), 0}, {at(u"/u/a"_s), 1}, {at(u"/u/a"_s), 1}, {at(u"/u/gone"_s), 5}};
    const auto record = planRefsIntoJournal(*m_store, u"/f"_s, refs, *m_journal, Cancel());
    QVERIFY(record);
    QCOMPARE(record->mode, DeleteMode::Chosen);
    QCOMPARE(record->counts.planned, 2);
    QCOMPARE(run(record->id).state, JobState::Done);
    QCOMPARE(m_memory->refLines(), (QStringList{u"/u/a 0"_s, u"/u/a/deep 0"_s, u"/u/ab 0"_s, u"/u/ab 1"_s}));
}

void JobRunnerTest::cancelAndPause()
{
    const qint64 job = hold(m_everything);
    JobRunner runner(*m_store, *m_journal, job);
    QVERIFY(runner.begin());
    QVERIFY(runner.pause(u"You paused it."_s));
    QCOMPARE(runner.step().value(), false);
    QCOMPARE(m_journal->job(job)->state, JobState::Paused);
    QVERIFY(runner.begin());
    QVERIFY(runner.cancel());
    QCOMPARE(m_journal->job(job)->state, JobState::Cancelled);
    QCOMPARE(m_journal->job(job)->content.pending, 0);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "job_runner_test.moc"
