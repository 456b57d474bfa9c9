// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/delete_request.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace secateur {

/**
 * Which assets a request means, at one moment, in one store: the head of a saved plan. The assets themselves are
 * streamed, never held whole in memory (see PlanHasher, savePlan(), Journal).
 */
struct DeletePlan {
    DeleteRequest request;
    QString storeId;   ///< the store's own identity, so that a plan can not be used on another
    QString storeName; ///< for people
    Timestamp made = 0;
    Totals totals;
    QByteArray sha256; ///< 64 lower-case hexadecimal digits
    bool operator==(const DeletePlan&) const = default;
};

/**
 * Computes a plan's SHA-256: over the canonical request, the store's id, and the planned assets' lines in plan order
 * (by path, then entry), each ended by '\n'. The time is left out, so an unchanged store gives an unchanged hash.
 */
class PlanHasher final {
public:
    PlanHasher(const DeleteRequest& request, const QString& storeId);
    /// Takes the next asset, in plan order; counts it into totals().
    void add(const PlannedAsset& asset);
    /// The same from an asset's line as made by planLine(), where the caller has it already.
    void add(const PlannedAsset& asset, const QByteArray& line);
    [[nodiscard]] QByteArray sha256() const;
    [[nodiscard]] const Totals& totals() const { return m_totals; }

private:
    QCryptographicHash m_hash;
    Totals m_totals;
    QString m_lastPath;
};

/// The one canonical JSON line of a planned asset, without the line end:
/// {"path":…,"entry":…,"created":…,"variants":[{"bucket":…,"key":…,"original":…,"bytes":…},…]}, created in
/// microseconds.
[[nodiscard]] QByteArray planLine(const PlannedAsset& asset);
/// Reads planLine() back. Hostile input gives an error, never a crash.
[[nodiscard]] tl::expected<PlannedAsset, QString> parsePlanLine(const QByteArray& line);

} // namespace secateur
