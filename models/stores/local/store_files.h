// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "stores/asset_store.h"
#include "stores/sqlite/database.h"

#include <memory>

namespace secateur {

/// Marks a store's database as ours, in the header of the file.
inline constexpr quint32 storeApplicationId = 0x5eca7e01;

/// `store.db` in a store's folder.
[[nodiscard]] QString storeDatabaseFile(const QString& folder);
/// Locked by a running import (ImportLock); who can take it knows that every staged outbox row is an orphan.
[[nodiscard]] QString importLockFile(const QString& folder);
/// How a store is named in sentences: the store “photos”.
[[nodiscard]] QString storeSubject(const QString& folder);
[[nodiscard]] DatabaseSpec storeSpec(const QString& folder, Access access, const StoreStop& stop = {});

/// Opens the database of the store in a folder, after a look at whether it is one. Errors as LocalStore::open.
[[nodiscard]] Result<std::unique_ptr<Database>> openStoreDatabase(const QString& folder, Access access,
                                                                  const StoreStop& stop = {});
/// The same, to write, for who makes room: on a full disk the store's reserve is given up for it.
[[nodiscard]] Result<std::unique_ptr<Database>> openStoreToDelete(const QString& folder, const StoreStop& stop = {});
/// Some megabytes that a store keeps free on its disk, so that a delete can be written down when nothing else can. Made
/// at the next opening for writing that finds the room. False where there was none to give up.
[[nodiscard]] bool giveUpReserve(const QString& folder);
/// Makes an empty store in a folder that is absent or empty, or holds what an earlier making left that was cut short:
/// store.db comes last and whole, by a rename. Errors: Refused (the folder holds something else),
/// Permission, DiskFull, Io.
[[nodiscard]] Result<void> makeStore(const QString& folder);

} // namespace secateur
