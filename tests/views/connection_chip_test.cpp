// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_chip.h"

#include "badge.h"
#include "elided_label.h"
#include "limits_popup.h"

#include <QSignalSpy>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class ConnectionChipTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhereOneIs_data();
    void tellsWhereOneIs();
    void tellsWhetherItIsArmed();
    void aReadOnlyStoreCanNotBeArmed();
    void aLocalStoreIsNotLimited();
    void whatIsNotExactIsSaid();
};

namespace {

StoreInfo infoOf(Environment environment)
{
    StoreInfo info;
    info.name = u"Live images"_s;
    info.environment = environment;
    return info;
}

QString addressText()
{
    return u"https://images.example.com"_s;
}

QStringList labels(const ConnectionChip& chip)
{
    QStringList texts;
    for (const ElidedLabel* label : chip.findChildren<ElidedLabel*>())
        texts.append(label->text());
    return texts;
}

Badge* badge(const ConnectionChip& chip, const QString& name)
{
    return chip.findChild<Badge*>(name);
}

} // namespace

void ConnectionChipTest::tellsWhereOneIs_data()
{
    QTest::addColumn<int>("environment");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    QTest::newRow("production") << int(Environment::Production) << u"PRODUCTION"_s << int(Theme::Tone::Production);
    QTest::newRow("staging") << int(Environment::Staging) << u"STAGING"_s << int(Theme::Tone::Staging);
    QTest::newRow("test") << int(Environment::Test) << u"TEST"_s << int(Theme::Tone::TestEnv);
}

void ConnectionChipTest::tellsWhereOneIs()
{
    QFETCH(int, environment);
    QFETCH(QString, word);
    QFETCH(int, tone);
    ConnectionChip chip;
    chip.show();
    chip.showStore(infoOf(Environment(environment)), addressText(), {});
    QVERIFY(labels(chip).contains(u"Live images"_s));
    QVERIFY(labels(chip).contains(addressText()));
    QCOMPARE(badge(chip, u"environmentBadge"_s)->text(), word);
    QCOMPARE(int(badge(chip, u"environmentBadge"_s)->tone()), tone);
    QVERIFY(!badge(chip, u"environmentBadge"_s)->icon().isNull());
    chip.showStore(infoOf(Environment(environment)), addressText(), u"The connection is read-only."_s);
    QCOMPARE(badge(chip, u"accessBadge"_s)->text(), u"read-only"_s);
    QVERIFY(badge(chip, u"accessBadge"_s)->toolTip().contains(u"The connection is read-only."_s));
}

void ConnectionChipTest::tellsWhetherItIsArmed()
{
    using Arming = StoreGuards::Arming;
    ConnectionChip chip;
    chip.show();
    chip.showArming(Arming::Locked, 0);
    Badge* access = badge(chip, u"accessBadge"_s);
    QVERIFY(!access->isVisible());
    chip.showStore(infoOf(Environment::Production), addressText(), {});
    QVERIFY(access->isVisible());
    QCOMPARE(access->text(), u"locked"_s);
    QCOMPARE(access->tone(), Theme::Tone::Ok);
    chip.showArming(Arming::Armed, 252);
    QCOMPARE(access->text(), u"armed 04:12"_s);
    QCOMPARE(access->tone(), Theme::Tone::Warning);
    chip.showArming(Arming::Armed, 3600 + 62);
    QCOMPARE(access->text(), u"armed 1:01:02"_s);
    chip.showArming(Arming::NotNeeded, 0);
    QCOMPARE(access->text(), u"unlocked"_s);
    QVERIFY(!access->toolTip().isEmpty());
    QSignalSpy asked(&chip, &ConnectionChip::armingAsked);
    access->click();
    QCOMPARE(asked.size(), 1);
}

void ConnectionChipTest::aReadOnlyStoreCanNotBeArmed()
{
    ConnectionChip chip;
    chip.show();
    chip.showStore(infoOf(Environment::Production), addressText(), u"The journal is in use."_s);
    chip.showArming(StoreGuards::Arming::Armed, 100);
    QCOMPARE(badge(chip, u"accessBadge"_s)->text(), u"read-only"_s);
    QSignalSpy asked(&chip, &ConnectionChip::armingAsked);
    badge(chip, u"accessBadge"_s)->click();
    QVERIFY(asked.isEmpty());
}

void ConnectionChipTest::aLocalStoreIsNotLimited()
{
    ConnectionChip chip;
    chip.show();
    chip.showOpening({}, u"/srv/store"_s);
    QVERIFY(!badge(chip, u"limitsBadge"_s)->isVisible());
    chip.showStore(infoOf(Environment::Test), u"/srv/store"_s, {});
    QVERIFY(!badge(chip, u"limitsBadge"_s)->isVisible());
}

void ConnectionChipTest::whatIsNotExactIsSaid()
{
    StoreInfo info = infoOf(Environment::Production);
    info.capabilities.matchesAll = false;
    info.capabilities.words = {u"Paths can not be listed: there is no catalogue."_s, u"Content is <b>not</b> seen."_s};
    ConnectionChip chip;
    chip.show();
    chip.showStore(info, addressText(), {});
    Badge* limits = badge(chip, u"limitsBadge"_s);
    QVERIFY(limits->isVisible());
    QCOMPARE(limits->text(), u"limited"_s);
    for (const QString& word : info.capabilities.words)
        QVERIFY(limits->toolTip().contains(word.toHtmlEscaped()));
    limits->click();
    auto* popup = chip.findChild<LimitsPopup*>();
    QVERIFY(popup);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->accessibleDescription().contains(info.capabilities.words.first()));
    // All of it is inside the popup.
    for (const QWidget* part : popup->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(popup->rect().contains(part->geometry()));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!chip.findChild<LimitsPopup*>());
}

QTEST_MAIN(ConnectionChipTest)
#include "connection_chip_test.moc"
