// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace secateur {

class Database;

/**
 * Held by a running import: the kernel's own lock on `import.lock` in the store's folder, which ends with the process
 * however it ends. A lock file with a process number in it would not do: one that was killed while it wrote the number
 * would shut the store for ever. Released when it goes out of scope.
 */
class ImportLock final {
public:
    /// Errors: Busy (another import holds it), Permission, ReadOnly, Io. Does not wait.
    [[nodiscard]] static Result<ImportLock> take(const QString& storeFolder);
    ImportLock(ImportLock&& other) noexcept;
    ImportLock& operator=(ImportLock&&) = delete;
    ~ImportLock();

private:
    explicit ImportLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor;
};

/**
 * Makes ordinary pending content of what an import staged and did not finish, and gives how many objects that are. The
 * caller holds the ImportLock, so nobody is about to finish it, and a write transaction.
 */
[[nodiscard]] Result<qint64> releaseStaged(Database& database, const ImportLock& lock);

} // namespace secateur
