// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_fixture.h"

#include "stores/konifer/konifer_store.h"
#include "support/konifer_server.h"
#include "support/postgres_backend.h"

#include <QTemporaryDir>

namespace secateur::test {

/// A server with its database and its content store in a folder, anew for each test; the cluster is the program's.
class RemoteFixture final {
public:
    explicit RemoteFixture(PostgresServer::Options options = {})
        : m_databases(std::move(options))
    {}
    [[nodiscard]] Result<void> start() { return m_databases.server().start(); }

    /// The database with these lines, a new content folder that holds all their objects, and a server over them.
    [[nodiscard]] Result<void> make(const QStringList& lines)
    {
        m_server.reset();
        m_hand.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_content = std::make_shared<FolderContent>(contentFolder());
        const auto filled = m_database.isEmpty()
                                ? m_databases.make(lines).map([this](const QString& name) { m_database = name; })
                                : m_databases.refill(m_database, lines);
        if (!filled)
            return filled;
        m_variants.clear();
        for (const Asset& asset : oracleOf(lines).assets) {
            for (const Variant& variant : asset.variants) {
                m_variants.push_back(variant);
                if (auto put = m_content->put(variant.bucket, variant.key, "12345"); !put)
                    return put;
            }
        }
        m_hand = std::make_unique<PostgresBackend>(m_databases.server().conninfo(m_database), m_content);
        m_server = std::make_unique<KoniferServer>(
            std::make_unique<PostgresBackend>(m_databases.server().conninfo(m_database), m_content));
        return m_hand->open().and_then([&] { return m_server->start(); });
    }

    /// How to reach it all; leave out what the test is not to have.
    [[nodiscard]] Connection connection() const
    {
        Connection connection;
        connection.name = QStringLiteral("a test");
        connection.environment = Environment::Test;
        connection.baseUrl = m_server->baseUrl();
        connection.catalogue = m_databases.server().conninfo(m_database);
        connection.content = contentFolder();
        return connection;
    }
    [[nodiscard]] Result<std::unique_ptr<AssetStore>>
    open(const Connection& connection, Access access = Access::ReadWrite, const Secrets& secrets = {}) const
    {
        KoniferSeams seams;
        seams.times.connect = seams.times.firstByte = seams.times.whole = 5'000;
        seams.times.firstPause = 1;
        seams.times.attempts = 2;
        seams.stuckAfterSeconds = stuckAfterSeconds;
        seams.knownPathsFile = m_folder->filePath(QStringLiteral("known-paths.db"));
        return openKoniferStore(connection, secrets, access, seams);
    }

    qint64 stuckAfterSeconds = OutboxWatch::stuckAfterSeconds; ///< counts with the next open()

    [[nodiscard]] CatalogueFixture& databases() { return m_databases; }
    [[nodiscard]] KoniferServer& server() { return *m_server; }
    /// The server's ways, by hand, on the test's thread.
    [[nodiscard]] PostgresBackend& hand() { return *m_hand; }
    [[nodiscard]] FolderContent& content() { return *m_content; }
    [[nodiscard]] QString contentFolder() const { return m_folder->filePath(QStringLiteral("content")); }
    [[nodiscard]] const QString& database() const { return m_database; }
    /// Every object of the lines, in their order.
    [[nodiscard]] const std::vector<Variant>& variants() const { return m_variants; }

private:
    CatalogueFixture m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FolderContent> m_content;
    QString m_database;
    std::vector<Variant> m_variants;
    std::unique_ptr<PostgresBackend> m_hand;
    std::unique_ptr<KoniferServer> m_server;
};

} // namespace secateur::test
