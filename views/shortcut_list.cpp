// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcut_list.h"

#include "command.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

void addMenu(QList<Shortcut>& shortcuts, const QMenu& menu, const QString& group)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(shortcuts, *action->menu(), group);
        else if (!action->shortcuts().isEmpty())
            shortcuts.append({group, withoutMnemonic(action->text()), action->shortcuts(), {}});
    }
}

} // namespace

QList<Shortcut> menuShortcuts(const QMenuBar& menus)
{
    QList<Shortcut> shortcuts;
    for (const QAction* top : menus.actions()) {
        if (top->menu())
            addMenu(shortcuts, *top->menu(), withoutMnemonic(top->text()));
    }
    return shortcuts;
}

QList<Shortcut> paneShortcuts()
{
    const QString everywhere = Shortcuts::tr("Everywhere");
    const QString tree = Shortcuts::tr("Paths");
    const QString field = Shortcuts::tr("Path field");
    const QString assets = Shortcuts::tr("Assets");
    const QString jobs = Shortcuts::tr("Jobs");
    const QString bar = Shortcuts::tr("Request bar");
    const QString dialog = Shortcuts::tr("Delete dialog");
    return {
        {everywhere, Shortcuts::tr("To the next control"), {Qt::Key_Tab}, u"mainWindow"_s},
        {everywhere, Shortcuts::tr("To the control before"), {Qt::SHIFT | Qt::Key_Tab}, u"mainWindow"_s},
        {everywhere, Shortcuts::tr("To the menus"), {Qt::Key_F10}, u"mainWindow"_s},
        {everywhere,
         Shortcuts::tr("Leave a dialog or a popup without doing anything"),
         {Qt::Key_Escape},
         u"mainWindow"_s},
        {everywhere,
         Shortcuts::tr("What can be done with what is chosen"),
         {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10},
         u"mainWindow"_s},
        {bar, Shortcuts::tr("Show what the request would delete"), {Qt::Key_Return}, u"requestText"_s},
        {field, Shortcuts::tr("Go to the path that was typed"), {Qt::Key_Return}, u"treeFilter"_s},
        {field, Shortcuts::tr("To the tree"), {Qt::Key_Down}, u"treeFilter"_s},
        {field, Shortcuts::tr("Empty it and leave to the tree"), {Qt::Key_Escape}, u"treeFilter"_s},
        {tree, Shortcuts::tr("Open or close a path"), {Qt::Key_Right, Qt::Key_Left}, u"pathTree"_s},
        {tree, Shortcuts::tr("Show the assets of the path"), {Qt::Key_Return}, u"pathTree"_s},
        {tree, Shortcuts::tr("Ask to delete the path and everything below it"), {Qt::Key_Delete}, u"pathTree"_s},
        {assets, Shortcuts::tr("Choose several"), {Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Up}, u"browseTable"_s},
        {assets, Shortcuts::tr("Choose all that are listed"), {Qt::CTRL | Qt::Key_A}, u"browseTable"_s},
        {assets,
         Shortcuts::tr("To the first or the last"),
         {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End},
         u"browseTable"_s},
        {assets, Shortcuts::tr("Ask to delete the chosen assets"), {Qt::Key_Delete}, u"browseTable"_s},
        {jobs, Shortcuts::tr("To the first or the last"), {Qt::Key_Home, Qt::Key_End}, u"jobsView"_s},
        {dialog, Shortcuts::tr("From the confirmation to the button that deletes"), {Qt::Key_Return}, u"confirmEdit"_s},
        {dialog, Shortcuts::tr("Leave, or call it off while it is held"), {Qt::Key_Escape}, u"deleteDialog"_s},
    };
}

QString keysText(const Shortcut& shortcut)
{
    QStringList keys;
    for (const QKeySequence& sequence : shortcut.keys)
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

QString shortcutsText(const QList<Shortcut>& shortcuts)
{
    qsizetype widest = 0;
    for (const Shortcut& shortcut : shortcuts)
        widest = qMax(widest, keysText(shortcut).size());
    QString text;
    QString group;
    for (const Shortcut& shortcut : shortcuts) {
        if (shortcut.group != group) {
            group = shortcut.group;
            text += (text.isEmpty() ? u"%1\n"_s : u"\n%1\n"_s).arg(group);
        }
        text += u"  %1  %2\n"_s.arg(keysText(shortcut).leftJustified(widest), shortcut.text);
    }
    return text;
}

} // namespace secateur
