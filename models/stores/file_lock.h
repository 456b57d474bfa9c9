// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"

#include <QString>
#include <chrono>

namespace secateur {

/// Why a file could not be locked.
struct LockRefusal {
    ErrorCode code = ErrorCode::Io; ///< Busy, Permission, ReadOnly, Io
    QString why;                    ///< the system's words; empty where busy
    QString owner;                  ///< "secateurctl, process 812", where busy and known
};

/**
 * The kernel's own lock on a file, which ends with the process however it ends. A lock file that counts by what is in
 * it would not do: a process killed while it wrote its number would leave the file shut for ever. The number is
 * written all the same, for the sentence that names who holds it, and means nothing else. The file stays when the lock
 * is released: removing it would let two processes lock two files of one name.
 *
 * Released when it goes out of scope. Any thread; taken twice in one process it is busy as between two.
 */
class FileLock final {
public:
    /// How long two commands that meet wait for each other before one says that the other is busy: as long as SQLite.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Waits for who holds it, at most so long and until it is called off. The folder must exist.
    [[nodiscard]] static tl::expected<FileLock, LockRefusal>
    take(const QString& file, std::chrono::milliseconds wait = {}, const Cancel& cancel = {});
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    [[nodiscard]] static tl::expected<FileLock, LockRefusal> tryOnce(const QString& file);
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor;
};

} // namespace secateur
