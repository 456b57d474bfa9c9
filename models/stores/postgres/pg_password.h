// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/// True where the database wants a password and libpq knows none: neither PGPASSWORD nor its password file holds it.
/// Connects, for ten seconds at most, and goes: for a connection that was just turned away. Never on the GUI thread.
[[nodiscard]] bool wantsPassword(const QString& conninfo);

} // namespace secateur
