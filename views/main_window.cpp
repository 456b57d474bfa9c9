// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "delete_flow.h"
#include "empty_state.h"
#include "import_bar.h"
#include "items/connection_book.h"
#include "items/connection_tester.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "store_page.h"
#include "text.h"
#include "welcome_page.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const StoreLocation& location, QString journalFile, SessionSetup seams, QWidget* parent)
    : QMainWindow(parent)
    , m_location(location)
    , m_journalFile(std::move(journalFile))
    , m_seams(std::move(seams))
    , m_pages(new QStackedWidget(this))
    , m_start(new WelcomePage(m_recent, m_sample, m_pages))
    , m_failure(new EmptyState(m_pages))
    , m_import(new ImportBar(m_runner, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Secateur"));
    setAcceptDrops(true);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_import);
    column->addWidget(m_pages, 1);
    // A window smaller than its parts, on a small screen or at a large scale, scrolls: nothing is out of reach.
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(content);
    setCentralWidget(room);
    buildStartPage();
    buildFailurePage();
    buildMenus();
    connectRunner();
    followSettings();
    restoreWindow();
    if (!location.isEmpty())
        openStore(location);
}

MainWindow::~MainWindow()
{
    // Before the menus and the runner that it points to.
    delete m_page;
    // Before the book, the tester, the recent stores and the sample that they point to.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete m_start;
}

void MainWindow::buildFailurePage()
{
    m_failure->setObjectName(u"failurePage"_s);
    connect(m_failure->addAction(tr("Try to open it again"), u"refresh-cw"_s), &QPushButton::clicked, this,
            [this] { openStore(); });
    connect(m_failure->addAction(tr("Open another store…"), u"folder-open"_s), &QPushButton::clicked, this,
            &MainWindow::chooseStore);
    m_editConnection = m_failure->addAction(tr("Change the connection…"), u"plug"_s);
    connect(m_editConnection, &QPushButton::clicked, this, &MainWindow::manageConnections);
    m_pages->addWidget(m_failure);
}

void MainWindow::connectRunner()
{
    connect(&m_runner, &ImportRunner::storeMade, this,
            [this](const QString& folder) { openStore(StoreLocation{folder}); });
    connect(&m_runner, &ImportRunner::imported, this, [this](const QString& folder) {
        // Never over another store that was opened meanwhile.
        if (!m_page)
            openStore(StoreLocation{folder});
        else if (m_location.folder == folder)
            m_page->refresh();
    });
    connect(&m_runner, &ImportRunner::failed, this, [this](const Error& error) {
        if (!m_page && m_import->isHidden())
            onOpenFailed(error);
    });
}

void MainWindow::openStore(const StoreLocation& location, const Secrets& secrets)
{
    closePage();
    ++m_opening;
    m_location = location;
    m_secrets = secrets;
    SessionSetup setup = m_seams;
    setup.location = location;
    setup.journalFile = m_journalFile;
    setup.secrets = secrets;
    useSettings(setup.timing);
    m_page = new StorePage(setup, this);
    m_page->setObjectName(u"storePage"_s);
    QSettings settings;
    m_page->restoreState(settings);
    connect(m_page, &StorePage::opened, this, &MainWindow::onOpened);
    connect(m_page, &StorePage::accessChanged, this, &MainWindow::updateActions);
    connect(m_page, &StorePage::reopenAsked, this, [this] { openStore(); });
    // Queued: the page is taken away by its own signal.
    connect(m_page, &StorePage::openFailed, this, &MainWindow::onOpenFailed, Qt::QueuedConnection);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    updateActions();
}

void MainWindow::closePage()
{
    if (m_page) {
        QSettings settings;
        m_page->saveState(settings);
    }
    delete std::exchange(m_page, nullptr);
    updateActions();
    setWindowTitle(tr("Secateur"));
}

void MainWindow::onOpened(const StoreInfo& info)
{
    QSettings settings;
    settings.setValue(u"window/store"_s, m_location.folder);
    settings.setValue(u"window/connection"_s, m_location.connection ? m_location.connection->name : QString());
    m_recent.opened(m_location.folder, m_location.connection ? m_location.connection->name : QString());
    setWindowTitle(tr("%1 – Secateur").arg(plain(info.name, 128)));
}

void MainWindow::onOpenFailed(const Error& error)
{
    closePage();
    m_editConnection->setVisible(m_location.connection.has_value());
    m_failure->display(error);
    m_pages->setCurrentWidget(m_failure);
}

void MainWindow::chooseFolder(const QString& title, const QString& accept, std::function<void(QString)> take)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, accept);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(take));
    dialog->open();
}

void MainWindow::chooseStore()
{
    chooseFolder(tr("Open a store"), tr("Open store"),
                 [this](const QString& folder) { openStore(StoreLocation{folder}); });
}

void MainWindow::chooseNewStore()
{
    chooseFolder(tr("Make a new store in an empty folder"), tr("Make store"),
                 [this](const QString& folder) { m_runner.makeStore(folder); });
}

void MainWindow::chooseImages()
{
    chooseFolder(tr("Import a folder of images"), tr("Import images"),
                 [this](const QString& folder) { proposeImport(folder); });
}

void MainWindow::proposeImport(const QString& sourceFolder)
{
    if (m_importAction->isEnabled())
        m_import->propose(m_location.folder, sourceFolder, m_page->treePane()->currentPath());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_page)
        m_page->saveState(settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    const QByteArray geometry = settings.value(u"window/geometry"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 800);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((!m_page || m_importAction->isEnabled()) && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString folder = event->mimeData()->urls().value(0).toLocalFile();
    // A drop never deletes and never opens over an open store: it brings images in, or opens a store where none is.
    if (m_page)
        proposeImport(folder);
    else
        openStore(StoreLocation{folder});
}

QTreeView* MainWindow::pathTree() const
{
    return m_page ? m_page->treePane()->tree() : nullptr;
}

AssetTableView* MainWindow::assetTable() const
{
    return m_page ? m_page->previewPane()->table() : nullptr;
}

SelectorBar* MainWindow::selectorBar() const
{
    return m_page ? m_page->selectorBar() : nullptr;
}

PreviewPane* MainWindow::previewPane() const
{
    return m_page ? m_page->previewPane() : nullptr;
}

InspectorPane* MainWindow::inspectorPane() const
{
    return m_page ? m_page->inspectorPane() : nullptr;
}

DeleteFlow* MainWindow::deleteFlow() const
{
    return m_page ? m_page->deleteFlow() : nullptr;
}

BottomPanes* MainWindow::bottomPanes() const
{
    return m_page ? m_page->bottomPanes() : nullptr;
}

StoreSession* MainWindow::session() const
{
    return m_page ? &m_page->session() : nullptr;
}

} // namespace secateur

#include "moc_main_window.cpp"
