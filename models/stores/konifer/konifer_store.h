// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

/**
 * Opens a Konifer server behind the two doors. On the calling thread, which must not be the GUI thread. Errors:
 * BadRequest (the connection itself), Unreachable, Unauthorized, NotKonifer, Permission, NotFound, Io.
 */
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openKoniferStore(const Connection& connection, const Secrets& secrets,
                                                                   Access access);

} // namespace secateur
