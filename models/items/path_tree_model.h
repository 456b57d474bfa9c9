// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "items/browse_worker.h"

#include <QAbstractItemModel>
#include <memory>
#include <optional>

namespace secateur {

struct ListDiff;

/**
 * The paths of a store, loaded page by page. Columns: name, assets. parent() and row are O(1). Each node has a load
 * state behind LoadStateRole. A failed node does not ask again by itself: fetchMore() or refresh() does. GUI thread.
 *
 * A view opens a node by canFetchMore(), which is over with the first page: a QTreeView asks it again after each page
 * and would load a node of 100,000 children to its end. The later pages are asked for by who knows what is in sight,
 * with hasMorePages() and fetchMore().
 */
class PathTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, AssetsColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< AssetPath
        LoadStateRole,           ///< LoadState as int
        AssetsRole,              ///< qint64, -1 where unknown
        BytesRole,               ///< qint64, -1 where unknown
        ErrorRole,               ///< QString, for a failed node
        CutRole,                 ///< Cut as int: would the preview take it
        ProtectedRole,           ///< bool: a guard protects it, or something above it
    };
    enum LoadState { Empty, Loading, Ready, Failed };
    /// How the preview's request cuts a node.
    enum Cut { NotCut, PartlyCut, WhollyCut };

    explicit PathTreeModel(BrowseWorker& worker, QObject* parent = nullptr);
    ~PathTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    /// Asks for the next page of children, whether it is the first or a later one.
    void fetchMore(const QModelIndex& parent) override;
    /// There are children that are not loaded, and no page of them is on its way.
    [[nodiscard]] bool hasMorePages(const QModelIndex& parent) const;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The index of a path that is loaded; invalid otherwise. The root path is the one top-level row.
    [[nodiscard]] QModelIndex indexOf(const AssetPath& path) const;
    [[nodiscard]] AssetPath pathOf(const QModelIndex& index) const;
    /// Loads the levels down to a path, also past unloaded pages, then emits located() with its index, or with an
    /// invalid one and the deepest ancestor that exists.
    void locate(const AssetPath& path);
    /// Reads the loaded pages that hold these paths again and applies the differences in ranges: selection, expansion
    /// and scroll position stay.
    void refresh(const QList<AssetPath>& paths);
    void refreshAll();
    /// Marks what a request would cut, by path: nothing clears.
    void setCut(const std::optional<DeleteRequest>& request);
    /// Marks what guards protect.
    void setProtected(const QList<PathGlob>& globs);

Q_SIGNALS:
    void located(const secateur::AssetPath& wanted, const QModelIndex& index, const secateur::AssetPath& deepest);
    void loadFailed(const secateur::AssetPath& path, const secateur::Error& error);

private:
    static constexpr int pageSize = 1000;
    struct Node;
    struct Locating {
        AssetPath wanted;
        AssetPath deepest; ///< the deepest of its ancestors, or itself, that exists
        quint64 number = 0;
        bool known = false; ///< deepest is known
    };

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = NameColumn) const;
    /// The node of a path, or null where it is not loaded.
    [[nodiscard]] Node* find(const AssetPath& path) const;
    /// The loaded node that is the path or its nearest loaded ancestor.
    [[nodiscard]] Node& nearest(const AssetPath& path) const;
    [[nodiscard]] Cut cutOf(const Node& node) const;
    /// What protects a path; null where nothing does.
    [[nodiscard]] const PathGlob* protectionOf(const AssetPath& path) const;
    [[nodiscard]] QString nameText(const Node& node) const;
    [[nodiscard]] QString toolTip(const Node& node) const;
    [[nodiscard]] QString accessibleText(const Node& node) const;
    void tell(const Node& node, const QList<int>& roles = {});
    void tellRows(const Node& parent, int first, int last, const QList<int>& roles = {});
    void tellCut(const std::optional<DeleteRequest>& request);
    void tellLoadedBelow(const Node& node, const QList<int>& roles);

    void askPage(Node& node, int limit);
    void takePage(const AssetPath& path, quint64 number, const QString& after, Result<ChildPage> answer);
    void appendPage(Node& node, const ChildPage& page);
    void fail(Node& node, const Error& error);
    void askCounts(const QList<ChildNode>& fresh);
    void askNodes(const QList<AssetPath>& paths);
    void keepLocating();
    void endLocating(const Node& deepest);

    void reread(Node& node);
    void takeReread(const AssetPath& path, quint64 number, Result<ChildPage> answer);
    void takeNodes(const QList<AssetPath>& paths, const Result<QList<std::optional<ChildNode>>>& answer);
    void applyChildren(Node& node, const ChildPage& fresh);
    void applyRuns(Node& node, const QList<ChildNode>& fresh, const ListDiff& diff);
    void applyLayout(Node& node, const QList<ChildNode>& fresh, const ListDiff& diff);
    void removeChildren(Node& node, int first, int count);
    void removeGone(const QList<AssetPath>& paths);
    void removeRowsOf(Node& node, const QList<int>& rows);
    void updateChildren(Node& node, const QList<ChildNode>& fresh);

    BrowseWorker& m_worker;
    std::unique_ptr<Node> m_root;
    QString m_storeName;
    std::optional<DeleteRequest> m_cut;
    QList<PathGlob> m_protected;
    std::optional<Locating> m_locating;
    quint64 m_lastNumber = 0;
};

} // namespace secateur
