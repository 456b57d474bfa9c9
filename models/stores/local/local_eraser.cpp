// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/local_eraser.h"

#include "stores/local/asset_removal.h"
#include "stores/local/local_match.h"
#include "stores/local/store_files.h"
#include "stores/worker_thread.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct LocalEraserWords {
    Q_DECLARE_TR_FUNCTIONS(LocalStore)
};

ItemOutcome described(Outcome outcome)
{
    if (outcome == Outcome::Drifted) {
        return {outcome, LocalEraserWords::tr("Another asset has this number now.")};
    }
    return {outcome, {}};
}

tl::unexpected<Error> drift(const DeletePlan& plan, const Totals& now)
{
    return failure(ErrorCode::Drift,
                   LocalEraserWords::tr("The request means other assets now: %1 were planned, %2 match.")
                       .arg(plan.totals.assets)
                       .arg(now.assets),
                   LocalEraserWords::tr("Nothing was deleted."),
                   LocalEraserWords::tr("Look at the preview again and make a new plan."));
}

} // namespace

LocalEraser::LocalEraser(std::unique_ptr<Database> database, const QString& folder)
    : m_database(std::move(database))
    , m_folder(folder)
    , m_reaper(*m_database, folder)
{}

/// Whose content is away would have its delete half done for as long: nothing is deleted then. That it is there, but
/// can not be marked, as on a full disk, keeps nobody from making room.
Result<void> LocalEraser::contentThere()
{
    const auto settled = settleContent(*m_database, m_folder);
    if (settled || settled.error().code != ErrorCode::NotFound) {
        return {};
    }
    Error away = settled.error();
    away.stillTrue = LocalEraserWords::tr("Nothing was deleted.");
    return tl::unexpected<Error>(away);
}

/// Asks once more where the disk was full and the store had a reserve to give up: a delete is how one gets room.
template<typename Do>
auto LocalEraser::withReserve(const Do& what) -> decltype(what())
{
    assertNotGuiThread();
    auto done = what();
    return !done && done.error().code == ErrorCode::DiskFull && giveUpReserve(m_folder) ? what() : std::move(done);
}

Result<std::vector<ItemOutcome>> LocalEraser::erasePinned(std::span<const PlannedAsset> batch, const JobRef& job)
{
    return withReserve([&] { return erasePinnedOnce(batch, job); });
}

Result<std::vector<ItemOutcome>> LocalEraser::erasePinnedOnce(std::span<const PlannedAsset> batch, const JobRef& job)
{
    if (auto there = contentThere(); !there) {
        return tl::unexpected(there.error());
    }
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    AssetRemoval removal(*m_database, job);
    std::vector<ItemOutcome> outcomes;
    outcomes.reserve(batch.size());
    for (const PlannedAsset& planned : batch) {
        const Result<Outcome> outcome = removal.remove(planned);
        if (!outcome) {
            return tl::unexpected(outcome.error());
        }
        outcomes.push_back(described(*outcome));
    }
    return removal.finish().and_then([&] { return transaction->commit(); }).map([&] { return std::move(outcomes); });
}

Result<SelectorOutcome> LocalEraser::eraseSelector(const DeletePlan& plan, const JobRef& job)
{
    return withReserve([&] { return eraseSelectorOnce(plan, job); });
}

Result<SelectorOutcome> LocalEraser::eraseSelectorOnce(const DeletePlan& plan, const JobRef& job)
{
    if (auto there = contentThere(); !there) {
        return tl::unexpected(there.error());
    }
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    LocalMatch match(*m_database, plan.request);
    PlanHasher now(plan.request, plan.storeId);
    const Result<void> compared = match.planned(Cancel(), [&now](std::span<const PlannedAsset> assets) {
        for (const PlannedAsset& asset : assets) {
            now.add(asset);
        }
        return true;
    });
    if (!compared) {
        return tl::unexpected(compared.error());
    }
    if (now.sha256() != plan.sha256) {
        return drift(plan, now.totals());
    }
    const Result<std::vector<qint64>> ids = match.ids();
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    AssetRemoval removal(*m_database, job);
    qint64 removed = 0;
    for (const qint64 id : *ids) {
        const Result<bool> gone = removal.removeRow(id);
        if (!gone) {
            return tl::unexpected(gone.error());
        }
        removed += *gone ? 1 : 0;
    }
    return removal.finish().and_then([&] { return transaction->commit(); }).map([removed] {
        return SelectorOutcome{true, removed, {}};
    });
}

Result<ReapReport> LocalEraser::reap(int limit, const Cancel& cancel)
{
    return withReserve([&] { return m_reaper.pass(limit, cancel); });
}

Result<qint64> LocalEraser::retryStuck()
{
    return withReserve([&] { return m_reaper.retryStuck(); });
}

} // namespace secateur
