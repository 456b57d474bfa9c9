// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur::ctl {

/// The help of the program: what it does, its commands, its options and its exit statuses.
[[nodiscard]] QString programHelp();
/// The help of one command.
[[nodiscard]] QString commandHelp(const Command& command);

} // namespace secateur::ctl
