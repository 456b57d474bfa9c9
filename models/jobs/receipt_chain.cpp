// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_chain.h"

#include "jobs/journal_content.h"
#include "jobs/journal_parts.h"

namespace secateur {

using namespace Qt::StringLiterals;

Database& ReceiptChain::db() const
{
    return *m_journal.m_parts->db;
}

Result<void> ReceiptChain::inOneView(const std::function<Result<void>()>& read) const
{
    auto view = Transaction::begin(db(), Transaction::Kind::Read);
    if (!view)
        return tl::unexpected(view.error());
    return read().and_then([&] { return view->commit(); });
}

Result<std::optional<Receipt>> ReceiptChain::newestOf(qint64 job) const
{
    Query q = db().query("SELECT seq, job, kind, sealed, previous, sha256, head FROM receipt WHERE job = ? "
                         "ORDER BY seq DESC LIMIT 1"_ba,
                         job);
    std::optional<Receipt> found;
    if (q.next()) {
        found = Receipt{q.number(0),
                        q.number(1),
                        receipt::kindOf(q.number(2)),
                        q.number(3),
                        q.bytes(4).toByteArray(),
                        q.bytes(5).toByteArray(),
                        q.bytes(6).toByteArray()};
    }
    return q.end().map([&] { return std::move(found); });
}

Result<bool> ReceiptChain::holds(const QByteArray& sha256) const
{
    Query q = db().query("SELECT 1 FROM receipt WHERE sha256 = ? LIMIT 1"_ba, QString::fromLatin1(sha256));
    const bool found = q.next();
    return q.end().map([found] { return found; });
}

Result<void> ReceiptChain::seal(qint64 job, ReceiptKind kind) const
{
    Receipt place;
    place.job = job;
    place.kind = kind;
    place.sealed = nowStamp();
    Query last = db().query("SELECT seq, sha256 FROM receipt ORDER BY seq DESC LIMIT 1"_ba);
    if (last.next()) {
        place.seq = last.number(0);
        place.previous = last.bytes(1).toByteArray();
    }
    if (auto end = last.end(); !end)
        return end;
    ++place.seq;
    const auto record = m_journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    const auto hashes = hashesOf(job);
    if (!hashes)
        return tl::unexpected(hashes.error());
    const auto unsealed = lastUnsealed();
    if (!unsealed)
        return tl::unexpected(unsealed.error());
    const Receipt sealed =
        receipt::seal(std::move(place), receipt::statement(*record, *hashes), m_journal.id(), *unsealed);
    return db()
        .run("INSERT INTO receipt (seq, job, kind, sealed, previous, sha256, head) VALUES (?, ?, ?, ?, ?, ?, ?)"_ba,
             sealed.seq, sealed.job, int(sealed.kind), sealed.sealed, QUtf8StringView(sealed.previous),
             QUtf8StringView(sealed.sha256), QUtf8StringView(sealed.head))
        .map([](qint64) {});
}

Result<qint64> ReceiptChain::lastUnsealed() const
{
    Query q = db().query("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_unsealed'"_ba);
    const qint64 job = q.next() ? q.number(0) : -1;
    return q.end().map([job] { return job; });
}

Result<receipt::Hashes> ReceiptChain::hashesOf(qint64 job) const
{
    const auto outcomes = outcomesOf(job);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    const auto contents = contentsOf(job);
    if (!contents)
        return tl::unexpected(contents.error());
    const auto differences = differencesOf(job);
    if (!differences)
        return tl::unexpected(differences.error());
    return receipt::Hashes{*outcomes, *contents, *differences};
}

/// Merges runs and exceptions as they are read: a million items in one run cost one step.
Result<void> ReceiptChain::outcomeRuns(qint64 job, const std::function<void(const OutcomeRun&)>& sink) const
{
    Query runs = db().query("SELECT first, count, state FROM item_run WHERE job = ? ORDER BY first"_ba, job);
    Query odd = db().query("SELECT seq, state, reason FROM item_exception WHERE job = ? ORDER BY seq"_ba, job);
    bool more = odd.next();
    const auto takeOdd = [&] {
        sink({odd.number(0), 1, odd.number(1), odd.text(2)});
        more = odd.next();
    };
    while (runs.next()) {
        qint64 at = runs.number(0);
        qint64 left = runs.number(1);
        while (more && odd.number(0) < at)
            takeOdd();
        while (more && odd.number(0) - at < left) {
            const qint64 before = odd.number(0) - at;
            if (before > 0)
                sink({at, before, runs.number(2), {}});
            at += before + 1;
            left -= before + 1;
            takeOdd();
        }
        if (left != 0)
            sink({at, left, runs.number(2), {}});
    }
    while (more)
        takeOdd();
    return runs.end().and_then([&] { return odd.end(); });
}

Result<QByteArray> ReceiptChain::outcomesOf(qint64 job) const
{
    receipt::RunHasher hasher;
    const auto read = outcomeRuns(job, [&hasher](const OutcomeRun& run) {
        if (run.reason.isEmpty())
            hasher.addRun(run.first, run.count, run.state);
        else
            hasher.addItem(run.first, run.state, run.reason);
    });
    return read.map([&] { return hasher.sha256(); });
}

Result<QByteArray> ReceiptChain::contentsOf(qint64 job) const
{
    Query runs = db().query("SELECT first, count, state FROM content_run WHERE job = ? ORDER BY first"_ba, job);
    receipt::RunHasher hasher;
    while (runs.next())
        hasher.addRun(runs.number(0), runs.number(1), runs.number(2));
    return runs.end().map([&] { return hasher.sha256(); });
}

Result<QByteArray> ReceiptChain::differencesOf(qint64 job) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return journal::readDifferences(db(), job,
                                    [&](const Difference& each) { hash.addData(receipt::differenceLine(each)); })
        .map([&] { return hash.result().toHex(); });
}

} // namespace secateur
