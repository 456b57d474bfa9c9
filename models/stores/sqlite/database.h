// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"
#include "domain/store_stop.h"
#include "stores/asset_store.h"
#include "stores/sqlite/query.h"

#include <QThread>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace secateur {

/// Which SQLite file, and what it must be.
struct DatabaseSpec {
    QString file;              ///< absolute
    QString subject;           ///< for people, used in error sentences: "the store “photos”"
    quint32 applicationId = 0; ///< the file's application_id
    QString migrations;        ///< resource folder of numbered .sql files, ":/migrations/store"
    Access access = Access::ReadOnly;
    bool create = false; ///< make the file where it is absent
    /// Nobody but its owner may read it: what lies beside it, the WAL too, has the rights of the file itself.
    bool ownerOnly = false;
    StoreStop stop = {};    ///< ends waits for other processes, and questions of who only reads
    int oldestReadable = 0; ///< the format that a reader still understands; 0 for the newest alone
};

/**
 * One connection to an SQLite file: opened, used and closed on one thread. WAL, synchronous=FULL, five seconds of
 * patience with other processes. A writer brings the schema up to date on opening; a reader accepts what is there.
 *
 * Talks to SQLite itself rather than through a driver layer: a running question must be cancellable, every error code
 * must be told apart, and the budgets of bulk deletes leave no room for a variant per value.
 *
 * Errors of open(): NotFound, NotAStore (no database, or of another program), StoreTooNew, ReadOnly, Permission, Busy,
 * Damaged, DiskFull, Io.
 */
class Database final {
public:
    static constexpr int busyMilliseconds = 5000;

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseSpec& spec);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement with its values bound by position, ready to step through. Prepared once and kept. Faults, also of
    /// the SQL itself, come out of Query::next() and Query::end().
    template<typename... Values>
    [[nodiscard]] Query query(const QByteArray& sql, const Values&... values)
    {
        Query q = prepared(sql);
        q.bind(values...);
        return q;
    }
    /// Runs a statement that gives no rows; gives how many rows it changed.
    template<typename... Values>
    Result<qint64> run(const QByteArray& sql, const Values&... values)
    {
        Query q = query(sql, values...);
        return q.run();
    }
    /// Runs several statements without values, such as a migration.
    [[nodiscard]] Result<void> runScript(const QByteArray& sql);
    [[nodiscard]] Query prepared(const QByteArray& sql);
    [[nodiscard]] qint64 lastInsertId() const;

    [[nodiscard]] const DatabaseSpec& spec() const { return m_spec; }
    [[nodiscard]] Error errorFor(int code) const;
    /// While set, a running statement ends with Cancelled soon after the asker cancels. See CancelScope.
    void watch(const Cancel* cancel);
    /// From now on only a question's own Cancel ends it: for who has to write down how it ended.
    void forgetStop() { m_spec.stop = {}; }
    /// An error where the file was removed or replaced while it was open.
    [[nodiscard]] Result<void> stillThere() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    friend class Query;
    [[nodiscard]] bool isCalledOff() const;
    static int onProgress(void* database);
    static int onBusy(void* database, int times);
    /// How a file is reached: as usual, or in the two ways that need no index of the log, which a full disk has no room
    /// for: as a file that nobody changes, or alone.
    enum class Way { Shared, Immutable, Alone };
    Database(DatabaseSpec spec, Way way);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openBy(const DatabaseSpec& spec, Way way);
    [[nodiscard]] Error asked(Error error) const;
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> identify();
    [[nodiscard]] Result<void> migrate(int from);
    void giveBack(sqlite3_stmt* statement, const QByteArray& sql);

    static constexpr size_t keptStatements = 96;
    struct Hash {
        size_t operator()(const QByteArray& key) const { return qHash(key); }
    };
    DatabaseSpec m_spec;
    Way m_way = Way::Shared;
    sqlite3* m_handle = nullptr;
    const Cancel* m_watched = nullptr;
    std::unordered_map<QByteArray, sqlite3_stmt*, Hash> m_idle;
};

/// Rolls back unless committed. A writer takes the write lock at once, so that it can not fail half-way with Busy.
/// A reader within a transaction that is open already is a part of it.
class Transaction final {
public:
    enum class Kind { Read, Write };
    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database* database)
        : m_database(database)
    {}
    Database* m_database = nullptr;
};

/// Lets a Cancel stop the statements that run within a scope.
class CancelScope final {
public:
    CancelScope(Database& database, const Cancel& cancel)
        : m_database(database)
    {
        m_database.watch(&cancel);
    }
    ~CancelScope() { m_database.watch(nullptr); }
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

private:
    Database& m_database;
};

} // namespace secateur
