// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/removal_worker.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace secateur {

/// The job history, newest first, loaded by page as a filter asks for it, with what runs and waits kept up to date. A
/// job that meets the filter no more keeps its row until the filter is set anew. GUI thread.
class JobsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        StateColumn,
        RequestColumn,
        ProgressColumn,
        TroubleColumn,
        RateColumn,
        TimeLeftColumn,
        StartedColumn,
        ContentColumn,
        ColumnCount
    };
    enum Role {
        JobRole = Qt::UserRole, ///< qint64 id
        StateRole,              ///< JobState as int
        FractionRole,           ///< double 0…1
        ReasonRole,             ///< QString
        TroubleRole,            ///< JobTrouble as int
        WaitsRole               ///< bool: it is in the queue
    };
    static constexpr int pageSize = 200; ///< jobs that are asked for at once

    explicit JobsModel(RemovalWorker& worker, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Empties the list and asks for the newest jobs that meet the filter.
    void setFilter(const JobFilter& filter);
    [[nodiscard]] const JobFilter& filter() const { return m_filter; }
    /// True once a page of this filter has come.
    [[nodiscard]] bool isListed() const { return m_listed; }

    [[nodiscard]] std::optional<JobRecord> record(const QModelIndex& index) const;
    /// What was last told of a running job; its `job` is 0 where nothing was.
    [[nodiscard]] JobProgress progress(const QModelIndex& index) const;
    /// Invalid where the job is not loaded.
    [[nodiscard]] QModelIndex indexOf(qint64 job) const;
    /// Where the job stands in the queue; nothing where it does not wait.
    [[nodiscard]] std::optional<QueuedJob> queued(qint64 job) const;
    [[nodiscard]] int runningCount() const { return int(m_running.size()); }
    [[nodiscard]] int waitingCount() const { return int(m_queue.size()); }

Q_SIGNALS:
    /// Which jobs run or wait, in this process, has changed.
    void queueChanged();

private:
    struct Row {
        JobRecord record;
        JobProgress progress;
    };
    void upsert(const JobRecord& record);
    void takePage(const QList<JobRecord>& jobs, bool more, quint64 token);
    void takeProgress(const JobProgress& progress);
    void takeQueue(const QList<QueuedJob>& jobs);
    void noteRunning(qint64 job, JobState state);
    void countDown();
    [[nodiscard]] QString stateCell(const Row& row) const;
    /// The row of a job, or the one before which it belongs.
    [[nodiscard]] int rowOf(qint64 job) const;
    [[nodiscard]] bool holds(int row, qint64 job) const;

    RemovalWorker& m_worker;
    JobFilter m_filter;
    quint64 m_token = 0; ///< of the newest filter: an answer to an older one is dropped
    QList<Row> m_rows;
    QList<QueuedJob> m_queue;
    QSet<qint64> m_running;
    QTimer m_second;
    bool m_more = true;
    bool m_asked = false;
    bool m_listed = false; ///< a page was answered: rows before that came by themselves
};

} // namespace secateur
