// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_list.h"

#include "confirm_words.h"
#include "text.h"

#include <QPainter>
#include <QSignalBlocker>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

enum Role { EnvironmentRole = Qt::UserRole, AddressRole, NameRole, DraftRole };

class ConnectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {grid::unit * 16, option.fontMetrics.height() * 2 + grid::half + grid::two};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const int line = option.fontMetrics.height();
        QRect row = option.rect.adjusted(grid::unit, grid::unit, -grid::unit, -grid::unit);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(option.font);
        painter->setPen(ink);
        // Names and addresses are in their own direction, on the side of the layout.
        painter->setLayoutDirection(Qt::LeftToRight);
        const auto mirrored = [&option](const QRect& at) { return visualRect(option, at); };
        const auto leading =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
        painter->drawText(mirrored(QRect(row.topLeft(), QSize(row.width(), line))), leading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        row.setTop(row.bottom() - line + 1);
        row.setLeft(paintEnvironment(painter, row, option, Environment(index.data(EnvironmentRole).toInt())));
        painter->setPen(selected ? ink : Theme::instance().color(Theme::Tone::Muted));
        painter->drawText(
            mirrored(row), leading,
            option.fontMetrics.elidedText(index.data(AddressRole).toString(), Qt::ElideMiddle, row.width()));
        painter->restore();
    }

private:
    static QRect visualRect(const QStyleOptionViewItem& option, const QRect& at)
    {
        return QStyle::visualRect(option.direction, option.rect, at);
    }

    /// A small badge; gives where the next thing may begin.
    static int paintEnvironment(QPainter* painter, const QRect& row, const QStyleOptionViewItem& option,
                                Environment environment)
    {
        const Theme& theme = Theme::instance();
        const Theme::Tone tone = environmentTone(environment);
        const QFont font = scaledFont(option.font, 0.85);
        const QFontMetrics metrics(font);
        const QString word = environmentWord(environment);
        const int edge = row.height() - grid::half;
        const QRect badge(row.left(), row.top(),
                          grid::half + edge + grid::half + metrics.horizontalAdvance(word) + grid::half, row.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.background(tone));
        painter->drawRoundedRect(visualRect(option, badge), grid::half, grid::half);
        theme.icon(environmentIcon(environment), tone)
            .paint(painter, visualRect(option, {badge.left() + grid::half, badge.top() + grid::half / 2, edge, edge}));
        painter->setFont(font);
        painter->setPen(theme.color(tone));
        painter->drawText(visualRect(option, badge.adjusted(grid::half + edge + grid::half, 0, -grid::half, 0)),
                          Qt::AlignCenter, word);
        painter->setFont(option.font);
        return badge.right() + grid::unit;
    }
};

void fill(QListWidgetItem* item, const Connection& connection, const QString& name, const QString& address)
{
    item->setText(plain(name, 120));
    item->setData(EnvironmentRole, int(connection.environment));
    item->setData(AddressRole, plain(address, 200));
    item->setData(Qt::AccessibleTextRole,
                  u"%1, %2, %3"_s.arg(plain(name, 120), environmentWord(connection.environment), plain(address, 200)));
    item->setToolTip(toolTipText(address));
}

} // namespace

ConnectionList::ConnectionList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"connectionList"_s);
    setAccessibleName(tr("Connections"));
    setItemDelegate(new ConnectionDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void ConnectionList::setConnections(const QList<Connection>& connections)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Connection& connection : connections) {
        auto* item = new QListWidgetItem(this);
        fill(item, connection, connection.name, connection.baseUrl.toDisplayString());
        item->setData(NameRole, connection.name);
    }
}

void ConnectionList::setDraft(const Connection& connection)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem* last = item(draftRow());
    if (!last) {
        last = new QListWidgetItem(this);
        last->setData(DraftRole, true);
    }
    fill(last, connection, connection.name.isEmpty() ? tr("New connection") : connection.name, tr("not saved yet"));
}

void ConnectionList::removeDraft()
{
    const QSignalBlocker quiet(this);
    delete takeItem(draftRow());
}

int ConnectionList::draftRow() const
{
    const QListWidgetItem* last = item(count() - 1);
    return last && last->data(DraftRole).toBool() ? count() - 1 : -1;
}

int ConnectionList::rowOf(const QString& name) const
{
    for (int row = 0; row < count(); ++row) {
        if (!item(row)->data(DraftRole).toBool() && nameAt(row) == name)
            return row;
    }
    return -1;
}

void ConnectionList::choose(int row)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
    viewport()->update();
}

QString ConnectionList::nameAt(int row) const
{
    const QListWidgetItem* at = item(row);
    return at ? at->data(NameRole).toString() : QString();
}

} // namespace secateur

#include "moc_connection_list.cpp"
