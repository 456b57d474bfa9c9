// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"
#include "stores/file_lock.h"
#include "stores/sqlite/database.h"

#include <optional>

namespace secateur {

namespace journal {
inline constexpr int beingPlanned = -1; ///< job.state while its plan is written
}

/// What a journal is made of; for its own files only.
struct Journal::Parts {
    std::optional<FileLock> lock; ///< first: let go of last
    std::unique_ptr<Database> db;
    QString id;
    // The plan being written.
    std::optional<Transaction> planTransaction;
    qint64 planJob = 0;
    qint64 planNext = 0;

    [[nodiscard]] Result<void> checkSound();
    [[nodiscard]] Result<void> readId();
    [[nodiscard]] Result<void> dropJob(qint64 job);
    [[nodiscard]] Result<void> dropUnfinishedPlans();
    [[nodiscard]] Result<void> commitChunk();
    /// A transaction for a write that is not part of a plan; what the plan wrote so far is committed before.
    [[nodiscard]] Result<Transaction> begin();
    /// One statement in a transaction of its own.
    template<typename... Values>
    [[nodiscard]] Result<qint64> change(const QByteArray& sql, const Values&... values)
    {
        auto transaction = begin();
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto changed = db->run(sql, values...);
        if (!changed)
            return changed;
        return transaction->commit().map([&] { return *changed; });
    }
    /// The same for the row of one job; NotFound where there is none.
    template<typename... Values>
    [[nodiscard]] Result<void> changeJob(const QByteArray& sql, const Values&... values)
    {
        const auto changed = change(sql, values...);
        if (!changed)
            return tl::unexpected(changed.error());
        return *changed == 1 ? Result<void>() : noSuchJob();
    }
    [[nodiscard]] static Result<void> noSuchJob();
};

} // namespace secateur
