// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetTableModel gets its rows and their details.
#include "items/asset_table_parts.h"

#include <QCoreApplication>
#include <QTimer>
#include <limits>

namespace secateur {

namespace {

constexpr int firstChunk = 64;
constexpr int largestChunk = 32'768;
constexpr qint64 maxRows = std::numeric_limits<int>::max();

/// Reads on the worker's thread; hands over lists that grow, so that the first rows come at once.
template<typename Take>
Result<void> streamRefs(AssetReader& reader, const DeleteRequest& request, Sort sort, const Cancel& cancel, Take take)
{
    RefList chunk;
    int wanted = firstChunk;
    qint64 rows = 0;
    auto read = reader.refs(request, sort, cancel, [&](std::span<const AssetRef> batch) {
        for (const AssetRef& ref : batch) {
            if (rows == maxRows)
                return false;
            ++rows;
            chunk.append(ref);
        }
        if (chunk.size() >= wanted) {
            take(std::exchange(chunk, {}));
            wanted = std::min(wanted * 2, largestChunk);
        }
        return !cancel.isCancelled();
    });
    if (chunk.size() > 0)
        take(std::move(chunk));
    if (read && rows == maxRows)
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("AssetTableModel", "The list holds more assets than can be shown."),
                       QCoreApplication::translate("AssetTableModel", "The sums above it count all of them."),
                       QCoreApplication::translate("AssetTableModel", "Choose a path further down."));
    return read;
}

} // namespace

void AssetTableModel::askRefs()
{
    m_parts->worker.askStreaming(
        BrowseWorker::Lane::List, BrowseWorker::Policy::ReplaceLane, this,
        [this, request = *m_parts->request, sort = m_parts->sort](Result<AssetReader*> reader, const Cancel& cancel,
                                                                  const BrowseWorker::Deliver& deliver) {
            Result<void> ended;
            if (reader) {
                ended = streamRefs(**reader, request, sort, cancel, [&](RefList chunk) {
                    auto shared = std::make_shared<RefList>(std::move(chunk));
                    deliver([this, shared] { takeRefs(*shared); });
                });
            } else {
                ended = tl::unexpected<Error>(reader.error());
            }
            deliver([this, ended] { endRefs(ended); });
        });
}

void AssetTableModel::takeRefs(const RefList& chunk)
{
    if (m_parts->rereading) {
        m_parts->fresh.append(chunk);
        return;
    }
    const int first = m_parts->refs.size();
    beginInsertRows({}, first, first + chunk.size() - 1);
    m_parts->refs.append(chunk);
    m_parts->refs.number(first, m_parts->nextSerial);
    endInsertRows();
    if (m_parts->state != State::Ready) {
        m_parts->state = State::Ready;
        Q_EMIT stateChanged();
    }
}

void AssetTableModel::endRefs(const Result<void>& ended)
{
    if (!ended) {
        m_parts->rereading = false;
        m_parts->fresh = {};
        m_parts->state = State::Failed;
        Q_EMIT stateChanged();
        Q_EMIT loadFailed(ended.error());
        return;
    }
    if (std::exchange(m_parts->rereading, false))
        applyFresh();
    m_parts->complete = true;
    m_parts->state = State::Ready;
    Q_EMIT stateChanged();
}

void AssetTableModel::applyFresh()
{
    RefList fresh = std::exchange(m_parts->fresh, {});
    const ListDiff diff = m_parts->refs.diffTo(fresh);
    ++m_parts->generation; // what is known stays in sight and is read again
    m_parts->wantedBlocks.clear();
    fresh.number(0, m_parts->nextSerial);
    if (diff.isRagged())
        applyLayout(std::move(fresh), diff);
    else
        applyRuns(std::move(fresh), diff);
    if (m_parts->refs.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_parts->refs.size() - 1, ColumnCount - 1));
}

void AssetTableModel::applyRuns(RefList fresh, const ListDiff& diff)
{
    fresh.keepSerials(m_parts->refs, diff);
    for (auto run = diff.gone.crbegin(); run != diff.gone.crend(); ++run) {
        beginRemoveRows({}, run->oldRow, run->oldRow + run->count - 1);
        m_parts->refs.erase(run->oldRow, run->count);
        endRemoveRows();
    }
    for (const ListDiff::Run& run : diff.come) {
        beginInsertRows({}, run.newRow, run.newRow + run.count - 1);
        m_parts->refs.insert(run.newRow, fresh, run.newRow, run.count);
        endInsertRows();
    }
    m_parts->refs = std::move(fresh);
}

void AssetTableModel::applyLayout(RefList fresh, const ListDiff& diff)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> oldRows;
    for (const QModelIndex& index : before)
        oldRows.push_back(index.row());
    const std::vector<int> newRows = fresh.rowsOf(m_parts->refs, oldRows);
    fresh.keepSerials(m_parts->refs, diff);
    m_parts->refs = std::move(fresh);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = newRows[size_t(i)];
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void AssetTableModel::want(int row)
{
    auto& wanted = m_parts->wantedBlocks;
    const int block = row / Parts::blockRows;
    if (!wanted.isEmpty() && wanted.last() == block && m_parts->asking)
        return;
    wanted.removeOne(block);
    wanted.append(block);
    if (wanted.size() > Parts::maxWantedBlocks)
        wanted.removeFirst();
    if (std::exchange(m_parts->asking, true))
        return;
    QTimer::singleShot(0, this, &AssetTableModel::askDetails);
}

void AssetTableModel::askDetails()
{
    std::vector<AssetRef> refs;
    std::vector<quint32> serials;
    const QList<int> blocks = std::exchange(m_parts->wantedBlocks, {});
    for (const int block : blocks) {
        const int first = block * Parts::blockRows;
        const int last = std::min(first + Parts::blockRows, m_parts->refs.size());
        for (int row = first; row < last; ++row) {
            const AssetDetail* detail = m_parts->detailOf(row);
            if (detail && detail->generation == m_parts->generation)
                continue;
            refs.push_back(m_parts->refs.at(row));
            serials.push_back(m_parts->refs.serialAt(row));
        }
    }
    if (refs.empty()) {
        m_parts->asking = false;
        return;
    }
    using Details = QList<std::optional<Asset>>;
    m_parts->worker.ask<Details>(
        BrowseWorker::Lane::Rows, BrowseWorker::Policy::Queue, this,
        [refs = std::move(refs)](AssetReader& reader, const Cancel&) { return reader.lookUp(refs); },
        [this, serials = std::move(serials), generation = m_parts->generation](const Result<Details>& answer) {
            takeDetails(serials, generation, answer);
        });
}

void AssetTableModel::takeDetails(const std::vector<quint32>& serials, quint64 generation,
                                  const Result<QList<std::optional<Asset>>>& answer)
{
    m_parts->asking = false;
    if (!answer) {
        m_parts->wantedBlocks.clear(); // asked again when looked at again, not for ever
        Q_EMIT loadFailed(answer.error());
        return;
    }
    const auto count = std::min(serials.size(), size_t(answer->size()));
    for (size_t i = 0; i < count; ++i)
        m_parts->details.insert(serials[i], new AssetDetail{answer->at(qsizetype(i)), generation});
    if (m_parts->refs.size() > 0)
        Q_EMIT dataChanged(index(0, CreatedColumn), index(m_parts->refs.size() - 1, ContentColumn));
    if (!m_parts->wantedBlocks.isEmpty() && !std::exchange(m_parts->asking, true))
        askDetails();
}

} // namespace secateur
