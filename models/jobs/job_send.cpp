// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_runner.h"

#include "domain/same_asset.h"
#include "jobs/planner.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JobRunner", text);
}

bool wasSent(ItemState state)
{
    return state == ItemState::Sent || state == ItemState::Unknown;
}

} // namespace

/// Looks up what an earlier run sent without learning the outcome. Nothing is sent before all of it is settled.
Result<void> JobRunner::resolveSome()
{
    const auto open = m_journal.firstOpen(m_record.id, m_cursor);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open) {
        m_cursor = 0;
        if (m_looks >= maxLooks) {
            m_phase = Phase::CheckAll;
            return {};
        }
        m_phase = m_record.mode == DeleteMode::Selector ? Phase::Compare : Phase::Send;
        return m_looks == 0 ? takeBaseline() : Result<void>();
    }
    const qint64 first = (*open)->seq;
    const auto marks = m_journal.marks(m_record.id, first, batchSize);
    if (!marks)
        return tl::unexpected(marks.error());
    m_cursor = first + qint64(marks->size());
    if (std::none_of(marks->begin(), marks->end(), [](const ItemMark& mark) { return wasSent(mark.state); }))
        return {};
    const auto assets = m_journal.planned(m_record.id, first, qint64(marks->size()));
    if (!assets)
        return tl::unexpected(assets.error());
    const auto settled = lookedUp(*assets, *marks);
    if (!settled)
        return tl::unexpected(settled.error());
    return m_journal.recordMarks(m_record.id, first, *settled);
}

Result<std::vector<ItemMark>> JobRunner::lookedUp(std::span<const PlannedAsset> assets, std::vector<ItemMark> marks)
{
    std::vector<AssetRef> refs;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (wasSent(marks[i].state))
            refs.push_back(assets[i].ref);
    }
    const auto found = m_store.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    qsizetype next = 0;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (!wasSent(marks[i].state))
            continue;
        const std::optional<Asset>& now = found->at(next++);
        if (!now)
            marks[i] = {ItemState::Confirmed, {}};
        else if (!isSameAsset(assets[i], *now))
            marks[i] = {ItemState::Drifted, tr("Another asset has its number now; it was left alone.")};
        else if (m_record.mode == DeleteMode::Selector)
            marks[i] = {ItemState::Failed,
                        tr("The request was sent, but this asset is still there. A selector is never sent twice.")};
        else if (m_looks >= maxLooks)
            marks[i] = {ItemState::Failed,
                        tr("The delete was sent twice without an answer, and the asset is still there.")};
        else
            marks[i] = {ItemState::Planned, {}};
    }
    return marks;
}

/// Selector mode: the request may be sent only while it means exactly what was shown.
Result<void> JobRunner::comparePlan()
{
    const auto open = m_journal.firstOpen(m_record.id, 0);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open) {
        m_phase = Phase::CheckAll;
        return {};
    }
    if (auto free = m_guards.checkSelector(m_record); !free)
        return free;
    // An entry is one asset, seen or not; all else may also mean assets that were not shown (konifer.md, trap 7).
    if (!m_store.info().capabilities.matchesAll && m_record.plan.request.selector != Selector::Entry) {
        return failure(
            ErrorCode::Refused,
            tr("What the request would take can not be seen in full: assets that are still being stored stay unseen."),
            tr("Nothing was sent."), tr("Delete the planned assets one by one instead (mode pinned)."));
    }
    const auto radius = m_store.reader().radius(m_record.plan.request, Cancel());
    if (!radius)
        return tl::unexpected(radius.error());
    if (radius->collateralAssets < 0) {
        return failure(
            ErrorCode::Refused,
            tr("It is not known what this store would take beyond what was shown if the request were sent as "
               "it is."),
            tr("Nothing was sent."), tr("Delete the planned assets one by one instead (mode pinned)."));
    }
    if (m_store.info().matchesByText && radius->collateralAssets > 0) {
        return failure(
            ErrorCode::Refused,
            tr("This store would also take %1 assets whose paths only begin alike.").arg(radius->collateralAssets),
            tr("Nothing was sent."), tr("Delete the planned assets one by one instead (mode pinned)."));
    }
    const auto fresh = makePlan(m_store, m_record.plan.request, Cancel());
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->sha256 != m_record.plan.sha256) {
        return failure(ErrorCode::Drift,
                       tr("The request means other assets now: %1 were planned, %2 match.")
                           .arg(m_record.counts.planned)
                           .arg(fresh->totals.assets),
                       tr("Nothing was sent."), tr("Look at the preview again and make a new plan."));
    }
    m_phase = Phase::Send;
    return {};
}

Result<void> JobRunner::sendSome()
{
    const auto open = m_journal.firstOpen(m_record.id, m_cursor);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open) {
        m_cursor = 0;
        const bool look = m_record.counts.unknown > 0 && m_looks < maxLooks;
        m_looks += look ? 1 : 0;
        m_phase = look ? Phase::Resolve : Phase::CheckAll;
        return {};
    }
    const qint64 first = (*open)->seq;
    const qint64 atOnce = m_store.info().capabilities.removesContent ? batchSize : remoteBatchSize;
    const auto marks = m_journal.marks(m_record.id, first, atOnce);
    if (!marks)
        return tl::unexpected(marks.error());
    const auto other = std::find_if(marks->begin(), marks->end(),
                                    [](const ItemMark& mark) { return mark.state != ItemState::Planned; });
    const qint64 count = std::max<qint64>(other - marks->begin(), 1);
    m_cursor = first + count;
    if ((*open)->state != ItemState::Planned)
        return {};
    const auto batch = m_journal.planned(m_record.id, first, count);
    if (!batch)
        return tl::unexpected(batch.error());
    return sendBatch(first, *batch);
}

Result<void> JobRunner::sendBatch(qint64 first, std::span<const PlannedAsset> batch)
{
    const auto count = qint64(batch.size());
    // The last look before anything is sent, whoever made the plan and when.
    if (auto free = m_guards.checkBatch(m_record, batch); !free)
        return free;
    if (auto marked = m_journal.markSent(m_record.id, first, count); !marked)
        return marked;
    const auto outcomes = m_eraser->erasePinned(batch, {m_journal.id(), m_record.id});
    if (!outcomes) {
        // The eraser's word: nothing of this batch was deleted. Where this can not be written, resuming looks them up.
        (void)m_journal.recordMarks(m_record.id, first, std::vector<ItemMark>(batch.size()));
        return tl::unexpected(outcomes.error());
    }
    if (outcomes->size() != batch.size()) {
        return failure(ErrorCode::Internal, tr("The store answered for another number of assets than were sent."),
                       tr("They will be looked up before anything is sent again."));
    }
    noteTouched(batch, *outcomes);
    const auto unsent = std::find_if(outcomes->begin(), outcomes->end(),
                                     [](const ItemOutcome& o) { return o.outcome == Outcome::NotSent; });
    return m_journal.recordOutcomes(m_record.id, first, *outcomes).and_then([&]() -> Result<void> {
        if (unsent == outcomes->end())
            return {};
        // As planned as before: whoever resumes the job sends them.
        return failure(ErrorCode::Unreachable, unsent->reason,
                       tr("What was not sent is still there; the job is paused."), tr("Resume it later."));
    });
}

Result<void> JobRunner::sendSelector()
{
    const qint64 planned = m_record.counts.planned;
    if (auto marked = m_journal.markSent(m_record.id, 0, planned); !marked)
        return marked;
    const auto went = m_eraser->eraseSelector(m_record.plan, {m_journal.id(), m_record.id});
    if (!went)
        return tl::unexpected(went.error());
    if (*went > planned) {
        m_unexpectedReason = tr("The store deleted %1 assets where %2 were planned.").arg(*went).arg(planned);
        if (auto said = m_journal.setUnexpected(m_record.id, *went - planned, m_unexpectedReason); !said)
            return said;
    }
    m_touched = {m_record.plan.request.path};
    m_lastConfirmed = nowStamp();
    // What became of each item is looked up, not believed.
    m_looks = maxLooks;
    m_cursor = 0;
    m_phase = Phase::Resolve;
    return {};
}

void JobRunner::noteTouched(std::span<const PlannedAsset> batch, std::span<const ItemOutcome> outcomes)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        if (outcomes[i].outcome != Outcome::Deleted)
            continue;
        if (m_touched.isEmpty() || m_touched.last() != batch[i].ref.path)
            m_touched.append(batch[i].ref.path);
    }
    if (!m_touched.isEmpty())
        m_lastConfirmed = nowStamp();
}

} // namespace secateur
