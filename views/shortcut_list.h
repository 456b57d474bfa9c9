// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace secateur {

/// Keys that do something.
struct Shortcut {
    QString group; ///< the menu, or the pane where it holds
    QString text;  ///< what it does
    QList<QKeySequence> keys;
    QString taker; ///< object name of the widget that takes it; empty for a menu's
};

/// What the menus have keys for, read from their actions.
[[nodiscard]] QList<Shortcut> menuShortcuts(const QMenuBar& menus);
/// What panes and dialogs take beside the menus, where they have the focus.
[[nodiscard]] QList<Shortcut> paneShortcuts();
/// "Ctrl+O, F6": as this system writes them.
[[nodiscard]] QString keysText(const Shortcut& shortcut);
/// All as plain text, one a line under its group, to print or to keep.
[[nodiscard]] QString shortcutsText(const QList<Shortcut>& shortcuts);

} // namespace secateur
