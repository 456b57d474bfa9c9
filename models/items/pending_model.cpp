// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pending_model.h"

#include "items/list_diff.h"
#include "items/plain_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct PendingModelWords {
    Q_DECLARE_TR_FUNCTIONS(PendingModel)
};

qint64 ageOf(const PendingObject& object)
{
    return qMax<qint64>(0, (nowStamp() - object.scheduled) / 1'000'000);
}

QString cellText(const PendingObject& object, int column)
{
    switch (column) {
    case PendingModel::ObjectColumn:
        return plain(object.bucket + QLatin1Char('/') + object.key);
    case PendingModel::BytesColumn:
        return sizeCellText(object.bytes);
    case PendingModel::AgeColumn:
        return ageText(ageOf(object));
    case PendingModel::AttemptsColumn:
        return countText(object.attempts);
    case PendingModel::ReasonColumn:
        return plain(object.lastError);
    default:
        return {};
    }
}

} // namespace

PendingModel::PendingModel(RemovalWorker& worker, QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&worker, &RemovalWorker::pendingChanged, this, &PendingModel::takeSummary);
    connect(&worker, &RemovalWorker::stuckListed, this, &PendingModel::takeStuck);
}

int PendingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_stuck.size());
}

int PendingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PendingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PendingObject& object = m_stuck.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(object, index.column());
    case Qt::ToolTipRole:
        if (index.column() == AgeColumn)
            return isoText(object.scheduled);
        return toolTipText(PendingModelWords::tr("Pending content"), object.bucket + QLatin1Char('/') + object.key) +
               QLatin1Char('\n') + plain(object.lastError);
    case Qt::TextAlignmentRole:
        if (index.column() == ObjectColumn || index.column() == ReasonColumn)
            return {};
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObjectColumn:
        return PendingModelWords::tr("Object");
    case BytesColumn:
        return PendingModelWords::tr("Size");
    case AgeColumn:
        return PendingModelWords::tr("Age");
    case AttemptsColumn:
        return PendingModelWords::tr("Attempts");
    case ReasonColumn:
        return PendingModelWords::tr("Reason");
    default:
        return {};
    }
}

void PendingModel::takeSummary(const PendingSummary& summary)
{
    m_summary = summary;
    addSample(summary.pending);
    if (!m_stuck.isEmpty())
        Q_EMIT dataChanged(index(0, AgeColumn), index(int(m_stuck.size()) - 1, AgeColumn));
    Q_EMIT summaryChanged();
}

void PendingModel::addSample(qint64 pending)
{
    const Timestamp now = nowStamp();
    if (m_backlog.isEmpty())
        m_firstSample = now;
    m_backlog.append({double(now - m_firstSample) / 1e6, double(pending)});
    if (m_backlog.size() <= maxSamples)
        return;
    // The older half loses every second sample: the curve keeps its length and its newest part its detail.
    QList<QPointF> thinned;
    for (qsizetype i = 0; i < m_backlog.size(); ++i)
        if (i >= maxSamples / 2 || i % 2 == 0)
            thinned.append(m_backlog.at(i));
    m_backlog = thinned;
}

std::optional<double> PendingModel::declinePerMinute() const
{
    constexpr double lately = 300; // seconds
    constexpr double least = 5;
    if (m_backlog.isEmpty())
        return std::nullopt;
    const QPointF now = m_backlog.last();
    const auto from = std::find_if(m_backlog.cbegin(), m_backlog.cend(),
                                   [&](const QPointF& sample) { return now.x() - sample.x() <= lately; });
    const double seconds = now.x() - from->x();
    if (seconds < least)
        return std::nullopt;
    return (from->y() - now.y()) / seconds * 60;
}

void PendingModel::takeStuck(const QList<PendingObject>& objects)
{
    QList<PendingObject> fresh = objects;
    std::sort(fresh.begin(), fresh.end(), [](const PendingObject& a, const PendingObject& b) { return a.id < b.id; });
    const ListDiff diff = diffLists(int(m_stuck.size()), int(fresh.size()), [&](int oldRow, int newRow) {
        const qint64 before = m_stuck.at(oldRow).id;
        const qint64 after = fresh.at(newRow).id;
        return before == after ? DiffStep::Same : before < after ? DiffStep::OldIsGone : DiffStep::NewHasCome;
    });
    for (auto run = diff.gone.crbegin(); run != diff.gone.crend(); ++run) {
        beginRemoveRows({}, run->oldRow, run->oldRow + run->count - 1);
        m_stuck.remove(run->oldRow, run->count);
        endRemoveRows();
    }
    for (const ListDiff::Run& run : diff.come) {
        beginInsertRows({}, run.newRow, run.newRow + run.count - 1);
        for (int i = 0; i < run.count; ++i)
            m_stuck.insert(run.newRow + i, fresh.at(run.newRow + i));
        endInsertRows();
    }
    m_stuck = fresh;
    for (const ListDiff::Run& run : diff.kept)
        Q_EMIT dataChanged(index(run.newRow, 0), index(run.newRow + run.count - 1, ColumnCount - 1));
}

} // namespace secateur

#include "moc_pending_model.cpp"
