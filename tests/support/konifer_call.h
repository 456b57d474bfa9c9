// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/delete_request.h"

#include <QByteArray>
#include <QMap>
#include <QUrl>
#include <tl/expected.hpp>

namespace secateur::test {

/// Which way of asking for assets a server speaks. Source: konifer.md, Reading.
enum class Dialect { Metadata, Info, Entries };

/// What a 400 says.
using Complaint = QString;

/// The parameters of a query, decoded; `+` is a space (konifer.md, trap 10). Of a key that is given twice the first
/// value counts.
using Parameters = QMap<QString, QString>;

/// A request for `/assets/…`, as Konifer reads it. Path and text of the selector are taken as they are sent: Konifer
/// decodes the query, and never the path.
struct KoniferCall {
    AssetPath path;
    Selector selector = Selector::Top; ///< Top, Entry or Recursive
    Order order = Order::New;
    qint64 entry = 0;
    qint64 limit = 1;        ///< what the words of the limit mean: 0 or less is all (trap 2), no number is 1 (trap 3)
    bool limitGiven = false; ///< with or without a number
    QString format;          ///< of a fetch, in lower case; "link" where none is given
    QMap<QString, QString> labels; ///< every parameter that is not reserved (trap 4)
    Parameters parameters;         ///< all of them
};

/// The parameters of an encoded query.
[[nodiscard]] Parameters parametersOf(const QByteArray& query);

/// Whether the database takes the path of a target as an ltree (konifer.md, trap 17): hyphens from PostgreSQL 16 on.
[[nodiscard]] bool isStorableText(const QByteArray& rest, bool hyphens);

/// What DELETE means. `rest` is what follows `/assets` in the target, without the query.
[[nodiscard]] tl::expected<KoniferCall, Complaint> readDelete(const QByteArray& rest, const Parameters& parameters);
/// What GET means, in a dialect.
[[nodiscard]] tl::expected<KoniferCall, Complaint> readFetch(const QByteArray& rest, const Parameters& parameters,
                                                             Dialect dialect);
/// What POST means: a path without a selector.
[[nodiscard]] tl::expected<KoniferCall, Complaint> readStore(const QByteArray& rest);
/// What PUT means: a path and an entry.
[[nodiscard]] tl::expected<KoniferCall, Complaint> readReplace(const QByteArray& rest);

/// True where a parameter asks for a rendition of the image, which the server then makes and keeps.
[[nodiscard]] bool asksForRendition(const Parameters& parameters);

} // namespace secateur::test
