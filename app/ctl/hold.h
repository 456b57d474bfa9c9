// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "jobs/guard_settings.h"

namespace secateur::ctl {

/// What --hold and --at say.
struct HoldWish {
    qint64 seconds = 0;
    Timestamp at = 0; ///< when to begin; 0: not given
};

/// BadRequest where they can not be understood, and for a time that is over or more than a year away.
[[nodiscard]] Result<HoldWish> wishedHold(const Context& context);
/// Before when nothing is sent of a delete that is agreed to now; 0: at once. As late as the store's guard says where a
/// terminal shows it, later where the user wishes. Without a terminal nobody could call it off: only the wish counts.
[[nodiscard]] Timestamp holdUntil(const Context& context, const HoldWish& wish, const GuardSettings& guards);
/// Waits for its end and shows how long that is. Cancelled where the user called it off.
[[nodiscard]] Result<void> awaitHold(const Context& context, Timestamp until);

} // namespace secateur::ctl
