// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace secateur {

/**
 * Names as the system gives them, as text that keeps every byte. Qt's own decoding replaces what is no UTF-8 by one and
 * the same character: two folders whose names differ in such a byte would be one, and a delete meant for one would take
 * the other's. Here each such byte becomes a code point that no UTF-8 can have. Pure; any thread.
 */
[[nodiscard]] QString textOfBytes(const QByteArray& bytes);
/// The bytes that textOfBytes() was given.
[[nodiscard]] QByteArray bytesOfText(const QString& text);
[[nodiscard]] bool isUtf8(const QByteArray& bytes);
/// True where there is a byte in it that is no UTF-8.
[[nodiscard]] bool holdsRawBytes(const QString& text);
/// For people: such bytes as `\xe9`.
[[nodiscard]] QString shownBytes(const QString& text);

} // namespace secateur
