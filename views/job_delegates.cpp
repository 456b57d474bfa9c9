// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_delegates.h"

#include "items/job_words.h"
#include "items/jobs_model.h"
#include "text.h"

#include <QApplication>
#include <QPainter>

namespace secateur {

using namespace Qt::StringLiterals;

QString jobStateIcon(JobState state, bool waits)
{
    if (waits)
        return u"clock"_s;
    switch (state) {
    case JobState::Held:
        return u"circle-dashed"_s;
    case JobState::Running:
        return u"play"_s;
    case JobState::Paused:
        return u"pause"_s;
    case JobState::Interrupted:
        return u"triangle-alert"_s;
    case JobState::Done:
        return u"circle-check"_s;
    case JobState::Failed:
        return u"circle-x"_s;
    case JobState::Cancelled:
        return u"ban"_s;
    }
    return {};
}

Theme::Tone jobStateTone(JobState state, bool waits)
{
    if (waits)
        return Theme::Tone::Pending;
    switch (state) {
    case JobState::Done:
        return Theme::Tone::Ok;
    case JobState::Failed:
        return Theme::Tone::Danger;
    case JobState::Paused:
    case JobState::Interrupted:
        return Theme::Tone::Warning;
    case JobState::Running:
        return Theme::Tone::Accent;
    case JobState::Held:
    case JobState::Cancelled:
        break;
    }
    return Theme::Tone::Muted;
}

void JobProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme& theme = Theme::instance();
    const auto state = JobState(index.data(JobsModel::StateRole).toInt());
    const Theme::Tone tone = jobStateTone(state, index.data(JobsModel::WaitsRole).toBool());
    const double fraction = qBound(0.0, index.data(JobsModel::FractionRole).toDouble(), 1.0);
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QFont figures = tabularFont(row.font);
    const int textWidth = QFontMetrics(figures).horizontalAdvance(text) + grid::unit;
    QRect bar = row.rect.adjusted(grid::unit, 0, -qMin(textWidth, row.rect.width() / 2) - grid::unit, 0);
    bar.setHeight(grid::unit - 2);
    bar.moveTop(row.rect.center().y() - bar.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.background(tone));
    const auto mirrored = [&row](const QRect& at) { return QStyle::visualRect(row.direction, row.rect, at); };
    painter->drawRoundedRect(mirrored(bar), 3, 3);
    if (fraction > 0) {
        bar.setWidth(qMax(bar.height(), int(bar.width() * fraction)));
        painter->setBrush(theme.color(tone));
        painter->drawRoundedRect(mirrored(bar), 3, 3);
    }
    painter->setFont(figures);
    painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(mirrored(row.rect.adjusted(0, 0, -grid::unit, 0)), int(Qt::AlignRight | Qt::AlignVCenter), text);
    painter->restore();
}

QSize JobProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + grid::unit};
}

void JobSignDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    QString icon;
    Theme::Tone tone = Theme::Tone::Muted;
    if (index.column() == JobsModel::StateColumn) {
        const auto state = JobState(index.data(JobsModel::StateRole).toInt());
        const bool waits = index.data(JobsModel::WaitsRole).toBool();
        icon = jobStateIcon(state, waits);
        tone = jobStateTone(state, waits);
    } else if (const auto trouble = JobTrouble(index.data(JobsModel::TroubleRole).toInt());
               trouble != JobTrouble::None) {
        const bool loss = trouble == JobTrouble::Loss;
        icon = loss ? u"octagon-alert"_s : u"triangle-alert"_s;
        tone = loss ? Theme::Tone::Danger : Theme::Tone::Warning;
        option->palette.setColor(QPalette::Text, Theme::instance().color(tone));
    }
    if (icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = Theme::instance().icon(icon, tone);
    const int edge = option->fontMetrics.height();
    option->decorationSize = QSize(edge, edge);
}

} // namespace secateur

#include "moc_job_delegates.cpp"
