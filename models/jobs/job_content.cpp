// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_content.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr qint64 assetsAtOnce = 2'000; ///< items that are read at once

bool isGone(ItemState state)
{
    return state == ItemState::Confirmed || state == ItemState::AlreadyGone;
}

/// One look at a job's content.
class ContentLookOver final {
public:
    ContentLookOver(const Journal& journal, qint64 job)
        : m_journal(journal)
        , m_job(job)
    {}
    /// The variants of the next items that are gone.
    [[nodiscard]] Result<std::vector<Variant>> next();
    /// What is known of each of them.
    void take(std::span<const ContentEnd> ends);
    [[nodiscard]] const std::vector<ContentRun>& notGone() const { return m_notGone; }

private:
    struct Given {
        qint64 seq = 0;
        size_t variants = 0;
    };
    const Journal& m_journal;
    const qint64 m_job;
    qint64 m_next = 0;
    std::vector<Given> m_given; ///< whose variants were given last
    std::vector<ContentRun> m_notGone;
};

Result<std::vector<Variant>> ContentLookOver::next()
{
    m_given.clear();
    std::vector<Variant> portion;
    while (portion.empty()) {
        auto assets = m_journal.planned(m_job, m_next, assetsAtOnce);
        if (!assets)
            return tl::unexpected(assets.error());
        if (assets->empty())
            break;
        const auto marks = m_journal.marks(m_job, m_next, qint64(assets->size()));
        if (!marks)
            return tl::unexpected(marks.error());
        for (size_t i = 0; i < assets->size() && i < marks->size(); ++i) {
            if (!isGone((*marks)[i].state))
                continue;
            QList<Variant>& variants = (*assets)[i].variants;
            m_given.push_back({m_next + qint64(i), size_t(variants.size())});
            std::move(variants.begin(), variants.end(), std::back_inserter(portion));
        }
        m_next += qint64(assets->size());
    }
    return portion;
}

void ContentLookOver::take(std::span<const ContentEnd> ends)
{
    for (const Given& item : m_given) {
        if (item.variants == 0)
            continue;
        const auto own = ends.first(item.variants);
        ends = ends.subspan(item.variants);
        const ContentEnd worst = *std::max_element(own.begin(), own.end());
        if (worst == ContentEnd::Gone)
            continue;
        ContentRun* last = m_notGone.empty() ? nullptr : &m_notGone.back();
        if (last != nullptr && last->end == worst && last->first + last->count == item.seq)
            ++last->count;
        else
            m_notGone.push_back({item.seq, 1, worst});
    }
}

struct JobContent {
    ContentTally tally;
    std::vector<ContentRun> notGone; ///< by item, once nothing is pending
};

Result<JobContent> lookAt(AssetStore& store, const Journal& journal, qint64 job, const Cancel& cancel)
{
    ContentLookOver look(journal, job);
    const auto tally = store.reader().contentOfJob(
        journal.id(), job, [&look] { return look.next(); }, cancel,
        [&look](std::span<const ContentEnd> ends) { look.take(ends); });
    if (!tally)
        return tl::unexpected(tally.error());
    return JobContent{*tally, tally->pending == 0 ? look.notGone() : std::vector<ContentRun>()};
}

} // namespace

Result<ContentTally> contentOfJob(AssetStore& store, const Journal& journal, qint64 job, const Cancel& cancel)
{
    return lookAt(store, journal, job, cancel).map([](const JobContent& content) { return content.tally; });
}

Result<ContentTally> noteContent(AssetStore& store, Journal& journal, qint64 job, const Cancel& cancel)
{
    return lookAt(store, journal, job, cancel).and_then([&](const JobContent& content) {
        return journal.setContent(job, content.tally, content.notGone).map([&] { return content.tally; });
    });
}

Result<QList<JobRecord>> followContent(AssetStore& store, Journal& journal, PendingNotes notes, const Cancel& cancel)
{
    const Capabilities& can = store.info().capabilities;
    const bool blind = !can.seesPending && !can.probesContent;
    QList<JobRecord> gone;
    if (journal.access() == Access::ReadOnly || blind)
        return gone;
    const auto jobs = journal.jobsWithPendingContent(store.info().id);
    if (!jobs)
        return tl::unexpected(jobs.error());
    for (const JobRecord& seen : *jobs) {
        auto content = lookAt(store, journal, seen.id, cancel);
        if (!content)
            return tl::unexpected(content.error());
        content->tally.gone = 0;
        if (content->tally == seen.content || (content->tally.pending > 0 && notes == PendingNotes::AtTheEnd))
            continue;
        if (const auto kept = journal.setContent(seen.id, content->tally, content->notGone); !kept)
            return tl::unexpected(kept.error());
        const bool over = seen.state != JobState::Paused && seen.state != JobState::Interrupted;
        if (content->tally != ContentTally() || !over || seen.counts.deleted == 0)
            continue;
        const auto now = journal.job(seen.id);
        if (!now)
            return tl::unexpected(now.error());
        gone.append(*now);
    }
    return gone;
}

Result<PendingSummary> pendingOf(AssetStore& store, const Journal* journal)
{
    auto summary = store.reader().pendingSummary();
    if (!summary || journal == nullptr || store.info().capabilities.removesContent)
        return summary;
    const auto ours = journal->contentOfStore(store.info().id);
    if (!ours)
        return tl::unexpected(ours.error());
    summary->leaked = ours->leaked;
    summary->unknown = ours->unknown;
    if (!store.info().capabilities.seesPending)
        summary->pending = ours->pending;
    return summary;
}

} // namespace secateur
