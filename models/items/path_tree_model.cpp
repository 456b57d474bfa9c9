// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/path_tree_model.h"

#include "items/path_tree_node.h"
#include "items/plain_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct PathTreeModelWords {
    Q_DECLARE_TR_FUNCTIONS(PathTreeModel)
};

} // namespace

PathTreeModel::PathTreeModel(BrowseWorker& worker, QObject* parent)
    : QAbstractItemModel(parent)
    , m_worker(worker)
    , m_root(std::make_unique<Node>())
{
    connect(&worker, &BrowseWorker::opened, this, [this](const StoreInfo& info) {
        m_storeName = info.name;
        tell(*m_root, {Qt::DisplayRole, Qt::AccessibleTextRole});
    });
}

PathTreeModel::~PathTreeModel() = default;

PathTreeModel::Node* PathTreeModel::nodeOf(const QModelIndex& index) const
{
    return static_cast<Node*>(index.internalPointer());
}

QModelIndex PathTreeModel::indexOf(const Node& node, int column) const
{
    return createIndex(node.row, column, &node);
}

QModelIndex PathTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return indexOf(parent.isValid() ? *nodeOf(parent)->children[size_t(row)] : *m_root, column);
}

QModelIndex PathTreeModel::parent(const QModelIndex& child) const
{
    const Node* node = child.isValid() ? nodeOf(child)->parent : nullptr;
    return node ? indexOf(*node) : QModelIndex();
}

int PathTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == NameColumn ? int(nodeOf(parent)->children.size()) : 0;
}

int PathTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool PathTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return true;
    const Node& node = *nodeOf(parent);
    return parent.column() == NameColumn && (!node.children.empty() || (node.hasChildren && node.more));
}

bool PathTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return hasMorePages(parent) && nodeOf(parent)->children.empty();
}

bool PathTreeModel::hasMorePages(const QModelIndex& parent) const
{
    if (!parent.isValid() || parent.column() != NameColumn)
        return false;
    const Node& node = *nodeOf(parent);
    return node.asked == 0 && node.state != Failed && node.hasChildren && node.more;
}

void PathTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!parent.isValid() || parent.column() != NameColumn)
        return;
    Node& node = *nodeOf(parent);
    if (node.asked != 0 || !node.hasChildren || !node.more)
        return;
    askPage(node, pageSize);
    if (&node == m_root.get() && node.assets < 0)
        askNodes({AssetPath()});
}

QVariant PathTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameText(node) : countText(node.assets);
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? accessibleText(node)
                                            : PathTreeModelWords::tr("%1 assets").arg(countText(node.assets));
    case Qt::TextAlignmentRole:
        return index.column() == AssetsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case PathRole:
        return QVariant::fromValue(node.path());
    case LoadStateRole:
        return int(node.state);
    case AssetsRole:
        return node.assets;
    case BytesRole:
        return node.bytes;
    case ErrorRole:
        return node.error;
    case CutRole:
        return int(cutOf(node));
    case ProtectedRole:
        return protectionOf(node.path()) != nullptr;
    default:
        return {};
    }
}

QVariant PathTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == NameColumn ? PathTreeModelWords::tr("Path") : PathTreeModelWords::tr("Assets");
    if (role == Qt::TextAlignmentRole && section == AssetsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags PathTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != NameColumn || !hasChildren(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QModelIndex PathTreeModel::indexOf(const AssetPath& path) const
{
    const Node* node = find(path);
    return node ? indexOf(*node) : QModelIndex();
}

AssetPath PathTreeModel::pathOf(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index)->path() : AssetPath();
}

PathTreeModel::Node* PathTreeModel::find(const AssetPath& path) const
{
    Node& node = nearest(path);
    return node.path() == path ? &node : nullptr;
}

PathTreeModel::Node& PathTreeModel::nearest(const AssetPath& path) const
{
    Node* node = m_root.get();
    const QStringList names = path.segments();
    for (const QString& name : names) {
        Node* child = node->child(name);
        if (!child)
            break;
        node = child;
    }
    return *node;
}

QString PathTreeModel::nameText(const Node& node) const
{
    if (node.parent)
        return plain(node.name);
    return m_storeName.isEmpty() ? QString(QLatin1Char('/')) : plain(m_storeName);
}

QString PathTreeModel::toolTip(const Node& node) const
{
    QString text = toolTipText(PathTreeModelWords::tr("Path"), node.path().text());
    if (node.assets >= 0)
        text += QLatin1Char('\n') + PathTreeModelWords::tr("%1 assets here and below").arg(countText(node.assets));
    if (node.bytes >= 0)
        text += QLatin1Char('\n') + bytesText(node.bytes);
    if (const PathGlob* glob = protectionOf(node.path()))
        text += QLatin1Char('\n') +
                toolTipText(PathTreeModelWords::tr("Protected: nothing is deleted at or below"), glob->text());
    if (!node.error.isEmpty())
        text += QLatin1Char('\n') + plain(node.error);
    return text;
}

QString PathTreeModel::accessibleText(const Node& node) const
{
    QStringList parts{nameText(node)};
    if (node.assets >= 0)
        parts.append(PathTreeModelWords::tr("%1 assets").arg(countText(node.assets)));
    if (const Cut cut = cutOf(node); cut != NotCut)
        parts.append(cut == WhollyCut ? PathTreeModelWords::tr("would be deleted")
                                      : PathTreeModelWords::tr("would be deleted in part"));
    if (protectionOf(node.path()))
        parts.append(PathTreeModelWords::tr("protected"));
    if (node.state == Failed)
        parts.append(plain(node.error));
    return parts.join(QLatin1String(", "));
}

void PathTreeModel::tell(const Node& node, const QList<int>& roles)
{
    Q_EMIT dataChanged(indexOf(node, NameColumn), indexOf(node, AssetsColumn), roles);
}

void PathTreeModel::tellRows(const Node& parent, int first, int last, const QList<int>& roles)
{
    Q_EMIT dataChanged(indexOf(*parent.children[size_t(first)], NameColumn),
                       indexOf(*parent.children[size_t(last)], AssetsColumn), roles);
}

PathTreeModel::Cut PathTreeModel::cutOf(const Node& node) const
{
    if (!m_cut)
        return NotCut;
    const AssetPath path = node.path();
    if (m_cut->selector == Selector::Recursive && m_cut->path.contains(path))
        return m_cut->labels.isEmpty() ? WhollyCut : PartlyCut;
    if (path == m_cut->path) {
        const bool whole = m_cut->selector == Selector::All && m_cut->labels.isEmpty() && !hasChildren(indexOf(node));
        return whole ? WhollyCut : PartlyCut;
    }
    return path.contains(m_cut->path) ? PartlyCut : NotCut;
}

void PathTreeModel::setCut(const std::optional<DeleteRequest>& request)
{
    if (request == m_cut)
        return;
    const auto before = std::exchange(m_cut, request);
    tellCut(before);
    tellCut(m_cut);
}

const PathGlob* PathTreeModel::protectionOf(const AssetPath& path) const
{
    const auto found = std::find_if(m_protected.cbegin(), m_protected.cend(),
                                    [&path](const PathGlob& glob) { return glob.touches(path); });
    return found == m_protected.cend() ? nullptr : &*found;
}

void PathTreeModel::setProtected(const QList<PathGlob>& globs)
{
    if (globs == m_protected)
        return;
    m_protected = globs;
    const QList<int> roles{ProtectedRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    tell(*m_root, roles);
    tellLoadedBelow(*m_root, roles);
}

void PathTreeModel::tellCut(const std::optional<DeleteRequest>& request)
{
    if (!request)
        return;
    const QList<int> roles{CutRole, Qt::AccessibleTextRole};
    const Node& deepest = nearest(request->path);
    for (const Node* node = &deepest; node; node = node->parent)
        tell(*node, roles);
    if (request->selector == Selector::Recursive && deepest.path() == request->path)
        tellLoadedBelow(deepest, roles);
}

void PathTreeModel::tellLoadedBelow(const Node& node, const QList<int>& roles)
{
    if (node.children.empty())
        return;
    tellRows(node, 0, int(node.children.size()) - 1, roles);
    for (const auto& child : node.children)
        tellLoadedBelow(*child, roles);
}

} // namespace secateur

#include "moc_path_tree_model.cpp"
