// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"

#include "ctl/command.h"
#include "ctl/output.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject variantJson(const Variant& variant)
{
    return {{u"bucket"_s, variant.bucket},
            {u"key"_s, variant.key},
            {u"original"_s, variant.original},
            {u"bytes"_s, countJson(variant.bytes)}};
}

} // namespace

QJsonValue countJson(qint64 count)
{
    return count < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(count);
}

QJsonValue timeJson(Timestamp time)
{
    return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoText(time));
}

QJsonValue canonicalJson(const DeleteRequest& request)
{
    const auto canonical = request.canonical();
    return canonical ? QJsonValue(*canonical) : QJsonValue(QJsonValue::Null);
}

QJsonObject labelsJson(const QMap<QString, QString>& labels)
{
    QJsonObject object;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        object.insert(label.key(), label.value());
    return object;
}

QJsonArray hazardsJson(const QList<Hazard>& hazards)
{
    QJsonArray names;
    for (const Hazard hazard : hazards)
        names.append(hazardName(hazard));
    return names;
}

QJsonObject assetJson(const Asset& asset)
{
    QJsonArray variants;
    for (const Variant& variant : asset.variants)
        variants.append(variantJson(variant));
    const auto time = [&asset](Timestamp at) { return asset.shown ? QJsonValue(isoText(at)) : QJsonValue(); };
    QJsonObject json{{u"path"_s, asset.ref.path.text()},
                     {u"entry"_s, asset.ref.entry},
                     {u"created"_s, time(asset.created)},
                     {u"modified"_s, time(asset.modified)},
                     {u"alt"_s, asset.alt.isNull() ? QString(u""_s) : asset.alt},
                     {u"labels"_s, labelsJson(asset.labels)},
                     {u"tags"_s, QJsonArray::fromStringList(asset.tags)},
                     {u"bytes"_s, countJson(asset.bytes())},
                     {u"variants"_s, variants}};
    if (!asset.shown)
        json.insert(u"not_shown"_s, notShown());
    return json;
}

QString notShown()
{
    return Ctl::tr(
        "The server can not show it, most likely because it was stored without alt text. It can be deleted.");
}

QJsonObject childJson(const ChildNode& child)
{
    return {{u"name"_s, child.name},
            {u"path"_s, child.path.text()},
            {u"assets"_s, countJson(child.assets)},
            {u"bytes"_s, countJson(child.bytes)},
            {u"has_children"_s, child.hasChildren}};
}

QString selectorName(Selector selector)
{
    switch (selector) {
    case Selector::Entry:
        return u"entry"_s;
    case Selector::Top:
        return u"top"_s;
    case Selector::All:
        return u"all"_s;
    case Selector::Recursive:
        return u"recursive"_s;
    }
    return {};
}

QString orderName(Order order)
{
    return order == Order::New ? u"new"_s : u"modified"_s;
}

} // namespace secateur::ctl
