// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/event.h"
#include "jobs/journal.h"
#include "stores/profiles.h"

namespace secateur {

class Database;

/// The journal's list of events. Nothing in it is ever changed. Belongs to the journal's thread; errors as Journal.
class EventLog final {
public:
    explicit EventLog(Journal& journal)
        : m_journal(journal)
    {}
    /// Writes what this user does on this computer now. Durable when it returns.
    [[nodiscard]] Result<void> add(const QString& storeId, qint64 job, const QString& kind, const QString& text);
    /// Takes over what was loosened with the saved connections (Profiles::loosenings()), as events of the kind
    /// "connection". Nothing where the journal is open for reading only. Errors of Profiles too.
    [[nodiscard]] Result<void> takeLoosenings(Profiles profiles = Profiles());
    /// Newest first, at most `limit`, older than `before` (0: from the newest); of one store, in all
    /// spellings of its id, or of all where the id is empty.
    [[nodiscard]] Result<QList<Event>> list(const QString& storeId, qint64 before, int limit) const;
    /// Those of one job, oldest first.
    [[nodiscard]] Result<QList<Event>> ofJob(qint64 job) const { return ofJob(m_journal, job); }
    /// The same of a journal that is only read.
    [[nodiscard]] static Result<QList<Event>> ofJob(const Journal& journal, qint64 job);

private:
    friend class GuardBook; // whose changes and events are one transaction
    [[nodiscard]] static Result<void> write(Database& db, const QString& storeId, qint64 job, const QString& kind,
                                            const QString& text, Timestamp time = nowStamp());
    Journal& m_journal;
};

} // namespace secateur
