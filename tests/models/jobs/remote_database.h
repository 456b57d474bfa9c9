// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/remote_jobs.h"
#include "support/konifer_schema.h"
#include "support/postgres_backend.h"
#include "support/postgres_server.h"

namespace secateur::test {

/// A PostgreSQL for a whole test program, with a new database for each test: a Konifer server on it, and a connection
/// to both.
class RemoteDatabase final {
public:
    [[nodiscard]] PostgresServer& postgres() { return m_postgres; }
    /// A new database with these assets, and a store on it; `memory`: the server does not stand on it.
    [[nodiscard]] Result<void> make(const QStringList& lines, std::optional<QStringList> memory = {});
    void end();

    [[nodiscard]] RemoteJobs& jobs() { return *m_jobs; }
    [[nodiscard]] PgLink& link() { return *m_link; }
    /// Of the server, where it stands on the database.
    [[nodiscard]] PostgresBackend& backend() { return *m_backend; }
    [[nodiscard]] QString contentFolder() const { return m_content.filePath(QString::number(m_databases)); }
    /// "path entry" of all assets, by path then entry.
    [[nodiscard]] QStringList left();

private:
    PostgresServer m_postgres;
    int m_databases = 0;
    std::optional<PgLink> m_link;
    PostgresBackend* m_backend = nullptr;
    QTemporaryDir m_content;
    std::unique_ptr<RemoteJobs> m_jobs;
};

} // namespace secateur::test
