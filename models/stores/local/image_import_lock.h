// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/file_lock.h"

namespace secateur {

class Database;

/// Held by a running import: a lock on `import.lock` in the store's folder. Released when it goes out of scope.
class ImportLock final {
public:
    /// Errors: Busy (another import holds it), Permission, ReadOnly, Io. Waits as FileLock does.
    [[nodiscard]] static Result<ImportLock> take(const QString& storeFolder, std::chrono::milliseconds wait = {},
                                                 const Cancel& cancel = {});

private:
    explicit ImportLock(FileLock lock)
        : m_lock(std::move(lock))
    {}
    FileLock m_lock;
};

/**
 * Makes ordinary pending content of what an import staged and did not finish, and gives how many objects that are. The
 * caller holds the ImportLock, so nobody is about to finish it, and a write transaction.
 */
[[nodiscard]] Result<qint64> releaseStaged(Database& database, const ImportLock& lock);

} // namespace secateur
