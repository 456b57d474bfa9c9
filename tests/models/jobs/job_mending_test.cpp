// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bystander_book.h"
#include "jobs/job_mending.h"
#include "models/jobs/journal_change.h"
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
    void reconcilingWithADamagedRecord();
    void onlyWhatBeganIsReconciled();
    void abandoningAsksNoStore();
    void abandoningSaysThatNobodyLookedNear();
    void onlyWhatIsOpenIsAbandoned();
    void cancellingForgetsNothingThatWasSent();
    void cancellingWhileItIsLookedUp();
    void cancellingTellsWhatIsMissing();
    void cancellingTellsWhatWasMissingBefore();
    void cancellingWithoutALook_data();
    void cancellingWithoutALook();
    void cancellingWhereNothingLayNear();
    void unknownIsNotMissing();
    void refusedWithoutALook();
    void retrySendsWhatFailedOnly();
    void retryIsRefused();
    void whatNobodyCanTellStaysUnknown();
    void norDoesAnArchiveCallItGone();

private:
    /// A job whose process died: entry 0 was sent and is gone, 1 was sent and is there, 2 was not sent. What lay near
    /// it when it began, the one at /u/ab, is in the journal.
    [[nodiscard]] qint64 diedInTheMiddle();
    [[nodiscard]] OpenJobStore online()
    {
        return [this] { return Result<AssetStore*>(m_bench->store.get()); };
    }
    std::unique_ptr<RunnerBench> m_bench;
    const OpenJobStore m_offline = [] {
        return Result<AssetStore*>(tl::unexpect,
                                   Error{ErrorCode::Unreachable, u"The store can not be reached."_s, {}, {}});
    };
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
    RunningJob running = m_bench->running(job);
    if (!Bystanders(running).take() || !journal.setState(job, JobState::Running) || !journal.markSent(job, 0, 2) ||
        !journal.markInterrupted())
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

/// Nothing is resumed that could not be compared; what was sent is looked up all the same.
void JobMendingTest::reconcilingWithADamagedRecord()
{
    const qint64 job = diedInTheMiddle();
    changeJournal(m_bench->journalFile(), u"UPDATE bystander SET packed = substr(packed, 1, length(packed) / 2)"_s);
    QCOMPARE(m_bench->run(job).error->code, ErrorCode::Damaged);
    QCOMPARE(m_bench->journal->job(job)->state, JobState::Interrupted);
    const auto run = m_bench->run(job, JobPurpose::Reconcile);
    QVERIFY2(!run.error, run.error ? qPrintable(run.error->sentence()) : "");
    QCOMPARE(run.record.state, JobState::Cancelled);
    QCOMPARE(run.record.counts, (JobCounts{3, 1, 0, 0, 0, 0, 0, 0}));
    QVERIFY2(run.record.reason.contains(u"reconciled"_s) &&
                 run.record.reason.contains(u"What else went could not be counted: "_s) &&
                 run.record.reason.contains(u"can not be read"_s),
             qPrintable(run.record.reason));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
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

/// Who abandons a job does not want its store to be asked: then nobody may take it that nothing is missing.
void JobMendingTest::abandoningSaysThatNobodyLookedNear()
{
    const qint64 job = diedInTheMiddle();
    m_bench->memory.remove({at(u"/u/ab"_s), 0});
    const int looks = m_bench->memory.calls(Call::Match);
    QVERIFY(abandonJob(*m_bench->journal, job));
    const JobRecord record = *m_bench->journal->job(job);
    QVERIFY2(record.reason.startsWith(u"What else went could not be counted: It was abandoned"_s),
             qPrintable(record.reason));
    QCOMPARE(m_bench->memory.calls(Call::Match), looks);
    m_bench = std::make_unique<RunnerBench>(linesAt(u"/u/a"_s, 3));
    const qint64 alone = diedInTheMiddle();
    QVERIFY(abandonJob(*m_bench->journal, alone));
    QVERIFY(m_bench->journal->job(alone)->reason.startsWith(u"It was abandoned"_s));
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
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s, m_offline));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 0, 2, 0, 0}));
    QVERIFY(record.reason.startsWith(u"You cancelled it."_s) && record.reason.contains(u"not known"_s));
    QCOMPARE(m_bench->states(job),
             (std::vector<ItemState>{ItemState::Unknown, ItemState::Unknown, ItemState::Planned}));
    QCOMPARE(cancelJob(*m_bench->journal, job, u"Again."_s, m_offline).error().code, ErrorCode::Refused);
    const qint64 held = m_bench->hold(DeleteRequest::entryAt(at(u"/u/a"_s), 2));
    QVERIFY(cancelJob(*m_bench->journal, held, u"You cancelled it."_s, m_offline));
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

/// A loss while its last requests were on their way is told by whoever ends it; with a store that can not be written.
void JobMendingTest::cancellingTellsWhatIsMissing()
{
    const qint64 job = diedInTheMiddle();
    m_bench->memory.remove({at(u"/u/ab"_s), 0});
    m_bench->store = std::move(*m_bench->memory.opener()(Access::ReadOnly));
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s, online()));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 0, 2, 1, 0}));
    QCOMPARE(m_bench->differences(job), QStringList{u"unexpected /u/ab 0"_s});
    QVERIFY2(record.reason.startsWith(u"You cancelled it. Assets that were not planned are missing"_s) &&
                 record.reason.contains(u"/u/ab"_s) && record.reason.contains(u"not known"_s) &&
                 !record.reason.contains(u"could not be counted"_s),
             qPrintable(record.reason));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
    QCOMPARE(m_bench->memory.refLines().size(), 2);
}

/// What was said while it was paused goes with that reason: it is said again.
void JobMendingTest::cancellingTellsWhatWasMissingBefore()
{
    const qint64 job = diedInTheMiddle();
    m_bench->memory.remove({at(u"/u/ab"_s), 0});
    QCOMPARE(m_bench->run(job).record.state, JobState::Paused);
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s, m_offline));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.counts.unexpected, 1);
    QCOMPARE(record.reason, u"You cancelled it. Assets that were not planned are missing too: 1."_s);
}

void JobMendingTest::cancellingWithoutALook_data()
{
    QTest::addColumn<QString>("why");
    QTest::addRow("offline") << u"The store can not be reached."_s;
    QTest::addRow("silent") << u"It does not answer."_s;
    QTest::addRow("other store") << u"belongs to another store"_s;
    QTest::addRow("damaged") << u"can not be read"_s;
}

/// Where nobody can look, the job ends all the same, and does not say that nothing is missing.
void JobMendingTest::cancellingWithoutALook()
{
    QFETCH(const QString, why);
    const QByteArray row = QTest::currentDataTag();
    const qint64 job = diedInTheMiddle();
    m_bench->memory.remove({at(u"/u/ab"_s), 0});
    if (row == "silent")
        m_bench->memory.failNext(Call::Match, {ErrorCode::Unreachable, why, {}, {}});
    if (row == "damaged")
        changeJournal(m_bench->journalFile(), u"UPDATE bystander SET packed = x'00'"_s);
    if (row == "other store") {
        StoreInfo info = m_bench->memory.info();
        info.id = u"another"_s;
        m_bench->memory.setInfo(info);
        m_bench->reopen();
    }
    const bool offline = row == "offline";
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s, offline ? m_offline : online()));
    const JobRecord record = *m_bench->journal->job(job);
    QCOMPARE(record.state, JobState::Cancelled);
    QCOMPARE(record.counts.unexpected, 0);
    QVERIFY2(record.reason.contains(u"What else went could not be counted: "_s) && record.reason.contains(why),
             qPrintable(record.reason));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
}

/// The store is not even opened.
void JobMendingTest::cancellingWhereNothingLayNear()
{
    m_bench = std::make_unique<RunnerBench>(linesAt(u"/u/a"_s, 3));
    const qint64 job = diedInTheMiddle();
    QVERIFY(BystanderBook(*m_bench->journal).read(job).value());
    bool asked = false;
    const auto openStore = [&] {
        asked = true;
        return m_offline();
    };
    QVERIFY(cancelJob(*m_bench->journal, job, u"You cancelled it."_s, openStore));
    QVERIFY(!asked);
    const QString reason = m_bench->journal->job(job)->reason;
    QVERIFY2(!reason.contains(u"counted"_s) && !reason.contains(u"missing"_s), qPrintable(reason));
}

/// Where only a number was kept: what was sent without an answer may be what is gone.
void JobMendingTest::unknownIsNotMissing()
{
    for (const bool begun : {false, true}) {
        init();
        const qint64 job = diedInTheMiddle();
        const BystanderPlace all{DeleteRequest::everythingBelow(at(u"/u/a"_s)), true, false, 3};
        QVERIFY(BystanderBook(*m_bench->journal).write(job, {nowStamp(), JobCounts{3}, {all}, {}}));
        JobRunner runner(*m_bench->store, *m_bench->journal, job);
        QVERIFY(!begun || runner.begin());
        QVERIFY(begun ? runner.cancel() : cancelJob(*m_bench->journal, job, u"No."_s, online()));
        const JobRecord record = *m_bench->journal->job(job);
        QCOMPARE(record.state, JobState::Cancelled);
        QCOMPARE(record.counts, (JobCounts{3, 0, 0, 0, 0, 2, 0, 0}));
    }
}

/// A job that ends because it is refused, with a store that does not show what lies near, either.
void JobMendingTest::refusedWithoutALook()
{
    const qint64 job = diedInTheMiddle();
    m_bench->memory.failNext(Call::Match, {ErrorCode::Refused, u"It is refused."_s, {}, {}}, 2);
    const auto run = m_bench->run(job);
    QCOMPARE(run.record.state, JobState::Failed);
    QVERIFY2(run.record.reason.contains(u"What else went could not be counted: It is refused."_s),
             qPrintable(run.record.reason));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
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

/// It was sent and is not seen any more, and whoever was to delete it can not be asked.
void JobMendingTest::whatNobodyCanTellStaysUnknown()
{
    const qint64 job = diedInTheMiddle();
    m_bench->memory.setGoneDoubt({at(u"/u/a"_s), 0}, u"Nobody can be asked."_s);
    const auto run = m_bench->run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{3, 2, 0, 0, 0, 1, 0, 0}));
    QCOMPARE(m_bench->states(job), (std::vector{ItemState::Unknown, ItemState::Confirmed, ItemState::Confirmed}));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList{u"pinned /u/a 1, /u/a 2"_s});
}

void JobMendingTest::norDoesAnArchiveCallItGone()
{
    const auto record =
        planIntoJournal(*m_bench->store, u"/folder"_s, m_all, DeleteMode::Pinned, *m_bench->journal, Cancel());
    QTemporaryDir dir;
    QVERIFY(record && m_bench->journal->agree(record->id, 0, dir.filePath(u"archive"_s)));
    for (int i = 0; i < 3; ++i)
        m_bench->memory.remove({at(u"/u/a"_s), i});
    m_bench->memory.setGoneDoubt({at(u"/u/a"_s), 1}, u"Nobody can be asked."_s);
    const auto run = m_bench->run(record->id);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{3, 0, 2, 0, 0, 1, 0, 0}));
    QCOMPARE(m_bench->states(record->id),
             (std::vector{ItemState::AlreadyGone, ItemState::Unknown, ItemState::AlreadyGone}));
    QCOMPARE(m_bench->memory.eraserCalls(), QStringList());
}

QTEST_GUILESS_MAIN(JobMendingTest)
#include "job_mending_test.moc"
