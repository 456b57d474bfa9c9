// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common_path.h"

namespace secateur {

AssetPath commonPath(const QList<AssetRef>& refs)
{
    if (refs.isEmpty())
        return {};
    AssetPath common = refs.first().path;
    for (const AssetRef& ref : refs) {
        while (!common.contains(ref.path))
            common = common.parent();
    }
    return common;
}

} // namespace secateur
