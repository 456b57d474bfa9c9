// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>
#include <QMenu>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        read += text.at(i);
    }
    return read;
}

QString Command::keys() const
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QString Command::whyNot() const
{
    if (!action)
        return Commands::tr("It is not there any more.");
    if (action->isEnabled())
        return {};
    return action->statusTip().isEmpty() ? Commands::tr("It can not be used now.") : action->statusTip();
}

QList<Command> commandsOf(QMenu& menu, const QString& place, const QString& idPrefix)
{
    Q_EMIT menu.aboutToShow();
    QList<Command> commands;
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        const QString name = action->objectName().isEmpty() ? text : action->objectName();
        if (action->menu())
            commands += commandsOf(*action->menu(), u"%1 › %2"_s.arg(place, text), u"%1/%2"_s.arg(idPrefix, name));
        else
            commands.append({u"%1/%2"_s.arg(idPrefix, name), text, place, {}, action});
    }
    return commands;
}

} // namespace secateur
