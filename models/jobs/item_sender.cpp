// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/item_sender.h"

#include "jobs/plan_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct ItemSenderWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

bool saysGone(const ItemOutcome& outcome)
{
    return outcome.outcome == Outcome::Deleted || outcome.outcome == Outcome::AlreadyGone;
}

tl::unexpected<Error> notGone(const QString& why)
{
    return failure(ErrorCode::Unreachable, why,
                   ItemSenderWords::tr("What seems to be gone is not counted as deleted: it is looked up before "
                                       "anything more is sent."),
                   ItemSenderWords::tr("Check which server answers, then resume the job."));
}

} // namespace

void ItemSender::begin(AssetEraser* eraser)
{
    m_eraser = eraser;
    m_cursor = 0;
}

Result<bool> ItemSender::some(qint64 atMost)
{
    m_batch.clear();
    m_outcomes.clear();
    m_there = 0;
    m_gone = 0;
    const auto open = m_job.journal.firstOpen(m_job.id(), m_cursor);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open)
        return false;
    const qint64 first = (*open)->seq;
    const auto marks = m_job.journal.marks(m_job.id(), first, m_archive.atMost(atMost));
    if (!marks)
        return tl::unexpected(marks.error());
    const auto other = std::find_if(marks->begin(), marks->end(),
                                    [](const ItemMark& mark) { return mark.state != ItemState::Planned; });
    qint64 count = std::max<qint64>(other - marks->begin(), 1);
    if (count > 1) {
        const auto leavesOne = m_witness.needsOneLeft(first + count);
        if (!leavesOne)
            return tl::unexpected(leavesOne.error());
        count -= *leavesOne ? 1 : 0;
    }
    m_cursor = first + count;
    if ((*open)->state != ItemState::Planned)
        return true;
    auto batch = m_job.journal.planned(m_job.id(), first, count);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto safe = m_archive.keep(first, *batch);
    if (!safe)
        return tl::unexpected(safe.error());
    if (!*safe) {
        m_cursor = first; // some of them are marked by now, and left out the next time
        return countGone(first, qint64(batch->size()))
            .and_then([&] { return checkArchivedGone(first + count); })
            .map([] { return true; });
    }
    m_batch = std::move(*batch);
    return prepare(first)
        .and_then([&] { return send(first); })
        .and_then([&] { return countGone(first, qint64(m_batch.size())); })
        .map([] { return true; });
}

Result<void> ItemSender::countGone(qint64 first, qint64 count)
{
    m_first = first;
    return m_job.journal.marks(m_job.id(), first, count).map([&](const std::vector<ItemMark>& marks) {
        m_gone = std::count_if(marks.begin(), marks.end(),
                               [](const ItemMark& mark) { return mark.state == ItemState::AlreadyGone; });
        m_there = count - m_gone;
    });
}

Result<void> ItemSender::takeBackGone()
{
    auto marks = m_job.journal.marks(m_job.id(), m_first, m_there + m_gone);
    if (!marks)
        return tl::unexpected(marks.error());
    for (ItemMark& mark : *marks) {
        if (mark.state == ItemState::AlreadyGone)
            mark = {};
    }
    return m_job.journal.recordMarks(m_job.id(), m_first, *marks);
}

/// What the archive found gone is taken back where nothing shows that it is.
Result<void> ItemSender::checkArchivedGone(qint64 next)
{
    if (m_gone == 0)
        return {};
    const auto doubt = doubtOf(next, false);
    if (!doubt)
        return tl::unexpected(doubt.error());
    return *doubt ? takeBackGone().and_then([&]() -> Result<void> { return notGone(**doubt); }) : Result<void>();
}

/// Why what seems to be gone is not called so; nothing where it is. `deletedOne`: it is the last asset that is known,
/// it was there a moment ago, and its delete was answered.
Result<std::optional<QString>> ItemSender::doubtOf(qint64 next, bool deletedOne)
{
    return m_witness.look(next).map([&](Witness::Sight sight) -> std::optional<QString> {
        const bool believed = sight == Witness::Sight::Seen ||
                              (sight == Witness::Sight::NoneKnown &&
                               (deletedOne || m_witness.wasTold() || m_job.store.info().capabilities.matchesAll));
        return believed ? std::nullopt : std::optional(Witness::whyNot(sight));
    });
}

/// Objects of those of the last batch that it deleted.
qint64 ItemSender::objectsGone() const
{
    qint64 objects = 0;
    for (size_t i = 0; i < m_outcomes.size(); ++i)
        objects += m_outcomes[i].outcome == Outcome::Deleted ? m_batch[i].variants.size() : 0;
    return objects;
}

/// The last looks before anything of a batch is sent, whoever made the plan and when; then it is marked as sent.
Result<void> ItemSender::prepare(qint64 first)
{
    const auto may = PlanCheck::checkMeant(m_job.record, m_batch).and_then([&] {
        return m_guards.checkBatch(m_job.record, m_batch);
    });
    return may.and_then([&] { return m_job.journal.markSent(m_job.id(), first, qint64(m_batch.size())); });
}

Result<void> ItemSender::send(qint64 first)
{
    auto outcomes = m_eraser->erasePinned(m_batch, {m_job.journal.id(), m_job.id()});
    if (!outcomes) {
        // The eraser's word: nothing of this batch was deleted. Where this can not be written, resuming looks them up.
        (void)m_job.journal.recordMarks(m_job.id(), first, std::vector<ItemMark>(m_batch.size()));
        return tl::unexpected(outcomes.error());
    }
    if (outcomes->size() != m_batch.size()) {
        return failure(ErrorCode::Internal,
                       ItemSenderWords::tr("The store answered for another number of assets than were sent."),
                       ItemSenderWords::tr("They will be looked up before anything is sent again."));
    }
    m_outcomes = std::move(*outcomes);
    const auto finishing = m_eraser->finishing();
    std::optional<QString> doubt;
    if (std::any_of(m_outcomes.begin(), m_outcomes.end(), saysGone)) {
        const bool deletedOne = m_outcomes.size() == 1 && m_outcomes.front().outcome == Outcome::Deleted;
        const auto found = doubtOf(first + qint64(m_batch.size()), deletedOne);
        doubt = found ? *found : std::optional(found.error().what);
    }
    if (doubt) {
        for (ItemOutcome& outcome : m_outcomes)
            outcome = saysGone(outcome) ? ItemOutcome{Outcome::Unknown, *doubt} : outcome;
    }
    const auto unsent = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                     [](const ItemOutcome& o) { return o.outcome == Outcome::NotSent; });
    return m_job.journal.recordOutcomes(m_job.id(), first, m_outcomes, objectsGone()).and_then([&]() -> Result<void> {
        if (doubt)
            return notGone(*doubt);
        if (unsent == m_outcomes.end() || !m_job.goesOn())
            return {}; // something else is wanted first: what was not sent is as planned as before
        // As planned as before: whoever resumes the job sends them.
        return failure(ErrorCode::Unreachable, unsent->reason,
                       ItemSenderWords::tr("What was not sent is still there; the job is paused."),
                       ItemSenderWords::tr("Resume it later."));
    });
}

QList<AssetPath> ItemSender::touchedPaths() const
{
    QList<AssetPath> paths;
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i].outcome != Outcome::Deleted)
            continue;
        if (paths.isEmpty() || paths.last() != m_batch[i].ref.path)
            paths.append(m_batch[i].ref.path);
    }
    return paths;
}

} // namespace secateur
