// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/**
 * Text in which what could be a secret is replaced by `***`, for text that leaves the program. Errors hold no secrets;
 * this stands behind them for what a server or a library wrote. Takes out: user and password of URLs; the values of
 * header lines, query parameters, settings and JSON fields whose names speak of a credential or a signature
 * (`Authorization`, `token`, `password`, `s`, `X-Amz-…`, `sslpassword`, …), quoted or not; what follows `Bearer` or
 * `Basic`; JSON web tokens; keys in PEM. It rather takes too much than too little: of text that is too
 * much for its patterns nothing is left. Pure; any thread.
 */
[[nodiscard]] QString scrubbed(const QString& text);

} // namespace secateur
