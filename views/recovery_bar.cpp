// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_bar.h"

#include "confirm_parts.h"
#include "help_desk.h"
#include "items/job_words.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace secateur {

using namespace Qt::StringLiterals;

RecoveryBar::RecoveryBar(RemovalWorker& worker, QWidget* parent)
    : QFrame(parent)
    , m_worker(worker)
    , m_close(new QToolButton(this))
{
    setObjectName(u"recoveryBar"_s);
    setHelpTopic(this, u"jobs-and-pending#after-an-interruption"_s);
    setAccessibleName(tr("Unfinished jobs"));
    m_close->setObjectName(u"closeRecovery"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(Theme::instance().icon(u"x"_s));
    m_close->setToolTip(tr("Close this bar. The jobs stay in the Jobs pane."));
    m_close->setAccessibleName(tr("Close this bar"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    line->setSpacing(grid::unit);
    line->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, &RecoveryBar::rebuild);
    connect(&worker, &RemovalWorker::opened, this, &RecoveryBar::take);
    connect(&worker, &RemovalWorker::leftOver, this, [this](const QList<JobRecord>& jobs) {
        m_jobs = jobs;
        rebuild();
    });
    connect(&worker, &RemovalWorker::progressed, this, &RecoveryBar::follow);
    connect(&worker, &RemovalWorker::queueChanged, this, [this](const QList<QueuedJob>& queue) {
        const auto told = m_jobs.removeIf([&](const JobRecord& job) {
            return std::any_of(queue.begin(), queue.end(),
                               [&](const QueuedJob& queued) { return queued.job == job.id; });
        });
        if (told > 0)
            moveUp();
    });
    m_moved.setSingleShot(true);
    connect(&m_moved, &QTimer::timeout, this, [this] {
        for (QToolButton* button : m_rows->findChildren<QToolButton*>())
            button->setEnabled(true);
    });
    hide();
}

void RecoveryBar::take(const StoreInfo& store, bool journalReadOnly, const QString& why)
{
    m_place.storeId = store.id;
    m_place.writable = !journalReadOnly;
    m_readOnly = journalReadOnly ? why : QString();
    rebuild();
}

/// A job that goes on, or that was ended, is left no more.
void RecoveryBar::follow(const JobProgress& progress)
{
    const bool settled = progress.state == JobState::Running || hasEnded(progress.state);
    if (settled && m_jobs.removeIf([&](const JobRecord& job) { return job.id == progress.job; }) > 0)
        moveUp();
}

void RecoveryBar::moveUp()
{
    m_moved.start(QApplication::doubleClickInterval());
    rebuild();
}

void RecoveryBar::rebuild()
{
    // A button may be the one that led here: it goes once its click is over.
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    m_cells = new QGridLayout(m_rows);
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setHorizontalSpacing(grid::unit);
    m_cells->setVerticalSpacing(grid::half);
    m_cells->setColumnStretch(1, 1);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, m_rows, 1);
    m_row = 0;
    m_sentences.clear();
    if (!m_readOnly.isEmpty())
        addReadOnly();
    // All of them, or all but those that do not fit: never a line that hides a single job.
    const qsizetype shown = m_jobs.size() <= rowsShown + 1 ? m_jobs.size() : rowsShown;
    for (const JobRecord& job : std::as_const(m_jobs).first(shown))
        addJob(job);
    if (m_jobs.size() > shown)
        addMore(m_jobs.size() - shown);
    // New widgets come last in the window: these belong before the button that closes the bar.
    QWidget* before = m_close->previousInFocusChain();
    while (before != m_close && (isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus || before->focusProxy()))
        before = before->previousInFocusChain();
    for (QToolButton* button : m_rows->findChildren<QToolButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_close);
    m_rows->show();
    setVisible(m_row > 0);
}

QLabel* RecoveryBar::addSentence(const QString& icon, const QString& text)
{
    auto* sign = new QLabel(m_rows);
    const int edge = qMax(16, fontMetrics().height());
    sign->setPixmap(Theme::instance().icon(icon, Theme::Tone::Warning).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QLabel* label = plainLabel(text, m_rows);
    label->setWordWrap(true);
    m_cells->addWidget(sign, m_row, 0, Qt::AlignVCenter);
    m_cells->addWidget(label, m_row, 1, Qt::AlignVCenter);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(grid::unit);
    m_cells->addLayout(m_buttons, m_row, 2, Qt::AlignRight | Qt::AlignVCenter);
    ++m_row;
    m_sentences.append(text);
    return label;
}

QToolButton* RecoveryBar::addButton(const QString& icon, const QString& text, const QString& name)
{
    auto* button = new QToolButton(m_rows);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(!m_moved.isActive());
    if (icon.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        button->setIcon(Theme::instance().icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_buttons->addWidget(button);
    return button;
}

void RecoveryBar::addJob(const JobRecord& job)
{
    QString sentence = leftOverSentence(job, nowStamp());
    if (job.plan.storeId != m_place.storeId)
        sentence +=
            u' ' + tr("It belongs to the store “%1”: open that one to go on.").arg(plain(job.plan.storeName, 80));
    QLabel* label = addSentence(job.state == JobState::Held ? u"clock"_s : u"history"_s, sentence);
    label->setToolTip(toolTipText(job.reason));
    const QList<std::pair<JobAct, QString>> acts{{JobAct::Resume, u"resumeLeft"_s},
                                                 {JobAct::Reconcile, u"reconcileLeft"_s},
                                                 {JobAct::Abandon, u"abandonLeft"_s},
                                                 {JobAct::Cancel, u"cancelLeft"_s}};
    for (const auto& [act, name] : acts) {
        // What was sent can be looked up; of what never began there is only to be called off.
        const bool calledOff = job.state == JobState::Held;
        if (!canDo(act, job, m_place) || (act == JobAct::Cancel && !calledOff))
            continue;
        QToolButton* button = addButton(act == JobAct::Resume ? actIcon(act) : QString(), actText(act, job), name);
        button->setToolTip(actSentence(act, job));
        button->setAccessibleDescription(sentence);
        connect(button, &QToolButton::clicked, this,
                [this, act = act, job] { carryOut(act, job, m_worker, window()); });
    }
    QToolButton* details = addButton({}, tr("Details"), u"detailsLeft"_s);
    details->setAccessibleDescription(sentence);
    connect(details, &QToolButton::clicked, this, [this, id = job.id] { Q_EMIT detailsAsked(id); });
}

void RecoveryBar::addMore(qsizetype hidden)
{
    addSentence(u"list-checks"_s, tr("%1 more jobs were left unfinished.").arg(countText(hidden)));
    connect(addButton({}, tr("Show them"), u"showLeft"_s), &QToolButton::clicked, this,
            [this] { Q_EMIT detailsAsked(0); });
}

void RecoveryBar::addReadOnly()
{
    addSentence(u"lock"_s, tr("This window only reads. %1").arg(plain(m_readOnly)));
    QToolButton* button = addButton(u"refresh-cw"_s, tr("Open again"), u"reopenStore"_s);
    button->setToolTip(tr("Opens the store again, and takes the journal over where nobody has it any more."));
    connect(button, &QToolButton::clicked, this, &RecoveryBar::reopenAsked);
}

QList<qint64> RecoveryBar::jobs() const
{
    QList<qint64> ids;
    for (const JobRecord& job : m_jobs)
        ids.append(job.id);
    return ids;
}

QStringList RecoveryBar::sentences() const
{
    return m_sentences;
}

void RecoveryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().background(Theme::Tone::Warning));
    painter.setPen(Theme::instance().line());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace secateur

#include "moc_recovery_bar.cpp"
