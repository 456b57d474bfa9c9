// SPDX-License-Identifier: GPL-3.0-or-later
#include "bottom_panes.h"

#include "activity_pane.h"
#include "backlog_curve.h"
#include "confirm_words.h"
#include "help_desk.h"
#include "items/job_words.h"
#include "jobs_pane.h"
#include "pending_pane.h"
#include "text.h"
#include "tray_notice.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// True for a job that did not do, or not yet, what was asked.
bool wantsALook(JobState state)
{
    return state == JobState::Failed || state == JobState::Paused || state == JobState::Interrupted;
}

QString endedText(const JobRecord& job)
{
    QStringList parts{
        BottomPanes::tr("%1 of %2 deleted").arg(countText(job.counts.deleted), countText(job.counts.planned))};
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0)
            parts << text.arg(countText(count));
    };
    add(job.counts.alreadyGone, BottomPanes::tr("%1 already gone"));
    add(job.counts.drifted, BottomPanes::tr("%1 drifted and left alone"));
    add(job.counts.failed, BottomPanes::tr("%1 failed"));
    add(job.counts.unknown, BottomPanes::tr("%1 unknown"));
    add(job.counts.unexpected, BottomPanes::tr("%1 unexpected"));
    return BottomPanes::tr("Job %1 %2: %3")
        .arg(QString::number(job.id), jobStateText(job.state).toLower(), parts.join(u", "_s));
}

} // namespace

BottomPanes::BottomPanes(RemovalWorker& worker, JobsModel& jobs, PendingModel& pending, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_pending(pending)
    , m_line(new QWidget(this))
    , m_jobsTab(makeTab(u"list-checks"_s, "jobsTab", Pane::Jobs))
    , m_pendingTab(makeTab(u"hourglass"_s, "pendingTab", Pane::Pending))
    , m_activityTab(makeTab(u"activity"_s, "activityTab", Pane::Activity))
    , m_fold(new QToolButton(m_line))
    , m_spark(new BacklogSpark(m_line))
    , m_stack(new QStackedWidget(this))
    , m_jobsPane(new JobsPane(worker, jobs, m_stack))
    , m_pendingPane(new PendingPane(worker, pending, m_stack))
    , m_activity(new ActivityPane(m_stack))
    , m_tray(new TrayNotice(this))
{
    setHelpTopic(this, u"jobs-and-pending"_s);
    build();
    follow(worker);
    collapse();
    showLine();
}

QToolButton* BottomPanes::makeTab(const QString& icon, const char* name, Pane pane)
{
    auto* tab = new QToolButton(m_line);
    tab->setObjectName(QLatin1StringView(name));
    tab->setIcon(Theme::instance().icon(icon));
    tab->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tab->setAutoRaise(true);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::TabFocus);
    connect(tab, &QToolButton::clicked, this, [this, pane, tab] {
        if (tab->isChecked())
            expand(pane);
        else
            collapse();
    });
    return tab;
}

void BottomPanes::build()
{
    m_activityTab->setText(tr("Activity"));
    m_fold->setAutoRaise(true);
    m_fold->setObjectName(u"foldButton"_s);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        if (isExpanded())
            collapse();
        else
            expand(Pane(m_stack->currentIndex()));
    });
    for (QWidget* pane :
         {static_cast<QWidget*>(m_jobsPane), static_cast<QWidget*>(m_pendingPane), static_cast<QWidget*>(m_activity)})
        m_stack->addWidget(pane);
    m_stack->setMinimumHeight(fontMetrics().height() * 12);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    row->setSpacing(grid::unit);
    row->addWidget(m_jobsTab);
    row->addWidget(m_pendingTab);
    row->addWidget(m_spark, 0, Qt::AlignVCenter);
    row->addWidget(m_activityTab);
    row->addStretch(1);
    row->addWidget(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
}

void BottomPanes::follow(RemovalWorker& worker)
{
    connect(&worker, &RemovalWorker::progressed, this, [this](const JobProgress& progress) {
        const bool news = !m_latest || m_latest->job != progress.job || m_latest->state != progress.state;
        m_latest = progress;
        if (news && progress.state == JobState::Running)
            m_activity->log(tr("Job %1 runs: %2 planned").arg(progress.job).arg(assetsText(progress.counts.planned)));
        if (news && wantsALook(progress.state))
            showJob(progress.job);
        showLine();
    });
    connect(&worker, &RemovalWorker::jobEnded, this, [this](const JobRecord& job) {
        m_latest = JobProgress{job.id, job.state, job.counts, 0, -1, job.ended, job.reason};
        m_activity->log(job.reason.isEmpty() ? endedText(job) : u"%1. %2"_s.arg(endedText(job), job.reason));
        // A job that did not do what was asked must not end in a folded line.
        if (wantsALook(job.state) || job.counts.unexpected > 0)
            showJob(job.id);
        showLine();
    });
    connect(&worker, &RemovalWorker::contentGone, this, [this](const JobRecord& job) {
        const QString sentence = tr("All content of job %1 is gone: %2.").arg(job.id).arg(objectsText(job.variants));
        m_activity->log(sentence);
        m_tray->notify(tr("Content removed"), sentence);
    });
    connect(&worker, &RemovalWorker::failed, m_activity, &ActivityPane::logError);
    connect(&worker, &RemovalWorker::opened, this, [this](const StoreInfo& store) {
        m_capabilities = store.capabilities;
        showLine();
    });
    connect(&m_pending, &PendingModel::summaryChanged, this, &BottomPanes::showLine);
    connect(m_activity, &ActivityPane::errorChanged, this, [this](bool shown) {
        m_activityTab->setIcon(shown ? Theme::instance().icon(u"circle-x"_s, Theme::Tone::Danger)
                                     : Theme::instance().icon(u"activity"_s));
        m_activityTab->setText(shown ? tr("Activity · error") : tr("Activity"));
    });
    connect(&m_jobs, &JobsModel::queueChanged, this, &BottomPanes::showLine);
    connect(m_jobsPane, &JobsPane::receiptAsked, this, &BottomPanes::receiptAsked);
    connect(m_jobsPane, &JobsPane::shownAsked, this, [this] { expand(Pane::Jobs); });
    connect(m_tray, &TrayNotice::activated, this, &BottomPanes::raiseAsked);
}

QString BottomPanes::jobsText() const
{
    const int running = m_jobs.runningCount();
    const int waiting = m_jobs.waitingCount();
    if (running == 0 && waiting > 0)
        return waiting == 1 ? tr("Jobs · 1 waits") : tr("Jobs · %1 wait").arg(countText(waiting));
    if (!m_latest)
        return running > 0 ? tr("Jobs %1").arg(countText(running)) : tr("Jobs");
    const JobCounts& counts = m_latest->counts;
    const QString progress =
        tr("%1/%2 confirmed").arg(countText(counts.deleted + counts.alreadyGone), countText(counts.planned));
    if (m_latest->state == JobState::Running)
        return tr("Jobs %1 ▸ %2").arg(countText(qMax(1, running)), progress);
    return tr("Jobs · %1 · %2").arg(jobStateText(m_latest->state).toLower(), progress);
}

QString BottomPanes::pendingText() const
{
    const PendingSummary& sum = m_pending.summary();
    if (!m_capabilities.seesPending && !m_capabilities.probesContent)
        return tr("Pending · not known");
    if (sum.pending == 0)
        return tr("Pending 0");
    QString text = sum.oldestSeconds < 0
                       ? tr("Pending %1").arg(countText(sum.pending))
                       : tr("Pending %1 · oldest %2").arg(countText(sum.pending), ageText(sum.oldestSeconds));
    if (sum.stuck > 0)
        text = tr("%1 · %2 stuck").arg(text, countText(sum.stuck));
    return text;
}

void BottomPanes::showLine()
{
    m_jobsTab->setText(jobsText());
    m_jobsTab->setIcon(m_latest && wantsALook(m_latest->state)
                           ? Theme::instance().icon(u"circle-alert"_s, Theme::Tone::Danger)
                           : Theme::instance().icon(u"list-checks"_s));
    m_pendingTab->setText(pendingText());
    m_spark->setSamples(m_pending.backlog());
    m_pendingTab->setIcon(m_pending.summary().stuck > 0
                              ? Theme::instance().icon(u"triangle-alert"_s, Theme::Tone::Warning)
                              : Theme::instance().icon(u"hourglass"_s));
    m_tray->setBusy(m_jobs.runningCount() > 0 || m_pending.summary().pending > 0,
                    u"%1\n%2"_s.arg(jobsText(), pendingText()));
}

bool BottomPanes::isExpanded() const
{
    return !m_stack->isHidden();
}

void BottomPanes::showTab(Pane pane)
{
    m_jobsTab->setChecked(isExpanded() && pane == Pane::Jobs);
    m_pendingTab->setChecked(isExpanded() && pane == Pane::Pending);
    m_activityTab->setChecked(isExpanded() && pane == Pane::Activity);
    m_fold->setIcon(Theme::instance().icon(isExpanded() ? u"chevron-down"_s : u"chevron-up"_s));
    const QString word = isExpanded() ? tr("Fold the panes away") : tr("Show the panes");
    m_fold->setToolTip(word);
    m_fold->setAccessibleName(word);
}

void BottomPanes::expand(Pane pane)
{
    const bool was = isExpanded();
    m_stack->setCurrentIndex(int(pane));
    m_stack->show();
    setMaximumHeight(QWIDGETSIZE_MAX);
    showTab(pane);
    if (!was)
        Q_EMIT expandedChanged(true);
}

void BottomPanes::showJob(qint64 job)
{
    expand(Pane::Jobs);
    m_jobsPane->showJob(job);
}

QList<Command> BottomPanes::commands(QWidget* owner)
{
    return m_jobsPane->commands(owner);
}

void BottomPanes::collapse()
{
    m_stack->hide();
    // In a splitter the folded line must not take what the panes had.
    setMaximumHeight(m_line->sizeHint().height());
    showTab(Pane(m_stack->currentIndex()));
    Q_EMIT expandedChanged(false);
}

} // namespace secateur

#include "moc_bottom_panes.cpp"
