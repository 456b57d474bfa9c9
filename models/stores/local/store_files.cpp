// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/store_files.h"

#include "stores/local/content_identity.h"
#include "stores/local/store_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

struct StoreFilesWords {
    Q_DECLARE_TR_FUNCTIONS(LocalStore)
};

Result<void> lookAtFolder(const QString& folder, Access access)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, StoreFilesWords::tr("There is no folder %1.").arg(folder), {},
                       StoreFilesWords::tr("Check the name, or that the disk it is on is there."));
    }
    if (!info.isDir()) {
        return failure(ErrorCode::NotAStore,
                       StoreFilesWords::tr("%1 is a file, not the folder of a store.").arg(folder), {},
                       StoreFilesWords::tr("Choose the folder that holds store.db."));
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(ErrorCode::Permission,
                       StoreFilesWords::tr("The operating system does not let you look into %1.").arg(folder), {},
                       StoreFilesWords::tr("Check the owner and the permissions of the folder."));
    }
    const QFileInfo file(storeDatabaseFile(folder));
    if (!file.exists()) {
        return failure(ErrorCode::NotAStore,
                       StoreFilesWords::tr("%1 is not a store: there is no store.db in it.").arg(folder), {},
                       StoreFilesWords::tr("Choose another folder, or import images to make a store."));
    }
    if (access == Access::ReadWrite && (!info.isWritable() || !file.isWritable())) {
        return failure(ErrorCode::ReadOnly, StoreFilesWords::tr("The store in %1 can only be read.").arg(folder),
                       StoreFilesWords::tr("Nothing was touched."),
                       StoreFilesWords::tr("Open it for reading, or make the folder writable."));
    }
    return {};
}

Error damagedStore(const QString& folder, const QString& sign)
{
    return {ErrorCode::Damaged, StoreFilesWords::tr("The database of the store in %1 is damaged: %2").arg(folder, sign),
            StoreFilesWords::tr("Nothing was opened or changed."),
            StoreFilesWords::tr("Run “secateurctl check” on it and restore the database from a backup.")};
}

/// Signs of damage that can be seen without reading everything: a file that was cut short, and missing cornerstones.
Result<void> lookAtDatabase(Database& database, const QString& folder)
{
    Query size = database.query("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_ba);
    if (!size.next()) {
        return size.end();
    }
    const QString file = storeDatabaseFile(folder);
    if (QFileInfo(file + u"-wal"_s).size() == 0 && QFileInfo(file).size() < size.number(0)) {
        return tl::unexpected<Error>(damagedStore(folder, StoreFilesWords::tr("the file was cut short.")));
    }
    size.reset();
    Query corners = database.query("SELECT (SELECT count(*) FROM meta WHERE key = 'id'),"
                                   " (SELECT count(*) FROM node WHERE id = 1 AND path = '/'),"
                                   " (SELECT count(*) FROM tally)"_ba);
    if (!corners.next()) {
        return corners.failed() ? tl::unexpected<Error>(damagedStore(folder, corners.error().what)) : Result<void>();
    }
    if (corners.number(0) != 1 || corners.number(1) != 1 || corners.number(2) != 1) {
        return tl::unexpected<Error>(damagedStore(folder, StoreFilesWords::tr("its first rows are missing.")));
    }
    return {};
}

QString reserveFile(const QString& folder)
{
    return folder + u"/reserve"_s;
}

/// Blocks that nothing else can take. At most an eighth of what is free: a reserve must not be what fills a disk.
void keepReserve(const QString& folder)
{
    constexpr qint64 most = 4 << 20;
    constexpr qint64 least = 256 << 10;
    if (QFileInfo::exists(reserveFile(folder)))
        return;
    const qint64 size = std::min(most, QStorageInfo(folder).bytesAvailable() / 8);
    if (size < least)
        return;
    const QByteArray name = QFile::encodeName(reserveFile(folder));
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0)
        return;
    const bool kept = ::posix_fallocate(file, 0, size) == 0;
    ::close(file);
    if (!kept)
        ::unlink(name.constData());
}

/// A store's database while it is being made, and what SQLite puts beside it.
QString unfinishedFile(const QString& folder)
{
    return folder + u"/store.db.new"_s;
}

const QStringList unfinishedEndings{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

/// True where a folder holds anything that the making of a store did not leave there.
bool holdsSomethingElse(const QDir& folder)
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList names = folder.entryList(everything);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
        if (name == u"content"_s) {
            const QStringList within = QDir(folder.filePath(name)).entryList(everything);
            return !std::all_of(within.cbegin(), within.cend(), isContentMark);
        }
        const QString made = QFileInfo(unfinishedFile({})).fileName();
        return !name.startsWith(made) || !unfinishedEndings.contains(name.mid(made.size()));
    });
}

} // namespace

QString storeDatabaseFile(const QString& folder)
{
    return folder + u"/store.db"_s;
}

QString importLockFile(const QString& folder)
{
    return folder + u"/import.lock"_s;
}

QString storeSubject(const QString& folder)
{
    return StoreFilesWords::tr("the store “%1”").arg(QDir(folder).dirName());
}

DatabaseSpec storeSpec(const QString& folder, Access access, const StoreStop& stop)
{
    // What later formats added is needed to change a store only.
    constexpr int oldestReadable = 1;
    return {storeDatabaseFile(folder),
            storeSubject(folder),
            storeApplicationId,
            u":/migrations/store"_s,
            access,
            false,
            false,
            stop,
            oldestReadable};
}

Result<std::unique_ptr<Database>> openStoreDatabase(const QString& folder, Access access, const StoreStop& stop)
{
    if (auto looked = lookAtFolder(folder, access); !looked) {
        return tl::unexpected(looked.error());
    }
    auto database = Database::open(storeSpec(folder, access, stop));
    if (!database) {
        return database;
    }
    if (auto looked = lookAtDatabase(**database, folder); !looked) {
        return tl::unexpected(looked.error());
    }
    if (access == Access::ReadWrite) {
        // Where the content is not proven, or its disk is full, the store opens all the same; who changes content asks
        // again.
        static_cast<void>(settleContent(**database, folder));
        // Where it can not be written down now, on a full disk, it is told anew each time.
        static_cast<void>(settleIdentity(**database, folder));
        keepReserve(folder);
    }
    return database;
}

Result<std::unique_ptr<Database>> openStoreToDelete(const QString& folder, const StoreStop& stop)
{
    auto database = openStoreDatabase(folder, Access::ReadWrite, stop);
    if (!database && database.error().code == ErrorCode::DiskFull && giveUpReserve(folder))
        database = openStoreDatabase(folder, Access::ReadWrite, stop);
    return database;
}

bool giveUpReserve(const QString& folder)
{
    return ::unlink(QFile::encodeName(reserveFile(folder)).constData()) == 0;
}

Result<void> makeStore(const QString& folder)
{
    const QDir place(folder);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir()) {
        return failure(ErrorCode::Refused, StoreFilesWords::tr("%1 is a file; a store needs a folder.").arg(folder));
    }
    if (holdsSomethingElse(place)) {
        return failure(
            ErrorCode::Refused, StoreFilesWords::tr("The folder %1 holds something else already.").arg(folder),
            StoreFilesWords::tr("Nothing was touched."), StoreFilesWords::tr("Choose an empty or a new folder."));
    }
    if (!place.mkpath(u"content"_s)) {
        return failure(
            ErrorCode::Permission, StoreFilesWords::tr("The folder %1 can not be made.").arg(folder), {},
            StoreFilesWords::tr("Check the permissions of the folder above it, and that the disk is not full."));
    }
    DatabaseSpec spec = storeSpec(folder, Access::ReadWrite);
    spec.file = unfinishedFile(folder);
    spec.create = true;
    for (const QString& ending : unfinishedEndings) {
        QFile::remove(spec.file + ending);
    }
    auto database = Database::open(spec);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const auto named = (*database)->run("INSERT INTO meta(key, value) VALUES('id', ?)"_ba,
                                        QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!named) {
        return tl::unexpected(named.error());
    }
    const QDir content(folder + u"/content"_s);
    const QStringList marks = content.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& mark : marks) {
        content.rmdir(mark); // of a making that was cut short
    }
    if (const auto marked = adoptContent(**database, folder); !marked) {
        return tl::unexpected(marked.error());
    }
    database->reset(); // closing takes the write-ahead log into the file
    if (!QFile::rename(spec.file, storeDatabaseFile(folder))) {
        return failure(ErrorCode::Io,
                       StoreFilesWords::tr("The database %1 can not be made.").arg(storeDatabaseFile(folder)));
    }
    return {};
}

} // namespace secateur
