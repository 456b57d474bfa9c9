// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/asset_reader.h"

namespace secateur {

Result<qint64> AssetReader::learnPaths(const QList<AssetPath>&)
{
    return 0;
}

Result<void> AssetReader::forgetPath(const AssetPath&)
{
    return {};
}

} // namespace secateur
