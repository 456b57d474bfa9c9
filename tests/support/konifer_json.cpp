// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_json.h"

#include <QJsonArray>

namespace secateur::test {

using namespace Qt::StringLiterals;

QString zonelessText(Timestamp time)
{
    QString text = isoText(time);
    text.chop(1); // the Z
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

namespace {

QJsonObject variantJson(const Variant& variant)
{
    return {
        {u"isOriginalVariant"_s, variant.original},
        {u"storeBucket"_s, variant.bucket},
        {u"storeKey"_s, variant.key},
        {u"attributes"_s, QJsonObject{{u"height"_s, variant.height},
                                      {u"width"_s, variant.width},
                                      {u"format"_s, variant.format},
                                      {u"pageCount"_s, 1}}},
        {u"transformation"_s, variant.original ? QJsonValue() : QJsonValue(QJsonObject{{u"height"_s, variant.height}})},
        {u"lqip"_s, QJsonObject{}},
    };
}

} // namespace

QJsonObject assetJson(const Asset& asset, Dialect dialect)
{
    QJsonObject labels;
    for (const auto& [key, value] : asset.labels.asKeyValueRange())
        labels.insert(key, value);
    QJsonArray variants;
    for (const Variant& variant : asset.variants)
        variants.append(variantJson(variant));
    QJsonObject json{
        {u"class"_s, u"IMAGE"_s},
        {u"entryId"_s, asset.ref.entry},
        {u"labels"_s, labels},
        {u"tags"_s, QJsonArray::fromStringList(asset.tags)},
        {u"source"_s, asset.source},
        {u"variants"_s, variants},
        {u"createdAt"_s, zonelessText(asset.created)},
        {u"modifiedAt"_s, zonelessText(asset.modified)},
    };
    // The oldest dialect leaves out what is not there, the others say null.
    if (!asset.alt.isEmpty() || dialect != Dialect::Metadata)
        json.insert(u"alt"_s, asset.alt.isEmpty() ? QJsonValue() : QJsonValue(asset.alt));
    if (!asset.sourceUrl.isEmpty())
        json.insert(dialect == Dialect::Entries ? u"externalSourceAddress"_s : u"sourceUrl"_s, asset.sourceUrl);
    return json;
}

} // namespace secateur::test
