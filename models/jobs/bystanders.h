// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/running_job.h"

namespace secateur {

/// What lies near a job's assets and is not planned: none of it may go.
class Bystanders final {
public:
    explicit Bystanders(RunningJob& job)
        : m_job(job)
    {}
    /// Before the first delete of a run.
    [[nodiscard]] Result<void> take();
    /// Looks again and writes down what is missing.
    [[nodiscard]] Result<void> compare();

private:
    struct Place {
        AssetPath path;
        qint64 assets = 0;
        bool ours = false; ///< the planned assets lie there; elsewhere none may go
    };
    RunningJob& m_job;
    std::vector<Place> m_places;
    JobCounts m_before; ///< counts when they were taken
};

} // namespace secateur
