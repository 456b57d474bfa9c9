// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard_book.h"

#include "jobs/event_log.h"
#include "jobs/journal_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

const QString armedKey = u"armed"_s; ///< its value: from when and until when, two timestamps with a space between

struct GuardBookWords {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

/// On one line, and of a length that an event takes.
QString shownText(const GuardSettings& settings, Guard guard)
{
    constexpr qsizetype longest = 2000;
    const QString text = guardText(settings, guard).replace(u'\n', u", "_s);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString changedText(Guard guard, const GuardSettings& before, const GuardSettings& after)
{
    return GuardBookWords::tr("The guard “%1” was changed from %2 to %3.")
        .arg(guardName(guard), shownText(before, guard), shownText(after, guard));
}

tl::unexpected<Error> damaged(const QString& key)
{
    return failure(ErrorCode::Damaged,
                   GuardBookWords::tr("The journal's setting of the guard “%1” can not be read.").arg(key),
                   GuardBookWords::tr("Nothing was sent: nothing is deleted while a guard is not known."),
                   GuardBookWords::tr("Set it again: secateurctl guard set."));
}

} // namespace

Result<void> GuardBook::checkWritable() const
{
    if (m_journal.access() == Access::ReadWrite)
        return {};
    return failure(ErrorCode::ReadOnly,
                   GuardBookWords::tr("The journal is open for reading only, so no guard can be changed."),
                   GuardBookWords::tr("The guards are as they were."),
                   GuardBookWords::tr("Close the other window or wait for the other command."));
}

Result<QString> GuardBook::valueOf(const QString& storeId, const QString& key) const
{
    Query q = m_journal.m_parts->db->query("SELECT value FROM guard WHERE store_id = ? AND key = ?"_ba, storeId, key);
    const QString value = q.next() ? q.text(0) : QString();
    return q.end().map([&] { return value; });
}

/// One setting and its event; an empty value takes the row away.
Result<void> GuardBook::write(const QString& storeId, const QString& key, const QString& value, const QString& kind,
                              const QString& text)
{
    if (auto can = checkWritable(); !can)
        return can;
    auto transaction = m_journal.m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Database& db = *m_journal.m_parts->db;
    const auto put = value.isEmpty() ? db.run("DELETE FROM guard WHERE store_id = ? AND key = ?"_ba, storeId, key)
                                     : db.run("INSERT INTO guard (store_id, key, value) VALUES (?, ?, ?) "
                                              "ON CONFLICT (store_id, key) DO UPDATE SET value = excluded.value"_ba,
                                              storeId, key, value);
    if (!put)
        return tl::unexpected(put.error());
    return EventLog::write(db, storeId, 0, kind, text).and_then([&] { return transaction->commit(); });
}

Result<GuardSettings> GuardBook::settings(const QString& storeId, Environment environment) const
{
    GuardSettings settings = defaultGuards(environment);
    Query q = m_journal.m_parts->db->query("SELECT key, value FROM guard WHERE store_id = ?"_ba, storeId);
    while (q.next()) {
        const QString key = q.text(0);
        if (key == armedKey)
            continue;
        const auto guard = guardFrom(key);
        // A guard that is not known here is one of a later version: not to be passed over.
        auto read = guard ? withGuard(settings, *guard, q.text(1)) : tl::unexpected(guard.error());
        if (!read)
            return damaged(key);
        settings = std::move(*read);
    }
    return q.end().map([&] { return std::move(settings); });
}

Result<void> GuardBook::change(const QString& storeId, Environment environment, const GuardSettings& wanted)
{
    const auto before = settings(storeId, environment);
    if (!before)
        return tl::unexpected(before.error());
    for (const Guard guard : allGuards) {
        if (const auto sound = withGuard(*before, guard, guardText(wanted, guard)); !sound)
            return tl::unexpected(sound.error());
    }
    for (const Guard guard : allGuards) {
        const QString value = guardText(wanted, guard);
        const bool nowSaid = guard == Guard::Share && before->shareByDefault && !wanted.shareByDefault;
        if (value == guardText(*before, guard) && !nowSaid)
            continue;
        const auto written = write(storeId, guardName(guard), value, u"guard"_s, changedText(guard, *before, wanted));
        if (!written)
            return written;
    }
    return {};
}

Result<void> GuardBook::reset(const QString& storeId, Environment environment, Guard guard)
{
    const QString key = guardName(guard);
    const auto set = valueOf(storeId, key);
    if (!set)
        return tl::unexpected(set.error());
    if (set->isEmpty())
        return {};
    const GuardSettings after = defaultGuards(environment);
    // What was set may be what can not be read: resetting it mends that.
    const auto before = withGuard(after, guard, *set);
    const QString text = before ? changedText(guard, *before, after)
                                : GuardBookWords::tr("The guard “%1”, which could not be read, was set to %2.")
                                      .arg(key, shownText(after, guard));
    return write(storeId, key, {}, u"guard"_s, text);
}

Result<Timestamp> GuardBook::arm(const QString& storeId, qint64 seconds)
{
    if (seconds < shortestArming || seconds > longestArming) {
        return failure(ErrorCode::BadRequest,
                       GuardBookWords::tr("A store is armed for %1 to %2 minutes.")
                           .arg(shortestArming / 60)
                           .arg(longestArming / 60),
                       GuardBookWords::tr("Nothing was changed."));
    }
    const Timestamp from = nowStamp();
    const Timestamp until = from + seconds * 1'000'000;
    return write(storeId, armedKey, u"%1 %2"_s.arg(from).arg(until), u"armed"_s,
                 GuardBookWords::tr("The store was armed for %1 seconds.").arg(seconds))
        .map([until] { return until; });
}

Result<void> GuardBook::disarm(const QString& storeId)
{
    const auto set = valueOf(storeId, armedKey);
    if (!set)
        return tl::unexpected(set.error());
    return set->isEmpty() ? Result<void>()
                          : write(storeId, armedKey, {}, u"disarmed"_s, GuardBookWords::tr("The store was disarmed."));
}

Result<Timestamp> GuardBook::armedUntil(const QString& storeId) const
{
    return valueOf(storeId, armedKey).map([](const QString& value) {
        const Timestamp from = value.section(u' ', 0, 0).toLongLong();
        const Timestamp until = value.section(u' ', 1).toLongLong();
        const Timestamp now = nowStamp();
        const bool sound = until - from <= longestArming * 1'000'000;
        return sound && from <= now && now < until ? until : Timestamp(0);
    });
}

} // namespace secateur
