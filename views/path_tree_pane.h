// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/path_tree_model.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace secateur {

class Note;
class PathTreeDelegate;

/**
 * The path tree with one field above it: what is typed picks out the loaded paths that hold it, Enter goes to a path,
 * also through levels that are not loaded.
 */
class PathTreePane final : public QWidget {
    Q_OBJECT
public:
    explicit PathTreePane(PathTreeModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] AssetPath currentPath() const;
    void goTo(const AssetPath& path);
    void focusFilter();
    /// False where the store can not list its paths: said above the tree, with a way to add some.
    void setListsPaths(bool lists);
    /// Says a failure of something that was asked for in the tree.
    void showError(const Error& error);

Q_SIGNALS:
    /// The user chose a node, by mouse, keys or the field.
    void pathChosen(const secateur::AssetPath& path);
    void menuRequested(const secateur::AssetPath& path, const QPoint& globalPosition);
    void deleteRequested(const secateur::AssetPath& path);
    void addPathsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    /// Moves the choice to the parent of rows that go.
    void leaveRemoved(const QModelIndex& parent, int first, int last);
    void onCurrentChanged(const QModelIndex& current);
    void onLocated(const AssetPath& wanted, const QModelIndex& index, const AssetPath& deepest);
    void onTyped(const QString& text);
    void goToTyped();
    void showMenu(const QPoint& position);
    void retryFailed(const QModelIndex& index);
    void fitCountColumn();
    void fetchNearEnd();

    PathTreeModel& m_model;
    QLineEdit* m_field;
    QTreeView* m_tree;
    PathTreeDelegate* m_delegate;
    Note* m_note;
    Note* m_unlisted;
    std::optional<AssetPath> m_failedPath;
    bool m_choosing = true;
};

} // namespace secateur
