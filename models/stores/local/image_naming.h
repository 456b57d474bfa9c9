// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace secateur {

/// Longest segment that an import makes, in characters: an ltree label of PostgreSQL before 16 holds no more.
inline constexpr int maxSegmentLength = 255;
/// Longest alternative text (konifer.md, Objects), in UTF-16 units.
inline constexpr int maxAltLength = 125;

/**
 * A folder's name as a path segment that Konifer can store (konifer.md, Objects and trap 6): a space becomes '_', every
 * other byte outside the set, and a '-' at the end, becomes '=' and two hexadecimal digits, as in mail. A name that is
 * storable comes out as it is.
 */
[[nodiscard]] QString storableSegment(const QByteArray& folderName);

/**
 * The segments of sibling folders, one for each name, in order and all different: where two come out alike, the name
 * that needed no change keeps its own, the others get "~2", "~3" and so on in the order of the names.
 */
[[nodiscard]] std::vector<QString> storableSegments(const std::vector<QByteArray>& folderNames);

/// A file's name without its ending, for people: at most maxAltLength units, control characters shown as spaces.
[[nodiscard]] QString altOf(const QByteArray& fileName);

/// A name of any bytes, for people.
[[nodiscard]] QString shownName(const QByteArray& name);

} // namespace secateur
