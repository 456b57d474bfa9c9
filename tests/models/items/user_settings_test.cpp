// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/user_settings.h"
#include "support/own_settings.h"

#include <QSignalSpy>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class UserSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_own = std::make_unique<OwnSettings>(); }
    void cleanup() { m_own.reset(); }
    void everyRuleIsWhole();
    void isTheDefaultAtFirst();
    void keepsWhatIsSet();
    void boundsAreKept();
    void damageIsTheDefault_data();
    void damageIsTheDefault();
    void theDefaultLeavesNoTrace();
    void allGoBack();
    void aFileThatTakesNothingIsSaid();
    void noneMakesADeleteLessCareful();

private:
    std::unique_ptr<OwnSettings> m_own;
    UserSettings& m_settings = UserSettings::instance();
};

void UserSettingsTest::everyRuleIsWhole()
{
    QSet<Setting> seen;
    QSet<QString> keys;
    for (const SettingRule& rule : UserSettings::rules()) {
        seen.insert(rule.setting);
        keys.insert(rule.key);
        QCOMPARE(&UserSettings::rule(rule.setting), &rule);
        // The default keeps its own rule, also as the file would have it.
        QCOMPARE(settledValue(rule, rule.byDefault), rule.byDefault);
        QCOMPARE(settledValue(rule, rule.byDefault.toString()), rule.byDefault);
    }
    QCOMPARE(seen.size(), UserSettings::rules().size());
    QCOMPARE(keys.size(), UserSettings::rules().size());
}

void UserSettingsTest::isTheDefaultAtFirst()
{
    for (const SettingRule& rule : UserSettings::rules()) {
        QCOMPARE(m_settings.value(rule.setting), rule.byDefault);
        QVERIFY(!m_settings.isChanged(rule.setting));
    }
    QCOMPARE(m_settings.caution(), JobCaution());
}

void UserSettingsTest::keepsWhatIsSet()
{
    QSignalSpy changed(&m_settings, &UserSettings::changed);
    QVERIFY(m_settings.set(Setting::TextSize, 150));
    QVERIFY(m_settings.set(Setting::Pictures, false));
    QVERIFY(m_settings.set(Setting::Language, u"de"_s));
    QVERIFY(m_settings.set(Setting::ArchiveFolder, u"/srv/Archive, alt; neu"_s));
    QVERIFY(m_settings.set(Setting::CanaryFrom, 200));
    QCOMPARE(changed.size(), 5);
    QCOMPARE(changed.first().first().value<Setting>(), Setting::TextSize);
    QCOMPARE(m_settings.number(Setting::TextSize), 150);
    QVERIFY(!m_settings.isOn(Setting::Pictures));
    QCOMPARE(m_settings.text(Setting::Language), u"de"_s);
    QCOMPARE(m_settings.text(Setting::ArchiveFolder), u"/srv/Archive, alt; neu"_s);
    QCOMPARE(m_settings.caution().canaryFrom, 200);
    QVERIFY(m_settings.isChanged(Setting::TextSize));
    // As another start reads it from the file.
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_own->write(file.readAll());
    QCOMPARE(m_settings.number(Setting::TextSize), 150);
    QVERIFY(!m_settings.isOn(Setting::Pictures));
    QCOMPARE(m_settings.text(Setting::ArchiveFolder), u"/srv/Archive, alt; neu"_s);
}

void UserSettingsTest::boundsAreKept()
{
    QSignalSpy changed(&m_settings, &UserSettings::changed);
    for (const SettingRule& rule : UserSettings::rules()) {
        QVariantList wrong{u"no such"_s};
        if (rule.kind == SettingRule::Kind::Number)
            wrong = {rule.lowest - 1, rule.highest + 1, u""_s, u"5.5"_s, u"0x10"_s, u"five"_s};
        else if (rule.kind == SettingRule::Kind::Folder)
            wrong = {u"relative/folder"_s, u"~/folder"_s, u"/two\nlines"_s, u'/' + QString(5000, u'a')};
        for (const QVariant& value : std::as_const(wrong)) {
            const auto kept = m_settings.set(rule.setting, value);
            QVERIFY2(!kept, qPrintable(rule.key + u' ' + value.toString()));
            QCOMPARE(kept.error().code, ErrorCode::BadRequest);
            QVERIFY(!kept.error().what.isEmpty() && !kept.error().stillTrue.isEmpty());
            QCOMPARE(m_settings.value(rule.setting), rule.byDefault);
        }
        if (rule.kind == SettingRule::Kind::Number) {
            QVERIFY(m_settings.set(rule.setting, rule.lowest));
            QCOMPARE(m_settings.number(rule.setting), rule.lowest);
            QVERIFY(m_settings.set(rule.setting, rule.highest));
            QCOMPARE(m_settings.number(rule.setting), rule.highest);
            QVERIFY(m_settings.reset(rule.setting));
        }
    }
}

void UserSettingsTest::damageIsTheDefault_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("words for numbers") << "[window]\ntextSize=huge\n[deletes]\nplanMinutes=\ncanaryFrom=x\n"_ba;
    QTest::newRow("far out") << "[window]\ntextSize=5000\ntheme=7\n[deletes]\ntypeCountAbove=99999999999999999999\n"_ba;
    QTest::newRow("laxer") << "[deletes]\ntypeCountAbove=21\ntypePathAbove=1001\nplanMinutes=6\ncanaryFrom=501\n"
                              "breakerPercent=11\n"_ba;
    QTest::newRow("below") << "[window]\ntextSize=-1\n[deletes]\ntypePathAbove=-1\ncanaryFrom=0\nbreakerPercent=0\n"_ba;
    QTest::newRow("lists") << "[window]\ntextSize=100, 120\nlanguage=de, fr\n[reading]\npictures=true, false\n"_ba;
    QTest::newRow("other words") << "[window]\nlanguage=klingon\nreopenLast=perhaps\n[archive]\nfirst=never\n"
                                    "folder=archives\n[journal]\nreceiptFolder=./here\n"_ba;
    QTest::newRow("variants")
        << "[window]\ntextSize=@Variant(\\0\\0\\0\\x11)\n[reading]\npictures=@ByteArray(\\xff)\n"_ba;
    QTest::newRow("no settings file") << "\x01\x02\xff[[[=]]\n===\n"_ba;
}

void UserSettingsTest::damageIsTheDefault()
{
    QFETCH(const QByteArray, lines);
    m_own->write(lines);
    for (const SettingRule& rule : UserSettings::rules())
        QVERIFY2(m_settings.value(rule.setting) == rule.byDefault, qPrintable(rule.key));
    QCOMPARE(m_settings.caution(), JobCaution());
}

void UserSettingsTest::theDefaultLeavesNoTrace()
{
    QVERIFY(m_settings.set(Setting::PlanMinutes, 2));
    QVERIFY(QSettings().contains(u"deletes/planMinutes"_s));
    QVERIFY(m_settings.set(Setting::PlanMinutes, 5));
    QVERIFY(!QSettings().contains(u"deletes/planMinutes"_s));
}

void UserSettingsTest::allGoBack()
{
    QSettings().setValue(u"window/geometry"_s, u"mine"_s);
    m_own->write("[window]\ngeometry=mine\ntextSize=120\n[deletes]\nplanMinutes=soon\n");
    QSignalSpy changed(&m_settings, &UserSettings::changed);
    QVERIFY(m_settings.resetAll());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_settings.number(Setting::TextSize), 100);
    QVERIFY(!QSettings().contains(u"deletes/planMinutes"_s));
    QCOMPARE(QSettings().value(u"window/geometry"_s).toString(), u"mine"_s);
}

void UserSettingsTest::aFileThatTakesNothingIsSaid()
{
    QTemporaryDir dir;
    QFile inTheWay(dir.filePath(u"secateur-blocked"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
    QCoreApplication::setOrganizationName(u"secateur-blocked"_s);
    const auto kept = m_settings.set(Setting::TextSize, 150);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Io);
    QVERIFY(kept.error().what.contains(u"secateur-blocked"_s));
    QVERIFY(!kept.error().stillTrue.isEmpty() && !kept.error().remedy.isEmpty());
    QCOMPARE(m_settings.number(Setting::TextSize), 150); // as was said
    m_own = std::make_unique<OwnSettings>();             // the next time it can
    QVERIFY(m_settings.set(Setting::TextSize, 120));
    QCOMPARE(m_settings.number(Setting::TextSize), 120);
    m_own->clear();
    QCOMPARE(m_settings.number(Setting::TextSize), 100);
}

void UserSettingsTest::noneMakesADeleteLessCareful()
{
    const JobCaution usual;
    for (const qint64 from : {JobCaution::fewestCanaryFrom, usual.canaryFrom}) {
        QVERIFY(m_settings.set(Setting::CanaryFrom, from));
        QVERIFY(m_settings.caution().canaryFrom <= usual.canaryFrom);
    }
    QVERIFY(m_settings.set(Setting::BreakerPercent, 1));
    QCOMPARE(m_settings.caution().breaker.percent, 1);
    QCOMPARE(m_settings.caution().breaker.fewest, usual.breaker.fewest);
    for (const Setting setting : {Setting::TypeCountAbove, Setting::TypePathAbove, Setting::PlanMinutes,
                                  Setting::CanaryFrom, Setting::BreakerPercent}) {
        const SettingRule& rule = UserSettings::rule(setting);
        QCOMPARE(rule.highest, rule.byDefault.toLongLong());
    }
}

QTEST_GUILESS_MAIN(UserSettingsTest)
#include "user_settings_test.moc"
