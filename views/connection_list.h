// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace secateur {

/// The saved connections: each with its name, its environment as colour, icon and word, and its address. One that is
/// not saved yet stands at the end.
class ConnectionList final : public QListWidget {
    Q_OBJECT
public:
    explicit ConnectionList(QWidget* parent = nullptr);
    void setConnections(const QList<Connection>& connections);
    /// Adds or changes the row of the one that is not saved yet.
    void setDraft(const Connection& connection);
    void removeDraft();
    [[nodiscard]] int draftRow() const;
    [[nodiscard]] int rowOf(const QString& name) const;
    /// Chooses a row without telling; -1 for none.
    void choose(int row);
    /// The saved connection's name; empty for the draft.
    [[nodiscard]] QString nameAt(int row) const;
};

} // namespace secateur
