// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/gone_check.h"

#include "domain/same_asset.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

Result<bool> GoneCheck::allGone()
{
    // A store that can not list what it holds can not show that nothing is left.
    if (!m_job.store.info().capabilities.matchesAll)
        return false;
    bool any = false;
    return m_job.reader()
        .refs(DeleteRequest::everythingBelow(m_job.record.plan.request.path), Sort::PathThenEntry, Cancel(),
              [&any](std::span<const AssetRef> refs) {
                  any = any || !refs.empty();
                  return false;
              })
        .map([&any] { return !any; });
}

Result<bool> GoneCheck::some()
{
    const auto assets = m_job.journal.planned(m_job.id(), m_cursor, RunningJob::localBatch);
    if (!assets)
        return tl::unexpected(assets.error());
    if (assets->empty())
        return false;
    auto marks = m_job.journal.marks(m_job.id(), m_cursor, qint64(assets->size()));
    if (!marks)
        return tl::unexpected(marks.error());
    std::vector<AssetRef> refs;
    std::vector<size_t> places;
    for (size_t i = 0; i < assets->size(); ++i) {
        const ItemState state = (*marks)[i].state;
        if (state == ItemState::Confirmed || state == ItemState::AlreadyGone) {
            refs.push_back((*assets)[i].ref);
            places.push_back(i);
        }
    }
    const auto found = m_job.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    bool changed = false;
    for (size_t i = 0; i < places.size(); ++i) {
        const std::optional<Asset>& now = found->at(qsizetype(i));
        if (!now || !mayBeSameAsset((*assets)[places[i]], *now))
            continue;
        changed = true;
        if (!isSameAsset((*assets)[places[i]], *now)) {
            (*marks)[places[i]] = {
                ItemState::Unknown,
                QCoreApplication::translate("JobRunner",
                                            "The server has an asset with its number and can not show it: it can not "
                                            "be told whether this one is gone.")};
            continue;
        }
        (*marks)[places[i]] = {
            ItemState::Failed,
            QCoreApplication::translate("JobRunner", "The store said that this asset is gone, but it is still there.")};
    }
    const qint64 first = std::exchange(m_cursor, m_cursor + qint64(assets->size()));
    if (!changed)
        return true;
    return m_job.journal.recordMarks(m_job.id(), first, *marks).map([] { return true; });
}

} // namespace secateur
