// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hazard.h"

#include <QList>

namespace secateur {

/// All hazards, in the order of the enum.
[[nodiscard]] QList<Hazard> allHazards();
/// A hazard in two or three words, for a badge or a title.
[[nodiscard]] QString hazardTitle(Hazard hazard);
/// Why it is one: what a store does with such a request. One or two sentences.
[[nodiscard]] QString hazardWhy(Hazard hazard);
/// What the user can do. One or two sentences.
[[nodiscard]] QString hazardRemedy(Hazard hazard);
/// Where the help pages speak of it: "hazards#text-prefix".
[[nodiscard]] QString hazardTopic(Hazard hazard);

} // namespace secateur
