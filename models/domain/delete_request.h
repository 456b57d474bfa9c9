// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/hazard.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <optional>
#include <tl/expected.hpp>

namespace secateur {

enum class Selector { Entry, Top, All, Recursive };
enum class Order { New, Modified };

/**
 * What was asked to be deleted. A value. Fields that the selector does not use hold their defaults, so that two
 * requests that mean the same are equal. Source: konifer.md, Delete requests.
 */
struct DeleteRequest {
    AssetPath path;
    Selector selector = Selector::Top;
    Order order = Order::New;      ///< Top only
    qint64 limit = 1;              ///< Top only: 1 to 2^31-1
    qint64 entry = 0;              ///< Entry only: 0 to 2^63-1
    QMap<QString, QString> labels; ///< all must hold; empty for Entry

    /// The request we would send, such as `DELETE /assets/a/-/new?limit=1`; nothing where nothing may be sent.
    [[nodiscard]] std::optional<QString> canonical() const;
    /// One sentence in the user's words: "every asset at /users/u12 and below it".
    [[nodiscard]] QString meaning() const;
    bool operator==(const DeleteRequest&) const = default;

    [[nodiscard]] static DeleteRequest entryAt(AssetPath path, qint64 entry);
    [[nodiscard]] static DeleteRequest newest(AssetPath path, qint64 limit, Order order = Order::New);
    [[nodiscard]] static DeleteRequest allAt(AssetPath path);
    [[nodiscard]] static DeleteRequest everythingBelow(AssetPath path);
};

/// A request with what the user must know about it. Hazards are sorted by name and without doubles.
struct ParsedRequest {
    DeleteRequest request;
    QList<Hazard> hazards;
    QString server; ///< scheme, host and port where a whole address was given: nobody compared it with a store yet
    bool operator==(const ParsedRequest&) const = default;
};

/// Why text is no request, and where in it: `position` and `length` count UTF-16 units of the text as given.
struct RequestError {
    QString what;
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Longest request that is looked at, in UTF-16 units; longer text is refused.
inline constexpr qsizetype maxRequestLength = 65536;

/**
 * Reads a request as a user types or pastes it: `DELETE /assets/…`, a URL, `/assets/…`, or a path with an optional
 * `-/` selector. Never crashes whatever the text. Pure; any thread.
 */
[[nodiscard]] tl::expected<ParsedRequest, RequestError> parseRequest(const QString& text);

/// The hazards a request has by itself, without the text it came from.
[[nodiscard]] QList<Hazard> hazardsOf(const DeleteRequest& request);

} // namespace secateur

Q_DECLARE_METATYPE(secateur::DeleteRequest)
