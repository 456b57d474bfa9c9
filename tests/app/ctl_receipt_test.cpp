// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"
#include "jobs/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;

/// Receipts on the command line: written, checked, and found out where they were changed.
class CtlReceiptTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingToCheck();
    void verifiesWhatWasDone();
    void findsAChangedJournal_data();
    void findsAChangedJournal();
    void keepsTheNewestHashElsewhere();
    void verifiesAFile();
    void findsAChangedFile();
    void refusesOddQuestions_data();
    void refusesOddQuestions();

private:
    /// Deletes two assets and sees their content go; gives the job's number.
    [[nodiscard]] QString deleteTwo();
    /// Writes the job's receipt to a file of that name.
    [[nodiscard]] QString written(const QString& job);
    /// Changes the journal as another program would.
    void tamper(const QString& sql);
    [[nodiscard]] Run verify(const QStringList& more = {}) const
    {
        return runHere(QStringList{u"receipt"_s, u"--verify"_s, u"--json"_s} + more);
    }
    std::unique_ptr<SampleStore> m_sample;
};

void CtlReceiptTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    QVERIFY(m_sample->make());
}

QString CtlReceiptTest::deleteTwo()
{
    const Run run = m_sample->ctl({u"delete"_s, u"/users/u13?limit=-1"_s, u"--expect=2"_s});
    const bool gone = run.status == 0 && m_sample->ctl({u"pending"_s, u"--wait=60"_s}).status == 0;
    return gone ? QString::number(run.json().value("job"_L1).toInt()) : QString();
}

QString CtlReceiptTest::written(const QString& job)
{
    QFile file(m_sample->place(u"receipt.json"_s));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(runHere({u"receipt"_s, job}).out) > 0;
    return done ? file.fileName() : QString();
}

void CtlReceiptTest::tamper(const QString& sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"receipt_test"_s);
        database.setDatabaseName(Journal::defaultFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"receipt_test"_s);
}

void CtlReceiptTest::nothingToCheck()
{
    const Run run = verify();
    QCOMPARE(run.status, 1); // nothing vouches for it
    QCOMPARE(run.json().value("receipts"_L1).toInt(-1), 0);
    QCOMPARE(run.json().value("vouched"_L1).toBool(true), false);
    QVERIFY(run.json().value("newest"_L1).isNull());
}

void CtlReceiptTest::verifiesWhatWasDone()
{
    QCOMPARE(deleteTwo(), u"1"_s);
    QCOMPARE(deleteTwo(), QString()); // there are none any more: refused, and no job
    const Run run = verify();
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report.value("receipts"_L1).toInt(), 2); // the job's end and its content's
    QCOMPARE(report.value("jobs"_L1).toInt(), 1);
    QCOMPARE(report.value("breaks"_L1).toInt(-1), 0);
    QCOMPARE(report.value("newest"_L1).toString().size(), 64);
    const QJsonObject receipt = runHere({u"receipt"_s, u"1"_s}).json();
    QCOMPARE(receipt.value("receipt"_L1).toObject().value("sha256"_L1), report.value("newest"_L1));
    QCOMPARE(receipt.value("receipt"_L1).toObject().value("kind"_L1).toString(), u"content"_s);
    QVERIFY(!receipt.value("content_ended"_L1).toString().isEmpty());
    QVERIFY(!receipt.value("who"_L1).toString().isEmpty());
    for (const auto& item : receipt.value("items"_L1).toArray())
        QCOMPARE(item.toObject().value("content"_L1).toString(), u"gone"_s);
    const Run text = runHere({u"receipt"_s, u"--verify"_s});
    QVERIFY(text.out.contains(report.value("newest"_L1).toString().toLatin1()));
}

void CtlReceiptTest::findsAChangedJournal_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("count") << u"UPDATE job SET deleted = 1"_s;
    QTest::newRow("who") << u"UPDATE job SET made_by = 'nobody'"_s;
    QTest::newRow("plan") << u"UPDATE plan_item SET entry = 7 WHERE seq = 0"_s;
    QTest::newRow("outcome") << u"UPDATE item_run SET state = 3"_s;
    QTest::newRow("text") << u"UPDATE receipt SET head = replace(head, 'u13', 'u14') WHERE seq = 1"_s;
    QTest::newRow("gone") << u"DELETE FROM receipt WHERE seq = 2"_s;
    QTest::newRow("beginning moved") << u"UPDATE meta SET value = 1 WHERE key = 'last_unsealed'"_s;
    QTest::newRow("job gone") << u"DELETE FROM job"_s;
}

void CtlReceiptTest::findsAChangedJournal()
{
    QFETCH(QString, sql);
    QCOMPARE(deleteTwo(), u"1"_s);
    QCOMPARE(verify().status, 0);
    tamper(sql);
    const Run run = verify();
    QCOMPARE(run.status, 1);
    QVERIFY(run.json().value("breaks"_L1).toInt() > 0);
    const QJsonObject first = run.json().value("list"_L1)[0].toObject();
    QCOMPARE(first.value("job"_L1).toInt(), 1);
    QVERIFY(run.err.contains(first.value("sentence"_L1).toString().toUtf8()));
}

/// Whoever cuts the chain off and winds the journal back leaves nothing that contradicts itself, but the hash is gone.
void CtlReceiptTest::keepsTheNewestHashElsewhere()
{
    QCOMPARE(deleteTwo(), u"1"_s);
    const QString newest = verify().json().value("newest"_L1).toString();
    QCOMPARE(verify({u"--holds"_s, newest.toUpper()}).status, 0);
    for (const QString& table : {u"receipt"_s, u"job"_s, u"plan_item"_s, u"item_run"_s})
        tamper(u"DELETE FROM "_s + table);
    QCOMPARE(verify().status, 1); // and says that nothing vouches for it
    QCOMPARE(verify().json().value("breaks"_L1).toInt(-1), 0);
    const Run run = verify({u"--holds"_s, newest});
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.contains(newest.toLatin1()));
}

void CtlReceiptTest::verifiesAFile()
{
    const QString file = written(deleteTwo());
    const Run run = verify({file});
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report.value("job"_L1).toInt(), 1);
    QCOMPARE(report.value("items"_L1).toInt(), 2);
    QCOMPARE(report.value("breaks"_L1).toInt(-1), 0);
    QCOMPARE(report.value("in_journal"_L1).toBool(), true);
    QCOMPARE(report.value("sha256"_L1), verify().json().value("newest"_L1));
    QVERIFY(QFile::remove(Journal::defaultFile()));
    const Run alone = verify({file});
    QCOMPARE(alone.status, 0);
    QVERIFY(alone.json().value("in_journal"_L1).isNull());
}

void CtlReceiptTest::findsAChangedFile()
{
    QFile file(written(deleteTwo()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("\"outcome\":\"confirmed\""));
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(text.replace("\"outcome\":\"confirmed\"", "\"outcome\":\"already gone\""));
    file.close();
    const Run run = verify({file.fileName()});
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.contains("outcomes"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Not a receipt.\n");
    file.close();
    QCOMPARE(verify({file.fileName()}).status, 1);
    QCOMPARE(verify({file.fileName() + u".none"_s}).status, 1);
}

void CtlReceiptTest::refusesOddQuestions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("format") << QStringList{u"--verify"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("holds alone") << QStringList{u"1"_s, u"--holds"_s, u"00"_s};
    QTest::newRow("holds and a file") << QStringList{u"--verify"_s, u"x.json"_s, u"--holds"_s, u"00"_s};
}

void CtlReceiptTest::refusesOddQuestions()
{
    QFETCH(QStringList, arguments);
    const Run run = runHere(QStringList{u"receipt"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(CtlReceiptTest)
#include "ctl_receipt_test.moc"
