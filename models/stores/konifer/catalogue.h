// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/blast_radius.h"
#include "domain/cancel.h"
#include "domain/delete_request.h"
#include "stores/asset_reader.h"
#include "stores/konifer/catalogue_path.h"
#include "stores/postgres/pg_connection.h"

#include <QSet>
#include <memory>
#include <span>

namespace secateur {

/// Which of the tables and columns that came later a catalogue has, and may be read.
struct CatalogueSchema {
    QSet<QByteArray> readable; ///< "table.column", those that exist and may be read
    QSet<QByteArray> denied;   ///< those that exist and may not be read
    /// A column; or a table, with all that is read of it.
    [[nodiscard]] bool has(const char* name) const;
    /// A table, some of which is there and may not be read.
    [[nodiscard]] bool denies(const char* table) const;
};

/// What is scheduled for removal, in sum.
struct OutboxMark {
    qint64 count = 0;
    qint64 oldestSeconds = 0; ///< age of the oldest; 0 where there is none
    QByteArray oldest;        ///< which one that is
    QByteArray rows;          ///< a print of which they are
    [[nodiscard]] bool isOfSameRows(const OutboxMark& other) const
    {
        return count == other.count && rows == other.rows;
    }
};

/**
 * Konifer's metadata, read from its PostgreSQL: exact, assets that are not ready included. Never writes. Blocks;
 * belongs to one thread. Errors are those of PgConnection. Source: konifer.md, PostgreSQL schema.
 */
class Catalogue final {
public:
    /// Connects and looks at the schema: NotKonifer where a table or column that is needed is missing, Permission where
    /// the role may not read it.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> open(const QString& conninfo, const QString& password,
                                                                 const StoreStop& stop = {});

    [[nodiscard]] Result<ChildPage> children(const AssetPath& path, const QString& after, int limit);
    [[nodiscard]] Result<ChildNode> node(const AssetPath& path);
    [[nodiscard]] Result<QList<std::optional<Asset>>> lookUp(std::span<const AssetRef> refs, const Cancel& cancel = {});

    [[nodiscard]] Result<void> refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                    const AssetReader::RefSink& sink);
    [[nodiscard]] Result<void> match(const DeleteRequest& request, const Cancel& cancel,
                                     const AssetReader::PlanSink& sink);
    [[nodiscard]] Result<Totals> totals(const DeleteRequest& request, const Cancel& cancel);
    [[nodiscard]] Result<BlastRadius> radius(const DeleteRequest& request, const Cancel& cancel);

    /// True where the outbox exists and may be read.
    [[nodiscard]] bool seesOutbox() const { return m_schema.has("outbox"); }
    /// Only where the outbox is seen, as what follows.
    [[nodiscard]] Result<OutboxMark> outboxMark(const Cancel& cancel = {});
    /// How many were scheduled more than so many seconds ago.
    [[nodiscard]] Result<qint64> scheduledBefore(qint64 seconds, const Cancel& cancel = {});
    /// Those after the first `after`, oldest first, at most `limit`; only what is older than that, where asked.
    [[nodiscard]] Result<QList<PendingObject>> pendingObjects(qint64 after, int limit, qint64 olderThanSeconds = 0);
    /// Bucket and key of everything that is scheduled for removal.
    using OutboxSink = std::function<bool(QByteArrayView bucket, QByteArrayView key)>;
    [[nodiscard]] Result<void> outbox(const Cancel& cancel, const OutboxSink& sink);

    /// A ready asset at the beginning of the store (in the order of paths); nothing where there is none.
    [[nodiscard]] Result<std::optional<Asset>> anyAsset();
    /// For a copy that follows the server's database: one sentence that says so, and how far it may be behind. Empty
    /// where it is the database itself; that is asked anew each time.
    [[nodiscard]] Result<QString> standbyWords(const Cancel& cancel = {});
    /// Some ready assets of the beginning and the end of the store, those with alt text first: a server may not be able
    /// to show others (konifer.md, trap 13).
    [[nodiscard]] Result<QList<Asset>> samples(int limit);
    [[nodiscard]] PgConnection& connection() { return *m_connection; }
    [[nodiscard]] const CatalogueSchema& schema() const { return m_schema; }
    [[nodiscard]] const CataloguePath& paths() const { return m_paths; }

private:
    Catalogue(std::unique_ptr<PgConnection> connection, CatalogueSchema schema);

    std::unique_ptr<PgConnection> m_connection;
    CatalogueSchema m_schema;
    CataloguePath m_paths;
};

} // namespace secateur
