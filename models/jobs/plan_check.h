// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/running_job.h"

namespace secateur {

/**
 * Whether a job's items are still those that were planned: hashed again, each is one that the request can mean, and all
 * of them give the plan's hash and its sums. What the user agreed to is the hash; the items lie in a file that others
 * may have written into since. Belongs to the runner's thread.
 */
class PlanCheck final {
public:
    explicit PlanCheck(const RunningJob& job)
        : m_job(job)
    {}
    void begin();
    /// The next portion. False at the end. Refused where the items are not those planned.
    [[nodiscard]] Result<bool> some();

    /// Refused where one of the items is none that the job's request can mean.
    [[nodiscard]] static Result<void> checkMeant(const JobRecord& job, std::span<const PlannedAsset> items);

private:
    static constexpr qint64 portion = 5'000; ///< items

    const RunningJob& m_job;
    std::optional<PlanHasher> m_hasher;
    qint64 m_cursor = 0;
};

} // namespace secateur
