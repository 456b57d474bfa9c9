// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_pane.h"

#include "empty_state.h"
#include "help_desk.h"
#include "items/job_words.h"
#include "job_delegates.h"
#include "job_details.h"
#include "keyboard_menu.h"
#include "text.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 200; ///< rest of the fingers before the history is searched

/// What each chip asks for.
JobFilter filterOf(JobsPane::Show show)
{
    JobFilter filter;
    switch (show) {
    case JobsPane::Show::All:
        break;
    case JobsPane::Show::Running:
        filter.states = {JobState::Running, JobState::Held};
        break;
    case JobsPane::Show::Attention:
        filter.states = {JobState::Paused, JobState::Interrupted, JobState::Failed};
        filter.losses = true;
        break;
    case JobsPane::Show::Ended:
        filter.states = {JobState::Done, JobState::Failed, JobState::Cancelled};
        break;
    }
    return filter;
}

QToolButton* makeChip(const QString& text, const QString& tip, const QString& name, QWidget* parent)
{
    auto* chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setText(text);
    chip->setToolTip(tip);
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

} // namespace

JobsPane::JobsPane(RemovalWorker& worker, JobsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_model(model)
    , m_view(new QTreeView(this))
    , m_search(new QLineEdit(this))
    , m_chips(new QButtonGroup(this))
    , m_empty(new EmptyState(this))
    , m_showAll(m_empty->addAction(tr("Show all jobs"), u"list"_s))
    , m_details(new JobDetails(this))
    , m_receipt(new QPushButton(Theme::instance().icon(u"file-text"_s), tr("R&eceipt"), this))
    , m_more(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    setHelpTopic(this, u"jobs-and-pending#jobs"_s);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &JobsPane::ask);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &JobsPane::ask);
    connect(m_chips, &QButtonGroup::idClicked, this, &JobsPane::ask);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setShow(Show::All);
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        if (const auto job = current())
            Q_EMIT receiptAsked(job->id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPane::showState);
    connect(&model, &QAbstractItemModel::dataChanged, this, &JobsPane::showState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &JobsPane::keepCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &JobsPane::keepCurrent);
    connect(&model, &JobsModel::queueChanged, this, &JobsPane::showState);
    connect(&worker, &RemovalWorker::jobsListed, this, [this] {
        keepCurrent();
        // What was not on the first page is not chosen later, when the user may have chosen something else.
        if (m_model.isListed())
            m_wanted = 0;
    });
    m_paused.setSingleShot(true);
    connect(&m_paused, &QTimer::timeout, this, &JobsPane::showState);
    connect(&worker, &RemovalWorker::differencesListed, this, [this](qint64 job, const QList<Difference>& found) {
        if (job == m_details->job())
            m_details->showDifferences(found);
    });
    connect(&worker, &RemovalWorker::opened, this, [this](const StoreInfo& store, bool journalReadOnly) {
        m_place.storeId = store.id;
        m_place.writable = !journalReadOnly;
        showState();
    });
    new KeyboardMenu(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &JobsPane::openMenu);
    keepCurrent();
}

void JobsPane::build()
{
    m_view->setObjectName(u"jobsView"_s);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(JobsModel::ProgressColumn, new JobProgressDelegate(m_view));
    auto* signs = new JobSignDelegate(m_view);
    m_view->setItemDelegateForColumn(JobsModel::StateColumn, signs);
    m_view->setItemDelegateForColumn(JobsModel::TroubleColumn, signs);
    shapeColumns();
    m_empty->setObjectName(u"jobsEmpty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_columns->addWidget(m_stack);
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setChildrenCollapsible(false);
    const int em = fontMetrics().averageCharWidth();
    m_details->setMinimumWidth(em * 36);
    m_columns->setSizes({em * 120, em * 48});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_columns, 1);
}

QWidget* JobsPane::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    row->setSpacing(grid::half);
    const auto chip = [&](Show show, const QString& text, const QString& tip, const QString& name) {
        QToolButton* button = makeChip(text, tip, name, tools);
        m_chips->addButton(button, int(show));
        row->addWidget(button);
    };
    chip(Show::All, tr("All"), tr("All jobs"), u"showAllJobs"_s);
    chip(Show::Running, tr("Running"), tr("Jobs that run, or wait for their time or turn"), u"showRunningJobs"_s);
    chip(Show::Attention, tr("Needs attention"),
         tr("Jobs that are paused, interrupted or failed, or that lost or left what they should not"),
         u"showAttentionJobs"_s);
    chip(Show::Ended, tr("Ended"), tr("Jobs that are done, failed or cancelled"), u"showEndedJobs"_s);
    m_chips->button(int(Show::All))->setChecked(true);
    m_search->setObjectName(u"jobSearch"_s);
    m_search->setPlaceholderText(tr("Search request, store, user, reason or number"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    row->addSpacing(grid::half);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    const QList<std::pair<JobAct, QString>> acts{{JobAct::Pause, u"pauseJob"_s},
                                                 {JobAct::Resume, u"resumeJob"_s},
                                                 {JobAct::RetryFailed, u"retryJob"_s},
                                                 {JobAct::Cancel, u"cancelJob"_s}};
    for (const auto& [act, name] : acts) {
        auto* button = new QPushButton(Theme::instance().icon(actIcon(act)), actText(act, {}), tools);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, act = act] { this->act(act); });
        m_buttons.append({act, button});
        row->addWidget(button);
    }
    m_receipt->setObjectName(u"jobReceipt"_s);
    m_receipt->setToolTip(tr("Shows what became of each asset, and who agreed to it when"));
    row->addWidget(m_receipt);
    buildMore();
    row->addWidget(m_more);
    return tools;
}

void JobsPane::buildMore()
{
    m_more->setObjectName(u"moreJob"_s);
    m_more->setIcon(Theme::instance().icon(u"ellipsis"_s));
    m_more->setToolTip(tr("More to do with this job"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (const auto job = current())
            fillMenu(*menu, *job);
    });
}

void JobsPane::shapeColumns()
{
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    const int em = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {JobsModel::IdColumn, 7},        {JobsModel::StateColumn, 18},   {JobsModel::RequestColumn, 40},
        {JobsModel::ProgressColumn, 25}, {JobsModel::TroubleColumn, 16}, {JobsModel::RateColumn, 8},
        {JobsModel::TimeLeftColumn, 12}, {JobsModel::StartedColumn, 23}, {JobsModel::ContentColumn, 12}};
    for (const auto& [column, chars] : widths)
        header->resizeSection(column, em * chars);
    header->setSectionResizeMode(JobsModel::RequestColumn, QHeaderView::Stretch);
}

std::optional<JobRecord> JobsPane::current() const
{
    return m_model.record(m_view->currentIndex());
}

JobPlace JobsPane::placeOf(const JobRecord& job) const
{
    JobPlace place = m_place;
    place.waits = m_model.queued(job.id).has_value();
    return place;
}

void JobsPane::setShow(Show show)
{
    m_chips->button(int(show))->setChecked(true);
    ask();
}

void JobsPane::showJob(qint64 job)
{
    m_wanted = job;
    if (const QModelIndex index = m_model.indexOf(job); index.isValid())
        return keepCurrent();
    m_search->setText(job == 0 ? QString() : u"#%1"_s.arg(job));
    setShow(job == 0 ? Show::Attention : Show::All);
}

void JobsPane::ask()
{
    m_typing.stop();
    JobFilter filter = filterOf(Show(m_chips->checkedId()));
    filter.text = m_search->text();
    if (filter == m_model.filter())
        return;
    // The chosen job stays the chosen one where it is still listed: the buttons are about it.
    if (const auto job = current(); job && m_wanted == 0)
        m_wanted = job->id;
    m_model.setFilter(filter);
}

void JobsPane::keepCurrent()
{
    if (const QModelIndex wanted = m_model.indexOf(m_wanted); m_wanted != 0 && wanted.isValid()) {
        m_wanted = 0;
        m_view->setCurrentIndex(wanted);
        m_view->scrollTo(wanted);
    } else if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0, 0));
    }
    showEmpty();
    showState();
}

void JobsPane::showEmpty()
{
    const bool empty = m_model.rowCount() == 0 && m_model.isListed();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
    const bool filtered = m_model.filter() != JobFilter();
    m_showAll->setVisible(filtered);
    if (filtered) {
        m_empty->display(u"funnel"_s, tr("No job meets this filter"),
                         tr("Nothing in the history has this state and this text."));
    } else {
        m_empty->display(
            u"list-checks"_s, tr("No jobs yet"),
            tr("Every delete becomes a job here: you can pause it, cancel it, and read afterwards what was "
               "confirmed gone."));
    }
    m_details->setVisible(!empty);
}

void JobsPane::showState()
{
    const std::optional<JobRecord> job = current();
    for (const auto& [act, button] : std::as_const(m_buttons)) {
        const bool can = job && canDo(act, *job, placeOf(*job));
        // Pause and resume share one place; a retry is there where something failed.
        const bool fixed = act == JobAct::Cancel;
        button->setEnabled(can && !(act == JobAct::Resume && m_paused.isActive()));
        button->setVisible(job && (can || fixed));
        if (job) {
            button->setText(actText(act, *job));
            button->setToolTip(m_place.writable || m_place.storeId.isEmpty()
                                   ? actSentence(act, *job)
                                   : tr("Another process has the journal: this window only reads."));
        }
    }
    m_receipt->setVisible(job.has_value());
    m_receipt->setEnabled(job && job->started != 0);
    m_more->setVisible(job.has_value());
    showDetails(job);
}

void JobsPane::showDetails(const std::optional<JobRecord>& job)
{
    if (!job)
        return m_details->clear();
    const QModelIndex index = m_view->currentIndex();
    const bool asksNames = job->counts.unexpected + job->counts.drifted + job->counts.appeared > 0 &&
                           (m_details->job() != job->id || m_details->counts() != job->counts);
    m_details->showJob(*job, m_model.progress(index), index.siblingAtColumn(JobsModel::StateColumn).data().toString());
    if (asksNames)
        m_worker.listDifferences(job->id);
}

void JobsPane::act(JobAct act)
{
    const auto job = current();
    if (!job || !canDo(act, *job, placeOf(*job)))
        return;
    // Resume comes up where Pause was: a double click pauses.
    if (act == JobAct::Pause)
        m_paused.start(QApplication::doubleClickInterval());
    carryOut(act, *job, m_worker, window());
}

} // namespace secateur

#include "moc_jobs_pane.cpp"
