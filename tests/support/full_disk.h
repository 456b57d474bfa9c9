// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <sys/resource.h>

namespace secateur::tests {

/// A small file system of its own, for who may mount one: the superuser. Unmounted when it goes out of scope.
class FullDisk final {
public:
    explicit FullDisk(int kilobytes = 256);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Takes every block that is left, in a file of the name "fill".
    [[nodiscard]] bool fill() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// No file of this process may become larger, as under "ulimit -f", within a scope. Stands for a full disk.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes);
    ~FileSizeLimit();
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace secateur::tests
