// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"

#include <QByteArray>

namespace secateur {

/// Reads one asset from a server's JSON. The path is the one that was asked for: a server's JSON does not name it.
/// Unknown fields are ignored, missing optional ones tolerated; what contradicts itself or is out of bounds gives
/// NotKonifer. Source: konifer.md, Reading.
[[nodiscard]] Result<Asset> assetFromJson(const QByteArray& json, const AssetPath& path);
/// Several: an array, or an object with "entries".
[[nodiscard]] Result<QList<Asset>> assetsFromJson(const QByteArray& json, const AssetPath& path);

/// Microseconds since 1970 of an ISO 8601 time without a zone, read as UTC: "2026-01-31T10:20:30.123456". Digits beyond
/// the sixth are cut off. Nothing where it is no such time.
[[nodiscard]] std::optional<Timestamp> timestampFrom(QStringView text);

} // namespace secateur
