// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guards.h"
#include "jobs/running_job.h"

namespace secateur {

/// Deletes planned items one by one, batch by batch: each batch is journalled before it is sent and after it.
class ItemSender final {
public:
    /// All must outlive it.
    ItemSender(RunningJob& job, Guards& guards)
        : m_job(job)
        , m_guards(guards)
    {}
    void begin(AssetEraser* eraser);
    /// Sends the next batch of at most so many items. False where no planned item is left from here on.
    [[nodiscard]] Result<bool> some(qint64 atMost);
    /// The next some() begins at the first item again.
    void rewind() { m_cursor = 0; }

    /// What became of the items of the last batch.
    [[nodiscard]] std::span<const ItemOutcome> outcomes() const { return m_outcomes; }
    /// The distinct paths of the assets that the last batch deleted, in order.
    [[nodiscard]] QList<AssetPath> touchedPaths() const;

private:
    [[nodiscard]] Result<void> send(qint64 first);
    [[nodiscard]] Result<void> prepare(qint64 first);

    RunningJob& m_job;
    Guards& m_guards;
    AssetEraser* m_eraser = nullptr;
    qint64 m_cursor = 0;
    std::vector<PlannedAsset> m_batch;
    std::vector<ItemOutcome> m_outcomes;
};

} // namespace secateur
