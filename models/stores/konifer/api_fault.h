// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "stores/konifer/http_client.h"

namespace secateur {

/// What an answer that is no success means for the user: which part is at fault, and what to do. `server` is the host,
/// for the sentence. Codes: Unreachable, Unauthorized, NotKonifer, BadRequest, NotFound, TooLarge, Busy, Io, Cancelled.
[[nodiscard]] Error faultError(const HttpAnswer& answer, const QString& server);

/// A server's own words in an answer of JSON with a "message", as bounded plain text; empty where there are none.
[[nodiscard]] QString serverMessage(const QByteArray& body);

} // namespace secateur
