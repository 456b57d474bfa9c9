// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_tree_delegate.h"

#include "items/path_tree_model.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(PathTreeModel::Cut cut)
{
    return cut == PathTreeModel::NotCut ? QString() : u"scissors"_s;
}

QPalette::ColorRole inkOf(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
}

} // namespace

QSize PathTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + grid::unit);
    return size;
}

void PathTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (index.column() == PathTreeModel::NameColumn) {
        paintName(painter, option, index);
        return;
    }
    const QVariant count = index.data(PathTreeModel::AssetsRole);
    painter->save();
    painter->setFont(tabularFont(option.font));
    painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                          : Theme::instance().color(Theme::Tone::Muted));
    // An unknown count is a quiet placeholder until it fills in, and a dash where it never will.
    const qint64 assets = count.isValid() ? count.toLongLong() : -1;
    const QRect place = option.rect.adjusted(0, 0, -grid::unit, 0);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignRight | Qt::AlignVCenter,
                      assets < 0 && m_counts ? u"…"_s : countText(assets));
    painter->restore();
}

void PathTreeDelegate::paintName(QPainter* painter, QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto cut = PathTreeModel::Cut(index.data(PathTreeModel::CutRole).toInt());
    const bool isProtected = index.data(PathTreeModel::ProtectedRole).toBool();
    const bool failed = index.data(PathTreeModel::LoadStateRole).toInt() == PathTreeModel::Failed;
    const bool selected = option.state & QStyle::State_Selected;
    const int edge = option.fontMetrics.height();
    QRect rect = option.rect.adjusted(grid::half / 2, 0, -grid::half, 0);
    const QString name = failed ? PathTreeDelegate::tr("%1 · could not be read").arg(option.text) : option.text;
    const int marks = (int(cut != PathTreeModel::NotCut) + int(isProtected) + int(failed)) * (edge + grid::half);
    const QString shown = option.fontMetrics.elidedText(plain(name), Qt::ElideMiddle, rect.width() - marks);

    painter->save();
    painter->setPen(failed && !selected                            ? Theme::instance().color(Theme::Tone::Danger)
                    : cut == PathTreeModel::WhollyCut && !selected ? Theme::instance().color(Theme::Tone::Danger)
                                                                   : option.palette.color(inkOf(option)));
    painter->setFont(option.font);
    // The name is in the direction of its text and on the side of the layout; the marks follow it.
    const auto mirrored = [&option](const QRect& at) { return QStyle::visualRect(option.direction, option.rect, at); };
    painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(
        mirrored(rect),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute), shown);
    rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(shown) + grid::half);
    const auto mark = [&](const QString& icon, Theme::Tone tone) {
        const QRect at(rect.left(), rect.top() + (rect.height() - edge) / 2, edge, edge);
        Theme::instance()
            .icon(icon, tone)
            .paint(painter, mirrored(at), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(at.right() + grid::half);
    };
    if (cut != PathTreeModel::NotCut)
        mark(iconOf(cut), cut == PathTreeModel::WhollyCut ? Theme::Tone::Danger : Theme::Tone::Warning);
    if (isProtected)
        mark(u"shield"_s, Theme::Tone::Ok);
    if (failed)
        mark(u"circle-alert"_s, Theme::Tone::Danger);
    painter->restore();
}

} // namespace secateur

#include "moc_path_tree_delegate.cpp"
