// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"
#include "jobs/receipt.h"
#include "models/jobs/sample_jobs.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What is written of a job outside the journal: plan files before it, receipts after it.
class JobPapersTest final : public QObject, private SampleJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void planFiles();
    void hostilePlanFiles();
    void receipts();
};

void JobPapersTest::planFiles()
{
    const QString file = m_dir->filePath(u"plan.jsonl"_s);
    const auto saved = savePlan(*m_store, m_everything, file, Cancel());
    QVERIFY(saved);
    QCOMPARE(readPlan(file, {}).value(), *saved);
    const auto record = planFileIntoJournal(*m_store, u"/folder"_s, file, *m_journal, Cancel());
    QVERIFY(record);
    QCOMPARE(record->plan, *saved);
    QCOMPARE(m_journal->job(hold(m_everything))->plan.sha256, saved->sha256);
    QCOMPARE(run(record->id).counts.deleted, 3);

    StoreInfo info = m_memory->info();
    info.id = u"another"_s;
    m_memory->setInfo(info);
    m_store = std::move(*m_memory->opener()(Access::ReadWrite));
    const auto other = planFileIntoJournal(*m_store, u"/folder"_s, file, *m_journal, Cancel());
    QCOMPARE(other.error().code, ErrorCode::Refused);
    QCOMPARE(readPlan(m_dir->filePath(u"none"_s), {}).error().code, ErrorCode::NotFound);
    QVERIFY(!savePlan(*m_store, m_everything, m_dir->filePath(u"no/such/plan"_s), Cancel()));
}

void JobPapersTest::hostilePlanFiles()
{
    const QString file = m_dir->filePath(u"plan.jsonl"_s);
    QVERIFY(savePlan(*m_store, m_everything, file, Cancel()));
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const QByteArray sound = f.readAll();
    f.close();
    QByteArrayList lines = sound.split('\n');
    QCOMPARE(lines.size(), 6);
    QByteArrayList swapped = lines;
    swapped.swapItemsAt(1, 2);
    QByteArrayList shorter = lines;
    shorter.removeAt(2);
    QByteArrayList twice = lines;
    twice.insert(2, lines[1]);
    QByteArray other = sound;
    other.replace("/u/a/-/recursive", "/u/b/-/recursive");
    const QByteArrayList files{{},
                               "\n",
                               sound.chopped(1),
                               sound.left(sound.size() / 2),
                               sound + "x\n",
                               swapped.join('\n'),
                               shorter.join('\n'),
                               twice.join('\n'),
                               other,
                               "[]\n" + sound,
                               QByteArray(5 << 20, '{'),
                               QByteArray(3000, '\0')};
    for (const QByteArray& bytes : files) {
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bytes);
        f.close();
        const auto record = planFileIntoJournal(*m_store, u"/folder"_s, file, *m_journal, Cancel());
        QVERIFY2(!record, bytes.left(80).constData());
        QCOMPARE(record.error().code, ErrorCode::Damaged);
    }
    for (qsizetype i = 0; i < sound.size(); i += 7) {
        QByteArray bytes = sound;
        bytes[i] = char(bytes[i] ^ 1);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bytes);
        f.close();
        (void)readPlan(file, {}); // whatever it says, it lives
    }
    QVERIFY(m_journal->jobs(0, 10)->isEmpty());
}

void JobPapersTest::receipts()
{
    m_memory->setOutcome({at(u"/u/a"_s), 1}, {Outcome::Failed, u"Said \"no\", twice."_s});
    const qint64 job = hold(m_everything);
    const QString reason = run(job).reason;
    QVERIFY2(reason.contains(u"entry 1 at /u/a: Said \"no\", twice."_s), qPrintable(reason));
    QBuffer json;
    QVERIFY(json.open(QIODevice::WriteOnly));
    QVERIFY(writeReceipt(*m_journal, job, ReceiptFormat::Json, json));
    const QJsonObject object = QJsonDocument::fromJson(json.data()).object();
    QCOMPARE(object.value(u"planned"_s).toInt(), 3);
    QCOMPARE(object.value(u"items"_s).toArray().size(), 3);
    QCOMPARE(object.value(u"items"_s)[1].toObject().value(u"outcome"_s).toString(), u"failed"_s);
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::WriteOnly));
    QVERIFY(writeReceipt(*m_journal, job, ReceiptFormat::Csv, csv));
    QCOMPARE(csv.data().count("\r\n"), 4);
    QVERIFY(csv.data().contains("failed,\"Said \"\"no\"\", twice.\""));
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QIODevice::write .*"_s));
    QCOMPARE(writeReceipt(*m_journal, job, ReceiptFormat::Csv, closed).error().code, ErrorCode::Io);
    QCOMPARE(writeReceipt(*m_journal, 99, ReceiptFormat::Csv, csv).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(JobPapersTest)
#include "job_papers_test.moc"
