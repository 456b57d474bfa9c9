// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delete_plan.h"

#include "domain/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

namespace secateur {

namespace {

constexpr qsizetype maxLine = 4 * 1024 * 1024;
constexpr qsizetype maxPath = maxRequestLength;
constexpr qsizetype maxBucket = 256;
constexpr qsizetype maxKey = 4096;
constexpr qsizetype maxVariants = 10'000;

tl::unexpected<QString> fault(const char* text)
{
    return tl::unexpected<QString>(QCoreApplication::translate("DeletePlan", text));
}

/// A whole number in [least, 2^63-1], or nothing.
std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 least)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.isDouble() ? value.toInteger(none) : none;
    return number < least ? std::nullopt : std::optional(number);
}

std::optional<Variant> variantOf(const QJsonObject& object)
{
    Variant variant;
    const auto bytes = wholeNumber(object.value(QLatin1String("bytes")), -1);
    const QJsonValue original = object.value(QLatin1String("original"));
    variant.bucket = object.value(QLatin1String("bucket")).toString();
    variant.key = object.value(QLatin1String("key")).toString();
    if (!bytes || !original.isBool() || variant.bucket.size() > maxBucket || variant.key.isEmpty() ||
        variant.key.size() > maxKey)
        return std::nullopt;
    variant.bytes = *bytes;
    variant.original = original.toBool();
    return variant;
}

} // namespace

PlanHasher::PlanHasher(const DeleteRequest& request, const QString& storeId)
    : m_hash(QCryptographicHash::Sha256)
{
    // A request that may not be sent has no canonical form; it matches nothing, and its path is enough.
    m_hash.addData(request.canonical().value_or(request.path.text()).toUtf8());
    m_hash.addData(QByteArrayView("\n"));
    m_hash.addData(storeId.toUtf8());
    m_hash.addData(QByteArrayView("\n"));
}

void PlanHasher::add(const PlannedAsset& asset)
{
    add(asset, planLine(asset));
}

void PlanHasher::add(const PlannedAsset& asset, const QByteArray& line)
{
    m_hash.addData(line);
    m_hash.addData(QByteArrayView("\n"));
    const bool first = m_totals.assets == 0;
    ++m_totals.assets;
    m_totals.variants += asset.variants.size();
    m_totals.bytes = first ? asset.bytes() : knownSum(m_totals.bytes, asset.bytes());
    m_totals.oldest = first ? asset.created : std::min(m_totals.oldest, asset.created);
    m_totals.newest = first ? asset.created : std::max(m_totals.newest, asset.created);
    if (asset.ref.path.text() != m_lastPath) {
        m_lastPath = asset.ref.path.text();
        ++m_totals.paths;
    }
}

QByteArray PlanHasher::sha256() const
{
    return m_hash.result().toHex();
}

QByteArray planLine(const PlannedAsset& asset)
{
    QByteArray line;
    line.reserve(128 + asset.ref.path.text().size() + 160 * asset.variants.size());
    line.append("{\"path\":");
    appendJsonString(line, asset.ref.path.text());
    line.append(",\"entry\":");
    appendJsonNumber(line, asset.ref.entry);
    line.append(",\"created\":");
    appendJsonNumber(line, asset.created);
    line.append(",\"variants\":[");
    bool first = true;
    for (const Variant& variant : asset.variants) {
        line.append(first ? "{\"bucket\":" : ",{\"bucket\":");
        first = false;
        appendJsonString(line, variant.bucket);
        line.append(",\"key\":");
        appendJsonString(line, variant.key);
        line.append(variant.original ? ",\"original\":true,\"bytes\":" : ",\"original\":false,\"bytes\":");
        appendJsonNumber(line, variant.bytes);
        line.append('}');
    }
    line.append("]}");
    return line;
}

tl::expected<PlannedAsset, QString> parsePlanLine(const QByteArray& line)
{
    if (line.size() > maxLine)
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The line is too long for an asset of a plan."));
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The line is no JSON object."));
    const QJsonObject object = document.object();

    const QString path = object.value(QLatin1String("path")).toString();
    if (path.size() > maxPath || !AssetPath::isCanonical(path))
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The asset's path is missing or no path."));
    const auto entry = wholeNumber(object.value(QLatin1String("entry")), 0);
    if (!entry)
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The asset's entry is no whole number from 0."));
    const auto created = wholeNumber(object.value(QLatin1String("created")), std::numeric_limits<qint64>::min() + 1);
    if (!created)
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The asset's time is no whole number of microseconds."));
    const QJsonValue variants = object.value(QLatin1String("variants"));
    if (!variants.isArray() || variants.toArray().size() > maxVariants)
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The asset's variants are missing or too many."));

    PlannedAsset asset{{AssetPath::fromCanonical(path), *entry}, *created, {}};
    const QJsonArray list = variants.toArray();
    for (const auto& each : list) {
        const auto variant = variantOf(each.toObject());
        if (!variant)
            return fault(QT_TRANSLATE_NOOP("DeletePlan", "A variant of the asset is incomplete or out of bounds."));
        asset.variants.append(*variant);
    }
    // Whatever else is in the line (a key twice, one too many, another notation) would be lost unsaid.
    if (planLine(asset) != line)
        return fault(QT_TRANSLATE_NOOP("DeletePlan", "The line is not written as plans are written."));
    return asset;
}

} // namespace secateur
