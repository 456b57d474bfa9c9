// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_page.h"

#include "add_paths_dialog.h"
#include "asset_menus.h"
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "connection_chip.h"
#include "delete_flow.h"
#include "error_details.h"
#include "guard_controls.h"
#include "inspector_pane.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "receipt_dialog.h"
#include "recovery_bar.h"
#include "restore_dialog.h"
#include "selector_bar.h"
#include "text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// Rest of the fingers before a typed request is counted.
constexpr int typingPauseMs = 200;
/// Batches of a running delete are gathered, so that the lists are read again a few times a second at most.
constexpr int changesPauseMs = 400;

} // namespace

StorePage::StorePage(const SessionSetup& setup, QWidget* window)
    : QWidget(window)
    , m_session(std::make_unique<StoreSession>(setup))
    , m_chip(new ConnectionChip(this))
    , m_bar(new SelectorBar(this))
    , m_tree(new PathTreePane(m_session->tree, this))
    , m_middle(new PreviewPane(m_session->browseRows, m_session->previewRows, m_session->preview, this))
    , m_inspector(new InspectorPane(m_session->inspector, this))
    , m_bottom(new BottomPanes(m_session->removal, m_session->jobs, m_session->pending, this))
    , m_recovery(new RecoveryBar(m_session->removal, this))
    , m_flow(new DeleteFlow(m_session->removal, m_session->guards, window))
    , m_guards(std::make_unique<GuardControls>(m_session->guards, m_session->tree, *m_chip, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    m_flow->setParent(this);
    m_flow->setReader(m_session->previewer);
    connect(m_flow, &DeleteFlow::guardsAsked, m_guards.get(), &GuardControls::showGuards);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    m_changes.setSingleShot(true);
    m_changes.setInterval(changesPauseMs);
    const StoreLocation& location = setup.location;
    m_chip->showOpening(location.connection ? location.connection->name : QString(), location.text());
    m_middle->setLocal(!location.connection);
    m_readOnlyReason = tr("The store is being opened.");
    m_middle->setReadOnlyReason(m_readOnlyReason);
    buildLayout();
    connectBar();
    connectTree();
    connectMiddle();
    connectWorkers();
    followSettings();
    browse(AssetPath());
}

StorePage::~StorePage()
{
    clearErrorStore(window());
    // The widgets stand on the session's models: they go first.
    m_guards.reset();
    delete m_restore;
    delete m_flow;
    delete m_recovery;
    delete m_rows;
    delete m_bar;
}

void StorePage::buildLayout()
{
    m_columns->setObjectName(u"columns"_s);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setChildrenCollapsible(false);
    const int em = fontMetrics().averageCharWidth();
    m_columns->setSizes({em * 40, em * 110, em * 36});
    m_tree->setMinimumWidth(em * 22);
    m_middle->setMinimumWidth(em * 48);
    m_rows->setObjectName(u"rows"_s);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_bottom);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setChildrenCollapsible(false);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    top->setSpacing(grid::two);
    top->addWidget(m_chip);
    top->addWidget(m_bar, 1);
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(line);
    column->addWidget(m_recovery);
    column->addWidget(m_rows, 1);
}

void StorePage::connectBar()
{
    connect(m_bar, &SelectorBar::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_bar, &SelectorBar::previewRequested, this, &StorePage::showPreview);
    connect(&m_typing, &QTimer::timeout, this, &StorePage::showPreview);
}

void StorePage::connectTree()
{
    connect(m_tree, &PathTreePane::pathChosen, this, &StorePage::browse);
    connect(m_tree, &PathTreePane::menuRequested, this, &StorePage::showPathMenu);
    connect(m_tree, &PathTreePane::deleteRequested, this,
            [this](const AssetPath& path) { begin(DeleteRequest::everythingBelow(path)); });
    connect(m_tree, &PathTreePane::addPathsRequested, this, &StorePage::addPaths);
    connect(&m_session->tree, &QAbstractItemModel::dataChanged, this, &StorePage::updateFigures);
    connect(&m_session->tree, &QAbstractItemModel::rowsInserted, this, &StorePage::updateFigures);
    connect(&m_session->tree, &QAbstractItemModel::rowsRemoved, this, &StorePage::updateFigures);
}

void StorePage::connectMiddle()
{
    connect(m_middle, &PreviewPane::pathChosen, m_tree, &PathTreePane::goTo);
    connect(m_middle, &PreviewPane::selectionChanged, this, &StorePage::updateInspector);
    connect(m_middle, &PreviewPane::menuRequested, this, &StorePage::showAssetMenu);
    connect(m_middle, &PreviewPane::deleteRequested, this, &StorePage::begin);
    connect(m_middle, &PreviewPane::deleteRefsRequested, this,
            [this](const QList<AssetRef>& refs) { m_flow->begin(refs); });
    connect(m_middle, &PreviewPane::retryRequested, this, &StorePage::refresh);
    connect(m_middle, &PreviewPane::modeChanged, this, [this] {
        if (m_middle->mode() == PreviewPane::Mode::Preview)
            showPreview();
        else
            markCut();
    });
    connect(&m_session->preview, &Preview::changed, this, &StorePage::markCut);
    connect(m_inspector, &InspectorPane::copyRequested, this,
            [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

void StorePage::connectWorkers()
{
    connect(&m_session->browser, &BrowseWorker::opened, this, [this](const StoreInfo& info) {
        m_info = info;
        m_bar->setStore(info.id);
        m_tree->setListsPaths(info.capabilities.listsPaths);
        updateAccess();
        Q_EMIT opened(info);
    });
    connect(&m_session->browser, &BrowseWorker::openFailed, this, &StorePage::openFailed);
    connect(&m_session->removal, &RemovalWorker::opened, this,
            [this](const StoreInfo& info, bool journalReadOnly, const QString& why) {
                // The readers open for reading only: whether deletes are possible is the removal worker's to say.
                m_readOnlyReason = journalReadOnly || info.readOnly ? why : QString();
                updateAccess();
            });
    connect(m_recovery, &RecoveryBar::detailsAsked, m_bottom, &BottomPanes::showJob);
    connect(m_bottom, &BottomPanes::receiptAsked, this,
            [this](qint64 job) { ReceiptDialog::open(m_session->setup.journalFile, job, window()); });
    connect(m_recovery, &RecoveryBar::reopenAsked, this, &StorePage::reopenAsked, Qt::QueuedConnection);
    connect(&m_session->removal, &RemovalWorker::pathsChanged, this, [this](const QList<AssetPath>& paths) {
        for (const AssetPath& path : paths) {
            if (!m_changed.contains(path))
                m_changed.append(path);
        }
        if (!m_changes.isActive())
            m_changes.start();
    });
    connect(&m_changes, &QTimer::timeout, this, [this] {
        m_session->tree.refresh(std::exchange(m_changed, {}));
        m_session->browseRows.refresh();
        m_session->previewRows.refresh();
        m_session->preview.refresh();
    });
}

void StorePage::updateAccess()
{
    if (!m_info)
        return;
    setErrorStore(window(), *m_info, !m_session->setup.location.connection);
    m_chip->showStore(*m_info, m_session->setup.location.text(), m_readOnlyReason);
    m_middle->setReadOnlyReason(m_readOnlyReason);
    Q_EMIT accessChanged();
}

void StorePage::browse(const AssetPath& path)
{
    m_typing.stop();
    const DeleteRequest here = DeleteRequest::allAt(path);
    // The bar says what the list shows, so that one look at it is never about another path than the list.
    m_bar->setRequest(here);
    if (m_session->browseRows.request() != here) {
        m_middle->browseTable()->clearSelection();
        m_session->browseRows.setRequest(here);
    }
    m_middle->setMode(PreviewPane::Mode::Browse);
    m_session->tree.setCut(std::nullopt);
    updateFigures();
}

void StorePage::preview(const DeleteRequest& request)
{
    m_bar->setRequest(request);
    showPreview();
}

void StorePage::showPreview()
{
    m_typing.stop();
    const auto& request = m_bar->request();
    if (m_session->preview.request() != request) {
        m_middle->previewTable()->clearSelection();
        m_session->preview.setRequest(request);
        m_session->previewRows.setRequest(request);
    }
    if (m_middle->mode() != PreviewPane::Mode::Preview)
        m_middle->setMode(PreviewPane::Mode::Preview);
    markCut();
}

void StorePage::markCut()
{
    const Preview& preview = m_session->preview;
    const bool nothing = preview.state() == Preview::State::Ready && preview.radius().matched.assets == 0;
    const bool shown = m_middle->mode() == PreviewPane::Mode::Preview && !nothing;
    m_session->tree.setCut(shown ? preview.request() : std::nullopt);
}

void StorePage::updateFigures()
{
    const AssetPath path = m_session->browseRows.request() ? m_session->browseRows.request()->path : AssetPath();
    const QModelIndex index = m_session->tree.indexOf(path);
    const auto figure = [&](int role) {
        return index.isValid() ? m_session->tree.data(index, role).toLongLong() : qint64(-1);
    };
    m_middle->setBrowsePath(path, figure(PathTreeModel::AssetsRole), figure(PathTreeModel::BytesRole));
}

void StorePage::updateInspector()
{
    const AssetTableView* table = m_middle->table();
    m_inspector->setSelection(table->selectedRefs(1), table->selectedCount());
}

void StorePage::addPaths()
{
    auto* dialog = new AddPathsDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddPathsDialog::pathsChosen, this, &StorePage::learnPaths);
    dialog->open();
}

/// The user named paths of a store that can not list its own.
void StorePage::learnPaths(const QList<AssetPath>& paths)
{
    m_session->browser.ask<qint64>(
        BrowseWorker::Lane::Tree, BrowseWorker::Policy::Queue, this,
        [paths](AssetReader& reader, const Cancel&) { return reader.learnPaths(paths); },
        [this](const Result<qint64>& added) {
            if (added)
                m_session->tree.refreshAll();
            else
                m_tree->showError(added.error());
        });
}

void StorePage::refresh()
{
    m_session->tree.refreshAll();
    m_session->browseRows.refresh();
    m_session->previewRows.refresh();
    m_session->preview.refresh();
    m_session->inspector.setRef(m_session->inspector.ref());
}

RestoreDialog* StorePage::showRestore()
{
    if (!m_restore) {
        m_restore = new RestoreDialog(m_session->restore, m_session->guards.store(), this);
        m_restore->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_restore, &RestoreDialog::storeChanged, this, &StorePage::refresh);
        m_restore->open();
    }
    return m_restore;
}

void StorePage::begin(const DeleteRequest& request)
{
    if (m_middle->isWritable())
        m_flow->begin(request);
}

void StorePage::deleteFocused()
{
    if (!m_middle->isWritable())
        return;
    // Of the window, which a menu or the palette may just be giving the focus back to.
    if (window()->focusWidget() == m_tree->tree() || m_middle->table()->selectedCount() == 0)
        m_flow->begin(DeleteRequest::everythingBelow(m_tree->currentPath()));
    else
        m_flow->begin(m_middle->table()->selectedRefs());
}

MenuTargets StorePage::menuTargets()
{
    MenuTargets targets;
    targets.preview = [this](const DeleteRequest& request) { preview(request); };
    targets.del = [this](const DeleteRequest& request) { begin(request); };
    targets.delRefs = [this](const QList<AssetRef>& refs) { m_flow->begin(refs); };
    targets.chooseNewest = [this](const DeleteRequest& request) {
        preview(request);
        m_bar->focusNumber();
    };
    targets.copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    targets.readOnly = !m_middle->isWritable();
    m_guards->fill(targets);
    return targets;
}

void StorePage::showPathMenu(const AssetPath& path, const QPoint& position)
{
    QMenu* menu = makePathMenu(path, menuTargets(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(position);
}

void StorePage::showAssetMenu(const QPoint& position)
{
    const QList<AssetRef> refs = m_middle->table()->selectedRefs();
    if (refs.isEmpty())
        return;
    QMenu* menu = makeAssetMenu(refs, menuTargets(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(position);
}

} // namespace secateur

#include "moc_store_page.cpp"
