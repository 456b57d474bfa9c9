// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <QList>

namespace secateur {

/// The deepest path that holds all of these assets; the root where there are none. Any thread.
[[nodiscard]] AssetPath commonPath(const QList<AssetRef>& refs);

} // namespace secateur
