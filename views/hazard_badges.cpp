// SPDX-License-Identifier: GPL-3.0-or-later
#include "hazard_badges.h"

#include "badge.h"
#include "text.h"

#include <QHBoxLayout>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

Theme::Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return Theme::Tone::Danger;
    case Severity::Warning:
        return Theme::Tone::Warning;
    case Severity::Note:
        break;
    }
    return Theme::Tone::Muted;
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return u"octagon-alert"_s;
    case Severity::Warning:
        return u"triangle-alert"_s;
    case Severity::Note:
        break;
    }
    return u"info"_s;
}

} // namespace

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
        badge->display(iconOf(severity), hazardName(hazard).replace(u'-', u' '), toneOf(severity),
                       hazardSentence(hazard));
    }
}

} // namespace secateur
