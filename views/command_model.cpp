// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_model.h"

#include "items/fuzzy_words.h"

#include <QIcon>
#include <algorithm>
#include <tuple>

namespace secateur {

using namespace Qt::StringLiterals;

CommandModel::CommandModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command& command = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::DecorationRole:
        return command.action && !command.action->icon().isNull() ? QVariant(command.action->icon()) : QVariant();
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys();
    case WhyNotRole:
        return command.whyNot();
    case Qt::AccessibleTextRole: {
        QStringList said{command.text, command.place, command.keys(), command.whyNot()};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

void CommandModel::setCommands(const QList<Command>& commands, const QStringList& used)
{
    m_commands = commands;
    m_used = used;
    arrange();
}

void CommandModel::setWords(const QString& words, const QList<Command>& first)
{
    m_words = words;
    m_first = first;
    arrange();
}

Command CommandModel::command(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()] : Command();
}

/// How long ago it was used, in other commands: as many as are remembered for what is not.
qsizetype CommandModel::useOf(const Command& command) const
{
    const qsizetype at = m_used.indexOf(command.id);
    return command.id.isEmpty() || at < 0 ? m_used.size() : at;
}

void CommandModel::arrange()
{
    struct Found {
        const Command* command;
        int fit;
        bool blocked;
        qsizetype use;
    };
    QList<Found> found;
    for (const Command& command : std::as_const(m_commands)) {
        if (const auto fit = fuzzyFit(m_words, {command.text, command.place, command.words, command.keys()}))
            found.append({&command, *fit, !command.whyNot().isEmpty(), useOf(command)});
    }
    // Without words all fit alike: the last used lead.
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tuple(-a.fit, a.blocked, a.use) < std::tuple(-b.fit, b.blocked, b.use);
    });
    beginResetModel();
    m_rows = m_first;
    for (const Found& one : std::as_const(found))
        m_rows.append(*one.command);
    endResetModel();
}

} // namespace secateur

#include "moc_command_model.cpp"
