// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "stores/konifer/http_client.h"

namespace secateur {

/// What an answer that is no success means for the user: which part is at fault, and what to do. `server` is the host,
/// for the sentence. Codes: Unreachable, Unauthorized, NotKonifer, BadRequest, NotFound, TooLarge, Busy, Io,
/// Cancelled, and Damaged where the server has an asset that it can not show.
[[nodiscard]] Error faultError(const HttpAnswer& answer, const QString& server);

/// True for a 500 that says that the database takes no such path (konifer.md, trap 17).
[[nodiscard]] bool refusesPath(const HttpAnswer& answer);
/// True for a 500 that would come again: of an asset without alt text, or of a path that the database does not take
/// (konifer.md, traps 13 and 17).
[[nodiscard]] bool isLastingFault(const HttpAnswer& answer);

/// A server's own words in an answer of JSON with a "message", as bounded plain text; empty where there are none.
[[nodiscard]] QString serverMessage(const QByteArray& body);

} // namespace secateur
