// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/journal.h"

#include "jobs/journal_content.h"
#include "jobs/journal_items.h"
#include "jobs/journal_parts.h"
#include "jobs/journal_variants.h"
#include "jobs/made_by.h"
#include "jobs/receipt_chain.h"

#include <QCoreApplication>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 planChunk = 50'000; ///< planned items between two commits

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

ItemMark markOf(const ItemOutcome& outcome)
{
    switch (outcome.outcome) {
    case Outcome::Deleted:
        return {ItemState::Confirmed, outcome.reason};
    case Outcome::AlreadyGone:
        return {ItemState::AlreadyGone, outcome.reason};
    case Outcome::Drifted:
        return {ItemState::Drifted, outcome.reason};
    case Outcome::Failed:
        return {ItemState::Failed, outcome.reason};
    case Outcome::Unknown:
        return {ItemState::Unknown, outcome.reason};
    case Outcome::NotSent:
        return {ItemState::Planned, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Journal::Journal(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Journal::~Journal()
{
    abandonPlan();
}

const QString& Journal::id() const
{
    return m_parts->id;
}

Access Journal::access() const
{
    return m_parts->lock ? Access::ReadWrite : Access::ReadOnly;
}

Result<void> Journal::beginPlan()
{
    abandonPlan();
    const auto made = m_parts->change("INSERT INTO job (state, created, made_by, made_on) VALUES (?, ?, ?, ?)"_ba,
                                      journal::beingPlanned, nowStamp(), userName(), hostName());
    if (!made)
        return tl::unexpected(made.error());
    m_parts->planJob = m_parts->db->lastInsertId();
    m_parts->planNext = 0;
    return {};
}

Result<void> Journal::addPlanned(std::span<const PlannedAsset> assets)
{
    if (assets.empty())
        return {};
    Parts& p = *m_parts;
    if (!p.planTransaction) {
        auto transaction = Transaction::begin(*p.db, Transaction::Kind::Write);
        if (!transaction)
            return tl::unexpected(transaction.error());
        p.planTransaction.emplace(std::move(*transaction));
    }
    Query q =
        p.db->prepared("INSERT INTO plan_item (job, seq, path, entry, created, variants) VALUES (?, ?, ?, ?, ?, ?)"_ba);
    const qint64 before = p.planNext;
    for (const PlannedAsset& asset : assets) {
        const QByteArray variants = journal::variantsText(asset.variants);
        q.bind(p.planJob, p.planNext++, asset.ref.path.text(), asset.ref.entry, asset.created,
               QUtf8StringView(variants));
        if (const auto done = q.run(); !done)
            return tl::unexpected(done.error());
    }
    return before / planChunk == p.planNext / planChunk ? Result<void>() : p.commitChunk();
}

Result<qint64> Journal::commitPlan(const DeletePlan& plan, DeleteMode mode, const QString& storeFolder)
{
    Parts& p = *m_parts;
    const std::optional<QString> request = plan.request.canonical();
    if (!request || plan.totals.assets != p.planNext || p.planJob == 0) {
        abandonPlan();
        return failure(ErrorCode::Internal, JournalWords::tr("The plan does not agree with its own sums."),
                       JournalWords::tr("Nothing was sent."));
    }
    const Totals& t = plan.totals;
    // One transaction with the last chunk: the job appears whole or not at all.
    const auto done = p.changeJob(
        "UPDATE job SET state = ?, mode = ?, request = ?, store_id = ?, store_name = ?, store_folder = ?, "
        "made = ?, sha256 = ?, assets = ?, variants = ?, bytes = ?, paths = ?, oldest = ?, newest = ? "
        "WHERE id = ?"_ba,
        int(JobState::Held), int(mode), *request, plan.storeId, plan.storeName, storeFolder, plan.made,
        QString::fromLatin1(plan.sha256), t.assets, t.variants, t.bytes, t.paths, t.oldest, t.newest, p.planJob);
    if (!done) {
        abandonPlan();
        return tl::unexpected(done.error());
    }
    return std::exchange(p.planJob, 0);
}

void Journal::abandonPlan()
{
    m_parts->planTransaction.reset();
    // What can not be dropped now is dropped at the next opening.
    if (const qint64 job = std::exchange(m_parts->planJob, 0); job != 0)
        (void)m_parts->dropJob(job);
}

Result<void> Journal::removeHeld(qint64 job)
{
    const auto record = this->job(job);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state != JobState::Held) {
        return failure(ErrorCode::Refused, JournalWords::tr("Job %1 was started: it stays in the journal.").arg(job));
    }
    return m_parts->dropJob(job);
}

Result<void> Journal::agree(qint64 job, Timestamp notBefore, const QString& archive)
{
    return m_parts->changeJob("UPDATE job SET agreed = ?, not_before = ?, archive = ? WHERE id = ?"_ba, nowStamp(),
                              notBefore, archive, job);
}

Result<void> Journal::allowSameContent(qint64 job)
{
    return m_parts->changeJob("UPDATE job SET same_content = 1 WHERE id = ?"_ba, job);
}

Result<void> Journal::noteArchiveBegun(qint64 job)
{
    return m_parts->changeJob("UPDATE job SET archive_begun = 1 WHERE id = ?"_ba, job);
}

Result<void> Journal::setTypedName(qint64 job, const QString& name)
{
    return m_parts->changeJob("UPDATE job SET typed_name = ? WHERE id = ?"_ba, name, job);
}

Result<void> Journal::setState(qint64 job, JobState state, const QString& reason)
{
    auto transaction = m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = this->job(job);
    if (!before)
        return tl::unexpected(before.error());
    const auto changed = m_parts->db->run(
        "UPDATE job SET state = ?1, reason = ?2, ended = ?3, "
        "started = CASE WHEN ?4 AND started = 0 THEN ?5 ELSE started END WHERE id = ?6"_ba,
        int(state), reason, hasEnded(state) ? nowStamp() : 0, state == JobState::Running ? 1 : 0, nowStamp(), job);
    if (!changed)
        return tl::unexpected(changed.error());
    if (hasEnded(state)) {
        // What was near it is of no more use.
        if (const auto gone = m_parts->db->run("DELETE FROM bystander WHERE job = ?"_ba, job); !gone)
            return tl::unexpected(gone.error());
    }
    const bool seals = hasEnded(state) || hasEnded(before->state);
    const ReceiptKind kind = hasEnded(state) ? ReceiptKind::Ended : ReceiptKind::Reopened;
    const auto sealed = seals ? ReceiptChain(*this).seal(job, kind) : Result<void>();
    return sealed.and_then([&] { return transaction->commit(); });
}

Result<void> Journal::markSent(qint64 job, qint64 first, qint64 count)
{
    return recordMarks(job, first, std::vector<ItemMark>(size_t(count), {ItemState::Sent, {}}));
}

Result<void> Journal::recordOutcomes(qint64 job, qint64 first, std::span<const ItemOutcome> outcomes, qint64 objects)
{
    std::vector<ItemMark> marks;
    marks.reserve(outcomes.size());
    for (const ItemOutcome& outcome : outcomes)
        marks.push_back(markOf(outcome));
    if (objects == 0)
        return recordMarks(job, first, marks);
    auto transaction = m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto written = journal::writeMarks(*m_parts->db, job, first, marks); !written)
        return written;
    const auto counted = m_parts->db->run(
        "UPDATE job SET content_pending = content_pending + ?, content_ended = 0 WHERE id = ?"_ba, objects, job);
    return counted ? transaction->commit() : tl::unexpected(counted.error());
}

Result<void> Journal::recordMarks(qint64 job, qint64 first, std::span<const ItemMark> marks)
{
    if (marks.empty())
        return {};
    auto transaction = m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    return journal::writeMarks(*m_parts->db, job, first, marks).and_then([&] { return transaction->commit(); });
}

Result<void> Journal::setUnexpected(qint64 job, qint64 unexpected, const QString& reason)
{
    return m_parts->changeJob("UPDATE job SET unexpected = ?, reason = ? WHERE id = ?"_ba, unexpected, reason, job);
}

Result<void> Journal::setContent(qint64 job, const ContentTally& content, std::span<const ContentRun> notGone)
{
    auto transaction = m_parts->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = this->job(job);
    if (!before)
        return tl::unexpected(before.error());
    // What was not deleted has no content that could end.
    const auto changed = m_parts->db->run(
        "UPDATE job SET content_pending = ?1, content_leaked = ?2, content_unknown = ?3, content_ended = "
        "CASE WHEN ?1 + ?3 > 0 OR deleted + already_gone = 0 THEN 0 WHEN content_ended > 0 THEN content_ended ELSE ?4 "
        "END WHERE id = ?5"_ba,
        content.pending, content.leaked, content.unknown, nowStamp(), job);
    if (!changed)
        return tl::unexpected(changed.error());
    if (auto written = journal::writeContentRuns(*m_parts->db, job, notGone); !written)
        return written;
    const auto isOpen = [](const ContentTally& c) { return c.pending + c.unknown > 0; };
    const bool seals = hasEnded(before->state) && isOpen(before->content) && !isOpen(content);
    const auto sealed = seals ? ReceiptChain(*this).seal(job, ReceiptKind::Content) : Result<void>();
    return sealed.and_then([&] { return transaction->commit(); });
}

Result<int> Journal::markInterrupted()
{
    if (access() == Access::ReadOnly)
        return 0;
    return m_parts
        ->change("UPDATE job SET state = ?, reason = ? WHERE state = ?"_ba, int(JobState::Interrupted),
                 JournalWords::tr("The program ended while this job was running."), int(JobState::Running))
        .map([](qint64 changed) { return int(changed); });
}

} // namespace secateur
