// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"

#include <QMetaType>
#include <QString>
#include <optional>

namespace secateur {

/// A set of paths and all that lies below them, such as `/legal` or `/users/*/contract`. A value. `**` as a segment
/// stands for any number of segments, also for none; `*` as a segment for any one, and within a segment for any run of
/// characters, also for none. A path without a star means itself, so that every path is a glob.
///
/// A star is a character that a path may hold as well (konifer.md, Objects): such a path is in its own glob, with
/// others. Matching takes at most the product of both lengths, whatever the glob, and about the sum without stars.
class PathGlob final {
public:
    /// The root: everything.
    PathGlob() = default;
    PathGlob(AssetPath path) // NOLINT(google-explicit-constructor): a plain path is a glob
        : m_pattern(std::move(path))
    {}
    /// Longest text with a star in it that is taken from outside, in UTF-16 units.
    static constexpr qsizetype longest = 1024;
    /// Reads text from outside: canonical as AssetPath::isCanonical() has it, and with a star not longer than
    /// `longest`.
    [[nodiscard]] static std::optional<PathGlob> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_pattern.text(); }
    /// True where a path is in the set: it, or one above it, is what the glob says.
    [[nodiscard]] bool touches(const AssetPath& path) const;
    /// True where the path is in the set, or a path below it could be.
    [[nodiscard]] bool reachedFrom(const AssetPath& path) const;
    /// True where a path in the set could begin with the text of this one, `_` standing for any character: what a
    /// recursive request may take from a store that compares texts (konifer.md, trap 1).
    [[nodiscard]] bool reachedByText(const AssetPath& path) const;

    bool operator==(const PathGlob&) const = default;

private:
    AssetPath m_pattern;
};

} // namespace secateur

Q_DECLARE_METATYPE(secateur::PathGlob)
