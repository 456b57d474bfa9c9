// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/path_tree_node.h"

#include <algorithm>

namespace secateur {

AssetPath PathTreeModel::Node::path() const
{
    QStringList segments;
    for (const Node* node = this; node->parent; node = node->parent)
        segments.prepend(node->name);
    return AssetPath::fromSegments(segments);
}

PathTreeModel::Node* PathTreeModel::Node::child(const QString& wanted) const
{
    const auto found = std::lower_bound(children.begin(), children.end(), wanted,
                                        [](const std::unique_ptr<Node>& node, const QString& name) {
                                            return AssetPath::compareText(node->name, name) < 0;
                                        });
    return found != children.end() && (*found)->name == wanted ? found->get() : nullptr;
}

bool PathTreeModel::Node::reaches(const QString& wanted) const
{
    if (state == Empty)
        return false;
    return !more || (!children.empty() && AssetPath::compareText(wanted, children.back()->name) <= 0);
}

bool PathTreeModel::Node::take(const ChildNode& fresh)
{
    // A count that is not told leaves the one that is shown until a new one has been looked up.
    const qint64 freshAssets = fresh.assets < 0 ? assets : fresh.assets;
    const qint64 freshBytes = fresh.bytes < 0 ? bytes : fresh.bytes;
    if (assets == freshAssets && bytes == freshBytes && hasChildren == fresh.hasChildren)
        return false;
    assets = freshAssets;
    bytes = freshBytes;
    hasChildren = fresh.hasChildren;
    return true;
}

void PathTreeModel::Node::renumber(size_t from)
{
    for (size_t i = from; i < children.size(); ++i)
        children[i]->row = int(i);
}

void PathTreeModel::Node::append(const ChildNode& fresh)
{
    auto node = std::make_unique<Node>();
    node->parent = this;
    node->row = int(children.size());
    node->name = fresh.name;
    node->take(fresh);
    children.push_back(std::move(node));
}

} // namespace secateur
