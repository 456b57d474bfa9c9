// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_dialog.h"

#include "confirm_parts.h"
#include "delete_dialog_fixture.h"
#include "delete_summary.h"
#include "figure_strip.h"
#include "hold_panel.h"
#include "items/user_settings.h"
#include "support/own_settings.h"

#include <QLabel>
#include <QTableWidget>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What is asked before a delete: what is shown of it, and how it is confirmed.
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
