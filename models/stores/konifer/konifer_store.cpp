// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_store.h"

namespace secateur {

Result<std::unique_ptr<AssetStore>> openKoniferStore(const Connection& connection, const Secrets&, Access)
{
    return failure(ErrorCode::Internal, QStringLiteral("%1 can not be opened yet.").arg(connection.name));
}

} // namespace secateur
