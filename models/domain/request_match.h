// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"

namespace secateur {

/// How a store compares paths in a recursive request (konifer.md, trap 1).
enum class PathReading {
    BySegments, ///< as documented, and as a local store does
    ByText,     ///< as a server does that compares the text of paths
};

/**
 * What a request matches among a few assets in memory, as places in the list in rising order. For examples and tests: a
 * store answers from its indexes. Pure; any thread. Source: konifer.md, Delete requests.
 */
[[nodiscard]] QList<qsizetype> matchedOf(const QList<Asset>& assets, const DeleteRequest& request,
                                         PathReading reading = PathReading::BySegments);

} // namespace secateur
