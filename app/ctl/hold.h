// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "jobs/guard_settings.h"
#include "jobs/hold_clock.h"

namespace secateur::ctl {

/// What --hold and --at say.
struct HoldWish {
    qint64 seconds = 0;
    Timestamp at = 0; ///< when to begin; 0: not given
};

/// BadRequest where they can not be understood, and for a time that is over or more than a year away.
[[nodiscard]] Result<HoldWish> wishedHold(const Context& context);
/// How long a delete that is agreed to now is held, and before when nothing of it is sent.
struct HoldEnd {
    qint64 seconds = 0;  ///< in which this computer is awake, see HoldClock
    Timestamp until = 0; ///< by the clock; 0: at once
};

/// As long as the store's guard says, longer where the user wishes. Only the default of a test store is for people who
/// look on: see GuardSettings::holdByDefault. What a terminal shows, and where results go, makes no other difference.
[[nodiscard]] HoldEnd holdEnd(const Context& context, const HoldWish& wish, const GuardSettings& guards);
/// Waits for its end and shows how long that is. Cancelled where the user called it off.
[[nodiscard]] Result<void> awaitHold(const Context& context, const HoldEnd& end, const HoldClock& held);

} // namespace secateur::ctl
