// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"
#include "main_window.h"
#include "path_tree_pane.h"
#include "shortcut_dialog.h"
#include "store_page.h"
#include "text.h"

#include <QMenuBar>
#include <QSettings>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usedKept = 8;

} // namespace

QList<Command> MainWindow::commands(QWidget* owner)
{
    QList<Command> commands;
    for (const QAction* top : menuBar()->actions()) {
        if (top->menu())
            commands += commandsOf(*top->menu(), withoutMnemonic(top->text()), u"menu"_s);
    }
    if (m_page)
        commands += m_page->commands(owner);
    refreshStart();
    for (int row = 0; row < m_recent.rowCount(); ++row) {
        const QModelIndex index = m_recent.index(row);
        const QString folder = index.data(RecentStores::FolderRole).toString();
        const QString connection = index.data(RecentStores::ConnectionRole).toString();
        const QString name = index.data(Qt::DisplayRole).toString();
        auto* open = new QAction(Theme::instance().icon(folder.isEmpty() ? u"server"_s : u"hard-drive"_s), name, owner);
        connect(open, &QAction::triggered, this, [this, folder, connection] {
            if (folder.isEmpty())
                openConnection(connection);
            else
                openStore(StoreLocation{folder});
        });
        commands.append({u"open/%1"_s.arg(folder.isEmpty() ? connection : folder),
                         folder.isEmpty() ? tr("Open the connection %1").arg(plain(name, 80))
                                          : tr("Open the store %1").arg(plain(name, 80)),
                         plain(index.data(RecentStores::PlaceRole).toString(), 200),
                         {},
                         open});
    }
    return commands;
}

void MainWindow::showPalette()
{
    auto* palette = new CommandPalette(this);
    QSettings settings;
    palette->setCommands(commands(palette), settings.value(u"palette/used"_s).toStringList());
    palette->setFirst([this](const QString& words, QObject* owner) {
        QList<Command> first;
        const auto parsed = words.contains(u'/') && m_page ? parseRequest(words) : tl::unexpected(RequestError());
        if (!parsed)
            return first;
        const AssetPath path = parsed->request.path;
        auto* go = new QAction(Theme::instance().icon(u"corner-down-right"_s), {}, owner);
        connect(go, &QAction::triggered, m_page, [page = m_page, path] { page->treePane()->goTo(path); });
        first.append({{}, tr("Go to %1").arg(plain(path.text(), 200)), tr("In the tree of paths"), {}, go});
        return first;
    });
    connect(palette, &CommandPalette::used, this, [](const QString& id) {
        if (id.isEmpty())
            return;
        QSettings kept;
        QStringList used = kept.value(u"palette/used"_s).toStringList();
        used.removeAll(id);
        used.prepend(id);
        kept.setValue(u"palette/used"_s, used.first(qMin(used.size(), usedKept)));
    });
    palette->open();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutDialog(menuShortcuts(*menuBar()) + paneShortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace secateur
