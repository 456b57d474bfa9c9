// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace secateur {

/// Lets a view with a custom context menu open it by key at its current row, brought into sight first, and not where
/// the mouse happens to be. Belongs to the view.
class KeyboardMenu final : public QObject {
    Q_OBJECT
public:
    explicit KeyboardMenu(QAbstractItemView* view);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view;
};

} // namespace secateur
