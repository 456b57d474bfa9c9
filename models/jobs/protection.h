// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_request.h"
#include "stores/asset_store.h"

#include <span>

namespace secateur {

/// Refused where one of the assets lies at a path that the connection protects, or below one.
[[nodiscard]] Result<void> checkProtected(const StoreInfo& store, std::span<const PlannedAsset> assets);
/// Refused where a request, sent as it is, could reach a protected path.
[[nodiscard]] Result<void> checkProtected(const StoreInfo& store, const DeleteRequest& request);

} // namespace secateur
