// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/path_tree_model.h"

#include <vector>

namespace secateur {

/// A path of the tree. Children are contiguous and know their row; a node's path is told by its ancestors' names.
struct PathTreeModel::Node {
    Node* parent = nullptr;
    int row = 0;
    QString name;
    qint64 assets = -1;
    qint64 bytes = -1;
    bool hasChildren = true; ///< true where unknown
    bool more = true;        ///< there may be names after the last child
    bool rereadAgain = false;
    LoadState state = Empty;
    quint64 asked = 0;  ///< number of the page's question under way; 0 where none
    quint64 reread = 0; ///< the same for reading the loaded children again
    quint64 failed = 0; ///< number of the last question that failed
    QString error;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] AssetPath path() const;
    /// The child of a name, or null where it is not loaded.
    [[nodiscard]] Node* child(const QString& wanted) const;
    [[nodiscard]] QString lastName() const { return children.empty() ? QString() : children.back()->name; }
    /// True where the names up to this one are loaded, whether it is among them or not.
    [[nodiscard]] bool reaches(const QString& wanted) const;
    /// Takes what the store says; true where something of it was different.
    bool take(const ChildNode& fresh);
    void renumber(size_t from);
    void append(const ChildNode& fresh);
};

} // namespace secateur
