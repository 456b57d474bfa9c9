// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/file_replacement.h"

#include <QCoreApplication>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct FileReplacementWords {
    Q_DECLARE_TR_FUNCTIONS(FileReplacement)
};

} // namespace

Error writeFault(const QString& file, int fault, const QString& reason)
{
    const QString asBefore = FileReplacementWords::tr("An older file of that name is as it was.");
    switch (fault) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, FileReplacementWords::tr("The disk of “%1” is full.").arg(file), asBefore,
                FileReplacementWords::tr("Free some space, then try again.")};
    case EFBIG:
        return {
            ErrorCode::Io,
            FileReplacementWords::tr("“%1” would become larger than a file may be here: a limit (“ulimit -f”) is set.")
                .arg(file),
            asBefore, FileReplacementWords::tr("Raise the limit, then try again.")};
    case EACCES:
    case EPERM:
        return {ErrorCode::Permission, FileReplacementWords::tr("“%1” may not be written: %2.").arg(file, reason),
                asBefore, FileReplacementWords::tr("Check the owner and the permissions of its folder.")};
    case EROFS:
        return {ErrorCode::ReadOnly,
                FileReplacementWords::tr("“%1” may not be written: %2.").arg(file, reason),
                asBefore,
                {}};
    default:
        return {ErrorCode::Io, FileReplacementWords::tr("“%1” could not be written: %2.").arg(file, reason), asBefore,
                FileReplacementWords::tr("Check its folder, and the disk.")};
    }
}

FileReplacement::FileReplacement(const QString& file)
    : m_file(file)
{}

tl::unexpected<Error> FileReplacement::fault()
{
    int fault = m_errno;
    // Who wrote to the device left its number nowhere but in Qt's sentence.
    for (const int known : {ENOSPC, EDQUOT, EFBIG, EACCES, EROFS}) {
        if (fault == 0 && m_file.errorString() == qt_error_string(known))
            fault = known;
    }
    return tl::unexpected<Error>(writeFault(m_file.fileName(), fault, m_file.errorString()));
}

Result<void> FileReplacement::open(QFile::Permissions permissions)
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_errno = errno;
        return fault();
    }
    if (permissions != QFile::Permissions())
        m_file.setPermissions(permissions); // a memory stick may know none, and takes the file all the same
    return {};
}

Result<void> FileReplacement::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    m_errno = m_errno == 0 ? errno : m_errno;
    return fault();
}

Result<void> FileReplacement::commit()
{
    errno = 0;
    const bool flushed = m_file.error() == QFileDevice::NoError && m_file.flush();
    m_errno = m_errno == 0 && !flushed ? errno : m_errno;
    if (!flushed || m_file.error() != QFileDevice::NoError) {
        const auto failed = fault();
        m_file.cancelWriting();
        return failed;
    }
    errno = 0;
    if (m_file.commit())
        return {};
    m_errno = errno;
    return fault();
}

Result<void> replaceFile(const QString& file, QByteArrayView bytes, QFile::Permissions permissions)
{
    FileReplacement replacement(file);
    return replacement.open(permissions).and_then([&] { return replacement.write(bytes); }).and_then([&] {
        return replacement.commit();
    });
}

} // namespace secateur
