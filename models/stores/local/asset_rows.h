// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"

#include <optional>
#include <span>

namespace secateur {

class Database;

/// The whole assets of references, in their order; nothing where one is not there.
[[nodiscard]] Result<QList<std::optional<Asset>>> readAssets(Database& database, std::span<const AssetRef> refs);

} // namespace secateur
