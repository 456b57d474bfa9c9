// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_fixture.h"

#include "delete_flow.h"
#include "shortcut_dialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class ShortcutListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"secateur-shortcuts-test"_s);
        QSettings().clear();
        Theme::instance().apply(Theme::Mode::Light);
    }

    void noKeyIsTakenTwice()
    {
        Opened opened;
        QMap<QString, QString> taken;
        for (const Shortcut& shortcut : menuShortcuts(*opened.window->menuBar())) {
            for (const QKeySequence& keys : shortcut.keys) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + u": "_s + shortcut.text + u", "_s + taken[text]));
                taken[text] = shortcut.text;
            }
        }
        QVERIFY(taken.size() > 12);
        // What a pane takes is not taken away from it by a menu.
        for (const Shortcut& shortcut : paneShortcuts()) {
            for (const QKeySequence& keys : shortcut.keys)
                QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString()));
        }
    }

    void everyShortcutIsInTheList()
    {
        Opened opened;
        QSet<QKeySequence> listed;
        for (const Shortcut& shortcut : menuShortcuts(*opened.window->menuBar())) {
            QVERIFY(!shortcut.text.isEmpty() && !shortcut.group.isEmpty());
            for (const QKeySequence& keys : shortcut.keys)
                listed.insert(keys);
        }
        const auto actions = opened.window->findChildren<QAction*>();
        for (const QAction* action : actions) {
            // A line edit's own: not of the window.
            if (qobject_cast<const QLineEdit*>(action->parent()))
                continue;
            for (const QKeySequence& keys : action->shortcuts())
                QVERIFY2(listed.contains(keys), qPrintable(action->text()));
        }
    }

    void theListIsSearchedAndCopied()
    {
        Opened opened;
        const QList<Shortcut> shortcuts = menuShortcuts(*opened.window->menuBar()) + paneShortcuts();
        ShortcutDialog dialog(shortcuts, nullptr);
        for (const Shortcut& shortcut : shortcuts)
            QVERIFY(dialog.text().contains(shortcut.text) && dialog.text().contains(keysText(shortcut)));
        auto* search = dialog.findChild<QLineEdit*>(u"shortcutSearch"_s);
        search->setText(u"guards"_s);
        QVERIFY(dialog.text().contains(u"Guards…"_s));
        QVERIFY(!dialog.text().contains(u"Quit"_s));
        search->setText(u"elephant castle"_s);
        QVERIFY(dialog.text().isEmpty());
    }

    void paneKeysHaveTheirTakers()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->deleteFlow()->begin(DeleteRequest::everythingBelow(at(u"/users"_s)));
        QTRY_VERIFY(opened.window->deleteFlow()->dialog());
        for (const Shortcut& shortcut : paneShortcuts()) {
            const bool found = opened.window->objectName() == shortcut.taker ||
                               opened.window->findChild<QWidget*>(shortcut.taker) != nullptr;
            QVERIFY2(found, qPrintable(shortcut.taker));
        }
    }

    void noMnemonicIsThereTwice()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QStringList troubles;
        const std::function<void(const QWidget&, const QString&)> look = [&](const QWidget& menu,
                                                                             const QString& place) {
            QMap<QString, QString> seen;
            for (QAction* action : menu.actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && seen.contains(key))
                    troubles << u"%1: %2 and %3"_s.arg(place, action->text(), seen[key]);
                if (!key.isEmpty())
                    seen[key] = action->text();
                if (action->menu()) {
                    Q_EMIT action->menu()->aboutToShow();
                    look(*action->menu(), action->text());
                }
            }
        };
        look(*opened.window->menuBar(), u"menu bar"_s);
        NO_TROUBLE(troubles);
    }
};

QTEST_MAIN(ShortcutListTest)
#include "shortcut_list_test.moc"
