// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"

#include "domain/common_path.h"
#include "jobs/guards.h"
#include "jobs/plan_place.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace secateur {

namespace {

constexpr qsizetype refChunk = 1'000; ///< chosen assets that are looked up at once

struct PlannerWords {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

Error cancelled()
{
    return {ErrorCode::Cancelled,
            PlannerWords::tr("The plan is no longer wanted."),
            PlannerWords::tr("Nothing was sent."),
            {}};
}

/// Takes a batch of planned assets; an error ends the planning.
using BatchSink = std::function<Result<void>(std::span<const PlannedAsset>)>;

/// Whatever a store says, nothing outside of what was asked for comes into a plan.
Result<void> checkInside(const DeleteRequest& request, std::span<const PlannedAsset> assets)
{
    for (const PlannedAsset& asset : assets) {
        if (!canMean(request, asset.ref)) {
            return failure(ErrorCode::Internal,
                           PlannerWords::tr("The store named %1 where only assets of the request were asked for.")
                               .arg(asset.ref.path.text()),
                           PlannerWords::tr("Nothing was sent."));
        }
    }
    return {};
}

/// The one loop behind every plan.
Result<DeletePlan> plan(AssetStore& store, const DeleteRequest& request, const Cancel& cancel, PlanHasher& hasher,
                        const BatchSink& onBatch)
{
    if (!request.canonical()) {
        return failure(ErrorCode::BadRequest,
                       PlannerWords::tr("This request can not be sent: no store could have such a path."),
                       PlannerWords::tr("Nothing was sent."), PlannerWords::tr("Change the path."));
    }
    Result<void> taken;
    const Timestamp made = nowStamp();
    const auto streamed = store.reader().match(request, cancel, [&](std::span<const PlannedAsset> batch) {
        taken = checkInside(request, batch).and_then([&] { return onBatch(batch); });
        return taken.has_value() && !cancel.isCancelled();
    });
    if (!taken)
        return tl::unexpected(taken.error());
    if (!streamed)
        return tl::unexpected(streamed.error());
    if (cancel.isCancelled())
        return tl::unexpected(cancelled());
    const StoreInfo& info = store.info();
    return DeletePlan{request, info.id, info.name, made, hasher.totals(), hasher.sha256()};
}

/// Ends the journal's plan: a held job, or nothing where a guard says no to it as a whole.
Result<JobRecord> hold(Guards& guards, Journal& journal, Result<DeletePlan> plan, DeleteMode mode,
                       const QString& storeFolder)
{
    if (plan) {
        const auto allowed =
            guards.checkRequest(plan->request, mode).and_then([&] { return guards.checkShare(plan->totals.assets); });
        if (!allowed)
            plan = tl::unexpected(allowed.error());
    }
    if (!plan) {
        journal.abandonPlan();
        return tl::unexpected(plan.error());
    }
    return journal.commitPlan(*plan, mode, storeFolder).and_then([&](qint64 job) { return journal.job(job); });
}

/// Plans those of the references that are there.
Result<void> addFound(AssetStore& store, std::span<const AssetRef> refs, Guards& guards, Journal& journal,
                      PlanHasher& hasher)
{
    const auto found = store.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<PlannedAsset> planned;
    for (const std::optional<Asset>& asset : *found) {
        if (!asset)
            continue;
        planned.push_back(plannedFrom(*asset));
        hasher.add(planned.back());
    }
    return guards.checkPlanned(planned, hasher.totals().assets).and_then([&] { return journal.addPlanned(planned); });
}

} // namespace

Result<void> checkUpToDate(const AssetStore& store)
{
    if (store.info().capabilities.upToDate)
        return {};
    return failure(ErrorCode::ReadOnly, store.info().whyReadOnly, PlannerWords::tr("No plan was made."),
                   PlannerWords::tr("Connect with the catalogue of the primary server."));
}

Result<DeletePlan> makePlan(AssetStore& store, const DeleteRequest& request, const Cancel& cancel,
                            const PlanLineSink& onAsset)
{
    PlanHasher hasher(request, store.info().id);
    return plan(store, request, cancel, hasher, [&](std::span<const PlannedAsset> batch) -> Result<void> {
        for (const PlannedAsset& asset : batch) {
            const QByteArray line = planLine(asset);
            hasher.add(asset, line);
            if (!onAsset)
                continue;
            if (auto taken = onAsset(asset, line); !taken)
                return taken;
        }
        return {};
    });
}

Result<JobRecord> planIntoJournal(AssetStore& store, const QString& storeFolder, const DeleteRequest& request,
                                  DeleteMode mode, Journal& journal, const Cancel& cancel,
                                  const KeepPlanning& keepPlanning)
{
    Guards guards(store, journal);
    if (auto begun = checkUpToDate(store).and_then([&] { return guards.checkRequest(request, mode); }).and_then([&] {
            return journal.beginPlan();
        });
        !begun)
        return tl::unexpected(begun.error());
    PlanHasher hasher(request, store.info().id);
    const auto made = plan(store, request, cancel, hasher, [&](std::span<const PlannedAsset> batch) -> Result<void> {
        if (keepPlanning && !keepPlanning())
            return tl::unexpected(cancelled());
        for (const PlannedAsset& asset : batch)
            hasher.add(asset);
        return guards.checkPlanned(batch, hasher.totals().assets).and_then([&] { return journal.addPlanned(batch); });
    });
    return hold(guards, journal, made, mode, storeFolder);
}

Result<JobRecord> planRefsIntoJournal(AssetStore& store, const QString& storeFolder, QList<AssetRef> refs,
                                      Journal& journal, const Cancel& cancel, const KeepPlanning& keepPlanning)
{
    if (refs.isEmpty())
        return failure(ErrorCode::BadRequest, PlannerWords::tr("No asset was chosen."),
                       PlannerWords::tr("Nothing was sent."));
    Guards guards(store, journal);
    if (auto begun = checkUpToDate(store).and_then([&] { return guards.refresh(); }).and_then([&] {
            return journal.beginPlan();
        });
        !begun)
        return tl::unexpected(begun.error());
    std::sort(refs.begin(), refs.end(), [](const AssetRef& a, const AssetRef& b) {
        return std::tie(a.path, a.entry) < std::tie(b.path, b.entry);
    });
    refs.resize(std::unique(refs.begin(), refs.end()) - refs.begin());
    const DeleteRequest place = DeleteRequest::everythingBelow(commonPath(refs));
    PlanHasher hasher(place, store.info().id);
    const Timestamp made = nowStamp();
    for (qsizetype first = 0; first < refs.size(); first += refChunk) {
        const auto chunk = std::span<const AssetRef>(refs).subspan(size_t(first));
        auto taken =
            cancel.isCancelled() || (keepPlanning && !keepPlanning())
                ? Result<void>(tl::unexpected(cancelled()))
                : addFound(store, chunk.first(std::min(chunk.size(), size_t(refChunk))), guards, journal, hasher);
        if (!taken)
            return hold(guards, journal, tl::unexpected(taken.error()), DeleteMode::Chosen, storeFolder);
    }
    const DeletePlan plan{place, store.info().id, store.info().name, made, hasher.totals(), hasher.sha256()};
    return hold(guards, journal, plan, DeleteMode::Chosen, storeFolder);
}

Result<JobRecord> planFileIntoJournal(AssetStore& store, const QString& storeFolder, const QString& planFile,
                                      Journal& journal, const Cancel& cancel)
{
    Guards guards(store, journal);
    if (auto begun = checkUpToDate(store).and_then([&] { return guards.refresh(); }).and_then([&] {
            return journal.beginPlan();
        });
        !begun)
        return tl::unexpected(begun.error());
    qint64 planned = 0;
    auto made = readPlan(planFile, [&](const PlannedAsset& asset, const QByteArray&) -> Result<void> {
        if (cancel.isCancelled())
            return tl::unexpected(cancelled());
        return guards.checkPlanned(std::span(&asset, 1), ++planned).and_then([&] {
            return journal.addPlanned(std::span(&asset, 1));
        });
    });
    if (made && made->storeId != store.info().id) {
        made = failure(ErrorCode::Refused,
                       PlannerWords::tr("This plan was made of another store, “%1”; this one is “%2”.")
                           .arg(made->storeName, store.info().name),
                       PlannerWords::tr("Nothing was sent."),
                       PlannerWords::tr("Connect to the plan's store, or make a new plan of this one."));
    }
    return hold(guards, journal, made, DeleteMode::Pinned, storeFolder);
}

} // namespace secateur
