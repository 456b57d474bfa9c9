// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_controls.h"

#include "arm_popup.h"
#include "asset_menus.h"
#include "connection_chip.h"
#include "guards_dialog.h"
#include "items/path_tree_model.h"

namespace secateur {

GuardControls::GuardControls(StoreGuards& guards, PathTreeModel& tree, ConnectionChip& chip, QWidget* page)
    : m_guards(guards)
    , m_tree(tree)
    , m_chip(chip)
    , m_page(page)
{
    connect(&guards, &StoreGuards::changed, this, &GuardControls::display);
    connect(&guards, &StoreGuards::armingTicked, this, &GuardControls::display);
    connect(&chip, &ConnectionChip::armingAsked, this, &GuardControls::showArming);
}

GuardControls::~GuardControls()
{
    delete m_popup;
    delete m_dialog;
}

void GuardControls::display()
{
    m_chip.showArming(m_guards.arming(), m_guards.armedSeconds());
    m_tree.setProtected(m_guards.inForce().protectedPaths);
}

void GuardControls::showArming()
{
    if (m_popup)
        return;
    m_popup = new ArmPopup(m_guards, m_page);
    connect(m_popup, &ArmPopup::guardsAsked, this, &GuardControls::showGuards);
    m_popup->move(m_chip.armingCorner());
    m_popup->show();
}

void GuardControls::showGuards()
{
    if (m_dialog)
        return;
    m_dialog = new GuardsDialog(m_guards, m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void GuardControls::showProtection(const PathGlob& glob)
{
    showGuards();
    m_dialog->showProtection(glob);
}

void GuardControls::fill(MenuTargets& targets)
{
    if (!m_guards.canChange())
        return;
    targets.protect = [this](const AssetPath& path) { m_guards.protect(path); };
    targets.stopProtecting = [this](const PathGlob& glob) { showProtection(glob); };
    targets.protectedHere = m_guards.own().protectedPaths;
    targets.protectedElsewhere = m_guards.store().protectedPaths;
}

} // namespace secateur

#include "moc_guard_controls.cpp"
