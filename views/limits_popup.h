// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace secateur {

/// What a connection can tell and what not, a sentence each, until a click elsewhere or Escape. Deletes itself.
class LimitsPopup final : public QFrame {
    Q_OBJECT
public:
    explicit LimitsPopup(const QStringList& words, QWidget* parent);
};

} // namespace secateur
