// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/carry_out.h"
#include "ctl/command.h"
#include "ctl/json.h"
#include "ctl/read_journal.h"
#include "ctl/verbs.h"
#include "jobs/event_log.h"
#include "jobs/guard_book.h"
#include "jobs/guards.h"

#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int any = std::numeric_limits<int>::max();

/// What the guards need to know of the given store.
struct Guarded {
    StoreInfo info;
    std::unique_ptr<AssetStore> store; ///< a local one, which keeps its guards in itself
};

/// A remote store is not asked for it.
Result<Guarded> guardedStore(Context& context)
{
    if (const auto& given = context.location.connection; given) {
        const QString id = given->storeId();
        return SavedGuards().of(id).map([&](const ServerGuards& saved) {
            const Connection connection = tightened(*given, saved);
            StoreInfo info;
            info.id = id;
            info.name = connection.name;
            info.environment = connection.environment;
            info.lockedByConnection = connection.readOnly;
            info.protectedPaths = connection.protectedPaths;
            return Guarded{std::move(info), nullptr};
        });
    }
    return openGivenStore(context, Access::ReadOnly).map([](std::unique_ptr<AssetStore> store) {
        StoreInfo info = store->info();
        return Guarded{std::move(info), std::move(store)};
    });
}

GuardBook bookOf(Journal& journal, const Guarded& guarded)
{
    return guarded.store ? GuardBook(journal, *guarded.store) : GuardBook(journal);
}

QJsonValue ceilingJson(qint64 ceiling)
{
    return ceiling == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(ceiling);
}

QJsonArray globsJson(const QList<PathGlob>& globs)
{
    QJsonArray texts;
    for (const PathGlob& glob : globs)
        texts.append(glob.text());
    return texts;
}

QString armedText(const GuardSettings& all, Timestamp until)
{
    if (until > 0)
        return Ctl::tr("until %1").arg(isoText(until));
    return all.armingNeeded ? Ctl::tr("no: nothing is deleted before it is armed") : Ctl::tr("no, and need not be");
}

void showSettings(Output& out, const StoreInfo& store, const GuardSettings& settings, Timestamp until)
{
    const GuardSettings all = joinedGuards(settings, store);
    out.document({{u"store"_s, store.id},
                  {u"store_name"_s, store.name},
                  {guardName(Guard::Arming), all.armingNeeded},
                  {guardName(Guard::Protect), globsJson(all.protectedPaths)},
                  {guardName(Guard::Assets), ceilingJson(all.maxAssets)},
                  {guardName(Guard::Share), ceilingJson(all.maxSharePercent)},
                  {guardName(Guard::Hold), all.holdSeconds},
                  {u"armed_until"_s, timeJson(until)},
                  {u"locked_by_connection"_s, store.lockedByConnection},
                  {u"protected_by_connection"_s, globsJson(store.protectedPaths)}});
    TextTable table;
    table.add({Ctl::tr("store"), store.name});
    table.add({Ctl::tr("armed"), armedText(all, until)});
    table.add({guardName(Guard::Arming), guardText(all, Guard::Arming),
               store.lockedByConnection ? Ctl::tr("by the connection") : Ctl::tr("arming is needed")});
    table.add({guardName(Guard::Assets), guardText(all, Guard::Assets), Ctl::tr("most assets of one job")});
    table.add({guardName(Guard::Share), guardText(all, Guard::Share), Ctl::tr("most percent of the store in one job")});
    table.add({guardName(Guard::Hold), guardText(all, Guard::Hold),
               settings.holdByDefault ? Ctl::tr("seconds before the first delete, where a terminal shows it")
                                      : Ctl::tr("seconds before the first delete")});
    for (const PathGlob& glob : all.protectedPaths) {
        table.add({guardName(Guard::Protect), glob.text(),
                   store.protectedPaths.contains(glob) ? Ctl::tr("by the connection") : QString()});
    }
    out.table(table);
}

Result<Exit> showBook(Context& context, const StoreInfo& store, const GuardBook& book)
{
    const auto settings = book.settings(store.id, store.environment);
    if (!settings)
        return tl::unexpected(settings.error());
    return book.armedUntil(store.id).map([&](Timestamp until) {
        showSettings(context.out, store, *settings, until);
        return Exit::Done;
    });
}

Result<Exit> show(Context& context)
{
    const auto store = guardedStore(context);
    if (!store)
        return tl::unexpected(store.error());
    const auto journal = readJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    if (*journal != nullptr)
        return showBook(context, store->info, bookOf(**journal, *store));
    if (store->store)
        return showBook(context, store->info, GuardBook(*store->store));
    showSettings(context.out, store->info, defaultGuards(store->info.environment), 0);
    return Exit::Done;
}

/// Changes the book of the given store, then shows it.
Result<Exit> changing(Context& context, const std::function<Result<void>(GuardBook&, const StoreInfo&)>& change)
{
    const auto store = guardedStore(context);
    if (!store)
        return tl::unexpected(store.error());
    const auto journal = openJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    GuardBook book = bookOf(**journal, *store);
    if (const auto changed = change(book, store->info); !changed)
        return tl::unexpected(changed.error());
    return showBook(context, store->info, book);
}

Result<Exit> set(Context& context)
{
    const auto guard = guardFrom(context.arguments.at(1));
    if (!guard)
        return tl::unexpected(guard.error());
    const QString value = context.arguments.mid(2).join(u'\n');
    return changing(context, [&](GuardBook& book, const StoreInfo& store) {
        return book.settings(store.id, store.environment)
            .and_then([&](const GuardSettings& settings) { return withGuard(settings, *guard, value); })
            .and_then([&](const GuardSettings& wanted) { return book.change(store.id, store.environment, wanted); });
    });
}

Result<Exit> reset(Context& context)
{
    const auto guard = guardFrom(context.arguments.at(1));
    if (!guard)
        return tl::unexpected(guard.error());
    return changing(context, [&](GuardBook& book, const StoreInfo& store) {
        return book.reset(store.id, store.environment, *guard);
    });
}

Result<QList<PathGlob>> givenGlobs(const Context& context)
{
    return withGuard({}, Guard::Protect, context.arguments.mid(1).join(u'\n')).map([](const GuardSettings& settings) {
        return settings.protectedPaths;
    });
}

Result<Exit> protect(Context& context)
{
    const auto globs = givenGlobs(context);
    if (!globs)
        return tl::unexpected(globs.error());
    return changing(context, [&](GuardBook& book, const StoreInfo& store) {
        return book.settings(store.id, store.environment).and_then([&](GuardSettings settings) {
            for (const PathGlob& glob : *globs) {
                if (!settings.protectedPaths.contains(glob))
                    settings.protectedPaths.append(glob);
            }
            return book.change(store.id, store.environment, settings);
        });
    });
}

Result<Exit> unprotect(Context& context)
{
    const auto globs = givenGlobs(context);
    if (!globs)
        return tl::unexpected(globs.error());
    return changing(context, [&](GuardBook& book, const StoreInfo& store) {
        return book.settings(store.id, store.environment).and_then([&](GuardSettings settings) -> Result<void> {
            for (const PathGlob& glob : *globs) {
                if (store.protectedPaths.contains(glob)) {
                    return failure(ErrorCode::Refused,
                                   Ctl::tr("%1 is protected by the connection \"%2\".").arg(glob.text(), store.name),
                                   Ctl::tr("Nothing was changed."), Ctl::tr("Change the connection instead."));
                }
                if (settings.protectedPaths.removeAll(glob) == 0) {
                    return failure(ErrorCode::NotFound, Ctl::tr("%1 is not protected.").arg(glob.text()),
                                   Ctl::tr("Nothing was changed."));
                }
            }
            return book.change(store.id, store.environment, settings);
        });
    });
}

Result<Exit> arm(Context& context)
{
    const auto minutes = numberFrom(context.arguments.at(1), Ctl::tr("How many minutes the store is armed for"),
                                    shortestArming / 60, longestArming / 60);
    if (!minutes)
        return tl::unexpected(minutes.error());
    return changing(context, [&](GuardBook& book, const StoreInfo& store) {
        return book.arm(store.id, *minutes * 60).map([](Timestamp) {});
    });
}

Result<Exit> disarm(Context& context)
{
    return changing(context, [](GuardBook& book, const StoreInfo& store) { return book.disarm(store.id); });
}

QJsonObject eventJson(const Event& event)
{
    return {
        {u"id"_s, event.id},         {u"time"_s, timeJson(event.time)},
        {u"who"_s, event.who},       {u"host"_s, event.host},
        {u"store"_s, event.storeId}, {u"job"_s, event.job == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(event.job)},
        {u"kind"_s, event.kind},     {u"text"_s, event.text}};
}

/// Of the given store, or of all where none is given.
Result<Exit> log(Context& context)
{
    constexpr qint64 most = 100'000;
    const auto limit = numberOption(context, u"limit"_s, 1, most, 100);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto store = context.location.isEmpty() ? Result<Guarded>(Guarded()) : guardedStore(context);
    if (!store)
        return tl::unexpected(store.error());
    const auto journal = readJournal(context.stop);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto events = *journal == nullptr ? Result<QList<Event>>(QList<Event>())
                                            : EventLog(**journal).list(store->info.id, 0, int(*limit));
    if (!events)
        return tl::unexpected(events.error());
    QJsonArray list;
    TextTable table;
    table.add({Ctl::tr("time"), Ctl::tr("who"), Ctl::tr("job"), Ctl::tr("what")});
    for (const Event& event : *events) {
        list.append(eventJson(event));
        table.add({isoText(event.time), event.who + u'@' + event.host,
                   event.job == 0 ? u"-"_s : QString::number(event.job), event.text});
    }
    context.out.document({{u"events"_s, list}});
    if (events->isEmpty())
        context.out.remark(Ctl::tr("The journal holds no events."));
    else
        context.out.table(table);
    return Exit::Done;
}

const Verb verbs[] = {
    {"show"_L1, 0, 0, show},         {"set"_L1, 2, any, set},
    {"reset"_L1, 1, 1, reset},       {"arm"_L1, 1, 1, arm},
    {"disarm"_L1, 0, 0, disarm},     {"log"_L1, 0, 0, log},
    {"protect"_L1, 1, any, protect}, {"unprotect"_L1, 1, any, unprotect},
};

Result<Exit> runGuard(Context& context)
{
    return runVerb(context, "guard"_L1, verbs);
}

} // namespace

Command guardCommand()
{
    return {
        u"guard"_s,
        u"show|set|reset|protect|unprotect|arm|disarm|log [ARGUMENTS]"_s,
        Ctl::tr("what guards a store, and arming it"),
        Ctl::tr("Guards hold on every way in: the window, the command line, resumed jobs and plan files. There is\n"
                "no way around one but to change it, and each change is kept in the journal.\n"
                "\n"
                "show       what guards the store; what its connection says is joined in, the stricter wins\n"
                "set        KEY VALUE: changes one setting, KEY being\n"
                "             arming   yes or no: nothing is deleted but while the store is armed\n"
                "             assets   the most assets that one job may delete, or none\n"
                "             share    the most of the store, in percent, that one job may delete, or none\n"
                "             hold     seconds between the last yes and the first delete, or none: with or without a\n"
                "                      terminal; a script that must not wait has it set to none beforehand\n"
                "             protect  paths at and below which nothing is deleted, in place of those before:\n"
                "                      * stands for one segment, ** for any number; or none\n"
                "reset      KEY: back to what holds in the store's environment by default\n"
                "protect    GLOB...: adds paths\n"
                "unprotect  GLOB...: takes paths off\n"
                "arm        MINUTES: lets deletes be sent for 1 to 480 minutes from now; a job that is still\n"
                "           running then pauses\n"
                "disarm     ends that at once\n"
                "log        what was changed, by whom and when; of all stores where none is given"),
        1,
        any,
        {{u"limit"_s, u"N"_s, Ctl::tr("log: the newest N (default: 100)")}},
        runGuard};
}

} // namespace secateur::ctl
