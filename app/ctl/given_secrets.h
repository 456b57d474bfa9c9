// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur::ctl {

/**
 * The secrets of a connection: from the keychain where `profile` says that it is a saved one, else from the
 * environment, else asked for. Never from an argument, which everybody on the computer can see. BadRequest where one
 * is needed and nobody can be asked for it.
 */
[[nodiscard]] Result<Secrets> secretsFor(const Context& context, const Connection& connection, bool profile);

/// Asks for one secret that turned out to be needed. BadRequest where nobody can be asked; `inKeychain` says that it
/// was looked for there.
[[nodiscard]] Result<void> askForOne(const Context& context, const Connection& connection, const SecretNeed& need,
                                     Secrets& secrets, bool inKeychain);

/// What the environment and the user say, for a connection that is to be saved. What nobody can say stays empty.
[[nodiscard]] Result<Secrets> secretsToKeep(const Context& context, const Connection& connection);

/// The keychain's calls, waited for. NotFound where there is none.
[[nodiscard]] Result<Secrets> readKeychain(const Context& context, const Connection& connection);
[[nodiscard]] Result<void> writeKeychain(const Context& context, const Connection& connection, const Secrets& secrets);
[[nodiscard]] Result<void> clearKeychain(const Context& context, const Connection& connection);

} // namespace secateur::ctl
