// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "jobs/job.h"

namespace secateur::ctl {

/// Where the store of a command is.
struct GivenLocation {
    StoreLocation location; ///< empty where none was given
    QString profile;        ///< the saved connection it is; empty where it is none
};

/// --store, --profile or --url with its options. BadRequest where they do not go together, or say no location;
/// NotFound where there is no such profile.
[[nodiscard]] Result<GivenLocation> givenLocation(const QCommandLineParser& options);

/// The location that was given, or else the job's own: its folder, or the one saved connection to its server.
[[nodiscard]] Result<GivenLocation> locationOfJob(const Context& context, const JobRecord& job);

/// The options that give the same location again, quoted for a shell.
[[nodiscard]] QString optionsAgain(const Context& context);

} // namespace secateur::ctl
