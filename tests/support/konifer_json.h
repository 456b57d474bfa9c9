// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_call.h"

#include "domain/asset.h"

#include <QJsonObject>

namespace secateur::test {

/// ISO 8601 without a zone and with as many decimals as are needed, none to six: "2026-01-31T10:20:30.12".
[[nodiscard]] QString zonelessText(Timestamp time);

/// An asset as Konifer gives it. Source: konifer.md, Reading.
[[nodiscard]] QJsonObject assetJson(const Asset& asset, Dialect dialect);

} // namespace secateur::test
