// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "jobs/journal.h"
#include "jobs/receipt_text.h"

namespace secateur {

class Database;

/// Where the chain, or a job, is not what it was when it was sealed.
struct ChainBreak {
    qint64 receipt = 0; ///< its number; 0 where it is about a job that has none
    qint64 job = 0;     ///< 0 where it is not known
    QString sentence;   ///< for people; names both
    bool operator==(const ChainBreak&) const = default;
};

/// What was checked.
struct ChainReport {
    qint64 receipts = 0;
    qint64 jobs = 0;     ///< jobs that were compared with their newest receipt
    qint64 unsealed = 0; ///< jobs that ended before there were receipts: no break, but nothing vouches for them
    qint64 breaks = 0;
    QByteArray
        newest; ///< hash of the newest receipt: kept elsewhere, it vouches for all before it. Empty: there is none
    bool vouched = false; ///< there is a receipt, and one that says which jobs are unsealed where there are any
    bool operator==(const ChainReport&) const = default;
};

/**
 * The receipts of a journal: each a sealed text that bears the hash of the one before it, so that nothing can be
 * changed, taken out or put in between without being seen. Only the newest ones can be cut off unseen, and only
 * together with what the journal says of their jobs: that is what the newest hash, kept elsewhere, is for.
 *
 * The journal seals by itself, in the transaction in which a job ends, goes on after its end, or its content ends: a
 * process that dies can leave nothing unsealed. Belongs to the journal's thread; errors as Journal.
 */
class ReceiptChain final {
public:
    explicit ReceiptChain(const Journal& journal)
        : m_journal(journal)
    {}
    /// The newest receipt of a job; nothing where it has none.
    [[nodiscard]] Result<std::optional<Receipt>> newestOf(qint64 job) const;

    /// Reads in one view of the journal, whatever another process writes meanwhile.
    [[nodiscard]] Result<void> inOneView(const std::function<Result<void>()>& read) const;

    /// Consecutive items that stand alike; one item where it has a reason.
    struct OutcomeRun {
        qint64 first = 0;
        qint64 count = 0;
        qint64 state = 0; ///< ItemState, as the number that the journal has: it may be none that there is
        QString reason;
    };
    /// Streams how the items of a job stand, in order, as the outcomes are hashed; what no run covers is planned.
    [[nodiscard]] Result<void> outcomeRuns(qint64 job, const std::function<void(const OutcomeRun&)>& sink) const;

    using BreakSink = std::function<void(const ChainBreak&)>;
    /// Checks every receipt, and every job that has one against it, in one view of the journal: memory does not grow
    /// with the history. An error means that it could not be checked.
    [[nodiscard]] Result<ChainReport> verify(const Cancel& cancel, const BreakSink& onBreak) const;
    /// True where a receipt of this hash is in the chain.
    [[nodiscard]] Result<bool> holds(const QByteArray& sha256) const;

private:
    friend class Journal;
    friend class ChainCheck;
    /// In the open transaction of what is sealed.
    [[nodiscard]] Result<void> seal(qint64 job, ReceiptKind kind) const;
    /// The last job that ended before there were receipts; -1 where the journal does not say.
    [[nodiscard]] Result<qint64> lastUnsealed() const;
    [[nodiscard]] Result<receipt::Hashes> hashesOf(qint64 job) const;
    [[nodiscard]] Result<QByteArray> outcomesOf(qint64 job) const;
    [[nodiscard]] Result<QByteArray> contentsOf(qint64 job) const;
    [[nodiscard]] Result<QByteArray> differencesOf(qint64 job) const;
    [[nodiscard]] Database& db() const;

    const Journal& m_journal;
};

} // namespace secateur
