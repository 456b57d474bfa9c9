// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_style.h"

#include "accessible_parts.h"
#include "text.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>
#include <QWidget>
#include <optional>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

bool isDanger(const QWidget* widget)
{
    return widget && widget->property(FlatStyle::dangerProperty).toBool();
}

bool isInTable(const QWidget* widget)
{
    if (const auto* header = qobject_cast<const QHeaderView*>(widget))
        return header->orientation() == Qt::Horizontal;
    const auto* tree = qobject_cast<const QTreeView*>(widget); // with a header, it is a table of one level
    return tree ? !tree->isHeaderHidden() : qobject_cast<const QTableView*>(widget) != nullptr;
}

/// `lighter` where the theme is dark, except for a fill under white text.
QColor shaded(const QColor& color, const QStyle::State state, bool lighter)
{
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return lighter ? color.lighter(150) : color.darker(112);
    if (state & QStyle::State_MouseOver)
        return lighter ? color.lighter(112) : color.darker(104);
    return color;
}

/// The same icon in the colour that stands on a filled ground.
QIcon onFill(const QIcon& icon, const QSize& size, const QPainter* painter)
{
    return QIcon(icon.pixmap(size, painter->device()->devicePixelRatioF(), QIcon::Selected));
}

bool isRowSelected(const QWidget* widget, const QRect& branch)
{
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    return tree && tree->selectionModel() && tree->selectionModel()->isSelected(tree->indexAt(branch.center()));
}

/// In a mirrored window a cell keeps its side, but a path, a request or a number is written from left to right: in the
/// direction of a right-to-left line "/users/u12" would be drawn as "users/u12/".
std::optional<QStyleOptionViewItem> leftToRightText(const QStyleOptionViewItem& item)
{
    const bool bare =
        !(item.features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator));
    if (item.direction != Qt::RightToLeft || !bare || item.text.isRightToLeft())
        return {};
    QStyleOptionViewItem turned(item);
    turned.displayAlignment = QStyle::visualAlignment(Qt::RightToLeft, item.displayAlignment) | Qt::AlignAbsolute;
    turned.direction = Qt::LeftToRight;
    return turned;
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool danger = isDanger(widget) && enabled;
    const QColor fill = danger    ? Theme::instance().dangerFill()
                        : enabled ? option->palette.color(QPalette::Button)
                                  : option->palette.color(QPalette::Window);
    QColor edge = danger ? fill : Theme::instance().line();
    if (focus)
        edge = Theme::instance().color(Theme::Tone::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, focus ? 2 : 1));
    painter->setBrush(
        shaded(fill, enabled ? option->state : QStyle::State_None, Theme::instance().isDark() && !danger));
    const qreal inset = focus ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter->restore();
}

void drawFocusRing(const QRect& rect, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::instance().color(Theme::Tone::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

void drawLineEditFrame(const QStyleOption* option, QPainter* painter)
{
    const bool focus = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focus ? Theme::instance().color(Theme::Tone::Accent) : Theme::instance().fieldLine());
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// Fusion's own outline of a box that is not checked is hardly seen on a dark window.
void drawIndicatorFrame(const QStyleOption* option, QPainter* painter, bool round)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Theme::instance().fieldLine());
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    completeAccessible(widget);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        drawLineEditFrame(option, painter);
        return;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // A list may have no row to show that the keyboard is in it.
        if ((option->state & State_HasFocus) && qobject_cast<const QAbstractItemView*>(widget))
            drawLineEditFrame(option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && isInTable(widget)) {
            // The place that the common style has for it shrinks with the margin and climbs to the upper edge.
            QStyleOptionHeader centred = *header;
            const int edge = pixelMetric(PM_HeaderMarkSize, option, widget);
            centred.rect = {header->rect.right() - edge, (widget->height() - edge) / 2, edge, edge};
            QProxyStyle::drawPrimitive(element, &centred, painter, widget);
            return;
        }
        break;
    case PE_IndicatorBranch:
        if (isRowSelected(widget, option->rect)) { // the view does not say so
            QStyleOption selected(*option);
            selected.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawPrimitive(element, &selected, painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawIndicatorFrame(option, painter, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QPushButton"))
            return; // the panel shows it
        if (widget && widget->inherits("QToolButton")) {
            drawFocusRing(widget->rect(), painter); // it may have no panel
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_ItemViewItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (const auto turned = item ? leftToRightText(*item) : std::nullopt) {
            QProxyStyle::drawControl(element, &*turned, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        const bool horizontal = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->setPen(Theme::instance().line());
        if (horizontal)
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(Theme::instance().line());
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_PushButtonLabel && isDanger(widget) && (option->state & State_Enabled)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton danger = *button;
            danger.palette.setColor(QPalette::ButtonText, Theme::instance().dangerText());
            danger.icon = onFill(danger.icon, danger.iconSize, painter);
            QProxyStyle::drawControl(element, &danger, painter, widget);
            return;
        }
    }
    if (element == CE_MenuItem && (option->state & State_Selected) && (option->state & State_Enabled)) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && !item->icon.isNull()) {
            QStyleOptionMenuItem lit = *item;
            const int edge = pixelMetric(PM_SmallIconSize, option, widget);
            lit.icon = onFill(lit.icon, {edge, edge}, painter);
            QProxyStyle::drawControl(element, &lit, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_FocusFrameHMargin: // the space beside the text of a cell
    case PM_HeaderMargin:
        return isInTable(widget) ? grid::unit - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace secateur
