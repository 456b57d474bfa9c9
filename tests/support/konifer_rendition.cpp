// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_rendition.h"

#include <QBuffer>
#include <QImage>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

/// The first image format that is named in full; empty where none is.
QString formatIn(const QByteArray& accept)
{
    for (const QByteArray& range : accept.split(',')) {
        const QByteArray type = range.split(';').first().trimmed().toLower();
        for (const QByteArray format : {"avif", "webp", "png", "jpeg", "heic", "gif", "jxl"})
            if (type == "image/" + format)
                return QString::fromUtf8(format);
    }
    return {};
}

QByteArray scaled(const QByteArray& bytes, int height)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull() || height <= 0)
        return bytes;
    QByteArray result;
    QBuffer buffer(&result);
    image.scaledToHeight(height).save(&buffer, "PNG");
    return result;
}

} // namespace

Result<Variant> renditionOf(const Asset& asset, const Parameters& parameters, const QByteArray& accept,
                            KoniferBackend& backend)
{
    const Variant* original = asset.original();
    if (!original)
        return failure(ErrorCode::Damaged, u"The asset has no original."_s);
    QString format = parameters.value(u"format"_s, formatIn(accept));
    const bool isSame =
        format.isEmpty() || format == original->format || (format == u"jpeg" && original->format == u"jpg");
    if (isSame && !asksForRendition(parameters))
        return *original;
    Variant made = *original;
    made.original = false;
    // The server names what it makes by what was asked for; the pixels stay PNG here, which tests can read.
    made.height = qBound(0, parameters.value(u"h"_s).toInt(), 4096);
    made.key = u"%1-%2-%3"_s.arg(original->key, QString::number(made.height), format);
    for (const Variant& variant : asset.variants)
        if (variant.key == made.key)
            return variant;
    const auto bytes = backend.content(*original);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const QByteArray content = scaled(bytes->value_or(QByteArray()), made.height);
    made.bytes = content.size();
    if (auto added = backend.addVariant(asset.ref.path, asset.ref.entry, made, content); !added)
        return tl::unexpected<Error>(added.error());
    return made;
}

} // namespace secateur::test
