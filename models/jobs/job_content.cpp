// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_content.h"

namespace secateur {

namespace {

constexpr qint64 chunk = 2'000; ///< items that are read at once

bool isGone(ItemState state)
{
    return state == ItemState::Confirmed || state == ItemState::AlreadyGone;
}

} // namespace

Result<ContentTally> contentOfJob(AssetStore& store, const Journal& journal, qint64 job, const Cancel& cancel)
{
    qint64 next = 0;
    const VariantSource variants = [&]() -> Result<std::vector<Variant>> {
        std::vector<Variant> portion;
        while (portion.empty()) {
            auto assets = journal.planned(job, next, chunk);
            if (!assets)
                return tl::unexpected(assets.error());
            if (assets->empty())
                break;
            const auto marks = journal.marks(job, next, qint64(assets->size()));
            if (!marks)
                return tl::unexpected(marks.error());
            for (size_t i = 0; i < assets->size(); ++i) {
                if (isGone((*marks)[i].state))
                    std::move((*assets)[i].variants.begin(), (*assets)[i].variants.end(), std::back_inserter(portion));
            }
            next += qint64(assets->size());
        }
        return portion;
    };
    return store.reader().contentOfJob(journal.id(), job, variants, cancel);
}

Result<PendingSummary> pendingOf(AssetStore& store, const Journal* journal)
{
    auto summary = store.reader().pendingSummary();
    if (!summary || journal == nullptr || store.info().capabilities.removesContent)
        return summary;
    const auto ours = journal->contentOfStore(store.info().id);
    if (!ours)
        return tl::unexpected(ours.error());
    summary->leaked = ours->leaked;
    summary->unknown = ours->unknown;
    if (!store.info().capabilities.seesPending)
        summary->pending = ours->pending;
    return summary;
}

} // namespace secateur
