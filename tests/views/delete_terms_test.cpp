// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_terms.h"

#include "delete_dialog_fixture.h"
#include "hold_panel.h"
#include "note.h"

#include <QCheckBox>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// On which terms a delete begins: the hold, the time, the archive, and what the guards say.
class DeleteTermsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_MAIN(DeleteTermsTest)
#include "delete_terms_test.moc"
