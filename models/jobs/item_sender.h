// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guards.h"
#include "jobs/job_archive.h"
#include "jobs/running_job.h"
#include "jobs/witness.h"

namespace secateur {

/// Deletes planned items one by one, batch by batch: each batch is journalled before it is sent and after it. Nothing
/// is written down as gone before a witness was seen on the server.
class ItemSender final {
public:
    /// All must outlive it.
    ItemSender(RunningJob& job, Guards& guards, JobArchive& archive, Witness& witness)
        : m_job(job)
        , m_guards(guards)
        , m_archive(archive)
        , m_witness(witness)
    {}
    void begin(AssetEraser* eraser);
    /// Sends the next batch of at most so many items. False where no planned item is left from here on.
    [[nodiscard]] Result<bool> some(qint64 atMost);
    /// The next some() begins at the first item again.
    void rewind() { m_cursor = 0; }

    [[nodiscard]] std::span<const PlannedAsset> batch() const { return m_batch; }
    /// What became of the items of the last batch, in its order; none where it came to no answer.
    [[nodiscard]] std::span<const ItemOutcome> outcomes() const { return m_outcomes; }
    /// How many of the last batch were there, whatever came of them, and how many were gone already.
    [[nodiscard]] qint64 there() const { return m_there; }
    [[nodiscard]] qint64 gone() const { return m_gone; }
    /// Those of the last batch that it marked as already gone are as planned as before.
    [[nodiscard]] Result<void> takeBackGone();
    /// The distinct paths of the assets that the last batch deleted, in order.
    [[nodiscard]] QList<AssetPath> touchedPaths() const;

private:
    [[nodiscard]] Result<void> send(qint64 first);
    [[nodiscard]] Result<void> prepare(qint64 first);
    [[nodiscard]] Result<void> countGone(qint64 first, qint64 count);
    [[nodiscard]] Result<void> checkArchivedGone(qint64 next);
    [[nodiscard]] Result<std::optional<QString>> doubtOf(qint64 next, bool deletedOne);
    [[nodiscard]] qint64 objectsGone() const;

    RunningJob& m_job;
    Guards& m_guards;
    JobArchive& m_archive;
    Witness& m_witness;
    AssetEraser* m_eraser = nullptr;
    qint64 m_cursor = 0;
    qint64 m_first = 0; ///< of the last batch
    qint64 m_there = 0;
    qint64 m_gone = 0;
    std::vector<PlannedAsset> m_batch;
    std::vector<ItemOutcome> m_outcomes;
};

} // namespace secateur
