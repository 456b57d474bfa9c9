// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_eraser.h"

#include "domain/same_asset.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <numeric>
#include <optional>

namespace secateur {

namespace {

struct KoniferEraserWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

/// Of an asset that is not, or can not be told to be, the planned one: it is not sent. One that was sent before may
/// have gone, or not.
ItemOutcome notTheSame(const Asset& now, bool sent)
{
    if (now.shown)
        return {Outcome::Drifted, KoniferEraserWords::tr("Another asset has this number now.")};
    return {sent ? Outcome::Unknown : Outcome::Drifted,
            KoniferEraserWords::tr("The server can not show it any more: it can not be told whether it is the planned "
                                   "one.")};
}

/// One batch of planned assets on its way.
class PinnedBatch final {
public:
    using Places = std::vector<size_t>;

    PinnedBatch(KoniferParts& parts, std::span<const PlannedAsset> batch, const std::function<bool()>& goesOn)
        : m_parts(parts)
        , m_batch(batch)
        , m_goesOn(goesOn)
        , m_items(batch.size())
    {}
    /// Looks at all of them, and sends those that are still the planned ones. An error: none was sent.
    [[nodiscard]] Result<void> send();
    /// Looks up what got no clear answer, and sends what is still there once more, as often as it may.
    void settle();
    [[nodiscard]] std::vector<ItemOutcome> outcomes() const;

private:
    enum class After { Send, LookOnly };
    struct Item {
        ItemOutcome outcome;
        bool sent = false;    ///< a delete may have come to the server
        bool hidden = false;  ///< the server has it and can not show it: the catalogue says which it is
        bool said204 = false; ///< it answered one with 204
        bool busy = false;    ///< it asked for patience instead of the last one
    };

    [[nodiscard]] Result<void> round(const Places& places, After after);
    [[nodiscard]] Result<void> notOnStandby();
    [[nodiscard]] Result<void> settleMissing(const Places& missing);
    [[nodiscard]] Result<void> askServer(Places& there, const std::vector<Asset>& now);
    void sendAll(const Places& places);
    void checkGone(const Places& places);
    void leaveThere(size_t place);
    void setGone(size_t place);
    [[nodiscard]] Places unclear() const;
    [[nodiscard]] bool anyTurnedAway() const;
    [[nodiscard]] bool isPatient(const Places& places, qint64 waited) const;
    void rest(int rounds) const;
    [[nodiscard]] std::vector<AssetRef> refsOf(const Places& places) const;

    KoniferParts& m_parts;
    const std::span<const PlannedAsset> m_batch;
    const std::function<bool()>& m_goesOn;
    std::vector<Item> m_items;
    std::optional<StoreStop::Finishing> m_finishing; ///< once anything was sent: it gets its answer, and is looked up
};

Result<void> PinnedBatch::send()
{
    Places all(m_batch.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return round(all, After::Send);
}

void PinnedBatch::settle()
{
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    int idle = 1; // rounds without progress
    for (Places open = unclear(); !open.empty() && !m_parts.stop.isCancelled();) {
        // Where the server turns some away, or all was tried, nothing more is sent; but what came of it is looked up.
        const bool over = anyTurnedAway() || m_parts.waits.sendsNoMore() ||
                          (idle >= m_parts.times.attempts && !isPatient(open, sinceProgress.elapsed()));
        if (!over)
            rest(idle);
        if (const auto done = round(open, over ? After::LookOnly : After::Send); !done || over)
            return; // the others stay unknown: whoever asked looks them up
        Places left = unclear();
        if (left.size() < open.size())
            sinceProgress.start();
        idle = left.size() < open.size() ? 1 : idle + 1;
        open = std::move(left);
    }
}

std::vector<ItemOutcome> PinnedBatch::outcomes() const
{
    std::vector<ItemOutcome> outcomes;
    outcomes.reserve(m_items.size());
    std::transform(m_items.begin(), m_items.end(), std::back_inserter(outcomes),
                   [](const Item& item) { return item.outcome; });
    return outcomes;
}

std::vector<AssetRef> PinnedBatch::refsOf(const Places& places) const
{
    std::vector<AssetRef> refs;
    refs.reserve(places.size());
    std::transform(places.begin(), places.end(), std::back_inserter(refs),
                   [this](size_t place) { return m_batch[place].ref; });
    return refs;
}

/// What no request can name was not sent: asking again tells no more.
PinnedBatch::Places PinnedBatch::unclear() const
{
    Places places;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].outcome.outcome == Outcome::Unknown && m_batch[i].ref.path.isStorable())
            places.push_back(i);
    }
    return places;
}

bool PinnedBatch::anyTurnedAway() const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [](const Item& item) { return item.outcome.outcome == Outcome::NotSent; });
}

/// True while a busy server may be asked again after so many milliseconds without progress.
bool PinnedBatch::isPatient(const Places& places, qint64 waited) const
{
    const bool busy = std::any_of(places.begin(), places.end(), [this](size_t place) { return m_items[place].busy; });
    return busy && m_goesOn && m_goesOn() && waited < m_parts.times.patience;
}

void PinnedBatch::rest(int rounds) const
{
    constexpr int lookAgainMs = 50;
    const HttpTimes& times = m_parts.times;
    qint64 left = std::min(qint64(times.firstPause) << std::min(rounds - 1, 20), qint64(times.longestPause));
    for (; left > 0 && !m_parts.waits.sendsNoMore() && (!m_goesOn || m_goesOn()); left -= lookAgainMs)
        QThread::msleep(ulong(std::min<qint64>(left, lookAgainMs)));
}

void PinnedBatch::setGone(size_t place)
{
    m_items[place].outcome = {m_items[place].sent ? Outcome::Deleted : Outcome::AlreadyGone, {}};
}

/// The last look shows it, and it is not sent again.
void PinnedBatch::leaveThere(size_t place)
{
    Item& item = m_items[place];
    if (item.said204) {
        item.outcome = {Outcome::Failed, KoniferEraserWords::tr(
                                             "The server answered the delete with 204, but the asset is still there.")};
    } else if (item.busy) {
        item.outcome.outcome = Outcome::NotSent; // it was turned away, and is as planned as before
    }
}

/// Where the connection to the catalogue was lost, it may be another one that answers now.
Result<void> PinnedBatch::notOnStandby()
{
    if (!m_parts.catalogue)
        return {};
    return m_parts.catalogue->standbyWords(m_parts.stop).and_then([](const QString& standby) -> Result<void> {
        if (standby.isEmpty())
            return {};
        return failure(
            ErrorCode::Unreachable,
            KoniferEraserWords::tr("The catalogue is a standby by now, which may lag behind the server: it is "
                                   "good for looking, not for deleting."),
            KoniferEraserWords::tr("Nothing of this batch was sent."),
            KoniferEraserWords::tr("Resume the job when the catalogue is the server's own again."));
    });
}

/// Looks at some assets of the batch, and sends those that are still the planned ones. An error: none was sent.
Result<void> PinnedBatch::round(const Places& places, After after)
{
    if (auto own = notOnStandby(); !own)
        return own;
    const auto found = m_parts.lookUp(refsOf(places), m_parts.stop);
    if (!found)
        return tl::unexpected(found.error());
    Places missing;
    Places there;
    std::vector<Asset> now;
    for (size_t i = 0; i < places.size(); ++i) {
        const std::optional<Asset>& asset = found->at(qsizetype(i));
        if (!asset) {
            missing.push_back(places[i]);
        } else if (!isSameAsset(m_batch[places[i]], *asset)) {
            m_items[places[i]].outcome = notTheSame(*asset, m_items[places[i]].sent);
        } else {
            there.push_back(places[i]);
            now.push_back(*asset);
        }
    }
    if (!missing.empty()) {
        if (auto settled = settleMissing(missing); !settled)
            return settled;
        // The server was asked, and that took its time: the others are looked at once more before they are sent.
        if (m_parts.catalogue)
            return there.empty() ? Result<void>() : round(there, after);
    }
    if (after == After::LookOnly) {
        std::for_each(there.begin(), there.end(), [this](size_t place) { leaveThere(place); });
        return {};
    }
    if (auto agrees = askServer(there, now); !agrees)
        return agrees;
    std::erase_if(there, [this](size_t place) { return m_items[place].said204; });
    sendAll(there);
    return {};
}

/// What the catalogue does not know may still be on the server: it is gone only where that says so too.
Result<void> PinnedBatch::settleMissing(const Places& missing)
{
    std::vector<PlannedAsset> asked;
    std::transform(missing.begin(), missing.end(), std::back_inserter(asked),
                   [this](size_t place) { return m_batch[place]; });
    const auto doubts = m_parts.goneDoubts(asked, m_parts.stop);
    if (!doubts)
        return tl::unexpected(doubts.error());
    for (size_t i = 0; i < missing.size(); ++i) {
        const QString& doubt = doubts->at(qsizetype(i));
        if (doubt.isEmpty())
            setGone(missing[i]);
        else
            m_items[missing[i]].outcome = {Outcome::Unknown, doubt};
    }
    return {};
}

/// The catalogue says what is there, and the server is told to delete it: each asset must be the same on both, for a
/// copy, a clone or a restored database gives a number to another asset. Those that went meanwhile are taken out.
Result<void> PinnedBatch::askServer(Places& there, const std::vector<Asset>& now)
{
    if (!m_parts.catalogue)
        return {};
    Places asked; // the server shows only what is ready, and what a request can name
    for (size_t i = 0; i < there.size(); ++i) {
        if (now[i].ready && now[i].ref.path.isStorable())
            asked.push_back(there[i]);
    }
    if (asked.empty())
        return {};
    const auto served = m_parts.api->lookUp(refsOf(asked), m_parts.stop);
    if (!served)
        return tl::unexpected(served.error());
    Places missing;
    for (size_t i = 0; i < asked.size(); ++i) {
        const std::optional<Asset>& asset = served->at(qsizetype(i));
        if (!asset)
            missing.push_back(asked[i]);
        else if (!asset->shown)
            m_items[asked[i]].hidden = true; // konifer.md, trap 13
        else if (!isSameAsset(m_batch[asked[i]], *asset))
            return m_parts.disagreement(m_batch[asked[i]].ref);
    }
    if (missing.empty())
        return {};
    // Missing is no proof of another store: they may have been deleted a moment ago, then the catalogue knows it too.
    const auto again = m_parts.catalogue->lookUp(refsOf(missing), m_parts.stop);
    if (!again)
        return tl::unexpected(again.error());
    const auto still =
        std::find_if(again->cbegin(), again->cend(), [](const auto& asset) { return asset.has_value(); });
    if (still != again->cend())
        return m_parts.disagreement((*still)->ref);
    for (const size_t place : missing) {
        setGone(place);
        std::erase(there, place);
    }
    return {};
}

void PinnedBatch::sendAll(const Places& places)
{
    if (!m_finishing)
        m_finishing.emplace(m_parts.waits);
    const std::vector<EraseAnswer> answers = m_parts.api->eraseEntries(refsOf(places));
    for (size_t i = 0; i < places.size(); ++i) {
        const EraseAnswer& answer = answers[i];
        Item& item = m_items[places[i]];
        item.outcome = answer;
        item.said204 = answer.said204;
        item.busy = answer.busy;
        item.sent = item.sent || answer.outcome == Outcome::Deleted || answer.outcome == Outcome::Unknown;
    }
    checkGone(places);
}

/// A yes is no proof (konifer.md, trap 11): what was answered with one and is still there is unknown.
void PinnedBatch::checkGone(const Places& places)
{
    Places said;
    std::copy_if(places.begin(), places.end(), std::back_inserter(said),
                 [this](size_t place) { return m_items[place].outcome.outcome == Outcome::Deleted; });
    const auto found = m_parts.lookUp(refsOf(said), m_parts.stop);
    for (size_t i = 0; i < said.size(); ++i) {
        ItemOutcome& outcome = m_items[said[i]].outcome;
        if (!found)
            outcome = {Outcome::Unknown, found.error().what};
        else if (const auto& there = found->at(qsizetype(i)); there && mayBeSameAsset(m_batch[said[i]], *there))
            outcome = {Outcome::Unknown,
                       KoniferEraserWords::tr("The server said that it is gone, but it is still there.")};
    }
    // Of what the server could not show no row is one half: it must say 404 now.
    std::erase_if(said, [this](size_t place) {
        return !m_items[place].hidden || m_items[place].outcome.outcome != Outcome::Deleted;
    });
    if (said.empty() || !m_parts.catalogue)
        return;
    std::vector<PlannedAsset> gone;
    std::transform(said.begin(), said.end(), std::back_inserter(gone), [this](size_t place) { return m_batch[place]; });
    const auto doubts = m_parts.goneDoubts(gone, m_parts.stop);
    for (size_t i = 0; i < said.size(); ++i) {
        const QString doubt = doubts ? doubts->at(qsizetype(i)) : doubts.error().what;
        if (!doubt.isEmpty())
            m_items[said[i]].outcome = {Outcome::Unknown, doubt};
    }
}

} // namespace

Result<std::vector<ItemOutcome>> KoniferEraser::erasePinned(std::span<const PlannedAsset> batch, const JobRef&)
{
    assertNotGuiThread();
    PinnedBatch pinned(m_parts, batch, m_goesOn);
    if (auto sent = pinned.send(); !sent)
        return tl::unexpected(sent.error());
    pinned.settle();
    return pinned.outcomes();
}

Result<SelectorOutcome> KoniferEraser::eraseSelector(const DeletePlan& plan, const JobRef&)
{
    assertNotGuiThread();
    const StoreStop::Finishing finishing(m_parts.waits);
    return m_parts.api->erase(plan.request);
}

std::shared_ptr<void> KoniferEraser::finishing()
{
    return std::make_shared<StoreStop::Finishing>(m_parts.waits);
}

void KoniferEraser::setPatience(const std::function<bool()>& goesOn)
{
    m_goesOn = goesOn;
    m_parts.api->setPatience(goesOn);
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
