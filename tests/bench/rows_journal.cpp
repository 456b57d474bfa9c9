// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal costs: the same deletes in the same batches, journalled and not, turn and turn about in one run.
#include "bench/bench.h"
#include "bench/yes_server.h"
#include "jobs/batch_pace.h"
#include "jobs/item_sender.h"
#include "jobs/job_runner.h"
#include "models/jobs/job_maker.h"
#include "stores/konifer/konifer_api.h"
#include "stores/local/local_eraser.h"
#include "stores/local/store_files.h"
#include "support/memory_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

using Batches = std::vector<std::span<const PlannedAsset>>;

/// Deletes over HTTP without a look at what is there, which the server of this bench could not answer.
class ApiEraser final : public AssetEraser {
public:
    explicit ApiEraser(const QUrl& url)
        : m_api(connectionTo(url), {})
    {}
    [[nodiscard]] Result<std::vector<ItemOutcome>> erasePinned(std::span<const PlannedAsset> batch,
                                                               const JobRef&) override
    {
        std::vector<AssetRef> refs;
        for (const PlannedAsset& asset : batch)
            refs.push_back(asset.ref);
        const std::vector<EraseAnswer> answers = m_api.eraseEntries(refs);
        return std::vector<ItemOutcome>(answers.begin(), answers.end());
    }
    [[nodiscard]] Result<SelectorOutcome> eraseSelector(const DeletePlan&, const JobRef&) override
    {
        return SelectorOutcome();
    }
    [[nodiscard]] Result<ReapReport> reap(int, const Cancel&) override { return ReapReport(); }
    [[nodiscard]] Result<qint64> retryStuck() override { return 0; }

private:
    static Connection connectionTo(const QUrl& url)
    {
        Connection connection;
        connection.name = u"bench"_s;
        connection.baseUrl = url;
        return connection;
    }
    KoniferApi m_api;
};

struct Costs {
    double journalled = 0; ///< ms
    double bare = 0;
    qint64 assets = 0; ///< deleted on each side
};

/// What a job's batches grow to beside stores as fast as these are.
qint64 batchOf(qint64 first)
{
    return BatchPace(first).most();
}

/// Every second pair of batches, so that neither side always comes first.
bool isJournalled(size_t batch)
{
    return batch % 4 == 1 || batch % 4 == 2;
}

Batches batchesOf(std::span<const PlannedAsset> assets, qint64 size)
{
    Batches batches;
    for (size_t from = 0; from + size_t(size) <= assets.size(); from += size_t(size))
        batches.push_back(assets.subspan(from, size_t(size)));
    batches.resize(batches.size() / 4 * 4);
    return batches;
}

/// A held job of one side's batches: both sides read what they delete from a plan in the journal.
Result<JobRecord> jobOf(Journal& journal, const Batches& batches, bool journalled)
{
    std::vector<PlannedAsset> assets;
    for (size_t i = 0; i < batches.size(); ++i) {
        if (isJournalled(i) == journalled)
            assets.insert(assets.end(), batches[i].begin(), batches[i].end());
    }
    return journal.job(test::heldJob(journal, assets, DeleteMode::Pinned, DeleteRequest::everythingBelow({})));
}

Result<void> allDeleted(std::span<const ItemOutcome> outcomes, qint64 sent)
{
    const auto deleted = std::count_if(outcomes.begin(), outcomes.end(),
                                       [](const ItemOutcome& one) { return one.outcome == Outcome::Deleted; });
    return agree(u"deleted of a batch"_s, deleted, sent);
}

/// The side without a journal.
class BareSide final {
public:
    BareSide(const Journal& journal, AssetEraser& eraser, const JobRecord& job)
        : m_journal(journal)
        , m_eraser(eraser)
        , m_job(job)
    {}
    Result<void> some(qint64 size)
    {
        const auto batch = m_journal.planned(m_job.id, m_cursor, size);
        if (!batch)
            return tl::unexpected<Error>(batch.error());
        m_cursor += size;
        return m_eraser.erasePinned(*batch, {m_journal.id(), m_job.id}).and_then([&](const auto& outcomes) {
            return allDeleted(outcomes, size);
        });
    }

private:
    const Journal& m_journal;
    AssetEraser& m_eraser;
    JobRecord m_job;
    qint64 m_cursor = 0;
};

Result<Costs> compare(AssetStore& store, AssetEraser& eraser, std::span<const PlannedAsset> assets, qint64 size,
                      const QString& journalFile)
{
    QFile::remove(journalFile);
    const auto journal = Journal::open(journalFile, Access::ReadWrite);
    if (!journal)
        return tl::unexpected<Error>(journal.error());
    const Batches batches = batchesOf(assets, size);
    if (batches.empty())
        return failure(ErrorCode::Internal, u"There are too few assets to compare."_s);
    const auto job = jobOf(**journal, batches, true);
    const auto bareJob = jobOf(**journal, batches, false);
    if (!job || !bareJob)
        return tl::unexpected<Error>(!job ? job.error() : bareJob.error());
    RunningJob running{store, **journal, *job};
    Guards guards(store, **journal);
    if (auto read = guards.refresh(); !read)
        return tl::unexpected<Error>(read.error());
    JobArchive none(running);
    Witness witness(running);
    ItemSender sender(running, guards, none, witness);
    sender.begin(&eraser);
    BareSide bare(**journal, eraser, *bareJob);
    Costs costs;
    QElapsedTimer clock;
    for (size_t i = 0; i < batches.size(); ++i) {
        clock.start();
        const auto sent = isJournalled(i)
                              ? sender.some(size).and_then([&](bool) { return allDeleted(sender.outcomes(), size); })
                              : bare.some(size);
        (isJournalled(i) ? costs.journalled : costs.bare) += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        costs.assets += isJournalled(i) ? size : 0;
        if (!sent)
            return tl::unexpected<Error>(sent.error());
    }
    return costs;
}

Row rowOf(const QString& what, const Costs& costs, qint64 batch)
{
    return {u"journal, %1: %L2 pinned deletes in batches of %L3"_s.arg(what).arg(costs.assets).arg(batch),
            u"ms"_s,
            costs.journalled,
            costs.bare,
            u"the same without a journal"_s,
            1.25,
            true};
}

Result<Costs> localCosts(const Options& options, const QString& folder)
{
    auto store = openStore({folder}, Access::ReadWrite);
    auto database = openStoreDatabase(folder, Access::ReadWrite);
    if (!store || !database)
        return tl::unexpected<Error>(!store ? store.error() : database.error());
    // As many in the short run, where few lie below /team.
    const auto many =
        DeleteRequest::everythingBelow(AssetPath::fromCanonical(options.brief ? u"/users"_s : u"/team"_s));
    std::vector<PlannedAsset> assets;
    const auto read = (*store)->reader().match(many, {}, [&](std::span<const PlannedAsset> some) {
        assets.insert(assets.end(), some.begin(), some.end());
        return true;
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    LocalEraser eraser(std::move(*database), folder);
    return compare(**store, eraser, assets, batchOf(JobRunner::batchSize), folder + u"/bench-journal.db"_s);
}

Result<Costs> remoteCosts(const Options& options, const QUrl& url)
{
    std::vector<PlannedAsset> assets;
    const qint64 many = options.brief ? 40'000 : 200'000;
    for (qint64 i = 0; i < many; ++i) {
        Variant original;
        original.bucket = u"assets"_s;
        original.key = u"%1.png"_s.arg(i);
        assets.push_back({{AssetPath::fromCanonical(u"/users/u%1/profile"_s.arg(i / 10)), i % 10}, i, {original}});
    }
    const test::MemoryStore memory;
    const auto store = memory.opener()(Access::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    ApiEraser eraser(url);
    return compare(**store, eraser, assets, batchOf(JobRunner::remoteBatchSize),
                   options.cache + u"/bench-journal.db"_s);
}

} // namespace

Result<QList<Row>> measureJournal(const Options& options)
{
    const auto source = benchStore(options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto folder = copyOf(options, *source, u"ours"_s);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const auto local = offThread([&] { return localCosts(options, *folder); });
    QDir(*folder).removeRecursively();
    YesServer server;
    const auto url = server.start();
    if (!local || !url)
        return tl::unexpected<Error>(!local ? local.error() : url.error());
    const auto remote = offThread([&] { return remoteCosts(options, *url); });
    if (!remote)
        return tl::unexpected<Error>(remote.error());
    return QList<Row>{rowOf(u"local"_s, *local, batchOf(JobRunner::batchSize)),
                      rowOf(u"HTTP"_s, *remote, batchOf(JobRunner::remoteBatchSize))};
}

} // namespace secateur::bench
