// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/asset_store.h"

#include "stores/konifer/konifer_store.h"
#include "stores/local/local_store.h"
#include "stores/saved_guards.h"

namespace secateur {

QString StoreLocation::text() const
{
    return connection ? connection->baseUrl.toString(QUrl::FullyEncoded) : folder;
}

Result<std::unique_ptr<AssetStore>> openStore(const StoreLocation& location, Access access, const Secrets& secrets,
                                              const StopWish& stop, const std::shared_ptr<KoniferLearnt>& learnt)
{
    if (location.connection) {
        const auto saved = Profiles().list();
        // Whoever only looks may look, also where the saved connections can not be read.
        if (!saved && access == Access::ReadWrite)
            return tl::unexpected(saved.error());
        const Connection& given = *location.connection;
        const Connection strictest = tightened(given, guardsOf(saved.value_or(QList<Connection>()), given.storeId()));
        return openKoniferStore(strictest, secrets, access, {{}, {}, stop, learnt});
    }
    return LocalStore::open(location.folder, access, StoreStop(stop)).map([](std::unique_ptr<LocalStore> store) {
        return std::unique_ptr<AssetStore>(std::move(store));
    });
}

StoreOpener openerFor(StoreLocation location, Secrets secrets, StopWish stop)
{
    return [location = std::move(location), secrets = std::move(secrets), stop = std::move(stop),
            learnt = std::make_shared<KoniferLearnt>()](Access access) {
        return openStore(location, access, secrets, stop, learnt);
    };
}

} // namespace secateur
