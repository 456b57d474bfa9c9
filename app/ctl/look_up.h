// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_reader.h"

namespace secateur::ctl {

/// The assets of references of any number, in their order; nothing where one is not there (any more).
[[nodiscard]] Result<QList<std::optional<Asset>>> lookUpAll(AssetReader& reader, const QList<AssetRef>& refs);
/// "a=1, b=2"
[[nodiscard]] QString labelsText(const QMap<QString, QString>& labels);

} // namespace secateur::ctl
