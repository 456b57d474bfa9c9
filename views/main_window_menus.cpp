// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "asset_table_view.h"
#include "guard_controls.h"
#include "help_desk.h"
#include "inspector_pane.h"
#include "items/user_settings.h"
#include "path_tree_pane.h"
#include "selector_bar.h"
#include "store_page.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>

namespace secateur {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto icon = [](const QString& name) { return Theme::instance().icon(name); };
    file->addAction(icon(u"folder-open"_s), tr("&Open Store…"), QKeySequence::Open, this, &MainWindow::chooseStore);
    file->addAction(icon(u"plus"_s), tr("&New Store…"), QKeySequence::New, this, &MainWindow::chooseNewStore);
    QAction* connect =
        file->addAction(icon(u"plug"_s), tr("&Connect to Server…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                        this, &MainWindow::connectToServer);
    connect->setObjectName(u"connectAction"_s);
    m_importAction = file->addAction(icon(u"upload"_s), tr("&Import Images…"), QKeySequence(Qt::CTRL | Qt::Key_I), this,
                                     &MainWindow::chooseImages);
    m_importAction->setObjectName(u"importAction"_s);
    QAction* close =
        file->addAction(icon(u"x"_s), tr("C&lose Store"), QKeySequence::Close, this, &MainWindow::closeStore);
    close->setObjectName(u"closeStoreAction"_s);
    m_storeActions.append(close);
    file->setToolTipsVisible(true);
    file->addSeparator();
    QAction* settings = file->addAction(icon(u"settings"_s), tr("&Settings…"), this, [this] { showSettings(); });
    settings->setObjectName(u"settingsAction"_s);
    settings->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* go = menuBar()->addMenu(tr("&Go"));
    const auto addGo = [&](const QString& iconName, const QString& text, const QKeySequence& keys,
                           std::function<void()> act) {
        QAction* action = go->addAction(icon(iconName), text, this, std::move(act));
        action->setShortcut(keys);
        m_storeActions.append(action);
    };
    addGo(u"scissors"_s, tr("To the &Request"), Qt::CTRL | Qt::Key_L, [this] { selectorBar()->focusText(); });
    addGo(u"search"_s, tr("To a &Path, or Filter"), QKeySequence::Find, [this] { m_page->treePane()->focusFilter(); });
    addGo({}, tr("To the &Next Pane"), Qt::Key_F6, [this] { m_page->focusPane(true); });
    addGo({}, tr("To the Pane &Before"), Qt::SHIFT | Qt::Key_F6, [this] { m_page->focusPane(false); });
    go->addSeparator();
    QAction* find = go->addAction(icon(u"square-terminal"_s), tr("&Find an Action…"), this, &MainWindow::showPalette);
    find->setObjectName(u"paletteAction"_s);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_K)});
    go->addSeparator();
    addGo(u"refresh-cw"_s, tr("Read &Again"), QKeySequence::Refresh, [this] { m_page->refresh(); });
    go->addSeparator();
    // The Delete key works where the focus is; the menu entry is for the mouse.
    addGo(u"trash-2"_s, tr("&Delete What Is Chosen…"), {}, [this] { m_page->deleteFocused(); });
    m_deleteAction = m_storeActions.last();
    m_deleteAction->setObjectName(u"deleteChosenAction"_s);
    buildStoreMenu();
    buildViewMenu();
    updateActions();
    buildHelpMenu();
}

void MainWindow::buildHelpMenu()
{
    const auto icon = [](const QString& name) { return Theme::instance().icon(name); };
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* focused = help->addAction(icon(u"circle-question-mark"_s), tr("Help for What Is &Focused"), this,
                                       [] { HelpDesk::instance().openForFocus(); });
    focused->setObjectName(u"helpAction"_s);
    focused->setShortcut(QKeySequence(Qt::Key_F1));
    const auto addPage = [&](const QString& name, const QString& text, const QString& topic) {
        QAction* action = help->addAction(text, this, [this, topic] { HelpDesk::instance().open(topic, this); });
        action->setObjectName(name);
    };
    addPage(u"helpIndexAction"_s, tr("All Help &Pages"), u"index"_s);
    addPage(u"helpSelectorsAction"_s, tr("&Selectors"), u"selectors"_s);
    addPage(u"helpHazardsAction"_s, tr("&Hazards"), u"hazards"_s);
    QAction* keys = help->addAction(icon(u"keyboard"_s), tr("&Keyboard Shortcuts…"), this, &MainWindow::showShortcuts);
    keys->setObjectName(u"shortcutsAction"_s);
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_F1)});
    help->addSeparator();
    help->addAction(icon(u"info"_s), tr("&About Secateur"), this, &MainWindow::showAbout);
}

void MainWindow::buildStoreMenu()
{
    QMenu* store = menuBar()->addMenu(tr("&Store"));
    const auto addStore = [&](const char* name, const QString& iconName, const QString& text, const QKeySequence& keys,
                              std::function<void()> act) {
        QAction* action = store->addAction(Theme::instance().icon(iconName), text, this, std::move(act));
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        m_storeActions.append(action);
    };
    addStore("armAction", u"power"_s, tr("&Arm or Disarm…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
             [this] { m_page->guardControls().showArming(); });
    addStore("restoreAction", u"undo-2"_s, tr("&Restore from Archive…"), {}, [this] { m_page->showRestore(); });
    addStore("guardsAction", u"shield"_s, tr("&Guards…"), Qt::CTRL | Qt::Key_G,
             [this] { m_page->guardControls().showGuards(); });
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto addTheme = [&](const QString& iconName, const QString& text, Theme::Mode mode) {
        QAction* action = theme->addAction(Theme::instance().icon(iconName), text);
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
        connect(action, &QAction::triggered, this, [mode] {
            // What can not be written holds all the same; the settings dialog says so where it was asked.
            (void)UserSettings::instance().set(Setting::Theme, int(mode));
        });
        connect(&Theme::instance(), &Theme::modeChanged, action,
                [action, mode](Theme::Mode now) { action->setChecked(now == mode); });
        group->addAction(action);
    };
    addTheme(u"monitor"_s, tr("As the &System"), Theme::Mode::System);
    addTheme(u"sun"_s, tr("&Light"), Theme::Mode::Light);
    addTheme(u"moon"_s, tr("&Dark"), Theme::Mode::Dark);
    view->addSeparator();
    QAction* inspector = view->addAction(tr("&Inspector"));
    inspector->setCheckable(true);
    inspector->setChecked(true);
    m_storeActions.append(inspector);
    connect(inspector, &QAction::toggled, this, [this](bool on) { inspectorPane()->setVisible(on); });
    // What the mouse does at the heads of the columns.
    const auto addTableMenu = [&](const QString& text, void (AssetTableView::*fill)(QMenu&)) {
        QMenu* menu = view->addMenu(text);
        m_storeActions.append(menu->menuAction());
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            if (m_page)
                (assetTable()->*fill)(*menu);
        });
    };
    addTableMenu(tr("&Columns"), &AssetTableView::fillColumnMenu);
    addTableMenu(tr("&Sort By"), &AssetTableView::fillSortMenu);
}

void MainWindow::showAbout()
{
    auto* about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Secateur"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    about->setText(tr("Secateur %1").arg(QStringLiteral(SECATEUR_VERSION)));
    about->setInformativeText(
        tr("Previews and runs deletes on Konifer-like image stores. Nothing is deleted that was not shown, nothing is "
           "called gone that was not checked.\n\nGPL-3.0-or-later. Icons by Lucide, ISC licence."));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}

} // namespace secateur
