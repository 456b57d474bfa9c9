// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/owner_only.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secateur {

namespace {

constexpr mode_t othersBits = 0077;

} // namespace

bool makeOwnerFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).absolutePath();
    if (above == path || !makeOwnerFolder(above))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || (errno == EEXIST && QFileInfo(path).isDir());
}

void makeOwnerFile(const QString& file)
{
    const int made =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (made >= 0)
        ::close(made);
}

void keepForOwner(const QString& fileOrFolder)
{
    const int opened =
        ::open(QFile::encodeName(fileOrFolder).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0)
        return;
    keepForOwner(opened);
    ::close(opened);
}

void keepForOwner(int descriptor)
{
    struct stat found = {};
    if (::fstat(descriptor, &found) != 0 || found.st_uid != ::geteuid() || (found.st_mode & othersBits) == 0)
        return;
    (void)!::fchmod(descriptor, found.st_mode & 07777 & ~othersBits);
}

} // namespace secateur
