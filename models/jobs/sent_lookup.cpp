// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/sent_lookup.h"

#include "domain/same_asset.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct SentLookupWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

bool wasSent(ItemState state)
{
    return state == ItemState::Sent || state == ItemState::Unknown;
}

} // namespace

void SentLookup::begin(qint64 from, bool last)
{
    m_cursor = from;
    m_last = last;
}

Result<bool> SentLookup::some()
{
    const auto open = m_job.journal.firstOpen(m_job.id(), m_cursor);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open)
        return false;
    const qint64 first = (*open)->seq;
    const auto marks = m_job.journal.marks(m_job.id(), first, RunningJob::localBatch);
    if (!marks)
        return tl::unexpected(marks.error());
    m_cursor = first + qint64(marks->size());
    if (std::none_of(marks->begin(), marks->end(), [](const ItemMark& mark) { return wasSent(mark.state); }))
        return true;
    const auto assets = m_job.journal.planned(m_job.id(), first, qint64(marks->size()));
    if (!assets)
        return tl::unexpected(assets.error());
    const auto now = settled(*assets, *marks);
    if (!now)
        return tl::unexpected(now.error());
    return m_job.journal.recordMarks(m_job.id(), first, *now).map([] { return true; });
}

Result<std::vector<ItemMark>> SentLookup::settled(std::span<const PlannedAsset> assets,
                                                  std::vector<ItemMark> marks) const
{
    std::vector<AssetRef> refs;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (wasSent(marks[i].state))
            refs.push_back(assets[i].ref);
    }
    const auto found = m_job.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    qsizetype next = 0;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (!wasSent(marks[i].state))
            continue;
        const std::optional<Asset>& now = found->at(next++);
        if (!now)
            marks[i] = {ItemState::Confirmed, {}};
        else if (!isSameAsset(assets[i], *now))
            marks[i] = {ItemState::Drifted,
                        SentLookupWords::tr("Another asset has its number now; it was left alone.")};
        else
            marks[i] = stillThere();
    }
    return marks;
}

ItemMark SentLookup::stillThere() const
{
    if (m_job.isSelector()) {
        return {ItemState::Failed,
                SentLookupWords::tr(
                    "The request was sent, but this asset is still there. A selector is never sent twice.")};
    }
    if (m_last)
        return {ItemState::Failed,
                SentLookupWords::tr("The delete was sent twice without an answer, and the asset is still there.")};
    return {ItemState::Planned, {}};
}

} // namespace secateur
