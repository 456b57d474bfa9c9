// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"
#include "jobs/receipt_text.h"

#include <QJsonArray>

namespace secateur::receipt {

/// The JSON form of a receipt, line by line: an opening line, one line for each item, and the closing line. Whoever
/// checks a file writes it anew from what it says, and compares: nothing in it goes unread. Any thread.

/// The parts of the opening line.
struct Opening {
    QJsonObject record;     ///< recordObject()
    QJsonArray differences; ///< differenceObject() of each
    QJsonValue seal;        ///< sealObject(), or null where the job has no receipt yet
};
[[nodiscard]] QByteArray openingLine(const Opening& opening);
/// Nothing where it is no such line.
[[nodiscard]] std::optional<Opening> openingFrom(const QByteArray& line);
[[nodiscard]] QJsonObject sealObject(const Receipt& receipt);
[[nodiscard]] QJsonObject differenceObject(const Difference& difference);
[[nodiscard]] std::optional<Difference> differenceFrom(const QJsonObject& object);

/// One item, without the comma after it.
[[nodiscard]] QByteArray itemLine(const JobItem& item);
/// Reads it back, without its number; nothing where it is not written as items are written.
[[nodiscard]] std::optional<JobItem> itemFrom(const QByteArray& line);
/// "kept" where the asset was not deleted, else contentEndName().
[[nodiscard]] QString contentName(const std::optional<ContentEnd>& end);

inline constexpr char closingLine[] = "]}";

} // namespace secateur::receipt
