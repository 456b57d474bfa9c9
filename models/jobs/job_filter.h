// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QList>

namespace secateur {

/// Which jobs are listed. A value; the default lists every job that was agreed to.
struct JobFilter {
    QList<JobState> states;   ///< any of them; empty: all
    bool losses = false;      ///< also those with failed, unknown or unexpected assets, whatever their state
    QString text;             ///< in request, store, reason, who or where, or the number; Latin letters in any case
    QString storeId;          ///< empty: of every store
    bool onlyPlanned = false; ///< also what nobody agreed to yet
    bool operator==(const JobFilter&) const = default;
};

/// True for a job that the filter lists: what Journal::jobs() asks in SQL, for a single record.
[[nodiscard]] bool matches(const JobFilter& filter, const JobRecord& job);

/// The text as the journal compares it: without space around it, Latin letters small.
[[nodiscard]] QString foldedText(const QString& text);
/// The job that a text names by its number alone, with or without #; 0 where it does not.
[[nodiscard]] qint64 jobNumber(const QString& text);

} // namespace secateur
