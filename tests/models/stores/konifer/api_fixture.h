// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/konifer/http_fixture.h"
#include "stores/konifer/konifer_api.h"

namespace secateur::test {

/// A path from text that is known to be one.
inline AssetPath pathOf(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

inline AssetRef refOf(const QString& path, qint64 entry)
{
    return {pathOf(path), entry};
}

/// What a server's JSON can say of an asset: all but its variants' sizes.
inline Asset told(Asset asset)
{
    for (Variant& variant : asset.variants)
        variant.bytes = -1;
    return asset;
}

/// Rows for each dialect, and for the older ones twice: one asset of a list is an object, or a list.
inline void addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::newRow("metadata") << Dialect::Metadata << false;
    QTest::newRow("metadata, lists one") << Dialect::Metadata << true;
    QTest::newRow("info") << Dialect::Info << false;
    QTest::newRow("info, lists one") << Dialect::Info << true;
    QTest::newRow("entries") << Dialect::Entries << false;
}

/// "2,1,0"; a failure is told by its sentence.
inline QString entriesOf(const Result<QList<Asset>>& assets)
{
    if (!assets)
        return assets.error().sentence();
    QStringList entries;
    for (const Asset& asset : *assets)
        entries.append(QString::number(asset.ref.entry));
    return entries.join(QLatin1Char(','));
}

/// "0,-,2": the entries that were found, and a dash for each that was not.
inline QString entriesOf(const Result<QList<std::optional<Asset>>>& assets)
{
    if (!assets)
        return assets.error().sentence();
    QStringList entries;
    for (const auto& asset : *assets)
        entries.append(asset ? QString::number(asset->ref.entry) : QStringLiteral("-"));
    return entries.join(QLatin1Char(','));
}

} // namespace secateur::test
