// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

#include <functional>
#include <optional>
#include <vector>

namespace secateur {

/// A place near a job, or its own, that is looked at for losses.
struct BystanderPlace {
    DeleteRequest look;  ///< what shows its assets
    bool ours = false;   ///< the planned assets lie there; elsewhere none may go
    bool whole = true;   ///< all of its assets that are not planned are kept
    qint64 counted = -1; ///< assets in it when it was taken, where it is not whole
    bool operator==(const BystanderPlace&) const = default;
};

/// One asset that was not planned.
struct Bystander {
    quint64 print = 0;  ///< assetPrint()
    quint64 object = 0; ///< originalPrint()
    AssetRef ref;
    Timestamp created = 0;
    size_t place = 0;
    bool operator==(const Bystander&) const = default;
};

/// What was near a job when it was looked at last.
struct KeptBystanders {
    Timestamp when = 0;
    JobCounts before; ///< of the job, then
    std::vector<BystanderPlace> places;
    std::vector<Bystander> all; ///< by fingerprint
    bool operator==(const KeptBystanders&) const = default;
};

/**
 * Keeps in the journal what is near a job that has not ended, so that a loss during a break is seen when it goes on. A
 * job that ends has none. Belongs to the journal's thread; errors as Journal.
 */
class BystanderBook final {
public:
    explicit BystanderBook(Journal& journal)
        : m_journal(journal)
    {}
    [[nodiscard]] Result<void> write(qint64 job, const KeptBystanders& kept);
    /// Nothing where there are none. Damaged where they can not be read.
    [[nodiscard]] Result<std::optional<KeptBystanders>> read(qint64 job) const;
    /// The fingerprints of what other jobs of this journal deleted from the job's store since then.
    [[nodiscard]] Result<void> deletedByOthers(const JobRecord& job, Timestamp since,
                                               const std::function<void(quint64)>& sink) const;

private:
    Journal& m_journal;
};

} // namespace secateur
