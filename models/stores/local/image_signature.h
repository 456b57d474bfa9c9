// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace secateur {

/// How many bytes from a file's start imageSignature() looks at.
inline constexpr int signatureBytes = 64;

/// The format that a file's first bytes announce, in the words of ImageHeader; empty where it is none of Konifer's.
[[nodiscard]] QString imageSignature(const QByteArray& start);

/**
 * True where the file's structure reaches its end, so that nothing was cut off; false where that can not be told
 * cheaply and only decoding shows it. Looks at a few bytes, never at the pixels.
 */
[[nodiscard]] bool endsWhole(int descriptor, const QString& format, qint64 size);
/// True where an ISO media file says of itself that it is first of all a sequence, not a still image.
[[nodiscard]] bool isImageSequence(const QByteArray& start);

} // namespace secateur
