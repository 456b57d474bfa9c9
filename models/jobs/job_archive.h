// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive_writer.h"
#include "jobs/running_job.h"

namespace secateur {

/**
 * Sees to it that nothing of a job with an archive is deleted before it is in there. Of a job without one it lets all
 * pass. Belongs to the runner's thread; errors as ArchiveWriter.
 */
class JobArchive final {
public:
    /// Assets that are archived together: content takes its time, and pause and cancel are obeyed in between.
    static constexpr qint64 batch = 128;

    /// The job must outlive it.
    explicit JobArchive(RunningJob& job)
        : m_job(job)
    {}
    /// The job begins, or goes on.
    void begin();
    /// How many items may be sent together, where it would be so many without an archive.
    [[nodiscard]] qint64 atMost(qint64 without) const;

    /// Archives the items first, first + 1, … . True where all of them are safe and may be sent. False where some are
    /// not: those are marked (failed, already gone, drifted, unknown), and whoever sends looks at the items from
    /// `first` anew.
    [[nodiscard]] Result<bool> keep(qint64 first, std::span<const PlannedAsset> items);
    /// For a request that is sent as it is: archives the next of all planned items, then looks at all of them once
    /// more. True while there are more. An error where one of them can not be archived: Refused, or Drift where it is
    /// not the planned one any more, or not what was archived.
    [[nodiscard]] Result<bool> more();

private:
    static constexpr qint64 confirmedTogether = 1'000;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<bool> confirmMore();
    [[nodiscard]] static Result<void> checkAllSafe(std::span<const PlannedAsset> items,
                                                   std::span<const Archived> answers);
    [[nodiscard]] Result<std::vector<Archived>> add(std::span<const PlannedAsset> items);

    RunningJob& m_job;
    std::unique_ptr<ArchiveWriter> m_writer; ///< opened when it is first needed
    qint64 m_cursor = 0;                     ///< of more()
    qint64 m_confirmed = 0;                  ///< the same, of the look after it
};

/// May a new job archive in this folder? Refused where it lies inside the store, or holds anything, also an archive.
[[nodiscard]] Result<void> checkNewArchive(const QString& folder, const StoreInfo& store);

/// What `archive.json` says of a job's archive.
[[nodiscard]] ArchiveHead archiveHeadOf(const JobRecord& job, const QString& journalId);

} // namespace secateur
