// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"

namespace secateur {

/**
 * Writes down how the store was seen to differ from a job's plan: by name as far as maxOfKind goes, and in numbers.
 * Read back with Journal::differences() and in the job's record. Belongs to the journal's thread; errors as Journal.
 */
class DifferenceBook final {
public:
    static constexpr qint64 maxOfKind = 200;

    explicit DifferenceBook(Journal& journal)
        : m_journal(journal)
    {}
    /// Forgets what the next look finds anew: what appeared, and what matches no more.
    [[nodiscard]] Result<void> clear(qint64 job);
    /// Takes more of them; those beyond maxOfKind of a kind, and those that are there, are left out.
    [[nodiscard]] Result<void> append(qint64 job, std::span<const Difference> differences);
    [[nodiscard]] Result<void> setAppeared(qint64 job, qint64 appeared);

private:
    Journal& m_journal;
};

} // namespace secateur
