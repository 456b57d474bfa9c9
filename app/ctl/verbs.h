// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include <span>

namespace secateur::ctl {

/// What a command does by its first argument: `profile add …`, `guard set …`.
struct Verb {
    QLatin1StringView name;
    int least; ///< arguments after it
    int most;
    Result<Exit> (*run)(Context&);
};

/// Does what the first argument says. BadRequest where it is none of the verbs, or has another number of arguments
/// after it than it takes. `command` is the command's name.
[[nodiscard]] Result<Exit> runVerb(Context& context, QLatin1StringView command, std::span<const Verb> verbs);

} // namespace secateur::ctl
