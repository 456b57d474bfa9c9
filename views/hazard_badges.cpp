// SPDX-License-Identifier: GPL-3.0-or-later
#include "hazard_badges.h"

#include "badge.h"
#include "confirm_words.h"
#include "hazard_popup.h"
#include "hazard_words.h"
#include "help_desk.h"
#include "text.h"

#include <QHBoxLayout>
#include <algorithm>

namespace secateur {

HazardBadges::HazardBadges(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HazardBadges::setHazards(QList<Hazard> hazards)
{
    std::stable_sort(hazards.begin(), hazards.end(),
                     [](Hazard a, Hazard b) { return hazardSeverity(a) > hazardSeverity(b); });
    if (hazards == m_hazards)
        return;
    m_hazards = hazards;
    while (m_badges.size() < hazards.size()) {
        auto* badge = new Badge(this);
        badge->leaveClicks();
        const qsizetype place = m_badges.size();
        connect(badge, &Badge::clicked, this, [this, badge, place] {
            if (place < m_hazards.size())
                HazardPopup::showBelow(m_hazards.at(place), badge);
        });
        m_badges.append(badge);
        layout()->addWidget(badge);
    }
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        Badge* badge = m_badges[i];
        badge->setVisible(i < hazards.size());
        if (i >= hazards.size())
            continue;
        const Hazard hazard = hazards[i];
        const Severity severity = hazardSeverity(hazard);
        badge->display(severityIcon(severity), hazardTitle(hazard), severityTone(severity), hazardSentence(hazard));
        setHelpTopic(badge, hazardTopic(hazard));
    }
}

} // namespace secateur
