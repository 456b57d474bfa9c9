// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hazard.h"

#include <QFrame>

namespace secateur {

/// One hazard: why it is one and what to do, with a way to its help page, until a click elsewhere or Escape. Deletes
/// itself. Object name: hazardPopup.
class HazardPopup final : public QFrame {
    Q_OBJECT
public:
    HazardPopup(Hazard hazard, QWidget* parent);
    /// Shows it below a badge, inside the screen.
    static HazardPopup* showBelow(Hazard hazard, QWidget* badge);
    [[nodiscard]] Hazard hazard() const { return m_hazard; }

private:
    Hazard m_hazard;
};

} // namespace secateur
