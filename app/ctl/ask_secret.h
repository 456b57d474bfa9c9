// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/stop.h"
#include "domain/error.h"

namespace secateur::ctl {

/**
 * Asks on a terminal for one line and does not show what is typed; the terminal is as before when it returns. The
 * question goes to standard error. Errors: Cancelled (a signal, or the input ended), TooLarge, Io.
 */
[[nodiscard]] Result<QString> askOnTerminal(int terminal, const QString& question, const Stop& stop);

} // namespace secateur::ctl
