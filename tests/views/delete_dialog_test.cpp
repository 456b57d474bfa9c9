// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_dialog.h"

#include "confirm_parts.h"
#include "delete_summary.h"
#include "delete_terms.h"
#include "figure_strip.h"
#include "hold_panel.h"
#include "items/user_settings.h"
#include "note.h"
#include "support/own_settings.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

GuardSettings holding(int seconds)
{
    GuardSettings guards;
    guards.holdSeconds = seconds;
    return guards;
}
constexpr int longHold = 3600;
constexpr int shortHold = 1;
constexpr Timestamp minute = 60'000'000;

DeleteSubject subjectOf(qint64 assets, const QString& path = u"/users/u12"_s)
{
    DeleteSubject subject;
    subject.store.name = u"sample"_s;
    subject.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(path));
    subject.place = subject.request->path;
    subject.totals = {assets, assets, assets * 1000, 1, 1, 2};
    subject.made = nowStamp();
    for (qint64 entry = 0; entry < qMin<qint64>(assets, sampleRows); ++entry)
        subject.sample.append(PlannedAsset{{subject.place, entry}, 1, {}});
    return subject;
}

struct Shown {
    explicit Shown(const DeleteSubject& subject, int holdSeconds = longHold)
        : confirmed(&dialog, &DeleteDialog::confirmed)
        , left(&dialog, &DeleteDialog::leftWithoutDeleting)
    {
        dialog.setGuards(holding(holdSeconds), 0);
        dialog.showSubject(subject);
        dialog.show();
        dialog.activateWindow();
        remove = dialog.findChild<QPushButton*>(u"deleteButton"_s);
        cancel = dialog.findChild<QPushButton*>(u"cancelButton"_s);
        typed = dialog.findChild<QLineEdit*>(u"confirmEdit"_s);
    }
    [[nodiscard]] NoteLine* note(const QString& name) const { return dialog.findChild<NoteLine*>(name); }
    void later(const QDateTime& time) const
    {
        dialog.findChild<QRadioButton*>(u"whenLater"_s)->setChecked(true);
        dialog.findChild<QDateTimeEdit*>(u"whenTime"_s)->setDateTime(time);
    }
    DeleteDialog dialog;
    QSignalSpy confirmed;
    QSignalSpy left;
    QPushButton* remove = nullptr;
    QPushButton* cancel = nullptr;
    QLineEdit* typed = nullptr;
};

} // namespace

class DeleteDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cancelIsTheDefaultAndHasTheFocus()
    {
        Shown shown(subjectOf(3));
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        QVERIFY(shown.cancel->isDefault());
        QVERIFY(!shown.remove->isDefault());
        QVERIFY(!shown.remove->autoDefault());
        QTRY_COMPARE(shown.dialog.focusWidget(), shown.cancel);
        QCOMPARE(shown.remove->text(), u"Delete 3 assets"_s);
        QVERIFY(shown.remove->isEnabled());
    }

    void aClickMeantForCancelNeverDeletes()
    {
        Shown shown(subjectOf(3));
        const auto across = [&shown](const QPushButton* button) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const int left = button->mapTo(&shown.dialog, QPoint()).x();
            return std::pair(left, left + button->width());
        };
        shown.dialog.showPlanning(subjectOf(3).store, u"a wish"_s);
        QVERIFY(!shown.remove->isVisible());
        const auto before = across(shown.cancel);
        for (const qint64 assets : {3, 3'000'000}) {
            shown.dialog.showSubject(subjectOf(assets)); // in the middle of the click
            QVERIFY(shown.remove->isVisible());
            const auto now = across(shown.remove);
            QVERIFY2(now.second <= before.first || now.first >= before.second,
                     qPrintable(u"%1 to %2"_s.arg(now.first).arg(now.second)));
        }
    }

    void whatTakesMoreToConfirmIsHeldNoLonger()
    {
        DeleteSubject subject = subjectOf(3);
        subject.exact = true;
        Shown shown(subject);
        BlastRadius radius;
        radius.exact = true;
        shown.remove->click();
        QCOMPARE(shown.dialog.stage(), DeleteDialog::Stage::Holding);
        shown.dialog.showNear(radius);
        QCOMPARE(shown.dialog.stage(), DeleteDialog::Stage::Holding);
        radius.exact = false;
        shown.dialog.showNear(radius);
        QCOMPARE(shown.dialog.stage(), DeleteDialog::Stage::Asking);
        QCOMPARE(shown.dialog.rule().kind, ConfirmKind::TypePath);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(!shown.dialog.findChild<HoldPanel*>()->isVisible());
        QCOMPARE(shown.confirmed.size(), 0);
        QCOMPARE(shown.left.size(), 0);
    }

    void returnNeverDeletes()
    {
        Shown shown(subjectOf(3));
        shown.remove->setFocus();
        QTest::keyClick(shown.remove, Qt::Key_Return);
        QTest::keyClick(&shown.dialog, Qt::Key_Enter);
        QCOMPARE(shown.dialog.stage(), DeleteDialog::Stage::Asking);
        QCOMPARE(shown.confirmed.size(), 0);
        Shown typedIn(subjectOf(30));
        typedIn.typed->setText(u"30"_s);
        QTest::keyClick(typedIn.typed, Qt::Key_Return);
        QCOMPARE(typedIn.dialog.stage(), DeleteDialog::Stage::Asking);
        QCOMPARE(typedIn.left.size(), 0);
    }

    void theCountMustBeTyped()
    {
        Shown shown(subjectOf(30));
        QVERIFY(!shown.remove->isEnabled());
        QTest::keyClicks(shown.typed, u"3"_s);
        QVERIFY(!shown.remove->isEnabled());
        QTest::keyClicks(shown.typed, u"0"_s);
        QVERIFY(shown.remove->isEnabled());
        QTest::keyClicks(shown.typed, u"0"_s);
        QVERIFY(!shown.remove->isEnabled());
    }

    void theHoldRunsOutAndCarriesTheCount()
    {
        Shown shown(subjectOf(3), shortHold);
        shown.remove->click();
        QCOMPARE(shown.dialog.stage(), DeleteDialog::Stage::Holding);
        QCOMPARE(shown.confirmed.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shown.confirmed.size(), 1, 60000);
        QCOMPARE(shown.confirmed.first().first().toLongLong(), 3);
        QCOMPARE(shown.left.size(), 0);
        QVERIFY(!shown.dialog.isVisible());
    }

    void onlyASettingSkipsTheHold()
    {
        Shown shown(subjectOf(3), 0);
        QVERIFY(shown.note(u"whenNote"_s)->text().contains(u"Nothing holds it"_s));
        shown.remove->click();
        QCOMPARE(shown.confirmed.size(), 1);
        QVERIFY(!shown.dialog.findChild<HoldPanel*>()->isRunning());
    }

    void nothingIsConfirmedBeforeTheGuardsAreKnown()
    {
        DeleteDialog dialog;
        dialog.showSubject(subjectOf(3));
        dialog.show();
        auto* remove = dialog.findChild<QPushButton*>(u"deleteButton"_s);
        QVERIFY(!remove->isEnabled());
        dialog.setGuards(holding(longHold), 0);
        QVERIFY(remove->isEnabled());
        QCOMPARE(dialog.findChild<NoteLine*>(u"whenNote"_s)->text().contains(u"3600"_s), true);
    }

    void aLockedStoreOffersToBeArmed()
    {
        Shown shown(subjectOf(3), shortHold);
        QVERIFY(!shown.note(u"lockNote"_s)->isVisible());
        GuardSettings guards = holding(shortHold);
        guards.armingNeeded = true;
        shown.dialog.setGuards(guards, 0);
        QVERIFY(shown.note(u"lockNote"_s)->isVisible());
        QVERIFY(!shown.remove->isEnabled());
        QSignalSpy arm(&shown.dialog, &DeleteDialog::armAsked);
        shown.dialog.findChild<QPushButton*>(u"arm5"_s)->click();
        QCOMPARE(arm.size(), 1);
        QCOMPARE(arm.first().first().toLongLong(), 300);
        QVERIFY(!shown.remove->isEnabled());
        shown.dialog.setGuards(guards, nowStamp() + 60 * minute);
        QVERIFY(shown.remove->isEnabled());
        // Armed for less time than it is held.
        guards.holdSeconds = longHold;
        shown.dialog.setGuards(guards, nowStamp() + minute);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.dialog.findChild<QPushButton*>(u"arm60"_s)->isVisible());
        // What is scheduled must be armed then, not now.
        shown.dialog.setGuards(guards, 0);
        shown.later(QDateTime::currentDateTime().addDays(1));
        QVERIFY(shown.remove->isEnabled());
        QVERIFY(shown.note(u"lockNote"_s)->isVisible());
    }

    void whatGuardsSayIsShownBeforeTheyRefuse()
    {
        Shown shown(subjectOf(12));
        QVERIFY(!shown.note(u"limitsLine"_s)->isVisible());
        GuardSettings guards = holding(shortHold);
        guards.maxSharePercent = 20;
        guards.maxAssets = 50;
        shown.dialog.setGuards(guards, 0);
        shown.dialog.setStoreAssets(100);
        QCOMPARE(shown.note(u"limitsLine"_s)->text(),
                 u"12 % of this store's 100 assets; one job may take 20 %. One job may take 50 assets."_s);
        QVERIFY(shown.remove->isEnabled());
        guards.maxSharePercent = 10;
        shown.dialog.setGuards(guards, 0);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.note(u"deleteBlocked"_s)->text().contains(u"12 %"_s));
        guards.maxSharePercent = 0;
        guards.maxAssets = 11;
        shown.dialog.setGuards(guards, 0);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.note(u"deleteBlocked"_s)->text().contains(u"11"_s));
        guards.maxAssets = 12;
        shown.dialog.setGuards(guards, 0);
        QVERIFY(shown.remove->isEnabled());
    }

    void anArchiveGetsAFolderOfItsOwn()
    {
        DeleteSubject subject = subjectOf(3);
        subject.archiveName = archiveName(u"../my <b>store</b>"_s, subject.made, 12);
        QVERIFY(subject.archiveName.startsWith(u"my-b-store-b-"_s));
        QVERIFY(subject.archiveName.endsWith(u"-job12"_s));
        QVERIFY(archiveName(u"…"_s, subject.made, 1).startsWith(u"store-"_s));
        Shown shown(subject);
        DeleteTerms& terms = shown.dialog.terms();
        QCOMPARE(terms.archiveFolder(), QString());
        QVERIFY(!shown.note(u"archiveNote"_s)->isVisible());
        terms.setArchive(true, u"/srv/archives/"_s);
        QCOMPARE(terms.archiveFolder(), u"/srv/archives/"_s + subject.archiveName);
        QVERIFY(shown.note(u"archiveNote"_s)->text().contains(subject.archiveName));
        QVERIFY(shown.remove->isEnabled());
        for (const QString& unfit : {QString(), u"archives"_s}) {
            terms.setArchive(true, unfit);
            shown.dialog.findChild<QCheckBox*>(u"archiveCheck"_s)->setChecked(true);
            Q_EMIT terms.edited();
            QVERIFY2(!shown.remove->isEnabled(), qPrintable(unfit));
            QVERIFY(shown.note(u"deleteBlocked"_s)->isVisible());
        }
        shown.dialog.findChild<QCheckBox*>(u"archiveCheck"_s)->click();
        QVERIFY(shown.remove->isEnabled());
        QCOMPARE(terms.archiveFolder(), QString());
    }

    void productionWithoutAnArchiveIsSaid()
    {
        DeleteSubject subject = subjectOf(3);
        subject.store.environment = Environment::Production;
        Shown shown(subject);
        QVERIFY(shown.note(u"archiveNote"_s)->isVisible());
        QVERIFY(shown.note(u"archiveNote"_s)->text().contains(u"no undo"_s));
    }

    void aTimeThatHasPassedIsRefused()
    {
        Shown shown(subjectOf(3));
        const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
        shown.later(tomorrow);
        QVERIFY(shown.remove->isEnabled());
        QVERIFY(shown.remove->text().startsWith(u"Schedule"_s));
        shown.later(QDateTime::currentDateTime().addSecs(-120));
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.note(u"deleteBlocked"_s)->text().contains(u"passed"_s));
        shown.later(tomorrow);
        shown.remove->click();
        // It is held until its time: no second hold.
        QCOMPARE(shown.confirmed.size(), 1);
        QCOMPARE(shown.dialog.terms().notBefore(), tomorrow.toMSecsSinceEpoch() / 60000 * 60'000'000);
    }

    void aRefusalLeadsToTheGuards()
    {
        DeleteDialog dialog;
        dialog.showPlanning({}, u"everything"_s);
        dialog.show();
        auto* button = dialog.findChild<QPushButton*>(u"guardsButton"_s);
        dialog.showError({ErrorCode::Io, u"It broke."_s, {}, {}});
        QVERIFY(!button->isVisible());
        dialog.showError({ErrorCode::Refused, u"/legal is protected."_s, {}, {}});
        QVERIFY(button->isVisible());
        QVERIFY(dialog.findChild<Note*>(u"deleteError"_s)->sentence().contains(u"/legal is protected."_s));
        QSignalSpy asked(&dialog, &DeleteDialog::guardsAsked);
        button->click();
        QCOMPARE(asked.size(), 1);
    }

    void everyWayOutOfTheHoldCallsItOff_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("button") << 0;
        QTest::newRow("Escape") << 1;
        QTest::newRow("closing") << 2;
        QTest::newRow("Return on the button") << 3;
    }
    void everyWayOutOfTheHoldCallsItOff()
    {
        QFETCH(int, way);
        Shown shown(subjectOf(3));
        shown.remove->click();
        auto* callOff = shown.dialog.findChild<QPushButton*>(u"callOffButton"_s);
        if (way == 0)
            callOff->click();
        else if (way == 1)
            QTest::keyClick(callOff, Qt::Key_Escape);
        else if (way == 2)
            shown.dialog.close();
        else
            QTest::keyClick(callOff, Qt::Key_Return);
        QCOMPARE(shown.left.size(), 1);
        QCOMPARE(shown.confirmed.size(), 0);
        QVERIFY(!shown.dialog.findChild<HoldPanel*>()->isRunning());
    }

    void anOldPlanMustBeRefreshed()
    {
        DeleteSubject old = subjectOf(3);
        old.made -= (stalePlanSeconds + 1) * 1'000'000;
        Shown shown(old);
        QSignalSpy refresh(&shown.dialog, &DeleteDialog::refreshAsked);
        QVERIFY(!shown.remove->isEnabled());
        auto* button = shown.dialog.findChild<QPushButton*>(u"refreshButton"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(refresh.size(), 1);
        shown.dialog.showSubject(subjectOf(3));
        QVERIFY(shown.remove->isEnabled());
        QVERIFY(!button->isVisible());
    }

    void aPlanIsOldWhenTheUserSaysSo()
    {
        OwnSettings own;
        DeleteSubject young = subjectOf(3);
        young.made -= 2 * minute;
        QVERIFY(Shown(young).remove->isEnabled());
        QVERIFY(UserSettings::instance().set(Setting::PlanMinutes, 1));
        QVERIFY(!Shown(young).remove->isEnabled());
        QVERIFY(Shown(subjectOf(3)).remove->isEnabled());
        // Never later than without a setting.
        own.write("[deletes]\nplanMinutes=60\n");
        DeleteSubject old = subjectOf(3);
        old.made -= (stalePlanSeconds + 1) * 1'000'000;
        QVERIFY(!Shown(old).remove->isEnabled());
    }

    void nothingToDeleteAndReadOnlyAreSaid()
    {
        Shown none(subjectOf(0));
        QVERIFY(!none.remove->isEnabled());
        DeleteSubject readOnly = subjectOf(3);
        readOnly.store.readOnly = true;
        Shown shown(readOnly);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.dialog.findChild<QWidget*>(u"deleteBlocked"_s)->isVisible());
    }

    void hostileNamesAreShownAsPlainText()
    {
        const QString name = u"/<img src=x>&amp;<b>\u202egnp.exe"_s;
        DeleteSubject subject = subjectOf(3, name);
        subject.store.name = u"<h1>store</h1>"_s;
        subject.store.whyReadOnly = name;
        Shown shown(subject);
        const auto labels = shown.dialog.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        const auto* question = shown.dialog.findChild<QLabel*>(u"deleteQuestion"_s);
        QVERIFY(question->text().contains(u"<img src=x>&amp;<b>"_s));
        QVERIFY(!question->text().contains(QChar(0x202e)));
        const auto* sample = shown.dialog.findChild<QTableWidget*>(u"deleteSample"_s);
        QVERIFY(sample->item(0, 0)->text().contains(u"<b>"_s));
        QVERIFY(sample->item(0, 0)->toolTip().isEmpty());
    }

    void theSampleIsBounded()
    {
        DeleteSubject subject = subjectOf(1000);
        subject.sample.resize(500);
        Shown shown(subject);
        QCOMPARE(shown.dialog.findChild<QTableWidget*>(u"deleteSample"_s)->rowCount(), sampleRows);
    }

    void whatIsNotExactAsksForThePath()
    {
        Shown shown(subjectOf(3));
        QCOMPARE(shown.dialog.rule().kind, ConfirmKind::Button);
        BlastRadius radius;
        radius.matched = subjectOf(3).totals;
        radius.exact = false;
        radius.whyNotExact = u"Without a catalogue, assets that are not ready are not seen."_s;
        radius.collateralAssets = 33'300;
        radius.collateralPaths = 3'330;
        shown.dialog.showNear(radius);
        QCOMPARE(shown.dialog.rule(), (ConfirmRule{ConfirmKind::TypePath, u"/users/u12"_s}));
        QVERIFY(!shown.remove->isEnabled());
        const auto* inexact = shown.dialog.findChild<NoteLine*>(u"inexactLine"_s);
        QVERIFY(inexact->isVisible());
        QVERIFY(inexact->text().contains(radius.whyNotExact));
        const auto* collateral = shown.dialog.findChild<NoteLine*>(u"collateralLine"_s);
        QCOMPARE(collateral->text(), u"Sent as typed, this server would also take 33,300 assets at 3,330 other paths. "
                                     "Pinned deletes do not."_s);
        shown.typed->setText(u"/users/u12"_s);
        QVERIFY(shown.remove->isEnabled());
        // The same news again takes nothing of what was typed.
        shown.dialog.showNear(radius);
        QVERIFY(shown.remove->isEnabled());
        radius.collateralAssets = -1;
        radius.collateralPaths = -1;
        shown.dialog.showNear(radius);
        QVERIFY(collateral->text().contains(u"can not be known"_s));
    }

    void aWholeStoreThatNobodyCanListIsRefused()
    {
        DeleteSubject subject = subjectOf(3, u"/"_s);
        subject.store.capabilities.matchesAll = false;
        subject.exact = false;
        Shown shown(subject);
        shown.typed->setText(u"sample"_s);
        QVERIFY(!shown.remove->isEnabled());
        QVERIFY(shown.dialog.findChild<NoteLine*>(u"deleteBlocked"_s)->text().contains(u"catalogue"_s));
    }

    void anUnknownSizeIsNoNumber()
    {
        DeleteSubject subject = subjectOf(3);
        subject.totals.bytes = -1;
        for (PlannedAsset& asset : subject.sample)
            asset.variants = {Variant{.bucket = u"assets"_s, .key = u"a.png"_s, .format = {}}};
        Shown shown(subject);
        const auto* figures = shown.dialog.findChild<FigureStrip*>();
        QCOMPARE(figures->figure(u"bytes"_s), u"unknown size"_s);
        const auto* sample = shown.dialog.findChild<QTableWidget*>(u"deleteSample"_s);
        QCOMPARE(sample->item(0, sample->columnCount() - 1)->text(), u"unknown"_s);
    }

    void nearPathsAreNamedThenCounted()
    {
        BlastRadius radius;
        QCOMPARE(nearText(radius), QString());
        for (const char16_t* path : {u"/u120", u"/u121", u"/u122", u"/u123"})
            radius.near.append({AssetPath::fromCanonical(QString::fromUtf16(path)), 30, NearPath::Why::BeginsAlike});
        radius.nearPaths = 111;
        radius.nearAssets = 3330;
        QCOMPARE(nearText(radius),
                 u"Not included: /u120 (30), /u121 (30), /u122 (30) and 108 more paths with 3,240 assets."_s);
        radius.near.resize(1);
        radius.nearPaths = 1;
        QCOMPARE(nearText(radius), u"Not included: /u120 (30)."_s);
    }
};

QTEST_MAIN(DeleteDialogTest)
#include "delete_dialog_test.moc"
