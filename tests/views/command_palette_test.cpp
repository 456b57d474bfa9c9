// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"

#include "asset_table_view.h"
#include "bottom_panes.h"
#include "command_model.h"
#include "command_palette.h"
#include "delete_flow.h"
#include "guards_dialog.h"
#include "items/connection_book.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "selector_bar.h"
#include "shortcut_dialog.h"
#include "store_page.h"
#include "support/memory_secrets.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
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
    explicit Opened(bool readOnly = false)
    {
        if (readOnly) {
            StoreInfo info = store.info();
            info.readOnly = true;
            info.whyReadOnly = u"The folder takes no changes."_s;
            store.setInfo(info);
        }
        SessionSetup seams;
        seams.opener = store.opener();
        window = std::make_unique<MainWindow>(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
        window->setConnectionBook(std::make_unique<ConnectionBook>(Profiles(dir.filePath(u"connections.json"_s)),
                                                                   std::make_unique<MemorySecrets>()));
        window->show();
    }
    [[nodiscard]] bool isOpen() const { return window->previewPane()->isWritable(); }
    [[nodiscard]] CommandPalette* palette() const { return window->findChild<CommandPalette*>(); }
    [[nodiscard]] QLineEdit* field() const { return palette()->findChild<QLineEdit*>(u"paletteField"_s); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < palette()->model().rowCount(); ++row)
            texts << palette()->model().index(row).data().toString();
        return texts;
    }
    /// Types words into a new palette, and chooses what stands first.
    void choose(const QString& words) const
    {
        window->showPalette();
        field()->setText(words);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] QStringList deletes() const
    {
        return store.eraserCalls().filter(u"pinned"_s) + store.eraserCalls().filter(u"selector"_s);
    }

    QTemporaryDir dir;
    MemoryStore store{
        {u"/users/u12/profile 0"_s, u"/users/u12/profile 1"_s, u"/users/u12/gallery 0"_s, u"/users/u13 0"_s}};
    std::unique_ptr<MainWindow> window;
};

/// Whatever an action has opened is left by Escape.
void leaveAll()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QList<QPointer<QDialog>> dialogs;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialogs.append(dialog);
    }
    for (const QPointer<QDialog>& dialog : std::as_const(dialogs)) {
        if (dialog && dialog->isVisible())
            dialog->reject();
    }
}

} // namespace

class CommandPaletteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"secateur-palette-test"_s);
        QSettings().clear();
        Theme::instance().apply(Theme::Mode::Light);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void cleanup()
    {
        leaveAll();
        QSettings().clear();
    }

    void escapeGivesTheFocusBack()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QTRY_VERIFY(opened.window->isActiveWindow());
        opened.window->pathTree()->setFocus();
        opened.window->showPalette();
        QVERIFY(opened.palette()->isVisible());
        QVERIFY(opened.field()->hasFocus());
        QTest::keyClick(opened.field(), Qt::Key_Escape);
        QTRY_VERIFY(!opened.palette());
        QCOMPARE(opened.window->focusWidget(), opened.window->pathTree());
    }

    void everyActionOfTheMenusIsInIt()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->showPalette();
        const QStringList texts = opened.texts();
        for (const QAction* top : opened.window->menuBar()->actions()) {
            for (const QAction* action : top->menu()->actions()) {
                if (!action->isSeparator() && !action->menu())
                    QVERIFY2(texts.contains(withoutMnemonic(action->text())), qPrintable(action->text()));
            }
        }
        QVERIFY(texts.contains(u"Delete everything in this store…"_s));
    }

    void withoutAStoreItSaysWhyNot()
    {
        QTemporaryDir dir;
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        window.setConnectionBook(std::make_unique<ConnectionBook>(Profiles(dir.filePath(u"connections.json"_s)),
                                                                  std::make_unique<MemorySecrets>()));
        window.show();
        window.showPalette();
        auto* palette = window.findChild<CommandPalette*>();
        auto* field = palette->findChild<QLineEdit*>(u"paletteField"_s);
        field->setText(u"guards"_s);
        QCOMPARE(palette->model().index(0).data().toString(), u"Guards…"_s);
        QCOMPARE(palette->model().index(0).data(CommandModel::WhyNotRole).toString(), u"Open a store first."_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QVERIFY(field->accessibleDescription().contains(u"Open a store first."_s));
    }

    void aPathIsGoneTo()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.choose(u"/users/u12"_s);
        QTRY_COMPARE(opened.window->previewPane()->browsePath(), at(u"/users/u12"_s));
    }

    void aRequestThatIsTypedOnlyGoesToItsPath()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.choose(u"DELETE /assets/users/u12/-/recursive"_s);
        QTRY_COMPARE(opened.window->previewPane()->browsePath(), at(u"/users/u12"_s));
        QVERIFY(!opened.window->deleteFlow()->dialog());
        QVERIFY(opened.deletes().isEmpty());
    }

    void whatWasUsedLeads()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.choose(u"keyboard shortcuts"_s);
        QTRY_VERIFY(opened.window->findChild<ShortcutDialog*>());
        leaveAll();
        QTRY_VERIFY(!opened.palette());
        opened.window->showPalette();
        QCOMPARE(opened.texts().first(), u"Keyboard Shortcuts…"_s);
    }

    void aDeleteEndsInItsDialog()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->storePage()->treePane()->goTo(at(u"/users/u12"_s));
        QTRY_COMPARE(opened.window->storePage()->treePane()->currentPath(), at(u"/users/u12"_s));
        opened.window->pathTree()->setFocus();
        for (const QString& words : {u"delete everything below"_s, u"delete what is chosen"_s}) {
            opened.choose(words);
            QTRY_VERIFY(opened.window->deleteFlow()->dialog());
            QTRY_COMPARE(opened.window->deleteFlow()->dialog()->stage(), DeleteDialog::Stage::Asking);
            const auto labels = opened.window->deleteFlow()->dialog()->findChildren<QLabel*>();
            QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                                [](const QLabel* label) { return label->text().contains(u"/users/u12"_s); }));
            // Return that is still down from the choice deletes nothing.
            QTest::keyClick(opened.window->deleteFlow()->dialog(), Qt::Key_Return);
            QTest::keyClick(opened.window->deleteFlow()->dialog(), Qt::Key_Escape);
            QTRY_VERIFY(!opened.window->deleteFlow()->dialog());
        }
        QVERIFY(opened.deletes().isEmpty());
    }

    void readOnlyDeletesSayWhyNot()
    {
        Opened opened(true);
        QTRY_COMPARE(opened.window->storePage()->readOnlyReason(), u"The folder takes no changes."_s);
        opened.window->showPalette();
        opened.field()->setText(u"delete"_s);
        int found = 0;
        for (int row = 0; row < opened.palette()->model().rowCount(); ++row) {
            const QModelIndex index = opened.palette()->model().index(row);
            if (!index.data().toString().startsWith(u"Delete"_s))
                continue;
            ++found;
            QCOMPARE(index.data(CommandModel::WhyNotRole).toString(), u"The folder takes no changes."_s);
        }
        QVERIFY(found >= 3);
    }

    /// The palette has no way of its own to a delete: each of its actions in turn, and nothing is sent and no job runs.
    void noActionChangesTheStore()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->storePage()->treePane()->goTo(at(u"/users/u12/profile"_s));
        QTRY_COMPARE(opened.window->assetTable()->model()->rowCount(), 2);
        const QStringList before = opened.store.refLines();
        opened.window->showPalette();
        const qsizetype all = opened.palette()->model().rowCount();
        leaveAll();
        QTRY_VERIFY(!opened.palette());
        // Leaving the window or the store ends the test's ground, not the store.
        const QStringList leaving{u"Quit"_s, u"Close Store"_s};
        QSet<QString> done;
        for (qsizetype i = 0; i < all; ++i) {
            opened.window->storePage()->treePane()->goTo(at(u"/users/u12/profile"_s));
            opened.window->assetTable()->selectRow(0);
            QWidget owner;
            const QList<Command> commands = opened.window->commands(&owner);
            const auto next = std::find_if(commands.cbegin(), commands.cend(), [&](const Command& command) {
                return command.whyNot().isEmpty() && !leaving.contains(command.text) &&
                       !command.id.startsWith(u"open/"_s) && !done.contains(command.id + command.text);
            });
            if (next == commands.cend())
                break;
            done.insert(next->id + next->text);
            next->action->trigger();
            leaveAll();
            QTRY_VERIFY(!opened.window->deleteFlow()->dialog());
            QTRY_VERIFY(opened.isOpen());
        }
        QVERIFY(done.size() > 25);
        QCOMPARE(opened.store.refLines(), before);
        QVERIFY(opened.deletes().isEmpty());
        QTRY_COMPARE(opened.window->session()->jobs.runningCount(), 0);
        // What the deletes had planned was discarded with their dialogs; nothing agreed is left to begin.
        for (int row = 0; row < opened.window->session()->jobs.rowCount(); ++row) {
            const auto job = opened.window->session()->jobs.record(opened.window->session()->jobs.index(row, 0));
            QVERIFY(job && job->started == 0 && job->agreed == 0);
        }
    }

    void aKeyThatIsHeldDownRunsNothing()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->showPalette();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(opened.field(), &held);
        QVERIFY(opened.palette()->isVisible());
    }

    void arrowsMoveTheChoice()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        opened.window->showPalette();
        auto* list = opened.palette()->findChild<QListView*>(u"paletteList"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(opened.field(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(opened.field()->hasFocus());
        QTest::keyClick(opened.field(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        opened.field()->setText(u"elephant castle"_s);
        QCOMPARE(opened.palette()->model().rowCount(), 0);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QVERIFY(opened.palette()->isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
