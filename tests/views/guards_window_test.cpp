// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"

#include "badge.h"
#include "delete_flow.h"
#include "guard_controls.h"
#include "guards_dialog.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "store_page.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

struct Opened {
    Opened()
        : store({u"/users/u12/profile 0"_s, u"/users/u12/profile 1"_s, u"/users/u13 0"_s, u"/legal/a 0"_s})
        , window(open())
    {}
    [[nodiscard]] std::unique_ptr<MainWindow> open() const
    {
        SessionSetup seams;
        seams.opener = store.opener();
        auto made = std::make_unique<MainWindow>(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
        made->show();
        return made;
    }
    [[nodiscard]] StoreGuards& guards() const { return window->session()->guards; }
    [[nodiscard]] bool isOpen() const { return window->previewPane()->isWritable() && guards().canChange(); }
    [[nodiscard]] DeleteDialog* dialog() const { return window->deleteFlow()->dialog(); }
    [[nodiscard]] bool isProtected(const QString& path) const
    {
        const PathTreeModel& tree = window->session()->tree;
        return tree.data(tree.indexOf(at(path)), PathTreeModel::ProtectedRole).toBool();
    }
    [[nodiscard]] QMenu* menuAt(const QString& path) const
    {
        Q_EMIT window->storePage()->treePane()->menuRequested(at(path), QPoint());
        return window->findChild<QMenu*>(u"pathMenu"_s);
    }
    [[nodiscard]] QStringList deletes() const { return store.eraserCalls().filter(u"pinned"_s); }

    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class GuardsWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"secateur-guards-test"_s);
        QSettings().clear();
        Theme::instance().apply(Theme::Mode::Light);
    }
    void cleanup() { QSettings().clear(); }

    void aPathIsProtectedFromItsMenu()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->storePage()->treePane()->goTo(at(u"/users/u12/profile"_s));
        PathTreeModel& tree = opened.window->session()->tree;
        QTRY_VERIFY(tree.indexOf(at(u"/users/u12/profile"_s)).isValid());
        QVERIFY(!opened.isProtected(u"/users/u12"_s));
        QMenu* menu = opened.menuAt(u"/users/u12"_s);
        menu->findChild<QAction*>(u"protect"_s)->trigger();
        delete menu;
        QTRY_VERIFY(opened.isProtected(u"/users/u12"_s));
        QVERIFY(opened.isProtected(u"/users/u12/profile"_s));
        QVERIFY(!opened.isProtected(u"/users"_s));
        QVERIFY(!opened.isProtected(u"/users/u13"_s));
        const QModelIndex inside = tree.indexOf(at(u"/users/u12/profile"_s));
        QVERIFY(tree.data(inside, Qt::ToolTipRole).toString().contains(u"/users/u12"_s));
        QVERIFY(tree.data(inside, Qt::AccessibleTextRole).toString().contains(u"protected"_s));

        // A delete of what holds it says why not.
        opened.window->deleteFlow()->begin(DeleteRequest::everythingBelow(at(u"/users"_s)));
        QTRY_COMPARE(opened.dialog()->stage(), DeleteDialog::Stage::Failed);
        opened.dialog()->findChild<QPushButton*>(u"guardsButton"_s)->click();
        auto* dialog = opened.window->findChild<GuardsDialog*>();
        QVERIFY(dialog);
        dialog->close();
        QTRY_VERIFY(!opened.window->findChild<GuardsDialog*>());

        // Taking it off is confirmed where it is listed.
        menu = opened.menuAt(u"/users/u12/profile"_s);
        QVERIFY(!menu->findChild<QAction*>(u"protect"_s));
        menu->findChild<QAction*>(u"stopProtecting"_s)->trigger();
        delete menu;
        dialog = opened.window->findChild<GuardsDialog*>();
        QVERIFY(dialog);
        QVERIFY(opened.isProtected(u"/users/u12"_s));
        auto* remove = dialog->findChild<QPushButton*>(u"protectRemove"_s);
        QVERIFY(remove->isEnabled());
        remove->click();
        QTRY_VERIFY(!opened.isProtected(u"/users/u12"_s));
        QVERIFY(opened.deletes().isEmpty());
    }

    void theMenuLeadsToGuardsAndArming()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        auto* badge = opened.window->findChild<Badge*>(u"accessBadge"_s);
        QTRY_COMPARE(badge->text(), u"unlocked"_s);
        opened.window->findChild<QAction*>(u"guardsAction"_s)->trigger();
        QVERIFY(opened.window->findChild<GuardsDialog*>());
        delete opened.window->findChild<GuardsDialog*>();
        GuardSettings locked = opened.guards().own();
        locked.armingNeeded = true;
        opened.guards().change(locked);
        QTRY_COMPARE(badge->text(), u"locked"_s);
        opened.window->findChild<QAction*>(u"armAction"_s)->trigger();
        auto* popup = opened.window->findChild<QWidget*>(u"armPopup"_s);
        QVERIFY(popup);
        popup->findChild<QPushButton*>(u"arm5"_s)->click();
        QTRY_VERIFY(badge->text().startsWith(u"armed "_s));
        // Deletes are offered while it is locked, too.
        opened.guards().disarm();
        QTRY_COMPARE(badge->text(), u"locked"_s);
        popup->close();
        QVERIFY(opened.isOpen());
    }

    void withoutAStoreThereIsNothingToGuard()
    {
        QTemporaryDir dir;
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        QVERIFY(!window.findChild<QAction*>(u"guardsAction"_s)->isEnabled());
        QVERIFY(!window.findChild<QAction*>(u"armAction"_s)->isEnabled());
    }

    void closingTheWindowInTheHoldDeletesNothing()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->deleteFlow()->begin(DeleteRequest::everythingBelow(at(u"/users"_s)));
        QTRY_COMPARE(opened.dialog()->stage(), DeleteDialog::Stage::Asking);
        auto* remove = opened.dialog()->findChild<QPushButton*>(u"deleteButton"_s);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(opened.dialog()->stage(), DeleteDialog::Stage::Holding);
        opened.window->close();
        opened.window.reset();
        QVERIFY(opened.deletes().isEmpty());

        // Nor does the next start.
        opened.window = opened.open();
        QSignalSpy leftOver(&opened.window->session()->removal, &RemovalWorker::leftOver);
        QTRY_VERIFY(opened.isOpen());
        QSignalSpy listed(&opened.window->session()->removal, &RemovalWorker::jobsListed);
        opened.window->session()->removal.listJobs(0, 10);
        QTRY_VERIFY(!listed.isEmpty());
        QVERIFY(leftOver.isEmpty());
        QVERIFY(opened.deletes().isEmpty());
        QCOMPARE(opened.store.refLines().size(), 4);
    }

    void anotherStoreTakesItsDialogsAlong()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->storePage()->guardControls().showGuards();
        opened.window->storePage()->guardControls().showArming();
        opened.window->openStore();
        QVERIFY(!opened.window->findChild<GuardsDialog*>());
        QVERIFY(!opened.window->findChild<QWidget*>(u"armPopup"_s));
    }
};

QTEST_MAIN(GuardsWindowTest)
#include "guards_window_test.moc"
