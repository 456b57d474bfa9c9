// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/asset_table_model.h"
#include "items/ref_list.h"

#include <QCache>
#include <QList>

namespace secateur {

/// What was read of one row, and for which list.
struct AssetDetail {
    std::optional<Asset> asset; ///< nothing where it is gone
    quint64 generation = 0;
};

struct AssetTableModel::Parts {
    explicit Parts(BrowseWorker& browse)
        : worker(browse)
        , details(maxDetails)
    {}
    [[nodiscard]] const AssetDetail* detailOf(int row) const { return details.object(refs.serialAt(row)); }

    BrowseWorker& worker;
    std::optional<DeleteRequest> request;
    Sort sort = Sort::PathThenEntry;
    State state = State::Empty;
    bool complete = false;
    RefList refs;
    RefList fresh;          ///< the list that is read anew while refs is shown
    bool rereading = false; ///< what streams goes to fresh
    quint32 nextSerial = 1;
    quint64 generation = 1; ///< of the details: an older one is shown and asked for again

    QCache<quint32, AssetDetail> details; ///< by serial number
    /// Blocks of rows that were looked at, the last one last; what scrolled by is asked for again when it comes back.
    QList<int> wantedBlocks;
    bool asking = false; ///< details are under way, or will be at the end of this turn

    static constexpr int maxDetails = 4096;
    static constexpr int blockRows = 128;
    static constexpr int maxWantedBlocks = 8;
};

/// What a cell shows of an asset that is known.
[[nodiscard]] QString assetCellText(const Asset& asset, int column);
/// The exact text of a cell for its tool tip.
[[nodiscard]] QString assetCellToolTip(const Asset& asset, int column);

} // namespace secateur
