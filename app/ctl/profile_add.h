// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "stores/profiles.h"

namespace secateur::ctl {

/// profile add NAME: saves what the options say, and its secrets in the keychain.
[[nodiscard]] Result<Exit> addProfile(Context& context, const QString& name);
/// What is said where the secrets of a connection could not be taken out of the keychain.
[[nodiscard]] QString secretsStay(const Error& why, const QString& place);
/// Its options beside those of every command.
[[nodiscard]] QList<OptionSpec> addOptions();

/// What --loosen says.
[[nodiscard]] Loosening loosening(const Context& context);
/// A refusal to loosen, with the option that allows it.
[[nodiscard]] Error saidHow(Error refused);
/// Has the journal take over what was loosened, where it can be had.
void journalLoosenings(const Stop& stop);

} // namespace secateur::ctl
