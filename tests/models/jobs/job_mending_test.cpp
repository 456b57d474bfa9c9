// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_mending.h"
#include "models/jobs/runner_test.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What is done with a job that did not end well: reconciled, abandoned, tried again.
class JobMendingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void reconcilingSendsNothing();
    void reconcilingNeedsNoWritableStore();
    void reconcilingProves();
    void onlyWhatBeganIsReconciled();
    void abandoningAsksNoStore();
    void onlyWhatIsOpenIsAbandoned();
    void cancellingForgetsNothingThatWasSent();
    void cancellingWhileItIsLookedUp();
    void retrySendsWhatFailedOnly();
    void retryIsRefused();

private:
    /// A job whose process died: entry 0 was sent and is gone, 1 was sent and is there, 2 was not sent.
    [[nodiscard]] qint64 diedInTheMiddle();
    std::unique_ptr<RunnerBench> m_bench;
    const DeleteRequest m_all = DeleteRequest::allAt(at(u"/u/a"_s));
};

void JobMendingTest::init()
{
    m_bench = std::make_unique<RunnerBench>(linesAt(u"/u/a"_s, 3) + linesAt(u"/u/ab"_s, 1));
}

qint64 JobMendingTest::diedInTheMiddle()
{
    const qint64 job = m_bench->hold(m_all);
    Journal& journal = *m_bench->journal;
    if (!journal.setState(job, JobState::Running) || !journal.markSent(job, 0, 2) || !journal.markInterrupted())
        return 0;
    m_bench->memory.remove({at(u"/u/a"_s), 0});
    return job;
}

void JobMendingTest::reconcilingSendsNothing()
{
    const qint64 job = diedInTheMiddle();
    const auto run = m_bench->run(job, JobPurpose::Reconcile);
    QVERIFY(!run.error);
    QCOMPARE(run.record.state, JobState::Cancelled);
    QCOMPARE(run.record.counts, (JobCounts{3, 1, 0, 0, 0, 0, 0, 0}));
    QVERIFY(run.record.reason.contains(u"reconciled"_s));
    QCOMPARE(m_bench->states(job),
             (std::vector<ItemState>{ItemState::Confirmed, ItemState::Planned, ItemState::Planned}));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
    QCOMPARE(m_bench->memory.refLines().size(), 3);
    QCOMPARE(m_bench->run(job).error->code, ErrorCode::Refused); // it has ended
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
}

void JobMendingTest::reconcilingNeedsNoWritableStore()
{
    const qint64 job = diedInTheMiddle();
    m_bench->store = std::move(*m_bench->memory.opener()(Access::ReadOnly)); // it has no eraser at all
    QCOMPARE(m_bench->run(job).error->code, ErrorCode::ReadOnly);
    QCOMPARE(m_bench->run(job, JobPurpose::Reconcile).record.state, JobState::Cancelled);
}

void JobMendingTest::reconcilingProves()
{
    const qint64 job = diedInTheMiddle();
    QVERIFY(m_bench->journal->recordMarks(job, 2, std::vector<ItemMark>{{ItemState::Confirmed, {}}})); // and is there
    const auto run = m_bench->run(job, JobPurpose::Reconcile);
    QCOMPARE(run.record.counts, (JobCounts{3, 1, 0, 0, 1, 0, 0, 0}));
    QCOMPARE(m_bench->states(job)[2], ItemState::Failed);
}

void JobMendingTest::onlyWhatBeganIsReconciled()
{
    const qint64 job = m_bench->hold(m_all);
    QCOMPARE(m_bench->run(job, JobPurpose::Reconcile).error->code, ErrorCode::Refused);
    QCOMPARE(m_bench->journal->job(job)->state, JobState::Held);
}

void JobMendingTest::abandoningAsksNoStore()
{
    const qint64 job = diedInTheMiddle();
    m_bench->store.reset();
    QVERIFY(abandonJob(*m_bench->journal, job));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 0, 2, 0, 0}));
    QVERIFY(record.reason.contains(u"not known"_s) && record.reason.contains(u"2"_s));
    QCOMPARE(m_bench->states(job),
             (std::vector<ItemState>{ItemState::Unknown, ItemState::Unknown, ItemState::Planned}));
    QVERIFY(!m_bench->journal->marks(job, 0, 1)->front().reason.isEmpty());
}

void JobMendingTest::onlyWhatIsOpenIsAbandoned()
{
    QCOMPARE(abandonJob(*m_bench->journal, 99).error().code, ErrorCode::NotFound);
    const qint64 held = m_bench->hold(m_all);
    QCOMPARE(abandonJob(*m_bench->journal, held).error().code, ErrorCode::Refused);
    QCOMPARE(m_bench->run(held).record.state, JobState::Done);
    QCOMPARE(abandonJob(*m_bench->journal, held).error().code, ErrorCode::Refused);
    QCOMPARE(m_bench->journal->job(held)->state, JobState::Done);
}

/// What was sent and not learnt is not "still there".
void JobMendingTest::cancellingForgetsNothingThatWasSent()
{
    const qint64 job = diedInTheMiddle();
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 0, 2, 0, 0}));
    QVERIFY(record.reason.startsWith(u"You cancelled it."_s) && record.reason.contains(u"not known"_s));
    QCOMPARE(m_bench->states(job),
             (std::vector<ItemState>{ItemState::Unknown, ItemState::Unknown, ItemState::Planned}));
    QCOMPARE(cancelJob(*m_bench->journal, job, u"Again."_s).error().code, ErrorCode::Refused);
    const qint64 held = m_bench->hold(DeleteRequest::entryAt(at(u"/u/a"_s), 2));
    QVERIFY(cancelJob(*m_bench->journal, held, u"You cancelled it."_s));
    QCOMPARE(m_bench->journal->job(held)->reason, u"You cancelled it."_s);
}

void JobMendingTest::cancellingWhileItIsLookedUp()
{
    const qint64 job = diedInTheMiddle();
    JobRunner runner(*m_bench->store, *m_bench->journal, job);
    QVERIFY(runner.begin());
    QVERIFY(runner.cancel());
    QCOMPARE(runner.record().state, JobState::Cancelled);
    QCOMPARE(runner.record().counts, (JobCounts{3, 0, 0, 0, 0, 2, 0, 0}));
    QVERIFY(runner.record().reason.contains(u"not known"_s));
}

void JobMendingTest::retrySendsWhatFailedOnly()
{
    m_bench->memory.setOutcome({at(u"/u/a"_s), 1}, {Outcome::Failed, u"It is locked."_s});
    const qint64 job = m_bench->hold(m_all);
    QCOMPARE(m_bench->run(job).record.counts, (JobCounts{3, 2, 0, 0, 1, 0, 0, 0}));
    QCOMPARE(retryFailed(*m_bench->journal, job).value(), 1);
    const JobRecord again = *m_bench->journal->job(job);
    QCOMPARE(again.state, JobState::Paused);
    QCOMPARE(again.counts, (JobCounts{3, 2, 0, 0, 0, 0, 0, 0}));
    const auto run = m_bench->run(job); // it fails once more, and is counted once
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{3, 2, 0, 0, 1, 0, 0, 0}));
    QCOMPARE(m_bench->memory.eraserCalls().last(), u"pinned /u/a 1"_s);
}

void JobMendingTest::retryIsRefused()
{
    Journal& journal = *m_bench->journal;
    const qint64 died = diedInTheMiddle();
    QCOMPARE(retryFailed(journal, died).error().code, ErrorCode::Refused); // it has not ended
    QVERIFY(journal.recordMarks(died, 1, std::vector<ItemMark>{{ItemState::Failed, u"No."_s}}));
    QVERIFY(abandonJob(journal, died));
    QCOMPARE(retryFailed(journal, died).error().code, ErrorCode::Refused); // the third was never sent
    QCOMPARE(journal.job(died)->state, JobState::Cancelled);
    const qint64 done = m_bench->hold(DeleteRequest::entryAt(at(u"/u/a"_s), 2));
    QCOMPARE(m_bench->run(done).record.state, JobState::Done);
    QCOMPARE(retryFailed(journal, done).error().code, ErrorCode::Refused); // nothing failed
    m_bench->memory.setAnswersWithoutDeleting(true);
    const qint64 selector = m_bench->hold(m_all, DeleteMode::Selector);
    QCOMPARE(m_bench->run(selector).record.counts.failed, 1);
    QCOMPARE(retryFailed(journal, selector).error().code, ErrorCode::Refused); // a selector is never sent twice
}

QTEST_GUILESS_MAIN(JobMendingTest)
#include "job_mending_test.moc"
