// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_schema.h"

#include "support/memory_state.h"

using namespace Qt::StringLiterals;

namespace secateur::test {

namespace {

/// Tables without what speeds up reading and slows down filling.
const QByteArray tables = R"(
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE TABLE asset_tree (
    id uuid PRIMARY KEY,
    entry_id bigint NOT NULL,
    path ltree NOT NULL,
    alt text,
    is_ready boolean NOT NULL DEFAULT false,
    created_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
    modified_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')
);
CREATE TABLE asset_variant (
    id uuid PRIMARY KEY,
    asset_id uuid NOT NULL,
    object_store_bucket text NOT NULL,
    object_store_key text NOT NULL,
    attributes jsonb NOT NULL DEFAULT '{}',
    original_variant boolean NOT NULL,
    created_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')
);
CREATE TABLE asset_label (
    asset_id uuid NOT NULL REFERENCES asset_tree (id) ON DELETE CASCADE,
    label_key text NOT NULL,
    label_value text NOT NULL,
    UNIQUE (asset_id, label_key, label_value)
);
CREATE TABLE outbox (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    event_type text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp NOT NULL DEFAULT (clock_timestamp() AT TIME ZONE 'UTC')
);
CREATE INDEX outbox_event_type ON outbox (event_type);
CREATE TABLE path_entry_counter (
    path ltree PRIMARY KEY,
    last_entry_id bigint NOT NULL
);
)"_ba;

const QByteArray uploadedAt = "ALTER TABLE asset_variant ADD COLUMN uploaded_at timestamp;\n"_ba;
const QByteArray sourceAndTags = R"(
ALTER TABLE asset_tree ADD COLUMN source text NOT NULL DEFAULT 'UPLOAD', ADD COLUMN source_url text;
CREATE TABLE asset_tag (
    asset_id uuid NOT NULL REFERENCES asset_tree (id) ON DELETE CASCADE,
    tag_value text NOT NULL,
    UNIQUE (asset_id, tag_value)
);
)"_ba;
const QByteArray yetUnknown = R"(
ALTER TABLE asset_tree ADD COLUMN owner text NOT NULL DEFAULT 'nobody', ADD COLUMN checksum bytea;
ALTER TABLE outbox ADD COLUMN attempts int NOT NULL DEFAULT 0;
CREATE TABLE asset_history (asset_id uuid REFERENCES asset_tree (id) ON DELETE CASCADE, what text);
)"_ba;

/// Far faster to make in one go than row by row.
const QByteArray makeIndexes = R"(
CREATE INDEX asset_tree_path ON asset_tree USING gist (path);
CREATE INDEX asset_tree_path_ready ON asset_tree (path, is_ready);
CREATE UNIQUE INDEX asset_tree_path_entry ON asset_tree (path, entry_id);
CREATE INDEX asset_variant_asset ON asset_variant (asset_id);
ALTER TABLE asset_variant ADD CONSTRAINT asset_variant_asset_id FOREIGN KEY (asset_id) REFERENCES asset_tree (id);
)"_ba;
const QByteArray dropIndexes = R"(
ALTER TABLE asset_variant DROP CONSTRAINT asset_variant_asset_id;
DROP INDEX asset_tree_path, asset_tree_path_ready, asset_tree_path_entry, asset_variant_asset;
)"_ba;

[[nodiscard]] QByteArray quoted(const QString& name)
{
    return '"' + QString(name).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

[[nodiscard]] QByteArray literal(const QString& text)
{
    return '\'' + QString(text).replace(u'\'', u"''"_s).toUtf8() + '\'';
}

/// What of the schema differs by version.
struct Shape {
    bool source = false;
    bool tags = false;
    bool uploaded = false;
};

[[nodiscard]] Result<Shape> shapeOf(PgLink& link)
{
    return link
        .run("SELECT EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'asset_tree'::regclass AND attname = 'source'),"
             " to_regclass('asset_tag') IS NOT NULL, EXISTS (SELECT FROM pg_attribute"
             " WHERE attrelid = 'asset_variant'::regclass AND attname = 'uploaded_at')"_ba)
        .map([](const PgRows& rows) {
            return Shape{rows.isTrue(0, 0), rows.isTrue(0, 1), rows.isTrue(0, 2)};
        });
}

[[nodiscard]] QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

const QByteArray epoch = "timestamp '1970-01-01' + "_ba;

[[nodiscard]] Result<void> fillVariant(PgLink& link, const Shape& shape, const QByteArray& id, const Asset& asset,
                                       const Variant& variant)
{
    const QByteArray attributes = "{\"width\": " + number(variant.width) + ", \"height\": " + number(variant.height) +
                                  ", \"format\": \"" + variant.format.toUtf8() + "\"}";
    const QByteArray made = epoch + "$6::bigint * interval '1 microsecond'"_ba;
    return link
        .run("INSERT INTO asset_variant (id, asset_id, object_store_bucket, object_store_key, attributes,"
             " original_variant, created_at"_ba +
                 (shape.uploaded ? ", uploaded_at"_ba : QByteArray()) +
                 ") VALUES (gen_random_uuid(), $1::uuid, $2, $3, $4::jsonb, $5, "_ba + made +
                 (shape.uploaded ? ", CASE WHEN $7 THEN " + made + " END" : "/* $7 */"_ba) + ')',
             PgParams{id, variant.bucket.toUtf8(), variant.key.toUtf8(), attributes, variant.original ? "t" : "f",
                      number(asset.created)} +
                 (shape.uploaded ? PgParams{asset.ready ? "t" : "f"} : PgParams{}))
        .map([](const PgRows&) {});
}

[[nodiscard]] Result<QByteArray> fillTree(PgLink& link, const Shape& shape, const Asset& asset)
{
    const QByteArray path = ltreeText(asset.ref.path.text());
    return link
        .run("INSERT INTO path_entry_counter VALUES ($1::ltree, $2::bigint) ON CONFLICT (path) DO UPDATE"
             " SET last_entry_id = greatest(path_entry_counter.last_entry_id, excluded.last_entry_id)"_ba,
             {path, number(asset.ref.entry)})
        .and_then([&](const PgRows&) {
            return link.run(
                "INSERT INTO asset_tree (id, path, entry_id, alt, is_ready, created_at, modified_at"_ba +
                    (shape.source ? ", source, source_url"_ba : QByteArray()) +
                    ") VALUES (gen_random_uuid(), $1::ltree, $2, nullif($3, ''), $4, "_ba + epoch +
                    "$5::bigint * interval '1 microsecond', "_ba + epoch + "$6::bigint * interval '1 microsecond'"_ba +
                    (shape.source ? ", $7, nullif($8, '')"_ba : QByteArray()) + ") RETURNING id"_ba,
                PgParams{path, number(asset.ref.entry), asset.alt.toUtf8() + "", asset.ready ? "t" : "f",
                         number(asset.created), number(asset.modified)} +
                    (shape.source ? PgParams{asset.source.toUtf8(), asset.sourceUrl.toUtf8() + ""} : PgParams{}));
        })
        .map([](const PgRows& rows) { return rows.bytes(0, 0); });
}

[[nodiscard]] Result<void> fillAsset(PgLink& link, const Shape& shape, const Asset& asset)
{
    const Result<QByteArray> id = fillTree(link, shape, asset);
    if (!id)
        return tl::unexpected(id.error());
    Result<void> done;
    for (const Variant& variant : asset.variants)
        done = done.and_then([&] { return fillVariant(link, shape, *id, asset, variant); });
    for (auto label = asset.labels.cbegin(); label != asset.labels.cend(); ++label)
        done = done.and_then([&] {
            return link
                .run("INSERT INTO asset_label VALUES ($1::uuid, $2, $3)"_ba,
                     {*id, label.key().toUtf8(), label.value().toUtf8() + ""})
                .map([](const PgRows&) {});
        });
    for (const QString& tag : shape.tags ? asset.tags : QStringList())
        done = done.and_then([&] {
            return link.run("INSERT INTO asset_tag VALUES ($1::uuid, $2)"_ba, {*id, tag.toUtf8()})
                .map([](const PgRows&) {});
        });
    return done;
}

/// Asset n, from 0, counts users first, then paths, then entries: n = (user * paths + path) * entries + entry. Ids and
/// keys are hashes of n, so that variants need no join. 7919 is prime and mixes the order of creation.
const QByteArray bulk = R"(
CREATE TEMP TABLE place ON COMMIT DROP AS
    SELECT (u * {paths} + p) * {entries} AS first, ('root.users.u' || u || '.' || name)::ltree AS path
    FROM generate_series(0::bigint, {users} - 1) AS u, (
        SELECT i - 1 AS p, coalesce(('{profile,gallery,cover}'::text[])[i], 'more' || i - 4) AS name
        FROM generate_series(1, {paths}) AS i
    ) AS named;
INSERT INTO asset_tree (id, entry_id, path, alt, is_ready, created_at, modified_at)
    SELECT md5('a' || n)::uuid, n - first, path, 'picture', true, {made}, {made} + n % 1021 * interval '1 second'
    FROM place, generate_series(first, first + {entries} - 1) AS n;
INSERT INTO asset_variant (id, asset_id, object_store_bucket, object_store_key, attributes, original_variant,
                           created_at{, uploaded_at})
    SELECT md5('v' || n)::uuid, md5('a' || n)::uuid, 'assets', md5('k' || n) || md5('l' || n),
           '{"width": 16, "height": 16, "format": "png"}', true, {made}{, made}
    FROM generate_series(0, {users}::bigint * {paths} * {entries} - 1) AS n;
INSERT INTO path_entry_counter SELECT path, {entries} - 1 FROM place;
)"_ba;

[[nodiscard]] QByteArray bulkSql(const Shape& shape, qint64 users, int paths, int entries)
{
    const QByteArray made = "timestamp '2024-01-01' + n * 7919 % {count} * interval '1 second'"_ba;
    QByteArray sql = bulk;
    return sql.replace("{, uploaded_at}", shape.uploaded ? ", uploaded_at"_ba : QByteArray())
        .replace("{, made}", shape.uploaded ? ", {made}"_ba : QByteArray())
        .replace("{made}", made)
        .replace("{count}", number(users * paths * entries))
        .replace("{users}", number(users))
        .replace("{paths}", number(paths))
        .replace("{entries}", number(entries));
}

} // namespace

QByteArray ltreeText(const QString& path)
{
    return path == u"/"_s ? "root"_ba : "root" + path.toUtf8().replace('/', '.');
}

Result<void> makeSchema(PgLink& link, SchemaVersion version)
{
    QByteArray sql = tables;
    if (version >= SchemaVersion::Older)
        sql += uploadedAt;
    if (version >= SchemaVersion::Newest)
        sql += sourceAndTags;
    if (version >= SchemaVersion::Future)
        sql += yetUnknown;
    return link.script(sql + makeIndexes);
}

QStringList koniferTables(SchemaVersion version)
{
    QStringList names{u"asset_tree"_s, u"asset_variant"_s, u"asset_label"_s, u"outbox"_s, u"path_entry_counter"_s};
    if (version >= SchemaVersion::Newest)
        names.append(u"asset_tag"_s);
    return names;
}

Result<void> makeReadOnlyRole(PgLink& link, const QString& name, const QString& password, const QStringList& tables)
{
    QByteArray sql = "CREATE ROLE " + quoted(name) + " LOGIN PASSWORD " + literal(password) + ";\n";
    for (const QString& table : tables)
        sql += "GRANT SELECT ON " + quoted(table) + " TO " + quoted(name) + ";\n";
    return link.script(sql);
}

Result<void> fillLines(PgLink& link, const QStringList& lines)
{
    const Result<Shape> shape = shapeOf(link);
    if (!shape)
        return tl::unexpected(shape.error());
    auto transaction = PgTransaction::begin(link);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<qint64> count = link.number("SELECT count(*) FROM asset_tree"_ba);
    if (!count)
        return tl::unexpected(count.error());
    for (const QString& line : lines)
        if (auto filled = fillAsset(link, *shape, assetFromLine(line, ++*count)); !filled)
            return filled;
    return transaction->commit();
}

Result<void> fillUsers(PgLink& link, qint64 users, int pathsPerUser, int entriesPerPath)
{
    const Result<Shape> shape = shapeOf(link);
    if (!shape)
        return tl::unexpected(shape.error());
    const QByteArray rows = bulkSql(*shape, users, pathsPerUser, entriesPerPath);
    const Result<qint64> there = link.number("SELECT count(*) FROM (SELECT FROM asset_tree LIMIT 1) AS one"_ba);
    if (!there)
        return tl::unexpected(there.error());
    // A table emptied in the same transaction needs no write-ahead log.
    const QByteArray empty = "TRUNCATE asset_tree, asset_variant, path_entry_counter CASCADE;\n"_ba;
    const QByteArray sql = *there > 0 ? rows : empty + dropIndexes + rows + makeIndexes;
    return link.script("BEGIN;\nSET LOCAL maintenance_work_mem = '512MB';\n"_ba + sql + "COMMIT;\n"_ba).and_then([&] {
        return link.script("VACUUM ANALYZE"_ba);
    });
}

} // namespace secateur::test
