// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/removal_worker.h"

#include <QAbstractTableModel>
#include <QPointF>
#include <optional>

namespace secateur {

/// Pending content: the sums, the backlog over time, and as rows what is stuck and why. GUI thread.
class PendingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ObjectColumn, BytesColumn, AgeColumn, AttemptsColumn, ReasonColumn, ColumnCount };

    explicit PendingModel(RemovalWorker& worker, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const PendingSummary& summary() const { return m_summary; }
    /// Seconds since the first sample (x) and pending objects (y), at most maxSamples: older ones are thinned out.
    [[nodiscard]] const QList<QPointF>& backlog() const { return m_backlog; }
    static constexpr int maxSamples = 600;
    /// Objects a minute by which the backlog has gone down lately; negative where it grows, nothing where too little is
    /// known.
    [[nodiscard]] std::optional<double> declinePerMinute() const;

Q_SIGNALS:
    void summaryChanged();

private:
    void takeSummary(const PendingSummary& summary);
    void takeStuck(const QList<PendingObject>& objects);
    void addSample(qint64 pending);
    PendingSummary m_summary;
    QList<QPointF> m_backlog;
    QList<PendingObject> m_stuck; ///< by id, which is by age
    Timestamp m_firstSample = 0;
};

} // namespace secateur
