// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_chain.h"

#include "jobs/difference_book.h"
#include "jobs/job_mending.h"
#include "models/jobs/job_maker.h"
#include "stores/sqlite/database.h"
#include "support/verify_result.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What is sealed, when, and that no change of it stays unseen.
class ReceiptChainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void findsEveryChange_data();
    void findsEveryChange();
    void findsMissingReceipts_data();
    void findsMissingReceipts();
    void findsJobsWithoutReceipt();
    void doesNotBlameWhatEndedBefore();
    void jobsThatGoOnMayChange();
    void knowsItsHashes();
    void checksTenThousand();
    void canBeCalledOff();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"journal.db"_s); }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    void reopen();
    /// Changes the file as somebody with another program would.
    void tamper(const QByteArray& sql);
    [[nodiscard]] qint64 run(qint64 items = 4);
    /// A job of which item 1 failed and item 2 drifted, ended as failed.
    [[nodiscard]] qint64 failed();
    struct Checked {
        ChainReport report;
        QList<ChainBreak> breaks;
    };
    [[nodiscard]] Checked verify();
    [[nodiscard]] Receipt newest(qint64 job);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

void ReceiptChainTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void ReceiptChainTest::cleanup()
{
    m_journal.reset();
    m_dir.reset();
}

void ReceiptChainTest::reopen()
{
    m_journal.reset();
    m_journal = openJournal(file());
}

void ReceiptChainTest::tamper(const QByteArray& sql)
{
    m_journal.reset();
    {
        const auto db =
            Database::open({file(), u"the journal"_s, 0x5365634a, u":/migrations/journal"_s, Access::ReadWrite, false});
        VERIFY_RESULT(db);
        VERIFY_RESULT((*db)->runScript(sql));
    }
    reopen();
}

qint64 ReceiptChainTest::run(qint64 items)
{
    const qint64 job = heldJob(journal(), plannedAssets(items));
    const auto started =
        journal().agree(job, 0, u"/archive"_s).and_then([&] { return journal().setState(job, JobState::Running); });
    return started ? job : 0;
}

qint64 ReceiptChainTest::failed()
{
    const qint64 job = run();
    const std::vector<ItemMark> marks{{ItemState::Confirmed, {}},
                                      {ItemState::Failed, u"The store said no."_s},
                                      {ItemState::Drifted, {}},
                                      {ItemState::Confirmed, {}}};
    const std::vector<Difference> seen{{Difference::Kind::Appeared, {AssetPath::fromCanonical(u"/a"_s), 9}, 1009},
                                       {Difference::Kind::Unexpected, {AssetPath::fromCanonical(u"/b"_s), 1}, 1001}};
    const auto ended = journal()
                           .recordMarks(job, 0, marks)
                           .and_then([&] { return DifferenceBook(journal()).append(job, seen); })
                           .and_then([&] {
                               return journal().setContent(job, {2, 0, 0, 0});
                           })
                           .and_then([&] { return journal().setState(job, JobState::Failed, u"One failed."_s); });
    return ended ? job : 0;
}

ReceiptChainTest::Checked ReceiptChainTest::verify()
{
    Checked checked;
    const auto report =
        ReceiptChain(journal()).verify(Cancel(), [&](const ChainBreak& each) { checked.breaks.append(each); });
    if (report)
        checked.report = *report;
    else
        checked.breaks.append({-1, -1, report.error().sentence()});
    return checked;
}

Receipt ReceiptChainTest::newest(qint64 job)
{
    return ReceiptChain(journal()).newestOf(job).value_or(std::nullopt).value_or(Receipt());
}

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
    QCOMPARE(verify().report, (ChainReport{1, 1, 0, 0, receipt.sha256}));
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
    QCOMPARE(checked.report, (ChainReport{3, 3, 0, 0, newest(three).sha256}));
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

void ReceiptChainTest::findsEveryChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const QByteArray& sql) { QTest::newRow(sql.constData()) << sql; };
    // Every column of the receipt, and of everything that it vouches for.
    for (const char* change :
         {"seq = 40", "job = 1", "job = 77", "kind = 1", "kind = 4294967296", "sealed = sealed + 1", "previous = ''",
          "sha256 = lower(hex(randomblob(32)))", "sha256 = upper(sha256)",
          "head = replace(head, '\"deleted\":2', '\"deleted\":3')", "head = head || ' '", "head = ''"})
        row("UPDATE receipt SET "_ba + change + " WHERE seq = 2");
    for (const char* change : {"state = 4",
                               "state = 1",
                               "state = 99",
                               "mode = 1",
                               "request = '/assets/b/-/all'",
                               "request = 'x y'",
                               "store_id = 'other'",
                               "store_name = 'other'",
                               "store_folder = '/other'",
                               "made = made + 1",
                               "sha256 = ''",
                               "assets = 3",
                               "variants = 5",
                               "bytes = 7",
                               "paths = 2",
                               "oldest = 1",
                               "newest = 1",
                               "deleted = 3",
                               "already_gone = 1",
                               "drifted = 0",
                               "failed = 0",
                               "unknown = 1",
                               "unexpected = 1",
                               "appeared = 1",
                               "content_pending = 0",
                               "created = created - 1",
                               "started = 5",
                               "ended = ended + 1",
                               "reason = ''",
                               "made_by = 'nobody'",
                               "made_on = 'nowhere'",
                               "agreed = 1",
                               "not_before = 1",
                               "archive = ''",
                               "typed_name = 'x'",
                               "content_ended = 1, content_pending = 0"})
        row("UPDATE job SET "_ba + change + " WHERE id = 2");
    for (const char* change : {"path = '/b'", "path = 'no path'", "entry = 8", "created = 1", "variants = '[]'",
                               "variants = '['", "seq = 7"})
        row("UPDATE plan_item SET "_ba + change + " WHERE job = 2 AND seq = 2");
    row("DELETE FROM plan_item WHERE job = 2 AND seq = 3"_ba);
    row("INSERT INTO plan_item VALUES (2, 4, '/a', 4, 1004, '[]')"_ba);
    for (const char* change :
         {"first = 1", "count = 3", "count = 9223372036854775807", "state = 3", "state = 4294967298"})
        row("UPDATE item_run SET "_ba + change + " WHERE job = 2");
    row("DELETE FROM item_run WHERE job = 2"_ba);
    row("INSERT INTO item_run VALUES (2, 9, 1, 2)"_ba);
    row("INSERT INTO item_run VALUES (2, 2, 1, 2)"_ba);
    for (const char* change : {"seq = 3", "state = 2", "state = 77", "reason = ''", "reason = 'Other.'"})
        row("UPDATE item_exception SET "_ba + change + " WHERE job = 2 AND seq = 1");
    row("DELETE FROM item_exception WHERE job = 2 AND seq = 2"_ba);
    row("INSERT INTO item_exception VALUES (2, 0, 5, '')"_ba);
    for (const char* change : {"kind = 1", "kind = 9", "path = '/c'", "path = 'x y'", "entry = 1", "created = 2"})
        row("UPDATE difference SET "_ba + change + " WHERE job = 2 AND seq = 0");
    row("DELETE FROM difference WHERE job = 2 AND seq = 1"_ba);
    row("DELETE FROM job WHERE id = 2"_ba);
    row("UPDATE meta SET value = 'another' WHERE key = 'id'"_ba);
    // Of a job whose content has ended, all of that too.
    for (const char* change : {"content_leaked = 0", "content_pending = 1", "content_unknown = 1", "content_ended = 5"})
        row("UPDATE job SET "_ba + change + " WHERE id = 1");
    for (const char* change : {"first = 0", "count = 2", "state = 2", "state = 77"})
        row("UPDATE content_run SET "_ba + change + " WHERE job = 1");
    row("DELETE FROM content_run WHERE job = 1"_ba);
}

void ReceiptChainTest::findsEveryChange()
{
    QFETCH(QByteArray, sql);
    const qint64 ended = failed();
    const qint64 job = failed();
    QCOMPARE(ended, 1);
    QCOMPARE(job, 2);
    const std::vector<ContentRun> leaked{{3, 1, ContentEnd::Leaked}};
    VERIFY_RESULT(journal().setContent(ended, {0, 1, 1, 0}, leaked));
    QVERIFY(verify().breaks.isEmpty());
    tamper(sql);
    const Checked checked = verify();
    QVERIFY(!checked.breaks.isEmpty());
    QCOMPARE(checked.report.breaks, qint64(checked.breaks.size()));
    for (const ChainBreak& each : checked.breaks)
        QVERIFY2(each.sentence.endsWith(u'.') && !each.sentence.contains(u'%'), qPrintable(each.sentence));
}

void ReceiptChainTest::findsMissingReceipts_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("first") << "DELETE FROM receipt WHERE seq = 1"_ba;
    QTest::newRow("middle") << "DELETE FROM receipt WHERE seq = 2"_ba;
    QTest::newRow("last") << "DELETE FROM receipt WHERE seq = 4"_ba;
    QTest::newRow("last two") << "DELETE FROM receipt WHERE seq > 2"_ba;
    QTest::newRow("all") << "DELETE FROM receipt"_ba;
    QTest::newRow("closed up")
        << "DELETE FROM receipt WHERE seq = 2; UPDATE receipt SET seq = seq - 1 WHERE seq > 2"_ba;
    QTest::newRow("changed places")
        << "UPDATE receipt SET seq = 9 WHERE seq = 1; UPDATE receipt SET seq = 1 WHERE seq = 2;"
           "UPDATE receipt SET seq = 2 WHERE seq = 9"_ba;
}

void ReceiptChainTest::findsMissingReceipts()
{
    QFETCH(QByteArray, sql);
    const qint64 one = failed();
    const qint64 two = failed();
    QVERIFY(retryFailed(journal(), two));
    VERIFY_RESULT(journal().setState(two, JobState::Cancelled));
    QCOMPARE(newest(two).seq, 4);
    QVERIFY(one > 0 && verify().breaks.isEmpty());
    tamper(sql);
    QVERIFY(!verify().breaks.isEmpty());
}

void ReceiptChainTest::findsJobsWithoutReceipt()
{
    const qint64 job = failed();
    tamper("DELETE FROM receipt"_ba);
    const Checked checked = verify();
    QCOMPARE(checked.breaks.size(), 1);
    QCOMPARE(checked.breaks.first().job, job);
    QCOMPARE(checked.breaks.first().receipt, 0);
}

/// A journal from before there were receipts: what had ended has none, and is said as such.
void ReceiptChainTest::doesNotBlameWhatEndedBefore()
{
    const qint64 old = failed();
    const qint64 open = run();
    tamper("DELETE FROM receipt; UPDATE meta SET value = " + QByteArray::number(old) + " WHERE key = 'last_unsealed'");
    QVERIFY(old > 0 && verify().breaks.isEmpty());
    QCOMPARE(verify().report, (ChainReport{0, 0, 1, 0, {}}));
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

void ReceiptChainTest::checksTenThousand()
{
    constexpr qint64 many = 10'000;
    // One at a time costs a synchronous write each: nearly all are made within one.
    const qint64 job = failed();
    Receipt last = newest(job);
    const QJsonObject statement = QJsonDocument::fromJson(last.head).object();
    QByteArray sql = "BEGIN;"_ba;
    for (qint64 seq = 2; seq <= many; ++seq) {
        last = receipt::seal({seq, job, ReceiptKind::Ended, last.sealed + seq, last.sha256, {}, {}}, statement,
                             journal().id());
        sql += "INSERT INTO receipt VALUES (" + QByteArray::number(seq) + ',' + QByteArray::number(job) + ",0," +
               QByteArray::number(last.sealed) + ",'" + last.previous + "','" + last.sha256 + "','" +
               QByteArray(last.head).replace('\'', "''") + "');";
    }
    tamper(sql + "COMMIT");
    const Checked checked = verify();
    QVERIFY(checked.breaks.isEmpty());
    QCOMPARE(checked.report, (ChainReport{many, 1, 0, 0, last.sha256}));
    tamper("UPDATE receipt SET head = replace(head, 'Test', 'Tent') WHERE seq = 7777"_ba);
    const Checked again = verify();
    QCOMPARE(again.breaks.size(), 1);
    QCOMPARE(again.breaks.first().receipt, 7777);
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
