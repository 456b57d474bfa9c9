// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/blast_radius.h"
#include "domain/delete_request.h"
#include "stores/asset_store.h"

#include <optional>

namespace secateur {

/// Most rows of the plan that the delete dialog lists.
inline constexpr int sampleRows = 20;
/// A plan older than this is made again before anything is deleted.
inline constexpr qint64 stalePlanSeconds = 300;

/// Everything the delete dialog says of one plan: plain values, so that it can be shown and tested without a store.
struct DeleteSubject {
    StoreInfo store;
    QString storeFolder;
    QString archiveName;                  ///< the folder name that an archive of it would get
    std::optional<DeleteRequest> request; ///< nothing where single assets were chosen
    AssetPath place;                      ///< the request's path, or the deepest path that holds all chosen assets
    Totals totals;
    QList<PlannedAsset> sample; ///< the first rows of the plan
    QList<Hazard> hazards;
    Timestamp made = 0; ///< when the plan was made
    /// False where the request may mean more than the plan holds, or while that is not known.
    bool exact = true;

    /// True where the request means every asset of the store.
    [[nodiscard]] bool isWholeStore() const
    {
        return request && request->selector == Selector::Recursive && request->path.isRoot() &&
               request->labels.isEmpty();
    }
};

} // namespace secateur
