// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"
#include "support/own_settings.h"

#include "empty_state.h"
#include "note.h"
#include "setting_row.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    Shown()
    {
        dialog.show();
        dialog.activateWindow();
    }
    template<typename T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return dialog.findChild<T*>(name);
    }
    [[nodiscard]] SettingRow* row(const QString& key) const { return dialog.findChild<SettingRow*>(key); }
    template<typename T>
    [[nodiscard]] T* control(const QString& key) const
    {
        return qobject_cast<T*>(row(key)->control());
    }
    [[nodiscard]] QPushButton* reset(const QString& key) const
    {
        return row(key)->findChild<QPushButton*>(u"resetButton"_s);
    }
    void search(const QString& text) const { find<QLineEdit>(u"settingsSearch"_s)->setText(text); }
    /// The keys of the rows in sight, in order.
    [[nodiscard]] QStringList inSight() const
    {
        QStringList keys;
        for (const SettingRule& rule : UserSettings::rules()) {
            if (row(rule.key)->isVisible())
                keys.append(rule.key);
        }
        return keys;
    }
    SettingsDialog dialog;
};

} // namespace

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void init() { m_own->clear(); }

    void everySettingHasItsWords()
    {
        QSet<QString> names;
        for (const SettingRule& rule : UserSettings::rules()) {
            names.insert(settingText(rule.setting));
            QVERIFY(settingEffect(rule.setting).endsWith(u'.'));
            QVERIFY(!settingKeywords(rule.setting).isEmpty());
            QVERIFY(!settingValueText(rule.setting, rule.byDefault).isEmpty());
            QCOMPARE(settingUnit(rule.setting).isEmpty(), rule.kind != SettingRule::Kind::Number);
            QSet<QString> choices;
            for (const QString& choice : rule.choices)
                choices.insert(settingChoiceText(rule.setting, choice));
            QCOMPARE(choices.size(), rule.choices.size());
        }
        QCOMPARE(names.size(), UserSettings::rules().size());
    }

    void aGroupAtATime()
    {
        const Shown shown;
        auto* groups = shown.find<QListWidget>(u"settingsGroups"_s);
        QCOMPARE(groups->count(), int(std::size(allSettingGroups)));
        QStringList seen;
        for (int i = 0; i < groups->count(); ++i) {
            groups->setCurrentRow(i);
            const QStringList here = shown.inSight();
            QVERIFY(!here.isEmpty());
            for (const QString& key : here)
                QCOMPARE(groupOf(shown.row(key)->rule().setting), allSettingGroups[i]);
            seen += here;
        }
        QCOMPARE(seen.size(), UserSettings::rules().size());
    }

    void eachControlIsNamedAndSaysItsEffect()
    {
        const Shown shown;
        for (const SettingRule& rule : UserSettings::rules()) {
            const QWidget* control = shown.row(rule.key)->control();
            QCOMPARE(control->accessibleName(), settingText(rule.setting));
            QCOMPARE(control->accessibleDescription(), settingEffect(rule.setting));
            QVERIFY(!shown.reset(rule.key)->accessibleName().isEmpty());
        }
    }

    void searchFindsByNameEffectAndOtherWords()
    {
        const Shown shown;
        const auto* groups = shown.find<QListWidget>(u"settingsGroups"_s);
        QCOMPARE(groups->selectedItems().size(), 1);
        shown.search(u"theme"_s);
        QCOMPARE(shown.inSight(), QStringList{u"window/theme"_s});
        QVERIFY(groups->selectedItems().isEmpty());
        shown.search(u"  CANARY "_s); // a keyword alone
        QCOMPARE(shown.inSight(), QStringList{u"deletes/canaryFrom"_s});
        shown.search(u"notification removed"_s); // both words of the effect
        QCOMPARE(shown.inSight(), QStringList{u"window/notices"_s});
        shown.search(u"Français"_s); // a choice
        QCOMPARE(shown.inSight(), QStringList{u"window/language"_s});
        shown.search(u"laxer"_s);
        QCOMPARE(shown.inSight().size(), 5);
        shown.search(u"hold"_s); // what is a guard is linked
        QVERIFY(shown.find<SettingLink>(u"guardsLink"_s)->isVisible());
        shown.search({});
        QCOMPARE(groups->selectedItems().size(), 1);
        QCOMPARE(shown.inSight(), (QStringList{u"window/theme"_s, u"window/textSize"_s}));
    }

    void hitsAreMarkedAndTextStaysText()
    {
        const Shown shown;
        const auto label = [&](int number) {
            return shown.row(u"window/theme"_s)->findChildren<QLabel*>(Qt::FindDirectChildrenOnly).at(number);
        };
        shown.search(u"theme"_s);
        QCOMPARE(label(0)->textFormat(), Qt::RichText);
        QVERIFY(label(0)->text().contains(u"underline"_s) && label(0)->text().contains(u"Theme"_s));
        QVERIFY(!label(1)->text().contains(u"underline"_s));
        shown.search(u"<b>"_s);
        QVERIFY(shown.find<EmptyState>(u"settingsNothing"_s)->isVisible());
        shown.search({});
        QCOMPARE(label(0)->textFormat(), Qt::PlainText);
        QCOMPARE(label(0)->text(), u"Theme"_s);
    }

    void nothingFoundTeaches()
    {
        const Shown shown;
        shown.search(u"teapot"_s);
        auto* nothing = shown.find<EmptyState>(u"settingsNothing"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->title().contains(u"teapot"_s));
        QVERIFY(nothing->text().contains(u"Guards"_s));
        nothing->findChild<QPushButton*>(u"showAllButton"_s)->click();
        QVERIFY(!nothing->isVisible());
        QVERIFY(!shown.inSight().isEmpty());
    }

    void keyboardAlone()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        auto* search = shown.find<QLineEdit>(u"settingsSearch"_s);
        QTRY_COMPARE(shown.dialog.focusWidget(), search);
        // From the top down.
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Tab);
            order.append(shown.dialog.focusWidget()->accessibleName());
        }
        QCOMPARE(order.first(), shown.find<QListWidget>(u"settingsGroups"_s)->accessibleName());
        QCOMPARE(order.indexOf(u"Size of text"_s), order.indexOf(u"Theme"_s) + 1);
        QVERIFY(order.contains(u"Theme"_s));
        search->setFocus();
        QTest::keyClicks(search, u"older plan"_s);
        QTest::keyClick(search, Qt::Key_Return); // into the first that was found
        auto* minutes = shown.control<QSpinBox>(u"deletes/planMinutes"_s);
        QCOMPARE(shown.dialog.focusWidget(), minutes);
        QTest::keyClick(minutes, Qt::Key_Down);
        QCOMPARE(UserSettings::instance().number(Setting::PlanMinutes), 4);
        // Back to the default, from the button that has come.
        auto* reset = shown.reset(u"deletes/planMinutes"_s);
        QVERIFY(reset->isVisible());
        QTest::keyClick(minutes, Qt::Key_Tab);
        QCOMPARE(shown.dialog.focusWidget(), reset);
        QTest::keyClick(reset, Qt::Key_Space);
        QCOMPARE(UserSettings::instance().number(Setting::PlanMinutes), 5);
        QVERIFY(!reset->isVisible());
        QCOMPARE(shown.dialog.focusWidget(), minutes);
        // A whole number is typed and kept with Return, which closes nothing.
        minutes->selectAll();
        QTest::keyClicks(minutes, u"3"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        QCOMPARE(UserSettings::instance().number(Setting::PlanMinutes), 3);
        QVERIFY(shown.dialog.isVisible());
        // A switch and a choice.
        QVERIFY(shown.dialog.showSetting(u"reading/pictures"_s));
        QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(!UserSettings::instance().isOn(Setting::Pictures));
        QVERIFY(shown.dialog.showSetting(u"window/theme"_s));
        QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Down);
        QCOMPARE(UserSettings::instance().text(Setting::Theme), u"1"_s);
        QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QVERIFY(!UserSettings::instance().isOn(Setting::Pictures)); // what was changed stays
    }

    void isAddressedByKey()
    {
        Shown shown;
        shown.search(u"teapot"_s);
        for (const SettingRule& rule : UserSettings::rules()) {
            QVERIFY(shown.dialog.showSetting(rule.key));
            QVERIFY(shown.row(rule.key)->isVisible());
            QCOMPARE(shown.dialog.focusWidget(), shown.row(rule.key)->control());
        }
        QVERIFY(!shown.dialog.showSetting(u"window/geometry"_s));
    }

    void allGoBackAndComeAgain()
    {
        Shown shown;
        auto* all = shown.find<QPushButton>(u"resetAllButton"_s);
        QVERIFY(!all->isEnabled());
        QVERIFY(UserSettings::instance().set(Setting::Theme, u"1"_s));
        shown.control<QSpinBox>(u"window/textSize"_s)->setValue(120);
        QVERIFY(all->isEnabled());
        all->click();
        QVERIFY(!UserSettings::instance().isChanged(Setting::Theme));
        QCOMPARE(shown.control<QSpinBox>(u"window/textSize"_s)->value(), 100);
        QVERIFY(!all->isEnabled());
        auto* note = shown.dialog.findChild<Note*>();
        QVERIFY(!note->sentence().isEmpty());
        Q_EMIT note->actionTriggered();
        QCOMPARE(UserSettings::instance().text(Setting::Theme), u"1"_s);
        QCOMPARE(UserSettings::instance().number(Setting::TextSize), 120);
        QVERIFY(note->sentence().isEmpty());
        // What was chosen since then is not undone.
        all->click();
        QVERIFY(UserSettings::instance().set(Setting::PlanMinutes, 1));
        QVERIFY(note->sentence().isEmpty());
    }

    void aChangeFromElsewhereIsShown()
    {
        const Shown shown;
        QVERIFY(UserSettings::instance().set(Setting::Theme, u"2"_s));
        QCOMPARE(shown.control<QComboBox>(u"window/theme"_s)->currentData().toString(), u"2"_s);
        QVERIFY(UserSettings::instance().set(Setting::Pictures, false));
        QVERIFY(!shown.control<QCheckBox>(u"reading/pictures"_s)->isChecked());
        QCOMPARE(shown.control<QCheckBox>(u"reading/pictures"_s)->text(), u"Off"_s);
    }

    void aFolderMustBeWhole()
    {
        const Shown shown;
        auto* row = shown.row(u"archive/folder"_s);
        auto* edit = shown.control<QLineEdit>(u"archive/folder"_s);
        QTest::keyClicks(edit, u"archives"_s);
        QVERIFY(row->problem().contains(u"whole path"_s));
        QCOMPARE(edit->text(), u"archives"_s); // what is typed stays
        QCOMPARE(UserSettings::instance().text(Setting::ArchiveFolder), QString());
        edit->clear();
        QTest::keyClicks(edit, u"/srv/a"_s);
        QCOMPARE(row->problem(), QString());
        QCOMPARE(UserSettings::instance().text(Setting::ArchiveFolder), u"/srv/a"_s);
        shown.reset(u"archive/folder"_s)->click();
        QCOMPARE(edit->text(), QString());
    }

    void theWheelChangesNothingThatItPasses()
    {
        Shown shown;
        auto* size = shown.control<QSpinBox>(u"window/textSize"_s);
        shown.find<QLineEdit>(u"settingsSearch"_s)->setFocus();
        QWheelEvent wheel(QPointF(5, 5), size->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(size, &wheel);
        QCOMPARE(size->value(), 100);
        QVERIFY(!UserSettings::instance().isChanged(Setting::TextSize));
    }

    void whatCanNotBeKeptIsSaid()
    {
        QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"secateur-blocked"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Shown shown;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
        QCoreApplication::setOrganizationName(u"secateur-blocked"_s);
        shown.control<QSpinBox>(u"deletes/planMinutes"_s)->setValue(2);
        QVERIFY(shown.row(u"deletes/planMinutes"_s)->problem().contains(u"could not be written"_s));
        m_own = std::make_unique<OwnSettings>();
        shown.reset(u"deletes/planMinutes"_s)->click();
        QCOMPARE(shown.row(u"deletes/planMinutes"_s)->problem(), QString());
    }

    void linksLeadToStoreAndConnection()
    {
        Shown shown;
        QSignalSpy guards(&shown.dialog, &SettingsDialog::guardsAsked);
        QSignalSpy connections(&shown.dialog, &SettingsDialog::connectionsAsked);
        auto* link = shown.find<SettingLink>(u"guardsLink"_s);
        QVERIFY(!link->control()->isEnabled());
        QVERIFY(!link->control()->toolTip().isEmpty());
        shown.dialog.setStoreOpen(true);
        qobject_cast<QPushButton*>(link->control())->click();
        QCOMPARE(guards.size(), 1);
        QVERIFY(!shown.dialog.isVisible());
        shown.dialog.show();
        qobject_cast<QPushButton*>(shown.find<SettingLink>(u"connectionsLink"_s)->control())->click();
        QCOMPARE(connections.size(), 1);
    }

private:
    std::unique_ptr<OwnSettings> m_own = std::make_unique<OwnSettings>();
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
