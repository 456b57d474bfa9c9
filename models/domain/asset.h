// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QStringList>

namespace secateur {

/// Microseconds since 1970-01-01 00:00 UTC.
using Timestamp = qint64;

/// ISO 8601 in UTC with six decimals and a Z: "2026-01-31T10:20:30.123456Z".
[[nodiscard]] QString isoText(Timestamp time);
/// Now, on the system's clock.
[[nodiscard]] Timestamp nowStamp();

/// The only absolute way to name an asset. Source: konifer.md, Objects.
struct AssetRef {
    AssetPath path;
    qint64 entry = 0;
    bool operator==(const AssetRef&) const = default;
};

/// a + b, or the nearest number that a qint64 holds: sums of hostile sizes must not wrap round.
[[nodiscard]] qint64 boundedSum(qint64 a, qint64 b);
/// The sum of what is known of two sizes, where a negative one is unknown; -1 where both are.
[[nodiscard]] qint64 knownSum(qint64 a, qint64 b);

/// One object in the content store.
struct Variant {
    QString bucket;
    QString key;
    bool original = true;
    qint64 bytes = -1; ///< -1 where unknown
    int width = 0;     ///< pixels; 0 where unknown
    int height = 0;
    QString format; ///< as the store says: "png", "jpg"
    bool operator==(const Variant&) const = default;
};

struct Asset {
    AssetRef ref;
    Timestamp created = 0;
    Timestamp modified = 0;
    QString alt;
    QMap<QString, QString> labels;
    QStringList tags;
    QString source; ///< "UPLOAD", "URL"
    QString sourceUrl;
    bool ready = true;       ///< false while still being stored (konifer.md, trap 7)
    QList<Variant> variants; ///< the original first
    /// False where the store says that it has the asset and can not show it: no more than `ref` is known of it then
    /// (konifer.md, trap 13).
    bool shown = true;
    /// Sum of the variants' known bytes; -1 where none is known.
    [[nodiscard]] qint64 bytes() const;
    /// The original, or null.
    [[nodiscard]] const Variant* original() const;
    bool operator==(const Asset&) const = default;
};

/**
 * What a plan holds of an asset: enough to delete exactly it, to tell it from another that took its number
 * (konifer.md, trap 12), and to follow its content.
 */
struct PlannedAsset {
    AssetRef ref;
    Timestamp created = 0;
    QList<Variant> variants; ///< bucket, key, original and bytes only
    /// True where no more is known of it than its number: the store could not show it (Asset::shown).
    [[nodiscard]] bool isNumberOnly() const { return created == 0 && variants.isEmpty(); }
    /// Sum of the variants' known bytes; -1 where none is known.
    [[nodiscard]] qint64 bytes() const;
    bool operator==(const PlannedAsset&) const = default;
};

/// What a plan keeps of an asset.
[[nodiscard]] PlannedAsset plannedFrom(const Asset& asset);

/// Sums over a set of assets. -1 where unknown.
struct Totals {
    qint64 assets = 0;
    qint64 variants = 0;
    qint64 bytes = 0;
    qint64 paths = 0;
    Timestamp oldest = 0; ///< created; 0 where there is no asset
    Timestamp newest = 0;
    bool operator==(const Totals&) const = default;
};

/// One row of a page of children.
struct ChildNode {
    QString name;
    AssetPath path;
    qint64 assets = -1; ///< at the path and below it; -1 where unknown
    qint64 bytes = -1;
    bool hasChildren = true; ///< true where unknown
    bool operator==(const ChildNode&) const = default;
};

struct ChildPage {
    QList<ChildNode> children; ///< by name, ascending by UTF-8 bytes
    bool more = false;         ///< there are names after the last one
};

} // namespace secateur

Q_DECLARE_METATYPE(secateur::AssetRef)
Q_DECLARE_METATYPE(secateur::Asset)
