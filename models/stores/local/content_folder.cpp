// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/content_folder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

struct ContentFolderWords {
    Q_DECLARE_TR_FUNCTIONS(ContentFolder)
};

QString objectName(const QString& bucket, const QString& key)
{
    return bucket + u'/' + key;
}

/// An errno in plain words.
QString reasonFor(int fault)
{
    switch (fault) {
    case EACCES:
    case EPERM:
        return ContentFolderWords::tr("The operating system does not permit it.");
    case EROFS:
        return ContentFolderWords::tr("The file system is read-only.");
    case ELOOP:
    case EMLINK:
        return ContentFolderWords::tr("A link stands in its place.");
    case EISDIR:
        return ContentFolderWords::tr("A folder stands in its place.");
    case ENOTDIR:
        return ContentFolderWords::tr("A file or a link stands in place of a folder on the way to it.");
    case EBADMSG:
        return ContentFolderWords::tr("A device or a pipe stands in its place.");
    case ENOSPC:
    case EDQUOT:
        return ContentFolderWords::tr("The disk is full.");
    case EIO:
        return ContentFolderWords::tr("The disk reports a fault.");
    case EFBIG:
        return ContentFolderWords::tr("It is larger than a file may become here: a limit (“ulimit -f”) is set.");
    default:
        return QString::fromLocal8Bit(std::strerror(fault)) + u'.';
    }
}

tl::unexpected<Error> faultAt(int fault, const QString& bucket, const QString& key)
{
    const QString name = objectName(bucket, key);
    switch (fault) {
    case ENOENT:
        return failure(ErrorCode::NotFound, ContentFolderWords::tr("The content %1 is not there.").arg(name));
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::Permission,
                       ContentFolderWords::tr("The content %1 can not be used: %2").arg(name, reasonFor(fault)), {},
                       ContentFolderWords::tr("Check the owner and the permissions of the store's folder."));
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorCode::DiskFull,
                       ContentFolderWords::tr("The disk is full; the content %1 was not kept.").arg(name),
                       ContentFolderWords::tr("What was stored before is untouched."),
                       ContentFolderWords::tr("Free some space, then try again."));
    default:
        return failure(ErrorCode::Io,
                       ContentFolderWords::tr("The content %1 can not be used: %2").arg(name, reasonFor(fault)));
    }
}

/// EISDIR, ELOOP or EBADMSG where something else than a plain file has the name; 0 for a plain file.
int faultOfKind(mode_t mode)
{
    if (S_ISREG(mode)) {
        return 0;
    }
    return S_ISDIR(mode) ? EISDIR : S_ISLNK(mode) ? ELOOP : EBADMSG;
}

int writeAll(int file, const char* data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, data, static_cast<size_t>(size));
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        if (written > 0) {
            data += written;
            size -= written;
        }
    }
    return 0;
}

} // namespace

ContentFolder::ContentFolder(const QString& root, const QString& below)
    : m_root(QFile::encodeName(root + below))
{}

ContentFolder::~ContentFolder()
{
    forgetFolders();
}

void ContentFolder::forgetFolders()
{
    for (const OpenFolder& folder : m_folders) {
        ::close(folder.descriptor);
    }
    m_folders.clear();
}

QString ContentFolder::refusal(const QString& bucket, const QString& key)
{
    if (bucket.isEmpty() || key.isEmpty()) {
        return ContentFolderWords::tr("The bucket or the key is empty.");
    }
    if (bucket.contains(QChar(0)) || key.contains(QChar(0))) {
        return ContentFolderWords::tr("The bucket or the key holds a NUL character.");
    }
    if (bucket.contains(u'/') || bucket == u"."_s || bucket == u".."_s) {
        return ContentFolderWords::tr("The bucket is no plain name.");
    }
    const QList<QStringView> segments = QStringView(key).split(u'/');
    for (const QStringView segment : segments) {
        if (segment.isEmpty() || segment == u"." || segment == u"..") {
            return ContentFolderWords::tr("The key leads out of the content folder.");
        }
    }
    return {};
}

ContentFolder::Place ContentFolder::locate(const QString& bucket, const QString& key, Missing missing)
{
    Place place;
    const QByteArrayList segments = QFile::encodeName(objectName(bucket, key)).split('/');
    place.name = segments.last();
    place.folder = folderAt(segments, segments.size() - 1, missing, place.fault);
    return place;
}

int ContentFolder::folderAt(const QByteArrayList& segments, qsizetype count, Missing missing, int& fault)
{
    const QByteArray path = segments.first(count).join('/');
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
        if (folder->path == path) {
            m_folders.splice(m_folders.begin(), m_folders, folder);
            return folder->descriptor;
        }
    }
    const int descriptor = openFolder(segments, count, missing, fault);
    if (descriptor < 0) {
        return -1;
    }
    m_folders.push_front({path, descriptor});
    if (m_folders.size() > keptFolders) {
        ::close(m_folders.back().descriptor);
        m_folders.pop_back();
    }
    return descriptor;
}

int ContentFolder::openFolder(const QByteArrayList& segments, qsizetype count, Missing missing, int& fault)
{
    if (missing == Missing::Make && ::mkdir(m_root.constData(), 0777) != 0 && errno != EEXIST) {
        fault = errno;
        return -1;
    }
    int folder = ::open(m_root.constData(), folderFlags);
    for (qsizetype i = 0; folder >= 0 && i < count; ++i) {
        if (missing == Missing::Make && ::mkdirat(folder, segments[i].constData(), 0777) != 0 && errno != EEXIST) {
            fault = errno;
            ::close(folder);
            return -1;
        }
        const int next = ::openat(folder, segments[i].constData(), folderFlags);
        const int kept = errno;
        ::close(folder);
        errno = kept;
        folder = next;
    }
    if (folder < 0) {
        fault = errno;
    }
    return folder;
}

UnlinkResult ContentFolder::unlinkObject(const QString& bucket, const QString& key)
{
    if (const QString refused = refusal(bucket, key); !refused.isEmpty()) {
        return {false, refused};
    }
    const Place place = locate(bucket, key, Missing::Fail);
    if (place.folder < 0) {
        return place.fault == ENOENT ? UnlinkResult{true, {}} : UnlinkResult{false, reasonFor(place.fault)};
    }
    // unlink() would take a link without a word; what stands there must be what was stored.
    struct stat found = {};
    if (::fstatat(place.folder, place.name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT ? UnlinkResult{true, {}} : UnlinkResult{false, reasonFor(errno)};
    }
    if (const int fault = faultOfKind(found.st_mode); fault != 0) {
        return {false, reasonFor(fault)};
    }
    if (::unlinkat(place.folder, place.name.constData(), 0) != 0 && errno != ENOENT) {
        return {false, reasonFor(errno)};
    }
    return {true, {}};
}

ContentState ContentFolder::state(const QString& bucket, const QString& key)
{
    if (!refusal(bucket, key).isEmpty()) {
        return ContentState::NotAFile;
    }
    const Place place = locate(bucket, key, Missing::Fail);
    struct stat found = {};
    int fault = place.fault;
    if (place.folder >= 0 && ::fstatat(place.folder, place.name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        fault = errno;
    }
    if (fault == 0) {
        return S_ISREG(found.st_mode) ? ContentState::Present : ContentState::NotAFile;
    }
    if (fault == ENOTDIR || fault == ELOOP) {
        return ContentState::NotAFile;
    }
    return fault == ENOENT ? ContentState::Missing : ContentState::Unknown;
}

Result<std::unique_ptr<QFile>> ContentFolder::openForRead(const QString& bucket, const QString& key)
{
    if (const QString refused = refusal(bucket, key); !refused.isEmpty()) {
        return failure(ErrorCode::Refused, refused);
    }
    const Place place = locate(bucket, key, Missing::Fail);
    if (place.folder < 0) {
        return faultAt(place.fault, bucket, key);
    }
    // O_NONBLOCK: a pipe in place of a file must not hold the worker.
    const int file = ::openat(place.folder, place.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        return faultAt(errno, bucket, key);
    }
    struct stat found = {};
    const int fault = ::fstat(file, &found) != 0 ? errno : faultOfKind(found.st_mode);
    auto opened = std::make_unique<QFile>();
    if (fault != 0 || !opened->open(file, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(file);
        return faultAt(fault != 0 ? fault : EIO, bucket, key);
    }
    return opened;
}

Result<qint64> ContentFolder::size(const QString& bucket, const QString& key)
{
    return openForRead(bucket, key).map([](const std::unique_ptr<QFile>& file) { return file->size(); });
}

Result<void> ContentFolder::readWhole(const Variant& variant, const ChunkSink& sink)
{
    const auto file = openForRead(variant.bucket, variant.key);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const qint64 size = (*file)->size();
    const auto other = [&](qint64 found) {
        return failure(ErrorCode::Damaged,
                       ContentFolderWords::tr("The content %1 has %2 bytes where the store says %3.")
                           .arg(objectName(variant.bucket, variant.key))
                           .arg(found)
                           .arg(variant.bytes < 0 ? size : variant.bytes));
    };
    if (variant.bytes >= 0 && size != variant.bytes) {
        return other(size);
    }
    QByteArray chunk(1 << 18, Qt::Uninitialized);
    qint64 total = 0;
    qint64 got = 0;
    while ((got = (*file)->read(chunk.data(), chunk.size())) > 0) {
        total += got;
        if (total > size) {
            return other(total);
        }
        if (!sink(QByteArrayView(chunk).first(got))) {
            return failure(ErrorCode::Cancelled, ContentFolderWords::tr("The question was called off."));
        }
    }
    if (got < 0) {
        return failure(ErrorCode::Io, ContentFolderWords::tr("The content %1 can not be read to its end: %2")
                                          .arg(objectName(variant.bucket, variant.key), (*file)->errorString()));
    }
    return total == size ? Result<void>() : other(total);
}

Result<int> ContentFolder::makeFile(const QString& bucket, const QString& key, Place& place)
{
    if (const QString refused = refusal(bucket, key); !refused.isEmpty()) {
        return failure(ErrorCode::Refused, refused);
    }
    place = locate(bucket, key, Missing::Make);
    if (place.folder < 0) {
        return faultAt(place.fault, bucket, key);
    }
    const int file =
        ::openat(place.folder, place.name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0) {
        return faultAt(errno, bucket, key);
    }
    return file;
}

Result<void> ContentFolder::writeObject(const QString& bucket, const QString& key, const QByteArray& bytes)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return writeObject(bucket, key, source).map([](qint64) {});
}

Result<qint64> ContentFolder::writeObject(const QString& bucket, const QString& key, QIODevice& source)
{
    Place place;
    const Result<int> file = makeFile(bucket, key, place);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::vector<char> chunk(1 << 18);
    qint64 total = 0;
    int fault = 0;
    qint64 got = 0;
    while (fault == 0 && (got = source.read(chunk.data(), static_cast<qint64>(chunk.size()))) > 0) {
        fault = writeAll(*file, chunk.data(), got);
        total += got;
    }
    fault = got < 0 ? EIO : fault;
    fault = ::close(*file) != 0 && fault == 0 ? errno : fault;
    if (fault != 0) {
        ::unlinkat(place.folder, place.name.constData(), 0);
        return faultAt(fault, bucket, key);
    }
    return total;
}

Result<void> ContentFolder::makeDurable()
{
    const int folder = ::open(m_root.constData(), folderFlags);
    if (folder < 0) {
        return errno == ENOENT ? Result<void>() : faultAt(errno, u"content"_s, {});
    }
    // A bucket can lie on a disk of its own.
    std::map<dev_t, int> disks;
    const auto note = [&disks](int descriptor) {
        struct stat found = {};
        if (::fstat(descriptor, &found) == 0) {
            disks.emplace(found.st_dev, descriptor);
        }
    };
    note(folder);
    for (const OpenFolder& open : m_folders) {
        note(open.descriptor);
    }
    int fault = 0;
    for (const auto& [disk, descriptor] : disks) {
#ifdef __linux__
        fault = ::syncfs(descriptor) != 0 && fault == 0 ? errno : fault;
#else
        ::sync();
#endif
    }
    ::close(folder);
    return fault != 0 ? Result<void>(faultAt(fault, u"content"_s, {})) : Result<void>();
}

} // namespace secateur
