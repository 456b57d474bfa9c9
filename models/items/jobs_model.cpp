// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobs_model.h"

#include "items/job_words.h"
#include "items/plain_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

constexpr int secondMs = 1'000;

struct JobsModelWords {
    Q_DECLARE_TR_FUNCTIONS(JobsModel)
};

bool isFigure(int column)
{
    return column == JobsModel::IdColumn || column == JobsModel::RateColumn || column == JobsModel::TimeLeftColumn;
}

double fractionOf(const JobCounts& counts)
{
    return counts.planned > 0 ? qBound(0.0, double(counts.ended()) / double(counts.planned), 1.0) : 0.0;
}

/// What one job's columns show, apart from its state, and from the rate and time left, which only a running job has.
QString cellText(const JobRecord& job, int column)
{
    switch (column) {
    case JobsModel::IdColumn:
        return QString::number(job.id);
    case JobsModel::RequestColumn:
        return jobRequestText(job);
    case JobsModel::ProgressColumn:
        return JobsModelWords::tr("%1 of %2").arg(countText(job.counts.ended()), countText(job.counts.planned));
    case JobsModel::TroubleColumn:
        return troubleText(job.counts);
    case JobsModel::StartedColumn:
        return timeText(job.started);
    case JobsModel::ContentColumn:
        return contentText(job);
    default:
        return {};
    }
}

QString toolTip(const JobRecord& job)
{
    QStringList lines{toolTipText(JobsModelWords::tr("Job %1").arg(job.id), job.plan.request.meaning())};
    lines << JobsModelWords::tr("%1 deleted, %2 already gone, %3 drifted, %4 failed, %5 unknown, %6 unexpected")
                 .arg(countText(job.counts.deleted), countText(job.counts.alreadyGone), countText(job.counts.drifted),
                      countText(job.counts.failed), countText(job.counts.unknown), countText(job.counts.unexpected));
    if (job.started != 0)
        lines << isoText(job.started);
    if (!job.reason.isEmpty())
        lines << plain(job.reason);
    return lines.join(u'\n');
}

} // namespace

JobsModel::JobsModel(RemovalWorker& worker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_worker(worker)
{
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &JobsModel::countDown);
    connect(&worker, &RemovalWorker::jobsListed, this, &JobsModel::takePage);
    connect(&worker, &RemovalWorker::jobQueued, this, &JobsModel::upsert);
    connect(&worker, &RemovalWorker::jobEnded, this, &JobsModel::upsert);
    connect(&worker, &RemovalWorker::contentGone, this, &JobsModel::upsert);
    connect(&worker, &RemovalWorker::progressed, this, &JobsModel::takeProgress);
    connect(&worker, &RemovalWorker::queueChanged, this, &JobsModel::takeQueue);
    connect(&worker, &RemovalWorker::failed, this, [this] { m_asked = false; });
}

int JobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobsModel::stateCell(const Row& row) const
{
    for (qsizetype place = 0; place < m_queue.size(); ++place) {
        if (m_queue.at(place).job == row.record.id)
            return waitingText(m_queue.at(place), place, nowStamp());
    }
    return jobStateText(row.record.state);
}

QVariant JobsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const bool runs = row.record.state == JobState::Running && row.progress.job != 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == StateColumn)
            return stateCell(row);
        if (runs && index.column() == RateColumn)
            return JobsModelWords::tr("%1/s").arg(countText(qRound64(row.progress.perSecond)));
        if (runs && index.column() == TimeLeftColumn)
            return row.progress.secondsLeft < 0 ? QString() : ageText(row.progress.secondsLeft);
        return cellText(row.record, index.column());
    case Qt::ToolTipRole:
        return toolTip(row.record);
    case Qt::TextAlignmentRole:
        if (isFigure(index.column()))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case JobRole:
        return row.record.id;
    case StateRole:
        return int(row.record.state);
    case FractionRole:
        return fractionOf(row.record.counts);
    case ReasonRole:
        return row.record.reason;
    case TroubleRole:
        return int(troubleOf(row.record.counts));
    case WaitsRole:
        return queued(row.record.id).has_value();
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return JobsModelWords::tr("Job");
    case StateColumn:
        return JobsModelWords::tr("State");
    case RequestColumn:
        return JobsModelWords::tr("Request");
    case ProgressColumn:
        return JobsModelWords::tr("Progress");
    case TroubleColumn:
        return JobsModelWords::tr("To look at");
    case RateColumn:
        return JobsModelWords::tr("Rate");
    case TimeLeftColumn:
        return JobsModelWords::tr("Time left");
    case StartedColumn:
        return JobsModelWords::tr("Started");
    case ContentColumn:
        return JobsModelWords::tr("Content");
    default:
        return {};
    }
}

bool JobsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void JobsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    // Jobs that were queued meanwhile are newer than any page: the oldest row is where the next page begins.
    m_worker.listJobs(m_rows.isEmpty() || !m_listed ? 0 : m_rows.last().record.id, pageSize, m_filter, m_token);
}

void JobsModel::setFilter(const JobFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    ++m_token;
    m_rows.clear();
    m_more = true;
    m_asked = false;
    m_listed = false;
    endResetModel();
    fetchMore({});
}

std::optional<JobRecord> JobsModel::record(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return std::nullopt;
    return m_rows.at(index.row()).record;
}

JobProgress JobsModel::progress(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).progress : JobProgress();
}

QModelIndex JobsModel::indexOf(qint64 job) const
{
    const int row = rowOf(job);
    return holds(row, job) ? index(row, 0) : QModelIndex();
}

std::optional<QueuedJob> JobsModel::queued(qint64 job) const
{
    const auto found =
        std::find_if(m_queue.begin(), m_queue.end(), [job](const QueuedJob& queued) { return queued.job == job; });
    return found == m_queue.end() ? std::nullopt : std::optional(*found);
}

int JobsModel::rowOf(qint64 job) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), job,
                                        [](const Row& row, qint64 id) { return row.record.id > id; });
    return int(found - m_rows.begin());
}

bool JobsModel::holds(int row, qint64 job) const
{
    return row < m_rows.size() && m_rows.at(row).record.id == job;
}

void JobsModel::takePage(const QList<JobRecord>& jobs, bool more, quint64 token)
{
    if (token != m_token)
        return;
    m_asked = false;
    m_listed = true;
    // A page is answered from its newest job down: an older page than is loaded tells whether there is more.
    if (jobs.isEmpty() || m_rows.isEmpty() || jobs.last().id <= m_rows.last().record.id)
        m_more = more && !jobs.isEmpty();
    qsizetype next = 0;
    while (next < jobs.size()) {
        noteRunning(jobs.at(next).id, jobs.at(next).state);
        const int row = rowOf(jobs.at(next).id);
        if (holds(row, jobs.at(next).id)) {
            upsert(jobs.at(next++));
            continue;
        }
        qsizetype end = next; // the run that goes in before this row
        while (end < jobs.size() && (row == m_rows.size() || jobs.at(end).id > m_rows.at(row).record.id))
            ++end;
        beginInsertRows({}, row, row + int(end - next) - 1);
        for (int at = row; next < end; ++next, ++at)
            m_rows.insert(at, Row{jobs.at(next), {}});
        endInsertRows();
    }
}

void JobsModel::upsert(const JobRecord& record)
{
    noteRunning(record.id, record.state);
    const int row = rowOf(record.id);
    if (holds(row, record.id)) {
        m_rows[row].record = record;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    // What lies beyond the pages that were loaded comes with its own page.
    const bool loaded = row < m_rows.size() || !m_listed || !m_more;
    if (!loaded || !matches(m_filter, record))
        return;
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row{record, {}});
    endInsertRows();
}

void JobsModel::takeProgress(const JobProgress& progress)
{
    const bool news = (progress.state == JobState::Running) != m_running.contains(progress.job);
    noteRunning(progress.job, progress.state);
    const int row = rowOf(progress.job);
    if (!holds(row, progress.job)) {
        // It may meet the filter by now: the newest page says so.
        if (news && m_listed)
            m_worker.listJobs(0, pageSize, m_filter, m_token);
        return;
    }
    Row& known = m_rows[row];
    known.progress = progress;
    known.record.state = progress.state;
    known.record.counts = progress.counts;
    known.record.reason = progress.reason;
    if (known.record.started == 0 && progress.state == JobState::Running)
        known.record.started = nowStamp();
    Q_EMIT dataChanged(index(row, StateColumn), index(row, ContentColumn));
}

void JobsModel::takeQueue(const QList<QueuedJob>& jobs)
{
    m_queue = jobs;
    const Timestamp now = nowStamp();
    const bool counts =
        std::any_of(jobs.begin(), jobs.end(), [now](const QueuedJob& queued) { return queued.notBefore > now; });
    if (counts)
        m_second.start();
    else
        m_second.stop();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, StateColumn), index(int(m_rows.size()) - 1, StateColumn));
    Q_EMIT queueChanged();
}

void JobsModel::noteRunning(qint64 job, JobState state)
{
    const bool runs = state == JobState::Running;
    if (runs == m_running.contains(job))
        return;
    if (runs)
        m_running.insert(job);
    else
        m_running.remove(job);
    Q_EMIT queueChanged();
}

void JobsModel::countDown()
{
    bool counts = false;
    for (const QueuedJob& queued : std::as_const(m_queue)) {
        counts = counts || queued.notBefore > nowStamp();
        if (const QModelIndex at = indexOf(queued.job); at.isValid())
            Q_EMIT dataChanged(at.siblingAtColumn(StateColumn), at.siblingAtColumn(StateColumn));
    }
    if (!counts)
        m_second.stop();
}

} // namespace secateur

#include "moc_jobs_model.cpp"
