// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_json.h"

#include "stores/konifer/api_json.h"

#include <QJsonDocument>

namespace secateur::receipt {

using namespace Qt::StringLiterals;

namespace {

const QByteArray itemsFollow = ",\"items\":["_ba;

/// The value of an enumeration, from 0 on, that has this name.
template<typename Enum>
std::optional<Enum> named(const QString& name, Enum last, QString (*nameOf)(Enum))
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

/// Reads isoText() back.
std::optional<Timestamp> timeFrom(const QString& text)
{
    return text.endsWith(u'Z') ? timestampFrom(QStringView(text).chopped(1)) : std::nullopt;
}

std::optional<AssetRef> refFrom(const QJsonObject& object)
{
    const QString path = object.value("path"_L1).toString();
    const qint64 entry = object.value("entry"_L1).toInteger(-1);
    if (entry < 0 || !AssetPath::isCanonical(path))
        return std::nullopt;
    return AssetRef{AssetPath::fromCanonical(path), entry};
}

Variant variantFrom(const QJsonObject& object)
{
    Variant variant;
    variant.bucket = object.value("bucket"_L1).toString();
    variant.key = object.value("key"_L1).toString();
    variant.original = object.value("original"_L1).toBool();
    variant.bytes = object.value("bytes"_L1).toInteger(-1);
    return variant;
}

} // namespace

QByteArray openingLine(const Opening& opening)
{
    QByteArray line = compactText(opening.record);
    line.chop(1);
    line += ",\"differences\":" + QJsonDocument(opening.differences).toJson(QJsonDocument::Compact);
    line += ",\"receipt\":" + (opening.seal.isObject() ? compactText(opening.seal.toObject()) : "null"_ba);
    return line + itemsFollow;
}

std::optional<Opening> openingFrom(const QByteArray& line)
{
    if (!line.endsWith(itemsFollow))
        return std::nullopt;
    QJsonObject object = QJsonDocument::fromJson(line + closingLine).object();
    Opening opening;
    opening.differences = object.take("differences"_L1).toArray();
    opening.seal = object.take("receipt"_L1);
    object.remove("items"_L1);
    opening.record = object;
    return openingLine(opening) == line ? std::optional(opening) : std::nullopt;
}

QJsonObject sealObject(const Receipt& receipt)
{
    return {{u"number"_s, receipt.seq},
            {u"kind"_s, kindName(receipt.kind)},
            {u"sealed"_s, isoText(receipt.sealed)},
            {u"previous"_s, QString::fromLatin1(receipt.previous)},
            {u"sha256"_s, QString::fromLatin1(receipt.sha256)},
            {u"head"_s, QString::fromUtf8(receipt.head)}};
}

QJsonObject differenceObject(const Difference& difference)
{
    return {{u"kind"_s, differenceName(difference.kind)},
            {u"path"_s, difference.asset.path.text()},
            {u"entry"_s, difference.asset.entry},
            {u"created"_s, isoText(difference.created)}};
}

std::optional<Difference> differenceFrom(const QJsonObject& object)
{
    const auto kind = named(object.value("kind"_L1).toString(), Difference::Kind::Unexpected, differenceName);
    const auto asset = refFrom(object);
    const auto created = timeFrom(object.value("created"_L1).toString());
    if (!kind || !asset || !created)
        return std::nullopt;
    const Difference difference{*kind, *asset, *created};
    return differenceObject(difference) == object ? std::optional(difference) : std::nullopt;
}

QString contentName(const std::optional<ContentEnd>& end)
{
    return end ? contentEndName(*end) : u"kept"_s;
}

QByteArray itemLine(const JobItem& item)
{
    QJsonArray variants;
    for (const Variant& v : item.asset.variants) {
        variants.append(QJsonObject{
            {u"bucket"_s, v.bucket}, {u"key"_s, v.key}, {u"original"_s, v.original}, {u"bytes"_s, v.bytes}});
    }
    QJsonObject object{{u"path"_s, item.asset.ref.path.text()},     {u"entry"_s, item.asset.ref.entry},
                       {u"created"_s, isoText(item.asset.created)}, {u"outcome"_s, itemStateName(item.state)},
                       {u"content"_s, contentName(item.content)},   {u"variants"_s, variants}};
    if (!item.reason.isEmpty())
        object.insert(u"reason"_s, item.reason);
    return compactText(object);
}

std::optional<JobItem> itemFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto ref = refFrom(object);
    const auto created = timeFrom(object.value("created"_L1).toString());
    const auto state = named(object.value("outcome"_L1).toString(), ItemState::Unknown, itemStateName);
    if (!ref || !created || !state)
        return std::nullopt;
    JobItem item;
    item.asset.ref = *ref;
    item.asset.created = *created;
    item.state = *state;
    item.reason = object.value("reason"_L1).toString();
    item.content = named(object.value("content"_L1).toString(), ContentEnd::Leaked, contentEndName);
    const QJsonArray variants = object.value("variants"_L1).toArray();
    for (const auto& variant : variants)
        item.asset.variants.append(variantFrom(variant.toObject()));
    return itemLine(item) == line ? std::optional(item) : std::nullopt;
}

} // namespace secateur::receipt
