// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/asset_reader.h"

#include <QCoreApplication>

namespace secateur {

Result<void> AssetReader::readOriginals(std::span<const Asset>, OriginalTaker&, const Cancel&)
{
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("AssetReader", "The content of this store can not be read."));
}

/// Where there is one copy only, lookUp() has asked it.
Result<QList<std::optional<Asset>>> AssetReader::lookUpWhereDeleted(std::span<const AssetRef> refs)
{
    return lookUp(refs);
}

Result<QList<Asset>> AssetReader::landmarks(const AssetPath&, int)
{
    return QList<Asset>();
}

Result<QStringList> AssetReader::goneDoubts(std::span<const PlannedAsset> missing)
{
    return QStringList(qsizetype(missing.size()), QString());
}

Result<void> AssetReader::scheduledByOthers(const QString&, qint64, const ObjectSink&)
{
    return {};
}

Result<qint64> AssetReader::learnPaths(const QList<AssetPath>&)
{
    return 0;
}

Result<void> AssetReader::forgetPath(const AssetPath&)
{
    return {};
}

} // namespace secateur
