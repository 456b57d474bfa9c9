// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard_book.h"

#include "jobs/event_log.h"
#include "jobs/journal_parts.h"

#include <QCoreApplication>
#include <QMultiMap>
#include <algorithm>
#include <optional>

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
    if (m_journal != nullptr && m_journal->access() == Access::ReadWrite)
        return {};
    return failure(ErrorCode::ReadOnly,
                   GuardBookWords::tr("The journal is open for reading only, so no guard can be changed."),
                   GuardBookWords::tr("The guards are as they were."),
                   GuardBookWords::tr("Close the other window or wait for the other command."));
}

Result<QMultiMap<QString, QString>> GuardBook::wordsOf(const QString& storeId) const
{
    QMultiMap<QString, QString> words;
    if (m_journal != nullptr) {
        const QString wanted = guardKey(storeId);
        Query q = m_journal->m_parts->db->query("SELECT store_id, key, value FROM guard"_ba);
        while (q.next()) {
            if (guardKey(q.text(0)) == wanted)
                words.insert(q.text(1), q.text(2));
        }
        if (auto end = q.end(); !end)
            return tl::unexpected(end.error());
    }
    if (m_shelf == nullptr)
        return words;
    return m_shelf->guards().map([&](const QMap<QString, QString>& shelved) {
        for (auto word = shelved.begin(); word != shelved.end(); ++word)
            words.insert(word.key(), word.value());
        return words;
    });
}

Result<QStringList> GuardBook::rowsLike(const QString& storeId, const QString& key) const
{
    QStringList ids;
    Query q = m_journal->m_parts->db->query("SELECT store_id FROM guard WHERE key = ?"_ba, key);
    while (q.next()) {
        if (guardKey(q.text(0)) == guardKey(storeId))
            ids.append(q.text(0));
    }
    return q.end().map([&] { return std::move(ids); });
}

/// One setting and its event, in place of all that was set before; an empty value takes it away.
Result<void> GuardBook::write(const QString& storeId, const QString& key, const QString& value, const QString& kind,
                              const QString& text)
{
    if (auto can = checkWritable(); !can)
        return can;
    auto transaction = m_journal->m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Database& db = *m_journal->m_parts->db;
    const auto before = rowsLike(storeId, key);
    if (!before)
        return tl::unexpected(before.error());
    for (const QString& id : *before) {
        if (const auto gone = db.run("DELETE FROM guard WHERE store_id = ? AND key = ?"_ba, id, key); !gone)
            return tl::unexpected(gone.error());
    }
    const bool shelved = m_shelf != nullptr && key != armedKey;
    if (!value.isEmpty() && !shelved) {
        const auto put = db.run("INSERT INTO guard (store_id, key, value) VALUES (?, ?, ?)"_ba, storeId, key, value);
        if (!put)
            return tl::unexpected(put.error());
    }
    if (const auto noted = EventLog::write(db, storeId, 0, kind, text); !noted)
        return noted;
    if (!shelved)
        return transaction->commit();
    // In the store before the journal forgets what it knew: a process that ends in between leaves both, and the
    // stricter holds. A journal that can not keep the change gets the store's guard put back.
    const auto kept = m_shelf->guards();
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto put = m_shelf->setGuard(key, value); !put)
        return put;
    auto done = transaction->commit();
    if (!done)
        (void)m_shelf->setGuard(key, kept->value(key));
    return done;
}

Result<GuardSettings> GuardBook::settings(const QString& storeId, Environment environment) const
{
    const auto words = wordsOf(storeId);
    if (!words)
        return tl::unexpected(words.error());
    GuardSettings settings = defaultGuards(environment);
    for (const QString& key : words->uniqueKeys()) {
        if (key == armedKey)
            continue;
        const auto guard = guardFrom(key);
        if (!guard) // it is one of a later version: not to be passed over
            return damaged(key);
        std::optional<GuardSettings> strictest;
        for (const QString& word : words->values(key)) {
            const auto read = withGuard(settings, *guard, word);
            if (!read)
                return damaged(key);
            strictest = strictest ? stricterGuards(*strictest, *read) : *read;
        }
        settings = strictest.value_or(settings);
    }
    return settings;
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
        const bool nowSaid = (guard == Guard::Share && before->shareByDefault && !wanted.shareByDefault) ||
                             (guard == Guard::Hold && before->holdByDefault && !wanted.holdByDefault);
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
    const auto words = wordsOf(storeId);
    if (!words)
        return tl::unexpected(words.error());
    if (!words->contains(key))
        return {};
    const GuardSettings after = defaultGuards(environment);
    // What was set may be what can not be read: resetting it mends that.
    const auto before = settings(storeId, environment);
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
    if (auto can = checkWritable(); !can)
        return can;
    const auto rows = rowsLike(storeId, armedKey);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? Result<void>()
                           : write(storeId, armedKey, {}, u"disarmed"_s, GuardBookWords::tr("The store was disarmed."));
}

Result<Timestamp> GuardBook::armedUntil(const QString& storeId) const
{
    return wordsOf(storeId).map([](const QMultiMap<QString, QString>& words) {
        Timestamp last = 0;
        for (const QString& value : words.values(armedKey)) {
            const Timestamp from = value.section(u' ', 0, 0).toLongLong();
            const Timestamp until = value.section(u' ', 1).toLongLong();
            const Timestamp now = nowStamp();
            const bool sound = until - from <= longestArming * 1'000'000;
            if (sound && from <= now && now < until)
                last = std::max(last, until);
        }
        return last;
    });
}

} // namespace secateur
