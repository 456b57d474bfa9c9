// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "stores/asset_reader.h"

namespace secateur {

class Database;

/// Content that waits this long for its removal counts as stuck, whether or not a reason is known.
inline constexpr qint64 stuckAfterSeconds = 600;

/// What the outbox of a local store says. Staged rows of a running import are not in it.
[[nodiscard]] Result<PendingSummary> readPendingSummary(Database& database);
[[nodiscard]] Result<QList<PendingObject>> readPendingObjects(Database& database, qint64 afterId, int limit,
                                                              bool stuckOnly, qint64 job);
/// What is pending of a job's content; what is not has been removed, and is not counted here.
[[nodiscard]] Result<ContentTally> readContentOfJob(Database& database, const QString& journalId, qint64 job);
/// The objects that other jobs scheduled; those of no job are left out.
[[nodiscard]] Result<void> readScheduledByOthers(Database& database, const QString& journalId, qint64 job,
                                                 const AssetReader::ObjectSink& sink);

} // namespace secateur
