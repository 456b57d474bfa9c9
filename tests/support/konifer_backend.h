// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"
#include "domain/error.h"

#include <QByteArray>
#include <QMap>
#include <optional>

namespace secateur::test {

/// What a client stores or replaces (POST and PUT). Source: konifer.md, Reading.
struct AssetFields {
    QString alt; ///< null where none is given
    QMap<QString, QString> labels;
    QStringList tags;
    bool operator==(const AssetFields&) const = default;
};

/**
 * What the test server keeps its assets in, with Konifer's habits, bad ones included: erasing says nothing of what it
 * took, a recursive erase goes by the text of the path (konifer.md, trap 1), erasing also takes assets that are not
 * ready (trap 7). Each erase writes one outbox row for each variant, in the same transaction.
 *
 * open() is called first, on the server's thread, and so is all else, close() last. An Error becomes a 500 whose
 * message is the error's sentence; it may last, as a database that is gone does, and end.
 */
class KoniferBackend {
public:
    KoniferBackend() = default;
    virtual ~KoniferBackend() = default;
    Q_DISABLE_COPY_MOVE(KoniferBackend)

    [[nodiscard]] virtual Result<void> open() { return {}; }
    virtual void close() {}

    // --- reading
    /// The assets at exactly this path that carry all the labels, newest first by created or modified, then by entry,
    /// both descending. A limit of 0 or less means all (trap 2). readyOnly is true for fetches.
    [[nodiscard]] virtual Result<QList<Asset>> newest(const AssetPath& path, Order order, qint64 limit,
                                                      const QMap<QString, QString>& labels, bool readyOnly) = 0;
    [[nodiscard]] virtual Result<std::optional<Asset>> entry(const AssetPath& path, qint64 entry, bool readyOnly) = 0;
    /// The bytes of a variant; none where they are gone or were never there.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> content(const Variant& variant) = 0;

    // --- erasing; each gives how many assets went, for the tests only: the answer never says it
    [[nodiscard]] virtual Result<qint64> eraseEntry(const AssetPath& path, qint64 entry) = 0;
    /// What newest() would give with readyOnly false.
    [[nodiscard]] virtual Result<qint64> eraseTop(const AssetPath& path, Order order, qint64 limit,
                                                  const QMap<QString, QString>& labels) = 0;
    /// Every asset whose path's text begins with this path's text and that carries all the labels; `/` takes all.
    [[nodiscard]] virtual Result<qint64> eraseRecursive(const AssetPath& path,
                                                        const QMap<QString, QString>& labels) = 0;

    // --- storing
    [[nodiscard]] virtual Result<Asset> store(const AssetPath& path, const AssetFields& fields,
                                              const QByteArray& bytes) = 0;
    /// Replaces alt, labels and tags whole and sets the modified time; none where there is no such entry.
    [[nodiscard]] virtual Result<std::optional<Asset>> replace(const AssetPath& path, qint64 entry,
                                                               const AssetFields& fields) = 0;
    /// The same of the newest asset of the whole store that has this number: what PUT does (konifer.md, trap 20).
    [[nodiscard]] virtual Result<std::optional<Asset>> replaceAnywhere(qint64 entry, const AssetFields& fields) = 0;
    /// A rendition that a fetch of content with `?h=` or the like has made: a write, which a looker must never cause.
    [[nodiscard]] virtual Result<void> addVariant(const AssetPath& path, qint64 entry, const Variant& variant,
                                                  const QByteArray& bytes) = 0;

    // --- the reaper
    /// One pass: removes the content of at most this many outbox rows, oldest first, then the rows. Gives how many.
    [[nodiscard]] virtual Result<qint64> reap(qint64 limit) = 0;
};

} // namespace secateur::test
