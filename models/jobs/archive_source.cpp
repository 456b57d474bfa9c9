// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_source.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct ArchiveSourceWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

} // namespace

ArchiveSource::ArchiveSource(std::unique_ptr<QFile> file, QByteArray sha256, qint64 bytes)
    : m_file(std::move(file))
    , m_sha256(std::move(sha256))
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ArchiveSource::seek(qint64 position)
{
    if (position == m_done)
        return QIODevice::seek(position);
    if (position != 0 || m_failed || !m_file->seek(0))
        return false;
    m_done = 0;
    m_hash.reset();
    return QIODevice::seek(0);
}

qint64 ArchiveSource::fail(const QString& why)
{
    m_failed = true;
    setErrorString(why);
    return -1;
}

qint64 ArchiveSource::readData(char* data, qint64 most)
{
    if (m_failed)
        return -1;
    if (m_done == m_bytes || most == 0)
        return 0;
    const qint64 got = m_file->read(data, std::min(most, m_bytes - m_done));
    if (got <= 0)
        return fail(ArchiveSourceWords::tr("The archived content is shorter than it was, or can not be read."));
    m_hash.addData(QByteArrayView(data, got));
    m_done += got;
    if (m_done == m_bytes && (!m_file->atEnd() || m_hash.result().toHex() != m_sha256))
        return fail(ArchiveSourceWords::tr(
            "The archived content is not what was archived: its length or its hash is another."));
    return got;
}

qint64 ArchiveSource::writeData(const char*, qint64)
{
    return -1;
}

} // namespace secateur
