// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_disk.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur::tests {

FullDisk::FullDisk(int kilobytes)
{
    const QByteArray size = "size=" + QByteArray::number(kilobytes) + 'k';
    m_mounted = ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) == 0;
}

FullDisk::~FullDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

bool FullDisk::fill() const
{
    const int file =
        ::open(QFile::encodeName(m_folder.filePath(u"fill"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0)
        return false;
    const QByteArray block(4096, 'f');
    ssize_t written = 0;
    while ((written = ::write(file, block.constData(), size_t(block.size()))) > 0) {
    }
    const bool isFull = written < 0 && errno == ENOSPC;
    ::close(file);
    return isFull;
}

FileSizeLimit::FileSizeLimit(rlim_t bytes)
    : m_handler(std::signal(SIGXFSZ, SIG_IGN))
{
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit = {bytes, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit()
{
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}

} // namespace secateur::tests
