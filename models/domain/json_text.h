// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace secateur {

/// Compact JSON written by hand, for what is written for every asset of a plan: a document in memory for each would
/// take most of the time.

void appendJsonNumber(QByteArray& json, qint64 number);
/// The text in quotes, as UTF-8; control characters, quotes and backslashes escaped. Plain text goes over in runs.
void appendJsonString(QByteArray& json, QStringView text);

} // namespace secateur
