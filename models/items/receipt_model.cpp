// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/receipt_model.h"

#include "items/plain_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace secateur {

namespace {

struct ReceiptModelWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptModel)
};

QString cellText(const JobItem& item, int column)
{
    switch (column) {
    case ReceiptModel::PathColumn:
        return plain(item.asset.ref.path.text());
    case ReceiptModel::EntryColumn:
        return QString::number(item.asset.ref.entry);
    case ReceiptModel::CreatedColumn:
        return timeText(item.asset.created);
    case ReceiptModel::OutcomeColumn:
        return outcomeText(item.state);
    case ReceiptModel::ContentColumn:
        return contentEndText(item.content);
    case ReceiptModel::ReasonColumn:
        return plain(item.reason);
    default:
        return {};
    }
}

QString tipText(const JobItem& item, int column)
{
    switch (column) {
    case ReceiptModel::PathColumn:
        return toolTipText(ReceiptModelWords::tr("Path"), item.asset.ref.path.text());
    case ReceiptModel::CreatedColumn:
        return isoText(item.asset.created);
    case ReceiptModel::ReasonColumn:
        return item.reason.isEmpty() ? QString() : toolTipText(ReceiptModelWords::tr("Reason"), item.reason);
    default:
        return {};
    }
}

} // namespace

QString outcomeText(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return ReceiptModelWords::tr("Not sent");
    case ItemState::Sent:
        return ReceiptModelWords::tr("Sent, no answer yet");
    case ItemState::Confirmed:
        return ReceiptModelWords::tr("Confirmed gone");
    case ItemState::AlreadyGone:
        return ReceiptModelWords::tr("Already gone");
    case ItemState::Drifted:
        return ReceiptModelWords::tr("Another asset by now");
    case ItemState::Failed:
        return ReceiptModelWords::tr("Failed");
    case ItemState::Unknown:
        return ReceiptModelWords::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString contentEndText(const std::optional<ContentEnd>& end)
{
    if (!end)
        return ReceiptModelWords::tr("kept");
    switch (*end) {
    case ContentEnd::Gone:
        return ReceiptModelWords::tr("gone");
    case ContentEnd::Pending:
        return ReceiptModelWords::tr("pending");
    case ContentEnd::Unknown:
        return ReceiptModelWords::tr("unknown");
    case ContentEnd::Leaked:
        return ReceiptModelWords::tr("leaked");
    }
    Q_UNREACHABLE();
}

ReceiptModel::ReceiptModel(ReceiptReader& reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
    connect(&reader, &ReceiptReader::rangesFound, this, &ReceiptModel::takeRanges);
    connect(&reader, &ReceiptReader::itemsRead, this, &ReceiptModel::takeItems);
}

int ReceiptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReceiptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceiptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == EntryColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const JobItem* item = itemAt(index.row());
    if (item == nullptr)
        return role == Qt::DisplayRole && index.column() == PathColumn ? QVariant(QStringLiteral("…")) : QVariant();
    return role == Qt::ToolTipRole ? tipText(*item, index.column()) : cellText(*item, index.column());
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return ReceiptModelWords::tr("Path");
    case EntryColumn:
        return ReceiptModelWords::tr("Entry");
    case CreatedColumn:
        return ReceiptModelWords::tr("Created");
    case OutcomeColumn:
        return ReceiptModelWords::tr("Outcome");
    case ContentColumn:
        return ReceiptModelWords::tr("Content");
    case ReasonColumn:
        return ReceiptModelWords::tr("Reason");
    default:
        return {};
    }
}

void ReceiptModel::setOutcome(std::optional<ItemState> outcome)
{
    m_reader.findRanges(++m_token, outcome);
}

void ReceiptModel::takeRanges(quint64 token, const QList<ItemRange>& ranges)
{
    if (token != m_token)
        return;
    beginResetModel();
    m_ranges = ranges;
    m_firstRows.clear();
    m_pages.clear();
    m_asked.clear();
    qint64 rows = 0;
    for (const ItemRange& range : ranges) {
        m_firstRows.append(rows);
        rows += range.count;
    }
    m_rows = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    endResetModel();
    Q_EMIT listed();
}

void ReceiptModel::takeItems(quint64 token, qint64 page, const QList<JobItem>& items)
{
    if (token != m_token || !m_asked.remove(page))
        return;
    m_pages.insert(page, new QList<JobItem>(items));
    const qint64 first = page * pageSize;
    const qint64 last = std::min<qint64>(first + pageSize, m_rows) - 1;
    Q_EMIT dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

/// Null where its page is still to come: it is asked for then.
const JobItem* ReceiptModel::itemAt(int row) const
{
    const qint64 page = row / pageSize;
    if (const QList<JobItem>* items = m_pages.object(page)) {
        const qsizetype place = qsizetype(row % pageSize);
        return place < items->size() ? &items->at(place) : nullptr;
    }
    // A view that is scrolled through leaves no more questions behind than pages are kept.
    if (!m_asked.contains(page) && m_asked.size() < keptPages) {
        m_asked.insert(page);
        m_reader.readItems(m_token, page, rangesOfPage(page));
    }
    return nullptr;
}

QList<ItemRange> ReceiptModel::rangesOfPage(qint64 page) const
{
    const qint64 first = page * pageSize;
    const qint64 end = std::min<qint64>(first + pageSize, m_rows);
    QList<ItemRange> ranges;
    auto at = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), first) - m_firstRows.begin() - 1;
    for (; at < m_ranges.size() && m_firstRows[at] < end; ++at) {
        const qint64 from = std::max(first - m_firstRows[at], qint64(0));
        const qint64 to = std::min(end - m_firstRows[at], m_ranges[at].count);
        ranges.append({m_ranges[at].first + from, to - from});
    }
    return ranges;
}

} // namespace secateur

#include "moc_receipt_model.cpp"
