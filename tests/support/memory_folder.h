// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace secateur::test {

/// A template for QTemporaryDir in a file system in memory, where there is one. For tests that kill processes: what a
/// process has written outlives it on any file system, so memory is no weaker there, and waits for no disk. (That
/// power can fail too is what the synchronous writes are for; no test can show it.)
inline QString memoryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/secateur-XXXXXX");
}

} // namespace secateur::test
