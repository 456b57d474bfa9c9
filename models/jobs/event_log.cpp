// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/event_log.h"

#include "jobs/journal_parts.h"
#include "jobs/made_by.h"

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

const QByteArray selectEvent = "SELECT id, time, who, host, store_id, job, kind, text FROM event "_ba;

Result<QList<Event>> eventsOf(Query q)
{
    QList<Event> events;
    while (q.next()) {
        events.append({q.number(0), q.number(1), q.text(2), q.text(3), q.text(4), q.number(5), q.text(6), q.text(7)});
    }
    return q.end().map([&] { return std::move(events); });
}

} // namespace

Result<void> EventLog::write(Database& db, const QString& storeId, qint64 job, const QString& kind, const QString& text)
{
    return db
        .run("INSERT INTO event (time, who, host, store_id, job, kind, text) VALUES (?, ?, ?, ?, ?, ?, ?)"_ba,
             nowStamp(), userName(), hostName(), storeId, job, kind, text)
        .map([](qint64) {});
}

Result<void> EventLog::add(const QString& storeId, qint64 job, const QString& kind, const QString& text)
{
    auto transaction = m_journal.m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    return write(*m_journal.m_parts->db, storeId, job, kind, text).and_then([&] { return transaction->commit(); });
}

Result<QList<Event>> EventLog::list(const QString& storeId, qint64 before, int limit) const
{
    return eventsOf(m_journal.m_parts->db->query(
        selectEvent + "WHERE (?1 = '' OR store_id = ?1) AND (?2 = 0 OR id < ?2) ORDER BY id DESC LIMIT ?3"_ba, storeId,
        before, limit));
}

Result<QList<Event>> EventLog::ofJob(qint64 job) const
{
    return eventsOf(m_journal.m_parts->db->query(selectEvent + "WHERE job = ? AND job > 0 ORDER BY id"_ba, job));
}

} // namespace secateur
