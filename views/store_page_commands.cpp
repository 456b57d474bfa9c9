// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_menus.h"
#include "asset_table_view.h"
#include "bottom_panes.h"
#include "command.h"
#include "confirm_words.h"
#include "path_tree_pane.h"
#include "preview_pane.h"
#include "store_page.h"
#include "text.h"

namespace secateur {

using namespace Qt::StringLiterals;

QList<Command> StorePage::commands(QWidget* owner)
{
    MenuTargets targets = menuTargets();
    // Listed all the same, with the reason: who looks for a delete learns why there is none.
    targets.readOnly = false;
    const auto listed = [this](QMenu* menu, const QString& place, const QString& id) {
        QList<Command> commands = commandsOf(*menu, place, id);
        commands.removeIf([](const Command& command) { return command.action->objectName().isEmpty(); });
        for (const Command& command : std::as_const(commands)) {
            if (!m_middle->isWritable() && command.action->objectName().startsWith(u"delete"_s)) {
                command.action->setEnabled(false);
                command.action->setStatusTip(plain(m_readOnlyReason));
            }
        }
        return commands;
    };
    const AssetPath path = m_tree->currentPath();
    QList<Command> commands =
        listed(makePathMenu(path, targets, owner), tr("Path %1").arg(plain(path.text(), 120)), u"path"_s);
    if (const QList<AssetRef> refs = m_middle->table()->selectedRefs(); !refs.isEmpty())
        commands +=
            listed(makeAssetMenu(refs, targets, owner), tr("%1 chosen").arg(assetsText(refs.size())), u"assets"_s);
    return commands + m_bottom->commands(owner);
}

} // namespace secateur
