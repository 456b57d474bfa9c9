// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QAbstractListModel>

namespace secateur {

/// The commands that fit typed words, the best fit first; without words, those that were used last and then all. What
/// can not be used now stands after what can where both fit alike. GUI thread.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole,
        KeysRole,
        WhyNotRole, ///< QString; empty where it can be used
    };
    explicit CommandModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// `used` are ids, the last used first.
    void setCommands(const QList<Command>& commands, const QStringList& used = {});
    /// What is offered first for these words, whether it fits them or not: "Go to /users/u12".
    void setWords(const QString& words, const QList<Command>& first = {});
    /// The row's command; its action is null where the row is invalid.
    [[nodiscard]] Command command(const QModelIndex& index) const;

private:
    void arrange();
    [[nodiscard]] qsizetype useOf(const Command& command) const;
    QList<Command> m_commands;
    QStringList m_used;
    QString m_words;
    QList<Command> m_first;
    QList<Command> m_rows;
};

} // namespace secateur
