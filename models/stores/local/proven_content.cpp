// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/proven_content.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

bool carriesMark(int folder, const QByteArray& path)
{
    struct stat found = {};
    return ::fstatat(folder, path.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(found.st_mode);
}

/// A path of the folder that a descriptor holds, whatever its name leads to by now.
QString pathOf([[maybe_unused]] int folder, [[maybe_unused]] const QString& place)
{
#ifdef __linux__
    return u"/proc/self/fd/%1/."_s.arg(folder);
#else
    return place;
#endif
}

} // namespace

ProvenContent::ProvenContent(const QString& folder)
    : m_place(folder + u"/content"_s)
{}

ProvenContent::~ProvenContent()
{
    leave();
}

Result<void> ProvenContent::enter(const ContentMark& mark)
{
    leave();
    m_root = ::open(QFile::encodeName(m_place).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (m_root < 0 || mark.name.isEmpty() || !carriesMark(m_root, mark.name)) {
        leave();
        return tl::unexpected(contentAway(m_place));
    }
    m_mark = mark;
    m_files = std::make_unique<ContentFolder>(pathOf(m_root, m_place), QString());
    return {};
}

void ProvenContent::leave()
{
    m_files.reset();
    m_mark = {};
    if (m_root >= 0)
        ::close(std::exchange(m_root, -1));
}

Result<void> ProvenContent::proven(const QString& bucket) const
{
    if (!m_files)
        return tl::unexpected(contentAway(m_place));
    if (m_mark.buckets.contains(bucket) && !carriesMark(m_root, QFile::encodeName(bucket) + '/' + m_mark.name))
        return tl::unexpected(contentAway(m_place + u'/' + bucket));
    return {};
}

UnlinkResult ProvenContent::unlinkObject(const QString& bucket, const QString& key)
{
    if (const auto there = proven(bucket); !there)
        return {false, there.error().what};
    return m_files->unlinkObject(bucket, key);
}

Result<qint64> ProvenContent::writeObject(const QString& bucket, const QString& key, QIODevice& source)
{
    return proven(bucket).and_then([&] { return m_files->writeObject(bucket, key, source); });
}

Result<std::unique_ptr<QFile>> ProvenContent::openForRead(const QString& bucket, const QString& key)
{
    return proven(bucket).and_then([&] { return m_files->openForRead(bucket, key); });
}

Result<void> ProvenContent::makeDurable()
{
    if (!m_files)
        return tl::unexpected(contentAway(m_place));
    return m_files->makeDurable();
}

} // namespace secateur
