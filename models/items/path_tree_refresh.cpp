// SPDX-License-Identifier: GPL-3.0-or-later
// How PathTreeModel follows a store that changes.
#include "items/list_diff.h"
#include "items/path_tree_model.h"
#include "items/path_tree_node.h"

#include <QMap>
#include <set>

namespace secateur {

namespace {

constexpr int rereadPageSize = 10'000;

/**
 * The children up to the last name that was loaded; further, where fewer than `least` are left of them, so that a
 * list that was cut does not end up empty while there is more.
 */
Result<ChildPage> readUpTo(AssetReader& reader, const AssetPath& path, const QString& last, bool all, qsizetype least,
                           const Cancel& cancel)
{
    ChildPage whole;
    whole.more = true;
    QString after;
    while (whole.more && !cancel.isCancelled()) {
        auto page = reader.children(path, after, rereadPageSize);
        if (!page)
            return page;
        whole.more = page->more && !page->children.isEmpty();
        for (ChildNode& child : page->children) {
            const bool past = !all && AssetPath::compareText(child.name, last) > 0;
            if (past && whole.children.size() >= least) {
                whole.more = true;
                return whole;
            }
            whole.children.append(std::move(child));
        }
        after = whole.children.isEmpty() ? QString() : whole.children.last().name;
    }
    return whole;
}

} // namespace

void PathTreeModel::refresh(const QList<AssetPath>& paths)
{
    std::set<AssetPath> single;
    std::set<Node*> lists;
    for (const AssetPath& path : paths) {
        Node& deepest = nearest(path);
        for (const Node* node = &deepest; node; node = node->parent)
            single.insert(node->path());
        const AssetPath reached = deepest.path();
        const bool isNew = reached != path && deepest.reaches(path.segments().at(reached.depth()));
        if (deepest.state != Empty && (reached == path || isNew))
            lists.insert(&deepest);
    }
    for (Node* node : lists)
        reread(*node);
    if (!single.empty())
        askNodes(QList<AssetPath>(single.begin(), single.end()));
}

void PathTreeModel::refreshAll()
{
    std::vector<Node*> open{m_root.get()};
    while (!open.empty()) {
        Node* node = open.back();
        open.pop_back();
        for (const auto& child : node->children)
            if (child->state != Empty)
                open.push_back(child.get());
        if (node->state != Empty)
            reread(*node);
    }
    askNodes({AssetPath()});
}

void PathTreeModel::reread(Node& node)
{
    if (node.reread != 0) {
        node.rereadAgain = true;
        return;
    }
    if (node.state == Failed && node.children.empty()) {
        node.hasChildren = node.more = true;
        fetchMore(indexOf(node));
        return;
    }
    const quint64 number = node.reread = ++m_lastNumber;
    const AssetPath path = node.path();
    const QString last = node.lastName();
    const bool all = !node.more || node.state == Empty;
    const auto least = qMin<qsizetype>(qsizetype(node.children.size()), pageSize);
    m_worker.ask<ChildPage>(
        BrowseWorker::Lane::Tree, BrowseWorker::Policy::Queue, this,
        [path, last, all, least](AssetReader& reader, const Cancel& cancel) {
            return readUpTo(reader, path, last, all, least, cancel);
        },
        [this, path, number](Result<ChildPage> answer) { takeReread(path, number, std::move(answer)); });
}

void PathTreeModel::takeReread(const AssetPath& path, quint64 number, Result<ChildPage> answer)
{
    Node* node = find(path);
    if (!node || node->reread != number)
        return;
    node->reread = 0;
    if (!answer)
        fail(*node, answer.error());
    else
        applyChildren(*node, *answer);
    if (std::exchange(node->rereadAgain, false))
        reread(*node);
    keepLocating();
}

void PathTreeModel::takeNodes(const QList<AssetPath>& paths, const Result<QList<std::optional<ChildNode>>>& answer)
{
    if (!answer)
        return; // a count that can not be had stays unknown; lists report their own errors
    QList<AssetPath> gone;
    for (qsizetype i = 0; i < answer->size(); ++i) {
        Node* node = find(paths.at(i));
        const auto& fresh = answer->at(i);
        if (node && !fresh && node->parent)
            gone.append(paths.at(i));
        else if (node && node->take(fresh.value_or(ChildNode{{}, {}, 0, 0, false})))
            tell(*node);
        const bool isNoLeafNow = node && node->hasChildren && node->children.empty() && !node->more;
        if (isNoLeafNow && node->state != Empty)
            reread(*node);
    }
    removeGone(gone);
}

void PathTreeModel::removeGone(const QList<AssetPath>& paths)
{
    QMap<AssetPath, QList<int>> rows; // by parent, ancestors first
    for (const AssetPath& path : paths)
        if (const Node* node = find(path))
            rows[path.parent()].append(node->row);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        Node* node = find(it.key()); // not where an ancestor has just gone
        if (!node)
            continue;
        std::sort(it->begin(), it->end());
        removeRowsOf(*node, *it);
        if (!node->children.empty())
            continue;
        node->hasChildren = node->more;
        tell(*node);
        if (hasMorePages(indexOf(*node)))
            askPage(*node, pageSize);
    }
}

void PathTreeModel::removeRowsOf(Node& node, const QList<int>& rows)
{
    if (rows.size() > ListDiff::maxRuns) {
        reread(node);
        return;
    }
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        removeChildren(node, rows.at(first), int(last - first + 1));
        last = first - 1;
    }
}

void PathTreeModel::applyChildren(Node& node, const ChildPage& fresh)
{
    const ListDiff diff = diffLists(int(node.children.size()), int(fresh.children.size()), [&](int oldRow, int newRow) {
        const auto order = AssetPath::compareText(node.children[size_t(oldRow)]->name, fresh.children.at(newRow).name);
        return order == 0 ? DiffStep::Same : order < 0 ? DiffStep::OldIsGone : DiffStep::NewHasCome;
    });
    node.state = node.asked != 0 ? Loading : Ready;
    node.error.clear();
    node.more = fresh.more;
    if (diff.isRagged())
        applyLayout(node, fresh.children, diff);
    else
        applyRuns(node, fresh.children, diff);
    node.hasChildren = !node.children.empty();
    tell(node);
    updateChildren(node, fresh.children);
}

void PathTreeModel::removeChildren(Node& node, int first, int count)
{
    beginRemoveRows(indexOf(node), first, first + count - 1);
    const auto from = node.children.begin() + first;
    node.children.erase(from, from + count);
    node.renumber(size_t(first));
    endRemoveRows();
}

void PathTreeModel::applyRuns(Node& node, const QList<ChildNode>& fresh, const ListDiff& diff)
{
    for (auto run = diff.gone.crbegin(); run != diff.gone.crend(); ++run)
        removeChildren(node, run->oldRow, run->count);
    for (const ListDiff::Run& run : diff.come) {
        beginInsertRows(indexOf(node), run.newRow, run.newRow + run.count - 1);
        Node made;
        for (int i = 0; i < run.count; ++i) {
            made.append(fresh.at(run.newRow + i));
            made.children.back()->parent = &node;
        }
        node.children.insert(node.children.begin() + run.newRow, std::make_move_iterator(made.children.begin()),
                             std::make_move_iterator(made.children.end()));
        node.renumber(size_t(run.newRow));
        endInsertRows();
    }
}

void PathTreeModel::applyLayout(Node& node, const QList<ChildNode>& fresh, const ListDiff& diff)
{
    const QList<QPersistentModelIndex> parents{indexOf(node)};
    Q_EMIT layoutAboutToBeChanged(parents);
    Node made;
    for (const ChildNode& child : fresh)
        made.append(child);
    for (const ListDiff::Run& run : diff.kept)
        for (int i = 0; i < run.count; ++i)
            std::swap(made.children[size_t(run.newRow) + size_t(i)], node.children[size_t(run.oldRow) + size_t(i)]);
    std::set<const Node*> gone;
    for (const ListDiff::Run& run : diff.gone)
        for (int i = 0; i < run.count; ++i)
            gone.insert(node.children[size_t(run.oldRow) + size_t(i)].get());
    for (const auto& child : made.children)
        child->parent = &node;
    std::swap(made.children, node.children);
    node.renumber(0);

    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const Node* at = nodeOf(index);
        while (at && at != &node && !gone.contains(at))
            at = at->parent;
        after.append(at && at != &node ? QModelIndex() : indexOf(*nodeOf(index), index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents);
}

void PathTreeModel::updateChildren(Node& node, const QList<ChildNode>& fresh)
{
    int first = -1; // of the run of rows that changed
    const int rows = int(node.children.size());
    for (int row = 0; row <= rows; ++row) {
        bool changed = false;
        if (row < rows) {
            Node& child = *node.children[size_t(row)];
            // Where the count is not told, only looking shows whether something below has changed.
            changed = child.take(fresh.at(row));
            if (child.state != Empty && (changed || fresh.at(row).assets < 0))
                reread(child);
        }
        if (changed && first < 0)
            first = row;
        if (!changed && first >= 0) {
            tellRows(node, first, row - 1);
            first = -1;
        }
    }
    askCounts(fresh);
}

} // namespace secateur
