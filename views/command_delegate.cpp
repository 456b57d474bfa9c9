// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_delegate.h"

#include "command_model.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr double smaller = 0.9;

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString whyNot = index.data(CommandModel::WhyNotRole).toString();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette& colours = option.palette;
    const QColor ink = colours.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : Theme::instance().color(Theme::Tone::Muted);
    const QFont small = scaledFont(option.font, smaller);
    const int edge = option.fontMetrics.height();
    QRect room = option.rect.adjusted(grid::unit, grid::half, -grid::unit, -grid::half);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto sign = whyNot.isEmpty() ? index.data(Qt::DecorationRole).value<QIcon>()
                                       : Theme::instance().icon(u"ban"_s, selected ? std::nullopt
                                                                                   : std::optional(Theme::Tone::Muted));
    sign.paint(painter, place({room.left(), room.top(), edge, edge}), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    room.setLeft(room.left() + edge + grid::unit);

    painter->save();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + grid::unit;
    const QRect first(room.left(), room.top(), room.width() - keysWidth, edge);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(option.font);
    painter->setPen(whyNot.isEmpty() ? ink : quiet);
    painter->drawText(place(first), int(leading),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    painter->setPen(quiet);
    painter->drawText(place({room.right() - keysWidth + 1, room.top(), keysWidth, edge}), int(trailing), keys);
    const QFontMetrics smallMetrics(small);
    const QRect second(room.left(), room.top() + edge, room.width(), smallMetrics.height());
    painter->setFont(small);
    painter->drawText(
        place(second), int(leading),
        smallMetrics.elidedText(whyNot.isEmpty() ? index.data(CommandModel::PlaceRole).toString() : whyNot,
                                Qt::ElideRight, second.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics small(scaledFont(option.font, smaller));
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() + small.height() + grid::unit};
}

} // namespace secateur

#include "moc_command_delegate.cpp"
