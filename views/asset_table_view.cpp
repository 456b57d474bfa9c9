// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_table_view.h"

#include "asset_table_delegate.h"
#include "keyboard_menu.h"
#include "text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

AssetTableView::AssetTableView(AssetTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new AssetTableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::unit);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // What is over goes to the free text; a narrow window scrolls.
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    // The store's own order until the user asks for another.
    horizontalHeader()->setSortIndicator(AssetTableModel::PathColumn, Qt::AscendingOrder);
    fitColumns();
    horizontalHeader()->setSectionResizeMode(AssetTableModel::AltColumn, QHeaderView::Stretch);
    setColumnHidden(AssetTableModel::ModifiedColumn, true);
    setColumnHidden(AssetTableModel::TagsColumn, true);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &AssetTableView::showColumnMenu);
    new KeyboardMenu(this);
    // The whole row is drawn as the current one.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { Q_EMIT menuRequested(viewport()->mapToGlobal(position)); });
}

void AssetTableView::fitColumns()
{
    const QFontMetrics metrics(tabularFont(font()));
    const int em = metrics.averageCharWidth();
    const int time = metrics.horizontalAdvance(u"2026-12-28 20:20:20"_s) + grid::three;
    // A title is never cut, in no language.
    const auto set = [this](AssetTableModel::Column column, int width) {
        setColumnWidth(column, qMax(width, horizontalHeader()->sectionSizeHint(column)));
    };
    set(AssetTableModel::PathColumn, em * 22);
    set(AssetTableModel::EntryColumn, em * 9);
    set(AssetTableModel::CreatedColumn, time);
    set(AssetTableModel::ModifiedColumn, time);
    set(AssetTableModel::AltColumn, em * 20);
    set(AssetTableModel::LabelsColumn, em * 19);
    set(AssetTableModel::TagsColumn, em * 14);
    set(AssetTableModel::BytesColumn, em * 12);
    set(AssetTableModel::ContentColumn, em * 12);
}

QList<AssetRef> AssetTableView::selectedRefs(qsizetype atMost) const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < atMost; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<AssetRef> refs;
    refs.reserve(rows.size());
    for (const int row : std::as_const(rows))
        refs.append(m_model.refAt(row));
    return refs;
}

int AssetTableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

QByteArray AssetTableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void AssetTableView::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void AssetTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete)) {
        if (selectedCount() > 0)
            Q_EMIT deletePressed();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void AssetTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

void AssetTableView::showColumnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void AssetTableView::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < AssetTableModel::ColumnCount; ++column) {
        QAction* action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // What names an asset is always in sight.
        action->setEnabled(column != AssetTableModel::PathColumn && column != AssetTableModel::EntryColumn);
        if (!action->isEnabled())
            action->setStatusTip(tr("This column names the asset: it is always shown."));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

void AssetTableView::fillSortMenu(QMenu& menu)
{
    const QHeaderView* header = horizontalHeader();
    for (int column = 0; column < AssetTableModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        QAction* action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const bool now = header->sortIndicatorSection() == column;
        action->setCheckable(true);
        action->setChecked(now);
        const bool rising = now && header->sortIndicatorOrder() == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this,
                [this, column, order = rising ? Qt::DescendingOrder : Qt::AscendingOrder] {
                    horizontalHeader()->setSortIndicator(column, order);
                });
    }
}

} // namespace secateur

#include "moc_asset_table_view.cpp"
