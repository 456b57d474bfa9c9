// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delete_plan.h"

namespace secateur {

/// A fingerprint of an object in a bucket. The same in every run of the program: the journal keeps some. Any thread.
[[nodiscard]] quint64 objectPrint(QStringView bucket, QStringView key);

/// That of an asset's original; 0 where none is known.
[[nodiscard]] quint64 originalPrint(const PlannedAsset& asset);

/// A fingerprint of what makes an asset this one: path, entry, created time and its original's fingerprint.
[[nodiscard]] quint64 assetPrint(const PlannedAsset& asset, quint64 original);

} // namespace secateur
