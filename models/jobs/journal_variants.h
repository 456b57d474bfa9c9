// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <optional>

namespace secateur::journal {

/// A planned asset's variants as the compact JSON of plan_item: [[bucket, key, original, bytes], ...]. UTF-8.
[[nodiscard]] QByteArray variantsText(const QList<Variant>& variants);
/// Reads it back; nothing where it is no such list.
[[nodiscard]] std::optional<QList<Variant>> variantsFromText(QByteArrayView text);

} // namespace secateur::journal
