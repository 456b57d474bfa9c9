// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/hazard.h"

namespace secateur {

/// A place that lies near what a request takes and is NOT included.
struct NearPath {
    enum class Why {
        BeginsAlike, ///< a sibling whose name begins with the request's last segment
        SamePath,    ///< the other assets at the request's own path
        Below,       ///< a child path, where the request takes the path alone
    };
    AssetPath path;
    qint64 assets = 0;
    Why why = Why::BeginsAlike;
    bool operator==(const NearPath&) const = default;
};

/// Everything the preview says about a request, beside the list itself.
struct BlastRadius {
    Totals matched;
    bool exact = true;
    QString whyNotExact; ///< one sentence; empty where exact
    /// What this store would take beyond the meaning if the request were sent as typed (konifer.md, trap 1); -1 where
    /// nobody can tell.
    qint64 collateralAssets = 0;
    qint64 collateralPaths = 0;
    QList<NearPath> near; ///< at most maxNear, nearest first
    qint64 nearPaths = 0; ///< how many there are in all
    qint64 nearAssets = 0;
    Timestamp asOf = 0;
    static constexpr int maxNear = 20;
};

} // namespace secateur
