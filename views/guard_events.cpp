// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_events.h"

#include "text.h"

#include <QHeaderView>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {
enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
} // namespace

GuardEvents::GuardEvents(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"guardEvents"_s);
    setAccessibleName(tr("Last changes"));
    setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::unit);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics figures(tabularFont(font()));
    horizontalHeader()->resizeSection(WhenColumn, figures.horizontalAdvance(u"2000-00-00 00:00:00"_s) + grid::three);
    horizontalHeader()->resizeSection(WhoColumn, fontMetrics().averageCharWidth() * 20);
    setMinimumHeight((fontMetrics().height() + grid::unit) * 5);
}

void GuardEvents::setEvents(const QList<Event>& events)
{
    setRowCount(int(events.size()));
    for (int row = 0; row < int(events.size()); ++row) {
        const Event& event = events.at(row);
        const QString who = tr("%1 on %2").arg(event.who, event.host);
        const auto put = [this, row](int column, const QString& text, const QFont& font) {
            auto* item = new QTableWidgetItem(plain(text));
            item->setFont(font);
            item->setToolTip(toolTipText(text));
            setItem(row, column, item);
        };
        put(WhenColumn, timeText(event.time), tabularFont(font()));
        put(WhoColumn, who, font());
        put(WhatColumn, event.text, font());
    }
}

} // namespace secateur

#include "moc_guard_events.cpp"
