// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_list.h"

#include "confirm_words.h"
#include "items/recent_stores.h"
#include "text.h"

#include <QContextMenuEvent>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// What a row says beside its name: its environment, that it is local, or that it is missing; as icon, word and colour.
struct Mark {
    QString icon;
    QString word;
    Theme::Tone tone;
};

Mark markOf(const QModelIndex& index)
{
    if (const QVariant environment = index.data(RecentStores::EnvironmentRole); environment.isValid()) {
        const auto at = Environment(environment.toInt());
        return {environmentIcon(at), environmentWord(at), environmentTone(at)};
    }
    if (RecentStores::State(index.data(RecentStores::StateRole).toInt()) == RecentStores::State::Missing)
        return {u"circle-alert"_s, RecentList::tr("MISSING"), Theme::Tone::Warning};
    return {u"hard-drive"_s, RecentList::tr("LOCAL"), Theme::Tone::Muted};
}

class RecentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {grid::unit * 16, option.fontMetrics.height() * 2 + grid::half + grid::two};
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const int line = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(grid::unit, grid::unit, -grid::unit, -grid::unit);
        const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, area, rect); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Mark mark = markOf(index);
        const QFont small = scaledFont(option.font, 0.85);
        const int badgeWidth = grid::unit * 2 + line + QFontMetrics(small).horizontalAdvance(mark.word);
        const QRect badge(area.right() - badgeWidth + 1, area.top(), badgeWidth, line + grid::half);
        const int room = area.width() - badgeWidth - grid::unit;
        painter->setFont(option.font);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(mirrored({area.left(), area.top(), room, line}),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        // A folder and an address read from the left in every language.
        painter->setLayoutDirection(Qt::LeftToRight);
        if (!selected)
            painter->setPen(Theme::instance().color(Theme::Tone::Muted));
        painter->drawText(mirrored({area.left(), area.bottom() - line + 1, area.width(), line}),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data(RecentStores::PlaceRole).toString(), Qt::ElideMiddle,
                                                        area.width()));
        paintMark(painter, mirrored(badge), option.direction, mark, small, line);
        painter->restore();
    }

private:
    static void paintMark(QPainter* painter, const QRect& badge, Qt::LayoutDirection direction, const Mark& mark,
                          const QFont& font, int line)
    {
        const Theme& theme = Theme::instance();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.background(mark.tone));
        painter->drawRoundedRect(badge, grid::half, grid::half);
        const int edge = line - grid::half;
        const QRect icon(badge.left() + grid::half, badge.top() + (badge.height() - edge) / 2, edge, edge);
        theme.icon(mark.icon, mark.tone).paint(painter, QStyle::visualRect(direction, badge, icon));
        const QRect word = badge.adjusted(grid::unit + edge, 0, -grid::half, 0);
        painter->setFont(font);
        painter->setPen(theme.color(mark.tone));
        painter->drawText(QStyle::visualRect(direction, badge, word), Qt::AlignCenter, mark.word);
    }
};

/// Adds to the model what only people need: the sentence that a screen reader says.
class SpokenRows final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::AccessibleTextRole)
            return RecentList::tr("%1, %2, %3")
                .arg(index.data().toString(), markOf(index).word, index.data(RecentStores::PlaceRole).toString());
        if (role == Qt::ToolTipRole)
            return toolTipText(index.data(RecentStores::PlaceRole).toString());
        return QIdentityProxyModel::data(index, role);
    }
};

} // namespace

RecentList::RecentList(RecentStores& stores, QWidget* parent)
    : QListView(parent)
    , m_stores(stores)
{
    setObjectName(u"recentList"_s);
    setAccessibleName(tr("Recent stores"));
    auto* spoken = new SpokenRows(this);
    spoken->setSourceModel(&stores);
    setModel(spoken);
    setItemDelegate(new RecentDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &RecentList::choose);
}

void RecentList::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString folder = index.data(RecentStores::FolderRole).toString();
    const QString connection = index.data(RecentStores::ConnectionRole).toString();
    // What follows may change the list.
    if (folder.isEmpty())
        Q_EMIT connectionChosen(connection);
    else
        Q_EMIT folderChosen(folder);
}

void RecentList::removeCurrent()
{
    m_stores.remove(currentIndex().row());
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        break;
    case Qt::Key_Delete:
        removeCurrent();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void RecentList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Theme::instance().icon(u"folder-open"_s), tr("Open"), this,
                    [this, at = QPersistentModelIndex(at)] { choose(at); });
    menu->addAction(Theme::instance().icon(u"x"_s), tr("Remove from the list"), this, &RecentList::removeCurrent);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).center()));
}

void RecentList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid());
}

} // namespace secateur

#include "moc_recent_list.cpp"
