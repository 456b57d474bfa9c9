// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_mending.h"

#include "jobs/job_deeds.h"
#include "jobs/job_runner.h"
#include "jobs/job_state_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

constexpr qint64 marksAtOnce = 2'000; ///< items that are looked at at once

struct JobMendingWords {
    Q_DECLARE_TR_FUNCTIONS(JobMending)
};

tl::unexpected<Error> refused(const JobRecord& job, const QString& why, const QString& remedy = {})
{
    return failure(ErrorCode::Refused,
                   JobMendingWords::tr("Job %1 is %2: %3").arg(job.id).arg(jobStateWord(job.state), why),
                   JobMendingWords::tr("Nothing was changed."), remedy);
}

/// Lets `change` look at every item's mark, and writes down those that it changes. Gives how many it changed.
Result<qint64> changeMarks(Journal& journal, const JobRecord& job, const std::function<bool(ItemMark&)>& change)
{
    qint64 changed = 0;
    for (qint64 first = 0; first < job.counts.planned; first += marksAtOnce) {
        auto marks = journal.marks(job.id, first, marksAtOnce);
        if (!marks)
            return tl::unexpected(marks.error());
        qint64 here = 0;
        for (ItemMark& mark : *marks)
            here += change(mark) ? 1 : 0;
        if (here == 0)
            continue;
        if (auto recorded = journal.recordMarks(job.id, first, *marks); !recorded)
            return tl::unexpected(recorded.error());
        changed += here;
    }
    return changed;
}

/// True where the journal knows of anything near a job that may be missing by now.
Result<bool> knowsNear(Journal& journal, qint64 job)
{
    return BystanderBook(journal).read(job).map([](const std::optional<KeptBystanders>& kept) {
        const auto isCounted = [](const BystanderPlace& place) { return place.counted > 0; };
        return kept && (!kept->all.empty() || std::any_of(kept->places.begin(), kept->places.end(), isCounted));
    });
}

/// Looks for what lay near a job, and gives what is to be said of those that are missing.
Result<QString> lookNear(Journal& journal, const JobRecord& job, const OpenJobStore& openStore)
{
    const auto known = knowsNear(journal, job.id);
    if (!known || !*known)
        return known.map([](bool) { return QString(); });
    const auto store = openStore();
    if (!store)
        return tl::unexpected(store.error());
    if (auto own = JobRunner::checkPlace(job, (*store)->info()); !own)
        return tl::unexpected(own.error());
    RunningJob looked{**store, journal, job};
    Bystanders bystanders(looked);
    return bystanders.recall().and_then([&] { return bystanders.compare(false); }).map([&](bool) {
        return bystanders.saidMissing();
    });
}

using Look = std::function<Result<QString>(const JobRecord&)>;

/// Ends it as cancelled, and says what is missing and what is not known. `look` is the last look at what lay near it.
Result<void> endUnfinished(Journal& journal, qint64 job, const QString& why, const Look& look)
{
    const auto unknown = settleUnknown(journal, job);
    if (!unknown)
        return tl::unexpected(unknown.error());
    const auto settled = journal.job(job);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto missing = look(*settled);
    const auto looked = journal.job(job);
    if (!looked)
        return tl::unexpected(looked.error());
    QStringList said{why};
    if (missing && !missing->isEmpty())
        said.append(*missing);
    else if (looked->counts.unexpected > 0) // it was said before, by a reason that goes now
        said.append(Bystanders::missingText(looked->counts.unexpected));
    if (!missing)
        said.append(Bystanders::notComparedText(missing.error().what));
    if (!unknown->isEmpty())
        said.append(*unknown);
    return journal.setState(job, JobState::Cancelled, said.join(u' '));
}

} // namespace

Result<QString> settleUnknown(Journal& journal, qint64 job)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    const auto open = changeMarks(journal, *record, [](ItemMark& mark) {
        if (mark.state != ItemState::Sent)
            return false;
        mark = {ItemState::Unknown,
                JobMendingWords::tr("It was sent, and the job was ended before its outcome was known.")};
        return true;
    });
    if (!open)
        return tl::unexpected(open.error());
    return journal.job(job).map([](const JobRecord& now) {
        return now.counts.unknown == 0
                   ? QString()
                   : JobMendingWords::tr("What became of some assets that were sent is not known; their number: %1.")
                         .arg(now.counts.unknown);
    });
}

Result<void> abandonJob(Journal& journal, qint64 job)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    if (hasEnded(record->state))
        return refused(*record, JobMendingWords::tr("it has ended."));
    if (record->state == JobState::Held)
        return refused(*record, JobMendingWords::tr("nothing of it was sent."), JobMendingWords::tr("Cancel it."));
    const QString why =
        JobMendingWords::tr("It was abandoned without asking the store; what was deleted before stays deleted.");
    const auto known = knowsNear(journal, job);
    const bool mayMiss = !known || *known;
    return endUnfinished(journal, job, mayMiss ? Bystanders::notComparedText(why) : why,
                         [](const JobRecord&) { return QString(); });
}

Result<void> cancelJob(Journal& journal, qint64 job, const QString& why, const OpenJobStore& openStore)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    if (hasEnded(record->state))
        return refused(*record, JobMendingWords::tr("it has ended."));
    return endUnfinished(journal, job, why,
                         [&](const JobRecord& settled) { return lookNear(journal, settled, openStore); });
}

Result<qint64> retryFailed(Journal& journal, qint64 job)
{
    const auto record = journal.job(job);
    if (!record)
        return tl::unexpected(record.error());
    if (auto can = checkRetry(*record); !can)
        return tl::unexpected(can.error());
    // The counts say so already; the items are what is sent.
    const auto open = journal.firstOpen(job, 0);
    if (!open)
        return tl::unexpected(open.error());
    if (*open) {
        return refused(
            *record,
            JobMendingWords::tr("not all of it was sent or settled, and trying again would send the rest too."),
            JobMendingWords::tr("Preview what is left, and delete that."));
    }
    // Paused first: a process that ends in between leaves a job that can be resumed and has lost no failure.
    if (auto paused =
            journal.setState(job, JobState::Paused, JobMendingWords::tr("Its failed assets are to be tried again."));
        !paused)
        return tl::unexpected(paused.error());
    return changeMarks(journal, *record, [](ItemMark& mark) {
        if (mark.state != ItemState::Failed)
            return false;
        mark = {};
        return true;
    });
}

} // namespace secateur
