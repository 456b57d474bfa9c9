// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
#include "stores/local/image_reader.h"

namespace secateur {

class Database;
class NodeTree;

/// The bucket of all content that comes in, and a new key in it, sharded by two hexadecimal digits, so that no folder
/// grows beyond a 256th of the store. `format` becomes the ending.
[[nodiscard]] const QString& contentBucket();
[[nodiscard]] QString newContentKey(const QString& format);

/// Notes in the outbox that content of this key is about to be written; gives the row's number. Whoever dies before the
/// asset is there leaves no content without an owner.
[[nodiscard]] Result<qint64> stageContent(Database& database, const QString& key, qint64 bytes);
/// What was written under a staged key must go again: the row becomes pending content.
[[nodiscard]] Result<void> leaveStagedPending(Database& database, qint64 outbox, qint64 bytes);

/// An asset whose content is written and durable, and the outbox row that is staged for it.
struct NewAssetRows {
    AssetPath path;
    Timestamp created = 0;
    QString alt;
    QString source;
    QString sourceUrl;
    QMap<QString, QString> labels;
    QStringList tags;
    QString key;
    ImageHeader header;
    qint64 outbox = 0;
};

/// Makes the asset, with the next entry number of its path, and takes the staged row away. Within a write transaction;
/// the tree's sums are the caller's to apply.
[[nodiscard]] Result<AssetRef> insertAsset(Database& database, NodeTree& tree, const NewAssetRows& rows);

} // namespace secateur
