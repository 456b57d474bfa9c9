// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/new_asset_rows.h"

#include "stores/local/node_tree.h"
#include "stores/sqlite/database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

Result<void> insertParts(Database& database, qint64 asset, const NewAssetRows& rows)
{
    for (auto label = rows.labels.cbegin(); label != rows.labels.cend(); ++label) {
        const auto inserted =
            database.run("INSERT INTO label(asset, key, value) VALUES(?, ?, ?)"_ba, asset, label.key(), label.value());
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
    }
    for (const QString& tag : rows.tags) {
        const auto inserted = database.run("INSERT OR IGNORE INTO tag(asset, value) VALUES(?, ?)"_ba, asset, tag);
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
    }
    return {};
}

} // namespace

const QString& contentBucket()
{
    static const QString bucket = u"assets"_s;
    return bucket;
}

QString newContentKey(const QString& format)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return u"%1/%2.%3"_s.arg(id.left(2), id, format);
}

Result<qint64> stageContent(Database& database, const QString& key, qint64 bytes)
{
    return database
        .run("INSERT INTO outbox(bucket, key, bytes, created, staged) VALUES(?, ?, ?, ?, 1)"_ba, contentBucket(), key,
             bytes, nowStamp())
        .map([&](qint64) { return database.lastInsertId(); });
}

Result<void> leaveStagedPending(Database& database, qint64 outbox, qint64 bytes)
{
    const auto counted =
        database.run("UPDATE tally SET pending = pending + 1, pending_bytes = pending_bytes + ?"_ba, bytes);
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    return database.run("UPDATE outbox SET staged = 0 WHERE id = ?"_ba, outbox).map([](qint64) {});
}

Result<AssetRef> insertAsset(Database& database, NodeTree& tree, const NewAssetRows& rows)
{
    const auto node = tree.findOrMake(rows.path);
    if (!node)
        return tl::unexpected<Error>(node.error());
    const auto entry = tree.takeEntry(*node);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    auto inserted = database.run("INSERT INTO asset(node, entry, created, modified, alt, source, source_url)"
                                 " VALUES(?, ?, ?, ?, ?, ?, ?)"_ba,
                                 *node, *entry, rows.created, rows.created, rows.alt, rows.source, rows.sourceUrl);
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    const qint64 asset = database.lastInsertId();
    const ImageHeader& header = rows.header;
    inserted = database.run("INSERT INTO variant(asset, bucket, key, original, bytes, width, height, format)"
                            " VALUES(?, ?, ?, 1, ?, ?, ?, ?)"_ba,
                            asset, contentBucket(), rows.key, header.bytes, header.width, header.height, header.format);
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    if (auto parts = insertParts(database, asset, rows); !parts)
        return tl::unexpected<Error>(parts.error());
    tree.add(*node, {1, 1, header.bytes});
    return database.run("DELETE FROM outbox WHERE id = ?"_ba, rows.outbox).map([&](qint64) {
        return AssetRef{rows.path, *entry};
    });
}

} // namespace secateur
