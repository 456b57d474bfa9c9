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
    std::vector<size_t> missing;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (!wasSent(marks[i].state))
            continue;
        const std::optional<Asset>& now = found->at(next++);
        if (!now)
            missing.push_back(i);
        else if (!mayBeSameAsset(assets[i], *now))
            marks[i] = {ItemState::Drifted,
                        SentLookupWords::tr("Another asset has its number now; it was left alone.")};
        else if (isSameAsset(assets[i], *now))
            marks[i] = stillThere();
        else
            marks[i] = {ItemState::Unknown,
                        SentLookupWords::tr("The server has an asset with its number and can not show it: it can not "
                                            "be told whether it is this one.")};
    }
    return settleMissing(assets, missing, marks).map([&] { return std::move(marks); });
}

Result<void> SentLookup::settleMissing(std::span<const PlannedAsset> assets, std::span<const size_t> missing,
                                       std::vector<ItemMark>& marks) const
{
    if (missing.empty())
        return {};
    const auto unseen = whyNotGone();
    if (!unseen)
        return tl::unexpected(unseen.error());
    std::vector<PlannedAsset> asked;
    for (const size_t place : missing)
        asked.push_back(assets[place]);
    // All items of a request that was sent as it is are looked up here, not only the few without an answer.
    const auto doubts = m_job.isSelector() ? Result<QStringList>(QStringList(qsizetype(asked.size()), QString()))
                                           : m_job.reader().goneDoubts(asked);
    if (!doubts)
        return tl::unexpected(doubts.error());
    for (size_t i = 0; i < missing.size(); ++i) {
        const QString& doubt = unseen->isEmpty() ? doubts->at(qsizetype(i)) : *unseen;
        marks[missing[i]] = {doubt.isEmpty() ? ItemState::Confirmed : ItemState::Unknown, doubt};
    }
    return {};
}

/// Why nothing that is missing can be called gone; empty where it can.
Result<QString> SentLookup::whyNotGone() const
{
    return m_witness.look(0).map([this](Witness::Sight sight) {
        const bool believed =
            sight == Witness::Sight::Seen ||
            (sight == Witness::Sight::NoneKnown && (m_witness.wasTold() || m_job.store.info().capabilities.matchesAll));
        return believed ? QString() : Witness::whyNot(sight);
    });
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
                SentLookupWords::tr(
                    "The delete got no clear answer, each time that it was sent, and the asset is still there.")};
    return {ItemState::Planned, {}};
}

} // namespace secateur
