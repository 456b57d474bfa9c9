// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"
#include "domain/known_secrets.h"
#include "domain/store_stop.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct pg_conn;
struct pg_result;

namespace secateur {

/// A bound value: text, a number, or a list of them as an array literal. Never pasted into SQL.
class PgValue final {
public:
    PgValue(qint64 number) // NOLINT(google-explicit-constructor): a statement's values are written in a row
        : m_text(QByteArray::number(number))
    {}
    PgValue(QByteArray text) // NOLINT(google-explicit-constructor)
        : m_text(std::move(text))
    {}
    PgValue(const QString& text) // NOLINT(google-explicit-constructor)
        : m_text(text.toUtf8())
    {}
    [[nodiscard]] static PgValue array(const QList<QByteArray>& items);
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};
using PgValues = QList<PgValue>;

/// The rows of an answer, all in memory: for answers whose size the question bounds.
class PgRows final {
public:
    explicit PgRows(pg_result* result = nullptr);

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// Valid as long as the rows.
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 number(int row, int column) const;
    [[nodiscard]] bool flag(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

class PgStops;

/**
 * A connection to PostgreSQL (13 or later) that can only read: every question is a transaction of its own, or in that
 * of a snapshot, and each is READ ONLY. Leaves nothing behind in the server's session, which may be a pooler's and
 * serve others next: what is set ends with the transaction, nothing is prepared under a name. Talks to libpq itself: a
 * running question must be cancellable and every SQLSTATE told apart. Reconnects with the next question after the
 * server was gone. Belongs to one thread, not the GUI thread; blocks, and returns within 0.2 s of being called off.
 *
 * Errors: BadRequest (the address), Unreachable, Unauthorized, NotFound (no such database), NotKonifer (a table or
 * column is missing), Permission (names the table), Busy, Cancelled, Io.
 */
class PgConnection final {
public:
    /// `conninfo` as libpq takes it, without a password; an empty password leaves it to libpq (PGPASSWORD, pgpass).
    [[nodiscard]] static Result<std::unique_ptr<PgConnection>> open(const QString& conninfo, const QString& password,
                                                                    const StoreStop& stop = {});
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    /// 150004 for 15.4.
    [[nodiscard]] int serverVersion() const;
    [[nodiscard]] bool isEncrypted() const;
    /// True where what answered last was a standby: it may lag behind.
    [[nodiscard]] bool isStandby() const { return m_standby; }
    /// From now on no standby is believed, whoever the address or a pooler leads to: Unreachable.
    void refuseStandby() { m_primaryOnly = true; }
    [[nodiscard]] Result<PgRows> ask(const QByteArray& sql, const PgValues& values = {}, const Cancel& cancel = {});
    /// Streams an answer of any size in portions (the first one small, so that it comes at once), all from one
    /// consistent view, planned for quick first rows. A sink that answers false ends it without an error.
    using Sink = std::function<bool(const PgRows&)>;
    [[nodiscard]] Result<void> stream(const QByteArray& sql, const PgValues& values, const Cancel& cancel,
                                      const Sink& sink);
    /// Several questions to one consistent view of the data; ends with the object.
    class Snapshot;
    [[nodiscard]] Result<Snapshot> snapshot(const Cancel& cancel = {});

private:
    PgConnection(QString conninfo, QString password, StoreStop stop);
    using PgStatement = std::pair<QByteArray, PgValues>;
    /// What is done where nobody wants the answer any more.
    enum class Stopping {
        TellServer,
        WaitLess, ///< for what ends something: the server is to do that all the same
    };
    /// A word to stop that was given, and how long it is waited for.
    struct CallOff {
        std::shared_ptr<std::atomic<bool>> said; ///< null: none was given
        QDeadlineTimer patience{QDeadlineTimer::Forever};
    };
    [[nodiscard]] Result<void> connect(const Cancel& cancel);
    [[nodiscard]] Result<void> ready(const Cancel& cancel);
    [[nodiscard]] Result<std::vector<PgRows>> run(const std::vector<PgStatement>& statements, const Cancel& cancel,
                                                  Stopping stopping = Stopping::TellServer);
    [[nodiscard]] Result<std::vector<PgRows>> wait(size_t statements, const PgStops& stops, Stopping stopping);
    [[nodiscard]] bool waitForInput(const PgStops& stops, Stopping stopping, CallOff& off);
    [[nodiscard]] Result<void> endTransaction(const Cancel& cancel);
    [[nodiscard]] Result<void> takeOrigin(const PgRows& rows);
    /// Tells the server to stop; true once that was said.
    [[nodiscard]] std::shared_ptr<std::atomic<bool>> callOff();
    [[nodiscard]] Error errorOf(pg_result* result) const;

    const QString m_conninfo;
    const QString m_password;
    const KnownSecrets m_secrets; ///< cut out of what the server says
    const StoreStop m_stop;       ///< of the whole store
    pg_conn* m_connection = nullptr;
    bool m_lost = false; ///< the server went away: connect again before the next question
    bool m_standby = false;
    bool m_primaryOnly = false;
    int m_snapshots = 0;
};

class PgConnection::Snapshot final {
public:
    Snapshot(Snapshot&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_cancel(std::move(other.m_cancel))
    {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    friend class PgConnection;
    Snapshot(PgConnection* connection, Cancel cancel)
        : m_connection(connection)
        , m_cancel(std::move(cancel))
    {}
    PgConnection* m_connection;
    Cancel m_cancel;
};

} // namespace secateur
