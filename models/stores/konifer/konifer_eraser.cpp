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
            return m_parts.disagreement(refs[i]);
    }
    if (missing.empty())
        return {};
    // Missing is no proof of another store: they may have been deleted a moment ago, then the catalogue knows it too.
    const auto again = m_parts.catalogue->lookUp(missing);
    if (!again)
        return tl::unexpected(again.error());
    const auto still = std::find_if(again->begin(), again->end(), [](const auto& asset) { return asset.has_value(); });
    return still == again->end() ? Result<void>() : m_parts.disagreement((*still)->ref);
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

/// What the catalogue does not know may still be on the server: it is gone only where that says so too.
Result<void> KoniferEraser::settleMissing(std::span<const PlannedAsset> batch, std::span<const size_t> missing,
                                          std::vector<ItemOutcome>& outcomes)
{
    std::vector<PlannedAsset> asked;
    std::transform(missing.begin(), missing.end(), std::back_inserter(asked),
                   [&batch](size_t place) { return batch[place]; });
    const auto doubts = m_parts.goneDoubts(asked, Cancel());
    if (!doubts)
        return tl::unexpected(doubts.error());
    for (size_t i = 0; i < missing.size(); ++i) {
        const QString& doubt = doubts->at(qsizetype(i));
        outcomes[missing[i]] = {doubt.isEmpty() ? Outcome::AlreadyGone : Outcome::Unknown, doubt};
    }
    return {};
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
    std::vector<size_t> missing;
    std::vector<size_t> sent;
    std::vector<AssetRef> sentRefs;
    std::vector<Asset> now;
    std::vector<PlannedAsset> planned;
    for (size_t i = 0; i < places.size(); ++i) {
        const std::optional<Asset>& there = found->at(qsizetype(i));
        if (!there) {
            missing.push_back(places[i]);
        } else if (!isSameAsset(batch[places[i]], *there)) {
            outcomes[places[i]] = {Outcome::Drifted, KoniferEraserWords::tr("Another asset has this number now.")};
        } else {
            sent.push_back(places[i]);
            sentRefs.push_back(refs[i]);
            planned.push_back(batch[places[i]]);
            now.push_back(*there);
        }
    }
    if (!missing.empty()) {
        if (auto settled = settleMissing(batch, missing, outcomes); !settled)
            return settled;
        // The server was asked, and that took its time: the others are looked at once more before they are sent.
        if (m_parts.catalogue)
            return sent.empty() ? Result<void>() : sendRound(batch, sent, outcomes);
    }
    if (auto agrees = serverAgrees(now); !agrees)
        return agrees;
    std::vector<ItemOutcome> answers = m_parts.api->eraseEntries(sentRefs);
    checkGone(planned, answers);
    for (size_t i = 0; i < answers.size(); ++i)
        outcomes[sent[i]] = std::move(answers[i]);
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
        // What no request can name was not sent: asking again tells no more.
        std::erase_if(places, [&batch](size_t place) { return !batch[place].ref.path.isStorable(); });
        if (turnedAway || places.empty())
            break;
        QThread::msleep(ulong(std::min(m_parts.times.firstPause << (attempt - 1), m_parts.times.longestPause)));
        const auto again = sendRound(batch, places, outcomes);
        for (const size_t place : places) {
            if (outcomes[place].outcome == Outcome::AlreadyGone)
                outcomes[place].outcome = Outcome::Deleted; // by the delete that got no answer
        }
        if (!again)
            break; // the others stay unknown: whoever asked looks them up
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
