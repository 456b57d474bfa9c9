// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "hazard_badges.h"
#include "hazard_popup.h"
#include "hazard_words.h"
#include "help_desk.h"
#include "help_window.h"
#include "theme.h"

#include <QPushButton>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class HazardHelpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void everyHazardIsExplained();
    void aBadgeTellsWhy_data();
    void aBadgeTellsWhy();
    void thePopupLeadsToItsPage();
    void f1OnABadgeOpensItsPage();
};

void HazardHelpTest::everyHazardIsExplained()
{
    QCOMPARE(allHazards().size(), int(Hazard::WholeStore) + 1);
    QStringList seen;
    for (const Hazard hazard : allHazards()) {
        QVERIFY2(!hazardTitle(hazard).isEmpty(), qPrintable(hazardName(hazard)));
        QVERIFY2(hazardWhy(hazard).endsWith(u'.'), qPrintable(hazardName(hazard)));
        QVERIFY2(hazardRemedy(hazard).endsWith(u'.'), qPrintable(hazardName(hazard)));
        QVERIFY2(HelpBook::own().has(hazardTopic(hazard)), qPrintable(hazardTopic(hazard)));
        for (const QString& text : {hazardTitle(hazard), hazardWhy(hazard), hazardRemedy(hazard)}) {
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.append(text);
        }
    }
}

void HazardHelpTest::aBadgeTellsWhy_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("click") << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void HazardHelpTest::aBadgeTellsWhy()
{
    QFETCH(int, key);
    HazardBadges badges;
    badges.setHazards({Hazard::Relative, Hazard::TextPrefix});
    badges.show();
    auto* badge = badges.findChildren<Badge*>().first();
    if (key == 0)
        QTest::mouseClick(badge, Qt::LeftButton);
    else
        QTest::keyClick(badge, Qt::Key(key));
    // The gravest stands first.
    const QPointer<HazardPopup> popup = badge->findChild<HazardPopup*>();
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->hazard(), Hazard::TextPrefix);
    QVERIFY(popup->accessibleDescription().contains(hazardWhy(Hazard::TextPrefix)));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup);
}

void HazardHelpTest::thePopupLeadsToItsPage()
{
    HazardBadges badges;
    badges.setHazards({Hazard::WholeStore});
    badges.show();
    const QPointer<HazardPopup> popup = HazardPopup::showBelow(Hazard::WholeStore, badges.findChild<Badge*>());
    popup->findChild<QPushButton*>(u"hazardPage"_s)->click();
    QVERIFY(HelpDesk::instance().window());
    QCOMPARE(HelpDesk::instance().window()->topic(), u"hazards#whole-store"_s);
    QTRY_VERIFY(!popup);
}

void HazardHelpTest::f1OnABadgeOpensItsPage()
{
    HazardBadges badges;
    badges.setHazards({Hazard::LimitMeansAll});
    badges.show();
    badges.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&badges));
    auto* badge = badges.findChild<Badge*>();
    badge->setFocus();
    QTest::keyClick(badge, Qt::Key_F1);
    QVERIFY(HelpDesk::instance().window());
    QCOMPARE(HelpDesk::instance().window()->topic(), u"hazards#limit-means-all"_s);
}

QTEST_MAIN(HazardHelpTest)

#include "hazard_help_test.moc"
