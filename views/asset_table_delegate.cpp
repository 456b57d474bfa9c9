// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_table_delegate.h"

#include "items/asset_table_model.h"
#include "text.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace secateur {

namespace {

/// Two lines around the whole row that the keyboard is at.
void drawCurrentRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : Theme::instance().color(Theme::Tone::Accent));
    painter->drawLine(option.rect.left(), option.rect.top() + 1, option.rect.right(), option.rect.top() + 1);
    painter->drawLine(option.rect.left(), option.rect.bottom() - 1, option.rect.right(), option.rect.bottom() - 1);
}

} // namespace

void AssetTableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = tabularFont(option->font);
    option->text = plain(option->text, 256);
    // Rows are selected whole: a frame around one cell is noise.
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (index.data(AssetTableModel::GoneRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, Theme::instance().color(Theme::Tone::Muted));
    }
    if (index.column() == AssetTableModel::EntryColumn || index.column() == AssetTableModel::BytesColumn)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

void AssetTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    drawCurrentRow(painter, option, index);
    const bool named = index.column() <= AssetTableModel::EntryColumn;
    if (named || index.data(AssetTableModel::LoadedRole).toBool())
        return;
    const int thickness = option.fontMetrics.height() / 3;
    const QRect bar(option.rect.left() + grid::half, option.rect.center().y() - thickness / 2, option.rect.width() / 2,
                    thickness);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                      Theme::instance().background(Theme::Tone::Muted));
}

} // namespace secateur

#include "moc_asset_table_delegate.cpp"
