// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/file_lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct FileLockWords {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

tl::unexpected<LockRefusal> refused(int fault)
{
    ErrorCode code = ErrorCode::Io;
    if (fault == EROFS)
        code = ErrorCode::ReadOnly;
    else if (fault == EACCES || fault == EPERM)
        code = ErrorCode::Permission;
    return tl::unexpected(LockRefusal{code, QString::fromLocal8Bit(std::strerror(fault)), {}});
}

/// Two lines, the number and the program; for people only, so a failure to write it does not matter.
void writeOwner(int descriptor)
{
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            QCoreApplication::applicationName().toUtf8().left(64) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, text.constData(), size_t(text.size()), 0);
}

QString readOwner(int descriptor)
{
    std::array<char, 128> buffer{};
    const ssize_t size = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    const QList<QByteArray> lines = QByteArray(buffer.data(), std::max<ssize_t>(size, 0)).split('\n');
    bool isNumber = false;
    const qint64 pid = lines.first().toLongLong(&isNumber);
    if (lines.size() != 3 || !isNumber || pid <= 0)
        return {};
    QString program = QString::fromUtf8(lines.at(1));
    program.removeIf([](QChar c) { return !c.isPrint(); });
    return FileLockWords::tr("%1, process %2").arg(program).arg(pid);
}

} // namespace

tl::expected<FileLock, LockRefusal> FileLock::take(const QString& file, std::chrono::milliseconds wait,
                                                   const Cancel& cancel)
{
    constexpr std::chrono::milliseconds rest{10};
    const QDeadlineTimer deadline(wait);
    while (true) {
        auto lock = tryOnce(file);
        if (lock || lock.error().code != ErrorCode::Busy || deadline.hasExpired() || cancel.isCancelled())
            return lock;
        std::this_thread::sleep_for(rest);
    }
}

tl::expected<FileLock, LockRefusal> FileLock::tryOnce(const QString& file)
{
    const QByteArray name = QFile::encodeName(file);
    constexpr int tries = 8;
    for (int i = 0; i < tries; ++i) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return refused(errno);
        FileLock lock(descriptor, name);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                return refused(errno);
            return tl::unexpected(LockRefusal{ErrorCode::Busy, {}, readOwner(descriptor)});
        }
        if (!lock.holds()) // removed between the two: others lock the new one
            continue;
        writeOwner(descriptor);
        return lock;
    }
    return tl::unexpected(LockRefusal{ErrorCode::Busy, {}, {}});
}

bool FileLock::holds() const
{
    struct stat held {};
    struct stat named {};
    return ::fstat(m_descriptor, &held) == 0 && ::lstat(m_file.constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_file(std::move(other.m_file))
{}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace secateur
