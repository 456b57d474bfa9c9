// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_dialog.h"

#include "items/user_settings.h"
#include "job_details.h"
#include "jobs/receipt_chain.h"
#include "models/jobs/job_maker.h"
#include "note.h"
#include "support/own_settings.h"
#include "support/verify_result.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// The receipt as the user reads it, while the journal is open for writing elsewhere.
class ReceiptDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheReceipt();
    void filtersByOutcome();
    void saysThatItIsNotSealed();
    void saysWhatFails();
    void saves();
    void closesWithEscape();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"journal.db"_s); }
    template<typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return m_dialog->findChild<Widget*>(name);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>(u"receiptItems"_s)->model()->index(row, column).data().toString();
    }
    void show(qint64 job);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    qint64 m_job = 0;
    QPointer<ReceiptDialog> m_dialog;
};

void ReceiptDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(file());
    m_job = heldJob(*m_journal, plannedAssets(4));
    const std::vector<ItemMark> marks{{ItemState::Confirmed, {}},
                                      {ItemState::Failed, u"The store said no."_s},
                                      {ItemState::Confirmed, {}},
                                      {ItemState::Drifted, {}}};
    VERIFY_RESULT(m_journal->setState(m_job, JobState::Running));
    VERIFY_RESULT(m_journal->recordMarks(m_job, 0, marks));
    VERIFY_RESULT(m_journal->setState(m_job, JobState::Failed, u"One failed."_s));
}

void ReceiptDialogTest::cleanup()
{
    delete m_dialog;
    m_journal.reset();
    m_dir.reset();
}

void ReceiptDialogTest::show(qint64 job)
{
    m_dialog = ReceiptDialog::open(file(), job, nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void ReceiptDialogTest::showsTheReceipt()
{
    show(m_job);
    QTRY_VERIFY(find<QPushButton>(u"receiptJson"_s)->isEnabled());
    const Receipt sealed = ReceiptChain(*m_journal).newestOf(m_job).value().value();
    const auto* hash = find<QLabel>(u"receiptHash"_s);
    QCOMPARE(hash->text().toLatin1(), sealed.sha256);
    QVERIFY(hash->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(find<QLabel>(u"receiptChain"_s)->text().contains(u'1'));
    QTest::mouseClick(find<QPushButton>(u"receiptCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), hash->text());
    QCOMPARE(find<JobDetails>(u"receiptDetails"_s)->job(), m_job);
    QTRY_COMPARE(cell(1, ReceiptModel::ReasonColumn), u"The store said no."_s);
    QCOMPARE(find<QTableView>(u"receiptItems"_s)->model()->rowCount(), 4);
}

void ReceiptDialogTest::filtersByOutcome()
{
    show(m_job);
    auto* outcomes = find<QComboBox>(u"receiptOutcomes"_s);
    QTRY_COMPARE(outcomes->count(), 4); // all, confirmed, drifted, failed
    outcomes->setFocus();
    QTest::keyClick(outcomes, Qt::Key_End);
    QTRY_COMPARE(find<QTableView>(u"receiptItems"_s)->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, ReceiptModel::EntryColumn), u"1"_s);
    QTest::keyClick(outcomes, Qt::Key_Home);
    QTRY_COMPARE(find<QTableView>(u"receiptItems"_s)->model()->rowCount(), 4);
}

void ReceiptDialogTest::saysThatItIsNotSealed()
{
    const qint64 held = heldJob(*m_journal, plannedAssets(2));
    show(held);
    QTRY_VERIFY(find<QPushButton>(u"receiptJson"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"receiptCopy"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"receiptHash"_s)->isHidden());
    QVERIFY(!find<QLabel>(u"receiptChain"_s)->text().isEmpty());
}

void ReceiptDialogTest::saysWhatFails()
{
    show(99);
    auto* note = m_dialog->findChild<Note*>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(!note->sentence().isEmpty());
    QVERIFY(!find<QPushButton>(u"receiptJson"_s)->isEnabled());
}

void ReceiptDialogTest::saves()
{
    show(m_job);
    auto* json = find<QPushButton>(u"receiptJson"_s);
    QTRY_VERIFY(json->isEnabled());
    QString asked;
    m_dialog->setPlaceChooser([&](QWidget*, const QString& proposed, ReceiptFormat) {
        asked = proposed;
        return QString(); // the user changed their mind
    });
    QTest::mouseClick(json, Qt::LeftButton);
    QCOMPARE(asked, QDir::home().filePath(u"receipt-%1.json"_s.arg(m_job)));
    OwnSettings own;
    QVERIFY(UserSettings::instance().set(Setting::ReceiptFolder, u"/srv/receipts"_s));
    QTest::mouseClick(json, Qt::LeftButton);
    QCOMPARE(asked, u"/srv/receipts/receipt-%1.json"_s.arg(m_job));
    auto* note = m_dialog->findChild<Note*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(note->sentence().isEmpty());
    const QString place = m_dir->filePath(u"mine.csv"_s);
    m_dialog->setPlaceChooser([&](QWidget*, const QString&, ReceiptFormat) { return place; });
    QTest::mouseClick(find<QPushButton>(u"receiptCsv"_s), Qt::LeftButton);
    QTRY_VERIFY(note->sentence().contains(u"mine.csv"_s));
    QVERIFY(QFile::exists(place));
}

void ReceiptDialogTest::closesWithEscape()
{
    show(m_job);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

QTEST_MAIN(ReceiptDialogTest)
#include "receipt_dialog_test.moc"
