// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur::manual {

/// The page secateurctl(1), in roff for man(7), made from the same texts as --help.
[[nodiscard]] QByteArray ctlPage();
/// The page secateur(1), from the window's options.
[[nodiscard]] QByteArray windowPage();

/// Text with all that roff would take for a request or an escape made plain.
[[nodiscard]] QByteArray roff(const QString& text);

} // namespace secateur::manual
