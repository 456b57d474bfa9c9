// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_walk.h"

#include "domain/raw_bytes.h"
#include "stores/local/image_naming.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct ImageWalkWords {
    Q_DECLARE_TR_FUNCTIONS(ImageWalk)
};

/// Longest path that an import makes, in characters.
constexpr qsizetype maxPathLength = 4096;

/// One folder's names, sorted.
struct Listing {
    std::vector<QByteArray> files;
    std::vector<QByteArray> folders;
};

class Walker {
public:
    Walker(const WalkSpec& spec, const Cancel& cancel, const ImportNoticeSink& onNotice, const FileVisitor& visit)
        : m_spec(spec)
        , m_cancel(cancel)
        , m_onNotice(onNotice)
        , m_visit(visit)
    {}
    Result<void> walk(int folder, const QByteArray& relative, const AssetPath& path);

private:
    Listing list(int folder, const QByteArray& relative);
    void sortIn(Listing& listing, int folder, const QByteArray& relative, const QByteArray& name);
    Result<void> visitFile(int folder, const QByteArray& relative, const QByteArray& name, const AssetPath& path);
    Result<void> enter(int parent, const QByteArray& relative, const QByteArray& name, const AssetPath& path);
    void skip(const QByteArray& relative, const QString& reason) const
    {
        tell(ImportNotice::Kind::Skipped, relative, reason);
    }
    void tell(ImportNotice::Kind kind, const QByteArray& relative, const QString& reason) const
    {
        if (m_onNotice)
            m_onNotice(ImportNotice{kind, shownName(relative), reason});
    }

    const WalkSpec& m_spec;
    const Cancel& m_cancel;
    const ImportNoticeSink& m_onNotice;
    const FileVisitor& m_visit;
};

QByteArray joined(const QByteArray& folder, const QByteArray& name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

void Walker::sortIn(Listing& listing, int folder, const QByteArray& relative, const QByteArray& name)
{
    const QByteArray file = joined(relative, name);
    if (name.startsWith('.')) {
        skip(file, ImageWalkWords::tr("It is hidden: its name begins with a full stop."));
        return;
    }
    struct stat info = {};
    if (::fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        skip(file, ImageWalkWords::tr("It can not be looked at: %1.").arg(systemText(errno)));
        return;
    }
    const bool link = S_ISLNK(info.st_mode);
    if (link && ::fstatat(folder, name.constData(), &info, 0) != 0) {
        skip(file, ImageWalkWords::tr("The link leads nowhere: %1.").arg(systemText(errno)));
        return;
    }
    if (S_ISREG(info.st_mode))
        listing.files.push_back(name);
    else if (!S_ISDIR(info.st_mode))
        skip(file, ImageWalkWords::tr("It is a device, a pipe or a socket, not a plain file."));
    else if (link)
        skip(file, ImageWalkWords::tr("It is a link to a folder; links to folders are not followed."));
    else if (info.st_dev == m_spec.storeDevice && info.st_ino == m_spec.storeInode)
        skip(file, ImageWalkWords::tr("It is the folder of the store itself."));
    else
        listing.folders.push_back(name);
}

Listing Walker::list(int folder, const QByteArray& relative)
{
    Listing listing;
    const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* stream = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!stream) {
        skip(relative, ImageWalkWords::tr("The folder can not be read: %1.").arg(systemText(errno)));
        if (copy >= 0)
            ::close(copy);
        return listing;
    }
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent* entry = ::readdir(stream)) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.emplace_back(entry->d_name);
    }
    if (errno != 0)
        skip(relative, ImageWalkWords::tr("The folder can not be read to its end: %1.").arg(systemText(errno)));
    ::closedir(stream);
    std::sort(names.begin(), names.end()); // QByteArray compares as unsigned bytes
    for (const QByteArray& name : names)
        sortIn(listing, folder, relative, name);
    return listing;
}

Result<void> Walker::visitFile(int folder, const QByteArray& relative, const QByteArray& name, const AssetPath& path)
{
    struct stat info = {};
    if (::fstatat(folder, name.constData(), &info, 0) != 0 || !S_ISREG(info.st_mode)) {
        skip(joined(relative, name), ImageWalkWords::tr("It went away while the folder was read."));
        return {};
    }
    return m_visit(SourceFile{joined(relative, name), name, path, folder, info.st_size,
                              qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec});
}

Result<void> Walker::enter(int parent, const QByteArray& relative, const QByteArray& name, const AssetPath& path)
{
    if (path.depth() > maxImportDepth || path.text().size() > maxPathLength) {
        skip(relative, ImageWalkWords::tr("The folder lies too deep: a path has at most %1 segments and %2 characters.")
                           .arg(maxImportDepth)
                           .arg(maxPathLength));
        return {};
    }
    const FileHandle folder(::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen()) {
        skip(relative, ImageWalkWords::tr("The folder can not be read: %1.").arg(systemText(errno)));
        return {};
    }
    if (path.name() != shownName(name))
        tell(ImportNotice::Kind::Renamed, relative,
             ImageWalkWords::tr("“%1” can not stand in a path as it is: its images go to %2.")
                 .arg(shownName(relative), path.text()));
    return walk(folder.get(), relative, path);
}

Result<void> Walker::walk(int folder, const QByteArray& relative, const AssetPath& path)
{
    const Listing listing = list(folder, relative);
    for (const QByteArray& name : listing.files) {
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled, ImageWalkWords::tr("The import was cancelled."));
        if (auto visited = visitFile(folder, relative, name, path); !visited)
            return visited;
    }
    const std::vector<QString> segments = storableSegments(listing.folders);
    for (size_t i = 0; i < segments.size(); ++i) {
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled, ImageWalkWords::tr("The import was cancelled."));
        const QByteArray& name = listing.folders[i];
        if (auto entered = enter(folder, joined(relative, name), name, path.child(segments[i])); !entered)
            return entered;
    }
    return {};
}

} // namespace

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> walkFolder(const WalkSpec& spec, const Cancel& cancel, const ImportNoticeSink& onNotice,
                        const FileVisitor& visit)
{
    const FileHandle folder(::open(bytesOfText(spec.sourceFolder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        const int code = errno;
        if (code == ENOENT)
            return failure(ErrorCode::NotFound,
                           ImageWalkWords::tr("The folder “%1” is not there.").arg(shownBytes(spec.sourceFolder)));
        if (code == ENOTDIR)
            return failure(ErrorCode::BadRequest,
                           ImageWalkWords::tr("“%1” is not a folder.").arg(shownBytes(spec.sourceFolder)));
        return failure(code == EACCES ? ErrorCode::Permission : ErrorCode::Io,
                       ImageWalkWords::tr("The folder “%1” can not be read: %2.")
                           .arg(shownBytes(spec.sourceFolder), systemText(code)));
    }
    return Walker(spec, cancel, onNotice, visit).walk(folder.get(), {}, spec.at);
}

} // namespace secateur
