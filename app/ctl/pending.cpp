// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "ctl/read_journal.h"
#include "jobs/content_reaper.h"
#include "jobs/job_content.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

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

/// Whose content is asked for.
struct Scope {
    enum class Kind {
        Store, ///< all that the store has scheduled, whoever deleted it
        Own,   ///< of the jobs in this journal
        Job,
    };
    Kind kind = Kind::Own;
    qint64 job = 0;
};

/// What is known of it; -1 where nobody can tell.
struct Sight {
    PendingSummary asked;
    qint64 others = 0; ///< objects of the store beside those
};

/// A server works for everybody: what others deleted is not waited for. A local store's content is removed here.
Result<Scope> scopeOf(const Context& context)
{
    const bool all = context.options.isSet(u"all"_s);
    if (!context.options.isSet(u"job"_s)) {
        const bool remote = context.location.connection.has_value();
        return Scope{remote && !all ? Scope::Kind::Own : Scope::Kind::Store, 0};
    }
    if (all)
        return failure(ErrorCode::BadRequest, Ctl::tr("Either --job or --all can be given, not both."));
    return numberOption(context, u"job"_s, 1, std::numeric_limits<qint64>::max(), 0).map([](qint64 job) {
        return Scope{Scope::Kind::Job, job};
    });
}

QString progressText(const PendingSummary& summary)
{
    if (summary.removed < 0 && summary.stuck < 0)
        return Ctl::tr("%1 pending").arg(QString::number(summary.pending));
    if (summary.removed < 0)
        return Ctl::tr("%1 pending, %2 stuck").arg(QString::number(summary.pending), QString::number(summary.stuck));
    if (summary.stuck < 0)
        return Ctl::tr("%1 pending, %2 removed")
            .arg(QString::number(summary.pending), QString::number(summary.removed));
    return Ctl::tr("%1 pending, %2 removed, %3 stuck")
        .arg(QString::number(summary.pending), QString::number(summary.removed), QString::number(summary.stuck));
}

/// Of some of the store's objects: what is known of all is known of them only where they are all, or none.
Sight narrowed(const PendingSummary& store, bool seesPending, const ContentTally& tally, qint64 removed)
{
    Sight sight{store, seesPending ? std::max<qint64>(0, store.pending - tally.pending) : -1};
    sight.asked.pending = tally.pending;
    sight.asked.unknown = tally.unknown;
    sight.asked.leaked = tally.leaked;
    sight.asked.removed = removed;
    sight.asked.removedBytes = -1;
    if (tally.pending == 0)
        sight.asked.pendingBytes = sight.asked.stuck = sight.asked.oldestSeconds = 0;
    else if (sight.others != 0) {
        sight.asked.pendingBytes = -1;
        sight.asked.oldestSeconds = -1;
        sight.asked.stuck = store.stuck == 0 ? 0 : -1;
    }
    return sight;
}

Result<ContentTally> tallyOf(AssetStore& store, const Journal& journal, const Scope& scope, const Cancel& cancel)
{
    if (scope.kind == Scope::Kind::Own)
        return contentOfJobs(store, journal, cancel);
    const auto job = journal.job(scope.job);
    if (!job)
        return tl::unexpected(job.error());
    if (job->plan.storeId != store.info().id) {
        return failure(
            ErrorCode::BadRequest,
            Ctl::tr("Job %1 belongs to another store, \"%2\".").arg(QString::number(job->id), job->plan.storeName));
    }
    return contentOfJob(store, journal, job->id, cancel);
}

/// What the store says, and what the journal knows of its jobs where the store keeps no account: of such a store
/// nothing could be said without.
Result<Sight> lookAndNote(const Stop& stop, AssetStore& store, const Scope& scope)
{
    const auto journal = readJournal(stop);
    if (journal && *journal) {
        // Whoever else has the journal open for writing does so by itself.
        if (const auto followed = followContent(store, **journal, PendingNotes::Always, stop.cancel()); !followed)
            return tl::unexpected(followed.error());
    } else if (!journal && (!store.info().capabilities.removesContent || scope.kind == Scope::Kind::Job)) {
        return tl::unexpected(journal.error());
    }
    const auto summary = pendingOf(store, journal ? journal->get() : nullptr);
    if (!summary)
        return tl::unexpected(summary.error());
    if (scope.kind == Scope::Kind::Store)
        return Sight{*summary, 0};
    if (!*journal && scope.kind == Scope::Kind::Job)
        return failure(ErrorCode::NotFound, Ctl::tr("There is no job %1: the journal is empty.").arg(scope.job));
    const auto tally =
        *journal ? tallyOf(store, **journal, scope, stop.cancel()) : Result<ContentTally>(ContentTally());
    return tally.map([&](const ContentTally& known) {
        return narrowed(*summary, store.info().capabilities.seesPending, known,
                        scope.kind == Scope::Kind::Job ? known.gone : -1);
    });
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
Result<Sight> removeUntil(const Context& context, AssetStore& store, const Scope& scope, QDeadlineTimer deadline)
{
    constexpr qint64 shortestRest = 50;
    constexpr qint64 longestRest = 1000;
    constexpr qint64 restsForLook = 5; // a rest is so many times as long as the look before it
    constexpr qint64 longestRestForLook = 30'000;
    const bool removes = store.info().capabilities.removesContent; // else the server does, and it is only watched
    const Scope looked = removes && scope.kind != Scope::Kind::Job ? Scope{Scope::Kind::Store, 0} : scope;
    ContentReaper reaper(store);
    qint64 rest = shortestRest;
    while (true) {
        const auto pass = removes ? reaper.pass(ContentReaper::objectsInPass, context.stop.cancel())
                                  : Result<ReapReport>(ReapReport());
        if (!pass && pass.error().code != ErrorCode::Busy)
            return tl::unexpected(pass.error());
        QElapsedTimer took;
        took.start();
        const auto sight = removes && scope.kind != Scope::Kind::Job
                               ? store.reader().pendingSummary().map([](const PendingSummary& sum) {
                                     return Sight{sum, 0};
                                 })
                               : lookAndNote(context.stop, store, looked);
        if (!sight)
            return sight;
        context.out.progress(progressText(sight->asked));
        if (isSettled(store.info().capabilities, sight->asked) || deadline.hasExpired() || context.stop.isRequested())
            return sight;
        // What is left is not due yet, or another process removes it: look again, less and less often.
        rest = pass && pass->removed > 0 ? shortestRest : std::min(rest * 2, longestRest);
        const qint64 fair = std::min(took.elapsed() * restsForLook, longestRestForLook);
        if (!pass || !pass->more)
            context.stop.rest(int(std::min(std::max(rest, fair), std::max<qint64>(deadline.remainingTime(), 0))));
    }
}

/// Why a server has not removed it yet.
QString reasonOfServer(const PendingSummary& summary)
{
    if (summary.stuck > 0)
        return Ctl::tr("The server has removed nothing for long: its queue stands.");
    return Ctl::tr("The server's reaper has not come to it yet.");
}

/// Says why content is still there, each reason once with its count.
Result<void> remarkOnReasons(Output& out, AssetStore& store, const PendingSummary& summary, qint64 job)
{
    constexpr int looked = 1000;
    constexpr qsizetype shown = 10;
    if (!store.info().capabilities.removesContent) {
        out.remark(Ctl::tr("%1 objects: %2").arg(QString::number(summary.pending), reasonOfServer(summary)));
        return {};
    }
    const auto objects = store.reader().pendingObjects(0, looked, false, job);
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

void showSummary(Output& out, const Sight& sight, const Scope& scope)
{
    const PendingSummary& summary = sight.asked;
    QJsonObject document{{u"pending"_s, summary.pending},
                         {u"pending_bytes"_s, countJson(summary.pendingBytes)},
                         {u"removed"_s, countJson(summary.removed)},
                         {u"removed_bytes"_s, countJson(summary.removedBytes)},
                         {u"stuck"_s, countJson(summary.stuck)},
                         {u"unknown"_s, summary.unknown},
                         {u"leaked"_s, summary.leaked},
                         {u"oldest_seconds"_s, countJson(summary.oldestSeconds)}};
    TextTable table({1, 2});
    table.add({QString(), Ctl::tr("objects"), Ctl::tr("bytes")});
    const auto number = [](qint64 count) { return count < 0 ? Ctl::tr("unknown") : QString::number(count); };
    table.add({Ctl::tr("pending"), QString::number(summary.pending), number(summary.pendingBytes)});
    table.add({Ctl::tr("removed"), number(summary.removed), number(summary.removedBytes)});
    table.add({Ctl::tr("stuck"), number(summary.stuck)});
    table.add({Ctl::tr("unknown"), QString::number(summary.unknown)});
    table.add({Ctl::tr("leaked"), QString::number(summary.leaked)});
    table.add({Ctl::tr("oldest, seconds"), number(summary.oldestSeconds)});
    if (scope.kind != Scope::Kind::Store) {
        document.insert(u"others"_s, countJson(sight.others));
        table.add({Ctl::tr("pending of others"), number(sight.others)});
    }
    out.document(document);
    out.table(table);
}

Result<Exit> waitForRemoval(Context& context, const Scope& scope)
{
    const auto time = waitingTime(context);
    if (!time)
        return tl::unexpected(time.error());
    const auto store = openGivenStore(context, context.location.connection ? Access::ReadOnly : Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    const auto waited = removeUntil(context, **store, scope, QDeadlineTimer(*time));
    // Of what is removed here the journal is told at the end only.
    const bool noted = !(*store)->info().capabilities.removesContent;
    const auto sight = waited && !noted ? lookAndNote(context.stop, **store, scope) : waited;
    if (!sight)
        return tl::unexpected(sight.error());
    const PendingSummary& summary = sight->asked;
    showSummary(context.out, *sight, scope);
    if (isAllGone(summary))
        return Exit::Done;
    if (summary.unknown > 0)
        context.out.remark(
            Ctl::tr("secateurctl: Of %1 objects it is not known whether they are gone.").arg(summary.unknown));
    if (summary.leaked > 0)
        context.out.remark(
            Ctl::tr("secateurctl: %1 objects are no longer scheduled, but still there.").arg(summary.leaked));
    if (summary.pending == 0)
        return Exit::Incomplete;
    context.out.remark(Ctl::tr("secateurctl: %1 objects are still there.").arg(summary.pending));
    return remarkOnReasons(context.out, **store, summary, scope.job).map([] { return Exit::Incomplete; });
}

Result<Exit> runPending(Context& context)
{
    const auto scope = scopeOf(context);
    if (!scope)
        return tl::unexpected(scope.error());
    if (context.options.isSet(u"wait"_s))
        return waitForRemoval(context, *scope);
    const auto store = openGivenStore(context, Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto sight = lookAndNote(context.stop, **store, *scope);
    if (!sight)
        return tl::unexpected(sight.error());
    showSummary(context.out, *sight, *scope);
    return Exit::Done;
}

} // namespace

Command pendingCommand()
{
    return {
        u"pending"_s,
        u"[--job ID | --all] [--wait SECONDS]"_s,
        Ctl::tr("show deleted content that is not gone yet, and see it go"),
        Ctl::tr("Counts the content of deleted assets: pending (scheduled for removal), removed, stuck (a local\n"
                "store: refused, or pending for long; a server: its queue does not move) and unknown. With --wait\n"
                "it removes what is due until nothing is pending or the time is over; content that was refused is\n"
                "tried again later and later. A remote store's content is removed by its server, and only watched:\n"
                "that of the jobs in your journal, of one job with --job, or all that the server has scheduled,\n"
                "whoever deleted it, with --all.\n"
                "Ends with 5 where something is still pending then, and says why."),
        0,
        0,
        {{u"wait"_s, u"SECONDS"_s, Ctl::tr("remove pending content, for at most so long")},
         {u"job"_s, u"ID"_s, Ctl::tr("only the content of this job of the journal")},
         {u"all"_s, QString(), Ctl::tr("all that the server has scheduled, others' too")}},
        runPending};
}

} // namespace secateur::ctl
