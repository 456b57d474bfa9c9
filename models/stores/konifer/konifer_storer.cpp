// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_storer.h"

#include "stores/worker_thread.h"

namespace secateur {

int KoniferStorer::atOnce() const
{
    return 64; // as many files are open at a time
}

Result<std::vector<StoreOutcome>> KoniferStorer::store(std::span<const NewAsset> assets, const Cancel& cancel)
{
    assertNotGuiThread();
    return m_parts.api->storeAssets(assets, cancel);
}

} // namespace secateur
