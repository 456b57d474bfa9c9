// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/asset.h"

#include <QDateTime>
#include <QtNumeric>
#include <algorithm>
#include <chrono>
#include <limits>

namespace secateur {

namespace {

qint64 knownBytes(const QList<Variant>& variants)
{
    qint64 sum = variants.isEmpty() ? 0 : -1;
    for (const Variant& variant : variants)
        sum = knownSum(sum, variant.bytes);
    return sum;
}

} // namespace

QString isoText(Timestamp time)
{
    constexpr Timestamp perSecond = 1'000'000;
    Timestamp micros = time % perSecond;
    Timestamp seconds = time / perSecond;
    if (micros < 0) {
        micros += perSecond;
        --seconds;
    }
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return QStringLiteral("%1.%2Z")
        .arg(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
        .arg(micros, 6, 10, QLatin1Char('0'));
}

Timestamp nowStamp()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 knownSum(qint64 a, qint64 b)
{
    if (a < 0 || b < 0)
        return std::max<qint64>({a, b, -1});
    return boundedSum(a, b);
}

qint64 boundedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (qAddOverflow(a, b, &sum))
        return a < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return sum;
}

qint64 Asset::bytes() const
{
    return shown ? knownBytes(variants) : -1;
}

const Variant* Asset::original() const
{
    const auto found = std::find_if(variants.cbegin(), variants.cend(), [](const Variant& v) { return v.original; });
    return found == variants.cend() ? nullptr : &*found;
}

qint64 PlannedAsset::bytes() const
{
    return isNumberOnly() ? -1 : knownBytes(variants);
}

PlannedAsset plannedFrom(const Asset& asset)
{
    PlannedAsset planned{asset.ref, asset.created, {}};
    for (const Variant& v : asset.variants) {
        Variant kept;
        kept.bucket = v.bucket;
        kept.key = v.key;
        kept.original = v.original;
        kept.bytes = v.bytes;
        planned.variants.append(kept);
    }
    return planned;
}

} // namespace secateur
