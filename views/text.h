// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/plain_text.h"

#include <QFont>
#include <QString>

namespace secateur {

/// The 8-pixel grid, in device-independent pixels; `half` inside controls.
namespace grid {
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
} // namespace grid

/// plain() for a tool tip, which would guess at rich text otherwise. Long text is broken into lines.
[[nodiscard]] QString toolTipText(const QString& text);
/// The font itself where its figures are equally wide, else the system's fixed one at the same size.
[[nodiscard]] QFont tabularFont(const QFont& font);
/// The system's fixed font at the size of another, for keys and requests.
[[nodiscard]] QFont fixedFont(const QFont& font);
/// A font of a size relative to another, for headlines (1.2) and captions (0.9).
[[nodiscard]] QFont scaledFont(const QFont& font, double factor);

} // namespace secateur
