// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace secateur {

class RecentStores;

/// The stores to go back to. A click or Return chooses one; Delete, and the menu, take it off the list and no more.
class RecentList final : public QListView {
    Q_OBJECT
public:
    explicit RecentList(RecentStores& stores, QWidget* parent = nullptr);
    void removeCurrent();

Q_SIGNALS:
    void folderChosen(const QString& folder);
    void connectionChosen(const QString& name);
    void currentRowChanged(bool any);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);
    RecentStores& m_stores;
};

} // namespace secateur
