// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

/// What lies beside a server and can be used.
struct KoniferSight {
    bool catalogue = false;
    bool labels = false; ///< of the catalogue: asset_label and asset_tag can be read
    bool outbox = false; ///< of the catalogue
    bool content = false;
    bool compared = true; ///< that catalogue and server are of one store was seen
};

/// What each part that is there, or not, means for the user.
[[nodiscard]] Capabilities koniferCapabilities(const KoniferSight& sight);

} // namespace secateur
