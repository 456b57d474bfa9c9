// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_import_lock.h"

#include "stores/local/store_files.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportLock)
};

tl::unexpected<Error> refused(int fault, const QString& file)
{
    const QString why = QString::fromLocal8Bit(std::strerror(fault));
    const QString what = Words::tr("The import can not begin: “%1” can not be locked: %2.").arg(file, why);
    if (fault == EROFS)
        return failure(ErrorCode::ReadOnly, what);
    if (fault == EACCES || fault == EPERM)
        return failure(ErrorCode::Permission, what, {},
                       Words::tr("Check the owner and the permissions of the store's folder."));
    return failure(ErrorCode::Io, what);
}

} // namespace

Result<ImportLock> ImportLock::take(const QString& storeFolder)
{
    const QString file = importLockFile(storeFolder);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return refused(errno, file);
    ImportLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno != EWOULDBLOCK)
        return refused(errno, file);
    return failure(ErrorCode::Busy, Words::tr("Another import into this store is running."),
                   Words::tr("Nothing was changed."), Words::tr("Wait until it has ended, then try again."));
}

ImportLock::ImportLock(ImportLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

ImportLock::~ImportLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<qint64> releaseStaged(Database& database, const ImportLock&)
{
    auto counted =
        database.run("UPDATE tally SET pending = pending + s.objects, pending_bytes = pending_bytes + s.bytes"
                     " FROM (SELECT count(*) AS objects, coalesce(sum(max(bytes, 0)), 0) AS bytes"
                     " FROM outbox WHERE staged = 1) AS s"_ba);
    if (!counted)
        return counted;
    return database.run("UPDATE outbox SET staged = 0 WHERE staged = 1"_ba);
}

} // namespace secateur
