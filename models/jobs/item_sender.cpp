// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/item_sender.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct ItemSenderWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

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
    const qint64 count = std::max<qint64>(other - marks->begin(), 1);
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
        return countGone(first, qint64(batch->size())).map([] { return true; });
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

/// The last looks before anything of a batch is sent, whoever made the plan and when; then it is marked as sent.
Result<void> ItemSender::prepare(qint64 first)
{
    return m_guards.checkBatch(m_job.record, m_batch).and_then([&] {
        return m_job.journal.markSent(m_job.id(), first, qint64(m_batch.size()));
    });
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
    const auto unsent = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                     [](const ItemOutcome& o) { return o.outcome == Outcome::NotSent; });
    return m_job.journal.recordOutcomes(m_job.id(), first, m_outcomes).and_then([&]() -> Result<void> {
        if (unsent == m_outcomes.end())
            return {};
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
