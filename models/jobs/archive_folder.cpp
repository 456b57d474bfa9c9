// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive_folder.h"

#include "stores/owner_only.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr qint64 maxHead = 1 << 20;
const QByteArray unfinished = ".part-";

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

tl::unexpected<Error> refused(const QString& what)
{
    return failure(ErrorCode::Refused, what,
                   FolderWords::tr("Nothing was written, and nothing is deleted without its archive."),
                   FolderWords::tr("Choose an empty or a new folder for the archive."));
}

struct Identity {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const Identity&) const = default;
};

std::optional<Identity> identityOf(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Identity{found.st_dev, found.st_ino};
}

/// By what the folders are, not by what they are called: a link or a second mount must not hide that one is in another.
bool liesInside(const QString& folder, const QString& other)
{
    const auto outer = identityOf(other);
    QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(place) && place != QFileInfo(place).path())
        place = QFileInfo(place).path();
    place = QFileInfo(place).canonicalFilePath();
    while (outer && !place.isEmpty()) {
        if (identityOf(place) == outer)
            return true;
        const QString above = QFileInfo(place).path();
        if (above == place)
            break;
        place = above;
    }
    return false;
}

bool writeAll(int file, const char* data, qsizetype size, int& fault)
{
    while (size > 0) {
        const ssize_t written = ::write(file, data, size_t(size));
        if (written < 0 && errno != EINTR) {
            fault = errno;
            return false;
        }
        if (written > 0) {
            data += written;
            size -= written;
        }
    }
    return true;
}

} // namespace

IncomingContent::IncomingContent(int folder, QByteArray name, int file)
    : m_folder(folder)
    , m_name(std::move(name))
    , m_file(file)
{}

IncomingContent::~IncomingContent()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
}

bool IncomingContent::restart()
{
    if (::ftruncate(m_file, 0) != 0 || ::lseek(m_file, 0, SEEK_SET) < 0) {
        m_fault = errno;
        return false;
    }
    m_bytes = 0;
    m_hash.reset();
    return true;
}

bool IncomingContent::write(QByteArrayView chunk)
{
    if (!writeAll(m_file, chunk.data(), chunk.size(), m_fault))
        return false;
    m_bytes += chunk.size();
    m_hash.addData(chunk);
    return true;
}

ArchiveFolder::ArchiveFolder(const QString& path)
    : m_path(path)
    , m_reading(path)
{}

ArchiveFolder::~ArchiveFolder()
{
    for (const auto& [name, descriptor] : m_shards)
        ::close(descriptor);
    if (m_content >= 0)
        ::close(m_content);
    if (m_root >= 0)
        ::close(m_root);
}

Error ArchiveFolder::errorFor(int fault) const
{
    const QString still = FolderWords::tr("Nothing is deleted that is not in the archive.");
    switch (fault) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, FolderWords::tr("The disk of the archive %1 is full.").arg(m_path), still,
                FolderWords::tr("Free some space, then resume.")};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::Permission,
                FolderWords::tr("The archive %1 can not be used: the operating system does not permit it.").arg(m_path),
                still, FolderWords::tr("Check the owner and the permissions of the folder.")};
    case ENOENT:
        return {ErrorCode::Io,
                FolderWords::tr("The archive %1 is not there any more, or a part of it is not.").arg(m_path), still,
                FolderWords::tr("Check that its disk is there.")};
    case ELOOP:
    case ENOTDIR:
        return {ErrorCode::Refused,
                FolderWords::tr("In the archive %1 a link or a file stands in place of something else.").arg(m_path),
                still, FolderWords::tr("Choose another folder.")};
    default:
        return {ErrorCode::Io,
                FolderWords::tr("The archive %1 can not be used: %2.")
                    .arg(m_path, QString::fromLocal8Bit(std::strerror(fault))),
                still, FolderWords::tr("Check its disk, then try again.")};
    }
}

Result<void> ArchiveFolder::checkPlace(const QString& folder, const QStringList& ownFolders)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isAbsolute())
        return refused(FolderWords::tr("“%1” names no folder for an archive.").arg(folder));
    for (const QString& own : ownFolders) {
        if (liesInside(folder, own))
            return refused(
                FolderWords::tr("The archive %1 would lie inside the store's own folder %2.").arg(folder, own));
    }
    if (!info.exists())
        return {};
    if (!info.isDir())
        return refused(FolderWords::tr("%1 is a file; an archive needs a folder.").arg(folder));
    const QDir place(folder);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList names = place.entryList(everything);
    // The lock is taken first: what died between it and archive.json left no more than this.
    const bool begun =
        names.contains(u"archive.json"_s) || std::all_of(names.cbegin(), names.cend(), [&](const QString& name) {
            return name == u"archive.lock"_s || name == u"archive.json.new"_s ||
                   (name == u"content"_s && QDir(place.filePath(name)).isEmpty(everything));
        });
    if (!begun)
        return refused(FolderWords::tr("The folder %1 holds something else already.").arg(folder));
    return {};
}

Result<std::unique_ptr<ArchiveFolder>> ArchiveFolder::make(const QString& folder)
{
    std::unique_ptr<ArchiveFolder> made(new ArchiveFolder(folder));
    if (!makeOwnerFolder(folder)) {
        return failure(
            ErrorCode::Permission, FolderWords::tr("The folder %1 for the archive can not be made.").arg(folder),
            FolderWords::tr("Nothing is deleted that is not in the archive."),
            FolderWords::tr("Check the permissions of the folder above it, and that its disk is there and not full."));
    }
    made->m_root = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (made->m_root < 0)
        return tl::unexpected(made->errorFor(errno));
    if (auto locked = made->lock(); !locked)
        return tl::unexpected(locked.error());
    if (::mkdirat(made->m_root, "content", 0700) != 0 && errno != EEXIST)
        return tl::unexpected(made->errorFor(errno));
    made->m_content = ::openat(made->m_root, "content", folderFlags);
    if (made->m_content < 0)
        return tl::unexpected(made->errorFor(errno));
    // A folder that its user had made keeps the rights that it has: what lies in it does not lie open.
    keepForOwner(made->m_content);
    keepForOwner(folder + u"/archive.json"_s);
    made->clearUnfinished();
    return made->syncRoot().map([&] { return std::move(made); });
}

Result<void> ArchiveFolder::lock()
{
    auto lock = FileLock::take(m_path + u"/archive.lock"_s);
    if (lock) {
        m_lock.emplace(std::move(*lock));
        return {};
    }
    const LockRefusal& refusal = lock.error();
    const QString still = FolderWords::tr("Nothing is deleted that is not in the archive, and nothing was stored.");
    if (refusal.code == ErrorCode::Busy)
        return failure(ErrorCode::Busy, FolderWords::tr("The archive %1 is in use by %2.").arg(m_path, refusal.owner),
                       still, FolderWords::tr("Wait until it is free."));
    return failure(refusal.code == ErrorCode::ReadOnly ? ErrorCode::Permission : refusal.code,
                   FolderWords::tr("The archive %1 can not be locked: %2.").arg(m_path, refusal.why), still,
                   FolderWords::tr("Check its disk and its permissions."));
}

Result<std::unique_ptr<ArchiveFolder>> ArchiveFolder::open(const QString& folder)
{
    std::unique_ptr<ArchiveFolder> opened(new ArchiveFolder(folder));
    opened->m_root = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened->m_root < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return failure(ErrorCode::NotFound, FolderWords::tr("There is no folder %1.").arg(folder), {},
                           FolderWords::tr("Check its name. If it is on a disk of its own: is that mounted?"));
        return tl::unexpected(opened->errorFor(errno));
    }
    const auto head = opened->head();
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return failure(
            ErrorCode::NotFound, FolderWords::tr("%1 is no archive: there is no archive.json in it.").arg(folder), {},
            FolderWords::tr("Choose the folder that a delete was archived in. If it is on a disk of its own: "
                            "is that mounted?"));
    return opened;
}

void ArchiveFolder::clearUnfinished() const
{
    const QDir content(m_path + u"/content"_s);
    const QStringList names = content.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        if (const QByteArray file = QFile::encodeName(name); file.startsWith(unfinished))
            ::unlinkat(m_content, file.constData(), 0);
    }
}

Result<int> ArchiveFolder::openFile(const char* name, int flags) const
{
    const int file = ::openat(m_root, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(errorFor(errno));
    struct stat found = {};
    if (::fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(file);
        return tl::unexpected(errorFor(ELOOP));
    }
    if ((flags & O_ACCMODE) != O_RDONLY)
        keepForOwner(file);
    return file;
}

Result<std::optional<ArchiveHead>> ArchiveFolder::head() const
{
    if (::faccessat(m_root, "archive.json", F_OK, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)
        return std::optional<ArchiveHead>();
    const auto descriptor = openFile("archive.json", O_RDONLY);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    QFile file;
    if (!file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*descriptor);
        return tl::unexpected(errorFor(EIO));
    }
    const auto head = parseArchiveHead(file.read(maxHead));
    if (!head)
        return failure(ErrorCode::Damaged,
                       FolderWords::tr("The archive %1 can not be read: %2.").arg(m_path, head.error()),
                       FolderWords::tr("Nothing was changed."));
    return *head;
}

Result<void> ArchiveFolder::writeHead(const ArchiveHead& head)
{
    const auto file = openFile("archive.json.new", O_WRONLY | O_CREAT | O_TRUNC);
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray text = archiveHeadText(head);
    int fault = 0;
    if (writeAll(*file, text.constData(), text.size(), fault) && ::fsync(*file) != 0)
        fault = errno;
    if (::close(*file) != 0 && fault == 0)
        fault = errno;
    if (fault == 0 && ::renameat(m_root, "archive.json.new", m_root, "archive.json") != 0)
        fault = errno;
    return fault == 0 ? syncRoot() : Result<void>(tl::unexpect, errorFor(fault));
}

Result<void> ArchiveFolder::syncRoot() const
{
    return ::fsync(m_root) == 0 ? Result<void>() : Result<void>(tl::unexpect, errorFor(errno));
}

Result<std::unique_ptr<IncomingContent>> ArchiveFolder::newContent()
{
    QByteArray name = unfinished + QByteArray::number(++m_nextName);
    const int file = ::openat(m_content, name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(errorFor(errno));
    return std::unique_ptr<IncomingContent>(new IncomingContent(m_content, std::move(name), file));
}

Result<int> ArchiveFolder::shard(const QByteArray& name)
{
    if (const auto known = m_shards.find(name); known != m_shards.end())
        return known->second;
    const bool made = ::mkdirat(m_content, name.constData(), 0700) == 0;
    if (!made && errno != EEXIST)
        return tl::unexpected(errorFor(errno));
    m_newShard = m_newShard || made;
    const int folder = ::openat(m_content, name.constData(), folderFlags);
    if (folder < 0)
        return tl::unexpected(errorFor(errno));
    m_shards.emplace(name, folder);
    return folder;
}

Result<void> ArchiveFolder::keep(IncomingContent& content)
{
    const QByteArray hash = content.sha256();
    const auto folder = shard(hash.first(2));
    if (!folder)
        return tl::unexpected(folder.error());
    if (::fsync(content.m_file) != 0)
        return tl::unexpected(errorFor(errno));
    // Over what has the name already: that may be damaged, and this is what was just read.
    if (::renameat(m_content, content.m_name.constData(), *folder, hash.constData()) != 0)
        return tl::unexpected(errorFor(errno));
    content.m_name.clear();
    return {};
}

Result<void> ArchiveFolder::syncFolders()
{
    int fault = 0;
    for (const auto& [name, folder] : m_shards) {
        if (::fsync(folder) != 0 && fault == 0)
            fault = errno;
        ::close(folder);
    }
    m_shards.clear();
    if (m_newShard && ::fsync(m_content) != 0 && fault == 0)
        fault = errno;
    m_newShard = m_newShard && fault != 0;
    return fault == 0 ? Result<void>() : Result<void>(tl::unexpect, errorFor(fault));
}

Result<std::unique_ptr<QFile>> ArchiveFolder::content(const QByteArray& sha256)
{
    return m_reading.openForRead(QString::fromLatin1(sha256.first(2)), QString::fromLatin1(sha256));
}

Result<void> ArchiveFolder::checkMounted(qint64 assets) const
{
    const QDir content(m_path + u"/content"_s);
    if (assets == 0 || !content.isEmpty(QDir::Dirs | QDir::NoDotAndDotDot))
        return {};
    return failure(ErrorCode::Io,
                   content.exists()
                       ? FolderWords::tr("The folder %1 holds none of the archived content.").arg(content.path())
                       : FolderWords::tr("The folder %1 with the archived content is not there.").arg(content.path()),
                   FolderWords::tr("Nothing was changed, and nothing is deleted that is not in the archive."),
                   FolderWords::tr("Is its disk mounted? If it is, take the archive from a backup."));
}

Result<void> ArchiveFolder::checkContent(const QByteArray& sha256, qint64 bytes, const Cancel& cancel)
{
    Variant variant;
    variant.bucket = QString::fromLatin1(sha256.first(2));
    variant.key = QString::fromLatin1(sha256);
    variant.bytes = bytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return m_reading
        .readWhole(variant,
                   [&](QByteArrayView chunk) {
                       hash.addData(chunk);
                       return !cancel.isCancelled();
                   })
        .and_then([&]() -> Result<void> {
            if (hash.result().toHex() == sha256)
                return {};
            return failure(ErrorCode::Damaged,
                           FolderWords::tr("The archived content %1 is not what was archived: its hash is another.")
                               .arg(QString::fromLatin1(sha256)));
        });
}

} // namespace secateur
