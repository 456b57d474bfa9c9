// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blast_radius.h"
#include "domain/delete_request.h"
#include "domain/error.h"

namespace secateur {

class Database;

/// Sums of what a request matches in a local store and what lies near and is not included. Collateral is always none:
/// a local store recurses by whole segments. The caller holds a transaction.
[[nodiscard]] Result<BlastRadius> localRadius(Database& database, const DeleteRequest& request);

} // namespace secateur
