// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/store_oracle.h"
#include "stores/konifer/catalogue.h"
#include "support/konifer_schema.h"
#include "support/postgres_server.h"

namespace secateur::test {

using tests::StoreOracle;

/// A path from text that is known to be one.
[[nodiscard]] AssetPath at(const QString& path);

/// Lines of assets at paths that ltree holds, with names that sort and begin alike (u12, u120, u12_x), seeded.
[[nodiscard]] QStringList randomLines(quint32 seed, int assets);
/// What a catalogue must say of these lines: an oracle without what Konifer does not record, or not in this version.
[[nodiscard]] StoreOracle oracleOf(const QStringList& lines, SchemaVersion version = SchemaVersion::Newest);
/// Every path that holds assets or leads to some.
[[nodiscard]] QList<AssetPath> allPaths(const StoreOracle& oracle);

/// An asset as two sources must agree on it: variants but for the original are in no order.
[[nodiscard]] Asset comparable(Asset asset);
[[nodiscard]] PlannedAsset comparable(PlannedAsset asset);

/// A stream as a list; with an asset at `/failed` at its end where it failed.
[[nodiscard]] std::vector<AssetRef> refsOf(Catalogue& catalogue, const DeleteRequest& request, Sort sort);
[[nodiscard]] std::vector<PlannedAsset> planOf(Catalogue& catalogue, const DeleteRequest& request);

/// Databases in one server, for a whole test program.
class CatalogueFixture final {
public:
    explicit CatalogueFixture(PostgresServer::Options options = {})
        : m_server(std::move(options))
    {}
    [[nodiscard]] PostgresServer& server() { return m_server; }
    [[nodiscard]] const PostgresServer& server() const { return m_server; }
    /// A new database with Konifer's tables and these lines; gives its name.
    [[nodiscard]] Result<QString> make(const QStringList& lines, SchemaVersion version = SchemaVersion::Newest);
    /// The same database with other lines: far faster than a new one.
    [[nodiscard]] Result<void> refill(const QString& database, const QStringList& lines) const;
    [[nodiscard]] Result<std::unique_ptr<Catalogue>> open(const QString& database, const QString& user = {}) const
    {
        return Catalogue::open(m_server.conninfo(database, user), {});
    }
    /// Runs SQL in a database; the first column of the first row where there is one.
    [[nodiscard]] Result<qint64> number(const QString& database, const QByteArray& sql) const;
    [[nodiscard]] Result<void> script(const QString& database, const QByteArray& sql) const;

private:
    PostgresServer m_server;
    int m_databases = 0;
};

} // namespace secateur::test
