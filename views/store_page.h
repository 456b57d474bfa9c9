// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

class QSettings;
class QSplitter;

namespace secateur {

struct Command;
struct MenuTargets;
class BottomPanes;
class ConnectionChip;
class DeleteFlow;
class GuardControls;
class InspectorPane;
class PathTreePane;
class PreviewPane;
class RecoveryBar;
class RestoreDialog;
class SelectorBar;

/**
 * The window's content while a store is open: the bar on top, tree, list and inspector, and what is still going below.
 * Choosing a path shows its assets and puts that path into the bar; editing the bar shows what the request would
 * delete. Deletes go through the one delete flow.
 */
class StorePage final : public QWidget {
    Q_OBJECT
public:
    StorePage(const SessionSetup& setup, QWidget* window);
    ~StorePage() override;

    [[nodiscard]] StoreSession& session() { return *m_session; }
    [[nodiscard]] SelectorBar* selectorBar() const { return m_bar; }
    [[nodiscard]] PathTreePane* treePane() const { return m_tree; }
    [[nodiscard]] PreviewPane* previewPane() const { return m_middle; }
    [[nodiscard]] InspectorPane* inspectorPane() const { return m_inspector; }
    [[nodiscard]] BottomPanes* bottomPanes() const { return m_bottom; }
    [[nodiscard]] RecoveryBar* recoveryBar() const { return m_recovery; }
    [[nodiscard]] DeleteFlow* deleteFlow() const { return m_flow; }
    [[nodiscard]] GuardControls& guardControls() { return *m_guards; }

    /// Shows what a request would delete, and puts it into the bar.
    void preview(const DeleteRequest& request);
    /// Reads everything in sight again.
    void refresh();
    /// Lets the user put an archive back into the store; gives the dialog.
    RestoreDialog* showRestore();
    /// The delete of what has the focus: the chosen assets, else the chosen path and all below it.
    void deleteFocused();
    /// Moves the focus to the next pane that can take it, or to the one before.
    void focusPane(bool next);
    /// What the command palette can do at the path, with the chosen assets and with jobs; the actions go with `owner`.
    [[nodiscard]] QList<Command> commands(QWidget* owner);
    /// Why nothing can be deleted; empty where it can.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

Q_SIGNALS:
    void opened(const secateur::StoreInfo& info);
    void openFailed(const secateur::Error& error);
    /// Whether deletes are possible, or why not, has changed.
    void accessChanged();
    /// The user wants the store opened again: another process may have let go of the journal.
    void reopenAsked();

private:
    void buildLayout();
    void connectBar();
    void connectTree();
    void connectMiddle();
    void connectWorkers();
    /// What the user has set holds for the session, and what is set from now on.
    void followSettings();
    void browse(const AssetPath& path);
    /// Marks in the tree what the preview would take, while it is shown and takes anything.
    void markCut();
    void showPreview();
    void updateFigures();
    void updateInspector();
    void updateAccess();
    void showPathMenu(const AssetPath& path, const QPoint& position);
    void showAssetMenu(const QPoint& position);
    [[nodiscard]] MenuTargets menuTargets();
    void begin(const DeleteRequest& request);
    void addPaths();
    void learnPaths(const QList<AssetPath>& paths);

    std::unique_ptr<StoreSession> m_session;
    ConnectionChip* m_chip;
    SelectorBar* m_bar;
    PathTreePane* m_tree;
    PreviewPane* m_middle;
    InspectorPane* m_inspector;
    BottomPanes* m_bottom;
    RecoveryBar* m_recovery;
    DeleteFlow* m_flow;
    std::unique_ptr<GuardControls> m_guards;
    QPointer<RestoreDialog> m_restore;
    QSplitter* m_columns;
    QSplitter* m_rows;
    QTimer m_typing;
    QTimer m_changes;
    QList<AssetPath> m_changed;
    std::optional<StoreInfo> m_info;
    QString m_readOnlyReason; ///< why nothing can be deleted; empty where it can
};

} // namespace secateur
