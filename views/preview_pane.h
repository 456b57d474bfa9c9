// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/asset_table_model.h"
#include "items/preview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace secateur {

class AssetTableView;
class EmptyState;
class NearStrip;
class Note;
class PreviewHeader;

/**
 * The middle of the window, in one of two modes that can not be mistaken for each other: the assets at a path, or what
 * the request in the bar would delete, with what lies nearby and is not included. The red button only asks: the
 * delete dialog decides.
 */
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Browse, Preview };
    PreviewPane(AssetTableModel& browse, AssetTableModel& matches, Preview& preview, QWidget* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The path whose assets the browse mode shows, with the sums of it and everything below; -1 where unknown.
    void setBrowsePath(const AssetPath& path, qint64 withBelow, qint64 bytes);
    [[nodiscard]] const AssetPath& browsePath() const { return m_path; }
    /// Nothing can be deleted while there is a reason.
    void setReadOnlyReason(const QString& reason);
    /// Whether images can be imported into the store: what an empty place teaches.
    void setLocal(bool local);
    [[nodiscard]] bool isWritable() const { return m_readOnly.isEmpty(); }
    /// The table of the mode.
    [[nodiscard]] AssetTableView* table() const;
    [[nodiscard]] AssetTableView* browseTable() const { return m_browseTable; }
    [[nodiscard]] AssetTableView* previewTable() const { return m_previewTable; }
    [[nodiscard]] QPushButton* deleteButton() const { return m_delete; }
    /// Why the red button can not be pressed; empty where it can.
    [[nodiscard]] QString disabledReason() const;

Q_SIGNALS:
    void modeChanged();
    void selectionChanged();
    void deleteRequested(const secateur::DeleteRequest& request);
    void deleteRefsRequested(const QList<secateur::AssetRef>& refs);
    void pathChosen(const secateur::AssetPath& path);
    void menuRequested(const QPoint& globalPosition);
    void retryRequested();

private:
    void buildLayout();
    AssetTableView* addTable(AssetTableModel& model, const QString& name, const QString& accessibleName);
    void update();
    void updateList();
    void updateFooter();
    void onDelete();
    void explainEmpty();

    AssetTableModel& m_browse;
    AssetTableModel& m_matches;
    Preview& m_preview;
    Mode m_mode = Mode::Browse;
    AssetPath m_path;
    qint64 m_withBelow = -1;
    qint64 m_bytes = -1;
    QString m_readOnly;
    bool m_local = true;
    PreviewHeader* m_header;
    QStackedWidget* m_lists;
    AssetTableView* m_browseTable;
    AssetTableView* m_previewTable;
    EmptyState* m_empty;
    NearStrip* m_near;
    Note* m_inexact;
    Note* m_collateral;
    Note* m_failure;
    QLabel* m_reason;
    QPushButton* m_delete;
};

} // namespace secateur
