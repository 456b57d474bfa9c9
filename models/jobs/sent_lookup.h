// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/running_job.h"
#include "jobs/witness.h"

namespace secateur {

/**
 * Settles what was sent without its outcome being known, by looking it up: nothing is sent before all of it is
 * settled. What is gone is confirmed, once a witness was seen on the server; what is still there is planned again, or
 * failed where it may not be sent again. What nobody can be asked about stays unknown.
 */
class SentLookup final {
public:
    /// Both must outlive it.
    SentLookup(RunningJob& job, Witness& witness)
        : m_job(job)
        , m_witness(witness)
    {}
    /// Begins at an item. `last` is true where what is still there is not sent once more.
    void begin(qint64 from, bool last);
    /// Settles the next portion. False where nothing is left to settle.
    [[nodiscard]] Result<bool> some();

private:
    [[nodiscard]] Result<std::vector<ItemMark>> settled(std::span<const PlannedAsset> assets,
                                                        std::vector<ItemMark> marks) const;
    [[nodiscard]] Result<void> settleMissing(std::span<const PlannedAsset> assets, std::span<const size_t> missing,
                                             std::vector<ItemMark>& marks) const;
    [[nodiscard]] Result<QString> whyNotGone() const;
    [[nodiscard]] ItemMark stillThere() const;

    RunningJob& m_job;
    Witness& m_witness;
    qint64 m_cursor = 0;
    bool m_last = false;
};

} // namespace secateur
