// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

/// Words and bounds that the parser of requests and their canonical form share. Source: konifer.md, Delete requests
/// and Objects.
namespace secateur::words {

inline constexpr qsizetype maxLabels = 50;
inline constexpr qsizetype maxLabelKey = 128; ///< UTF-16 units
inline constexpr qsizetype maxLabelValue = 256;
inline constexpr qint64 maxLimit = 2147483647;

/// Written before a label's key that would be read as something else.
[[nodiscard]] QString labelPrefix();
/// True for a query parameter that is never a label.
[[nodiscard]] bool isReserved(const QString& key);
/// True for a key that is one or two edits away from a reserved word, and is none. Of a short word fewer edits count:
/// otherwise every short key would look like one.
[[nodiscard]] bool looksLikeReserved(const QString& key);
/// True where text holds a control character, NUL among them.
[[nodiscard]] bool hasControl(QStringView text);
/// Why a label can be no condition, as a sentence; empty where it can.
[[nodiscard]] QString labelFault(const QString& key, const QString& value);
/// The same for all labels of a request.
[[nodiscard]] QString labelsFault(const QMap<QString, QString>& labels);

} // namespace secateur::words
