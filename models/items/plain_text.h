// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/// Text that came from a store, a file or a user, made safe to show on one line: characters that are drawn as nothing
/// or as another space, or that change the direction of their neighbours, become visible as ⟨U+202E⟩, and more than
/// `longest` characters are cut with an ellipsis. Show it as Qt::PlainText.
[[nodiscard]] QString plain(const QString& text, qsizetype longest = 1024);
/// "3,000,000" with the locale's separators; a dash where negative (unknown).
[[nodiscard]] QString countText(qint64 count);
/// "12.4 MB" in powers of 1000; "unknown size" where negative.
[[nodiscard]] QString bytesText(qint64 bytes);
/// The same for a column whose head says that it is a size: "unknown" where negative.
[[nodiscard]] QString sizeCellText(qint64 bytes);
/// "12,400,000 bytes"; "unknown size" where negative.
[[nodiscard]] QString exactBytesText(qint64 bytes);
/// "0:12", "1:04:07", "3 d 4 h".
[[nodiscard]] QString ageText(qint64 seconds);
/// Local date and time of microseconds since 1970 UTC, "2026-01-31 10:20:30"; empty for 0.
[[nodiscard]] QString timeText(qint64 stamp);
/// Local time of day alone, "10:20:30".
[[nodiscard]] QString clockText(qint64 stamp);
/// The exact text for a tool tip under a title of ours. Qt guesses rich text from a first line alone: the title's.
[[nodiscard]] QString toolTipText(const QString& title, const QString& text);

} // namespace secateur
