// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guards.h"

#include "jobs/guard_book.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct GuardsWords {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

QString nothingSent()
{
    return GuardsWords::tr("Nothing was sent.");
}

QString howToChange()
{
    return GuardsWords::tr("If that is meant, change the guard first: the change is kept in the journal.");
}

QString stillTrue(const JobRecord& job)
{
    return job.counts.ended() == 0 ? nothingSent()
                                   : GuardsWords::tr("What was deleted before stays deleted; nothing more was sent.");
}

/// A guard's no to a job, saying what is true of what was sent before.
Result<void> saidOf(const JobRecord& job, Result<void> allowed)
{
    if (!allowed)
        allowed.error().stillTrue = stillTrue(job);
    return allowed;
}

tl::unexpected<Error> isProtected(const PathGlob& glob, const AssetPath& path)
{
    return failure(ErrorCode::Refused,
                   GuardsWords::tr("%1 is protected, and this would delete at %2.").arg(glob.text(), path.text()),
                   nothingSent(),
                   GuardsWords::tr(
                       "Leave it out, or take the protection off in the store's guards or the connection's settings."));
}

} // namespace

GuardSettings joinedGuards(GuardSettings settings, const StoreInfo& store)
{
    settings.armingNeeded = settings.armingNeeded || store.lockedByConnection;
    for (const PathGlob& glob : store.protectedPaths) {
        if (!settings.protectedPaths.contains(glob))
            settings.protectedPaths.append(glob);
    }
    return settings;
}

bool mustNameStore(const DeleteRequest& request, DeleteMode mode)
{
    return request.path.isRoot() && request.selector != Selector::Entry && mode != DeleteMode::Chosen;
}

Guards::Guards(AssetStore& store, Journal& journal)
    : m_store(store)
    , m_journal(journal)
    , m_info(store.info())
{}

Result<void> Guards::refresh()
{
    const auto saved = m_saved.of(m_store.info().id);
    if (!saved) {
        Error error = saved.error();
        error.stillTrue = GuardsWords::tr("Nothing was sent: nothing is deleted while a guard is not known.");
        return tl::unexpected(error);
    }
    m_info = tightened(m_store.info(), *saved);
    return GuardBook(m_journal, m_store).settings(m_info.id, m_info.environment).map([&](GuardSettings settings) {
        m_settings = joinedGuards(std::move(settings), m_info);
    });
}

Result<void> Guards::checkRequest(const DeleteRequest& request, DeleteMode mode)
{
    return refresh().and_then([&] { return checkPlace(request, mode); });
}

Result<void> Guards::checkPlanned(std::span<const PlannedAsset> assets, qint64 planned)
{
    return checkAssets(assets).and_then([&] { return checkCeiling(planned); });
}

Result<void> Guards::checkJob(const JobRecord& job)
{
    const StoreInfo& info = m_store.info();
    if (info.readOnly) {
        return failure(ErrorCode::ReadOnly, GuardsWords::tr("The store “%1” is open for reading only.").arg(info.name),
                       stillTrue(job), info.whyReadOnly);
    }
    const auto allowed = refresh()
                             .and_then([&] { return checkArmedNow(); })
                             .and_then([&] { return checkName(job); })
                             .and_then([&] { return checkPlace(job.plan.request, job.mode); })
                             .and_then([&] { return checkCeiling(job.counts.planned); })
                             .and_then([&] { return checkShare(job.counts.planned, job.counts.deleted); });
    return saidOf(job, allowed);
}

Result<void> Guards::checkBatch(const JobRecord& job, std::span<const PlannedAsset> batch)
{
    const auto allowed = refresh()
                             .and_then([&] { return checkArmedNow(); })
                             .and_then([&] { return checkCeiling(job.counts.planned); })
                             .and_then([&] { return checkAssets(batch); });
    return saidOf(job, allowed);
}

Result<qint64> Guards::holdLeft(qint64 heldMs)
{
    constexpr qint64 msInSecond = 1'000;
    return refresh().map([&] { return std::max<qint64>(0, m_settings.bindingHold() * msInSecond - heldMs); });
}

Result<void> Guards::checkHold(const JobRecord& job, qint64 heldMs)
{
    return holdLeft(heldMs).and_then([&](qint64 left) -> Result<void> {
        if (left == 0)
            return {};
        return failure(ErrorCode::Refused,
                       GuardsWords::tr("Deletes of this store are held for %1 s first, and job %2 was not yet.")
                           .arg(QString::number(m_settings.bindingHold()), QString::number(job.id)),
                       stillTrue(job), GuardsWords::tr("Go on with it again, and wait for so long."));
    });
}

Result<void> Guards::checkSelector(const JobRecord& job)
{
    return checkJob(job);
}

Result<void> Guards::checkArmed()
{
    return refresh().and_then([&] { return checkArmedNow(); });
}

Result<void> Guards::checkArmedNow() const
{
    if (!m_settings.armingNeeded)
        return {};
    const StoreInfo& info = m_info;
    return GuardBook(m_journal, m_store).armedUntil(info.id).and_then([&](Timestamp until) -> Result<void> {
        if (until > 0)
            return {};
        return failure(
            ErrorCode::Locked,
            GuardsWords::tr("The store “%1” is locked: it is not armed, or the time that it was armed for ran out.")
                .arg(info.name),
            nothingSent(), GuardsWords::tr("Arm it for a set time, then go on."));
    });
}

Result<void> Guards::checkName(const JobRecord& job) const
{
    if (!mustNameStore(job.plan.request, job.mode) || (!job.typedName.isEmpty() && job.typedName == job.plan.storeName))
        return {};
    return failure(
        ErrorCode::Refused,
        GuardsWords::tr("This would delete at the top of the store “%1”, and its name was not typed to agree to that.")
            .arg(job.plan.storeName),
        nothingSent(), GuardsWords::tr("Make the delete again, and type the store's name where it is asked for."));
}

Result<void> Guards::checkAssets(std::span<const PlannedAsset> assets) const
{
    for (const PlannedAsset& asset : assets) {
        for (const PathGlob& glob : m_settings.protectedPaths) {
            if (glob.touches(asset.ref.path))
                return isProtected(glob, asset.ref.path);
        }
    }
    return {};
}

/// By the place alone, whatever lies there now. Assets that were chosen one by one are looked at one by one.
Result<void> Guards::checkPlace(const DeleteRequest& request, DeleteMode mode) const
{
    if (mode == DeleteMode::Chosen)
        return {};
    const bool recursive = request.selector == Selector::Recursive;
    const bool byText = recursive && mode == DeleteMode::Selector && m_store.info().matchesByText;
    for (const PathGlob& glob : m_settings.protectedPaths) {
        const bool touches = recursive ? glob.reachedFrom(request.path) : glob.touches(request.path);
        if (touches || (byText && glob.reachedByText(request.path)))
            return isProtected(glob, request.path);
    }
    return {};
}

Result<void> Guards::checkCeiling(qint64 planned) const
{
    if (m_settings.maxAssets == 0 || planned <= m_settings.maxAssets)
        return {};
    return failure(ErrorCode::Refused,
                   GuardsWords::tr("One job may delete at most %1 assets of this store, and this one is of more.")
                       .arg(m_settings.maxAssets),
                   nothingSent(), howToChange());
}

Result<void> Guards::checkShare(qint64 planned, qint64 deleted) const
{
    const qint64 most = m_settings.maxSharePercent;
    if (most == 0 || planned == 0)
        return {};
    if (!m_store.info().capabilities.matchesAll) {
        if (m_settings.shareByDefault)
            return {};
        return failure(
            ErrorCode::Refused,
            GuardsWords::tr(
                "One job may take at most %1 % of this store, and without a catalogue nobody knows how much "
                "it holds.")
                .arg(most),
            nothingSent(),
            GuardsWords::tr("Give the connection its catalogue, or take this guard off: that is kept in the journal."));
    }
    const auto top = m_store.reader().node(AssetPath());
    if (!top && top.error().code != ErrorCode::NotFound)
        return tl::unexpected(top.error());
    const qint64 all = (top ? top->assets : 0) + deleted;
    if (!isOverShare(m_settings, planned, all))
        return {};
    return failure(
        ErrorCode::Refused,
        GuardsWords::tr("One job may take at most %1 % of this store, and this one takes %2 of its %3 assets.")
            .arg(most)
            .arg(planned)
            .arg(all),
        nothingSent(), howToChange());
}

} // namespace secateur
