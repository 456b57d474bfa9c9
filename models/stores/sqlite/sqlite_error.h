// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace secateur {

/**
 * What an SQLite result code means to the user. `subject` names the file for people ("the store “photos”"); `detail` is
 * SQLite's own message and goes to the end of the sentence. Pure; any thread.
 */
[[nodiscard]] Error sqliteError(int code, const QString& subject, const QString& detail);

} // namespace secateur
