// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobs_model.h"

#include "items/plain_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

constexpr int pageSize = 200;

QString say(const char* text)
{
    return QCoreApplication::translate("JobsModel", text);
}

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Held:
        return say("Held");
    case JobState::Running:
        return say("Running");
    case JobState::Paused:
        return say("Paused");
    case JobState::Interrupted:
        return say("Interrupted");
    case JobState::Done:
        return say("Done");
    case JobState::Failed:
        return say("Failed");
    case JobState::Cancelled:
        return say("Cancelled");
    }
    return {};
}

bool isFigure(int column)
{
    return column == JobsModel::IdColumn || column == JobsModel::RateColumn || column == JobsModel::TimeLeftColumn;
}

double fractionOf(const JobCounts& counts)
{
    return counts.planned > 0 ? qBound(0.0, double(counts.ended()) / double(counts.planned), 1.0) : 0.0;
}

/// What one job's columns show, apart from the rate and the time left, which only a running job has.
QString cellText(const JobRecord& job, int column)
{
    switch (column) {
    case JobsModel::IdColumn:
        return QString::number(job.id);
    case JobsModel::StateColumn:
        return stateText(job.state);
    case JobsModel::RequestColumn:
        return plain(job.plan.request.canonical().value_or(job.plan.request.meaning()));
    case JobsModel::ProgressColumn:
        return say("%1 of %2").arg(countText(job.counts.ended()), countText(job.counts.planned));
    case JobsModel::StartedColumn:
        return timeText(job.started);
    case JobsModel::ContentColumn:
        if (job.content.pending > 0)
            return say("%1 pending").arg(countText(job.content.pending));
        if (job.content.leaked > 0)
            return say("%1 leaked").arg(countText(job.content.leaked));
        if (job.content.unknown > 0)
            return say("%1 unknown").arg(countText(job.content.unknown));
        return job.ended != 0 && job.counts.deleted > 0 ? say("all gone") : QString();
    default:
        return {};
    }
}

QString toolTip(const JobRecord& job, const QString& reason)
{
    QString text = toolTipText(say("Job"), job.plan.request.meaning());
    text += QLatin1Char('\n') + say("%1 deleted, %2 already gone, %3 changed, %4 failed, %5 unknown")
                                    .arg(countText(job.counts.deleted), countText(job.counts.alreadyGone),
                                         countText(job.counts.drifted), countText(job.counts.failed),
                                         countText(job.counts.unknown));
    if (job.started != 0)
        text += QLatin1Char('\n') + isoText(job.started);
    if (!reason.isEmpty())
        text += QLatin1Char('\n') + plain(reason);
    return text;
}

} // namespace

JobsModel::JobsModel(RemovalWorker& worker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_worker(worker)
{
    connect(&worker, &RemovalWorker::jobsListed, this, &JobsModel::takePage);
    connect(&worker, &RemovalWorker::planReady, this, [this](quint64, const JobRecord& job) { upsert(job); });
    connect(&worker, &RemovalWorker::jobEnded, this, &JobsModel::upsert);
    connect(&worker, &RemovalWorker::contentGone, this, &JobsModel::upsert);
    connect(&worker, &RemovalWorker::progressed, this, &JobsModel::takeProgress);
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

QVariant JobsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const QString& reason = row.record.reason;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (row.record.state != JobState::Running || row.progress.job == 0)
            return cellText(row.record, index.column());
        if (index.column() == RateColumn)
            return say("%1/s").arg(countText(qRound64(row.progress.perSecond)));
        if (index.column() == TimeLeftColumn)
            return row.progress.secondsLeft < 0 ? QString() : ageText(row.progress.secondsLeft);
        return cellText(row.record, index.column());
    case Qt::ToolTipRole:
        return toolTip(row.record, reason);
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
        return reason;
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
        return say("Job");
    case StateColumn:
        return say("State");
    case RequestColumn:
        return say("Request");
    case ProgressColumn:
        return say("Progress");
    case RateColumn:
        return say("Rate");
    case TimeLeftColumn:
        return say("Time left");
    case StartedColumn:
        return say("Started");
    case ContentColumn:
        return say("Content");
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
    // Held jobs that were planned meanwhile are newer than any page: the oldest row is where the next page begins.
    m_worker.listJobs(m_rows.isEmpty() || !m_listed ? 0 : m_rows.last().record.id, pageSize);
}

std::optional<JobRecord> JobsModel::record(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return std::nullopt;
    return m_rows.at(index.row()).record;
}

int JobsModel::runningCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& row) { return row.record.state == JobState::Running; }));
}

int JobsModel::rowOf(qint64 job) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), job,
                                        [](const Row& row, qint64 id) { return row.record.id > id; });
    return int(found - m_rows.begin());
}

void JobsModel::takePage(const QList<JobRecord>& jobs, bool more)
{
    m_asked = false;
    m_listed = true;
    // A page is answered from its newest job down: an older page than is loaded tells whether there is more.
    if (jobs.isEmpty() || m_rows.isEmpty() || jobs.last().id <= m_rows.last().record.id)
        m_more = more && !jobs.isEmpty();
    qsizetype next = 0;
    while (next < jobs.size()) {
        const int row = rowOf(jobs.at(next).id);
        if (row < m_rows.size() && m_rows.at(row).record.id == jobs.at(next).id) {
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
    const int row = rowOf(record.id);
    if (row < m_rows.size() && m_rows.at(row).record.id == record.id) {
        m_rows[row].record = record;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row{record, {}});
    endInsertRows();
}

void JobsModel::takeProgress(const JobProgress& progress)
{
    const int row = rowOf(progress.job);
    if (row >= m_rows.size() || m_rows.at(row).record.id != progress.job)
        return;
    Row& known = m_rows[row];
    known.progress = progress;
    known.record.state = progress.state;
    known.record.counts = progress.counts;
    known.record.reason = progress.reason;
    if (known.record.started == 0 && progress.state == JobState::Running)
        known.record.started = nowStamp();
    Q_EMIT dataChanged(index(row, StateColumn), index(row, ContentColumn));
}

} // namespace secateur

#include "moc_jobs_model.cpp"
