// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/protection.h"

#include <QCoreApplication>
#include <algorithm>

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

/// True where a recursive request that is compared by text could take something at or below a path (konifer.md, trap
/// 1). The pattern is the server's: an underscore stands for any character.
bool reachesByText(const AssetPath& request, const AssetPath& guarded)
{
    const QString& pattern = request.text();
    const QString& text = guarded.text();
    const auto meets = [](QChar wanted, QChar c) { return wanted == u'_' || wanted == c; };
    const qsizetype common = std::min(pattern.size(), text.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (!meets(pattern[i], text[i]))
            return false;
    }
    return pattern.size() <= text.size() || meets(pattern[common], u'/');
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
        const bool recursive = request.selector == Selector::Recursive;
        const bool reaches = recursive && request.path.contains(guarded);
        const bool byText = recursive && store.matchesByText && reachesByText(request.path, guarded);
        if (inside || reaches || byText)
            return refusal(request.path, guarded);
    }
    return {};
}

} // namespace secateur
