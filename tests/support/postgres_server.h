// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/end_guard.h"
#include "support/pg_link.h"

namespace secateur::test {

/**
 * A private PostgreSQL for one test: a cluster of its own in a new folder below /tmp, reached through a socket in that
 * folder. Goes with this object, or with the test's process if that is killed. Where the test runs as root the server
 * runs as the user postgres, for it refuses root.
 *
 * Blocks; to be used on one thread. Starts in about a second.
 */
class PostgresServer final {
public:
    struct Options {
        bool tcp = false;        ///< also on a free port of 127.0.0.1, with passwords
        bool autovacuum = false; ///< off: plans and times do not change in mid-test
        QByteArrayList settings; ///< more of postgresql.conf, such as "max_connections = 5"
    };
    PostgresServer() = default;
    explicit PostgresServer(Options options)
        : m_options(std::move(options))
    {}

    /// Makes the cluster at the first call; goes on with its data later. The port stays the same.
    [[nodiscard]] Result<void> start();
    /// Breaks off every connection; what was committed stays.
    [[nodiscard]] Result<void> stop();
    /// Goes on as a standby that follows nobody: what was committed can be read, and nothing written. Needs the setting
    /// "wal_level = replica".
    [[nodiscard]] Result<void> becomeStandby();
    /// Goes on as it was before.
    [[nodiscard]] Result<void> becomePrimary();
    [[nodiscard]] bool isRunning() const { return m_running; }

    [[nodiscard]] Result<void> createDatabase(const QString& name);
    /// For libpq, through the socket and without a password. The superuser and its database are called postgres.
    [[nodiscard]] QString conninfo(const QString& database = {}, const QString& user = {}) const;
    /// The same through TCP, without the password in it.
    [[nodiscard]] QString tcpConninfo(const QString& database = {}, const QString& user = {}) const;
    /// The superuser's, for TCP.
    [[nodiscard]] static QString password();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where the cluster is; empty before start().
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] Result<PgLink> connect(const QString& database = {}, const QString& user = {}) const
    {
        return PgLink::open(conninfo(database, user));
    }
    /// False where PostgreSQL is not installed.
    [[nodiscard]] static bool isInstalled();

private:
    [[nodiscard]] Result<void> makeFolder();
    [[nodiscard]] Result<void> makeCluster();
    [[nodiscard]] Result<void> launch();
    [[nodiscard]] Result<void> tool(const QString& name, const QStringList& arguments) const;

    Options m_options;
    QString m_folder;
    quint16 m_port = 5432;
    bool m_running = false;
    EndGuard m_guard;
};

} // namespace secateur::test
