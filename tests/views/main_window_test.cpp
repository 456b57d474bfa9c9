// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"

#include "action_card.h"
#include "add_paths_dialog.h"
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "confirm_parts.h"
#include "connect_wizard.h"
#include "connection_chip.h"
#include "connection_dialog.h"
#include "connection_parts.h"
#include "delete_flow.h"
#include "elided_label.h"
#include "empty_state.h"
#include "main_window.h"
#include "note.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "recent_list.h"
#include "secrets_prompt.h"
#include "selector_bar.h"
#include "store_page.h"
#include "welcome_page.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutAStoreItTeaches();
    void aStoreThatDoesNotOpenIsSaidInPlace();
    void choosingAPathBrowsesIt();
    void aPathThatIsGoneHasNoFigures();
    void editingTheBarPreviews();
    void nothingMatchingDisablesTheButton();
    void readOnlyDisablesTheButton();
    void readersDoNotMakeItReadOnly();
    void deleteKeyOnlyAsks();
    void noButtonDestroysByDefault();
    void aRemoteStoreSaysWhatItCanNotDo();
    void closingLeadsBack();
    void withoutAConnectionTheWizardLeads();
    void aConnectionIsOpenedByName();
    void aConnectionWithoutItsSecretsAsks();
};

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

/// A window on a store in memory.
struct Fixture {
    explicit Fixture(bool readOnly = false)
    {
        store.add({u"/users/u12/profile 0"_s, u"/users/u12/profile 1"_s, u"/users/u12/gallery 0"_s,
                   u"/users/u120/profile 0"_s, u"/users/u12 0"_s});
        if (readOnly) {
            StoreInfo info = store.info();
            info.readOnly = true;
            info.whyReadOnly = u"The folder takes no changes."_s;
            store.setInfo(info);
        }
        SessionSetup seams;
        seams.opener = store.opener();
        window = std::make_unique<MainWindow>(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
        window->show();
    }
    [[nodiscard]] PreviewPane* pane() const { return window->previewPane(); }
    [[nodiscard]] bool isOpen() const { return pane()->isWritable(); }

    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<MainWindow> window;
};

} // namespace

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"secateur-test"_s);
    QSettings().clear();
    Theme::instance().apply(Theme::Mode::Light);
}

void MainWindowTest::withoutAStoreItTeaches()
{
    QTemporaryDir dir;
    MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
    window.show();
    auto* start = window.findChild<WelcomePage*>(u"startPage"_s);
    QVERIFY(start->isVisible());
    const auto cards = start->findChildren<ActionCard*>();
    QCOMPARE(cards.size(), 4);
    for (const ActionCard* card : cards)
        QVERIFY(!card->accessibleName().isEmpty() && !card->sentence().isEmpty());
    QVERIFY(!window.pathTree());
}

void MainWindowTest::aStoreThatDoesNotOpenIsSaidInPlace()
{
    QTemporaryDir dir;
    MemoryStore store;
    const Error damaged{ErrorCode::Damaged, u"The database is damaged."_s, u"Nothing was changed."_s,
                        u"Run the check."_s};
    store.failNext(Call::Open, damaged, 10);
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
    window.show();
    auto* failure = window.findChild<EmptyState*>(u"failurePage"_s);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(failure->title(), damaged.what);
    QVERIFY(failure->text().contains(damaged.stillTrue));
    QVERIFY(failure->text().contains(damaged.remedy));
    QVERIFY(!window.storePage());
}

void MainWindowTest::choosingAPathBrowsesIt()
{
    Fixture f;
    f.window->storePage()->treePane()->goTo(at(u"/users/u12/profile"_s));
    QTRY_COMPARE(f.pane()->browsePath(), at(u"/users/u12/profile"_s));
    QCOMPARE(f.pane()->mode(), PreviewPane::Mode::Browse);
    QCOMPARE(*f.window->selectorBar()->request(), DeleteRequest::allAt(at(u"/users/u12/profile"_s)));
    QTRY_COMPARE(f.window->assetTable()->model()->rowCount(), 2);
    // Looking at a path is no preview: nothing is marked as cut.
    QVERIFY(!f.window->session()->preview.request());
}

void MainWindowTest::aPathThatIsGoneHasNoFigures()
{
    Fixture f;
    f.window->storePage()->treePane()->goTo(at(u"/users/u120"_s));
    const auto teaches = [&f](const QString& words) {
        const auto states = f.pane()->findChildren<EmptyState*>();
        return std::any_of(states.begin(), states.end(), [&words](const EmptyState* state) {
            return state->isVisible() && state->text().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(teaches(u"1 asset lies further down"_s), 60'000);
    f.store.remove({at(u"/users/u120/profile"_s), 0});
    f.window->storePage()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!teaches(u"further down"_s), 60'000);
    QCOMPARE(f.pane()->browsePath(), at(u"/users/u120"_s));
}

void MainWindowTest::editingTheBarPreviews()
{
    Fixture f;
    QTRY_VERIFY(f.isOpen());
    f.window->selectorBar()->enterText(u"DELETE /assets/users/u12/-/recursive"_s);
    QTRY_COMPARE(f.pane()->mode(), PreviewPane::Mode::Preview);
    QTRY_VERIFY(f.pane()->deleteButton()->isEnabled());
    QVERIFY(f.pane()->deleteButton()->text().contains(u'4'));
    QTRY_COMPARE(f.window->assetTable()->model()->rowCount(), 4);
    f.window->selectorBar()->enterText(u"DELETE /assets/users/-/nonsense/x"_s);
    QTRY_VERIFY(!f.pane()->deleteButton()->isEnabled());
    QVERIFY(f.store.eraserCalls().filter(u"pinned"_s).isEmpty());
}

void MainWindowTest::nothingMatchingDisablesTheButton()
{
    Fixture f;
    QTRY_VERIFY(f.isOpen());
    f.window->storePage()->preview(DeleteRequest::everythingBelow(at(u"/nobody"_s)));
    QTRY_COMPARE(f.window->session()->preview.state(), Preview::State::Ready);
    QVERIFY(!f.pane()->deleteButton()->isEnabled());
    QVERIFY(!f.pane()->disabledReason().isEmpty());
}

void MainWindowTest::readOnlyDisablesTheButton()
{
    Fixture f(true);
    f.window->storePage()->preview(DeleteRequest::everythingBelow(at(u"/users/u12"_s)));
    QTRY_COMPARE(f.window->session()->preview.state(), Preview::State::Ready);
    QTRY_COMPARE(f.pane()->disabledReason(), u"The folder takes no changes."_s);
    QVERIFY(!f.pane()->deleteButton()->isEnabled());
    f.window->storePage()->deleteFocused();
    QVERIFY(!f.window->deleteFlow()->dialog());
}

void MainWindowTest::readersDoNotMakeItReadOnly()
{
    // As a local store does: what was opened for reading says that it is read-only.
    MemoryStore store({u"/a 0"_s});
    StoreInfo info = store.info();
    info.readOnly = true;
    info.whyReadOnly = u"It was opened for reading only."_s;
    MemoryStore readers({u"/a 0"_s});
    readers.setInfo(info);
    QTemporaryDir dir;
    SessionSetup seams;
    seams.opener = [&](Access access) { return (access == Access::ReadOnly ? readers : store).opener()(access); };
    MainWindow window(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
    window.show();
    QTRY_VERIFY(window.previewPane()->isWritable());
}

void MainWindowTest::deleteKeyOnlyAsks()
{
    Fixture f;
    QTRY_VERIFY(f.isOpen());
    f.window->storePage()->treePane()->goTo(at(u"/users/u12"_s));
    QTRY_COMPARE(f.pane()->browsePath(), at(u"/users/u12"_s));
    QTest::keyClick(f.window->pathTree(), Qt::Key_Delete);
    QTRY_VERIFY(f.window->deleteFlow()->dialog());
    QTest::keyClick(f.window->deleteFlow()->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.window->deleteFlow()->dialog());
    QTRY_COMPARE(f.window->assetTable()->model()->rowCount(), 1);
    f.window->assetTable()->selectRow(0);
    QTest::keyClick(f.window->assetTable(), Qt::Key_Delete);
    QTRY_VERIFY(f.window->deleteFlow()->dialog());
    QTest::keyClick(f.window->deleteFlow()->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.window->deleteFlow()->dialog());
    QCOMPARE(f.store.refLines().size(), 5);
    QVERIFY(f.store.eraserCalls().filter(u"pinned"_s).isEmpty());
}

void MainWindowTest::noButtonDestroysByDefault()
{
    Fixture f;
    QVERIFY(!f.pane()->deleteButton()->isDefault());
    QVERIFY(!f.pane()->deleteButton()->autoDefault());
}

void MainWindowTest::aRemoteStoreSaysWhatItCanNotDo()
{
    MemoryStore store({u"/users/u12 0"_s});
    StoreInfo info = store.info();
    info.capabilities = {.listsPaths = false,
                         .matchesAll = false,
                         .seesPending = false,
                         .probesContent = false,
                         .removesContent = false,
                         .words = {u"There is no catalogue."_s}};
    store.setInfo(info);
    QTemporaryDir dir;
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{{}, fullConnection()}, dir.filePath(u"journal.db"_s), seams);
    window.show();
    QTRY_VERIFY(window.findChild<Note*>(u"unlistedNote"_s)->isVisible());
    QTRY_VERIFY(window.findChild<QWidget*>(u"limitsBadge"_s)->isVisible());
    const auto* import = window.findChild<QAction*>(u"importAction"_s);
    QVERIFY(!import->isEnabled());
    QVERIFY(import->toolTip().contains(u"local stores only"_s));
    const auto labels = window.findChild<ConnectionChip*>()->findChildren<ElidedLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const ElidedLabel* label) {
        return label->text() == u"https://images.example.com/konifer"_s;
    }));
    window.bottomPanes()->expand(BottomPanes::Pane::Pending);
    const auto* words = window.findChild<NoteLine*>(u"pendingWords"_s);
    QTRY_VERIFY(words->text().contains(u"The server removes content itself."_s));
    QVERIFY(!window.findChild<QPushButton*>(u"retryStuck"_s)->isVisible());

    Q_EMIT window.findChild<Note*>(u"unlistedNote"_s)->actionTriggered();
    auto* dialog = window.findChild<AddPathsDialog*>();
    QVERIFY(dialog);
    dialog->setText(u"/users/u12\n"_s);
    dialog->findChild<QPushButton*>(u"addButton"_s)->click();
    QTRY_COMPARE(store.learntPaths(), QList{at(u"/users/u12"_s)});
}

void MainWindowTest::closingLeadsBack()
{
    QSettings().clear();
    Fixture f;
    auto* close = f.window->findChild<QAction*>(u"closeStoreAction"_s);
    QVERIFY(close->isEnabled());
    QTRY_COMPARE(QSettings().value(u"window/store"_s).toString(), f.dir.path());
    close->trigger();
    QVERIFY(!f.window->storePage());
    QVERIFY(!close->isEnabled());
    auto* start = f.window->findChild<WelcomePage*>(u"startPage"_s);
    QVERIFY(start->isVisible());
    // The next start begins there too, and the store is one click away.
    QVERIFY(QSettings().value(u"window/store"_s).toString().isEmpty());
    auto* recent = start->findChild<RecentList*>();
    QTRY_VERIFY(recent->isVisible());
    QCOMPARE(recent->model()->index(0, 0).data(RecentStores::FolderRole).toString(), f.dir.path());
    recent->setCurrentIndex(recent->model()->index(0, 0));
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(f.window->storePage() && f.isOpen());
    QVERIFY(f.store.eraserCalls().filter(u"pinned"_s).isEmpty());
    QSettings().clear();
}

void MainWindowTest::withoutAConnectionTheWizardLeads()
{
    QTemporaryDir dir;
    Profiles profiles(dir.filePath(u"connections.json"_s));
    MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
    window.setConnectionBook(std::make_unique<ConnectionBook>(
        profiles, std::make_unique<QueuedSecrets>(std::make_shared<QueuedSecrets::State>())));
    window.show();
    auto* connectAction = window.findChild<QAction*>(u"connectAction"_s);
    connectAction->trigger();
    auto* wizard = window.findChild<ConnectWizard*>();
    QVERIFY(wizard && !window.findChild<ConnectionDialog*>());
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<ConnectWizard*>());
    QVERIFY(profiles.list() && profiles.list()->isEmpty());
    QVERIFY(profiles.save(fullConnection()));
    connectAction->trigger();
    QVERIFY(window.findChild<ConnectionDialog*>() && !window.findChild<ConnectWizard*>());
    // The welcome page leads to a new one at any time.
    window.findChild<ConnectionDialog*>()->reject();
    window.findChild<ActionCard*>(u"connectCard"_s)->click();
    QVERIFY(window.findChild<ConnectWizard*>());
}

void MainWindowTest::aConnectionIsOpenedByName()
{
    const Connection full = fullConnection();
    QTemporaryDir dir;
    Profiles profiles(dir.filePath(u"connections.json"_s));
    QVERIFY(profiles.save(full));
    const auto secrets = std::make_shared<QueuedSecrets::State>();
    secrets->kept.insert(secretKey(full), secretsFor(full));
    MemoryStore store({u"/users/u12 0"_s});
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s), seams);
    window.setConnectionBook(std::make_unique<ConnectionBook>(profiles, std::make_unique<QueuedSecrets>(secrets)));
    window.show();
    window.openConnection(full.name);
    QTRY_VERIFY(window.storePage());
    QVERIFY(window.session()->setup.location.connection == full);
    QTRY_COMPARE(QSettings().value(u"window/connection"_s).toString(), full.name);
    QVERIFY(QSettings().value(u"window/store"_s).toString().isEmpty());

    // As a link asks for: the path is only looked at.
    window.openConnection(full.name, at(u"/users/u12"_s));
    QTRY_VERIFY(window.storePage() && window.storePage()->treePane()->currentPath() == at(u"/users/u12"_s));
    QVERIFY(!window.deleteFlow()->dialog());

    MainWindow again(StoreLocation{}, dir.filePath(u"journal2.db"_s), seams);
    again.setConnectionBook(std::make_unique<ConnectionBook>(profiles, std::make_unique<QueuedSecrets>(secrets)));
    again.reopenLast();
    QTRY_VERIFY(again.storePage());
    again.openConnection(u"no such"_s);
    QVERIFY(!again.storePage());
    QVERIFY(again.findChild<EmptyState*>(u"failurePage"_s)->title().contains(u"no such"_s));
    QSettings().clear();
}

void MainWindowTest::aConnectionWithoutItsSecretsAsks()
{
    const Connection full = fullConnection();
    QTemporaryDir dir;
    Profiles profiles(dir.filePath(u"connections.json"_s));
    QVERIFY(profiles.save(full));
    const auto secrets = std::make_shared<QueuedSecrets::State>();
    secrets->absent = true;
    MemoryStore store({u"/users/u12 0"_s});
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s), seams);
    window.setConnectionBook(std::make_unique<ConnectionBook>(profiles, std::make_unique<QueuedSecrets>(secrets)));
    window.show();
    window.openConnection(full.name);
    QTRY_VERIFY(window.findChild<SecretsPrompt*>());
    QVERIFY(!window.storePage());
    auto* prompt = window.findChild<SecretsPrompt*>();
    for (QLineEdit* edit : prompt->findChildren<QLineEdit*>())
        edit->setText(u"typed"_s);
    prompt->findChild<QPushButton*>(u"connectButton"_s)->click();
    QVERIFY(window.storePage());
    QTRY_VERIFY(!window.findChild<SecretsPrompt*>());
    QSettings().clear();
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
