// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/node_tree.h"

#include "stores/sqlite/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

constexpr qsizetype keptPaths = 100000; ///< bounds the memory of one very large transaction

NodeDelta& operator+=(NodeDelta& sum, const NodeDelta& delta)
{
    sum.assets += delta.assets;
    sum.variants += delta.variants;
    sum.bytes += delta.bytes;
    return sum;
}

Error damagedTree(qint64 node)
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate("NodeTree", "The path tree of the store is damaged: node %1 is missing.").arg(node),
        QCoreApplication::translate("NodeTree", "Nothing was changed."),
        QCoreApplication::translate("NodeTree", "Run “secateurctl check” on the store.")};
}

} // namespace

Result<qint64> NodeTree::find(const AssetPath& path)
{
    if (const auto known = m_known.constFind(path.text()); known != m_known.cend()) {
        return *known;
    }
    Query q = m_database.query("SELECT id FROM node WHERE path = ?"_ba, path.text());
    if (!q.next()) {
        return q.end().map([] { return qint64(0); });
    }
    if (m_known.size() >= keptPaths) {
        m_known.clear();
    }
    return *m_known.insert(path.text(), q.number(0));
}

Result<qint64> NodeTree::findOrMake(const AssetPath& path)
{
    const Result<qint64> found = find(path);
    if (!found || *found != 0) {
        return found;
    }
    if (path.isRoot()) {
        return tl::unexpected<Error>(damagedTree(1));
    }
    const Result<qint64> parent = findOrMake(path.parent());
    if (!parent) {
        return parent;
    }
    const auto made =
        m_database.run("INSERT INTO node(parent, name, path) VALUES(?, ?, ?)"_ba, *parent, path.name(), path.text());
    if (!made) {
        return made;
    }
    return *m_known.insert(path.text(), m_database.lastInsertId());
}

Result<qint64> NodeTree::takeEntry(qint64 node)
{
    Query q =
        m_database.query("UPDATE node SET next_entry = next_entry + 1 WHERE id = ? RETURNING next_entry - 1"_ba, node);
    if (!q.next()) {
        return q.failed() ? tl::unexpected<Error>(q.error()) : tl::unexpected<Error>(damagedTree(node));
    }
    const qint64 entry = q.number(0);
    // The update ends with the statement, not with its first row.
    return q.run().map([entry](qint64) { return entry; });
}

void NodeTree::add(qint64 node, const NodeDelta& delta)
{
    m_noted[node] += delta;
}

Result<void> NodeTree::carryUp(std::unordered_map<qint64, Change>& changes)
{
    struct Seen {
        qint64 parent = 0;
        qint64 assets = 0;
    };
    std::unordered_map<qint64, Seen> seen;
    Query q = m_database.prepared("SELECT coalesce(parent, 0), assets FROM node WHERE id = ?"_ba);
    const auto lookUp = [&](qint64 node) -> Result<Seen> {
        if (const auto known = seen.find(node); known != seen.end()) {
            return known->second;
        }
        q.bind(node);
        if (!q.next()) {
            return tl::unexpected<Error>(q.failed() ? q.error() : damagedTree(node));
        }
        return seen.emplace(node, Seen{q.number(0), q.number(1)}).first->second;
    };
    for (const auto& [node, delta] : m_noted) {
        const Result<Seen> before = lookUp(node);
        if (!before) {
            return tl::unexpected(before.error());
        }
        const qint64 after = before->assets + delta.assets;
        const qint64 paths = static_cast<qint64>(after > 0) - static_cast<qint64>(before->assets > 0);
        changes[node].own += delta;
        for (qint64 up = node; up != 0;) {
            Change& change = changes[up];
            change.subtree += delta;
            change.paths += paths;
            const Result<Seen> here = lookUp(up);
            if (!here) {
                return tl::unexpected(here.error());
            }
            up = here->parent;
        }
    }
    return {};
}

Result<void> NodeTree::apply()
{
    std::unordered_map<qint64, Change> changes;
    if (auto carried = carryUp(changes); !carried) {
        return carried;
    }
    Query update =
        m_database.prepared("UPDATE node SET assets = assets + ?, variants = variants + ?, bytes = bytes + ?,"
                            " subtree_assets = subtree_assets + ?, subtree_variants = subtree_variants + ?,"
                            " subtree_bytes = subtree_bytes + ?, subtree_paths = subtree_paths + ? WHERE id = ?"_ba);
    for (const auto& [node, change] : changes) {
        update.bind(change.own.assets, change.own.variants, change.own.bytes, change.subtree.assets,
                    change.subtree.variants, change.subtree.bytes, change.paths, node);
        if (auto done = update.run(); !done) {
            return tl::unexpected(done.error());
        }
    }
    m_noted.clear();
    return {};
}

} // namespace secateur
