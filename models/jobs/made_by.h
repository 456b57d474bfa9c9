// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/// The system's name of the user who runs this process; the user's number where it has none. Any thread.
[[nodiscard]] QString userName();
/// This computer's name.
[[nodiscard]] QString hostName();

} // namespace secateur
