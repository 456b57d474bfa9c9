// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/blast_radius.h"
#include "domain/delete_request.h"
#include "stores/asset_reader.h"

#include <QRandomGenerator>
#include <vector>

namespace secateur::tests {

/// What a store must answer, worked out the slow and obvious way from a plain list of assets. Source of the meaning:
/// konifer.md, Delete requests.
class StoreOracle final {
public:
    /// A random tree with names that sort around '/' (u12, u120, u12-x, u12~), seeded.
    static StoreOracle random(quint32 seed, int assets);

    std::vector<Asset> assets;

    [[nodiscard]] std::vector<Asset> matched(const DeleteRequest& request, Sort sort = Sort::PathThenEntry) const;
    [[nodiscard]] Totals totals(const DeleteRequest& request) const;
    /// Every selector with and without labels, at paths that exist, lead to others, or are not there.
    [[nodiscard]] std::vector<DeleteRequest> requests() const;
    /// How many places lie near, by the rules of BlastRadius.
    [[nodiscard]] qint64 nearAssets(const DeleteRequest& request) const;
    void remove(const AssetRef& ref);
};

} // namespace secateur::tests
