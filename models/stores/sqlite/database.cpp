// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/sqlite/database.h"

#include "stores/owner_only.h"
#include "stores/sqlite/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <cerrno>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// True where a file may not grow beyond a size ("ulimit -f").
bool areFilesLimited()
{
    struct rlimit limit {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// On a medium that can not be written, SQLite can not make the WAL's index. Where no WAL waits to be read the file is
/// complete by itself and can be opened as immutable.
bool isFixed(const QString& file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    return !folder.isWritable() && QFileInfo(file + u"-wal"_s).size() == 0;
}

QByteArray address(const QString& file, bool immutable)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(file, "/");
    if (immutable) {
        uri += "?immutable=1";
    }
    return uri;
}

} // namespace

bool Database::isCalledOff() const
{
    return (m_watched != nullptr && m_watched->isCancelled()) || m_spec.stop.isCancelled();
}

int Database::onProgress(void* database)
{
    const auto& self = *static_cast<const Database*>(database);
    if (self.m_watched != nullptr && self.m_watched->isCancelled())
        return 1;
    // Who changes something carries it through, and looks at what belongs to it.
    return self.m_spec.access == Access::ReadOnly && self.m_spec.stop.isCancelled() ? 1 : 0;
}

/// Waits a moment for another process, unless nobody waits any more or it was long enough.
int Database::onBusy(void* database, int times)
{
    constexpr int pauseMs = 10;
    constexpr int briefly = 10; ///< times that it waits one millisecond only: most are done by then
    const auto& self = *static_cast<const Database*>(database);
    if (self.isCalledOff() || (times - briefly) * pauseMs >= busyMilliseconds)
        return 0;
    sqlite3_sleep(times < briefly ? 1 : pauseMs);
    return 1;
}

Database::Database(DatabaseSpec spec, Way way)
    : m_spec(std::move(spec))
    , m_way(way)
{}

Database::~Database()
{
    for (const auto& [sql, statement] : m_idle) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSpec& spec)
{
    if (spec.access == Access::ReadWrite)
        return openBy(spec, Way::Shared);
    auto database = openBy(spec, isFixed(spec.file) ? Way::Immutable : Way::Shared);
    // Reading must be possible on a full disk: it is how one finds what to delete. Who has the file open has made the
    // index already, and this would not have failed.
    if (database || database.error().code != ErrorCode::DiskFull)
        return database;
    return openBy(spec, QFileInfo(spec.file + u"-wal"_s).size() == 0 ? Way::Immutable : Way::Alone);
}

Result<std::unique_ptr<Database>> Database::openBy(const DatabaseSpec& spec, Way way)
{
    std::unique_ptr<Database> database(new Database(spec, way));
    return database->connect()
        .and_then([&] { return database->setUp(); })
        .and_then([&] { return database->identify(); })
        .map([&] { return std::move(database); });
}

Result<void> Database::connect()
{
    const QFileInfo info(m_spec.file);
    if (!info.exists() && !m_spec.create) {
        return failure(ErrorCode::NotFound, DatabaseWords::tr("There is no database file %1.").arg(m_spec.file), {},
                       DatabaseWords::tr("Choose the folder that holds it."));
    }
    if (info.isDir()) {
        return failure(ErrorCode::NotAStore,
                       DatabaseWords::tr("%1 is a folder, not a database file.").arg(m_spec.file));
    }
    if (m_spec.ownerOnly) {
        if (m_spec.create)
            makeOwnerFile(m_spec.file);
        for (const auto& each : {""_L1, "-wal"_L1, "-shm"_L1})
            keepForOwner(m_spec.file + each);
    }
    const bool write = m_spec.access == Access::ReadWrite;
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    // Alone it reads the log by itself, under a lock that only a file opened for writing can have.
    flags |= write || m_way == Way::Alone ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    flags |= m_spec.create ? SQLITE_OPEN_CREATE : 0;
    const int code =
        sqlite3_open_v2(address(m_spec.file, m_way == Way::Immutable).constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(errorFor(code));
    }
    sqlite3_busy_handler(m_handle, &Database::onBusy, this);
    // Every 2,000 steps of SQLite's machine is well below a millisecond.
    sqlite3_progress_handler(m_handle, 2000, &Database::onProgress, this);
    if (write && sqlite3_db_readonly(m_handle, "main") == 1) {
        return tl::unexpected<Error>(errorFor(SQLITE_READONLY));
    }
    return {};
}

Result<void> Database::setUp()
{
    // No foreign key actions: every delete names its tables, in one transaction. Memory stays bounded: 32 MB of pages
    // for the one writer, 8 MB for each reader, of which a window has several and which have the system's cache
    // behind them; what a large sort needs beyond goes to a temporary file.
    const bool write = m_spec.access == Access::ReadWrite;
    if (m_way == Way::Alone) {
        // The log stays as it is: who only reads writes nothing back either.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        if (auto alone = runScript("PRAGMA locking_mode=EXCLUSIVE"); !alone)
            return alone;
    }
    return runScript(write ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;"
                             "PRAGMA journal_size_limit=67108864; PRAGMA trusted_schema=OFF;"
                           : "PRAGMA query_only=ON; PRAGMA cache_size=-8192; PRAGMA trusted_schema=OFF;");
}

Result<void> Database::runScript(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(errorFor(code));
    }
    return {};
}

Query Database::prepared(const QByteArray& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* statement = idle->second;
        m_idle.erase(idle);
        return {*this, statement, sql, SQLITE_OK};
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {*this, statement, sql, code};
}

void Database::giveBack(sqlite3_stmt* statement, const QByteArray& sql)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= keptStatements || !m_idle.emplace(sql, statement).second) {
        sqlite3_finalize(statement);
    }
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error Database::errorFor(int code) const
{
    // SQLite itself calls it a full disk only where a page was written, not where the log or its index was made.
    const int kind = code & 0xff;
    if (m_handle != nullptr && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN)) {
        const int reason = sqlite3_system_errno(m_handle);
        if (reason == ENOSPC || reason == EDQUOT)
            return asked(sqliteError(SQLITE_FULL, m_spec.subject, {}));
        // SQLite may have lost the reason by now.
        if (reason == EFBIG || (code == SQLITE_IOERR_WRITE && areFilesLimited()))
            return asked(
                {ErrorCode::Io,
                 DatabaseWords::tr("A file of %1 would become larger than a file may be here: a limit (“ulimit "
                                   "-f”) is set.")
                     .arg(m_spec.subject),
                 DatabaseWords::tr("This step was rolled back; nothing of it was kept."),
                 DatabaseWords::tr("Raise the limit, then try again.")});
    }
    const bool busy = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    if (busy && isCalledOff())
        return sqliteError(SQLITE_INTERRUPT, m_spec.subject, {});
    const char* detail = m_handle != nullptr && (sqlite3_errcode(m_handle) & 0xff) == (code & 0xff)
                             ? sqlite3_errmsg(m_handle)
                             : sqlite3_errstr(code);
    return asked(sqliteError(code, m_spec.subject, QString::fromUtf8(detail)));
}

/// Who only reads had nothing to roll back.
Error Database::asked(Error error) const
{
    if (m_spec.access == Access::ReadOnly)
        error.stillTrue.clear();
    return error;
}

void Database::watch(const Cancel* cancel)
{
    m_watched = cancel;
}

Result<void> Database::stillThere() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0) {
        return tl::unexpected<Error>(errorFor(SQLITE_READONLY_DBMOVED));
    }
    return {};
}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (kind == Kind::Read && sqlite3_get_autocommit(database.handle()) == 0) {
        return Transaction(nullptr); // a question asked while another is being answered: the same view
    }
    // In WAL mode SQLite itself would go on writing into a file that has no name any more.
    if (auto there = database.stillThere(); !there) {
        return tl::unexpected(there.error());
    }
    const auto began = database.run(kind == Kind::Write ? "BEGIN IMMEDIATE"_ba : "BEGIN"_ba);
    if (!began) {
        return tl::unexpected(began.error());
    }
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0) {
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Transaction::commit()
{
    if (m_database == nullptr) {
        return {};
    }
    if (auto done = m_database->run("COMMIT"_ba); !done) {
        return tl::unexpected(done.error());
    }
    m_database = nullptr;
    return {};
}

} // namespace secateur
