// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/asset_table_model.h"

#include "items/asset_table_parts.h"

namespace secateur {

AssetTableModel::AssetTableModel(BrowseWorker& worker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_parts(std::make_unique<Parts>(worker))
{}

AssetTableModel::~AssetTableModel() = default;

void AssetTableModel::setRequest(const std::optional<DeleteRequest>& request)
{
    if (request && request == m_parts->request && m_parts->state != State::Failed)
        return;
    beginResetModel();
    m_parts->request = request;
    m_parts->refs = {};
    m_parts->fresh = {};
    m_parts->details.clear();
    m_parts->wantedBlocks.clear();
    m_parts->rereading = false;
    m_parts->complete = false;
    m_parts->state = request ? State::Loading : State::Empty;
    ++m_parts->generation;
    endResetModel();
    if (request)
        askRefs();
    else
        m_parts->worker.clearLane(BrowseWorker::Lane::List, this);
    Q_EMIT stateChanged();
}

std::optional<DeleteRequest> AssetTableModel::request() const
{
    return m_parts->request;
}

void AssetTableModel::refresh()
{
    if (!m_parts->request)
        return;
    m_parts->fresh = {};
    m_parts->rereading = true;
    m_parts->complete = false;
    askRefs();
    Q_EMIT stateChanged();
}

AssetTableModel::State AssetTableModel::state() const
{
    return m_parts->state;
}

bool AssetTableModel::isComplete() const
{
    return m_parts->complete;
}

AssetRef AssetTableModel::refAt(int row) const
{
    return row >= 0 && row < m_parts->refs.size() ? m_parts->refs.at(row) : AssetRef();
}

int AssetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_parts->refs.size();
}

int AssetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AssetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const AssetDetail* detail = m_parts->detailOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case AssetRole:
        // Only what is shown is asked for: a size hint or a sort asks for nothing.
        if (!detail || detail->generation != m_parts->generation)
            const_cast<AssetTableModel*>(this)->want(row);
        if (role == Qt::DisplayRole)
            return cellText(row, index.column());
        return detail && detail->asset ? QVariant::fromValue(*detail->asset) : QVariant();
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return cellToolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == EntryColumn || index.column() == BytesColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case RefRole:
        return QVariant::fromValue(m_parts->refs.at(row));
    case LoadedRole:
        return detail != nullptr;
    case GoneRole:
        return detail && !detail->asset;
    default:
        return {};
    }
}

void AssetTableModel::sort(int column, Qt::SortOrder)
{
    const Sort sort = column == CreatedColumn    ? Sort::NewestFirst
                      : column == ModifiedColumn ? Sort::LastModifiedFirst
                                                 : Sort::PathThenEntry;
    const bool canSort = column == PathColumn || column == EntryColumn || sort != Sort::PathThenEntry;
    if (!canSort || sort == m_parts->sort)
        return;
    m_parts->sort = sort;
    refresh();
}

} // namespace secateur

#include "moc_asset_table_model.cpp"
