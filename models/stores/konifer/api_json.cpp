// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/api_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 4096; ///< UTF-16 units of any text that is kept
constexpr qsizetype maxVariants = 1000;

struct ApiJsonWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferApi)
};

tl::unexpected<Error> foreign(const QString& why)
{
    return failure(ErrorCode::NotKonifer,
                   ApiJsonWords::tr("The server's answer is not what a Konifer server gives: %1.").arg(why),
                   ApiJsonWords::tr("Nothing was changed by reading it."),
                   ApiJsonWords::tr("Check the address and what stands in front of it."));
}

/// Absent and null give an empty text; anything but a text is a fault.
bool readText(const QJsonObject& object, QLatin1StringView key, QString& text)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return true;
    text = value.toString();
    return value.isString() && text.size() <= maxText;
}

/// A whole number that a double holds exactly; QJsonValue keeps larger integers too.
std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (!value.isDouble() || number == none)
        return std::nullopt;
    return number;
}

bool readTime(const QJsonObject& object, QLatin1StringView key, Timestamp& time)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return true;
    const auto read = timestampFrom(value.toString());
    time = read.value_or(0);
    return read.has_value();
}

std::optional<Variant> variantFrom(const QJsonObject& object)
{
    Variant variant;
    if (!readText(object, "storeBucket"_L1, variant.bucket) || !readText(object, "storeKey"_L1, variant.key))
        return std::nullopt;
    variant.original = object.value("isOriginalVariant"_L1).toBool(false);
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    variant.width = qMax(0, attributes.value("width"_L1).toInt(0));
    variant.height = qMax(0, attributes.value("height"_L1).toInt(0));
    variant.format = attributes.value("format"_L1).toString().left(32);
    return variant;
}

QString readVariants(const QJsonObject& object, Asset& asset)
{
    const QJsonArray variants = object.value("variants"_L1).toArray();
    if (variants.size() > maxVariants)
        return ApiJsonWords::tr("an asset has more than %1 variants").arg(maxVariants);
    for (const auto& value : variants) {
        const auto variant = variantFrom(value.toObject());
        if (!variant)
            return ApiJsonWords::tr("a variant has no readable bucket and key");
        asset.variants.append(*variant);
    }
    std::stable_sort(asset.variants.begin(), asset.variants.end(),
                     [](const Variant& a, const Variant& b) { return a.original > b.original; });
    return {};
}

QString readLabels(const QJsonObject& object, Asset& asset)
{
    constexpr qsizetype maxLabels = 1000;
    const QJsonObject labels = object.value("labels"_L1).toObject();
    const QJsonArray tags = object.value("tags"_L1).toArray();
    if (labels.size() > maxLabels || tags.size() > maxLabels)
        return ApiJsonWords::tr("an asset has more than %1 labels or tags").arg(maxLabels);
    for (auto label = labels.begin(); label != labels.end(); ++label)
        asset.labels.insert(label.key().left(maxText), label.value().toString().left(maxText));
    for (const auto& tag : tags)
        asset.tags.append(tag.toString().left(maxText));
    return {};
}

Result<Asset> assetFrom(const QJsonValue& value, const AssetPath& path)
{
    const QJsonObject object = value.toObject();
    const auto entry = wholeNumber(object.value("entryId"_L1));
    if (!value.isObject() || !entry || *entry < 0)
        return foreign(ApiJsonWords::tr("an asset without an entry number"));
    // Without it an asset could not be told from another that took its number (konifer.md, trap 12).
    if (!object.value("createdAt"_L1).isString())
        return foreign(ApiJsonWords::tr("asset %1 without the time of its creation").arg(*entry));
    Asset asset;
    asset.ref = {path, *entry};
    QString sourceUrl;
    const bool texts = readText(object, "alt"_L1, asset.alt) && readText(object, "source"_L1, asset.source) &&
                       readText(object, "sourceUrl"_L1, asset.sourceUrl) &&
                       readText(object, "externalSourceAddress"_L1, sourceUrl);
    if (!texts)
        return foreign(ApiJsonWords::tr("a text of asset %1 is none, or too long").arg(*entry));
    if (asset.sourceUrl.isEmpty())
        asset.sourceUrl = sourceUrl;
    if (!readTime(object, "createdAt"_L1, asset.created) || !readTime(object, "modifiedAt"_L1, asset.modified))
        return foreign(ApiJsonWords::tr("a time of asset %1 can not be read").arg(*entry));
    if (const QString why = readVariants(object, asset) + readLabels(object, asset); !why.isEmpty())
        return foreign(why);
    return asset;
}

Result<QJsonDocument> parsed(const QByteArray& json)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return foreign(ApiJsonWords::tr("no readable JSON (%1)").arg(error.errorString()));
    return document;
}

} // namespace

std::optional<Timestamp> timestampFrom(QStringView text)
{
    constexpr qsizetype toSeconds = 19; // yyyy-MM-ddTHH:mm:ss
    constexpr qsizetype toMinutes = 16; // a time of whole minutes may come without seconds
    if (text.endsWith(u'Z'))
        text.chop(1);
    const qsizetype head = text.size() == toMinutes ? toMinutes : toSeconds;
    if (text.size() < head)
        return std::nullopt;
    QString whole = text.first(head).toString();
    if (head == toMinutes)
        whole += ":00"_L1;
    // With a Z: this machine's zone has hours that do not exist.
    const QDateTime moment = QDateTime::fromString(whole + u'Z', Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    Timestamp micros = 0;
    const QStringView rest = text.sliced(head);
    if (!rest.isEmpty()) {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (rest.first() != u'.' || rest.size() < 2 || !std::all_of(rest.begin() + 1, rest.end(), isDigit))
            return std::nullopt;
        for (qsizetype i = 1; i <= 6; ++i) {
            const QChar c = i < rest.size() ? rest[i] : u'0';
            micros = micros * 10 + (c.unicode() - u'0');
        }
    }
    return moment.toSecsSinceEpoch() * 1'000'000 + micros;
}

Result<Asset> assetFromJson(const QByteArray& json, const AssetPath& path)
{
    return parsed(json).and_then([&](const QJsonDocument& document) -> Result<Asset> {
        if (!document.isObject())
            return foreign(ApiJsonWords::tr("something else than one asset"));
        return assetFrom(document.object(), path);
    });
}

Result<QList<Asset>> assetsFromJson(const QByteArray& json, const AssetPath& path)
{
    const auto document = parsed(json);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonValue listed = document->isArray() ? document->array() : document->object().value("entries"_L1);
    if (!listed.isArray())
        return foreign(ApiJsonWords::tr("no list of assets"));
    QList<Asset> assets;
    QSet<qint64> entries;
    for (const auto& value : listed.toArray()) {
        auto asset = assetFrom(value, path);
        if (!asset)
            return tl::unexpected(asset.error());
        if (entries.contains(asset->ref.entry))
            return foreign(ApiJsonWords::tr("asset %1 is listed twice").arg(asset->ref.entry));
        entries.insert(asset->ref.entry);
        assets.append(std::move(*asset));
    }
    return assets;
}

} // namespace secateur
