// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace secateur {

/// What a failed question means for the user. `state` is the SQLSTATE, empty where the connection itself broke.
[[nodiscard]] Error pgError(const QByteArray& state, const QString& message);
/// Why no connection came about, from libpq's words.
[[nodiscard]] Error pgConnectError(const QString& message);

} // namespace secateur
