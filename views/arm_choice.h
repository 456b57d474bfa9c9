// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace secateur {

/// For how long to arm a store: a button for each time, as wide as what they say.
class ArmChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ArmChoice(QWidget* parent = nullptr);

Q_SIGNALS:
    void armAsked(qint64 seconds);
};

/// "4:12", "1:04:07": what is left of an arming.
[[nodiscard]] QString armedText(qint64 seconds);

} // namespace secateur
