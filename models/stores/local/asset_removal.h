// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_eraser.h"
#include "stores/local/node_tree.h"
#include "stores/sqlite/database.h"

#include <unordered_set>

namespace secateur {

/**
 * Removes the metadata of assets within one write transaction of the caller: their rows go, one outbox row for each
 * variant comes, all of them in a few statements for many assets, and finish() carries that out and brings the sums of
 * nodes, jobs and outbox up to date. Where anything fails the caller rolls all of it back.
 */
class AssetRemoval final {
public:
    AssetRemoval(Database& database, const JobRef& job);

    /// Removes an asset if it is still the planned one.
    [[nodiscard]] Result<Outcome> remove(const PlannedAsset& planned);
    /// Removes an asset by its row; false where it is not there.
    [[nodiscard]] Result<bool> removeRow(qint64 id);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] bool readVariants(const PlannedAsset& planned, NodeDelta& delta);
    [[nodiscard]] Result<void> take(qint64 id, qint64 node, const NodeDelta& delta);
    [[nodiscard]] Result<void> flush();

    Database& m_database;
    JobRef m_job;
    NodeTree m_nodes;
    Query m_find;
    std::unordered_set<qint64> m_taken; ///< rows of `asset` that leave at the next flush()
    qint64 m_takenVariants = 0;
    Timestamp m_now = 0;
    qint64 m_removal = 0; ///< row of the job in `removal`; 0 before the first asset
    qint64 m_scheduled = 0;
    qint64 m_scheduledBytes = 0;
};

} // namespace secateur
