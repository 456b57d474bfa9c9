// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery.h"

#include "support/memory_store.h"

#include "add_paths_dialog.h"
#include "arm_popup.h"
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "command_palette.h"
#include "connect_wizard.h"
#include "connection_dialog_fixture.h"
#include "delete_dialog.h"
#include "delete_flow.h"
#include "guards_dialog.h"
#include "guards_fixture.h"
#include "hazard_popup.h"
#include "help_desk.h"
#include "help_window.h"
#include "limits_popup.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "secrets_prompt.h"
#include "selector_bar.h"
#include "settings_dialog.h"
#include "store_page.h"

#include <QAction>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace secateur::test {

namespace {

using Look = std::function<void(const QString&, QWidget&)>;

constexpr int patience = 60'000;

bool wait(const QString& what, const std::function<bool()>& until)
{
    if (QTest::qWaitFor(until, patience))
        return true;
    qWarning().noquote() << what << "did not come up";
    return false;
}

void see(const Look& look, const QString& name, QWidget& part)
{
    part.show();
    part.ensurePolished();
    (void)QTest::qWaitForWindowExposed(&part, patience);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    look(name, part);
}

DeleteSubject subjectOf(qint64 assets)
{
    DeleteSubject subject;
    subject.store.name = u"sample"_s;
    subject.store.environment = Environment::Production;
    subject.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users/u12"_s));
    subject.place = subject.request->path;
    subject.totals = {assets, assets, assets * 1000, 1, 1, 2};
    subject.made = nowStamp();
    for (qint64 entry = 0; entry < qMin<qint64>(assets, sampleRows); ++entry)
        subject.sample.append(PlannedAsset{{subject.place, entry}, 1, {}});
    return subject;
}

bool visitWindow(const Look& look)
{
    QTemporaryDir dir;
    {
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        window.resize(1280, 800);
        see(look, u"welcome"_s, window);
        see(look, u"settings"_s, *window.showSettings());
    }
    MemoryStore store({u"/users/u12/profile 0 phone=iphone #cat bytes:2000"_s, u"/users/u12/profile 1"_s,
                       u"/users/u12/gallery 0"_s, u"/users/u120/profile 0"_s, u"/users/u12 0"_s});
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
    window.resize(1280, 800);
    window.show();
    if (!wait(u"the store"_s, [&] { return window.previewPane() && window.previewPane()->isWritable(); }))
        return false;
    const AssetPath profile = AssetPath::fromCanonical(u"/users/u12/profile"_s);
    window.storePage()->treePane()->goTo(profile);
    if (!wait(u"browsing"_s, [&] {
            return window.previewPane()->browsePath() == profile && window.assetTable()->model()->rowCount() == 2;
        }))
        return false;
    if (!wait(u"all rows"_s, [&] { return window.session()->browseRows.isComplete(); }))
        return false;
    // QTableView::selectRow() does nothing in a mirrored table that is wider than its columns.
    window.assetTable()->selectionModel()->select(window.assetTable()->model()->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!wait(u"the inspector"_s, [&] { return window.session()->inspector.state() == InspectorData::State::Ready; }))
        return false;
    see(look, u"browsing"_s, window);
    window.selectorBar()->enterText(u"DELETE /assets/users/u12/-/recursive"_s);
    if (!wait(u"the preview"_s, [&] { return window.previewPane()->deleteButton()->isEnabled(); }))
        return false;
    for (const auto pane : {BottomPanes::Pane::Jobs, BottomPanes::Pane::Pending, BottomPanes::Pane::Activity}) {
        window.bottomPanes()->expand(pane);
        see(look, u"preview %1"_s.arg(int(pane)), window);
    }
    window.selectorBar()->enterText(u"DELETE /assets/users/u12/-/wrong"_s);
    see(look, u"a bad request"_s, window);
    auto* palette = new CommandPalette(&window);
    palette->setCommands(window.commands(palette), {});
    see(look, u"palette"_s, *palette);
    delete palette;
    HelpWindow* help = HelpDesk::instance().open(u"index"_s, &window);
    see(look, u"help"_s, *help);
    delete help;
    return true;
}

void visitDeletes(const Look& look)
{
    for (const qint64 assets : {3, 300, 3'000'000}) {
        DeleteDialog dialog;
        GuardSettings guards;
        guards.holdSeconds = 3600;
        dialog.setGuards(guards, 0);
        dialog.showSubject(subjectOf(assets));
        see(look, u"delete %1"_s.arg(assets), dialog);
    }
    DeleteDialog blocked;
    GuardSettings guards;
    guards.maxAssets = 10;
    blocked.setGuards(guards, 0);
    blocked.showSubject(subjectOf(50));
    see(look, u"delete refused"_s, blocked);
}

bool visitGuards(const Look& look)
{
    GuardedStore stand;
    if (!wait(u"the guards"_s, [&] { return stand.isOpen(); }))
        return false;
    GuardSettings locked = stand.guards->own();
    locked.armingNeeded = true;
    stand.guards->change(locked);
    if (!wait(u"the lock"_s, [&] { return stand.guards->own() == locked; }))
        return false;
    GuardsDialog dialog(*stand.guards);
    see(look, u"guards"_s, dialog);
    QWidget window;
    auto* arm = new ArmPopup(*stand.guards, &window);
    see(look, u"arming"_s, *arm);
    delete arm;
    auto* limits = new LimitsPopup({u"This server can not list paths."_s}, &window);
    see(look, u"limits"_s, *limits);
    delete limits;
    auto* hazard = new HazardPopup(Hazard::WholeStore, &window);
    see(look, u"hazard"_s, *hazard);
    delete hazard;
    return true;
}

void visitConnections(const Look& look)
{
    const DialogFixture saved({simple(u"photos"_s)});
    see(look, u"connections"_s, *saved.dialog);
    DialogFixture fresh;
    ConnectWizard wizard(fresh.book, fresh.tester, 0);
    see(look, u"wizard"_s, wizard);
    SecretsPrompt prompt(simple(u"photos"_s), {SecretNeed{SecretNeed::Kind::Token}}, {}, u"There is no keychain."_s);
    see(look, u"secrets"_s, prompt);
    AddPathsDialog paths;
    see(look, u"add paths"_s, paths);
}

} // namespace

bool visitParts(const Look& look)
{
    QStandardPaths::setTestModeEnabled(true);
    if (!visitWindow(look))
        return false;
    visitDeletes(look);
    if (!visitGuards(look))
        return false;
    visitConnections(look);
    return true;
}

} // namespace secateur::test
