// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_maker.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

std::unique_ptr<Journal> openJournal(const QString& file)
{
    auto journal = Journal::open(file, Access::ReadWrite);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().sentence()));
    return std::move(*journal);
}

std::vector<PlannedAsset> plannedAssets(qint64 count)
{
    std::vector<PlannedAsset> assets;
    const AssetPath path = AssetPath::fromCanonical(u"/a"_s);
    for (qint64 i = 0; i < count; ++i) {
        Variant original;
        original.bucket = u"assets"_s;
        original.key = u"k\"%1"_s.arg(i);
        original.bytes = i;
        assets.push_back({{path, i}, 1000 + i, {original}});
    }
    return assets;
}

DeleteRequest allAtA()
{
    return DeleteRequest::allAt(AssetPath::fromCanonical(u"/a"_s));
}

DeletePlan planOf(const std::vector<PlannedAsset>& assets, const DeleteRequest& request)
{
    DeletePlan plan;
    plan.request = request;
    plan.storeId = u"store-1"_s;
    plan.storeName = u"Test"_s;
    plan.made = 77;
    PlanHasher hasher(plan.request, plan.storeId);
    for (const PlannedAsset& asset : assets)
        hasher.add(asset);
    plan.totals = hasher.totals();
    plan.sha256 = hasher.sha256();
    return plan;
}

qint64 heldJob(Journal& journal, const std::vector<PlannedAsset>& assets, DeleteMode mode, const DeleteRequest& request)
{
    const auto job = journal.beginPlan().and_then([&] { return journal.addPlanned(assets); }).and_then([&] {
        return journal.commitPlan(planOf(assets, request), mode, u"/folder"_s);
    });
    return job && agreeTo(journal, *job) ? *job : 0;
}

bool agreeTo(Journal& journal, qint64 job)
{
    const auto record = journal.job(job);
    if (!record)
        return false;
    return record->state != JobState::Held || record->agreed != 0 || journal.agree(job, 0, {}).has_value();
}

} // namespace secateur::test
