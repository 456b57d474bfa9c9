// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_text.h"

#include "domain/json_text.h"

#include <QJsonDocument>
#include <algorithm>

namespace secateur::receipt {

using namespace Qt::StringLiterals;

namespace {

QString timeText(Timestamp time)
{
    return time == 0 ? QString() : isoText(time);
}

/// A line of numbers, each led by a space.
QByteArray numbers(std::initializer_list<qint64> values)
{
    QByteArray text;
    for (const qint64 value : values) {
        text.append(' ');
        appendJsonNumber(text, value);
    }
    return text;
}

} // namespace

QString kindName(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Ended:
        return u"ended"_s;
    case ReceiptKind::Content:
        return u"content"_s;
    case ReceiptKind::Reopened:
        return u"reopened"_s;
    }
    return {};
}

ReceiptKind kindOf(qint64 number)
{
    return ReceiptKind(std::clamp<qint64>(number, -1, int(ReceiptKind::Reopened) + 1));
}

QByteArray sha256Of(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray compactText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject recordObject(const JobRecord& r)
{
    const Totals& totals = r.plan.totals;
    return {{u"job"_s, r.id},
            {u"state"_s, jobStateName(r.state)},
            {u"mode"_s, deleteModeName(r.mode)},
            {u"request"_s, r.plan.request.canonical().value_or(QString())},
            {u"plan"_s, QString::fromLatin1(r.plan.sha256)},
            {u"store"_s, r.plan.storeId},
            {u"store_name"_s, r.plan.storeName},
            {u"store_folder"_s, r.storeFolder},
            {u"who"_s, r.madeBy},
            {u"host"_s, r.madeOn},
            {u"typed_name"_s, r.typedName},
            {u"archive"_s, r.archive},
            {u"made"_s, timeText(r.plan.made)},
            {u"created"_s, timeText(r.created)},
            {u"agreed"_s, timeText(r.agreed)},
            {u"not_before"_s, timeText(r.notBefore)},
            {u"started"_s, timeText(r.started)},
            {u"ended"_s, timeText(r.ended)},
            {u"content_ended"_s, timeText(r.contentEnded)},
            {u"reason"_s, r.reason},
            {u"planned"_s, r.counts.planned},
            {u"variants"_s, r.variants},
            {u"bytes"_s, totals.bytes},
            {u"paths"_s, totals.paths},
            {u"oldest"_s, timeText(totals.oldest)},
            {u"newest"_s, timeText(totals.newest)},
            {u"deleted"_s, r.counts.deleted},
            {u"already_gone"_s, r.counts.alreadyGone},
            {u"drifted"_s, r.counts.drifted},
            {u"failed"_s, r.counts.failed},
            {u"unknown"_s, r.counts.unknown},
            {u"unexpected"_s, r.counts.unexpected},
            {u"appeared"_s, r.counts.appeared},
            {u"pending"_s, r.content.pending},
            {u"leaked"_s, r.content.leaked},
            {u"content_unknown"_s, r.content.unknown}};
}

const QStringList& fixedKeys()
{
    static const QStringList keys{u"job"_s,     u"mode"_s,       u"request"_s,      u"plan"_s,  u"store"_s,
                                  u"who"_s,     u"store_name"_s, u"store_folder"_s, u"host"_s,  u"made"_s,
                                  u"created"_s, u"planned"_s,    u"variants"_s,     u"bytes"_s, u"paths"_s,
                                  u"oldest"_s,  u"newest"_s};
    return keys;
}

const QStringList& contentKeys()
{
    static const QStringList keys{u"pending"_s, u"leaked"_s, u"content_unknown"_s, u"content_ended"_s, u"contents"_s};
    return keys;
}

bool isContentOver(const QJsonObject& record)
{
    return record.value("pending"_L1).toInteger(-1) == 0 && record.value("content_unknown"_L1).toInteger(-1) == 0;
}

QJsonObject statement(const JobRecord& job, const Hashes& hashes)
{
    QJsonObject object = recordObject(job);
    object.insert(u"outcomes"_s, QString::fromLatin1(hashes.outcomes));
    object.insert(u"contents"_s, QString::fromLatin1(hashes.contents));
    object.insert(u"differences"_s, QString::fromLatin1(hashes.differences));
    return object;
}

Receipt seal(Receipt place, QJsonObject statement, const QString& journalId, qint64 lastUnsealed)
{
    statement.insert(u"format"_s, formatVersion);
    statement.insert(u"receipt"_s, place.seq);
    statement.insert(u"kind"_s, kindName(place.kind));
    statement.insert(u"sealed"_s, isoText(place.sealed));
    statement.insert(u"previous"_s, QString::fromLatin1(place.previous));
    statement.insert(u"journal"_s, journalId);
    statement.insert(lastUnsealedKey, lastUnsealed);
    place.head = compactText(statement);
    place.sha256 = sha256Of(place.head);
    return place;
}

QByteArray differenceLine(const Difference& difference)
{
    QByteArray line = differenceName(difference.kind).toLatin1() + ' ';
    appendJsonString(line, difference.asset.path.text());
    return line + numbers({difference.asset.entry, difference.created}) + '\n';
}

void RunHasher::addRun(qint64 first, qint64 count, qint64 state)
{
    // What no journal holds is hashed as it is, so that it is seen.
    const bool joins = m_count > 0 && state == m_state && first - m_first == m_count;
    if (joins && count > 0) {
        m_count += count;
        return;
    }
    if (state == 0)
        return;
    flush();
    m_first = first;
    m_count = count;
    m_state = state;
}

void RunHasher::addItem(qint64 seq, qint64 state, const QString& reason)
{
    if (reason.isEmpty())
        return addRun(seq, 1, state);
    flush();
    QByteArray line = "item" + numbers({seq, state}) + ' ';
    appendJsonString(line, reason);
    m_hash.addData(line + '\n');
}

QByteArray RunHasher::sha256()
{
    flush();
    return m_hash.result().toHex();
}

void RunHasher::flush()
{
    if (m_count != 0)
        m_hash.addData("run" + numbers({m_first, m_count, m_state}) + '\n');
    m_count = 0;
}

} // namespace secateur::receipt
