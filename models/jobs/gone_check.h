// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/running_job.h"

namespace secateur {

/// Looks again, at a job's end, at every item that is said to be gone: one that is still there has failed.
class GoneCheck final {
public:
    explicit GoneCheck(RunningJob& job)
        : m_job(job)
    {}
    void begin() { m_cursor = 0; }
    /// True where nothing is left at the request's path and below it: all that was planned is gone, and one question
    /// shows it.
    [[nodiscard]] Result<bool> allGone();
    /// Looks at the next portion. False where none is left.
    [[nodiscard]] Result<bool> some();

private:
    RunningJob& m_job;
    qint64 m_cursor = 0;
};

} // namespace secateur
