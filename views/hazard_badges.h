// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hazard.h"

#include <QWidget>

namespace secateur {

class Badge;

/// The hazards of a request side by side, the gravest first. A click, Enter or Space on one tells why it is one and
/// what to do; F1 opens its help page.
class HazardBadges final : public QWidget {
    Q_OBJECT
public:
    explicit HazardBadges(QWidget* parent = nullptr);
    void setHazards(QList<Hazard> hazards);
    [[nodiscard]] const QList<Hazard>& hazards() const { return m_hazards; }

private:
    QList<Hazard> m_hazards;
    QList<Badge*> m_badges;
};

} // namespace secateur
