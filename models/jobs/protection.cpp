// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/protection.h"

#include <QCoreApplication>

namespace secateur {

namespace {

tl::unexpected<Error> refusal(const AssetPath& path, const AssetPath& guarded)
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
        for (const AssetPath& guarded : store.protectedPaths) {
            if (guarded.contains(asset.ref.path))
                return refusal(asset.ref.path, guarded);
        }
    }
    return {};
}

Result<void> checkProtected(const StoreInfo& store, const DeleteRequest& request)
{
    for (const AssetPath& guarded : store.protectedPaths) {
        const bool inside = guarded.contains(request.path);
        const bool reaches = request.selector == Selector::Recursive && request.path.contains(guarded);
        if (inside || reaches)
            return refusal(request.path, guarded);
    }
    return {};
}

} // namespace secateur
