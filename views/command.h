// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenu;

namespace secateur {

/// Something that the command palette can do: an action, and what it is found by. Whatever guards the action has, and
/// whatever dialog it opens, come with it.
struct Command {
    QString id;    ///< the same in every session; empty for what is not remembered
    QString text;  ///< what it does, without mnemonic
    QString place; ///< where else it is found: "Store", "View › Theme"
    QString words; ///< more words to find it by
    QPointer<QAction> action;

    [[nodiscard]] QString keys() const;
    /// Why it can not be used now; empty where it can.
    [[nodiscard]] QString whyNot() const;
};

/// A menu's text as it is read: without mnemonic.
[[nodiscard]] QString withoutMnemonic(const QString& text);
/// The actions of a menu and of its submenus. Menus that are filled when they open are filled for it.
[[nodiscard]] QList<Command> commandsOf(QMenu& menu, const QString& place, const QString& idPrefix);

} // namespace secateur
