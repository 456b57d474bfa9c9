// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/end_guard.h"
#include "support/pg_link.h"
#include "support/postgres_server.h"

namespace secateur::test {

/**
 * A private PgBouncer in transaction mode before a PostgresServer, reached through a socket in a new folder below /tmp.
 * It keeps few connections to the server and lends them to one client after the other: what one client leaves behind in
 * such a connection the next one gets. Goes with this object, or with the test's process if that is killed. Where the
 * test runs as root it runs as the user postgres, for it refuses root.
 */
class PgBouncer final {
public:
    /// Connections to the server for one user and one database.
    static constexpr int poolSize = 2;

    /// The server must outlive it.
    explicit PgBouncer(const PostgresServer& server)
        : m_server(server)
    {}
    [[nodiscard]] Result<void> start();
    /// For libpq, without a password.
    [[nodiscard]] QString conninfo(const QString& database, const QString& user = QStringLiteral("postgres")) const;
    [[nodiscard]] Result<PgLink> connect(const QString& database) const { return PgLink::open(conninfo(database)); }
    /// False where it is not installed.
    [[nodiscard]] static bool isInstalled();

private:
    const PostgresServer& m_server;
    QString m_folder;
    EndGuard m_guard;
};

} // namespace secateur::test
