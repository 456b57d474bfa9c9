// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/asset_table_model.h"

#include <QTableView>

namespace secateur {

/// The list of assets: compact rows, no grid, columns that the user chooses in the header's menu and that keep their
/// width.
class AssetTableView final : public QTableView {
    Q_OBJECT
public:
    AssetTableView(AssetTableModel& model, QWidget* parent = nullptr);

    /// The references of the selected rows, in row order; at most `atMost`.
    [[nodiscard]] QList<AssetRef> selectedRefs(qsizetype atMost = 100'000) const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

    /// One entry for each column, to show or hide it.
    void fillColumnMenu(QMenu& menu);
    /// One entry for each column that is shown, to sort by it; by the same one again turns the order around.
    void fillSortMenu(QMenu& menu);

Q_SIGNALS:
    void selectionEdited();
    void menuRequested(const QPoint& globalPosition);
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();
    void showColumnMenu(const QPoint& position);
    AssetTableModel& m_model;
};

} // namespace secateur
