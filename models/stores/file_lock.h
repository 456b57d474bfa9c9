// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"

#include <QByteArray>
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
    /// False once the file was removed or replaced: another program may have locked the new one.
    [[nodiscard]] bool holds() const;
    /// How long two commands that meet wait for each other before one says that the other is busy: as long as SQLite.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Waits for who holds it, at most so long and until it is called off. The folder must exist. What is locked
    /// is the file of that name: one that was removed or replaced meanwhile is not taken.
    [[nodiscard]] static tl::expected<FileLock, LockRefusal>
    take(const QString& file, std::chrono::milliseconds wait = {}, const Cancel& cancel = {});
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    [[nodiscard]] static tl::expected<FileLock, LockRefusal> tryOnce(const QString& file);
    FileLock(int descriptor, QByteArray file)
        : m_descriptor(descriptor)
        , m_file(std::move(file))
    {}
    int m_descriptor;
    QByteArray m_file; ///< as the system names it
};

} // namespace secateur
