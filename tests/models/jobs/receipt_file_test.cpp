// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_file.h"

#include "jobs/difference_book.h"
#include "jobs/job_mending.h"
#include "jobs/receipt.h"
#include "jobs/receipt_chain.h"
#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Receipts as they are handed out: what is in them, and that they can be checked without the journal.
class ReceiptFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsEverythingAsJson();
    void holdsEverythingAsCsv();
    void saysWhatBecameOfContent();
    void checksAlone();
    void emptyJob();
    void findsEveryChangedByte();
    void findsChanges_data();
    void findsChanges();
    void findsLostLines();
    void contentMayEndLater();
    void jobsThatGoOn();
    void refusesWhatIsNotSealed();
    void refusesWhatIsNoReceipt_data();
    void refusesWhatIsNoReceipt();

private:
    [[nodiscard]] Journal& journal() { return *m_journal; }
    /// One confirmed, one failed, one drifted, one already gone, one confirmed and leaked; all content has ended.
    [[nodiscard]] qint64 ended();
    [[nodiscard]] QByteArray text(qint64 job, ReceiptFormat format = ReceiptFormat::Json);
    struct Checked {
        Result<ReceiptFileReport> report;
        QStringList breaks;
        [[nodiscard]] bool isWhole() const { return report && report->breaks == 0 && breaks.isEmpty(); }
    };
    [[nodiscard]] static Checked check(QByteArray json);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

void ReceiptFileTest::init()
{
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(m_dir->filePath(u"journal.db"_s));
}

qint64 ReceiptFileTest::ended()
{
    const qint64 job = heldJob(journal(), plannedAssets(5));
    const std::vector<ItemMark> marks{{ItemState::Confirmed, {}},
                                      {ItemState::Failed, u"The store said \"no\", twice.\nGrüße"_s},
                                      {ItemState::Drifted, {}},
                                      {ItemState::AlreadyGone, {}},
                                      {ItemState::Confirmed, {}}};
    const std::vector<Difference> seen{{Difference::Kind::Replaced, {AssetPath::fromCanonical(u"/a"_s), 2}, 1'002'003}};
    const std::vector<ContentRun> leaked{{4, 1, ContentEnd::Leaked}};
    const auto done = journal()
                          .agree(job, 0, {})
                          .and_then([&] { return journal().setState(job, JobState::Running); })
                          .and_then([&] { return journal().recordMarks(job, 0, marks); })
                          .and_then([&] { return DifferenceBook(journal()).append(job, seen); })
                          .and_then([&] {
                              return journal().setContent(job, {0, 1, 1, 0}, leaked);
                          })
                          .and_then([&] { return journal().setState(job, JobState::Failed, u"One failed."_s); });
    return done ? job : 0;
}

QByteArray ReceiptFileTest::text(qint64 job, ReceiptFormat format)
{
    QBuffer buffer;
    const bool written = buffer.open(QIODevice::WriteOnly) && writeReceipt(journal(), job, format, buffer).has_value();
    return written ? buffer.data() : QByteArray();
}

ReceiptFileTest::Checked ReceiptFileTest::check(QByteArray json)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    QStringList breaks;
    auto report = verifyReceiptFile(buffer, Cancel(), [&](const QString& each) { breaks.append(each); });
    return {std::move(report), breaks};
}

void ReceiptFileTest::holdsEverythingAsJson()
{
    const qint64 job = ended();
    const QJsonDocument document = QJsonDocument::fromJson(text(job));
    QVERIFY(document.isObject());
    const QJsonObject object = document.object();
    const QJsonObject record = receipt::recordObject(*journal().job(job));
    for (auto field = record.begin(); field != record.end(); ++field)
        QCOMPARE(object.value(field.key()), field.value());
    QCOMPARE(object.value("differences"_L1).toArray(),
             (QJsonArray{QJsonObject{{u"kind"_s, u"replaced"_s},
                                     {u"path"_s, u"/a"_s},
                                     {u"entry"_s, 2},
                                     {u"created"_s, u"1970-01-01T00:00:01.002003Z"_s}}}));
    const Receipt sealed = ReceiptChain(journal()).newestOf(job).value().value();
    const QJsonObject seal = object.value("receipt"_L1).toObject();
    QCOMPARE(seal.value("number"_L1).toInteger(), sealed.seq);
    QCOMPARE(seal.value("sha256"_L1).toString().toLatin1(), sealed.sha256);
    QCOMPARE(seal.value("previous"_L1).toString().toLatin1(), sealed.previous);
    QCOMPARE(seal.value("head"_L1).toString().toUtf8(), sealed.head);
    const QJsonArray items = object.value("items"_L1).toArray();
    QCOMPARE(items.size(), 5);
    const QJsonObject failed = items[1].toObject();
    QCOMPARE(failed.value("outcome"_L1).toString(), u"failed"_s);
    QCOMPARE(failed.value("reason"_L1).toString(), u"The store said \"no\", twice.\nGrüße"_s);
    QStringList contents;
    for (const auto& item : items)
        contents.append(item.toObject().value("content"_L1).toString());
    QCOMPARE(contents, (QStringList{u"gone"_s, u"kept"_s, u"kept"_s, u"unknown"_s, u"leaked"_s}));
}

void ReceiptFileTest::holdsEverythingAsCsv()
{
    const qint64 job = ended();
    const QByteArray csv = text(job, ReceiptFormat::Csv);
    const Receipt sealed = ReceiptChain(journal()).newestOf(job).value().value();
    QCOMPARE(csv.count("\r\n"), 6);
    QCOMPARE(csv.count(sealed.sha256), 5);
    QCOMPARE(csv.count("\"{\"\""), 1); // the sealed text, once
    QVERIFY(csv.contains(journal().job(job)->madeBy.toUtf8() + ','));
    QVERIFY(csv.startsWith("job,state,store,plan,request,path,entry,created,variants,bytes,outcome,reason,content,"));
    QVERIFY(csv.contains(",leaked,"));
}

/// Before its content has ended, nothing is called gone that is only not known to be there.
void ReceiptFileTest::saysWhatBecameOfContent()
{
    const qint64 job = heldJob(journal(), plannedAssets(2));
    const auto contents = [&] {
        QStringList names;
        const QJsonArray items = QJsonDocument::fromJson(text(job)).object().value("items"_L1).toArray();
        for (const auto& item : items)
            names.append(item.toObject().value("content"_L1).toString());
        return names.join(u' ');
    };
    QCOMPARE(contents(), u"kept kept"_s);
    VERIFY_RESULT(journal().setContent(job, {2, 0, 0, 0}));
    VERIFY_RESULT(journal().markSent(job, 0, 2));
    QCOMPARE(contents(), u"unknown unknown"_s);
    VERIFY_RESULT(journal().recordMarks(job, 0, std::vector<ItemMark>(2, {ItemState::Confirmed, {}})));
    QCOMPARE(contents(), u"pending pending"_s);
    VERIFY_RESULT(journal().setContent(job, {0, 0, 0, 2}));
    QCOMPARE(contents(), u"unknown unknown"_s);
    VERIFY_RESULT(journal().setContent(job, {0, 1, 0, 1}, std::vector<ContentRun>{{1, 1, ContentEnd::Unknown}}));
    QCOMPARE(contents(), u"gone unknown"_s);
    VERIFY_RESULT(journal().setContent(job, {0, 2, 0, 0}));
    QCOMPARE(contents(), u"gone gone"_s);
}

void ReceiptFileTest::checksAlone()
{
    const qint64 job = ended();
    const Checked checked = check(text(job));
    VERIFY_RESULT(checked.report);
    QCOMPARE(checked.breaks, QStringList());
    const Receipt sealed = ReceiptChain(journal()).newestOf(job).value().value();
    QCOMPARE(*checked.report, (ReceiptFileReport{job, sealed.seq, sealed.sha256, 5, 0}));
}

void ReceiptFileTest::emptyJob()
{
    const qint64 job = heldJob(journal(), {});
    VERIFY_RESULT(journal().setState(job, JobState::Done));
    const Checked checked = check(text(job));
    VERIFY_RESULT(checked.report);
    QVERIFY(checked.isWhole());
    QCOMPARE(checked.report->items, 0);
}

void ReceiptFileTest::findsEveryChangedByte()
{
    const QByteArray whole = text(ended());
    QVERIFY(check(whole).isWhole());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const char bit = i % 2 == 0 ? char(1) : char(0x20);
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ bit);
        QVERIFY2(!check(changed).isWhole(), qPrintable(u"byte %1: %2"_s.arg(i).arg(
                                                QString::fromUtf8(changed.mid(std::max<qsizetype>(i - 20, 0), 40)))));
    }
}

void ReceiptFileTest::findsChanges_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("outcome") << "\"outcome\":\"failed\""_ba
                             << "\"outcome\":\"confirmed\""_ba;
    QTest::newRow("outcome and content")
        << "\"content\":\"kept\",\"created\":\"1970-01-01T00:00:00.001001Z\",\"entry\":"
           "1,\"outcome\":\"failed\""_ba
        << "\"content\":\"gone\",\"created\":\"1970-01-01T00:00:00.001001Z\",\"entry\":"
           "1,\"outcome\":\"confirmed\""_ba;
    QTest::newRow("content") << "\"content\":\"leaked\""_ba
                             << "\"content\":\"gone\""_ba;
    QTest::newRow("content that was kept") << "\"content\":\"kept\""_ba
                                           << "\"content\":\"gone\""_ba;
    QTest::newRow("content that nobody followed") << "\"content\":\"unknown\""_ba
                                                  << "\"content\":\"gone\""_ba;
    QTest::newRow("count") << "\"failed\":1,"_ba
                           << "\"failed\":0,"_ba;
    QTest::newRow("difference") << "\"kind\":\"replaced\""_ba
                                << "\"kind\":\"appeared\""_ba;
    QTest::newRow("key twice") << "{\"agreed\""_ba
                               << "{\"agreed\":\"\",\"agreed\""_ba;
    QTest::newRow("another field") << "\"archive\":\"\","_ba
                                   << "\"approved\":true,\"archive\":\"\","_ba;
    QTest::newRow("field gone") << ",\"unexpected\":0"_ba
                                << ""_ba;
    QTest::newRow("field of an item") << "\"outcome\":\"drifted\","_ba
                                      << "\"outcome\":\"drifted\",\"seen\":1,"_ba;
}

void ReceiptFileTest::findsChanges()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = text(ended());
    const qsizetype place = json.indexOf(from);
    QVERIFY(place >= 0);
    QVERIFY(!check(json.replace(place, from.size(), to)).isWhole());
}

void ReceiptFileTest::findsLostLines()
{
    const QByteArrayList lines = text(ended()).split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QByteArrayList lost = lines;
        lost.removeAt(i);
        QVERIFY(!check(lost.join('\n')).isWhole());
        QByteArrayList twice = lines;
        twice.insert(i, lines[i]);
        QVERIFY(!check(twice.join('\n')).isWhole());
        QVERIFY(!check(lines.first(i).join('\n')).isWhole());
    }
    QVERIFY(!check(lines.join('\n') + "\n").isWhole());
}

void ReceiptFileTest::contentMayEndLater()
{
    const qint64 job = heldJob(journal(), plannedAssets(2));
    VERIFY_RESULT(journal().recordMarks(job, 0, std::vector<ItemMark>(2, {ItemState::Confirmed, {}})));
    VERIFY_RESULT(journal().setContent(job, {2, 0, 0, 0}));
    VERIFY_RESULT(journal().setState(job, JobState::Done));
    QVERIFY(check(text(job)).isWhole());
    VERIFY_RESULT(journal().setContent(job, {1, 1, 0, 0}));
    QVERIFY(check(text(job)).isWhole());
    VERIFY_RESULT(journal().setContent(job, {0, 2, 0, 0}));
    const Checked checked = check(text(job));
    QVERIFY(checked.isWhole());
    QCOMPARE(checked.report->receipt, 2);
}

void ReceiptFileTest::jobsThatGoOn()
{
    const qint64 job = ended();
    QVERIFY(retryFailed(journal(), job));
    VERIFY_RESULT(journal().setState(job, JobState::Running));
    VERIFY_RESULT(journal().setContent(job, {5, 0, 0, 0}));
    const Checked checked = check(text(job));
    VERIFY_RESULT(checked.report);
    QCOMPARE(checked.breaks, QStringList());
}

void ReceiptFileTest::refusesWhatIsNotSealed()
{
    const qint64 job = heldJob(journal(), plannedAssets(2));
    const QByteArray json = text(job);
    QVERIFY(QJsonDocument::fromJson(json).object().value("receipt"_L1).isNull());
    const Checked checked = check(json);
    QCOMPARE(checked.report.error().code, ErrorCode::Damaged);
    QVERIFY(!checked.report.error().remedy.isEmpty());
}

void ReceiptFileTest::refusesWhatIsNoReceipt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("line") << "\n"_ba;
    QTest::newRow("text") << "Hello.\nYou.\n"_ba;
    QTest::newRow("other JSON") << "{\"a\":1}\n"_ba;
    QTest::newRow("nothing in it") << "{,\"differences\":[],\"receipt\":{},\"items\":[\n]}\n"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[') + "\n"_ba;
}

void ReceiptFileTest::refusesWhatIsNoReceipt()
{
    QFETCH(QByteArray, json);
    QVERIFY(!check(json).report);
}

QTEST_GUILESS_MAIN(ReceiptFileTest)
#include "receipt_file_test.moc"
