// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/store_check.h"

#include "stores/local/content_folder.h"
#include "stores/local/content_identity.h"
#include "stores/local/store_files.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

constexpr qsizetype maxSamples = 20;

struct StoreCheckWords {
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

/// Looks at one side after the other. What the database names is compared through a temporary table, so that memory
/// does not grow with the store.
class StoreCheck final {
public:
    StoreCheck(Database& database, const QString& folder, const Cancel& cancel, CheckReport& report)
        : m_database(database)
        , m_folder(folder)
        , m_cancel(cancel)
        , m_report(report)
    {}

    Result<void> run()
    {
        return soundness()
            .and_then([&] { return numbers(); })
            .and_then([&] { return sums(); })
            .and_then([&] { return place(); })
            .and_then([&] { return variants(); })
            .and_then([&] { return files(); });
    }

private:
    void sample(const QString& line)
    {
        if (m_report.samples.size() < maxSamples) {
            m_report.samples.append(line);
        }
    }

    Result<void> soundness()
    {
        Query q = m_database.query("PRAGMA integrity_check(20)"_ba);
        while (q.next()) {
            if (q.text(0) != u"ok"_s) {
                m_report.databaseSound = false;
                sample(StoreCheckWords::tr("database: %1").arg(q.text(0)));
            }
        }
        return q.end();
    }

    Result<void> numbers()
    {
        Query q = m_database.query("SELECT (SELECT count(*) FROM asset), (SELECT count(*) FROM variant),"
                                   " (SELECT count(*) FROM outbox WHERE staged = 0)"_ba);
        if (q.next()) {
            m_report.assets = q.number(0);
            m_report.variants = q.number(1);
            m_report.pending = q.number(2);
        }
        return q.end();
    }

    /// A node's own sums from its assets' rows; its subtree's sums from its own and its children's. Where every node
    /// agrees with its children, all of them are right.
    Result<void> sums()
    {
        Query q = m_database.query(R"(
            WITH own AS MATERIALIZED (
                SELECT a.node AS node, count(DISTINCT a.id) AS assets, count(v.id) AS variants,
                    coalesce(sum(max(v.bytes, 0)), 0) AS bytes
                FROM asset a LEFT JOIN variant v ON v.asset = a.id GROUP BY a.node),
            below AS MATERIALIZED (
                SELECT parent, sum(subtree_assets) AS assets, sum(subtree_variants) AS variants,
                    sum(subtree_bytes) AS bytes, sum(subtree_paths) AS paths
                FROM node WHERE parent IS NOT NULL GROUP BY parent)
            SELECT n.path FROM node n LEFT JOIN own o ON o.node = n.id LEFT JOIN below b ON b.parent = n.id
            WHERE n.assets <> coalesce(o.assets, 0) OR n.variants <> coalesce(o.variants, 0)
                OR n.bytes <> coalesce(o.bytes, 0)
                OR n.subtree_assets <> n.assets + coalesce(b.assets, 0)
                OR n.subtree_variants <> n.variants + coalesce(b.variants, 0)
                OR n.subtree_bytes <> n.bytes + coalesce(b.bytes, 0)
                OR n.subtree_paths <> (n.assets > 0) + coalesce(b.paths, 0))"_ba);
        while (q.next()) {
            ++m_report.countsWrong;
            sample(StoreCheckWords::tr("kept sums are wrong: %1").arg(q.text(0)));
        }
        return q.end();
    }

    Result<void> place()
    {
        auto proven = proveContent(m_database, m_folder);
        if (!proven && proven.error().code == ErrorCode::NotFound) {
            m_report.contentProven = false;
            sample(proven.error().what);
            return {};
        }
        return proven;
    }

    Result<void> variants()
    {
        ContentFolder content(m_folder);
        Query q = m_database.query("SELECT v.bucket, v.key, n.path, a.entry FROM variant v"
                                   " LEFT JOIN asset a ON a.id = v.asset LEFT JOIN node n ON n.id = a.node"_ba);
        while (q.next()) {
            const ContentState state = content.state(q.text(0), q.text(1));
            if (state == ContentState::Present) {
                continue;
            }
            ++m_report.metadataWithoutContent;
            const QString name = q.text(0) + u'/' + q.text(1);
            sample((state == ContentState::NotAFile ? StoreCheckWords::tr("no plain file: %1 of %2, entry %3")
                                                    : StoreCheckWords::tr("content is missing: %1 of %2, entry %3"))
                       .arg(name, q.text(2))
                       .arg(q.number(3)));
        }
        return q.end();
    }

    Result<void> files()
    {
        return m_database
            .runScript("PRAGMA query_only=OFF; CREATE TEMP TABLE owned(name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;"
                       "INSERT OR IGNORE INTO owned SELECT bucket || '/' || key FROM variant;"
                       "INSERT OR IGNORE INTO owned SELECT bucket || '/' || key FROM outbox; PRAGMA query_only=ON;")
            .and_then([&] { return walk(); });
    }

    Result<void> walk()
    {
        const QDir root(m_folder + u"/content"_s);
        Query owned = m_database.prepared("SELECT 1 FROM temp.owned WHERE name = ?"_ba);
        // Links are listed and not followed: nobody owns them.
        QDirIterator files(root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (m_cancel.isCancelled()) {
                return failure(ErrorCode::Cancelled, StoreCheckWords::tr("The check was called off."));
            }
            const QString name = root.relativeFilePath(files.next());
            owned.bind(name);
            if (!owned.next() && !owned.failed()) {
                ++m_report.contentWithoutMetadata;
                sample(StoreCheckWords::tr("nobody owns the file: %1").arg(name));
            }
            if (owned.failed()) {
                return owned.end();
            }
        }
        return {};
    }

    Database& m_database;
    QString m_folder;
    const Cancel& m_cancel;
    CheckReport& m_report;
};

bool isDamage(const Error& error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal;
}

} // namespace

Result<CheckReport> checkLocalStore(const QString& folder, const Cancel& cancel)
{
    assertNotGuiThread();
    const QString place = QDir::cleanPath(QDir(folder).absolutePath());
    CheckReport report;
    const auto unsound = [&report](const Error& error) {
        report.databaseSound = false;
        report.samples.append(StoreCheckWords::tr("database: %1").arg(error.what));
        return report;
    };
    if (auto looked = openStoreDatabase(place, Access::ReadOnly, cancel); !looked && !isDamage(looked.error())) {
        // A file that is there and is no database at all was a store before, or never was one: both are findings.
        const bool spoilt = looked.error().code == ErrorCode::NotAStore && QFileInfo(storeDatabaseFile(place)).isFile();
        return spoilt ? Result<CheckReport>(unsound(looked.error())) : tl::unexpected(looked.error());
    }
    auto database = Database::open(storeSpec(place, Access::ReadOnly, cancel));
    if (!database) {
        if (database.error().code == ErrorCode::Cancelled)
            return tl::unexpected(database.error());
        return unsound(database.error());
    }
    const CancelScope scope(**database, cancel);
    const auto transaction = Transaction::begin(**database, Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    if (auto checked = StoreCheck(**database, place, cancel, report).run(); !checked) {
        return isDamage(checked.error()) ? Result<CheckReport>(unsound(checked.error()))
                                         : tl::unexpected(checked.error());
    }
    return report;
}

Result<void> adoptLocalContent(const QString& folder)
{
    assertNotGuiThread();
    const QString place = QDir::cleanPath(QDir(folder).absolutePath());
    return openStoreDatabase(place, Access::ReadWrite)
        .and_then([&](const std::unique_ptr<Database>& database) { return adoptContent(*database, place); })
        .map([](const ContentMark&) {});
}

} // namespace secateur
