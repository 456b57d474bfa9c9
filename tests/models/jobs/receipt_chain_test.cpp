// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_chain.h"

#include "jobs/job_mending.h"
#include "models/jobs/job_maker.h"
#include "models/jobs/sealed_jobs.h"
#include "support/verify_result.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What is sealed, and when.
class ReceiptChainTest final : public QObject, private SealedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void emptyChain();
    void sealsEachEnd_data();
    void sealsEachEnd();
    void sealsNothingThatGoesOn();
    void bearsTheHashOfTheOneBefore();
    void sealsTheEndOfContentOnce();
    void leakedIsAnEndToo();
    void contentThatEndedBeforeTheJob();
    void aRetriedJobIsSealedAgain();
    void neitherEndNorSealWithoutTheOther();
    void outcomesDoNotDependOnTheirLayout();
    void doesNotBlameWhatEndedBefore();
    void jobsThatGoOnMayChange();
    void knowsItsHashes();
    void canBeCalledOff();
};

void ReceiptChainTest::emptyChain()
{
    const Checked checked = verify();
    QCOMPARE(checked.report, ChainReport());
    QVERIFY(checked.breaks.isEmpty());
    QVERIFY(!ReceiptChain(journal()).newestOf(1).value());
}

void ReceiptChainTest::sealsEachEnd_data()
{
    QTest::addColumn<JobState>("state");
    QTest::newRow("done") << JobState::Done;
    QTest::newRow("failed") << JobState::Failed;
    QTest::newRow("cancelled") << JobState::Cancelled;
}

void ReceiptChainTest::sealsEachEnd()
{
    QFETCH(JobState, state);
    const qint64 job = run();
    VERIFY_RESULT(journal().setState(job, state, u"Why: \"that\"."_s));
    const Receipt receipt = newest(job);
    QCOMPARE(receipt.seq, 1);
    QCOMPARE(receipt.kind, ReceiptKind::Ended);
    QCOMPARE(receipt.previous, QByteArray());
    const QJsonObject head = QJsonDocument::fromJson(receipt.head).object();
    QCOMPARE(head.value("state"_L1).toString(), jobStateName(state));
    QCOMPARE(head.value("reason"_L1).toString(), u"Why: \"that\"."_s);
    QCOMPARE(head.value("archive"_L1).toString(), u"/archive"_s);
    QCOMPARE(head.value("plan"_L1).toString().toLatin1(), planOf(plannedAssets(4)).sha256);
    for (const QString& text : {u"who"_s, u"host"_s, u"agreed"_s, u"started"_s, u"ended"_s, u"created"_s, u"made"_s})
        QVERIFY2(!head.value(text).toString().isEmpty(), qPrintable(text));
    QCOMPARE(verify().report, (ChainReport{1, 1, 0, 0, receipt.sha256, true}));
}

void ReceiptChainTest::sealsNothingThatGoesOn()
{
    const qint64 job = run();
    for (const JobState state : {JobState::Paused, JobState::Running, JobState::Interrupted})
        VERIFY_RESULT(journal().setState(job, state));
    QCOMPARE(verify().report, ChainReport());
}

void ReceiptChainTest::bearsTheHashOfTheOneBefore()
{
    const qint64 one = failed();
    const qint64 two = failed();
    QCOMPARE(newest(two).previous, newest(one).sha256);
    QCOMPARE(newest(two).seq, 2);
    reopen();
    const qint64 three = failed();
    QCOMPARE(newest(three).previous, newest(two).sha256);
    const Checked checked = verify();
    QVERIFY(checked.breaks.isEmpty());
    QCOMPARE(checked.report, (ChainReport{3, 3, 0, 0, newest(three).sha256, true}));
}

void ReceiptChainTest::sealsTheEndOfContentOnce()
{
    const qint64 job = failed();
    VERIFY_RESULT(journal().setContent(job, {1, 0, 1, 0}));
    QCOMPARE(newest(job).seq, 1);
    QVERIFY(verify().breaks.isEmpty()); // content may change until it has ended
    VERIFY_RESULT(journal().setContent(job, {}));
    const Receipt end = newest(job);
    QCOMPARE(end.seq, 2);
    QCOMPARE(end.kind, ReceiptKind::Content);
    QVERIFY(journal().job(job)->contentEnded > 0);
    VERIFY_RESULT(journal().setContent(job, {}));
    QCOMPARE(newest(job), end);
    QVERIFY(verify().breaks.isEmpty());
}

void ReceiptChainTest::leakedIsAnEndToo()
{
    const qint64 job = failed();
    const std::vector<ContentRun> leaked{{3, 1, ContentEnd::Leaked}};
    VERIFY_RESULT(journal().setContent(job, {0, 1, 1, 0}, leaked));
    QCOMPARE(newest(job).kind, ReceiptKind::Content);
    std::vector<std::optional<ContentEnd>> ends;
    VERIFY_RESULT(journal().items(job, [&](const JobItem& item) {
        ends.push_back(item.content);
        return true;
    }));
    QCOMPARE(ends, (std::vector<std::optional<ContentEnd>>{ContentEnd::Gone, {}, {}, ContentEnd::Leaked}));
    QVERIFY(verify().breaks.isEmpty());
}

void ReceiptChainTest::contentThatEndedBeforeTheJob()
{
    const qint64 job = run(1);
    VERIFY_RESULT(journal().recordMarks(job, 0, std::vector<ItemMark>{{ItemState::Confirmed, {}}}));
    VERIFY_RESULT(journal().setContent(job, {1, 0, 0, 0}));
    VERIFY_RESULT(journal().setState(job, JobState::Paused));
    VERIFY_RESULT(journal().setContent(job, {}));
    QCOMPARE(newest(job).seq, 0);
    VERIFY_RESULT(journal().setState(job, JobState::Done));
    QCOMPARE(newest(job).kind, ReceiptKind::Ended);
    QCOMPARE(newest(job).seq, 1);
    QVERIFY(receipt::isContentOver(QJsonDocument::fromJson(newest(job).head).object()));
    QVERIFY(verify().breaks.isEmpty());
}

void ReceiptChainTest::aRetriedJobIsSealedAgain()
{
    const qint64 job = failed();
    QCOMPARE(retryFailed(journal(), job), Result<qint64>(1));
    QCOMPARE(newest(job).kind, ReceiptKind::Reopened);
    QVERIFY(verify().breaks.isEmpty());
    VERIFY_RESULT(journal().setState(job, JobState::Running));
    VERIFY_RESULT(journal().recordMarks(job, 1, std::vector<ItemMark>{{ItemState::Confirmed, {}}}));
    QVERIFY(verify().breaks.isEmpty());
    VERIFY_RESULT(journal().setState(job, JobState::Done));
    QCOMPARE(newest(job).seq, 3);
    QCOMPARE(newest(job).kind, ReceiptKind::Ended);
    const Checked checked = verify();
    QVERIFY(checked.breaks.isEmpty());
    QCOMPARE(checked.report.receipts, 3);
    QCOMPARE(checked.report.jobs, 1);
}

/// Whatever dies between the two: one can not be in the journal without the other.
void ReceiptChainTest::neitherEndNorSealWithoutTheOther()
{
    const qint64 ending = run(1);
    const qint64 fading = failed();
    tamper("CREATE TRIGGER no_seal BEFORE INSERT ON receipt BEGIN SELECT RAISE(ABORT, 'power cut'); END"_ba);
    QVERIFY(!journal().setState(ending, JobState::Done));
    QCOMPARE(journal().job(ending)->state, JobState::Running);
    QVERIFY(!journal().setContent(fading, {}));
    QCOMPARE(journal().job(fading)->content, (ContentTally{2, 0, 0, 0}));
    tamper("DROP TRIGGER no_seal"_ba);
    QCOMPARE(journal().markInterrupted(), Result<int>(1));
    QVERIFY(verify().breaks.isEmpty());
    VERIFY_RESULT(journal().setState(ending, JobState::Cancelled));
    VERIFY_RESULT(journal().setContent(fading, {}));
    QVERIFY(verify().breaks.isEmpty());
    QCOMPARE(verify().report.receipts, 3);
}

/// The same outcomes written in one portion and one by one, backwards, give the same hash.
void ReceiptChainTest::outcomesDoNotDependOnTheirLayout()
{
    constexpr qint64 items = 40;
    std::vector<ItemMark> marks;
    for (qint64 i = 0; i < items; ++i) {
        const ItemState state = i % 7 == 3 ? ItemState::Failed : i % 5 == 1 ? ItemState::Drifted : ItemState::Confirmed;
        marks.push_back({state, i % 7 == 3 ? u"No %1."_s.arg(i % 2) : QString()});
    }
    const qint64 whole = run(items);
    VERIFY_RESULT(journal().recordMarks(whole, 0, marks));
    const qint64 single = run(items);
    for (qint64 i = items - 1; i >= 0; --i)
        VERIFY_RESULT(journal().recordMarks(single, i, std::span(&marks[size_t(i)], 1)));
    const auto outcomes = [&](qint64 job) {
        const bool ended = journal().setState(job, JobState::Failed).has_value();
        return !ended ? QString() : QJsonDocument::fromJson(newest(job).head).object().value("outcomes"_L1).toString();
    };
    receipt::RunHasher hasher;
    for (qint64 i = 0; i < items; ++i)
        hasher.addItem(i, int(marks[size_t(i)].state), marks[size_t(i)].reason);
    const QString expected = QString::fromLatin1(hasher.sha256());
    QCOMPARE(outcomes(whole), expected);
    QCOMPARE(outcomes(single), expected);
}

/// A journal from before there were receipts: what had ended has none, and is said as such.
void ReceiptChainTest::doesNotBlameWhatEndedBefore()
{
    const qint64 old = failed();
    const qint64 open = run();
    tamper("DELETE FROM receipt; UPDATE meta SET value = " + QByteArray::number(old) + " WHERE key = 'last_unsealed'");
    QVERIFY(old > 0 && verify().breaks.isEmpty());
    QCOMPARE(verify().report, (ChainReport{0, 0, 1, 0, {}, false})); // nor praise
    VERIFY_RESULT(journal().setState(open, JobState::Cancelled));
    VERIFY_RESULT(journal().setContent(old, {}));
    QVERIFY(verify().breaks.isEmpty());
    QCOMPARE(verify().report.receipts, 2);
    QCOMPARE(verify().report.unsealed, 0);
    tamper("DELETE FROM receipt WHERE seq = 1"_ba);
    QVERIFY(!verify().breaks.isEmpty());
}

/// Of a job that goes on only what never changes is compared.
void ReceiptChainTest::jobsThatGoOnMayChange()
{
    const qint64 job = failed();
    QVERIFY(retryFailed(journal(), job));
    VERIFY_RESULT(journal().setState(job, JobState::Running, u"On it."_s));
    VERIFY_RESULT(journal().setContent(job, {4, 0, 0, 0}));
    VERIFY_RESULT(journal().markSent(job, 1, 1));
    QVERIFY(verify().breaks.isEmpty());
    tamper("UPDATE job SET store_id = 'other'"_ba);
    QVERIFY(!verify().breaks.isEmpty());
    tamper("UPDATE job SET store_id = 'store-1', state = 4"_ba);
    QVERIFY(!verify().breaks.isEmpty());
}

void ReceiptChainTest::knowsItsHashes()
{
    const qint64 job = failed();
    const ReceiptChain chain(journal());
    QCOMPARE(chain.holds(newest(job).sha256), Result<bool>(true));
    QCOMPARE(chain.holds("00"_ba), Result<bool>(false));
}

void ReceiptChainTest::canBeCalledOff()
{
    QVERIFY(failed() > 0);
    const Cancel cancel;
    cancel.cancel();
    const auto report = ReceiptChain(journal()).verify(cancel, [](const ChainBreak&) {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ReceiptChainTest)
#include "receipt_chain_test.moc"
