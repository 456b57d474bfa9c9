// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/plan_check.h"

#include "jobs/plan_place.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct PlanCheckWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

tl::unexpected<Error> changedPlan(const QString& what)
{
    return failure(ErrorCode::Refused, what, PlanCheckWords::tr("Nothing more is sent."),
                   PlanCheckWords::tr("Look at the preview again and make a new plan."));
}

} // namespace

void PlanCheck::begin()
{
    m_hasher.emplace(m_job.record.plan.request, m_job.record.plan.storeId);
    m_cursor = 0;
}

Result<bool> PlanCheck::some()
{
    if (!m_hasher)
        return false;
    const auto items = m_job.journal.planned(m_job.id(), m_cursor, portion);
    if (!items)
        return tl::unexpected(items.error());
    if (auto meant = checkMeant(m_job.record, *items); !meant)
        return tl::unexpected(meant.error());
    for (const PlannedAsset& item : *items)
        m_hasher->add(item);
    m_cursor += qint64(items->size());
    if (qint64(items->size()) == portion)
        return true;
    const DeletePlan& plan = m_job.record.plan;
    const bool same = m_hasher->sha256() == plan.sha256 && m_hasher->totals() == plan.totals;
    m_hasher.reset();
    if (same)
        return false;
    return changedPlan(PlanCheckWords::tr("The items of job %1 in the journal are not those that were planned: they do "
                                          "not give the plan's hash.")
                           .arg(m_job.id()));
}

Result<void> PlanCheck::checkMeant(const JobRecord& job, std::span<const PlannedAsset> items)
{
    for (const PlannedAsset& item : items) {
        if (!canMean(job.plan.request, item.ref)) {
            return changedPlan(
                PlanCheckWords::tr("Job %1 holds an item that its request can not mean: entry %2 at %3.")
                    .arg(QString::number(job.id), QString::number(item.ref.entry), item.ref.path.text()));
        }
    }
    return {};
}

} // namespace secateur
