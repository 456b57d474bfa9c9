// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"

namespace secateur {

/// The name of an error's kind, as in the source: "Unreachable".
[[nodiscard]] QString errorCodeName(ErrorCode code);
/// An error for the eye: what happened, what is still true, and what the user can do, a line each.
[[nodiscard]] QString errorText(const Error& error);
/// What details of an error say of a store: its kind, environment and what it can do, a line each; no address, no name.
[[nodiscard]] QStringList storeLines(const StoreInfo& info, bool isLocal);

/**
 * An error as plain text that the user can give to somebody: the sentences, the error's kind, when, the versions of
 * program, Qt and system, and `store` as storeLines() gives it. Scrubbed of secrets. In English but for the sentences:
 * it is for whoever mends it.
 */
[[nodiscard]] QString errorDetails(const Error& error, const QStringList& store, Timestamp when);

} // namespace secateur
