// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_parts.h"

#include "domain/same_asset.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct KoniferPartsWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

} // namespace

Result<void> checkBelongTogether(KoniferParts& parts)
{
    constexpr int tries = 3; // an asset may be deleted between the two looks
    constexpr int sampled = 16;
    bool isOther = false;
    for (int i = 0; i < tries && !isOther; ++i) {
        auto samples = parts.catalogue->samples(sampled);
        if (!samples)
            return tl::unexpected(samples.error());
        samples->removeIf([](const Asset& asset) { return !asset.ref.path.isStorable(); });
        if (samples->isEmpty())
            return {}; // an empty store, or nothing that can be asked for: nothing to compare
        bool left = false;
        for (const Asset& sample : std::as_const(*samples)) {
            const auto served = parts.api->lookUp(std::span(&sample.ref, 1), parts.stop);
            if (!served)
                return tl::unexpected(served.error());
            const auto& now = served->first();
            if (now && !now->shown)
                continue; // the server can not show it (konifer.md, trap 13): the next one
            if (now && isSameAsset(plannedFrom(sample), *now))
                return {};
            const auto again = parts.catalogue->lookUp(std::span(&sample.ref, 1));
            if (!again)
                return tl::unexpected(again.error());
            left = !again->first();
            isOther = !left;
            break;
        }
        if (!left && !isOther) {
            parts.compared = false;
            return {};
        }
    }
    return failure(ErrorCode::NotKonifer,
                   KoniferPartsWords::tr(
                       "The catalogue and the server %1 are not of one store: an asset of the one is not in the other.")
                       .arg(parts.api->server()),
                   KoniferPartsWords::tr("Nothing was touched."),
                   KoniferPartsWords::tr("Check the catalogue's address: it may be that of another environment."));
}

Result<QList<std::optional<Asset>>> KoniferParts::lookUp(std::span<const AssetRef> refs, const Cancel& cancel)
{
    return catalogue ? catalogue->lookUp(refs, cancel) : api->lookUp(refs, cancel);
}

Result<QStringList> KoniferParts::goneDoubts(std::span<const PlannedAsset> missing, const Cancel& cancel)
{
    QStringList doubts(qsizetype(missing.size()), QString());
    if (!catalogue)
        return doubts; // lookUp() has asked the server
    std::vector<AssetRef> refs;
    std::vector<const PlannedAsset*> asked;
    std::vector<qsizetype> places;
    for (size_t i = 0; i < missing.size(); ++i) {
        const AssetRef& ref = missing[i].ref;
        if (ref.path.isStorable() && ref.entry >= 0) {
            refs.push_back(ref);
            asked.push_back(&missing[i]);
            places.push_back(qsizetype(i));
        } else {
            doubts[qsizetype(i)] = whyUnnameable(ref.path);
        }
    }
    if (refs.empty())
        return doubts;
    const auto served = api->lookUp(refs, cancel);
    if (!served)
        return tl::unexpected(served.error());
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto& there = served->at(qsizetype(i));
        if (there && there->shown && isSameAsset(*asked[i], *there))
            return disagreement(refs[i]);
        // A fault is no 404: the server has something at this number that it can not show.
        if (there && !there->shown)
            doubts[places[i]] = KoniferPartsWords::tr(
                "The catalogue does not have it, but the server has an asset with its number that it can not show.");
    }
    return doubts;
}

Result<QList<Asset>> KoniferParts::landmarks(const AssetPath& outside, int limit)
{
    constexpr int looked = 200; // known paths
    constexpr int asked = 24;   // of those: each is a question
    QList<Asset> found;
    if (!known) {
        auto some = catalogue ? catalogue->samples(asked) : Result<QList<Asset>>();
        if (!some)
            return tl::unexpected(some.error());
        some->removeIf([&outside](const Asset& asset) { return outside.contains(asset.ref.path); });
        return some->mid(0, limit);
    }
    auto paths = known->below(AssetPath(), looked);
    if (!paths)
        return tl::unexpected(paths.error());
    // What leads to a path may hold assets, too; and it is told apart from most other servers by its own neighbours.
    for (AssetPath above = outside; !above.isRoot();) {
        above = above.parent();
        paths->removeOne(above);
        paths->prepend(above);
    }
    paths->removeIf([&outside](const AssetPath& path) { return outside.contains(path) || !path.isStorable(); });
    for (qsizetype i = 0; i < std::min<qsizetype>(paths->size(), asked) && found.size() < limit; ++i) {
        const auto newest = api->several(DeleteRequest::newest((*paths)[i], 1), 1, stop);
        const ErrorCode code = newest ? ErrorCode::Internal : newest.error().code;
        if (code == ErrorCode::Damaged || code == ErrorCode::Io || code == ErrorCode::BadRequest)
            continue; // one that can not be shown, or a path that the server can not have
        if (!newest)
            return tl::unexpected(newest.error());
        found.append(*newest);
    }
    return found;
}

tl::unexpected<Error> KoniferParts::disagreement(const AssetRef& ref) const
{
    return failure(ErrorCode::NotKonifer,
                   KoniferPartsWords::tr(
                       "The catalogue and the server %1 are not of one store: %2, entry %3 is not the same there.")
                       .arg(api->server(), ref.path.text())
                       .arg(ref.entry),
                   KoniferPartsWords::tr("Nothing of this batch was sent."),
                   KoniferPartsWords::tr("Check the catalogue's address."));
}

} // namespace secateur
