// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcut_list.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace secateur {

/// All keys, by menu and pane, to search and to copy as text. GUI thread.
class ShortcutDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutDialog(const QList<Shortcut>& shortcuts, QWidget* parent);
    /// What is listed now, as plain text.
    [[nodiscard]] QString text() const;

private:
    void fill();
    void find(const QString& words);
    QList<Shortcut> m_shortcuts;
    QStandardItemModel* m_model;
    QLineEdit* m_search;
    QTreeView* m_view;
    QLabel* m_nothing;
    QString m_words;
};

} // namespace secateur
