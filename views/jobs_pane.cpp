// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_pane.h"

#include "confirm_parts.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

bool canPause(JobState state)
{
    return state == JobState::Running;
}

bool canResume(JobState state)
{
    return state == JobState::Paused || state == JobState::Interrupted;
}

bool canCancel(JobState state)
{
    return state == JobState::Running || canResume(state);
}

Theme::Tone toneOf(JobState state)
{
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

} // namespace

void JobProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme& theme = Theme::instance();
    const auto state = JobState(index.data(JobsModel::StateRole).toInt());
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
    painter->setBrush(theme.background(toneOf(state)));
    painter->drawRoundedRect(bar, 3, 3);
    if (fraction > 0) {
        bar.setWidth(qMax(bar.height(), int(bar.width() * fraction)));
        painter->setBrush(theme.color(toneOf(state)));
        painter->drawRoundedRect(bar, 3, 3);
    }
    painter->setFont(figures);
    painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(row.rect.adjusted(0, 0, -grid::unit, 0), int(Qt::AlignRight | Qt::AlignVCenter), text);
    painter->restore();
}

QSize JobProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + grid::unit};
}

JobsPane::JobsPane(RemovalWorker& worker, JobsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_model(model)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_empty(plainLabel(tr("No jobs yet. Every delete becomes a job here: you can pause it, cancel it, and read "
                            "afterwards what was confirmed gone."),
                         this))
    , m_reason(plainLabel({}, this))
    , m_pause(new QPushButton(Theme::instance().icon(u"pause"_s), tr("&Pause"), this))
    , m_resume(new QPushButton(Theme::instance().icon(u"play"_s), tr("&Resume"), this))
    , m_cancel(new QPushButton(Theme::instance().icon(u"ban"_s), tr("Cancel &job"), this))
    , m_stack(new QStackedLayout)
{
    m_filtered->setSourceModel(&model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    const auto act = [this](QPushButton* button, void (RemovalWorker::*step)(qint64)) {
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (const auto job = current())
                (m_worker.*step)(job->id);
        });
    };
    act(m_pause, &RemovalWorker::pause);
    act(m_resume, &RemovalWorker::resume);
    act(m_cancel, &RemovalWorker::cancel);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPane::showState);
    connect(&model, &QAbstractItemModel::dataChanged, this, &JobsPane::showState);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &JobsPane::keepCurrent);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &JobsPane::keepCurrent);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &JobsPane::keepCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &JobsPane::openMenu);
    keepCurrent();
}

void JobsPane::build()
{
    m_filter->setPlaceholderText(tr("Filter jobs"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_view->setObjectName(u"jobsView"_s);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setModel(m_filtered);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(JobsModel::ProgressColumn, new JobProgressDelegate(m_view));
    shapeColumns();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_pause->setObjectName(u"pauseJob"_s);
    m_resume->setObjectName(u"resumeJob"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    tools->setSpacing(grid::unit);
    tools->addWidget(m_filter);
    tools->addWidget(m_reason, 1);
    for (QPushButton* button : {m_pause, m_resume, m_cancel})
        tools->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addLayout(m_stack, 1);
}

void JobsPane::shapeColumns()
{
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{{JobsModel::IdColumn, 8},       {JobsModel::StateColumn, 16},
                                            {JobsModel::RequestColumn, 48}, {JobsModel::ProgressColumn, 36},
                                            {JobsModel::RateColumn, 14},    {JobsModel::TimeLeftColumn, 14},
                                            {JobsModel::StartedColumn, 30}, {JobsModel::ContentColumn, 20}};
    for (const auto& [column, chars] : widths)
        header->resizeSection(column, em * chars);
    header->setSectionResizeMode(JobsModel::RequestColumn, QHeaderView::Stretch);
}

std::optional<JobRecord> JobsPane::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model.record(index) : std::nullopt;
}

void JobsPane::keepCurrent()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    m_filter->setVisible(m_model.rowCount() > 0);
    if (!m_view->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_view->setCurrentIndex(m_filtered->index(0, 0));
    showState();
}

void JobsPane::showState()
{
    const std::optional<JobRecord> job = current();
    m_pause->setEnabled(job && canPause(job->state));
    m_resume->setEnabled(job && canResume(job->state));
    m_cancel->setEnabled(job && canCancel(job->state));
    for (QPushButton* button : {m_pause, m_resume, m_cancel})
        button->setVisible(job.has_value());
    const QString reason = job ? plain(job->reason) : QString();
    m_reason->setText(reason);
}

void JobsPane::openMenu(const QPoint& at)
{
    const std::optional<JobRecord> job = current();
    if (!job)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme& theme = Theme::instance();
    const auto add = [&](const QString& icon, const QString& text, bool enabled, auto act) {
        QAction* action = menu->addAction(theme.icon(icon), text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const qint64 id = job->id;
    add(u"pause"_s, tr("&Pause"), canPause(job->state), [this, id] { m_worker.pause(id); });
    add(u"play"_s, tr("&Resume"), canResume(job->state), [this, id] { m_worker.resume(id); });
    add(u"ban"_s, tr("Cancel &job"), canCancel(job->state), [this, id] { m_worker.cancel(id); });
    menu->addSeparator();
    if (const auto request = job->plan.request.canonical())
        add(u"clipboard-copy"_s, tr("&Copy request"), true,
            [text = *request] { QGuiApplication::clipboard()->setText(text); });
    if (!job->reason.isEmpty())
        add(u"copy"_s, tr("Copy &details"), true,
            [text = job->reason] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace secateur

#include "moc_jobs_pane.cpp"
