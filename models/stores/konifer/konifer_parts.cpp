// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_parts.h"

#include "domain/same_asset.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct KoniferPartsWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

} // namespace

Result<void> checkBelongTogether(KoniferParts& parts)
{
    constexpr int tries = 3; // an asset may be deleted between the two looks
    for (int i = 0; i < tries; ++i) {
        const auto known = parts.catalogue->anyAsset();
        if (!known)
            return tl::unexpected(known.error());
        if (!*known || !(*known)->ref.path.isStorable())
            return {}; // an empty store, or nothing that can be asked for: nothing to compare
        const AssetRef ref = (*known)->ref;
        const auto served = parts.api->lookUp(std::span(&ref, 1), Cancel());
        if (!served)
            return tl::unexpected(served.error());
        const auto& now = served->first();
        if (now && isSameAsset(plannedFrom(**known), *now))
            return {};
        const auto again = parts.catalogue->lookUp(std::span(&ref, 1));
        if (!again)
            return tl::unexpected(again.error());
        if (again->first())
            break;
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

} // namespace secateur
