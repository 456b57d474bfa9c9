// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/asset_store.h"

#include "stores/local/local_store.h"

namespace secateur {

Result<std::unique_ptr<AssetStore>> openStore(const StoreLocation& location, Access access)
{
    return LocalStore::open(location.folder, access).map([](std::unique_ptr<LocalStore> store) {
        return std::unique_ptr<AssetStore>(std::move(store));
    });
}

StoreOpener openerFor(StoreLocation location)
{
    return [location = std::move(location)](Access access) { return openStore(location, access); };
}

} // namespace secateur
