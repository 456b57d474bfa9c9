// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/breaker.h"

namespace secateur {

/**
 * How early a job looks at what it does and stops itself. It can only be made stricter: see boundedCaution(). A job
 * keeps the one that it began, or went on, with. A value.
 */
struct JobCaution {
    /// Assets. No fewer can be asked for: behind the first few deletes there must be enough to take a sample of.
    static constexpr qint64 fewestCanaryFrom = 150;
    static constexpr qint64 usualCanaryFrom = 500;

    qint64 canaryFrom = usualCanaryFrom; ///< assets; from so many on, a few are deleted first and looked at
    BreakerLimits breaker = {};
    bool operator==(const JobCaution&) const = default;
};

/// The same, but nowhere laxer than by default, and nowhere so strict that a look would mean nothing.
[[nodiscard]] constexpr JobCaution boundedCaution(JobCaution caution)
{
    const JobCaution usual;
    caution.canaryFrom = qBound(JobCaution::fewestCanaryFrom, caution.canaryFrom, usual.canaryFrom);
    caution.breaker.window = usual.breaker.window;
    caution.breaker.fewest = qBound(qint64(1), caution.breaker.fewest, usual.breaker.fewest);
    caution.breaker.percent = qBound(1, caution.breaker.percent, usual.breaker.percent);
    return caution;
}

} // namespace secateur
