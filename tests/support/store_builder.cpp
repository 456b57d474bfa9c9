// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_builder.h"

#include "stores/local/content_folder.h"
#include "stores/local/store_files.h"
#include "stores/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace secateur::tests {

namespace {

/// Node 1 is the root, 2 is /users, then come the users in the order of their names, then their places.
class Builder final {
public:
    Builder(Database& database, const StoreSpec& spec)
        : m_database(database)
        , m_spec(spec)
    {}

    Result<void> build()
    {
        auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
        if (!transaction) {
            return tl::unexpected(transaction.error());
        }
        // Indexes are made at the end, in one go each: far faster than row by row. Without the triggers the content
        // counts as stored by the program.
        return dropIndexes()
            .and_then([&] { return nodes(); })
            .and_then([&] { return assets(); })
            .and_then([&] { return labels(); })
            .and_then([&] { return makeIndexes(); })
            .and_then([&] { return transaction->commit(); })
            .and_then([&] { return m_database.runScript("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);"); });
    }

private:
    Result<void> dropIndexes()
    {
        Query q = m_database.query("SELECT name, sql, type FROM sqlite_schema WHERE type IN ('index', 'trigger')"
                                   " AND sql IS NOT NULL AND tbl_name IN ('asset', 'variant', 'label')"_ba);
        QByteArray drop;
        while (q.next()) {
            drop += "DROP " + q.bytes(2).toByteArray() + ' ' + q.bytes(0).toByteArray() + ';';
            m_indexes += q.bytes(1).toByteArray() + ';';
        }
        q.reset();
        return m_database.runScript(drop);
    }

    Result<void> makeIndexes() { return m_database.runScript(m_indexes); }

    Result<void> nodes()
    {
        const qint64 places = m_spec.places.size();
        const qint64 perUser = places * m_spec.entriesPerPath;
        const qint64 all = m_spec.assets();
        const QByteArray sums = "next_entry, assets, variants, bytes, subtree_assets, subtree_variants, subtree_bytes,"
                                " subtree_paths"_ba;
        auto done = m_database.run("UPDATE node SET subtree_assets = ?1, subtree_variants = ?1, subtree_bytes = ?2,"
                                   " subtree_paths = ?3 WHERE id = 1"_ba,
                                   all, all * m_spec.bytesPerVariant, m_spec.users * places);
        done = done.and_then([&](qint64) {
            return m_database.run("INSERT INTO node(id, parent, name, path, "_ba + sums +
                                      ") VALUES(2, 1, 'users', '/users', 0, 0, 0, 0, ?1, ?1, ?2, ?3)"_ba,
                                  all, all * m_spec.bytesPerVariant, m_spec.users * places);
        });
        done = done.and_then([&](qint64) {
            return m_database.run("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)"
                                  " INSERT INTO node(parent, name, path, "_ba +
                                      sums +
                                      ") SELECT 2, 'u' || i, '/users/u' || i, 0, 0, 0, 0, ?2, ?2, ?3, ?4"
                                      " FROM n ORDER BY 'u' || i"_ba,
                                  m_spec.users, perUser, perUser * m_spec.bytesPerVariant, places);
        });
        for (const QString& place : m_spec.places) {
            done = done.and_then([&](qint64) {
                return m_database.run("INSERT INTO node(parent, name, path, "_ba + sums +
                                          ") SELECT id, ?1, path || '/' || ?1, ?2, ?2, ?2, ?3, ?2, ?2, ?3, 1"
                                          " FROM node WHERE parent = 2 ORDER BY id"_ba,
                                      place, m_spec.entriesPerPath, m_spec.entriesPerPath * m_spec.bytesPerVariant);
            });
        }
        return done.map([](qint64) {});
    }

    /// Times are spread so that the newest at a path is not simply its last entry.
    Result<void> assets()
    {
        auto done =
            m_database.run("WITH RECURSIVE e(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM e WHERE i + 1 < ?1)"
                           " INSERT INTO asset(node, entry, created, modified)"
                           " SELECT n.id, e.i, 1700000000000000 + (n.id * 7919 + e.i * 104729) % 1000003 * 1000,"
                           " 1700000000000000 + (n.id * 6007 + e.i * 1299709) % 1000003 * 1000"
                           " FROM node n CROSS JOIN e WHERE n.assets > 0 ORDER BY n.id, e.i"_ba,
                           m_spec.entriesPerPath);
        // The two digits of the shard are spread over the keys; the rest is the asset's number.
        return done
            .and_then([&](qint64) {
                return m_database.run("INSERT INTO variant(asset, bucket, key, original, bytes, width, height, format)"
                                      " SELECT id, 'assets', printf('%02x/%032x.png', id * 197 % 256, id), 1, ?1, 32,"
                                      " 32, 'png' FROM asset ORDER BY id"_ba,
                                      m_spec.bytesPerVariant);
            })
            .map([](qint64) {});
    }

    Result<void> labels()
    {
        for (const StoreSpec::Label& label : m_spec.labels) {
            const auto done = m_database.run("INSERT INTO label(asset, key, value) SELECT id, ?1, ?2 FROM asset"
                                             " WHERE id % ?3 = 0"_ba,
                                             label.key, label.value, label.every);
            if (!done) {
                return tl::unexpected(done.error());
            }
        }
        return {};
    }

    Database& m_database;
    const StoreSpec& m_spec;
    QByteArray m_indexes;
};

Result<void> writeContent(Database& database, const QString& folder, const StoreSpec& spec)
{
    ContentFolder content(folder);
    const QByteArray bytes(static_cast<qsizetype>(spec.bytesPerVariant), 'x');
    Query q = database.query("SELECT bucket, key FROM variant ORDER BY id LIMIT ?"_ba, spec.contentFiles);
    while (q.next()) {
        if (auto written = content.writeObject(q.text(0), q.text(1), bytes); !written) {
            return written;
        }
    }
    return q.end();
}

} // namespace

Result<void> buildStore(const QString& folder, const StoreSpec& spec)
{
    if (auto made = makeStore(folder); !made) {
        return made;
    }
    auto database = openStoreDatabase(folder, Access::ReadWrite);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return Builder(**database, spec).build().and_then([&] { return writeContent(**database, folder, spec); });
}

} // namespace secateur::tests
