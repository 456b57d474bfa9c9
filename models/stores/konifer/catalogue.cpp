// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/catalogue.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// Without these nothing can be previewed or deleted safely.
const QByteArrayList& neededNames()
{
    static const QByteArrayList names{"asset_tree",
                                      "asset_tree.id",
                                      "asset_tree.entry_id",
                                      "asset_tree.path",
                                      "asset_tree.created_at",
                                      "asset_tree.modified_at",
                                      "asset_variant",
                                      "asset_variant.asset_id",
                                      "asset_variant.id",
                                      "asset_variant.object_store_bucket",
                                      "asset_variant.object_store_key",
                                      "asset_variant.original_variant"};
    return names;
}

/// What is read of the tables that a catalogue may have not, or the role may not read.
const QMap<QByteArray, QByteArrayList>& wholeTables()
{
    static const QMap<QByteArray, QByteArrayList> tables{
        {"asset_label", {"asset_label.asset_id", "asset_label.label_key", "asset_label.label_value"}},
        {"asset_tag", {"asset_tag.asset_id", "asset_tag.tag_value"}},
        {"outbox", {"outbox.id", "outbox.event_type", "outbox.payload", "outbox.created_at"}}};
    return tables;
}

/// All that is missing is named at once.
Result<void> checkNeeded(const CatalogueSchema& schema, const QSet<QByteArray>& there)
{
    QStringList denied;
    for (const QByteArray& name : neededNames()) {
        if (!there.contains(name)) {
            return failure(ErrorCode::NotKonifer,
                           CatalogueWords::tr("The catalogue is not a Konifer database: it has no %1.")
                               .arg(QString::fromLatin1(name)),
                           {}, CatalogueWords::tr("Check the database name, and the search_path of the role."));
        }
        if (name.contains('.') && !schema.readable.contains(name))
            denied.append(QString::fromLatin1(name));
    }
    if (denied.isEmpty())
        return {};
    for (const QLatin1StringView table : {"asset_tree"_L1, "asset_variant"_L1}) {
        const QString begin = table + u'.';
        const bool some = std::any_of(schema.readable.cbegin(), schema.readable.cend(),
                                      [&](const QByteArray& name) { return name.startsWith(begin.toLatin1()); });
        if (some)
            continue;
        denied.removeIf([&begin](const QString& name) { return name.startsWith(begin); });
        denied.append(table);
    }
    return failure(ErrorCode::Permission,
                   CatalogueWords::tr("The catalogue does not let this role read %1.").arg(denied.join(", "_L1)), {},
                   CatalogueWords::tr("Grant the role SELECT on Konifer's tables."));
}

Result<CatalogueSchema> readSchema(PgConnection& connection)
{
    // Tables are found as the server finds them, by the role's search_path.
    const auto rows =
        connection.ask("SELECT c.relname, a.attname, has_column_privilege(c.oid, a.attnum, 'SELECT') "
                       "FROM unnest($1::text[]) AS wanted(name) JOIN pg_class c ON c.oid = to_regclass(wanted.name) "
                       "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"_ba,
                       {PgValue::array({"asset_tree", "asset_variant", "asset_label", "asset_tag", "outbox"})});
    if (!rows)
        return tl::unexpected(rows.error());
    CatalogueSchema schema;
    QSet<QByteArray> there;
    for (int i = 0; i < rows->size(); ++i) {
        const QByteArray table = rows->bytes(i, 0).toByteArray();
        const QByteArray column = table + '.' + rows->bytes(i, 1).toByteArray();
        there << table << column;
        (rows->flag(i, 2) ? schema.readable : schema.denied) << column;
    }
    if (const auto refused = checkNeeded(schema, there); !refused)
        return tl::unexpected(refused.error());
    return schema;
}

} // namespace

bool CatalogueSchema::has(const char* name) const
{
    const QByteArrayList columns = wholeTables().value(name, {QByteArray(name)});
    return std::all_of(columns.cbegin(), columns.cend(),
                       [this](const QByteArray& column) { return readable.contains(column); });
}

bool CatalogueSchema::denies(const char* table) const
{
    const QByteArrayList columns = wholeTables().value(table);
    return std::any_of(columns.cbegin(), columns.cend(),
                       [this](const QByteArray& column) { return denied.contains(column); });
}

Catalogue::Catalogue(std::unique_ptr<PgConnection> connection, CatalogueSchema schema)
    : m_connection(std::move(connection))
    , m_schema(std::move(schema))
    , m_paths(m_connection->serverVersion())
{}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString& conninfo, const QString& password,
                                                   const StoreStop& stop)
{
    auto connection = PgConnection::open(conninfo, password, stop);
    if (!connection)
        return tl::unexpected(connection.error());
    auto schema = readSchema(**connection);
    if (!schema)
        return tl::unexpected(schema.error());
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(*connection), std::move(*schema)));
}

Result<QString> Catalogue::standbyWords(const Cancel& cancel)
{
    const auto rows =
        m_connection->ask("SELECT pg_is_in_recovery(), coalesce(greatest(0, ceil(extract(epoch FROM now() -"
                          " CASE WHEN pg_is_in_recovery() THEN pg_last_xact_replay_timestamp() END)))::bigint, -1)"_ba,
                          {}, cancel);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->flag(0, 0))
        return QString();
    const qint64 behind = rows->number(0, 1);
    if (behind < 0)
        return CatalogueWords::tr("The catalogue is a standby, and nobody knows how far it is behind.");
    return behind == 1
               ? CatalogueWords::tr("The catalogue is a standby, up to 1 second behind the server.")
               : CatalogueWords::tr("The catalogue is a standby, up to %1 seconds behind the server.").arg(behind);
}

/// Hops from one child past its subtree to the next: the cost grows with the page, not with what lies below it.
Result<ChildPage> Catalogue::children(const AssetPath& path, const QString& after, int limit)
{
    const auto parent = m_paths.labelsOf(path);
    if (!parent)
        return ChildPage();
    QByteArray from = *parent + '.' + m_paths.smallest();
    if (!after.isEmpty()) {
        const auto first = m_paths.labelBehind(after);
        if (!first)
            return ChildPage();
        from = *parent + '.' + *first;
    }
    // The first place behind a child and all below it. The longest of names has no longer one after it: then behind the
    // greatest name below it.
    const auto behindChild =
        "(subpath(hop.path, 0, $3)::text || CASE WHEN length(subpath(hop.path, $3 - 1, 1)::text) < $6 THEN $4"
        " ELSE '.' || repeat('z', $6) END)::ltree"_ba;
    const auto rows = m_connection->ask(
        "WITH RECURSIVE hop(path, n) AS ("
        " (SELECT path, 1 FROM asset_tree WHERE path >= $1::ltree AND path < $2::ltree ORDER BY path LIMIT 1)"
        " UNION ALL"
        " SELECT (SELECT t.path FROM asset_tree t WHERE t.path >= "_ba +
            behindChild +
            " AND t.path < $2::ltree ORDER BY t.path LIMIT 1), n + 1"
            " FROM hop WHERE hop.path IS NOT NULL AND n <= $5)"
            "SELECT child::text, nlevel(hop.path) > $3 OR EXISTS (SELECT FROM asset_tree t WHERE t.path > child"
            "  AND t.path < " +
            behindChild +
            ") FROM hop CROSS JOIN LATERAL (SELECT subpath(hop.path, 0, $3) AS child) c WHERE hop.path IS NOT NULL",
        {from, m_paths.behind(*parent), qint64(path.depth() + 2), QByteArray(1, m_paths.smallest()), qint64(limit),
         qint64(m_paths.longest())});
    if (!rows)
        return tl::unexpected(rows.error());
    ChildPage page;
    page.more = rows->size() > limit;
    for (int i = 0; i < std::min(rows->size(), limit); ++i) {
        const auto child = CataloguePath::pathOf(rows->bytes(i, 0));
        if (child)
            page.children.append({child->name(), *child, -1, -1, rows->flag(i, 1)});
    }
    return page;
}

Result<ChildNode> Catalogue::node(const AssetPath& path)
{
    const auto nothing = [&] {
        return failure(ErrorCode::NotFound, CatalogueWords::tr("No asset is at %1 or below it.").arg(path.text()));
    };
    const auto labels = m_paths.labelsOf(path);
    if (!labels)
        return nothing();
    const auto range = m_paths.subtree(*labels);
    const auto rows = m_connection->ask(
        "SELECT count(*), EXISTS (SELECT FROM asset_tree WHERE path > $1::ltree AND path < $2::ltree) "
        "FROM asset_tree WHERE path >= $1::ltree AND path < $2::ltree"_ba,
        {range.low, range.high});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->number(0, 0) == 0)
        return nothing();
    return ChildNode{path.name(), path, rows->number(0, 0), -1, rows->flag(0, 1)};
}

} // namespace secateur
