// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace secateur {

/// Draws a node of the path tree: its name, a pair of scissors where the preview cuts it, its state while it is
/// loading or failed, and its count to the right in tabular figures.
class PathTreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// False where counts are never told: an unknown one is a dash then, and no promise.
    void setCounts(bool told) { m_counts = told; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter* painter, QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool m_counts = true;
};

} // namespace secateur
