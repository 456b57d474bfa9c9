// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/journal.h"
#include "stores/sqlite/database.h"

namespace secateur::journal {

/// Reads and writes item states as runs and exceptions (see 0001_journal.sql). Called inside the journal only.

[[nodiscard]] Result<std::vector<ItemMark>> readMarks(Database& db, qint64 job, qint64 first, qint64 count);
/// Replaces the states of items first… and adds the difference to the job's counts. The caller has a transaction open.
[[nodiscard]] Result<void> writeMarks(Database& db, qint64 job, qint64 first, std::span<const ItemMark> marks);
/// The first open item among items from … planned-1.
[[nodiscard]] Result<std::optional<Journal::Position>> findOpen(Database& db, qint64 job, qint64 from, qint64 planned);

} // namespace secateur::journal
