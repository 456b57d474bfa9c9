// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/receipt_chain.h"

#include "jobs/journal_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 itemChunk = 2'000; ///< planned items that are held at once

struct ReceiptVerifyWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptChain)
};

Result<void> calledOff()
{
    return failure(ErrorCode::Cancelled, ReceiptVerifyWords::tr("The check was called off."));
}

} // namespace

/// One walk through the chain.
class ChainCheck final {
public:
    ChainCheck(const ReceiptChain& chain, const Cancel& cancel, const ReceiptChain::BreakSink& onBreak)
        : m_chain(chain)
        , m_cancel(cancel)
        , m_onBreak(onBreak)
    {}
    [[nodiscard]] Result<void> receipts();
    [[nodiscard]] Result<void> jobsWithoutReceipt();
    [[nodiscard]] const ChainReport& report() const { return m_report; }

private:
    [[nodiscard]] const Journal& journal() const { return m_chain.m_journal; }
    void broken(qint64 receipt, qint64 job, const QString& sentence);
    [[nodiscard]] std::optional<QJsonObject> checkedHead(const Receipt& receipt);
    void checkPlace(const Receipt& receipt);
    void checkUnsealed(const Receipt& receipt, const QJsonObject& head);
    [[nodiscard]] Result<void> compare(const Receipt& receipt, const QJsonObject& head);
    void compareRecord(const Receipt& receipt, const QJsonObject& head, const QJsonObject& now);
    [[nodiscard]] Result<void> comparePlan(const Receipt& receipt, const JobRecord& job);

    const ReceiptChain& m_chain;
    const Cancel& m_cancel;
    const ReceiptChain::BreakSink& m_onBreak;
    ChainReport m_report;
    qint64 m_lastSeq = 0;
    qint64 m_lastUnsealed = -1;  ///< as the journal says
    bool m_saysUnsealed = false; ///< a receipt says so, too
};

void ChainCheck::broken(qint64 receipt, qint64 job, const QString& sentence)
{
    ++m_report.breaks;
    m_onBreak({receipt, job, sentence});
}

Result<void> ChainCheck::receipts()
{
    const auto unsealed = m_chain.lastUnsealed();
    if (!unsealed)
        return tl::unexpected(unsealed.error());
    m_lastUnsealed = *unsealed;
    Query last = m_chain.db().query("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'job'"_ba);
    if (last.next() && m_lastUnsealed > last.number(0))
        broken(0, 0,
               ReceiptVerifyWords::tr("The journal calls a job unsealed that never was: %1.").arg(m_lastUnsealed));
    if (auto end = last.end(); !end)
        return end;
    Query q = m_chain.db().query(
        "SELECT seq, job, kind, sealed, previous, sha256, head, "
        "NOT EXISTS (SELECT 1 FROM receipt AS later WHERE later.job = receipt.job AND later.seq > receipt.seq) "
        "FROM receipt ORDER BY seq"_ba);
    while (q.next()) {
        if (m_cancel.isCancelled())
            return calledOff();
        const Receipt receipt{q.number(0),
                              q.number(1),
                              receipt::kindOf(q.number(2)),
                              q.number(3),
                              q.bytes(4).toByteArray(),
                              q.bytes(5).toByteArray(),
                              q.bytes(6).toByteArray()};
        checkPlace(receipt);
        const auto head = checkedHead(receipt);
        if (head)
            checkUnsealed(receipt, *head);
        if (!head || !q.flag(7))
            continue;
        if (auto compared = compare(receipt, *head); !compared)
            return compared;
    }
    return q.end();
}

/// Its number and the hash of the one before it.
void ChainCheck::checkPlace(const Receipt& receipt)
{
    if (receipt.seq != m_lastSeq + 1) {
        broken(
            receipt.seq, receipt.job,
            ReceiptVerifyWords::tr("Receipts are missing before receipt %1 of job %2: the one before it is number %3.")
                .arg(receipt.seq)
                .arg(receipt.job)
                .arg(m_lastSeq));
    }
    if (receipt.previous != m_report.newest) {
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr(
                   "Receipt %1 of job %2 does not follow the one before it: it bears another hash than that one has.")
                   .arg(receipt.seq)
                   .arg(receipt.job));
    }
    ++m_report.receipts;
    m_report.newest = receipt.sha256;
    m_lastSeq = receipt.seq;
}

/// The sealed text, where it is what was sealed.
std::optional<QJsonObject> ChainCheck::checkedHead(const Receipt& receipt)
{
    const QJsonObject head = QJsonDocument::fromJson(receipt.head).object();
    if (receipt::sha256Of(receipt.head) != receipt.sha256 || head.isEmpty()) {
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr("Receipt %1 of job %2 was changed: its text does not give its hash.")
                   .arg(receipt.seq)
                   .arg(receipt.job));
        return std::nullopt;
    }
    const bool agrees = head.value("receipt"_L1).toInteger(-1) == receipt.seq &&
                        head.value("job"_L1).toInteger(-1) == receipt.job &&
                        head.value("kind"_L1).toString() == receipt::kindName(receipt.kind) &&
                        head.value("sealed"_L1).toString() == isoText(receipt.sealed) &&
                        head.value("previous"_L1).toString().toLatin1() == receipt.previous &&
                        head.value("journal"_L1).toString() == journal().id();
    if (agrees)
        return head;
    broken(receipt.seq, receipt.job,
           ReceiptVerifyWords::tr(
               "Receipt %1 of job %2 was changed or belongs elsewhere: its number, job, kind, time or journal are not "
               "those that its text was sealed with.")
               .arg(receipt.seq)
               .arg(receipt.job));
    return std::nullopt;
}

/// Where the sealed history begins was written once, and is sealed with every receipt since it is sealed at all.
void ChainCheck::checkUnsealed(const Receipt& receipt, const QJsonObject& head)
{
    const QJsonValue said = head.value(receipt::lastUnsealedKey);
    if (said.isUndefined())
        return;
    if (said.toInteger(-1) == m_lastUnsealed) {
        m_saysUnsealed = true;
        return;
    }
    broken(receipt.seq, receipt.job,
           ReceiptVerifyWords::tr("The journal calls other jobs unsealed than it did when receipt %1 of job %2 was "
                                  "sealed.")
               .arg(receipt.seq)
               .arg(receipt.job));
}

/// With what the journal says now: nothing of it changes after the end.
Result<void> ChainCheck::compare(const Receipt& receipt, const QJsonObject& head)
{
    const auto orBroken = [&](const Error& error) -> Result<void> {
        if (error.code != ErrorCode::Damaged && error.code != ErrorCode::NotFound)
            return tl::unexpected(error);
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr("Job %1 can not be compared with its receipt %2: %3")
                   .arg(QString::number(receipt.job), QString::number(receipt.seq), error.what));
        return {};
    };
    ++m_report.jobs;
    const auto record = journal().job(receipt.job);
    if (!record)
        return orBroken(record.error());
    const auto hashes = m_chain.hashesOf(receipt.job);
    if (!hashes)
        return orBroken(hashes.error());
    compareRecord(receipt, head, receipt::statement(*record, *hashes));
    const auto plan = comparePlan(receipt, *record);
    return plan ? plan : orBroken(plan.error());
}

void ChainCheck::compareRecord(const Receipt& receipt, const QJsonObject& head, const QJsonObject& now)
{
    const bool open = receipt.kind == ReceiptKind::Reopened;
    const bool over = receipt::isContentOver(head);
    QStringList changed;
    for (auto field = now.begin(); field != now.end(); ++field) {
        const bool fixed =
            open ? receipt::fixedKeys().contains(field.key()) : over || !receipt::contentKeys().contains(field.key());
        if (fixed && head.value(field.key()) != field.value())
            changed.append(field.key());
    }
    if (!changed.isEmpty()) {
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr("Job %1 was changed after its receipt %2 was sealed, in: %3.")
                   .arg(QString::number(receipt.job), QString::number(receipt.seq), changed.join(u", "_s)));
    }
    const QString state = now.value("state"_L1).toString();
    const bool ended = state == jobStateName(JobState::Done) || state == jobStateName(JobState::Failed) ||
                       state == jobStateName(JobState::Cancelled);
    if ((open && ended) || (!open && !over && ended && receipt::isContentOver(now))) {
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr(
                   "A receipt of job %1 is missing after its receipt %2: the job has come further than that says.")
                   .arg(receipt.job)
                   .arg(receipt.seq));
    }
}

Result<void> ChainCheck::comparePlan(const Receipt& receipt, const JobRecord& job)
{
    PlanHasher hasher(job.plan.request, job.plan.storeId);
    for (qint64 first = 0;; first += itemChunk) {
        if (m_cancel.isCancelled())
            return calledOff();
        const auto assets = journal().planned(job.id, first, itemChunk);
        if (!assets)
            return tl::unexpected(assets.error());
        for (const PlannedAsset& asset : *assets)
            hasher.add(asset);
        if (qint64(assets->size()) < itemChunk)
            break;
    }
    if (hasher.sha256() != job.plan.sha256 || hasher.totals() != job.plan.totals) {
        broken(receipt.seq, receipt.job,
               ReceiptVerifyWords::tr(
                   "The plan of job %1 was changed after its receipt %2 was sealed: its assets do not give its hash or "
                   "its sums.")
                   .arg(receipt.job)
                   .arg(receipt.seq));
    }
    return {};
}

Result<void> ChainCheck::jobsWithoutReceipt()
{
    Query q = m_chain.db().query("SELECT id FROM job WHERE state IN (?, ?, ?) "
                                 "AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.job = job.id) ORDER BY id"_ba,
                                 int(JobState::Done), int(JobState::Failed), int(JobState::Cancelled));
    while (q.next()) {
        if (q.number(0) <= m_lastUnsealed)
            ++m_report.unsealed;
        else
            broken(0, q.number(0),
                   ReceiptVerifyWords::tr("Job %1 has ended, but its receipt is missing.").arg(q.number(0)));
    }
    m_report.vouched = m_report.receipts > 0 && (m_report.unsealed == 0 || m_saysUnsealed);
    return q.end();
}

Result<ChainReport> ReceiptChain::verify(const Cancel& cancel, const BreakSink& onBreak) const
{
    ChainCheck check(*this, cancel, onBreak);
    return inOneView([&] { return check.receipts().and_then([&] { return check.jobsWithoutReceipt(); }); }).map([&] {
        return check.report();
    });
}

} // namespace secateur
