// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bystanders.h"

#include "domain/same_asset.h"
#include "jobs/asset_print.h"
#include "jobs/difference_book.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_set>

namespace secateur {

namespace {

constexpr qsizetype maxPlacesNamed = 5;

struct BystandersWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

/// Assets at a path and below it; 0 where there is no such path, -1 where the store can not say.
Result<qint64> assetsBelow(AssetReader& reader, const AssetPath& path)
{
    const auto node = reader.node(path);
    if (node)
        return node->assets;
    if (node.error().code == ErrorCode::NotFound)
        return 0;
    return tl::unexpected(node.error());
}

} // namespace

void Bystanders::clear()
{
    m_places.clear();
    m_all.clear();
    m_seen = 0;
    m_sawMore = false;
    m_taken = false;
    m_since = 0;
    m_saidMissing.clear();
}

QString Bystanders::missingText(qint64 count)
{
    return BystandersWords::tr("Assets that were not planned are missing too: %1.").arg(count);
}

QString Bystanders::notComparedText(const QString& why)
{
    return BystandersWords::tr("What else went could not be counted: %1").arg(why);
}

/// True where what the request means is all that is below its path.
bool Bystanders::seesOurs() const
{
    const DeleteRequest& request = m_job.record.plan.request;
    return request.selector == Selector::Recursive && request.labels.isEmpty() &&
           m_job.record.mode != DeleteMode::Chosen;
}

void Bystanders::see(const PlannedAsset& asset)
{
    if (!seesOurs())
        return;
    m_sawMore = m_sawMore || m_all.size() >= maxKept;
    keep(asset, 0);
    m_seen = m_all.size();
}

void Bystanders::keep(const PlannedAsset& asset, size_t place)
{
    if (m_all.size() >= maxKept)
        return;
    const quint64 object = originalPrint(asset);
    m_all.push_back({assetPrint(asset, object), object, asset.ref, asset.created, place});
}

Result<void> Bystanders::choosePlaces()
{
    const AssetPath& path = m_job.record.plan.request.path;
    m_places.clear();
    if (m_job.store.info().capabilities.matchesAll) {
        m_places.push_back({DeleteRequest::everythingBelow(path), true});
        const auto radius = m_job.reader().radius(m_job.record.plan.request, Cancel());
        if (!radius)
            return tl::unexpected(radius.error());
        for (const NearPath& near : radius->near) {
            if (near.why == NearPath::Why::BeginsAlike)
                m_places.push_back({DeleteRequest::everythingBelow(near.path)});
        }
        return {};
    }
    if (m_job.record.mode == DeleteMode::Chosen)
        return {}; // chosen assets may lie at many paths, and nothing was shown of any of them
    // Each known path costs a question: only those that were asked anyway, and the nearest.
    m_places.push_back({seesOurs() ? DeleteRequest::everythingBelow(path) : DeleteRequest::allAt(path), true});
    if (path.isRoot())
        return {};
    // Names that begin alike follow on it.
    const auto siblings = m_job.reader().children(path.parent(), path.name(), BlastRadius::maxNear);
    if (!siblings)
        return siblings.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(siblings.error());
    for (const ChildNode& sibling : siblings->children) {
        if (path.beginsAlike(sibling.path))
            m_places.push_back({DeleteRequest::allAt(sibling.path)});
    }
    return {};
}

Result<bool> Bystanders::take()
{
    m_taken = false;
    m_before = m_job.record.counts;
    m_all.resize(std::min(m_all.size(), m_seen));
    if (auto chosen = choosePlaces(); !chosen)
        return tl::unexpected(chosen.error());
    for (size_t place = 0; place < m_places.size(); ++place) {
        const auto taken = takePlace(place);
        if (!taken || !*taken)
            return taken;
    }
    std::sort(m_all.begin(), m_all.end(), [](const One& a, const One& b) { return a.print < b.print; });
    m_taken = true;
    return save().map([] { return true; });
}

Result<void> Bystanders::save() const
{
    return BystanderBook(m_job.journal).write(m_job.id(), {nowStamp(), m_before, m_places, m_all});
}

Result<void> Bystanders::recall()
{
    clear();
    auto kept = BystanderBook(m_job.journal).read(m_job.id());
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return {};
    m_since = (*kept)->when;
    m_before = (*kept)->before;
    m_places = std::move((*kept)->places);
    m_all = std::move((*kept)->all);
    m_taken = true;
    return {};
}

Result<bool> Bystanders::takePlace(size_t place)
{
    Place& here = m_places[place];
    if (here.ours && seesOurs()) {
        here.whole = !m_sawMore;
    } else {
        here.whole = false;
        for (const PathOrder order : {PathOrder::Text, PathOrder::Labels}) {
            const auto passed = passBy(place, order);
            if (!passed)
                return tl::unexpected(passed.error());
            if (*passed == Passage::GaveWay)
                return false;
            here.whole = *passed == Passage::Whole;
            if (*passed != Passage::OutOfOrder)
                break;
        }
    }
    if (here.whole || !m_job.store.info().capabilities.matchesAll)
        return true;
    return assetsBelow(m_job.reader(), here.look.path).map([&here](qint64 assets) {
        here.counted = assets;
        return true;
    });
}

/// Keeps what is at a place and not planned, as far as there is room.
Result<Passage> Bystanders::passBy(size_t place, PathOrder order)
{
    const Place& here = m_places[place];
    const size_t before = m_all.size();
    PlanWalk walk(m_job, order);
    Result<void> walked;
    bool gaveWay = false;
    bool full = false;
    const auto isPlanned = [&](const PlannedAsset& asset) {
        if (!here.ours)
            return false;
        const auto item = walk.to(asset.ref, {});
        if (!item)
            walked = tl::unexpected(item.error());
        return item && *item != nullptr && isSameAsset((*item)->asset, asset);
    };
    const auto streamed = m_job.reader().match(here.look, Cancel(), [&](std::span<const PlannedAsset> portion) {
        for (const PlannedAsset& asset : portion) {
            const bool planned = isPlanned(asset);
            full = !planned && m_all.size() >= maxKept;
            if (!walked || !walk.isInOrder() || full)
                return false;
            if (!planned)
                keep(asset, place);
        }
        gaveWay = !m_job.goesOn();
        return !gaveWay;
    });
    if (!streamed || !walked)
        return tl::unexpected(!streamed ? streamed.error() : walked.error());
    if (gaveWay)
        return Passage::GaveWay;
    if (walk.isInOrder())
        return full ? Passage::Full : Passage::Whole;
    m_all.resize(before);
    return Passage::OutOfOrder;
}

Result<bool> Bystanders::lookAt(size_t place, std::vector<bool>& seen, bool mayGiveWay) const
{
    qint64 left = std::count_if(m_all.begin(), m_all.end(), [place](const One& one) { return one.place == place; });
    if (left == 0)
        return true;
    bool gaveWay = false;
    const auto meet = [&](const PlannedAsset& asset) {
        const quint64 print = assetPrint(asset, originalPrint(asset));
        auto one = std::lower_bound(m_all.begin(), m_all.end(), print,
                                    [](const One& a, quint64 wanted) { return a.print < wanted; });
        for (; one != m_all.end() && one->print == print; ++one) {
            const auto at = size_t(one - m_all.begin());
            if (one->place != place || seen[at])
                continue;
            seen[at] = true;
            --left;
            return;
        }
    };
    return m_job.reader()
        .match(m_places[place].look, Cancel(),
               [&](std::span<const PlannedAsset> portion) {
                   std::for_each(portion.begin(), portion.end(), meet);
                   gaveWay = left > 0 && mayGiveWay && !m_job.goesOn();
                   return left > 0 && !gaveWay;
               })
        .map([&] { return !gaveWay; });
}

/// What other jobs deleted, by the store's own account, is not missing.
Result<void> Bystanders::leaveOutOthers(std::vector<bool>& seen) const
{
    std::unordered_set<quint64> scheduled;
    const auto read = m_job.reader().scheduledByOthers(
        m_job.journal.id(), m_job.id(),
        [&scheduled](const QString& bucket, const QString& key) { scheduled.insert(objectPrint(bucket, key)); });
    for (size_t i = 0; i < m_all.size(); ++i)
        seen[i] = seen[i] || (m_all[i].object != 0 && scheduled.contains(m_all[i].object));
    if (!read || m_since == 0)
        return read;
    // Over a break their content may be gone as well; then the journal knows what was deleted.
    const auto told = BystanderBook(m_job.journal).deletedByOthers(m_job.record, m_since, [&](quint64 print) {
        const auto least = [](const One& a, quint64 wanted) { return a.print < wanted; };
        for (auto one = std::lower_bound(m_all.begin(), m_all.end(), print, least);
             one != m_all.end() && one->print == print; ++one)
            seen[size_t(one - m_all.begin())] = true;
    });
    return told;
}

/// Where not all could be kept, an added asset can hide a lost one: counts say no more.
Result<void> Bystanders::countRest(Missing& missing) const
{
    // What is not known yet may have gone, and was planned. Where one drifted, as many are there as before.
    const auto mayBeGone = [](const JobCounts& c) { return c.deleted + c.alreadyGone + c.unknown; };
    const qint64 planned = mayBeGone(m_job.record.counts) - mayBeGone(m_before);
    for (const Place& place : m_places) {
        if (place.counted < 0)
            continue;
        const auto now = assetsBelow(m_job.reader(), place.look.path);
        if (!now)
            return tl::unexpected(now.error());
        const auto named = std::count_if(missing.named.begin(), missing.named.end(), [&place](const Difference& one) {
            return place.look.path.contains(one.asset.path);
        });
        const qint64 lost = place.counted - *now - (place.ours ? planned : 0) - named;
        if (*now < 0 || lost <= 0)
            continue;
        missing.counted += lost;
        missing.places.append(place.look.path.text());
    }
    return {};
}

Result<bool> Bystanders::compare(bool mayGiveWay)
{
    if (!m_taken)
        return true;
    std::vector<bool> seen(m_all.size());
    for (size_t place = 0; place < m_places.size(); ++place) {
        const auto looked = lookAt(place, seen, mayGiveWay);
        if (!looked || !*looked)
            return looked;
    }
    if (std::find(seen.begin(), seen.end(), false) != seen.end()) {
        if (auto left = leaveOutOthers(seen); !left)
            return tl::unexpected(left.error());
    }
    Missing missing;
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (seen[i])
            continue;
        missing.named.push_back({Difference::Kind::Unexpected, m_all[i].ref, m_all[i].created});
        missing.places.append(m_all[i].ref.path.text());
    }
    if (auto counted = countRest(missing); !counted)
        return tl::unexpected(counted.error());
    if (missing.named.empty() && missing.counted == 0)
        return true;
    return write(missing).map([] { return true; });
}

Result<void> Bystanders::write(const Missing& missing)
{
    QStringList places = missing.places;
    places.removeDuplicates();
    const bool more = places.size() > maxPlacesNamed;
    places.resize(std::min(places.size(), maxPlacesNamed));
    if (more)
        places.append(QStringLiteral("…"));
    const qint64 unexpected = m_job.record.counts.unexpected + qint64(missing.named.size()) + missing.counted;
    const QString said =
        BystandersWords::tr(
            "Assets that were not planned are missing too: %1, at %2. This job sent no delete for them: either another "
            "program deleted them, or the store took more than it was told.")
            .arg(unexpected)
            .arg(places.join(QStringLiteral(", ")));
    const auto written = DifferenceBook(m_job.journal).append(m_job.id(), missing.named).and_then([&] {
        return m_job.journal.setUnexpected(m_job.id(), unexpected, said);
    });
    if (!written)
        return written;
    m_saidMissing = said;
    // Said once: what is missing now is not looked for again. What could not be written down stays missing.
    std::erase_if(m_all, [&missing](const One& one) {
        return std::any_of(missing.named.begin(), missing.named.end(), [&one](const Difference& lost) {
            return lost.asset == one.ref && lost.created == one.created;
        });
    });
    for (Place& place : m_places)
        place.counted = missing.counted > 0 ? -1 : place.counted;
    return save();
}

std::vector<Bystander> Bystanders::sample(qint64 size) const
{
    std::vector<One> chosen;
    const size_t count = std::min(m_all.size(), size_t(size));
    for (size_t i = 0; i < count; ++i)
        chosen.push_back(m_all[i * m_all.size() / count]); // sorted by fingerprint: as good as by chance
    return chosen;
}

Result<bool> Bystanders::sampleIsThere(qint64 size) const
{
    const std::vector<One> chosen = sample(size);
    std::vector<AssetRef> refs;
    refs.reserve(chosen.size());
    for (const One& one : chosen)
        refs.push_back(one.ref);
    const auto found = m_job.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    for (size_t i = 0; i < chosen.size(); ++i) {
        const std::optional<Asset>& now = found->at(qsizetype(i));
        if (!now)
            return false;
        const PlannedAsset asset = plannedFrom(*now);
        if (assetPrint(asset, originalPrint(asset)) != chosen[i].print)
            return false;
    }
    return true;
}

} // namespace secateur
