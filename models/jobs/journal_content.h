// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "stores/sqlite/database.h"

#include <functional>
#include <span>
#include <vector>

namespace secateur::journal {

/// Reads and writes what became of the content of a job's items (see 0006_receipts.sql), and how a store differs from
/// what was planned. Called inside the journal only.

/// Replaces all runs of a job. The caller has a transaction open.
[[nodiscard]] Result<void> writeContentRuns(Database& db, qint64 job, std::span<const ContentRun> runs);
/// True where a job has any run.
[[nodiscard]] Result<bool> hasContentRuns(Database& db, qint64 job);
/// The runs that hold any of the items first … first + count - 1, in order.
[[nodiscard]] Result<std::vector<ContentRun>> readContentRuns(Database& db, qint64 job, qint64 first, qint64 count);
/// Streams the differences of a job in the order in which they were seen.
[[nodiscard]] Result<void> readDifferences(Database& db, qint64 job, const std::function<void(Difference)>& sink);

/// What can be said of the content of an item in a state.
enum class ContentRule {
    Kept,     ///< the asset was not deleted
    Unknown,  ///< nobody followed it
    Followed, ///< whoever looked has told
};
[[nodiscard]] ContentRule contentRuleOf(ItemState state, const QString& storeFolder);

/// What is known of the content of items, one after the other.
class ContentOfItems final {
public:
    /// `runs` are those of the items that will be asked for; `byItem` is false where the job has no runs at all.
    ContentOfItems(const JobRecord& job, std::vector<ContentRun> runs, bool byItem);
    /// Of the next item, by number; numbers only grow. Nothing where the asset was not deleted.
    [[nodiscard]] std::optional<ContentEnd> of(qint64 seq, ItemState state);

private:
    std::vector<ContentRun> m_runs;
    size_t m_at = 0;
    ContentEnd m_rest; ///< of items that no run covers
    QString m_storeFolder;
};

} // namespace secateur::journal
