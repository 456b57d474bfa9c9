// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/carry_out.h"
#include "ctl/command.h"
#include "ctl/given_location.h"
#include "ctl/hold.h"
#include "ctl/job_json.h"
#include "ctl/job_outcome.h"
#include "ctl/json.h"
#include "ctl/read_journal.h"
#include "jobs/guard_book.h"
#include "jobs/guards.h"
#include "jobs/job_deeds.h"
#include "jobs/job_mending.h"
#include "jobs/job_state_words.h"

#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QString timeText(Timestamp time)
{
    return time == 0 ? u"-"_s : isoText(time);
}

QString requestText(const DeleteRequest& request)
{
    return request.canonical().value_or(request.path.text());
}

void showList(Output& out, const QList<JobRecord>& jobs)
{
    QJsonArray list;
    TextTable table({0, 2, 3, 4, 5});
    table.add({Ctl::tr("job"), Ctl::tr("state"), Ctl::tr("planned"), Ctl::tr("deleted"), Ctl::tr("failed"),
               Ctl::tr("unknown"), Ctl::tr("started"), Ctl::tr("request")});
    for (const JobRecord& job : jobs) {
        list.append(jobJson(job));
        table.add({QString::number(job.id), jobStateWord(job.state), QString::number(job.counts.planned),
                   QString::number(job.counts.deleted), QString::number(job.counts.failed),
                   QString::number(job.counts.unknown), timeText(job.started), requestText(job.plan.request)});
    }
    out.document({{u"jobs"_s, list}});
    if (jobs.isEmpty())
        out.remark(Ctl::tr("The journal holds no jobs."));
    else
        out.table(table);
}

Result<Exit> runJobs(Context& context)
{
    constexpr int atOnce = 200;
    const auto journal = readJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    QList<JobRecord> all;
    while (*journal != nullptr) {
        const auto page = (*journal)->jobs(all.isEmpty() ? 0 : all.constLast().id, atOnce);
        if (!page)
            return tl::unexpected(page.error());
        all += *page;
        if (page->size() < atOnce)
            break;
    }
    showList(context.out, all);
    return Exit::Done;
}

QJsonObject detailsJson(const JobRecord& job, const QList<Difference>& differences)
{
    QJsonObject object = jobJson(job);
    object.insert(u"mode"_s, deleteModeName(job.mode));
    object.insert(u"plan"_s, QString::fromLatin1(job.plan.sha256));
    object.insert(u"store"_s, job.storeFolder);
    object.insert(u"store_name"_s, job.plan.storeName);
    object.insert(u"created"_s, timeJson(job.created));
    object.insert(u"already_gone"_s, job.counts.alreadyGone);
    object.insert(u"drifted"_s, job.counts.drifted);
    object.insert(u"appeared"_s, job.counts.appeared);
    object.insert(u"unexpected"_s, job.counts.unexpected);
    object.insert(u"differences"_s, differencesJson(differences));
    object.insert(u"variants"_s, job.variants);
    object.insert(u"bytes"_s, countJson(job.plan.totals.bytes));
    object.insert(u"content_pending"_s, job.content.pending);
    object.insert(u"content_leaked"_s, job.content.leaked);
    object.insert(u"content_unknown"_s, job.content.unknown);
    object.insert(u"reason"_s, job.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.reason));
    return object;
}

void showDetails(Output& out, const JobRecord& job, const QList<Difference>& differences)
{
    out.document(detailsJson(job, differences));
    const JobCounts& counts = job.counts;
    TextTable table;
    table.add({Ctl::tr("job"), QString::number(job.id)});
    table.add({Ctl::tr("state"), jobStateWord(job.state)});
    table.add({Ctl::tr("request"), requestText(job.plan.request)});
    table.add({Ctl::tr("means"), job.plan.request.meaning()});
    table.add({Ctl::tr("store"), job.plan.storeName + " ("_L1 + job.storeFolder + u')'});
    table.add({Ctl::tr("mode"), deleteModeName(job.mode)});
    table.add({Ctl::tr("plan"), QString::fromLatin1(job.plan.sha256)});
    if (!job.archive.isEmpty())
        table.add({Ctl::tr("archive"), job.archive});
    table.add({Ctl::tr("planned"), Ctl::tr("%1 assets, %2 objects").arg(counts.planned).arg(job.variants)});
    table.add({Ctl::tr("deleted"), QString::number(counts.deleted)});
    table.add({Ctl::tr("already gone"), QString::number(counts.alreadyGone)});
    table.add({Ctl::tr("drifted"), QString::number(counts.drifted)});
    table.add({Ctl::tr("appeared"), QString::number(counts.appeared)});
    table.add({Ctl::tr("failed"), QString::number(counts.failed)});
    table.add({Ctl::tr("unknown"), QString::number(counts.unknown)});
    table.add({Ctl::tr("unexpected"), QString::number(counts.unexpected)});
    table.add({Ctl::tr("content pending"), QString::number(job.content.pending)});
    table.add({Ctl::tr("content leaked"), QString::number(job.content.leaked)});
    table.add({Ctl::tr("content unknown"), QString::number(job.content.unknown)});
    table.add({Ctl::tr("created"), timeText(job.created)});
    table.add({Ctl::tr("started"), timeText(job.started)});
    table.add({Ctl::tr("ended"), timeText(job.ended)});
    if (!job.reason.isEmpty())
        table.add({Ctl::tr("reason"), job.reason});
    out.table(table);
    showDifferences(out, job, differences);
}

Result<Exit> showDetailsOf(Context& context, const Journal& journal, qint64 id)
{
    const auto job = journal.job(id);
    if (!job)
        return tl::unexpected(job.error());
    return journal.differences(id).map([&](const QList<Difference>& differences) {
        showDetails(context.out, *job, differences);
        return Exit::Done;
    });
}

Result<Exit> showJob(Context& context, qint64 id)
{
    return journalOfJob(id, context.stop).and_then([&](const std::unique_ptr<Journal>& journal) {
        return showDetailsOf(context, *journal, id);
    });
}

tl::unexpected<Error> notNow(const JobRecord& job, const QString& why)
{
    return failure(ErrorCode::Refused,
                   Ctl::tr("Job %1 is %2: %3").arg(QString::number(job.id), jobStateWord(job.state), why));
}

/// The store of a job, or the one that was given.
Result<std::unique_ptr<AssetStore>> openStoreOf(Context& context, const JobRecord& job, Access access)
{
    const auto place = locationOfJob(context, job);
    if (!place)
        return tl::unexpected(place.error());
    context.location = place->location;
    context.profile = place->profile;
    return openGivenStore(context, access);
}

/// What is done with a job and its store.
enum class Deed { Resume, Reconcile, Retry };

Result<void> checkDeed(const JobRecord& job, Deed deed)
{
    switch (deed) {
    case Deed::Resume:
        return checkGoOn(job);
    case Deed::Reconcile:
        return checkLookUp(job);
    case Deed::Retry:
        return checkRetry(job);
    }
    Q_UNREACHABLE();
}

/// What nothing was sent of is held anew: nobody looked on since the process that held it ended.
Result<void> holdAnew(const Context& context, const JobRecord& job, AssetStore& store, Journal& journal,
                      const HoldClock& clock)
{
    const StoreInfo& info = store.info();
    return GuardBook(journal, store).settings(info.id, info.environment).and_then([&](const GuardSettings& settings) {
        HoldWish wish;
        wish.at = job.notBefore;
        return awaitHold(context, holdEnd(context, wish, joinedGuards(settings, info)), clock);
    });
}

Result<Exit> goOn(Context& context, qint64 id, Deed deed)
{
    const auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto job = (*journal)->job(id);
    if (!job)
        return tl::unexpected(job.error());
    if (auto can = checkDeed(*job, deed); !can)
        return tl::unexpected(can.error());
    const bool looksOnly = deed == Deed::Reconcile;
    const auto store = openStoreOf(context, *job, looksOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    if (deed == Deed::Retry) {
        if (const auto again = retryFailed(**journal, id); !again)
            return tl::unexpected(again.error());
    }
    const HoldClock clock = HoldClock::begin();
    if (deed == Deed::Resume && job->state == JobState::Held) {
        if (const auto held = holdAnew(context, *job, **store, **journal, clock); !held)
            return tl::unexpected(held.error());
    }
    return carryOut(context, **store, **journal, id, looksOnly ? JobPurpose::Reconcile : JobPurpose::CarryOut, clock);
}

Result<Exit> abandon(Context& context, qint64 id)
{
    const auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    return abandonJob(**journal, id).and_then([&] { return showDetailsOf(context, **journal, id); });
}

Result<Exit> cancelJob(Context& context, qint64 id)
{
    const auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto job = (*journal)->job(id);
    if (!job)
        return tl::unexpected(job.error());
    if (hasEnded(job->state))
        return notNow(*job, Ctl::tr("it has ended."));
    std::unique_ptr<AssetStore> store;
    const auto openStore = [&]() -> Result<AssetStore*> {
        auto opened = openStoreOf(context, *job, Access::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        store = std::move(*opened);
        return store.get();
    };
    if (auto done = secateur::cancelJob(**journal, id, Ctl::tr("The user cancelled it."), openStore); !done)
        return tl::unexpected(done.error());
    const auto now = (*journal)->job(id);
    if (!now)
        return tl::unexpected(now.error());
    const bool lost = now->counts.unexpected > job->counts.unexpected;
    if (lost)
        context.out.remark("secateurctl: "_L1 + now->reason);
    return showDetailsOf(context, **journal, id).map([lost](Exit shown) { return lost ? Exit::Drift : shown; });
}

Result<Exit> runJob(Context& context)
{
    const QString& verb = context.arguments.at(0);
    if (!QStringList{u"show"_s, u"resume"_s, u"reconcile"_s, u"retry"_s, u"abandon"_s, u"cancel"_s}.contains(verb)) {
        return failure(
            ErrorCode::BadRequest,
            Ctl::tr("\"%1\" can not be done with a job: show, resume, reconcile, retry, abandon or cancel it.")
                .arg(verb));
    }
    const auto id = numberFrom(context.arguments.at(1), Ctl::tr("A job's ID"), 1, std::numeric_limits<qint64>::max());
    if (!id)
        return tl::unexpected(id.error());
    if (verb == "show"_L1)
        return showJob(context, *id);
    if (verb == "abandon"_L1)
        return abandon(context, *id);
    if (verb == "cancel"_L1)
        return cancelJob(context, *id);
    return goOn(context, *id, verb == "resume"_L1 ? Deed::Resume : verb == "retry"_L1 ? Deed::Retry : Deed::Reconcile);
}

} // namespace

Command jobsCommand()
{
    return {u"jobs"_s,
            {},
            Ctl::tr("list the jobs in the journal, newest first"),
            Ctl::tr("Lists every delete that was ever begun on this computer by this user, newest first, with its\n"
                    "state: held, running, paused, interrupted, done, failed or cancelled."),
            0,
            0,
            {},
            runJobs};
}

Command jobCommand()
{
    return {u"job"_s,
            u"show|resume|reconcile|retry|abandon|cancel ID"_s,
            Ctl::tr("show a job, go on with it, or end it"),
            Ctl::tr("show       everything the journal knows of a job\n"
                    "resume     goes on with a paused or interrupted job: what was sent is looked up before anything\n"
                    "           is sent again, and the store is compared with the plan; begins a job that was agreed\n"
                    "           to and waits, after it was held anew\n"
                    "reconcile  looks up what was sent and ends the job; sends nothing\n"
                    "retry      makes the failed assets of an ended job planned again and goes on with them\n"
                    "abandon    ends a job without asking its store: what was sent and not learnt stays unknown\n"
                    "cancel     ends a job that has not ended: what is deleted stays deleted, the rest stays\n"
                    "\n"
                    "The store is the job's own, or the one given (--store, --profile, --url)."),
            2,
            2,
            {},
            runJob};
}

} // namespace secateur::ctl
