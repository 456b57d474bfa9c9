// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

/// Whether the deletes of a store are archived first, and below which folder: as the user chose it last.
struct ArchiveMemory {
    bool on = false;
    QString parentFolder;
    bool operator==(const ArchiveMemory&) const = default;
};

/// What was chosen last for this store. Where nothing was: as the settings say.
[[nodiscard]] ArchiveMemory rememberedArchive(const StoreInfo& store);
void rememberArchive(const StoreInfo& store, const ArchiveMemory& memory);

} // namespace secateur
