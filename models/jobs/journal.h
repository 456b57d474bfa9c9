// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "jobs/job.h"
#include "jobs/job_filter.h"
#include "stores/asset_store.h"

#include <functional>
#include <memory>
#include <vector>

namespace secateur {

/// One item of a job with its state, for receipts.
struct JobItem {
    qint64 seq = 0; ///< from 0, in plan order
    PlannedAsset asset;
    ItemState state = ItemState::Planned;
    QString reason;
    /// What is known of its content, as last seen; nothing where the asset was not deleted, and keeps it.
    std::optional<ContentEnd> content = {};
};

/// How one item stands, and why where that needs a word.
struct ItemMark {
    ItemState state = ItemState::Planned;
    QString reason;
    bool operator==(const ItemMark&) const = default;
};

/**
 * The record of every job: one SQLite file in the user's data folder, synchronous, opened for writing by one process
 * at a time. Every state is written before the step it describes. Item states are kept as runs of consecutive items
 * plus exceptions, so that a batch costs one small write, whatever its size.
 *
 * Belongs to the thread that opened it. Errors: Busy (another process has it; the text names the process), Damaged,
 * StoreTooNew, DiskFull, Permission, Io.
 */
class Journal final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& file, Access access,
                                                               const StoreStop& stop = {});
    /// The journal of this user: `journal.db` in QStandardPaths::AppLocalDataLocation of "secateur".
    [[nodiscard]] static QString defaultFile();
    ~Journal();

    /// Identity of this file, for JobRef.
    [[nodiscard]] const QString& id() const;
    [[nodiscard]] Access access() const;

    /// Starts writing a plan; the job is not listed before commitPlan(), and dropped at the next opening where the
    /// process ends before that. Other calls may come in between; a second plan may not.
    [[nodiscard]] Result<void> beginPlan();
    [[nodiscard]] Result<void> addPlanned(std::span<const PlannedAsset> assets);
    /// Ends the plan and gives the new job's id, in state held.
    [[nodiscard]] Result<qint64> commitPlan(const DeletePlan& plan, DeleteMode mode, const QString& storeFolder);
    void abandonPlan();
    /// Drops a held job and its plan: nothing was sent, nothing is left to record.
    [[nodiscard]] Result<void> removeHeld(qint64 job);

    /// The user agreed to a held job: nothing of it may be sent before `notBefore`, and its assets are archived in the
    /// folder first, where one is given.
    [[nodiscard]] Result<void> agree(qint64 job, Timestamp notBefore, const QString& archive);

    /// The user agreed that several originals may come with the same bytes into the archive.
    [[nodiscard]] Result<void> allowSameContent(qint64 job);
    /// The job's archive is there by now, and must be from here on.
    [[nodiscard]] Result<void> noteArchiveBegun(qint64 job);

    /// The user typed the store's name to agree to a job at the top of the store.
    [[nodiscard]] Result<void> setTypedName(qint64 job, const QString& name);

    /// A job that ends, or that goes on after it had ended, is sealed in the same step (receipt_chain.h).
    [[nodiscard]] Result<void> setState(qint64 job, JobState state, const QString& reason = {});
    /// Marks items first…first+count-1 as about to be sent. Durable when it returns.
    [[nodiscard]] Result<void> markSent(qint64 job, qint64 first, qint64 count);
    /// Records the outcomes of items first…; also the job's counts, in one transaction. The content of those that went,
    /// so many objects, is pending from then on.
    [[nodiscard]] Result<void> recordOutcomes(qint64 job, qint64 first, std::span<const ItemOutcome> outcomes,
                                              qint64 objects = 0);
    /// The same for any states, such as items that were looked up and are to be sent again.
    [[nodiscard]] Result<void> recordMarks(qint64 job, qint64 first, std::span<const ItemMark> marks);
    [[nodiscard]] Result<void> setUnexpected(qint64 job, qint64 unexpected, const QString& reason);
    /// Writes down what was last seen of a job's content; what is gone is not kept. `notGone` are the items whose
    /// content is not, in order; none where it is not known by item. The end of an ended job's content is sealed in the
    /// same step.
    [[nodiscard]] Result<void> setContent(qint64 job, const ContentTally& content,
                                          std::span<const ContentRun> notGone = {});

    /// The first item from number `from` on that is planned, sent or unknown; nothing where there is none.
    struct Position {
        qint64 seq = 0;
        ItemState state = ItemState::Planned;
    };
    [[nodiscard]] Result<std::optional<Position>> firstOpen(qint64 job, qint64 from) const;
    /// States of items by number, in order; short where the plan ends.
    [[nodiscard]] Result<std::vector<ItemMark>> marks(qint64 job, qint64 first, qint64 count) const;
    /// Planned assets of a job by number, in order; short where the plan ends.
    [[nodiscard]] Result<std::vector<PlannedAsset>> planned(qint64 job, qint64 first, qint64 count) const;
    using ItemSink = std::function<bool(const JobItem&)>;
    /// The items from number `from` on, in order, until the sink says false.
    [[nodiscard]] Result<void> items(qint64 job, const ItemSink& sink, qint64 from = 0) const;
    /// How the store was seen to differ from the plan, by name; the first of them only.
    [[nodiscard]] Result<QList<Difference>> differences(qint64 job) const;

    /// Newest first, at most `limit`, older than `before` (0: from the newest).
    [[nodiscard]] Result<QList<JobRecord>> jobs(qint64 before, int limit) const;
    /// The same of those that a filter lists.
    [[nodiscard]] Result<QList<JobRecord>> jobs(const JobFilter& filter, qint64 before, int limit) const;
    [[nodiscard]] Result<JobRecord> job(qint64 id) const;
    /// Jobs of a store whose content was pending, or unknown, when last looked at.
    [[nodiscard]] Result<QList<JobRecord>> jobsWithPendingContent(const QString& storeId) const;
    /// Sums of what was last seen of the content of a store's jobs.
    [[nodiscard]] Result<ContentTally> contentOfStore(const QString& storeId) const;
    /// Marks jobs that a dead process left running as interrupted; gives how many. Nothing where opened read-only.
    [[nodiscard]] Result<int> markInterrupted();

private:
    friend class BystanderBook;
    friend class DifferenceBook;
    friend class EventLog;
    friend class GuardBook;
    friend class ReceiptChain;
    struct Parts;
    explicit Journal(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace secateur
