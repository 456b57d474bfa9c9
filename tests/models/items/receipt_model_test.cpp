// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/receipt_model.h"

#include "jobs/receipt_chain.h"
#include "jobs/receipt_file.h"
#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// The rows of a receipt, read beside the one who writes the journal.
class ReceiptModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void summary();
    void rowsOfEachOutcome_data();
    void rowsOfEachOutcome();
    void readsWhatIsLookedAt();
    void dropsLateAnswers();
    void keepsFewPages();
    void savesWhole();
    void saysWhatFails();
    void leavesInTheMiddle();
    void writesNoMoreOnceCalledOff_data();
    void writesNoMoreOnceCalledOff();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"journal.db"_s); }
    /// Every fifth item failed, every seventh drifted, the rest is confirmed; the last ten were not sent.
    [[nodiscard]] qint64 ended(qint64 items);
    [[nodiscard]] static QString text(const ReceiptModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

void ReceiptModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(file());
}

void ReceiptModelTest::cleanup()
{
    m_journal.reset();
    m_dir.reset();
}

qint64 ReceiptModelTest::ended(qint64 items)
{
    const qint64 job = heldJob(*m_journal, plannedAssets(items));
    std::vector<ItemMark> marks;
    for (qint64 i = 0; i + 10 < items; ++i) {
        marks.push_back(i % 5 == 0   ? ItemMark{ItemState::Failed, u"No %1."_s.arg(i)}
                        : i % 7 == 0 ? ItemMark{ItemState::Drifted, {}}
                                     : ItemMark{ItemState::Confirmed, {}});
    }
    const auto done = m_journal->setState(job, JobState::Running)
                          .and_then([&] { return m_journal->recordMarks(job, 0, marks); })
                          .and_then([&] { return m_journal->setState(job, JobState::Cancelled); });
    return done ? job : 0;
}

void ReceiptModelTest::summary()
{
    const qint64 job = ended(30);
    ReceiptReader reader(file(), job);
    std::optional<ReceiptSummary> summary;
    connect(&reader, &ReceiptReader::loaded, this, [&](const ReceiptSummary& each) { summary = each; });
    reader.load();
    QTRY_VERIFY(summary);
    QCOMPARE(summary->job, m_journal->job(job).value());
    QCOMPARE(summary->sealed, ReceiptChain(*m_journal).newestOf(job).value());
    QVERIFY(summary->sealed);
}

void ReceiptModelTest::rowsOfEachOutcome_data()
{
    QTest::addColumn<std::optional<ItemState>>("outcome");
    QTest::newRow("all") << std::optional<ItemState>();
    for (const ItemState state : {ItemState::Planned, ItemState::Sent, ItemState::Confirmed, ItemState::AlreadyGone,
                                  ItemState::Drifted, ItemState::Failed, ItemState::Unknown})
        QTest::newRow(qPrintable(itemStateName(state))) << std::optional(state);
}

/// Against the journal itself.
void ReceiptModelTest::rowsOfEachOutcome()
{
    QFETCH(std::optional<ItemState>, outcome);
    constexpr qint64 items = 600;
    const qint64 job = ended(items);
    QStringList expected;
    VERIFY_RESULT(m_journal->items(job, [&](const JobItem& item) {
        if (!outcome || item.state == *outcome)
            expected.append(u"%1 %2 %3"_s.arg(item.asset.ref.entry).arg(outcomeText(item.state), item.reason));
        return true;
    }));
    ReceiptReader reader(file(), job);
    ReceiptModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy listed(&model, &ReceiptModel::listed);
    model.setOutcome(outcome);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(model.rowCount(), int(expected.size()));
    const auto line = [&](int row) {
        return u"%1 %2 %3"_s.arg(text(model, row, ReceiptModel::EntryColumn),
                                 text(model, row, ReceiptModel::OutcomeColumn),
                                 text(model, row, ReceiptModel::ReasonColumn));
    };
    for (int row = 0; row < int(expected.size()); ++row)
        QTRY_COMPARE_WITH_TIMEOUT(line(row), expected[row], 60'000);
}

void ReceiptModelTest::readsWhatIsLookedAt()
{
    const qint64 job = ended(1'000);
    ReceiptReader reader(file(), job);
    ReceiptModel model(reader);
    QSignalSpy listed(&model, &ReceiptModel::listed);
    QSignalSpy read(&reader, &ReceiptReader::itemsRead);
    model.setOutcome({});
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(text(model, 777, ReceiptModel::PathColumn), u"…"_s);
    QTRY_COMPARE(text(model, 777, ReceiptModel::PathColumn), u"/a"_s);
    QCOMPARE(text(model, 776, ReceiptModel::EntryColumn), u"776"_s);
    QCOMPARE(text(model, 776, ReceiptModel::ContentColumn), u"gone"_s);
    QCOMPARE(text(model, 775, ReceiptModel::ContentColumn), u"kept"_s);
    QCOMPARE(read.size(), 1);
}

void ReceiptModelTest::dropsLateAnswers()
{
    const qint64 job = ended(1'000);
    ReceiptReader reader(file(), job);
    ReceiptModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy listed(&model, &ReceiptModel::listed);
    model.setOutcome({});
    QTRY_COMPARE(listed.size(), 1);
    (void)text(model, 0, 0); // asked for, and the answer comes after other rows were asked for
    model.setOutcome(ItemState::Confirmed);
    model.setOutcome(ItemState::Failed);
    QTRY_COMPARE(listed.size(), 2);
    QCOMPARE(model.rowCount(), 198);
    QTRY_COMPARE(text(model, 1, ReceiptModel::ReasonColumn), u"No 5."_s);
}

void ReceiptModelTest::keepsFewPages()
{
    constexpr qint64 items = ReceiptModel::pageSize * (ReceiptModel::keptPages + 10);
    const qint64 job = ended(items);
    ReceiptReader reader(file(), job);
    ReceiptModel model(reader);
    QSignalSpy listed(&model, &ReceiptModel::listed);
    model.setOutcome({});
    QTRY_COMPARE(listed.size(), 1);
    for (qint64 row = 0; row < items; row += ReceiptModel::pageSize)
        QTRY_COMPARE(text(model, int(row), ReceiptModel::EntryColumn), QString::number(row));
    QCOMPARE(text(model, 0, ReceiptModel::PathColumn), u"…"_s); // let go of, and read again
    QTRY_COMPARE(text(model, 0, ReceiptModel::EntryColumn), u"0"_s);
}

void ReceiptModelTest::savesWhole()
{
    const qint64 job = ended(30);
    ReceiptReader reader(file(), job);
    QSignalSpy saved(&reader, &ReceiptReader::saved);
    const QString json = m_dir->filePath(u"receipt.json"_s);
    reader.save(json, ReceiptFormat::Json);
    reader.save(m_dir->filePath(u"receipt.csv"_s), ReceiptFormat::Csv);
    QTRY_COMPARE(saved.size(), 2);
    QFile written(json);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto report = verifyReceiptFile(written, Cancel(), [](const QString& each) { QFAIL(qPrintable(each)); });
    VERIFY_RESULT(report);
    QCOMPARE(report->items, 30);
}

void ReceiptModelTest::saysWhatFails()
{
    const qint64 job = ended(30);
    ReceiptReader reader(file(), job);
    QList<Error> errors;
    connect(&reader, &ReceiptReader::failed, this, [&](const Error& error) { errors.append(error); });
    reader.save(m_dir->filePath(u"none/receipt.json"_s), ReceiptFormat::Json);
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(!errors.last().stillTrue.isEmpty() && !errors.last().remedy.isEmpty());
    ReceiptReader noJob(file(), 99);
    connect(&noJob, &ReceiptReader::failed, this, [&](const Error& error) { errors.append(error); });
    noJob.load();
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(errors.last().code, ErrorCode::NotFound);
    ReceiptReader noJournal(m_dir->filePath(u"none.db"_s), 1);
    connect(&noJournal, &ReceiptReader::failed, this, [&](const Error& error) { errors.append(error); });
    noJournal.load();
    QTRY_COMPARE(errors.size(), 3);
    QCOMPARE(errors.last().code, ErrorCode::NotFound);
}

void ReceiptModelTest::leavesInTheMiddle()
{
    const qint64 job = ended(1'000);
    for (int i = 0; i < 20; ++i) {
        ReceiptReader reader(file(), job);
        ReceiptModel model(reader);
        reader.load();
        model.setOutcome({});
        reader.save(m_dir->filePath(u"receipt.json"_s), ReceiptFormat::Json);
    }
}

void ReceiptModelTest::writesNoMoreOnceCalledOff_data()
{
    QTest::addColumn<ReceiptFormat>("format");
    QTest::newRow("JSON") << ReceiptFormat::Json;
    QTest::newRow("CSV") << ReceiptFormat::Csv;
}

void ReceiptModelTest::writesNoMoreOnceCalledOff()
{
    QFETCH(const ReceiptFormat, format);
    const qint64 job = ended(20'000);
    const Cancel stop;
    const auto journal = Journal::open(file(), Access::ReadOnly, stop);
    VERIFY_RESULT(journal);
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::WriteOnly));
    VERIFY_RESULT(writeReceipt(**journal, job, format, whole));
    stop.cancel();
    QBuffer part;
    QVERIFY(part.open(QIODevice::WriteOnly));
    const auto written = writeReceipt(**journal, job, format, part);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(part.size() < whole.size());
}

QTEST_GUILESS_MAIN(ReceiptModelTest)
#include "receipt_model_test.moc"
