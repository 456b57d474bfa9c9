// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/difference_book.h"

#include "jobs/journal_parts.h"

namespace secateur {

using namespace Qt::StringLiterals;

Result<void> DifferenceBook::clear(qint64 job)
{
    auto transaction = m_journal.m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Database& db = *m_journal.m_parts->db;
    return db
        .run("DELETE FROM difference WHERE job = ? AND kind IN (?, ?)"_ba, job, int(Difference::Kind::Appeared),
             int(Difference::Kind::Left))
        .and_then([&](qint64) { return db.run("UPDATE job SET appeared = 0 WHERE id = ?"_ba, job); })
        .and_then([&](qint64) { return transaction->commit(); });
}

Result<void> DifferenceBook::append(qint64 job, std::span<const Difference> differences)
{
    if (differences.empty())
        return {};
    auto transaction = m_journal.m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Database& db = *m_journal.m_parts->db;
    for (const Difference& difference : differences) {
        const auto put = db.run(
            "INSERT INTO difference (job, seq, kind, path, entry, created) "
            "SELECT ?1, (SELECT coalesce(max(seq), -1) + 1 FROM difference WHERE job = ?1), ?2, ?3, ?4, ?5 "
            "WHERE (SELECT count(*) FROM difference WHERE job = ?1 AND kind = ?2) < ?6 AND NOT EXISTS "
            "(SELECT 1 FROM difference WHERE job = ?1 AND kind = ?2 AND path = ?3 AND entry = ?4 AND created = ?5)"_ba,
            job, int(difference.kind), difference.asset.path.text(), difference.asset.entry, difference.created,
            maxOfKind);
        if (!put)
            return tl::unexpected(put.error());
    }
    return transaction->commit();
}

Result<void> DifferenceBook::setAppeared(qint64 job, qint64 appeared)
{
    return m_journal.m_parts->changeJob("UPDATE job SET appeared = ? WHERE id = ?"_ba, appeared, job);
}

} // namespace secateur
