// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/canary.h"

#include "domain/same_asset.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct CanaryWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

/// Which of these assets are still there, the same.
Result<std::vector<bool>> stillThere(AssetReader& reader, std::span<const PlannedAsset> assets)
{
    std::vector<AssetRef> refs;
    for (const PlannedAsset& asset : assets)
        refs.push_back(asset.ref);
    const auto found = reader.lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<bool> there;
    for (size_t i = 0; i < assets.size(); ++i) {
        const std::optional<Asset>& now = found->at(qsizetype(i));
        there.push_back(now && isSameAsset(assets[i], *now));
    }
    return there;
}

QString nameOf(const AssetRef& ref)
{
    return CanaryWords::tr("%1, entry %2").arg(ref.path.text()).arg(ref.entry);
}

Trip canary(const QString& why)
{
    return {Trip::Cause::Canary, why};
}

} // namespace

bool Canary::isNeeded() const
{
    return !m_job.isSelector() && m_job.record.counts.planned - m_job.record.counts.ended() >= m_jobsFrom;
}

Result<void> Canary::choose()
{
    m_rest.clear();
    const auto open = m_job.journal.firstOpen(m_job.id(), 0);
    if (!open || !*open)
        return open.map([](const auto&) {});
    // Those that are sent first lie before all of the sample: not one of it may go with them.
    const qint64 first = (*open)->seq + rounds * assets;
    const qint64 count = m_job.record.counts.planned - first;
    std::vector<PlannedAsset> candidates;
    for (qint64 i = 0; i < sample && i < count; ++i) {
        const qint64 seq = first + i * count / sample;
        const auto mark = m_job.journal.marks(m_job.id(), seq, 1);
        auto asset = m_job.journal.planned(m_job.id(), seq, 1);
        if (!mark || !asset)
            return tl::unexpected(!mark ? mark.error() : asset.error());
        if (!asset->empty() && mark->front().state == ItemState::Planned)
            candidates.push_back(std::move(asset->front()));
    }
    const auto there = stillThere(m_job.reader(), candidates);
    if (!there)
        return tl::unexpected(there.error());
    for (size_t i = 0; i < candidates.size(); ++i) {
        if ((*there)[i])
            m_rest.push_back(std::move(candidates[i]));
    }
    return {};
}

Result<std::optional<Trip>> Canary::verify(std::span<const PlannedAsset> sent,
                                           std::span<const ItemOutcome> outcomes) const
{
    std::vector<PlannedAsset> saidGone;
    qsizetype wrong = 0;
    for (size_t i = 0; i < sent.size() && i < outcomes.size(); ++i) {
        if (outcomes[i].outcome == Outcome::Deleted)
            saidGone.push_back(sent[i]);
        wrong += outcomes[i].outcome == Outcome::Failed || outcomes[i].outcome == Outcome::Unknown ? 1 : 0;
    }
    if (wrong * 2 > qsizetype(sent.size())) {
        return canary(
            CanaryWords::tr("Of the first %1 deletes, %2 failed or got no answer.").arg(sent.size()).arg(wrong));
    }
    const auto gone = stillThere(m_job.reader(), saidGone);
    const auto rest = stillThere(m_job.reader(), m_rest);
    if (!gone || !rest)
        return tl::unexpected(!gone ? gone.error() : rest.error());
    if (const auto still = std::find(gone->begin(), gone->end(), true); still != gone->end()) {
        return canary(CanaryWords::tr("The store said that an asset is gone, but it is still there: %1.")
                          .arg(nameOf(saidGone[size_t(still - gone->begin())].ref)));
    }
    if (const auto lost = std::find(rest->begin(), rest->end(), false); lost != rest->end()) {
        return canary(CanaryWords::tr("After the first %1 deletes an asset is gone too that was not sent yet: %2.")
                          .arg(sent.size())
                          .arg(nameOf(m_rest[size_t(lost - rest->begin())].ref)));
    }
    return std::optional<Trip>();
}

} // namespace secateur
