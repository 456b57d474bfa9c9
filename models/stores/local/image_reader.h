// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/store_stop.h"

#include <QImage>
#include <QString>

namespace secateur {

/// What a file's own bytes say of the picture in it.
struct ImageHeader {
    int width = 0; ///< pixels, as stored: a camera's orientation mark is not applied
    int height = 0;
    QString format;   ///< "png", "jpg", "webp", "avif", "jxl", "heic" or "gif": by content, never by the file's name
    qint64 bytes = 0; ///< size of the file
    bool operator==(const ImageHeader&) const = default;
};

/// Pictures beyond these are refused before they are decoded, so that a small hostile file can not fill the memory.
inline constexpr int maxImageEdge = 65'535;
inline constexpr qint64 maxImagePixels = qint64(1) << 28;
inline constexpr qint64 maxImageBytes = qint64(1) << 30;
/// A thumbnail of a picture that has to be decoded whole before it can be scaled takes memory for all of its pixels: of
/// more than these none is made (256 MiB). Others are decoded and scaled in strips, whatever their size.
inline constexpr qint64 maxWholePixels = qint64(1) << 26;

/**
 * Reads pictures with libvips, in Konifer's formats and no others; every other loader of libvips is blocked. Reads
 * only. The calls take turns and may come from any thread; they decode, so not from the GUI thread.
 *
 * Errors are whole sentences that call the file "the file": NotFound, Permission, Io, BadRequest (empty, no picture, no
 * plain file or too large), Damaged.
 *
 * A descriptor must be open for reading on a plain file; it stays open and its position is left anywhere.
 */
[[nodiscard]] Result<ImageHeader> readImageHeader(int descriptor);
[[nodiscard]] Result<ImageHeader> readImageHeader(const QString& file);

/// A picture that fits into edge × edge pixels, never enlarged, upright, in sRGB, as Format_RGBA8888. Animations give
/// their first frame. A picture whose data end early or are wrong is Damaged, not a half-drawn picture. Cancelled soon
/// after the stop.
[[nodiscard]] Result<QImage> readThumbnail(int descriptor, int edge, const StoreStop& stop = {});
[[nodiscard]] Result<QImage> readThumbnail(const QString& file, int edge, const StoreStop& stop = {});

} // namespace secateur
