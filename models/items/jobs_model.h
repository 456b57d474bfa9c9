// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/removal_worker.h"

#include <QAbstractTableModel>

namespace secateur {

/// The job history, newest first, loaded by page, with running jobs kept up to date. GUI thread.
class JobsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        StateColumn,
        RequestColumn,
        ProgressColumn,
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
        ReasonRole
    }; ///< QString

    explicit JobsModel(RemovalWorker& worker, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] std::optional<JobRecord> record(const QModelIndex& index) const;
    [[nodiscard]] int runningCount() const;

private:
    struct Row {
        JobRecord record;
        JobProgress progress;
    };
    void upsert(const JobRecord& record);
    void takePage(const QList<JobRecord>& jobs, bool more);
    void takeProgress(const JobProgress& progress);
    /// The row of a job, or the one before which it belongs.
    [[nodiscard]] int rowOf(qint64 job) const;
    RemovalWorker& m_worker;
    QList<Row> m_rows;
    bool m_more = true;
    bool m_asked = false;
    bool m_listed = false; ///< a page was answered: rows before that came by themselves
};

} // namespace secateur
