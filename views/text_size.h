// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secateur {

/// Makes all text of the program so many percent of the system's size, also in windows that are open. GUI thread.
void applyTextSize(int percent);

} // namespace secateur
