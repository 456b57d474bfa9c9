// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guards.h"
#include "jobs/running_job.h"

namespace secateur {

/// Sends a job's request as it is, once, and only while it means exactly what was shown.
class SelectorSender final {
public:
    /// All must outlive it.
    SelectorSender(RunningJob& job, Guards& guards)
        : m_job(job)
        , m_guards(guards)
    {}
    /// Drift where the request means other assets now; Refused where it can not be seen, or is known to be wider, what
    /// the store would take.
    [[nodiscard]] Result<void> compare();
    /// An error: nothing was deleted, and the items are as planned as before, but for Unreachable, where it is not
    /// known.
    [[nodiscard]] Result<void> send(AssetEraser& eraser);

private:
    RunningJob& m_job;
    Guards& m_guards;
};

} // namespace secateur
