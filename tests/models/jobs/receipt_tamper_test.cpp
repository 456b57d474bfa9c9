// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sealed_jobs.h"

#include "jobs/job_mending.h"
#include "support/verify_result.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// That no change of what was sealed stays unseen.
class ReceiptTamperTest final : public QObject, private SealedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void findsEveryChange_data();
    void findsEveryChange();
    void findsMissingReceipts_data();
    void findsMissingReceipts();
    void findsJobsWithoutReceipt();
    void checksTenThousand();
    void movedBeginnings_data();
    void movedBeginnings();
};

void ReceiptTamperTest::findsEveryChange_data()
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

void ReceiptTamperTest::findsEveryChange()
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

void ReceiptTamperTest::findsMissingReceipts_data()
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

void ReceiptTamperTest::findsMissingReceipts()
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

void ReceiptTamperTest::findsJobsWithoutReceipt()
{
    const qint64 job = failed();
    tamper("DELETE FROM receipt"_ba);
    const Checked checked = verify();
    QCOMPARE(checked.breaks.size(), 1);
    QCOMPARE(checked.breaks.first().job, job);
    QCOMPARE(checked.breaks.first().receipt, 0);
}

void ReceiptTamperTest::checksTenThousand()
{
    constexpr qint64 many = 10'000;
    // One at a time costs a synchronous write each: nearly all are made within one.
    const qint64 job = failed();
    Receipt last = newest(job);
    const QJsonObject statement = QJsonDocument::fromJson(last.head).object();
    QByteArray sql = "BEGIN;"_ba;
    for (qint64 seq = 2; seq <= many; ++seq) {
        last = receipt::seal({seq, job, ReceiptKind::Ended, last.sealed + seq, last.sha256, {}, {}}, statement,
                             journal().id(), 0);
        sql += "INSERT INTO receipt VALUES (" + QByteArray::number(seq) + ',' + QByteArray::number(job) + ",0," +
               QByteArray::number(last.sealed) + ",'" + last.previous + "','" + last.sha256 + "','" +
               QByteArray(last.head).replace('\'', "''") + "');";
    }
    tamper(sql + "COMMIT");
    const Checked checked = verify();
    QVERIFY(checked.breaks.isEmpty());
    QCOMPARE(checked.report, (ChainReport{many, 1, 0, 0, last.sha256, true}));
    tamper("UPDATE receipt SET head = replace(head, 'Test', 'Tent') WHERE seq = 7777"_ba);
    const Checked again = verify();
    QCOMPARE(again.breaks.size(), 1);
    QCOMPARE(again.breaks.first().receipt, 7777);
}

void ReceiptTamperTest::movedBeginnings_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("breaks");
    const QByteArray moved = "UPDATE meta SET value = '%1' WHERE key = 'last_unsealed';";
    const QByteArray none = "DELETE FROM receipt;";
    const auto to = [&moved](const char* job) { return QByteArray(moved).replace("%1", job); };
    QTest::newRow("beyond all jobs") << to("99") << true;
    QTest::newRow("to the last job") << to("3") << true;
    QTest::newRow("to the last job, and its receipt cut off") << to("3") + "DELETE FROM receipt WHERE job = 3;" << true;
    QTest::newRow("beyond all jobs, without a receipt") << to("99") + none << true;
    QTest::newRow("to the last job, without a receipt") << to("3") + none << false;
    QTest::newRow("forgotten") << "DELETE FROM meta WHERE key = 'last_unsealed';"_ba << true;
    QTest::newRow("no receipt and no job") << none + "DELETE FROM job;" << false;
}

/// What is said to have ended before there were receipts is the gap through which a history could be made anew.
void ReceiptTamperTest::movedBeginnings()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, breaks);
    for (int i = 0; i < 3; ++i)
        QVERIFY(failed() > 0);
    QVERIFY(verify().report.vouched && verify().breaks.isEmpty());
    tamper(sql);
    const Checked checked = verify();
    QCOMPARE(!checked.breaks.isEmpty(), breaks);
    QVERIFY(breaks || !checked.report.vouched);
}

QTEST_GUILESS_MAIN(ReceiptTamperTest)
#include "receipt_tamper_test.moc"
