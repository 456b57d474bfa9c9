// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_storer.h"
#include "stores/konifer/konifer_parts.h"

namespace secateur {

/// The storing door of a Konifer server: one POST for each asset, sent once. The server makes entry numbers and times
/// anew, and calls every source UPLOAD.
class KoniferStorer final : public AssetStorer {
public:
    explicit KoniferStorer(KoniferParts& parts)
        : m_parts(parts)
    {}
    [[nodiscard]] int atOnce() const override;
    [[nodiscard]] Result<std::vector<StoreOutcome>> store(std::span<const NewAsset> assets,
                                                          const Cancel& cancel) override;

private:
    KoniferParts& m_parts;
};

} // namespace secateur
