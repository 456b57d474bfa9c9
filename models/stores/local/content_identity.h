// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace secateur {

class Database;
class ProvenContent;

/// What tells a store's own content from an empty mount point and from another disk's: the name of an empty folder
/// that lies in `content/` and in each bucket. A folder, so that whoever counts the files of a store counts images.
struct ContentMark {
    QByteArray name;       ///< ".secateur-<id>"; empty where the store has none yet
    QSet<QString> buckets; ///< that carry it too: each can be a disk of its own
};

/// The mark that a store's database knows.
[[nodiscard]] Result<ContentMark> readContentMark(Database& database);

/**
 * Whether what stands at a store's `content/`, and at each of its buckets, is the store's own: it carries the store's
 * mark, or more than half of a sample of the store's objects are there, or the store has none. Changes nothing. Where
 * it is not, absence of a file is no sign that it was removed. Error: NotFound, "is its disk mounted?".
 */
[[nodiscard]] Result<void> proveContent(Database& database, const QString& folder);
/// The same, for who is about to change content; marks what is proven and not marked yet. Within no transaction.
[[nodiscard]] Result<ContentMark> settleContent(Database& database, const QString& folder);
/// Makes what stands there the store's own without a proof: for a new store, and for one whose content is lost.
[[nodiscard]] Result<ContentMark> adoptContent(Database& database, const QString& folder);
/// Proves and enters a store's content for who is about to write objects to a bucket, which is made, with its mark,
/// where the store has none of this name.
[[nodiscard]] Result<void> enterForWriting(Database& database, const QString& folder, const QString& bucket,
                                           ProvenContent& content);
/// What stands for a mark in a content folder: nobody's file, and nothing that keeps a folder from being empty.
[[nodiscard]] bool isContentMark(const QString& name);

/// "The folder … is not the content of the store: is its disk mounted?"
[[nodiscard]] Error contentAway(const QString& place);

} // namespace secateur
