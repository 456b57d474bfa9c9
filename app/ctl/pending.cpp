// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "ctl/read_journal.h"
#include "jobs/content_reaper.h"
#include "jobs/job_content.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::chrono::milliseconds> waitingTime(const Context& context)
{
    const QString text = context.options.value(u"wait"_s);
    bool understood = false;
    const double seconds = text.toDouble(&understood);
    constexpr double longest = 31'536'000; // a year
    if (!understood || !(seconds >= 0) || seconds > longest) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("--wait takes a number of seconds from 0, not \"%1\".").arg(text));
    }
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

QString progressText(const PendingSummary& summary)
{
    if (summary.removed < 0)
        return Ctl::tr("%1 pending, %2 stuck").arg(QString::number(summary.pending), QString::number(summary.stuck));
    return Ctl::tr("%1 pending, %2 removed, %3 stuck")
        .arg(QString::number(summary.pending), QString::number(summary.removed), QString::number(summary.stuck));
}

/// What the store says, and what the journal knows of its jobs where the store keeps no account: of such a store
/// nothing could be said without.
Result<PendingSummary> lookAndNote(const Context& context, AssetStore& store)
{
    const auto journal = readJournal(context.stop);
    if (journal && *journal) {
        // Whoever else has the journal open for writing does so by itself.
        if (const auto followed = followContent(store, **journal, PendingNotes::Always, context.stop.cancel());
            !followed)
            return tl::unexpected(followed.error());
    } else if (!journal && !store.info().capabilities.removesContent) {
        return tl::unexpected(journal.error());
    }
    return pendingOf(store, journal ? journal->get() : nullptr);
}

/// All that was deleted is known to be gone.
bool isAllGone(const PendingSummary& summary)
{
    return summary.pending == 0 && summary.unknown == 0 && summary.leaked == 0;
}

/// Waiting can change nothing more: nothing is pending, or nobody can see what happens.
bool isSettled(const Capabilities& can, const PendingSummary& summary)
{
    const bool blind = !can.seesPending && !can.probesContent;
    return blind || (summary.pending == 0 && summary.unknown == 0);
}

/// Removes what is due, or waits for the server that does, until nothing is pending, the time is over or the user
/// stops.
Result<PendingSummary> removeUntil(const Context& context, AssetStore& store, QDeadlineTimer deadline)
{
    constexpr qint64 shortestRest = 50;
    constexpr qint64 longestRest = 1000;
    const bool removes = store.info().capabilities.removesContent; // else the server does, and it is only watched
    ContentReaper reaper(store);
    qint64 rest = shortestRest;
    while (true) {
        const auto pass = removes ? reaper.pass(ContentReaper::objectsInPass, context.stop.cancel())
                                  : Result<ReapReport>(ReapReport());
        if (!pass && pass.error().code != ErrorCode::Busy)
            return tl::unexpected(pass.error());
        auto summary = removes ? store.reader().pendingSummary() : lookAndNote(context, store);
        if (!summary)
            return summary;
        context.out.progress(progressText(*summary));
        if (isSettled(store.info().capabilities, *summary) || deadline.hasExpired() || context.stop.isRequested())
            return summary;
        // What is left is not due yet, or another process removes it: look again, less and less often.
        rest = pass && pass->removed > 0 ? shortestRest : std::min(rest * 2, longestRest);
        if (!pass || !pass->more)
            context.stop.rest(int(std::min(rest, std::max<qint64>(deadline.remainingTime(), 0))));
    }
}

/// Says why content is still there, each reason once with its count.
Result<void> remarkOnReasons(Output& out, AssetReader& reader)
{
    constexpr int looked = 1000;
    constexpr qsizetype shown = 10;
    const auto objects = reader.pendingObjects(0, looked, false, 0);
    if (!objects)
        return tl::unexpected(objects.error());
    QMap<QString, qint64> reasons;
    for (const PendingObject& object : *objects)
        ++reasons[object.lastError.isEmpty() ? Ctl::tr("Not tried yet, or another process is removing it.")
                                             : object.lastError];
    qsizetype said = 0;
    for (auto reason = reasons.cbegin(); reason != reasons.cend() && said < shown; ++reason, ++said)
        out.remark(Ctl::tr("%1 objects: %2").arg(QString::number(reason.value()), reason.key()));
    if (reasons.size() > shown)
        out.remark(Ctl::tr("... and %1 reasons more").arg(reasons.size() - shown));
    return {};
}

void showSummary(Output& out, const PendingSummary& summary)
{
    out.document({{u"pending"_s, summary.pending},
                  {u"pending_bytes"_s, countJson(summary.pendingBytes)},
                  {u"removed"_s, countJson(summary.removed)},
                  {u"removed_bytes"_s, countJson(summary.removedBytes)},
                  {u"stuck"_s, summary.stuck},
                  {u"unknown"_s, summary.unknown},
                  {u"leaked"_s, summary.leaked},
                  {u"oldest_seconds"_s, summary.oldestSeconds}});
    TextTable table({1, 2});
    table.add({QString(), Ctl::tr("objects"), Ctl::tr("bytes")});
    const auto number = [](qint64 count) { return count < 0 ? Ctl::tr("unknown") : QString::number(count); };
    table.add({Ctl::tr("pending"), QString::number(summary.pending), number(summary.pendingBytes)});
    table.add({Ctl::tr("removed"), number(summary.removed), number(summary.removedBytes)});
    table.add({Ctl::tr("stuck"), QString::number(summary.stuck)});
    table.add({Ctl::tr("unknown"), QString::number(summary.unknown)});
    table.add({Ctl::tr("leaked"), QString::number(summary.leaked)});
    table.add({Ctl::tr("oldest, seconds"), QString::number(summary.oldestSeconds)});
    out.table(table);
}

Result<Exit> waitForRemoval(Context& context)
{
    const auto time = waitingTime(context);
    if (!time)
        return tl::unexpected(time.error());
    const auto store = openGivenStore(context, context.location.connection ? Access::ReadOnly : Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    const auto waited = removeUntil(context, **store, QDeadlineTimer(*time));
    const auto summary = waited ? lookAndNote(context, **store) : waited;
    if (!summary)
        return tl::unexpected(summary.error());
    showSummary(context.out, *summary);
    if (isAllGone(*summary))
        return Exit::Done;
    if (summary->unknown > 0)
        context.out.remark(
            Ctl::tr("secateurctl: Of %1 objects it is not known whether they are gone.").arg(summary->unknown));
    if (summary->leaked > 0)
        context.out.remark(
            Ctl::tr("secateurctl: %1 objects are no longer scheduled, but still there.").arg(summary->leaked));
    if (summary->pending == 0)
        return Exit::Incomplete;
    context.out.remark(Ctl::tr("secateurctl: %1 objects are still there.").arg(summary->pending));
    return remarkOnReasons(context.out, (*store)->reader()).map([] { return Exit::Incomplete; });
}

Result<Exit> runPending(Context& context)
{
    if (context.options.isSet(u"wait"_s))
        return waitForRemoval(context);
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto summary = lookAndNote(context, **store);
    if (!summary)
        return tl::unexpected(summary.error());
    showSummary(context.out, *summary);
    return Exit::Done;
}

} // namespace

Command pendingCommand()
{
    return {u"pending"_s,
            u"[--wait SECONDS]"_s,
            Ctl::tr("show deleted content that is not gone yet, and see it go"),
            Ctl::tr("Counts the content of deleted assets: pending (scheduled for removal), removed, stuck (pending\n"
                    "for long, or refused) and unknown. With --wait it removes what is due until nothing is\n"
                    "pending or the time is over; content that was refused is tried again later and later. A remote\n"
                    "store's content is removed by its server, and only watched.\n"
                    "Ends with 5 where something is still pending then, and says why."),
            0,
            0,
            {{u"wait"_s, u"SECONDS"_s, Ctl::tr("remove pending content, for at most so long")}},
            runPending};
}

} // namespace secateur::ctl
