// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/asset_reader.h"

#include <QCoreApplication>

namespace secateur {

Result<void> AssetReader::readOriginals(std::span<const Asset>, OriginalTaker&, const Cancel&)
{
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("AssetReader", "The content of this store can not be read."));
}

Result<std::vector<WholeAsset>> AssetReader::lookUpWhole(std::span<const AssetRef> refs)
{
    return lookUp(refs).map([](const QList<std::optional<Asset>>& found) {
        std::vector<WholeAsset> whole;
        whole.reserve(size_t(found.size()));
        for (const std::optional<Asset>& asset : found)
            whole.push_back({asset, {}});
        return whole;
    });
}

QStringList AssetReader::learnSizes(std::span<Asset> assets, const Cancel&)
{
    return QStringList(qsizetype(assets.size()), QString());
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
