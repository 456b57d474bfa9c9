// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_backend.h"

#include "support/konifer_schema.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace secateur::test {

namespace {

/// NULL is a null QByteArray, and an empty text must not be one.
[[nodiscard]] QByteArray bytesOf(const QString& text)
{
    return text.isEmpty() ? ""_ba : text.toUtf8();
}

[[nodiscard]] QByteArray altOf(const AssetFields& fields)
{
    return fields.alt.isNull() ? QByteArray() : bytesOf(fields.alt);
}

[[nodiscard]] QByteArray jsonOf(const QMap<QString, QString>& labels)
{
    QJsonObject object;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        object.insert(label.key(), label.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A condition on asset_tree `t`: carries every label of the JSON object in this parameter.
[[nodiscard]] QByteArray carries(const QByteArray& parameter)
{
    return "NOT EXISTS (SELECT FROM jsonb_each_text("_ba + parameter +
           "::jsonb) AS wanted WHERE NOT EXISTS (SELECT FROM asset_label l WHERE l.asset_id = t.id"
           " AND l.label_key = wanted.key AND l.label_value = wanted.value))";
}

[[nodiscard]] QByteArray ordered(Order order)
{
    return order == Order::New ? " ORDER BY t.created_at DESC, t.entry_id DESC"_ba
                               : " ORDER BY t.modified_at DESC, t.entry_id DESC"_ba;
}

/// 0 and less mean all (konifer.md, trap 2).
[[nodiscard]] QByteArray limitOf(qint64 limit)
{
    return limit > 0 ? QByteArray::number(limit) : QByteArray();
}

[[nodiscard]] Variant variantFrom(const QJsonObject& object)
{
    Variant variant;
    variant.bucket = object[u"bucket"].toString();
    variant.key = object[u"key"].toString();
    variant.original = object[u"original"].toBool();
    const QJsonObject attributes = object[u"attributes"].toObject();
    variant.width = attributes[u"width"].toInt();
    variant.height = attributes[u"height"].toInt();
    variant.format = attributes[u"format"].toString();
    return variant;
}

/// Missing columns of older versions are left empty: hence the row as JSON.
const QByteArray selectAssets =
    "SELECT t.entry_id, (extract(epoch FROM t.created_at) * 1000000)::bigint,"
    " (extract(epoch FROM t.modified_at) * 1000000)::bigint, t.alt, t.is_ready, to_jsonb(t)->>'source',"
    " to_jsonb(t)->>'source_url', coalesce((SELECT jsonb_object_agg(label_key, label_value) FROM asset_label l"
    " WHERE l.asset_id = t.id), '{}'), coalesce((SELECT jsonb_agg(jsonb_build_object('bucket', object_store_bucket,"
    " 'key', object_store_key, 'original', original_variant, 'attributes', attributes)"
    " ORDER BY original_variant DESC, created_at, object_store_key) FROM asset_variant v WHERE v.asset_id = t.id),"
    " '[]'), "_ba;
const QByteArray selectTags =
    "coalesce((SELECT jsonb_agg(tag_value ORDER BY tag_value) FROM asset_tag g WHERE g.asset_id = t.id), '[]')"_ba;

[[nodiscard]] Asset assetFrom(const AssetPath& path, const PgRows& rows, int row)
{
    Asset asset;
    asset.ref = {path, rows.number(row, 0)};
    asset.created = rows.number(row, 1);
    asset.modified = rows.number(row, 2);
    asset.alt = rows.isNull(row, 3) ? QString() : rows.text(row, 3) + ""_L1;
    asset.ready = rows.isTrue(row, 4);
    asset.source = rows.text(row, 5);
    asset.sourceUrl = rows.text(row, 6);
    const QJsonObject labels = QJsonDocument::fromJson(rows.bytes(row, 7)).object();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        asset.labels.insert(label.key(), label.value().toString());
    const QJsonArray variants = QJsonDocument::fromJson(rows.bytes(row, 8)).array();
    for (const QJsonValue& variant : variants)
        asset.variants.append(variantFrom(variant.toObject()));
    const QJsonArray tags = QJsonDocument::fromJson(rows.bytes(row, 9)).array();
    for (const QJsonValue& tag : tags)
        asset.tags.append(tag.toString());
    return asset;
}

} // namespace

PostgresBackend::PostgresBackend(QString conninfo, std::shared_ptr<ContentPlace> content)
    : m_conninfo(std::move(conninfo))
    , m_content(std::move(content))
    , m_reaper(m_conninfo, m_content)
{}

Result<void> PostgresBackend::open()
{
    auto link = PgLink::open(m_conninfo);
    if (!link)
        return tl::unexpected(link.error());
    m_link = std::move(*link);
    return m_link
        ->run("SELECT to_regclass('asset_tag') IS NOT NULL, EXISTS (SELECT FROM pg_attribute"
              " WHERE attrelid = 'asset_variant'::regclass AND attname = 'uploaded_at')"_ba)
        .map([this](const PgRows& rows) {
            m_hasTags = rows.isTrue(0, 0);
            m_hasUploaded = rows.isTrue(0, 1);
        });
}

void PostgresBackend::close()
{
    m_reaper.stop();
    m_link.reset();
}

Result<QList<Asset>> PostgresBackend::select(const AssetPath& path, const QByteArray& rest, const PgParams& params)
{
    const QByteArray sql =
        selectAssets + (m_hasTags ? selectTags : "'[]'"_ba) + " FROM asset_tree t WHERE t.path = $1::ltree"_ba + rest;
    return m_link->run(sql, PgParams{ltreeText(path.text())} + params).map([&path](const PgRows& rows) {
        QList<Asset> assets;
        for (int row = 0; row < rows.count(); ++row)
            assets.append(assetFrom(path, rows, row));
        return assets;
    });
}

Result<QList<Asset>> PostgresBackend::newest(const AssetPath& path, Order order, qint64 limit,
                                             const QMap<QString, QString>& labels, bool readyOnly)
{
    return select(path,
                  (readyOnly ? " AND t.is_ready AND "_ba : " AND "_ba) + carries("$2"_ba) + ordered(order) +
                      " LIMIT $3::bigint",
                  {jsonOf(labels), limitOf(limit)});
}

Result<std::optional<Asset>> PostgresBackend::entry(const AssetPath& path, qint64 entry, bool readyOnly)
{
    return select(path, " AND t.entry_id = $2::bigint"_ba + (readyOnly ? " AND t.is_ready"_ba : QByteArray()),
                  {QByteArray::number(entry)})
        .map(
            [](const QList<Asset>& assets) { return assets.isEmpty() ? std::nullopt : std::optional(assets.first()); });
}

Result<std::optional<QByteArray>> PostgresBackend::content(const Variant& variant)
{
    if (!m_content)
        return std::optional<QByteArray>();
    return m_content->get(variant.bucket, variant.key);
}

/// One statement is one transaction. Variants go first by hand, for their foreign key does not cascade; it is checked
/// at the statement's end. Labels and tags cascade.
Result<qint64> PostgresBackend::erase(const QByteArray& which, const PgParams& params)
{
    return m_link
        ->run("WITH doomed AS MATERIALIZED (SELECT t.id FROM asset_tree t WHERE "_ba + which +
                  " FOR UPDATE), gone AS (DELETE FROM asset_variant v USING doomed d WHERE v.asset_id = d.id"
                  " RETURNING v.object_store_bucket AS bucket, v.object_store_key AS key),"
                  " noted AS (INSERT INTO outbox (event_type, payload) SELECT 'VARIANT_DELETED',"
                  " jsonb_build_object('objectStoreBucket', bucket, 'objectStoreKey', key) FROM gone)"
                  " DELETE FROM asset_tree t USING doomed d WHERE t.id = d.id"_ba,
              params)
        .map([](const PgRows& rows) { return rows.touched(); });
}

Result<qint64> PostgresBackend::eraseEntry(const AssetPath& path, qint64 entry)
{
    return erase("t.path = $1::ltree AND t.entry_id = $2::bigint"_ba,
                 {ltreeText(path.text()), QByteArray::number(entry)});
}

Result<qint64> PostgresBackend::eraseTop(const AssetPath& path, Order order, qint64 limit,
                                         const QMap<QString, QString>& labels)
{
    return erase("t.path = $1::ltree AND "_ba + carries("$2"_ba) + ordered(order) + " LIMIT $3::bigint",
                 {ltreeText(path.text()), jsonOf(labels), limitOf(limit)});
}

Result<qint64> PostgresBackend::eraseRecursive(const AssetPath& path, const QMap<QString, QString>& labels)
{
    // By text and with nothing escaped: konifer.md, trap 1.
    return erase("t.path::text LIKE $1 AND "_ba + carries("$2"_ba), {ltreeText(path.text()) + '%', jsonOf(labels)});
}

Result<void> PostgresBackend::writeLabels(const QByteArray& id, const AssetFields& fields)
{
    const auto nothing = [](const PgRows&) {};
    Result<void> done = m_link->run("DELETE FROM asset_label WHERE asset_id = $1::uuid"_ba, {id}).map(nothing);
    done = done.and_then([&] {
        return m_link
            ->run("INSERT INTO asset_label SELECT $1::uuid, key, value FROM jsonb_each_text($2::jsonb)"_ba,
                  {id, jsonOf(fields.labels)})
            .map(nothing);
    });
    if (!m_hasTags)
        return done;
    const QByteArray tags = QJsonDocument(QJsonArray::fromStringList(fields.tags)).toJson(QJsonDocument::Compact);
    return done.and_then([&] { return m_link->run("DELETE FROM asset_tag WHERE asset_id = $1::uuid"_ba, {id}); })
        .and_then([&](const PgRows&) {
            return m_link->run(
                "INSERT INTO asset_tag SELECT DISTINCT $1::uuid, tag FROM jsonb_array_elements_text($2::jsonb) AS tag"_ba,
                {id, tags});
        })
        .map(nothing);
}

Result<void> PostgresBackend::insertVariant(const QByteArray& id, const Variant& variant)
{
    const QJsonObject attributes{
        {u"width"_s, variant.width}, {u"height"_s, variant.height}, {u"format"_s, variant.format}};
    return m_link
        ->run("INSERT INTO asset_variant (id, asset_id, object_store_bucket, object_store_key, attributes,"
              " original_variant) VALUES (gen_random_uuid(), $1::uuid, $2, $3, $4::jsonb, $5::boolean)"_ba,
              {id, variant.bucket.toUtf8(), variant.key.toUtf8(),
               QJsonDocument(attributes).toJson(QJsonDocument::Compact), variant.original ? "t"_ba : "f"_ba})
        .map([](const PgRows&) {});
}

Result<Asset> PostgresBackend::insertAsset(const AssetPath& path, const AssetFields& fields, const Variant& original)
{
    auto transaction = PgTransaction::begin(*m_link);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QByteArray where = ltreeText(path.text());
    qint64 entry = 0;
    QByteArray id;
    return m_link
        ->number("INSERT INTO path_entry_counter AS c VALUES ($1::ltree, 0) ON CONFLICT (path) DO UPDATE"
                 " SET last_entry_id = c.last_entry_id + 1 RETURNING last_entry_id"_ba,
                 {where})
        .and_then([&](qint64 given) {
            entry = given;
            return m_link->run("INSERT INTO asset_tree (id, entry_id, path, alt, is_ready) VALUES"
                               " (gen_random_uuid(), $1::bigint, $2::ltree, $3, false) RETURNING id"_ba,
                               {QByteArray::number(entry), where, altOf(fields)});
        })
        .and_then([&](const PgRows& rows) {
            id = rows.bytes(0, 0);
            return insertVariant(id, original);
        })
        .and_then([&] { return writeLabels(id, fields); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return this->entry(path, entry, false); })
        .map([](const std::optional<Asset>& asset) { return asset.value_or(Asset()); });
}

Result<void> PostgresBackend::markReady(const AssetRef& ref)
{
    const auto id = idOf(ref.path, ref.entry);
    if (!id)
        return tl::unexpected(id.error());
    Result<void> done;
    if (m_hasUploaded)
        done = m_link
                   ->run("UPDATE asset_variant SET uploaded_at = now() AT TIME ZONE 'UTC' WHERE asset_id = $1::uuid"_ba,
                         {*id})
                   .map([](const PgRows&) {});
    return done.and_then([&] {
        return m_link->run("UPDATE asset_tree SET is_ready = true WHERE id = $1::uuid"_ba, {*id})
            .map([](const PgRows&) {});
    });
}

Result<Asset> PostgresBackend::store(const AssetPath& path, const AssetFields& fields, const QByteArray& bytes)
{
    const QImage image = QImage::fromData(bytes);
    Variant original;
    original.bucket = u"assets"_s;
    original.key = QUuid::createUuid().toString(QUuid::Id128);
    original.width = image.width();
    original.height = image.height();
    original.format = bytes.startsWith("\xff\xd8") ? u"jpg"_s : u"png"_s;
    auto asset = insertAsset(path, fields, original);
    if (!asset || m_storesUnready)
        return asset;
    if (m_content)
        if (auto put = m_content->put(original.bucket, original.key, bytes); !put)
            return tl::unexpected(put.error());
    return markReady(asset->ref).map([&] {
        asset->ready = true;
        return *asset;
    });
}

Result<QByteArray> PostgresBackend::idOf(const AssetPath& path, qint64 entry)
{
    return m_link
        ->run("SELECT id FROM asset_tree WHERE path = $1::ltree AND entry_id = $2::bigint"_ba,
              {ltreeText(path.text()), QByteArray::number(entry)})
        .map([](const PgRows& rows) { return rows.count() > 0 ? rows.bytes(0, 0) : QByteArray(); });
}

Result<std::optional<Asset>> PostgresBackend::replace(const AssetPath& path, qint64 entry, const AssetFields& fields)
{
    const auto id = idOf(path, entry);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isEmpty())
        return std::optional<Asset>();
    auto transaction = PgTransaction::begin(*m_link);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return m_link
        ->run("UPDATE asset_tree SET alt = $2, modified_at = now() AT TIME ZONE 'UTC' WHERE id = $1::uuid"_ba,
              {*id, altOf(fields)})
        .and_then([&](const PgRows&) { return writeLabels(*id, fields); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return this->entry(path, entry, false); });
}

Result<std::optional<Asset>> PostgresBackend::replaceAnywhere(qint64 entry, const AssetFields& fields)
{
    return m_link
        ->run("SELECT path::text FROM asset_tree WHERE entry_id = $1::bigint ORDER BY created_at DESC LIMIT 1"_ba,
              {QByteArray::number(entry)})
        .and_then([&](const PgRows& rows) -> Result<std::optional<Asset>> {
            if (rows.count() == 0)
                return std::optional<Asset>();
            const QString path = rows.text(0, 0).mid(int(qstrlen("root"))).replace(u'.', u'/');
            return replace(AssetPath::fromCanonical(path.isEmpty() ? u"/"_s : path), entry, fields);
        });
}

Result<void> PostgresBackend::addVariant(const AssetPath& path, qint64 entry, const Variant& variant,
                                         const QByteArray& bytes)
{
    const auto id = idOf(path, entry);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isEmpty())
        return {};
    return insertVariant(*id, variant).and_then([&]() -> Result<void> {
        return m_content ? m_content->put(variant.bucket, variant.key, bytes) : Result<void>();
    });
}

Result<qint64> PostgresBackend::reap(qint64 limit)
{
    return m_reaper.pass(limit);
}

} // namespace secateur::test
