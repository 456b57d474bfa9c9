// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guard_settings.h"

namespace secateur {

/// "12 %", "0.3 %", "less than 0.1 %" of a whole; empty where the whole is not known (negative) or nothing.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);
/// "12 % of this store's 1,000 assets; one job may take 10 %." and the like: how a delete stands to the guards. Empty
/// where nothing is known and nothing is limited. `storeAssets` is negative where it is not known.
[[nodiscard]] QString limitsText(qint64 assets, qint64 storeAssets, const GuardSettings& guards);
/// Why the guards refuse a delete of so many assets; empty where they do not.
[[nodiscard]] QString overLimitText(qint64 assets, qint64 storeAssets, const GuardSettings& guards);
/// A guard's name for people: "Largest share of the store".
[[nodiscard]] QString guardTitle(Guard guard);
/// What a glob takes in, as a sentence: "Everything at /legal and below."
[[nodiscard]] QString globMeaning(const PathGlob& glob);
/// What is wrong with a text that should be a glob, with the place; empty where nothing is.
[[nodiscard]] QString globProblem(const QString& text);

} // namespace secateur
