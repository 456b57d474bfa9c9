// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur {

/// The options of the window's program, for its command line and its manual page.
[[nodiscard]] QList<ctl::OptionSpec> windowOptions();

/// What the link on the window's command line is for.
[[nodiscard]] QString linkHelp();

} // namespace secateur
