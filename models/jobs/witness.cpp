// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/witness.h"

#include "domain/same_asset.h"
#include "jobs/asset_print.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

constexpr size_t mostWitnesses = 4;
constexpr qint64 nearLooked = 12; ///< of what lies near, evenly chosen
constexpr int elsewhere = 2;      ///< of what lies elsewhere

struct WitnessWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

} // namespace

void Witness::begin(bool toldGone)
{
    m_known.clear();
    m_chosen = false;
    m_toldGone = toldGone;
}

bool Witness::isNeeded() const
{
    return !m_job.store.info().capabilities.removesContent;
}

/// A catalogue is a second witness of its own; without one, what is still to be sent counts too.
bool Witness::countsUnsent() const
{
    return isNeeded() && !m_job.store.info().capabilities.matchesAll;
}

Result<void> Witness::choose(const Bystanders& near)
{
    m_known.clear();
    m_chosen = true;
    if (!isNeeded())
        return {};
    std::vector<AssetRef> refs;
    std::vector<quint64> prints;
    for (const Bystander& one : near.sample(nearLooked)) {
        refs.push_back(one.ref);
        prints.push_back(one.print);
    }
    const auto others = m_job.reader().landmarks(m_job.record.plan.request.path, elsewhere);
    if (!others)
        return tl::unexpected(others.error());
    for (const Asset& other : *others) {
        const PlannedAsset asset = plannedFrom(other);
        refs.push_back(asset.ref);
        prints.push_back(assetPrint(asset, originalPrint(asset)));
    }
    for (size_t i = 0; i < refs.size() && m_known.size() < mostWitnesses; ++i) {
        if (!refs[i].path.isStorable())
            continue;
        const auto found = m_job.reader().lookUpWhereDeleted(std::span(&refs[i], 1));
        if (!found && (found.error().code == ErrorCode::Io || found.error().code == ErrorCode::Damaged))
            continue; // the server can not show this one (konifer.md, trap 13)
        if (!found)
            return tl::unexpected(found.error());
        const PlannedAsset now = found->first() ? plannedFrom(*found->first()) : PlannedAsset();
        if (found->first() && assetPrint(now, originalPrint(now)) == prints[i])
            m_known.push_back(now);
    }
    return {};
}

Result<std::vector<PlannedAsset>> Witness::unsent(qint64 from) const
{
    constexpr qint64 looked = 2'000;
    std::vector<PlannedAsset> assets;
    const auto marks = m_job.journal.marks(m_job.id(), from, looked);
    if (!marks)
        return tl::unexpected(marks.error());
    std::vector<qint64> planned;
    for (size_t i = 0; i < marks->size(); ++i) {
        if ((*marks)[i].state == ItemState::Planned)
            planned.push_back(from + qint64(i));
    }
    if (planned.empty())
        return assets;
    std::vector<qint64> chosen{planned.front(), planned[planned.size() / 2], planned.back()};
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const qint64 seq : chosen) {
        auto asset = m_job.journal.planned(m_job.id(), seq, 1);
        if (!asset)
            return tl::unexpected(asset.error());
        std::move(asset->begin(), asset->end(), std::back_inserter(assets));
    }
    return assets;
}

Result<bool> Witness::needsOneLeft(qint64 unsentFrom) const
{
    if (!countsUnsent() || knowsAny())
        return false;
    return unsent(unsentFrom).map([](const std::vector<PlannedAsset>& assets) { return assets.empty(); });
}

Result<bool> Witness::isSeen(const PlannedAsset& asset) const
{
    const auto found = m_job.reader().lookUpWhereDeleted(std::span(&asset.ref, 1));
    if (!found)
        return found.error().code == ErrorCode::Io || found.error().code == ErrorCode::Damaged
                   ? Result<bool>(false)
                   : tl::unexpected(found.error());
    return found->first() && isSameAsset(asset, *found->first());
}

Result<Witness::Sight> Witness::look(qint64 unsentFrom)
{
    if (!isNeeded())
        return Sight::Seen;
    if (!m_chosen) {
        Bystanders near(m_job);
        (void)near.recall(); // what can not be read is none
        if (auto chosen = choose(near); !chosen)
            return tl::unexpected(chosen.error());
    }
    auto later = countsUnsent() ? unsent(unsentFrom) : Result<std::vector<PlannedAsset>>();
    if (!later)
        return tl::unexpected(later.error());
    for (const std::vector<PlannedAsset>* assets : {&m_known, &*later}) {
        for (const PlannedAsset& asset : *assets) {
            const auto seen = isSeen(asset);
            if (!seen)
                return tl::unexpected(seen.error());
            if (*seen)
                return Sight::Seen;
        }
    }
    // Where the user knows that all may be gone, what was planned for later may be gone as well.
    return m_known.empty() && (later->empty() || m_toldGone) ? Sight::NoneKnown : Sight::NotSeen;
}

QString Witness::whyNot(Sight sight)
{
    return sight == Sight::NotSeen
               ? WitnessWords::tr("Nothing else that is known on this server is to be seen there any more: another "
                                  "server may answer, or an empty one.")
               : WitnessWords::tr("Nothing else is known on this server by which it could be told from another one, or "
                                  "from an empty one.");
}

} // namespace secateur
