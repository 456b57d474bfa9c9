// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/bystander_book.h"
#include "jobs/plan_walk.h"

namespace secateur {

/**
 * What lies near a job's assets and below its path and is not planned: none of it may go. Each is known by a
 * fingerprint of its path, entry, created time and original, so that an added asset hides no lost one; beyond maxKept
 * there are counts only. A store that can not list its paths shows those at the paths that are known here.
 *
 * What is missing later was deleted by somebody else, or taken by the store beyond what it was told. Where the store
 * itself says that another job scheduled its content for removal, it is not unexpected.
 *
 * They are in the journal, too (BystanderBook): what went while the job was broken off is found when it goes on.
 */
class Bystanders final {
public:
    static constexpr size_t maxKept = 100'000;

    explicit Bystanders(RunningJob& job)
        : m_job(job)
    {}
    /// Forgets all.
    void clear();
    /// Keeps an asset that was seen below the job's path and is not planned. Where the job's request means all below
    /// its path, all of them are handed in before take().
    void see(const PlannedAsset& asset);
    /// Takes those that the journal has of a run that broke off or was paused; none where it has none.
    [[nodiscard]] Result<void> recall();
    /// Keeps what is there now, in the journal as well. False where it gave way: the next call begins anew.
    [[nodiscard]] Result<bool> take();
    /// Looks for all of them again and writes down what is missing, once. False where it gave way, if it may. Before
    /// all of them were taken nothing is known to be missing.
    [[nodiscard]] Result<bool> compare(bool mayGiveWay);
    /// Looks for some of them, evenly chosen: false where one is missing.
    [[nodiscard]] Result<bool> sampleIsThere(qint64 size) const;
    /// Some of them, at most so many, evenly chosen.
    [[nodiscard]] std::vector<Bystander> sample(qint64 size) const;
    [[nodiscard]] size_t size() const { return m_all.size(); }
    /// What was written down last of those that are missing, in words; empty where none are.
    [[nodiscard]] const QString& saidMissing() const { return m_saidMissing; }

    /// A sentence on how many are missing, where their places are not known.
    [[nodiscard]] static QString missingText(qint64 count);
    /// A sentence on that nobody looked whether any are missing; `why` is one, too.
    [[nodiscard]] static QString notComparedText(const QString& why);

private:
    using Place = BystanderPlace;
    using One = Bystander;
    /// What compare() finds missing.
    struct Missing {
        std::vector<Difference> named;
        qint64 counted = 0; ///< beyond those named
        QStringList places;
    };
    [[nodiscard]] bool seesOurs() const;
    [[nodiscard]] Result<void> choosePlaces();
    void keep(const PlannedAsset& asset, size_t place);
    [[nodiscard]] Result<bool> takePlace(size_t place);
    [[nodiscard]] Result<Passage> passBy(size_t place, PathOrder order);
    [[nodiscard]] Result<bool> lookAt(size_t place, std::vector<bool>& seen, bool mayGiveWay) const;
    [[nodiscard]] Result<void> leaveOutOthers(std::vector<bool>& seen) const;
    [[nodiscard]] Result<void> countRest(Missing& missing) const;
    [[nodiscard]] Result<void> write(const Missing& missing);
    [[nodiscard]] Result<void> save() const;

    RunningJob& m_job;
    std::vector<Place> m_places;
    std::vector<One> m_all; ///< by fingerprint, once they are taken
    size_t m_seen = 0;      ///< how many of them were handed in
    bool m_sawMore = false; ///< more were handed in than are kept
    bool m_taken = false;   ///< take() came to its end
    JobCounts m_before;     ///< counts when they were taken
    Timestamp m_since = 0;  ///< when they were taken, where that was in a run before
    QString m_saidMissing;
};

} // namespace secateur
