// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_eraser.h"

#include "domain/same_asset.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <functional>
#include <numeric>

namespace secateur {

namespace {

constexpr size_t comparedInBatch = 8; ///< assets that are looked at on both sides

struct KoniferEraserWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

} // namespace

/// The catalogue says what is there, and the server is told to delete it: both must mean the same store. Some assets of
/// each batch are looked at on both sides: the newest, for the old ones are in every copy.
Result<void> KoniferEraser::serverAgrees(std::span<const Asset> now)
{
    if (!m_parts.catalogue)
        return {};
    std::vector<Asset> looked; // the server shows only what is ready, and what a request can name
    std::copy_if(now.begin(), now.end(), std::back_inserter(looked),
                 [](const Asset& asset) { return asset.ready && asset.ref.path.isStorable(); });
    std::sort(looked.begin(), looked.end(), [](const Asset& a, const Asset& b) { return a.created > b.created; });
    looked.resize(std::min(looked.size(), comparedInBatch));
    std::vector<AssetRef> refs;
    std::transform(looked.cbegin(), looked.cend(), std::back_inserter(refs),
                   [](const Asset& asset) { return asset.ref; });
    if (refs.empty())
        return {};
    const auto served = m_parts.api->lookUp(refs, Cancel());
    if (!served)
        return tl::unexpected(served.error());
    std::vector<AssetRef> missing;
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto& there = served->at(qsizetype(i));
        if (!there)
            missing.push_back(refs[i]);
        else if (!isSameAsset(plannedFrom(looked[i]), *there))
            return disagreement(refs[i]);
    }
    if (missing.empty())
        return {};
    // Missing is no proof of another store: they may have been deleted a moment ago, then the catalogue knows it too.
    const auto again = m_parts.catalogue->lookUp(missing);
    if (!again)
        return tl::unexpected(again.error());
    const auto still = std::find_if(again->begin(), again->end(), [](const auto& asset) { return asset.has_value(); });
    return still == again->end() ? Result<void>() : disagreement((*still)->ref);
}

/// What the catalogue does not know may still be on the server, if the catalogue is that of another store, or empty.
Result<void> KoniferEraser::reallyGone(std::span<const PlannedAsset> missing)
{
    if (!m_parts.catalogue)
        return {};
    std::vector<AssetRef> refs;
    std::vector<const PlannedAsset*> asked;
    for (const PlannedAsset& asset : missing) {
        if (asset.ref.path.isStorable() && refs.size() < comparedInBatch) {
            refs.push_back(asset.ref);
            asked.push_back(&asset);
        }
    }
    if (refs.empty())
        return {};
    const auto served = m_parts.api->lookUp(refs, Cancel());
    if (!served)
        return tl::unexpected(served.error());
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto& there = served->at(qsizetype(i));
        if (there && isSameAsset(*asked[i], *there))
            return disagreement(refs[i]);
    }
    return {};
}

/// A yes is no proof (konifer.md, trap 11): what was answered with one and is still there is unknown.
void KoniferEraser::checkGone(std::span<const PlannedAsset> sent, std::span<ItemOutcome> answers)
{
    std::vector<AssetRef> refs;
    std::vector<size_t> places;
    for (size_t i = 0; i < sent.size(); ++i) {
        if (answers[i].outcome == Outcome::Deleted) {
            refs.push_back(sent[i].ref);
            places.push_back(i);
        }
    }
    const auto found = m_parts.lookUp(refs, Cancel());
    for (size_t i = 0; i < places.size(); ++i) {
        ItemOutcome& answer = answers[places[i]];
        if (!found)
            answer = {Outcome::Unknown, found.error().what};
        else if (const auto& there = found->at(qsizetype(i)); there && isSameAsset(sent[places[i]], *there))
            answer = {Outcome::Unknown,
                      KoniferEraserWords::tr("The server said that it is gone, but it is still there.")};
    }
}

tl::unexpected<Error> KoniferEraser::disagreement(const AssetRef& ref) const
{
    return failure(ErrorCode::NotKonifer,
                   KoniferEraserWords::tr(
                       "The catalogue and the server %1 are not of one store: %2, entry %3 is not the same there.")
                       .arg(m_parts.api->server(), ref.path.text())
                       .arg(ref.entry),
                   KoniferEraserWords::tr("Nothing of this batch was sent."),
                   KoniferEraserWords::tr("Check the catalogue's address."));
}

/// Looks at some assets of the batch and sends those that are still the planned ones. An error: none was sent.
Result<void> KoniferEraser::sendRound(std::span<const PlannedAsset> batch, std::span<const size_t> places,
                                      std::vector<ItemOutcome>& outcomes)
{
    std::vector<AssetRef> refs;
    for (const size_t place : places)
        refs.push_back(batch[place].ref);
    const auto found = m_parts.lookUp(refs, Cancel());
    if (!found)
        return tl::unexpected(found.error());
    std::vector<ItemOutcome> seen(places.size());
    std::vector<size_t> sent;
    std::vector<AssetRef> sentRefs;
    std::vector<Asset> now;
    std::vector<PlannedAsset> planned;
    std::vector<PlannedAsset> missing;
    for (size_t i = 0; i < places.size(); ++i) {
        const std::optional<Asset>& there = found->at(qsizetype(i));
        if (!there) {
            seen[i].outcome = Outcome::AlreadyGone;
            missing.push_back(batch[places[i]]);
        } else if (!isSameAsset(batch[places[i]], *there)) {
            seen[i] = {Outcome::Drifted, KoniferEraserWords::tr("Another asset has this number now.")};
        } else {
            sent.push_back(i);
            sentRefs.push_back(refs[i]);
            planned.push_back(batch[places[i]]);
            now.push_back(*there);
        }
    }
    if (auto agrees = serverAgrees(now).and_then([&] { return reallyGone(missing); }); !agrees)
        return agrees;
    std::vector<ItemOutcome> answers = m_parts.api->eraseEntries(sentRefs);
    checkGone(planned, answers);
    for (size_t i = 0; i < answers.size(); ++i)
        seen[sent[i]] = std::move(answers[i]);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = std::move(seen[i]);
    return {};
}

Result<std::vector<ItemOutcome>> KoniferEraser::erasePinned(std::span<const PlannedAsset> batch, const JobRef&)
{
    assertNotGuiThread();
    std::vector<ItemOutcome> outcomes(batch.size());
    std::vector<size_t> places(batch.size());
    std::iota(places.begin(), places.end(), size_t(0));
    if (auto sent = sendRound(batch, places, outcomes); !sent)
        return tl::unexpected(sent.error());
    const auto is = [&outcomes](Outcome outcome) {
        return [&outcomes, outcome](size_t place) { return outcomes[place].outcome == outcome; };
    };
    for (int attempt = 1; attempt < m_parts.times.attempts; ++attempt) {
        // Where the server turns some away, nothing more is sent now.
        const bool turnedAway = std::any_of(places.begin(), places.end(), is(Outcome::NotSent));
        std::erase_if(places, std::not_fn(is(Outcome::Unknown)));
        if (turnedAway || places.empty())
            break;
        QThread::msleep(ulong(std::min(m_parts.times.firstPause << (attempt - 1), m_parts.times.longestPause)));
        if (!sendRound(batch, places, outcomes))
            break; // they stay unknown: whoever asked looks them up
        for (const size_t place : places) {
            if (outcomes[place].outcome == Outcome::AlreadyGone)
                outcomes[place].outcome = Outcome::Deleted; // by the delete that got no answer
        }
    }
    return outcomes;
}

Result<SelectorOutcome> KoniferEraser::eraseSelector(const DeletePlan& plan, const JobRef&)
{
    assertNotGuiThread();
    return m_parts.api->erase(plan.request);
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
