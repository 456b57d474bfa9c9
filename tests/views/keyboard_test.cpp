// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_fixture.h"
#include "tab_walk.h"

#include "add_paths_dialog.h"
#include "arm_popup.h"
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "connect_wizard.h"
#include "connection_dialog.h"
#include "connection_parts.h"
#include "delete_flow.h"
#include "guard_controls.h"
#include "guards_dialog.h"
#include "inspector_pane.h"
#include "items/connection_book.h"
#include "items/connection_tester.h"
#include "limits_popup.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "receipt_dialog.h"
#include "restore_dialog.h"
#include "secrets_prompt.h"
#include "selector_bar.h"
#include "settings_dialog.h"
#include "shortcut_dialog.h"
#include "store_page.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KeyboardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"secateur-keyboard-test"_s);
        QSettings().clear();
        Theme::instance().apply(Theme::Mode::Light);
    }
    void cleanup()
    {
        QSettings().clear();
        Theme::instance().apply(Theme::Mode::Light);
    }

    void theWelcomePageIsWalked()
    {
        QTemporaryDir dir;
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        window.setConnectionBook(std::make_unique<ConnectionBook>(
            Profiles(dir.filePath(u"connections.json"_s)),
            std::make_unique<QueuedSecrets>(std::make_shared<QueuedSecrets::State>())));
        window.show();
        QTRY_VERIFY(window.isActiveWindow());
        QVERIFY(tabWidgets(&window).size() >= 4);
        NO_TROUBLE(tabTroubles(&window));
        NO_TROUBLE(focusTroubles(&window));
    }

    void theWindowIsWalked_data()
    {
        QTest::addColumn<int>("pane");
        QTest::newRow("folded") << -1;
        QTest::newRow("jobs") << int(BottomPanes::Pane::Jobs);
        QTest::newRow("pending") << int(BottomPanes::Pane::Pending);
        QTest::newRow("activity") << int(BottomPanes::Pane::Activity);
    }
    void theWindowIsWalked()
    {
        QFETCH(int, pane);
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.page().treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.window->assetTable()->model()->rowCount(), 2);
        opened.window->assetTable()->selectRow(0);
        if (pane >= 0)
            opened.page().bottomPanes()->expand(BottomPanes::Pane(pane));
        QVERIFY(tabWidgets(opened.window.get()).size() > 12);
        NO_TROUBLE(tabTroubles(opened.window.get()));
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }
    void theFocusIsSeen()
    {
        QFETCH(Theme::Mode, mode);
        Theme::instance().apply(mode);
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.page().treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.window->assetTable()->model()->rowCount(), 2);
        opened.window->assetTable()->selectRow(0);
        opened.page().bottomPanes()->expand(BottomPanes::Pane::Jobs);
        NO_TROUBLE(focusTroubles(opened.window.get()));
    }

    void dialogsAreWalked_data()
    {
        QTest::addColumn<QString>("which");
        for (const char* which : {"delete", "connections", "settings", "guards", "restore", "paths", "secrets", "keys",
                                  "wizard", "receipt"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    void dialogsAreWalked()
    {
        QFETCH(QString, which);
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QTRY_VERIFY(opened.window->session()->guards.canChange());
        ConnectionBook book(Profiles(opened.dir.filePath(u"connections.json"_s)),
                            std::make_unique<QueuedSecrets>(std::make_shared<QueuedSecrets::State>()));
        ConnectionTester tester{PartCheck(checkParts)};
        QPointer<QDialog> dialog;
        if (which == u"delete") {
            opened.window->deleteFlow()->begin(DeleteRequest::everythingBelow(at(u"/users"_s)));
            QTRY_VERIFY(opened.window->deleteFlow()->dialog());
            QTRY_COMPARE(opened.window->deleteFlow()->dialog()->stage(), DeleteDialog::Stage::Asking);
            dialog = opened.window->deleteFlow()->dialog();
        } else if (which == u"connections") {
            dialog = new ConnectionDialog(book, tester, opened.window.get());
            dialog->open();
        } else if (which == u"wizard") {
            // There is no connection yet.
            opened.window->findChild<QAction*>(u"connectAction"_s)->trigger();
            dialog = opened.window->findChild<ConnectWizard*>();
        } else if (which == u"receipt") {
            dialog = ReceiptDialog::open(opened.dir.filePath(u"journal.db"_s), 1, opened.window.get());
        } else if (which == u"settings") {
            dialog = opened.window->showSettings();
        } else if (which == u"guards") {
            opened.page().guardControls().showGuards();
            dialog = opened.window->findChild<GuardsDialog*>();
        } else if (which == u"restore") {
            dialog = opened.page().showRestore();
        } else if (which == u"paths") {
            dialog = new AddPathsDialog(opened.window.get());
            dialog->open();
        } else if (which == u"secrets") {
            const Connection connection = fullConnection();
            dialog = new SecretsPrompt(connection, secretsToAsk(connection, {}, true), {}, {}, opened.window.get());
            dialog->open();
        } else {
            opened.window->showShortcuts();
            dialog = opened.window->findChild<ShortcutDialog*>();
        }
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->isActiveWindow());
        QVERIFY(!tabWidgets(dialog).isEmpty());
        NO_TROUBLE(tabTroubles(dialog));
        NO_TROUBLE(focusTroubles(dialog));
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        delete dialog;
        QVERIFY(opened.store.eraserCalls().filter(u"pinned"_s).isEmpty());
    }

    void panesAreReachedByF6()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.page().treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.window->assetTable()->model()->rowCount(), 2);
        opened.window->selectorBar()->focusText();
        const auto in = [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
        opened.page().focusPane(true);
        QVERIFY(opened.window->pathTree()->hasFocus());
        opened.page().focusPane(true);
        QVERIFY(opened.window->assetTable()->hasFocus());
        for (int step = 0; step < 8 && !in(opened.page().bottomPanes()); ++step)
            opened.page().focusPane(true);
        QVERIFY(in(opened.page().bottomPanes()));
        for (int step = 0; step < 8 && !opened.window->assetTable()->hasFocus(); ++step)
            opened.page().focusPane(false);
        QVERIFY(opened.window->assetTable()->hasFocus());
        opened.page().focusPane(false);
        QVERIFY(opened.window->pathTree()->hasFocus());
    }

    void theRecoveryBarIsReached()
    {
        Opened first;
        QTRY_VERIFY(first.isOpen());
        // The journal is the first window's: the second only reads, and its bar offers to open it again.
        SessionSetup seams;
        seams.opener = first.store.opener();
        MainWindow second(StoreLocation{first.dir.path()}, first.dir.filePath(u"journal.db"_s), seams);
        second.resize(1600, 1000);
        second.show();
        QTRY_VERIFY(second.findChild<QWidget*>(u"reopenStore"_s));
        QTRY_VERIFY(second.findChild<QWidget*>(u"reopenStore"_s)->isVisible());
        second.activateWindow();
        QTRY_VERIFY(second.isActiveWindow());
        second.selectorBar()->focusText();
        second.storePage()->focusPane(true);
        QCOMPARE(second.focusWidget(), second.findChild<QWidget*>(u"reopenStore"_s));
        NO_TROUBLE(tabTroubles(&second));
    }

    void popupsGiveTheFocusBack()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->pathTree()->setFocus();
        opened.page().guardControls().showArming();
        auto* popup = opened.window->findChild<ArmPopup*>();
        QVERIFY(popup && popup->isVisible());
        QVERIFY(popup->focusWidget());
        NO_TROUBLE(tabTroubles(popup));
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!opened.window->findChild<ArmPopup*>());
        QCOMPARE(opened.window->focusWidget(), opened.window->pathTree());
        auto* limits = new LimitsPopup({u"It can not list its paths."_s}, opened.window.get());
        limits->show();
        QTest::keyClick(limits, Qt::Key_Escape);
        QTRY_VERIFY(!opened.window->findChild<LimitsPopup*>());
        QCOMPARE(opened.window->focusWidget(), opened.window->pathTree());
    }

    void theMenuKeyOpensAtTheCurrentRow()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.page().treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.window->assetTable()->model()->rowCount(), 2);
        opened.window->assetTable()->selectRow(1);
        const QList<std::pair<QAbstractItemView*, QString>> views{{opened.window->pathTree(), u"pathMenu"_s},
                                                                  {opened.window->assetTable(), u"assetMenu"_s}};
        for (const auto& [view, name] : views) {
            view->setFocus();
            // The mouse is somewhere else: the place that the system gives is not where the menu belongs.
            QContextMenuEvent key(QContextMenuEvent::Keyboard, {-5, -5}, view->mapToGlobal(QPoint(-5, -5)));
            QApplication::sendEvent(view, &key);
            QPointer<QMenu> menu = opened.window->findChild<QMenu*>(name);
            QVERIFY2(menu && menu->isVisible(), qPrintable(name));
            const QRect row = view->visualRect(view->currentIndex());
            const QRect onScreen(view->viewport()->mapToGlobal(row.topLeft()), row.size());
            QVERIFY(onScreen.intersects(menu->geometry()));
            QTest::keyClick(menu.data(), Qt::Key_Escape);
            QTRY_VERIFY(!menu || !menu->isVisible());
            QCOMPARE(opened.window->focusWidget(), view);
        }
    }

    void returnInTheDeleteDialogDeletesNothing()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->deleteFlow()->begin(DeleteRequest::everythingBelow(at(u"/users/u13"_s)));
        QTRY_VERIFY(opened.window->deleteFlow()->dialog());
        QPointer<DeleteDialog> dialog = opened.window->deleteFlow()->dialog();
        QTRY_COMPARE(dialog->stage(), DeleteDialog::Stage::Asking);
        QTRY_VERIFY(dialog->isActiveWindow());
        const auto* destroys = dialog->findChild<QPushButton*>(u"deleteButton"_s);
        QVERIFY(!destroys->isDefault() && !destroys->autoDefault());
        // Return on each control but the buttons, which do what they say.
        for (QWidget* widget : tabWidgets(dialog)) {
            if (qobject_cast<QAbstractButton*>(widget))
                continue;
            widget->setFocus(Qt::TabFocusReason);
            QTest::keyClick(widget, Qt::Key_Return);
            QVERIFY2(dialog && dialog->isVisible() && dialog->stage() == DeleteDialog::Stage::Asking,
                     qPrintable(placeOf(widget)));
        }
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!opened.window->deleteFlow()->dialog());
        QVERIFY(opened.store.eraserCalls().filter(u"pinned"_s).isEmpty());
    }

    void typingJumpsInListsOfPaths()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.page().treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.page().treePane()->currentPath(), at(u"/users/u12/profile"_s));
        opened.window->pathTree()->setFocus();
        QTest::keyClick(opened.window->pathTree(), Qt::Key_Home);
        QVERIFY(opened.page().treePane()->currentPath().isRoot());
        QTest::keyClicks(opened.window->pathTree(), u"gall"_s);
        QTRY_COMPARE(opened.page().treePane()->currentPath(), at(u"/users/u12/gallery"_s));
        QTest::keyClick(opened.window->pathTree(), Qt::Key_End);
        QTRY_COMPARE(opened.page().treePane()->currentPath(), at(u"/users/u13"_s));
    }

    void sortingAndColumnsAreInTheMenus()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        AssetTableView* table = opened.window->assetTable();
        QMenu columns;
        table->fillColumnMenu(columns);
        QVERIFY(table->isColumnHidden(AssetTableModel::TagsColumn));
        columns.actions()[AssetTableModel::TagsColumn]->trigger();
        QVERIFY(!table->isColumnHidden(AssetTableModel::TagsColumn));
        QVERIFY(!columns.actions()[AssetTableModel::PathColumn]->isEnabled());
        QMenu sorts;
        table->fillSortMenu(sorts);
        sorts.actions().last()->trigger();
        QVERIFY(table->horizontalHeader()->sortIndicatorSection() != AssetTableModel::PathColumn);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
