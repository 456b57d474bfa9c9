// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_content.h"

#include "jobs/event_log.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace secateur {

namespace {

/// The kind of event of a job whose objects were seen.
constexpr QLatin1String seenEvent("content");
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

/// Whether an event says that some of a job's objects were seen where content is looked at now.
Result<bool> wasSeen(AssetStore& store, const Journal& journal, qint64 job)
{
    const QString& place = store.info().contentPlace;
    if (place.isEmpty())
        return true;
    return EventLog::ofJob(journal, job).map([&place](const QList<Event>& events) {
        return std::any_of(events.cbegin(), events.cend(), [&place](const Event& event) {
            return event.kind == seenEvent && event.text.endsWith(u' ' + place);
        });
    });
}

/// Looks for some objects of a job, evenly chosen, until one is there.
Result<bool> seesAny(AssetStore& store, const Journal& journal, const JobRecord& job)
{
    constexpr qint64 looked = 16;
    const qint64 count = std::min(looked, job.counts.planned);
    for (qint64 i = 0; i < count; ++i) {
        const auto asset = journal.planned(job.id, i * job.counts.planned / count, 1);
        if (!asset)
            return tl::unexpected(asset.error());
        if (asset->empty() || asset->front().variants.isEmpty())
            continue;
        const auto state = store.reader().contentState(asset->front().variants.front());
        if (state && *state == ContentState::Present)
            return true;
    }
    return false;
}

struct JobContent {
    ContentTally tally;
    std::vector<ContentRun> notGone; ///< by item, once nothing is pending
};

Result<JobContent> lookAt(AssetStore& store, const Journal& journal, qint64 job, const Cancel& cancel)
{
    const auto seen = wasSeen(store, journal, job);
    if (!seen)
        return tl::unexpected(seen.error());
    ContentLookOver look(journal, job);
    const auto take = [&](std::span<const ContentEnd> ends) {
        if (*seen)
            return look.take(ends);
        std::vector<ContentEnd> unproven(ends.begin(), ends.end());
        std::replace(unproven.begin(), unproven.end(), ContentEnd::Gone, ContentEnd::Unknown);
        look.take(unproven);
    };
    auto tally = store.reader().contentOfJob(
        journal.id(), job, [&look] { return look.next(); }, cancel, take);
    if (!tally)
        return tl::unexpected(tally.error());
    if (!*seen)
        tally->unknown += std::exchange(tally->gone, 0);
    return JobContent{*tally, tally->pending == 0 ? look.notGone() : std::vector<ContentRun>()};
}

} // namespace

Result<bool> noteSeenContent(AssetStore& store, Journal& journal, qint64 job)
{
    const auto before = wasSeen(store, journal, job);
    if (!before || *before)
        return before;
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    const auto seen = seesAny(store, journal, *record);
    if (!seen || !*seen || journal.access() == Access::ReadOnly)
        return seen;
    const QString said =
        QCoreApplication::translate("JobRunner", "Some of the job's objects were seen in their place:") + u' ' +
        store.info().contentPlace;
    return EventLog(journal).add(record->plan.storeId, job, seenEvent, said).map([] { return true; });
}

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
        if (const auto noted = noteSeenContent(store, journal, seen.id); !noted)
            return tl::unexpected(noted.error());
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

Result<ContentTally> contentOfJobs(AssetStore& store, const Journal& journal, const Cancel& cancel)
{
    auto all = journal.contentOfStore(store.info().id);
    const auto jobs = journal.jobsWithPendingContent(store.info().id);
    if (!all || !jobs)
        return tl::unexpected(all ? jobs.error() : all.error());
    for (const JobRecord& job : *jobs) {
        const auto now = contentOfJob(store, journal, job.id, cancel);
        if (!now)
            return tl::unexpected(now.error());
        all->pending += now->pending - job.content.pending;
        all->unknown += now->unknown - job.content.unknown;
        all->leaked += now->leaked - job.content.leaked;
    }
    return all;
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
    const Capabilities& can = store.info().capabilities;
    if (can.seesPending)
        return summary;
    summary->pending = ours->pending;
    if (can.probesContent && summary->pending == 0) {
        // Of nothing all is known.
        summary->pendingBytes = 0;
        summary->stuck = 0;
        summary->oldestSeconds = 0;
    }
    return summary;
}

} // namespace secateur
