// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/connection.h"

namespace secateur {

/// True where the PEM file holds a key that a passphrase opens; false too where it can not be read. Reads the file's
/// first 64 kB: about a millisecond, any thread.
[[nodiscard]] bool isEncryptedKey(const QString& file);

/**
 * Looks into the files that a connection names, as it is saved: authorities, client certificate, key. BadRequest says
 * which is not there, can not be read, is of another kind than it should be, or has ended. Whether a key fits its
 * certificate only the first connection tells.
 */
[[nodiscard]] Result<void> checkClientFiles(const Connection& connection);

} // namespace secateur
