// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/sqlite/database.h"

namespace secateur {

/**
 * The id of the store in a folder. A store remembers the folder where it lives. Found in another one while the first
 * still holds it, it is a copy, and a copy is another store: its id is made of the first one's and of its own place,
 * the same each time. Found in another one while the first holds it no more, it was moved, and stays what it is.
 *
 * `database` is open for reading at least. Errors: those of the database.
 */
[[nodiscard]] Result<QString> storeIdentity(Database& database, const QString& folder);
/// Writes down what storeIdentity() says, and where the store lives now: a copy stays another store also when the first
/// one is gone. `database` is open for writing.
[[nodiscard]] Result<void> settleIdentity(Database& database, const QString& folder);

} // namespace secateur
