// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secateur {

/// True where the catalogue's password and what is read from it go to another machine, and nothing makes sure that they
/// are encrypted: with no sslmode, or disable, allow or prefer, whoever stands between can have them in clear. False
/// for what is no address. Touches no network.
[[nodiscard]] bool isCatalogueInTheClear(const QString& conninfo);

/// Why that is so, and what to do, as a warning.
[[nodiscard]] QString catalogueInTheClearText();

} // namespace secateur
