// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/store_identity.h"

#include "stores/local/store_files.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sys/stat.h>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// What a store says of itself.
struct Kept {
    QString id;
    QString place; ///< the folder where it lives, in base 64: a name need not be text; empty where it never said so
};

Result<Kept> keptIn(Database& database)
{
    Kept kept;
    Query q = database.query("SELECT key, value FROM meta WHERE key IN ('id', 'place')"_ba);
    while (q.next())
        (q.text(0) == "id"_L1 ? kept.id : kept.place) = q.text(1);
    return q.end().map([&] { return kept; });
}

QString placeOf(const QString& folder)
{
    return QString::fromLatin1(QFile::encodeName(QFileInfo(folder).canonicalFilePath()).toBase64());
}

QString folderAt(const QString& place)
{
    return QFile::decodeName(QByteArray::fromBase64(place.toLatin1()));
}

/// One folder may be reached by two names that no link tells: a mount of a part of another one.
bool isSameFile(const QString& a, const QString& b)
{
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

/// True where the folder still holds the store of this id, or one that can not be asked which it is.
bool holdsStore(const QString& folder, const QString& id)
{
    if (!QFileInfo::exists(storeDatabaseFile(folder)))
        return false;
    const auto database = openStoreDatabase(folder, Access::ReadOnly);
    const auto kept = database ? keptIn(**database) : Result<Kept>(tl::unexpect, database.error());
    return !kept || kept->id == id;
}

bool isCopyHere(const Kept& kept, const QString& folder)
{
    if (kept.place.isEmpty() || kept.place == placeOf(folder))
        return false;
    const QString first = folderAt(kept.place);
    return !isSameFile(storeDatabaseFile(first), storeDatabaseFile(folder)) && holdsStore(first, kept.id);
}

QString idOfCopy(const Kept& kept, const QString& folder)
{
    return QUuid::createUuidV5(QUuid::fromString(kept.id), placeOf(folder)).toString(QUuid::WithoutBraces);
}

} // namespace

Result<QString> storeIdentity(Database& database, const QString& folder)
{
    return keptIn(database).map(
        [&](const Kept& kept) { return isCopyHere(kept, folder) ? idOfCopy(kept, folder) : kept.id; });
}

Result<void> settleIdentity(Database& database, const QString& folder)
{
    const auto kept = keptIn(database);
    if (!kept || kept->place == placeOf(folder))
        return kept.map([](const Kept&) {});
    const QString id = isCopyHere(*kept, folder) ? idOfCopy(*kept, folder) : kept->id;
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto& [key, value] : {std::pair(u"id"_s, id), std::pair(u"place"_s, placeOf(folder))}) {
        const auto put = database.run("INSERT INTO meta(key, value) VALUES(?, ?) "
                                      "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_ba,
                                      key, value);
        if (!put)
            return tl::unexpected(put.error());
    }
    return transaction->commit();
}

} // namespace secateur
