// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/event_log.h"

#include "jobs/journal_parts.h"
#include "jobs/made_by.h"

#include <QJsonArray>
#include <QJsonDocument>

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

Result<void> EventLog::write(Database& db, const QString& storeId, qint64 job, const QString& kind, const QString& text,
                             Timestamp time)
{
    return db
        .run("INSERT INTO event (time, who, host, store_id, job, kind, text) VALUES (?, ?, ?, ?, ?, ?, ?)"_ba, time,
             userName(), hostName(), storeId, job, kind, text)
        .map([](qint64) {});
}

Result<void> EventLog::takeLoosenings(Profiles profiles)
{
    if (m_journal.access() == Access::ReadOnly)
        return {};
    const auto notes = profiles.loosenings();
    if (!notes || notes->isEmpty())
        return notes.map([](const QList<LooseningNote>&) {});
    auto transaction = m_journal.m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const LooseningNote& note : *notes) {
        if (auto put = write(*m_journal.m_parts->db, note.storeId, 0, u"connection"_s, note.text, note.time); !put)
            return put;
    }
    // Forgotten last: a process that ends in between writes them twice, and never not at all.
    return transaction->commit().and_then([&] { return profiles.forgetLoosenings(notes->size()); });
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
    Database& db = *m_journal.m_parts->db;
    QJsonArray ids;
    Query known = db.query("SELECT DISTINCT store_id FROM event"_ba);
    while (known.next()) {
        if (guardKey(known.text(0)) == guardKey(storeId))
            ids.append(known.text(0));
    }
    if (auto end = known.end(); !end)
        return tl::unexpected(end.error());
    return eventsOf(db.query(selectEvent + "WHERE (?1 = '' OR store_id IN (SELECT value FROM json_each(?2))) "
                                           "AND (?3 = 0 OR id < ?3) ORDER BY id DESC LIMIT ?4"_ba,
                             storeId, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)), before,
                             limit));
}

Result<QList<Event>> EventLog::ofJob(const Journal& journal, qint64 job)
{
    return eventsOf(journal.m_parts->db->query(selectEvent + "WHERE job = ? AND job > 0 ORDER BY id"_ba, job));
}

} // namespace secateur
