// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

namespace secateur::ctl {

Result<QString> givenStoreFolder(const Context& context)
{
    if (context.storeFolder.isEmpty()) {
        return failure(ErrorCode::BadRequest, Ctl::tr("This command needs a store: give its folder with --store DIR."));
    }
    return context.storeFolder;
}

Result<std::unique_ptr<AssetStore>> openGivenStore(const Context& context, Access access)
{
    return givenStoreFolder(context).and_then(
        [&](const QString& folder) { return openStore(StoreLocation{folder}, access); });
}

} // namespace secateur::ctl
