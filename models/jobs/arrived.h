// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/restore_record.h"
#include "stores/asset_reader.h"

namespace secateur {

/**
 * Looks whether an asset that was sent without an answer arrived: an asset at its path, with a higher number than any
 * there was before, not one that is known to be ours, with the same alt, labels and tags and the same bytes. Nothing
 * where there is none.
 */
[[nodiscard]] Result<std::optional<AssetRef>> lookForArrived(AssetReader& reader, const RestoreRecord& record,
                                                             const RestoreStep& step, const Cancel& cancel);

/// True where an asset that was read now is what was stored for a step: its original has the bucket and the key that
/// the store said then, or it has the same alt, labels and tags and the same bytes.
[[nodiscard]] Result<bool> isStored(AssetReader& reader, const RestoreStep& step, const RestoreRecord::Known& known,
                                    const Asset& now, const Cancel& cancel);

} // namespace secateur
