// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/protection.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

tl::unexpected<Error> refusal(const AssetPath& path, const PathGlob& guarded)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Protection", text); };
    return failure(
        ErrorCode::Refused,
        tr("%1 is protected in this connection, and this would delete at %2.").arg(guarded.text(), path.text()),
        tr("Nothing was sent."), tr("Leave it out, or take the protection off in the connection's settings."));
}

} // namespace

Result<void> checkProtected(const StoreInfo& store, std::span<const PlannedAsset> assets)
{
    if (store.protectedPaths.isEmpty())
        return {};
    for (const PlannedAsset& asset : assets) {
        for (const PathGlob& guarded : store.protectedPaths) {
            if (guarded.touches(asset.ref.path))
                return refusal(asset.ref.path, guarded);
        }
    }
    return {};
}

Result<void> checkProtected(const StoreInfo& store, const DeleteRequest& request)
{
    for (const PathGlob& guarded : store.protectedPaths) {
        const bool inside = guarded.touches(request.path);
        const bool recursive = request.selector == Selector::Recursive;
        const bool reaches = recursive && guarded.reachedFrom(request.path);
        const bool byText = recursive && store.matchesByText && guarded.reachedByText(request.path);
        if (inside || reaches || byText)
            return refusal(request.path, guarded);
    }
    return {};
}

} // namespace secateur
