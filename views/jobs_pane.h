// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/jobs_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace secateur {

/// Draws a job's progress as a flat bar with what of what beside it.
class JobProgressDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The jobs, newest first, and what can be done with the chosen one. GUI thread.
class JobsPane final : public QWidget {
    Q_OBJECT
public:
    JobsPane(RemovalWorker& worker, JobsModel& model, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<JobRecord> current() const;

private:
    void build();
    void shapeColumns();
    void showState();
    void keepCurrent();
    void openMenu(const QPoint& at);
    RemovalWorker& m_worker;
    JobsModel& m_model;
    QSortFilterProxyModel* m_filtered;
    QTreeView* m_view;
    QLineEdit* m_filter;
    QLabel* m_empty;
    QLabel* m_reason;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_cancel;
    QStackedLayout* m_stack;
};

} // namespace secateur
