// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur::ctl {

/// profile add NAME: saves what the options say, and its secrets in the keychain.
[[nodiscard]] Result<Exit> addProfile(Context& context, const QString& name);
/// Its options beside those of every command.
[[nodiscard]] QList<OptionSpec> addOptions();

} // namespace secateur::ctl
