// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <vips/vips.h>

/// Real pictures for the tests, made with libvips.
namespace secateur::test {

/// Writes a colourful picture; the format is taken from the name's ending (".avif", ".heic", ".jxl", …).
inline bool makeImage(const QString& file, int width = 32, int height = 24, int seed = 0)
{
    if (VIPS_INIT("test") != 0)
        return false;
    vips_operation_block_set("VipsForeignSave", FALSE); // the reader under test blocks what is not fuzzed enough
    QDir().mkpath(QFileInfo(file).path());
    QByteArray pixels;
    pixels.reserve(qsizetype(width) * height * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            pixels.append(static_cast<char>(x * 8 + seed));
            pixels.append(static_cast<char>(y * 8));
            pixels.append(static_cast<char>((x ^ y) * 5 + seed * 7));
        }
    }
    VipsImage* image = vips_image_new_from_memory_copy(pixels.constData(), static_cast<size_t>(pixels.size()), width,
                                                       height, 3, VIPS_FORMAT_UCHAR);
    image->Type = VIPS_INTERPRETATION_sRGB;
    const QByteArray name = QFile::encodeName(file);
    const bool ok = vips_image_write_to_file(image, name.constData(), nullptr) == 0;
    g_object_unref(image);
    return ok;
}

inline QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline bool writeBytes(const QString& file, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size();
}

/// The bytes of a small valid PNG; pictures with different seeds differ. Needs no encoder but Qt's.
inline bool makePng(const QString& file, int seed = 0, int edge = 8)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(QRgb(0xff000000u | (static_cast<unsigned>(seed) * 2654435761u & 0xffffffu)));
    QDir().mkpath(QFileInfo(file).path());
    return image.save(file, "PNG");
}

} // namespace secateur::test
