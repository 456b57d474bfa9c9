// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/hold_clock.h"

#include <ctime>

namespace secateur {

qint64 HoldClock::awakeMs()
{
    constexpr qint64 msInSecond = 1'000;
    constexpr qint64 nsInMs = 1'000'000;
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now); // stands still while the computer sleeps, unlike CLOCK_BOOTTIME
    return qint64(now.tv_sec) * msInSecond + qint64(now.tv_nsec) / nsInMs;
}

} // namespace secateur
