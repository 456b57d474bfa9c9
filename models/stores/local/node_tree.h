// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/error.h"

#include <QHash>
#include <unordered_map>

namespace secateur {

class Database;

/// How the assets at one node changed within a transaction.
struct NodeDelta {
    qint64 assets = 0;
    qint64 variants = 0;
    qint64 bytes = 0;
};

/**
 * The nodes of a local store during one write transaction: finds and makes them, hands out entry numbers, and keeps the
 * sums of every node true of itself and everything below it. Changes are collected in memory; apply() writes each
 * touched node and each of its ancestors once. Must not outlive its transaction: what it remembers is true only there.
 */
class NodeTree final {
public:
    explicit NodeTree(Database& database)
        : m_database(database)
    {}

    /// The node of a path; 0 where there is none.
    [[nodiscard]] Result<qint64> find(const AssetPath& path);
    /// The node of a path, made with its ancestors where it is absent.
    [[nodiscard]] Result<qint64> findOrMake(const AssetPath& path);
    /// The next entry number of a node. Never given twice, whatever is deleted.
    [[nodiscard]] Result<qint64> takeEntry(qint64 node);
    /// Notes a change; nothing is written yet.
    void add(qint64 node, const NodeDelta& delta);
    /// Writes all that was noted, to the nodes and all their ancestors.
    [[nodiscard]] Result<void> apply();

private:
    struct Change {
        NodeDelta own;
        NodeDelta subtree;
        qint64 paths = 0;
    };
    [[nodiscard]] Result<void> carryUp(std::unordered_map<qint64, Change>& changes);

    Database& m_database;
    QHash<QString, qint64> m_known;
    std::unordered_map<qint64, NodeDelta> m_noted;
};

} // namespace secateur
