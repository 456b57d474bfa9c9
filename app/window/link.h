// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/error.h"

#include <QString>

namespace secateur {

/**
 * What a `secateur:` link asks for: to look at a path of a saved connection. There is nothing else that a link can say,
 * as anybody can write one: no address, no secret, no request, no delete.
 */
struct Link {
    QString connection; ///< the name of a saved connection; may be one that is not there
    AssetPath path;

    bool operator==(const Link&) const = default;
};

/// True for text that is meant as a link, sound or not: it begins with `secateur:`.
[[nodiscard]] bool looksLikeLink(const QString& text);

/**
 * Reads `secateur:open?connection=NAME&path=PATH`, both in percent encoding; without a path it is the root. Each is
 * named once at most, nothing else is named, and no more than 4,096 characters are read. BadRequest otherwise, with
 * one sentence on the part at fault. Any thread.
 */
[[nodiscard]] Result<Link> parseLink(const QString& text);

/// The link that parseLink() reads as this one.
[[nodiscard]] QString linkText(const Link& link);

} // namespace secateur
