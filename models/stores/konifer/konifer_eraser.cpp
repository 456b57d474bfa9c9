// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_eraser.h"

#include "domain/same_asset.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KoniferStore", text);
}

} // namespace

/// The catalogue says what is there, and the server is told to delete it: both must mean the same store. One asset of
/// each batch is looked at on both sides.
Result<void> KoniferEraser::serverAgrees(std::span<const AssetRef> refs, std::span<const Asset> now)
{
    if (!m_parts.catalogue)
        return {};
    const auto ready = std::find_if(now.begin(), now.end(), [](const Asset& asset) { return asset.ready; });
    if (ready == now.end())
        return {}; // those the server shows to nobody
    const auto index = size_t(ready - now.begin());
    const auto served = m_parts.api->lookUp(refs.subspan(index, 1), Cancel());
    if (!served)
        return tl::unexpected(served.error());
    // Missing is no proof of another store: it may have been deleted a moment ago.
    if (!served->first() || isSameAsset(plannedFrom(*ready), *served->first()))
        return {};
    return failure(ErrorCode::NotKonifer,
                   tr("The catalogue and the server %1 are not of one store: %2, entry %3 is another asset there.")
                       .arg(m_parts.api->server(), ready->ref.path.text())
                       .arg(ready->ref.entry),
                   tr("Nothing of this batch was sent."), tr("Check the catalogue's address."));
}

Result<std::vector<ItemOutcome>> KoniferEraser::erasePinned(std::span<const PlannedAsset> batch, const JobRef&)
{
    assertNotGuiThread();
    std::vector<AssetRef> refs;
    refs.reserve(batch.size());
    for (const PlannedAsset& asset : batch)
        refs.push_back(asset.ref);
    const auto found = m_parts.lookUp(refs, Cancel());
    if (!found)
        return tl::unexpected(found.error());
    std::vector<ItemOutcome> outcomes(batch.size());
    std::vector<size_t> places;
    std::vector<AssetRef> sent;
    std::vector<Asset> now;
    for (size_t i = 0; i < batch.size(); ++i) {
        const std::optional<Asset>& there = found->at(qsizetype(i));
        if (!there) {
            outcomes[i] = {Outcome::AlreadyGone, {}};
        } else if (!isSameAsset(batch[i], *there)) {
            outcomes[i] = {Outcome::Drifted, tr("Another asset has this number now.")};
        } else {
            places.push_back(i);
            sent.push_back(refs[i]);
            now.push_back(*there);
        }
    }
    if (auto agrees = serverAgrees(sent, now); !agrees)
        return tl::unexpected(agrees.error());
    std::vector<ItemOutcome> answers = m_parts.api->eraseEntries(sent);
    for (size_t i = 0; i < answers.size(); ++i)
        outcomes[places[i]] = std::move(answers[i]);
    return outcomes;
}

Result<qint64> KoniferEraser::eraseSelector(const DeletePlan& plan, const JobRef&)
{
    assertNotGuiThread();
    return m_parts.api->erase(plan.request).map([] { return qint64(-1); });
}

Result<ReapReport> KoniferEraser::reap(int, const Cancel&)
{
    return ReapReport();
}

Result<qint64> KoniferEraser::retryStuck()
{
    return 0; // the server retries by itself, for ever
}

} // namespace secateur
