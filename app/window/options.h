// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace secateur {

/// The options of the window's program, for its command line and its manual page.
[[nodiscard]] QList<ctl::OptionSpec> windowOptions();

/// What the link on the window's command line is for.
[[nodiscard]] QString linkHelp();

/**
 * A tour really deletes and changes guards, so it plays only where nothing can be lost: on a sample that it makes for
 * itself, or on a copy that was made for it and says so by a file `tour.marker`. BadRequest for a connection, a link, a
 * journal, and every other store.
 */
[[nodiscard]] Result<void> checkTour(const QCommandLineParser& options);
/// True where a tour is asked for; before any option is read, since it must see no settings of the user's.
[[nodiscard]] bool asksForTour(const QStringList& arguments);

} // namespace secateur
