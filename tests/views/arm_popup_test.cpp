// SPDX-License-Identifier: GPL-3.0-or-later
#include "arm_popup.h"

#include "arm_choice.h"
#include "confirm_parts.h"
#include "guards_fixture.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;
using Arming = StoreGuards::Arming;

namespace {

Timestamp fakeNow = 0;

GuardSettings locked(GuardSettings settings)
{
    settings.armingNeeded = true;
    return settings;
}

} // namespace

class ArmPopupTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void armsForASetTimeAndDisarms()
    {
        GuardedStore stand;
        QTRY_VERIFY(stand.isOpen());
        stand.set(locked(stand.guards->own()));
        QWidget window;
        QPointer<ArmPopup> popup(new ArmPopup(*stand.guards, &window));
        popup->show();
        const auto* sentence = popup->findChild<NoteLine*>(u"armSentence"_s);
        QVERIFY(popup->accessibleName().startsWith(u"TEST"_s));
        QVERIFY(popup->accessibleName().contains(stand.store.info().name));
        QVERIFY(popup->accessibleName().contains(u"locked"_s));
        QVERIFY(sentence->text().contains(u"Nothing is deleted"_s));
        auto* disarm = popup->findChild<QPushButton*>(u"disarmButton"_s);
        QVERIFY(!disarm->isVisible());
        for (const QString& name : {u"arm5"_s, u"arm15"_s, u"arm60"_s})
            QVERIFY(popup->findChild<QPushButton*>(name)->isVisible());
        popup->findChild<QPushButton*>(u"arm15"_s)->click();
        QTRY_COMPARE(stand.guards->arming(), Arming::Armed);
        QVERIFY(stand.guards->armedSeconds() > 0);
        QVERIFY(stand.guards->armedSeconds() <= 15 * 60);
        QVERIFY(disarm->isVisible());
        QVERIFY(popup->accessibleName().contains(u"armed for"_s));
        disarm->click();
        QTRY_COMPARE(stand.guards->arming(), Arming::Locked);
        QVERIFY(!disarm->isVisible());
        for (const QWidget* part : popup->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY(!part->isVisible() || popup->rect().contains(part->geometry()));
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!popup);
    }

    void whatNeedsNoArmingLeadsToTheGuards()
    {
        GuardedStore stand;
        QWidget window;
        QPointer<ArmPopup> popup(new ArmPopup(*stand.guards, &window));
        popup->show();
        QTRY_VERIFY(stand.isOpen());
        QVERIFY(popup->accessibleName().contains(u"not locked"_s));
        QVERIFY(!popup->findChild<ArmChoice*>()->isVisible());
        QSignalSpy asked(popup, &ArmPopup::guardsAsked);
        popup->findChild<QPushButton*>(u"armGuards"_s)->click();
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(!popup);
    }

    void theConnectionCanLock()
    {
        StoreInfo info;
        info.lockedByConnection = true;
        GuardedStore stand(info);
        QTRY_VERIFY(stand.isOpen());
        QVERIFY(!stand.guards->own().armingNeeded);
        QCOMPARE(stand.guards->arming(), Arming::Locked);
    }

    void armingRunsOutByTheClock()
    {
        GuardedStore stand;
        fakeNow = nowStamp();
        StoreGuards guards(*stand.worker, [] { return fakeNow; });
        QTRY_VERIFY(guards.isKnown());
        guards.change(locked(guards.own()));
        guards.arm(300);
        QTRY_COMPARE(guards.arming(), Arming::Armed);
        QSignalSpy ticked(&guards, &StoreGuards::armingTicked);
        fakeNow += 3600LL * 1'000'000;
        QCOMPARE(guards.arming(), Arming::Locked);
        QCOMPARE(guards.armedSeconds(), 0);
        // Told without being asked.
        QTRY_VERIFY_WITH_TIMEOUT(!ticked.isEmpty(), 60000);
    }

    void timesAreReadable()
    {
        QCOMPARE(armedText(252), u"04:12"_s);
        QCOMPARE(armedText(0), u"00:00"_s);
        QCOMPARE(armedText(3600), u"1:00:00"_s);
    }
};

QTEST_MAIN(ArmPopupTest)
#include "arm_popup_test.moc"
