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

/// What an entered folder answers where a bucket does not carry the store's mark: no other cause has this number here.
constexpr int notMounted = ENOMEDIUM;

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
    case notMounted:
        return ContentFolderWords::tr("The content folder is not the store's: is its disk mounted?");
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
    leave();
}

Result<void> ContentFolder::enter(const ContentMark& mark)
{
    leave();
    const int root = ::open(m_root.constData(), folderFlags);
    struct stat found = {};
    const bool own = root >= 0 && !mark.name.isEmpty() &&
                     ::fstatat(root, mark.name.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(found.st_mode);
    if (!own) {
        if (root >= 0)
            ::close(root);
        return tl::unexpected(contentAway(QFile::decodeName(m_root)));
    }
    m_entered = root;
    m_mark = mark;
    return {};
}

void ContentFolder::leave()
{
    forgetFolders();
    if (m_entered >= 0)
        ::close(std::exchange(m_entered, -1));
    m_mark = {};
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

/// A descriptor of the caller's for the content folder. One that was entered is never made: who lost it must not
/// write to where it stood.
int ContentFolder::openRoot(Missing missing) const
{
    if (m_entered >= 0)
        return ::fcntl(m_entered, F_DUPFD_CLOEXEC, 0);
    if (missing == Missing::Make && ::mkdir(m_root.constData(), 0777) != 0 && errno != EEXIST)
        return -1;
    return ::open(m_root.constData(), folderFlags);
}

/// 0 where a bucket is the store's own, or its database knows of no mark there. `folder` is the content folder.
int ContentFolder::faultOfBucket(int folder, const QByteArray& bucket) const
{
    if (m_entered < 0 || !m_mark.buckets.contains(QFile::decodeName(bucket)))
        return 0;
    struct stat found = {};
    const QByteArray mark = bucket + '/' + m_mark.name;
    const bool own = ::fstatat(folder, mark.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(found.st_mode);
    return own ? 0 : notMounted;
}

int ContentFolder::openFolder(const QByteArrayList& segments, qsizetype count, Missing missing, int& fault)
{
    int folder = openRoot(missing);
    fault = folder < 0 ? errno : count > 0 ? faultOfBucket(folder, segments.first()) : 0;
    for (qsizetype i = 0; fault == 0 && i < count; ++i) {
        if (missing == Missing::Make && ::mkdirat(folder, segments[i].constData(), 0777) != 0 && errno != EEXIST) {
            fault = errno;
            break;
        }
        const int next = ::openat(folder, segments[i].constData(), folderFlags);
        fault = next < 0 ? errno : 0;
        ::close(folder);
        folder = next;
    }
    if (fault != 0 && folder >= 0) {
        ::close(folder);
        return -1;
    }
    return folder;
}

/// What it means that a file is not there.
UnlinkResult ContentFolder::absent(const QString& bucket)
{
    const bool proven = m_entered >= 0 && faultOfBucket(m_entered, QFile::encodeName(bucket)) == 0;
    return proven ? UnlinkResult{true, {}} : UnlinkResult{false, reasonFor(notMounted)};
}

UnlinkResult ContentFolder::unlinkObject(const QString& bucket, const QString& key)
{
    if (const QString refused = refusal(bucket, key); !refused.isEmpty()) {
        return {false, refused};
    }
    const Place place = locate(bucket, key, Missing::Fail);
    if (place.folder < 0) {
        return place.fault == ENOENT ? absent(bucket) : UnlinkResult{false, reasonFor(place.fault)};
    }
    // unlink() would take a link without a word; what stands there must be what was stored.
    struct stat found = {};
    if (::fstatat(place.folder, place.name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT ? absent(bucket) : UnlinkResult{false, reasonFor(errno)};
    }
    if (const int fault = faultOfKind(found.st_mode); fault != 0) {
        return {false, reasonFor(fault)};
    }
    if (::unlinkat(place.folder, place.name.constData(), 0) != 0) {
        return errno == ENOENT ? absent(bucket) : UnlinkResult{false, reasonFor(errno)};
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
    const int root = openRoot(Missing::Fail);
    if (root < 0) {
        return faultAt(errno, u"content"_s, {});
    }
    // A bucket can lie on a disk of its own.
    std::map<dev_t, int> disks;
    const auto note = [&disks](int folder) {
        struct stat found = {};
        if (::fstat(folder, &found) == 0) {
            disks.emplace(found.st_dev, folder);
        }
    };
    note(root);
    for (const OpenFolder& folder : m_folders) {
        note(folder.descriptor);
    }
    int fault = 0;
    for (const auto& [disk, folder] : disks) {
#ifdef __linux__
        fault = ::syncfs(folder) != 0 && fault == 0 ? errno : fault;
#else
        ::sync();
#endif
    }
    ::close(root);
    return fault != 0 ? Result<void>(faultAt(fault, u"content"_s, {})) : Result<void>();
}

} // namespace secateur
