// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace secateur {

/**
 * How well typed words fit a text that is given in parts, the most telling part first: nothing where a word fits
 * nowhere, else a number that is larger for a better fit. A word fits where a word of the text begins with it (best),
 * where the text holds it, or where its letters stand in one word of the text in this order. Case and accents do not
 * count. No words fit everything. Pure; any thread.
 */
[[nodiscard]] std::optional<int> fuzzyFit(const QString& typed, const QStringList& parts);

} // namespace secateur
