// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, counts and jumps of PathTreeModel.
#include "items/path_tree_model.h"
#include "items/path_tree_node.h"

namespace secateur {

namespace {

/// Pages on the way to a path that was asked for: larger, since nobody reads what lies before it.
constexpr int locatePageSize = 10'000;
/// Counts of one question, so that a page further down is not kept waiting.
constexpr int countsPerQuestion = 50;

/// The path itself, or its nearest ancestor that exists.
Result<AssetPath> deepestExisting(AssetReader& reader, AssetPath path, const Cancel& cancel)
{
    while (!path.isRoot() && !cancel.isCancelled()) {
        const auto node = reader.node(path);
        if (node)
            return path;
        if (node.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(node.error());
        path = path.parent();
    }
    return path;
}

} // namespace

void PathTreeModel::askPage(Node& node, int limit)
{
    const quint64 number = node.asked = ++m_lastNumber;
    const AssetPath path = node.path();
    const QString after = node.lastName();
    node.state = Loading;
    node.error.clear();
    tell(node, {LoadStateRole, ErrorRole});
    m_worker.ask<ChildPage>(
        BrowseWorker::Lane::Tree, BrowseWorker::Policy::Queue, this,
        [path, after, limit](AssetReader& reader, const Cancel&) { return reader.children(path, after, limit); },
        [this, path, number, after](Result<ChildPage> answer) { takePage(path, number, after, std::move(answer)); });
}

void PathTreeModel::takePage(const AssetPath& path, quint64 number, const QString& after, Result<ChildPage> answer)
{
    Node* node = find(path);
    if (!node || node->asked != number)
        return;
    node->asked = 0;
    if (!answer) {
        node->failed = number;
        fail(*node, answer.error());
    } else if (node->lastName() != after) {
        askPage(*node, pageSize); // read again meanwhile: this page does not join on
    } else {
        appendPage(*node, *answer);
    }
    keepLocating();
}

void PathTreeModel::fail(Node& node, const Error& error)
{
    node.state = Failed;
    node.error = error.sentence();
    tell(node);
    Q_EMIT loadFailed(node.path(), error);
}

void PathTreeModel::appendPage(Node& node, const ChildPage& page)
{
    const int first = int(node.children.size());
    node.state = Ready;
    node.more = page.more && !page.children.isEmpty();
    if (!page.children.isEmpty()) {
        beginInsertRows(indexOf(node), first, first + int(page.children.size()) - 1);
        for (const ChildNode& child : page.children)
            node.append(child);
        endInsertRows();
    }
    node.hasChildren = !node.children.empty();
    tell(node);
    askCounts(page.children);
}

void PathTreeModel::askCounts(const QList<ChildNode>& fresh)
{
    QList<AssetPath> unknown;
    for (const ChildNode& child : fresh) {
        if (child.assets < 0)
            unknown.append(child.path);
        if (unknown.size() == countsPerQuestion)
            askNodes(std::exchange(unknown, {}));
    }
    if (!unknown.isEmpty())
        askNodes(unknown);
}

void PathTreeModel::askNodes(const QList<AssetPath>& paths)
{
    using Nodes = QList<std::optional<ChildNode>>;
    m_worker.ask<Nodes>(
        BrowseWorker::Lane::Counts, BrowseWorker::Policy::Queue, this,
        [paths](AssetReader& reader, const Cancel& cancel) -> Result<Nodes> {
            Nodes nodes;
            for (const AssetPath& path : paths) {
                if (cancel.isCancelled())
                    break;
                auto node = reader.node(path);
                if (!node && node.error().code != ErrorCode::NotFound)
                    return tl::unexpected<Error>(node.error());
                nodes.append(node ? std::optional(std::move(*node)) : std::nullopt);
            }
            return nodes;
        },
        [this, paths](const Result<Nodes>& answer) { takeNodes(paths, answer); });
}

void PathTreeModel::locate(const AssetPath& path)
{
    const quint64 number = ++m_lastNumber;
    m_locating = Locating{path, {}, number, false};
    m_worker.ask<AssetPath>(
        BrowseWorker::Lane::Tree, BrowseWorker::Policy::Queue, this,
        [path](AssetReader& reader, const Cancel& cancel) { return deepestExisting(reader, path, cancel); },
        [this, number](const Result<AssetPath>& deepest) {
            if (!m_locating || m_locating->number != number)
                return;
            if (!deepest) {
                Q_EMIT loadFailed(m_locating->wanted, deepest.error());
                endLocating(nearest(m_locating->wanted));
                return;
            }
            m_locating->deepest = *deepest;
            m_locating->known = true;
            keepLocating();
        });
}

void PathTreeModel::keepLocating()
{
    if (!m_locating || !m_locating->known)
        return;
    Node& node = nearest(m_locating->deepest);
    const AssetPath path = node.path();
    if (path == m_locating->deepest) {
        endLocating(node);
        return;
    }
    const QString name = m_locating->deepest.segments().at(path.depth());
    if (node.asked != 0)
        return; // goes on when that page has come
    const bool failedNow = node.state == Failed && node.failed > m_locating->number;
    if (failedNow || node.reaches(name))
        endLocating(node);
    else
        askPage(node, locatePageSize);
}

void PathTreeModel::endLocating(const Node& deepest)
{
    const AssetPath wanted = m_locating->wanted;
    const AssetPath path = deepest.path();
    m_locating.reset();
    Q_EMIT located(wanted, path == wanted ? indexOf(deepest) : QModelIndex(), path);
}

} // namespace secateur
