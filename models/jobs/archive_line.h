// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"

#include <QByteArray>

namespace secateur {

/// One asset of an archive: as it was when it was archived, and the hash of its original's content. The original's
/// `bytes` are always known.
struct ArchivedAsset {
    Asset asset;
    QByteArray sha256; ///< 64 lower-case hexadecimal digits
    bool operator==(const ArchivedAsset&) const = default;
};

/// The one canonical line of `manifest.jsonl` for it, without the line end. Times are in microseconds.
[[nodiscard]] QByteArray archiveLine(const ArchivedAsset& archived);
/// Reads archiveLine() back. Hostile input gives an error, never a crash; nothing in a line ever names a file.
[[nodiscard]] tl::expected<ArchivedAsset, QString> parseArchiveLine(const QByteArray& line);

/// What `archive.json` says of a whole archive: whose it is.
struct ArchiveHead {
    QString storeId;
    QString storeName;
    QString request; ///< canonical
    QByteArray plan; ///< the plan's SHA-256
    QString journal; ///< identity of the journal file
    qint64 job = 0;
    QString who;
    QString host;
    Timestamp made = 0;
    /// True where both are of one job.
    [[nodiscard]] bool isSameJob(const ArchiveHead& other) const;
    bool operator==(const ArchiveHead&) const = default;
};

[[nodiscard]] QByteArray archiveHeadText(const ArchiveHead& head);
[[nodiscard]] tl::expected<ArchiveHead, QString> parseArchiveHead(const QByteArray& text);

/// True for 64 lower-case hexadecimal digits: what a content file of an archive may be called.
[[nodiscard]] bool isContentHash(QByteArrayView text);

} // namespace secateur
