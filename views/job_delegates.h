// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "theme.h"

#include <QStyledItemDelegate>

namespace secateur {

/// The sign of a job's state; with `waits` it stands in the queue.
[[nodiscard]] QString jobStateIcon(JobState state, bool waits);
[[nodiscard]] Theme::Tone jobStateTone(JobState state, bool waits);

/// Draws a job's progress as a flat bar with what of what beside it.
class JobProgressDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws a cell's word with the sign of the job's state, or of what there is to look at.
class JobSignDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace secateur
