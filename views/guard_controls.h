// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/store_guards.h"

#include <QPointer>

namespace secateur {

class ArmPopup;
class ConnectionChip;
class GuardsDialog;
class PathTreeModel;
struct MenuTargets;

/// What a window does about the guards of its store: keeps the chip and the marks in the tree up to date, and opens
/// arming and the guards dialog. Its windows go with it.
class GuardControls final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; dialogs stand over `page`.
    GuardControls(StoreGuards& guards, PathTreeModel& tree, ConnectionChip& chip, QWidget* page);
    ~GuardControls() override;

    /// Whether the store is armed, with the choice to arm or disarm it.
    void showArming();
    void showGuards();
    /// The guards with one protected path picked out.
    void showProtection(const PathGlob& glob);
    /// Puts what a menu says and does about protection into its targets.
    void fill(MenuTargets& targets);

private:
    void display();
    StoreGuards& m_guards;
    PathTreeModel& m_tree;
    ConnectionChip& m_chip;
    QWidget* m_page;
    QPointer<ArmPopup> m_popup;
    QPointer<GuardsDialog> m_dialog;
};

} // namespace secateur
