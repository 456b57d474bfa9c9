// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"

namespace secateur {

/// False for an asset that a request can not mean, whatever a store or a file says: one that does not lie where it
/// looks, or has another number.
[[nodiscard]] inline bool canMean(const DeleteRequest& request, const AssetRef& asset)
{
    const bool below = request.selector == Selector::Recursive;
    const bool inside = below ? request.path.contains(asset.path) : request.path == asset.path;
    return inside && (request.selector != Selector::Entry || request.entry == asset.entry);
}

} // namespace secateur
