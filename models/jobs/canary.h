// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job_caution.h"
#include "jobs/running_job.h"

namespace secateur {

/**
 * The first few deletes of a large job: after them it is looked up that exactly those are gone and that a sample of the
 * planned rest is still there, before anything else is sent.
 */
class Canary final {
public:
    static constexpr qint64 jobsFrom = JobCaution::usualCanaryFrom; ///< assets that a job still has to delete
    static constexpr qint64 assets = 10; ///< that are deleted first; as many again where all of them were gone
    static constexpr int rounds = 10;    ///< at most, before it goes on
    static constexpr qint64 sample = 20; ///< of those that are to stay for now

    explicit Canary(RunningJob& job)
        : m_job(job)
    {}
    /// In place of jobsFrom.
    void setJobsFrom(qint64 assetsLeft) { m_jobsFrom = assetsLeft; }
    /// True for a large job that is not sent as one request.
    [[nodiscard]] bool isNeeded() const;
    /// Before the first delete: chooses the sample.
    [[nodiscard]] Result<void> choose();
    /// After it: why the job may not go on; nothing where all is as it should be.
    [[nodiscard]] Result<std::optional<Trip>> verify(std::span<const PlannedAsset> sent,
                                                     std::span<const ItemOutcome> outcomes) const;

private:
    RunningJob& m_job;
    qint64 m_jobsFrom = jobsFrom;
    std::vector<PlannedAsset> m_rest;
};

} // namespace secateur
