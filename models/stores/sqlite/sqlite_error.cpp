// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/sqlite/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace secateur {

namespace {

struct SqliteErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// True of writing alone; where it was only read there is nothing to say.
QString nothingChanged()
{
    return SqliteErrorWords::tr("This step was rolled back; nothing of it was kept.");
}

Error refusedByTheSystem(const QString& subject)
{
    return {ErrorCode::Permission, SqliteErrorWords::tr("The operating system refused access to %1.").arg(subject),
            nothingChanged(),
            SqliteErrorWords::tr("Check the owner and the permissions of the folder and of the files in it.")};
}

Error damaged(const QString& subject, const QString& detail)
{
    return {ErrorCode::Damaged, SqliteErrorWords::tr("The database of %1 is damaged: %2.").arg(subject, detail),
            nothingChanged(),
            SqliteErrorWords::tr("Run “secateurctl check” on it and restore the database from a backup.")};
}

} // namespace

Error sqliteError(int code, const QString& subject, const QString& detail)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return {ErrorCode::NotFound,
                SqliteErrorWords::tr("The files of %1 were removed or moved while it was open.").arg(subject),
                nothingChanged(), SqliteErrorWords::tr("Put the folder back, then open it again.")};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                SqliteErrorWords::tr("Another process is using %1 and did not let go in time.").arg(subject),
                nothingChanged(), SqliteErrorWords::tr("Try again when the other program has finished.")};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, SqliteErrorWords::tr("The disk of %1 is full.").arg(subject), nothingChanged(),
                SqliteErrorWords::tr("Free some space, then try again.")};
    case SQLITE_CORRUPT:
        return damaged(subject, detail);
    case SQLITE_NOTADB:
        return {ErrorCode::NotAStore,
                SqliteErrorWords::tr("The database file of %1 is not an SQLite database.").arg(subject),
                {},
                SqliteErrorWords::tr("Choose another folder, or run “secateurctl check” if it was a store before.")};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, SqliteErrorWords::tr("%1 can only be read.").arg(subject), nothingChanged(),
                SqliteErrorWords::tr("Make the folder and its files writable to change it.")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return refusedByTheSystem(subject);
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return {ErrorCode::Cancelled, SqliteErrorWords::tr("The question to %1 was called off.").arg(subject), {}, {}};
    case SQLITE_IOERR:
        return {ErrorCode::Io, SqliteErrorWords::tr("Reading or writing %1 failed: %2.").arg(subject, detail),
                nothingChanged(), SqliteErrorWords::tr("Check the disk and the connection to it.")};
    default:
        return {ErrorCode::Internal, SqliteErrorWords::tr("%1 gave an unexpected answer: %2.").arg(subject, detail),
                nothingChanged(), SqliteErrorWords::tr("Please report this as a fault of the program.")};
    }
}

} // namespace secateur
