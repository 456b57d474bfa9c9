// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/carry_out.h"
#include "ctl/command.h"
#include "ctl/hold.h"
#include "ctl/json.h"
#include "jobs/guard_book.h"
#include "jobs/guards.h"
#include "jobs/job_archive.h"
#include "jobs/planner.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What the user wants deleted, before any store is asked.
struct Wish {
    DeleteRequest request;
    ParsedRequest typed;            ///< the same with what stood around it, where no plan file is given
    std::optional<DeletePlan> plan; ///< read from the plan file, where one is given
    QString planFile;
    DeleteMode mode = DeleteMode::Pinned;
    qint64 unshown = 0;      ///< how many of them the server can not show
    qint64 expected = -1;    ///< how many assets; -1: not said
    QByteArray expectedPlan; ///< SHA-256 of the plan that was looked at; empty: not said
    QString archive;         ///< where the assets are archived first; empty: nowhere
    bool sameContent = false;
    HoldWish hold;
};

Result<DeletePlan> planFrom(const QString& file)
{
    auto plan = readPlan(file, {});
    if (!plan && plan.error().code == ErrorCode::Damaged)
        plan.error().code = ErrorCode::Refused; // a plan that is not whole is not to be trusted
    return plan;
}

Result<Wish> wishedFor(const Context& context)
{
    Wish wish;
    wish.planFile = context.options.value(u"plan"_s);
    if (context.options.isSet(u"plan"_s) == !context.arguments.isEmpty())
        return failure(ErrorCode::BadRequest, Ctl::tr("Give either a request or --plan FILE."));
    if (context.arguments.isEmpty()) {
        auto plan = planFrom(wish.planFile);
        if (!plan)
            return tl::unexpected(plan.error());
        wish.request = plan->request;
        wish.plan = *std::move(plan);
    } else {
        const auto parsed = requestFrom(context.arguments.first());
        if (!parsed)
            return tl::unexpected(parsed.error());
        wish.request = parsed->request;
        wish.typed = *parsed;
    }
    const auto mode = wordOption(context, u"mode"_s, {u"pinned"_s, u"selector"_s});
    if (!mode)
        return tl::unexpected(mode.error());
    wish.mode = *mode == "pinned"_L1 ? DeleteMode::Pinned : DeleteMode::Selector;
    const auto expected = numberOption(context, u"expect"_s, 0, std::numeric_limits<qint64>::max(), -1);
    if (!expected)
        return tl::unexpected(expected.error());
    wish.expected = *expected;
    const auto unshown = numberOption(context, u"unshown"_s, 0, std::numeric_limits<qint64>::max(), 0);
    if (!unshown)
        return tl::unexpected(unshown.error());
    wish.unshown = *unshown;
    if (context.options.isSet(u"expect-plan"_s)) {
        wish.expectedPlan = context.options.value(u"expect-plan"_s).toLatin1().toLower();
        if (!isContentHash(wish.expectedPlan)) {
            return failure(
                ErrorCode::BadRequest,
                Ctl::tr("--expect-plan needs the plan's SHA-256 that preview printed: 64 hexadecimal digits."));
        }
    }
    if (context.options.isSet(u"archive"_s)) {
        if (context.options.value(u"archive"_s).isEmpty())
            return failure(ErrorCode::BadRequest, Ctl::tr("--archive needs the folder of the archive."));
        wish.archive = QDir::cleanPath(QFileInfo(context.options.value(u"archive"_s)).absoluteFilePath());
    }
    wish.sameContent = context.options.isSet(u"same-content"_s);
    if (wish.sameContent && wish.archive.isEmpty())
        return failure(ErrorCode::BadRequest, Ctl::tr("--same-content is for --archive."));
    return wishedHold(context).map([&](const HoldWish& hold) {
        wish.hold = hold;
        return wish;
    });
}

Result<void> checkWish(const Wish& wish)
{
    if (!wish.request.canonical()) {
        return failure(ErrorCode::BadRequest,
                       Ctl::tr("No request can name \"%1\", so nothing is sent.").arg(wish.request.path.text()));
    }
    if (wish.expected < 0 && wish.expectedPlan.isEmpty()) {
        return failure(ErrorCode::Refused, Ctl::tr("Neither --expect nor --expect-plan is given."),
                       Ctl::tr("Nothing was deleted."),
                       Ctl::tr("Look with preview first, then say with --expect how many assets it showed, or with "
                               "--expect-plan which."));
    }
    return {};
}

/// A delete at the top of the store must name the store.
Result<void> checkStoreName(const Context& context, const Wish& wish, const StoreInfo& store)
{
    if (!mustNameStore(wish.request, wish.mode))
        return {};
    if (context.options.isSet(u"store-name"_s) && context.options.value(u"store-name"_s) == store.name)
        return {};
    const QString what = hazardsOf(wish.request).contains(Hazard::WholeStore)
                             ? Ctl::tr("This would delete everything in the store \"%1\".")
                             : Ctl::tr("This would delete at the top of the store \"%1\".");
    return failure(ErrorCode::Refused, what.arg(store.name), Ctl::tr("Nothing was deleted."),
                   Ctl::tr("If that is meant, add --store-name '%1'.").arg(store.name));
}

Result<void> checkExpected(qint64 expected, qint64 matched)
{
    if (expected < 0 || expected == matched)
        return {};
    return failure(ErrorCode::Refused,
                   Ctl::tr("%1 assets were expected, but the request matches %2.").arg(expected).arg(matched),
                   Ctl::tr("Nothing was deleted."), Ctl::tr("Look again with preview."));
}

/// As many are not the same: an upload in between can take the place of one that was shown.
Result<void> checkExpectedPlan(const Wish& wish, const DeletePlan& plan)
{
    if (wish.expectedPlan.isEmpty() || wish.expectedPlan == plan.sha256)
        return {};
    return failure(ErrorCode::Refused,
                   Ctl::tr("The request means other assets than were expected: its plan is %1 now.")
                       .arg(QString::fromLatin1(plan.sha256)),
                   Ctl::tr("Nothing was deleted."), Ctl::tr("Look again with preview."));
}

/// Before anything is journalled; the plan itself is checked again.
Result<void> checkMatched(const Context& context, AssetStore& store, const Wish& wish)
{
    if (wish.plan) {
        return checkExpected(wish.expected, wish.plan->totals.assets).and_then([&] {
            return checkExpectedPlan(wish, *wish.plan);
        });
    }
    if (wish.expected < 0)
        return {};
    return store.reader().totals(wish.request, context.stop.cancel()).and_then([&](const Totals& totals) {
        return checkExpected(wish.expected, totals.assets);
    });
}

Result<JobRecord> journalled(const Context& context, AssetStore& store, const Wish& wish, Journal& journal)
{
    if (!wish.plan || wish.mode == DeleteMode::Selector)
        return planIntoJournal(store, context.location.text(), wish.request, wish.mode, journal, context.stop.cancel());
    auto job = planFileIntoJournal(store, context.location.text(), wish.planFile, journal, context.stop.cancel());
    if (!job && job.error().code == ErrorCode::Damaged)
        job.error().code = ErrorCode::Refused;
    return job;
}

Result<void> checkPlan(const Wish& wish, const DeletePlan& plan)
{
    if (wish.plan && wish.plan->sha256 != plan.sha256) {
        return failure(ErrorCode::Drift, Ctl::tr("The request no longer matches what the plan file holds."),
                       Ctl::tr("Nothing was deleted."), Ctl::tr("Look again with preview."));
    }
    return checkExpected(wish.expected, plan.totals.assets).and_then([&] { return checkExpectedPlan(wish, plan); });
}

/// What is known by its number alone was not shown: that it goes all the same must be said (konifer.md, trap 13).
Result<void> checkUnshown(const Wish& wish, const StoreInfo& store, const Journal& journal, const JobRecord& job)
{
    constexpr qint64 portion = 10'000;
    if (store.capabilities.matchesAll)
        return {};
    qint64 count = 0;
    for (qint64 first = 0; first < job.plan.totals.assets; first += portion) {
        const auto some = journal.planned(job.id, first, portion);
        if (!some)
            return tl::unexpected(some.error());
        count +=
            std::count_if(some->cbegin(), some->cend(), [](const PlannedAsset& asset) { return asset.isNumberOnly(); });
    }
    if (count == wish.unshown)
        return {};
    if (count == 1) {
        return failure(ErrorCode::Refused,
                       Ctl::tr("The server can not show one of the assets: no more is known of it than its number."),
                       Ctl::tr("Nothing was deleted."), Ctl::tr("If it is meant too, add --unshown 1."));
    }
    return failure(ErrorCode::Refused,
                   Ctl::tr("The server can not show %1 of the %2 assets: no more is known of them than their numbers.")
                       .arg(count)
                       .arg(job.plan.totals.assets),
                   Ctl::tr("Nothing was deleted."), Ctl::tr("If they are meant too, add --unshown %1.").arg(count));
}

/// What was copied from elsewhere may be meant for elsewhere.
Result<void> checkServer(const Wish& wish, const StoreInfo& store)
{
    if (!withServerHazard(wish.typed, store.id).hazards.contains(Hazard::OtherServer))
        return {};
    return failure(ErrorCode::Refused,
                   Ctl::tr("The request was made for %1, which is another server than that of the store \"%2\".")
                       .arg(wish.typed.server, store.name),
                   Ctl::tr("Nothing was deleted."),
                   Ctl::tr("Give the store that it was made for, or leave the address out."));
}

Result<void> checkStore(const Wish& wish, const StoreInfo& store)
{
    if (!wish.plan || wish.plan->storeId == store.id)
        return {};
    return failure(
        ErrorCode::Refused,
        Ctl::tr("The plan was made of the store \"%1\", which is not the one given.").arg(wish.plan->storeName),
        Ctl::tr("Nothing was deleted."));
}

/// Writes down what the user agreed to, and before when nothing of it is sent.
Result<HoldEnd> agreed(const Context& context, const Wish& wish, AssetStore& store, Journal& journal, qint64 job)
{
    const StoreInfo& info = store.info();
    const auto settings = GuardBook(journal, store).settings(info.id, info.environment);
    if (!settings)
        return tl::unexpected(settings.error());
    const HoldEnd end = holdEnd(context, wish.hold, joinedGuards(*settings, info));
    return journal.setTypedName(job, context.options.value(u"store-name"_s))
        .and_then([&] { return wish.sameContent ? journal.allowSameContent(job) : Result<void>(); })
        .and_then([&] { return journal.agree(job, end.until, wish.archive); })
        .map([&] { return end; });
}

/// What is open while a job is planned or carried out. In between, others may need the journal.
struct Place {
    std::unique_ptr<AssetStore> store;
    std::unique_ptr<Journal> journal;
};

/// A job of which nothing was sent is of no more use: it goes. Gives what the user is told.
tl::unexpected<Error> dropped(Journal& journal, qint64 job, const Error& why)
{
    const auto record = journal.job(job);
    if (!record || record->state != JobState::Held)
        return tl::unexpected(why);
    const auto removed = journal.removeHeld(job);
    return tl::unexpected(removed ? why : removed.error());
}

/// With the secrets that are known: when its time has come, nobody may be there to ask.
Result<Place> opened(const Context& context)
{
    auto store = openStore(context.location, Access::ReadWrite, context.secrets, stopWishOf(context));
    if (!store)
        return tl::unexpected(store.error());
    return openJournal(context.stop).map([&](std::unique_ptr<Journal> journal) {
        return Place{std::move(*store), std::move(journal)};
    });
}

/// The guards may say no before anybody waits. Whether the store is armed counts when a scheduled delete begins.
Result<void> checkGuards(const Wish& wish, Place& place, qint64 job)
{
    if (wish.hold.at > 0)
        return {};
    return place.journal->job(job).and_then(
        [&](const JobRecord& record) { return Guards(*place.store, *place.journal).checkJob(record); });
}

/// Waits for the end of the hold, a scheduled one with nothing open.
Result<void> held(const Context& context, const Wish& wish, Place& place, const HoldEnd& end, const HoldClock& clock)
{
    if (wish.hold.at == 0)
        return awaitHold(context, end, clock);
    place = {};
    const auto waited = awaitHold(context, end, clock);
    auto again = opened(context);
    if (again)
        place = std::move(*again);
    return waited.and_then([&] { return again.map([](const Place&) {}); });
}

Result<Exit> carryOutAgreed(Context& context, const Wish& wish, Place place, qint64 job)
{
    const HoldClock clock = HoldClock::begin();
    const auto began =
        agreed(context, wish, *place.store, *place.journal, job)
            .and_then([&](const HoldEnd& end) { return checkGuards(wish, place, job).map([end] { return end; }); })
            .and_then([&](const HoldEnd& end) { return held(context, wish, place, end, clock); })
            .and_then(
                [&] { return carryOut(context, *place.store, *place.journal, job, JobPurpose::CarryOut, clock); });
    if (began)
        return began;
    return place.journal ? dropped(*place.journal, job, began.error()) : tl::unexpected(began.error());
}

Result<Exit> runDelete(Context& context)
{
    const auto wish = wishedFor(context);
    if (!wish)
        return tl::unexpected(wish.error());
    if (const auto checked = checkWish(*wish); !checked)
        return tl::unexpected(checked.error());
    auto store = openGivenStore(context, Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    const StoreInfo& info = (*store)->info();
    const auto guarded =
        checkStore(*wish, info)
            .and_then([&] { return checkServer(*wish, info); })
            .and_then([&] { return checkStoreName(context, *wish, info); })
            .and_then([&] { return wish->archive.isEmpty() ? Result<void>() : checkNewArchive(wish->archive, info); })
            .and_then([&] { return checkMatched(context, **store, *wish); });
    if (!guarded)
        return tl::unexpected(guarded.error());
    auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    Place place{std::move(*store), std::move(*journal)};
    const auto job = journalled(context, *place.store, *wish, *place.journal);
    if (!job)
        return tl::unexpected(job.error());
    const auto checked = checkPlan(*wish, job->plan).and_then([&] {
        return checkUnshown(*wish, place.store->info(), *place.journal, *job);
    });
    if (!checked)
        return dropped(*place.journal, job->id, checked.error());
    return carryOutAgreed(context, *wish, std::move(place), job->id);
}

} // namespace

Command deleteCommand()
{
    return {
        u"delete"_s,
        u"(REQUEST | --plan FILE) (--expect-plan SHA256 | --expect N) …"_s,
        Ctl::tr("delete what a request means, if it is what you expect"),
        Ctl::tr("Plans what REQUEST means (or takes the plan that preview --save wrote), compares it with what you\n"
                "expect, writes the job to the journal and deletes. --expect-plan takes the \"plan\" that preview\n"
                "printed: exactly those assets, or nothing. --expect only counts: where an upload came in between,\n"
                "as many others are as many. Without either, or where one of them does not agree, nothing is\n"
                "deleted and it ends with 3.\n"
                "\n"
                "Pinned deletes each planned asset by its entry and can take nothing else: one that is gone\n"
                "already counts as already gone, one that is another asset by now is left alone (exit status 4).\n"
                "What only appeared since is never touched, and is named; the status stays 0.\n"
                "Selector sends the request as it is, after a fresh look gave the plan again.\n"
                "\n"
                "With --archive the originals and all their metadata are written to DIR first, checked and safe on\n"
                "the disk; what can not be archived is not deleted. What came counts as an original only where it\n"
                "is the picture that the metadata speak of, and where no other asset came with the same bytes\n"
                "(a placeholder would): --same-content takes equal pictures, too. See archive check and restore.\n"
                "\n"
                "The delete is held first, as long as guard show says, with or without a terminal: Ctrl-C calls it\n"
                "off, and nothing is sent. A script that must not wait has the store's guard set to none before:\n"
                "guard set hold none. The default of test and local stores holds only where a terminal is. With\n"
                "--at it waits for a time, as long as this program runs.\n"
                "\n"
                "Guards may refuse it (exit status 3): see guard.\n"
                "\n"
                "Ctrl-C lets what was sent get its answer and leaves the job in the journal: job resume ID goes\n"
                "on. A second one ends at once, and loses nothing either.\n"
                "Content is removed afterwards: see pending --wait."),
        0,
        1,
        {{u"plan"_s, u"FILE"_s, Ctl::tr("delete a plan that was saved before")},
         {u"expect-plan"_s, u"SHA256"_s, Ctl::tr("the plan that preview printed: exactly its assets, or nothing")},
         {u"expect"_s, u"N"_s, Ctl::tr("how many assets you mean to delete; it counts them, no more")},
         {u"unshown"_s, u"N"_s, Ctl::tr("how many of them the server can not show, and are meant all the same")},
         {u"archive"_s, u"DIR"_s, Ctl::tr("archive the assets in DIR, an empty or a new folder, before they go")},
         {u"same-content"_s, {}, Ctl::tr("with --archive: several assets may have the same picture")},
         {u"mode"_s, u"MODE"_s, Ctl::tr("pinned (default) or selector")},
         {u"store-name"_s, u"NAME"_s, Ctl::tr("the store's name, to delete at its top or everything in it")},
         {u"hold"_s, u"SECONDS"_s, Ctl::tr("hold it so long before the first delete; never shorter than the guard")},
         {u"at"_s, u"TIME"_s, Ctl::tr("begin then, such as 2030-01-31T23:30:00; without a zone it is local time")}},
        runDelete};
}

} // namespace secateur::ctl
