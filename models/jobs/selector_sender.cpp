// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/selector_sender.h"

#include "jobs/planner.h"

#include <QCoreApplication>

namespace secateur {

namespace {

struct SelectorSenderWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::Refused, why, SelectorSenderWords::tr("Nothing was sent."),
                   SelectorSenderWords::tr("Delete the planned assets one by one instead (mode pinned)."));
}

} // namespace

Result<void> SelectorSender::compare()
{
    const DeletePlan& plan = m_job.record.plan;
    const StoreInfo& info = m_job.store.info();
    if (auto free = m_guards.checkSelector(m_job.record); !free)
        return free;
    // An entry is one asset, seen or not; all else may also mean assets that were not shown (konifer.md, trap 7).
    if (!info.capabilities.matchesAll && plan.request.selector != Selector::Entry) {
        return refused(SelectorSenderWords::tr(
            "What the request would take can not be seen in full: assets that are still being stored stay unseen."));
    }
    const auto radius = m_job.reader().radius(plan.request, Cancel());
    if (!radius)
        return tl::unexpected(radius.error());
    if (radius->collateralAssets < 0) {
        return refused(SelectorSenderWords::tr(
            "It is not known what this store would take beyond what was shown if the request were sent "
            "as it is."));
    }
    if (info.matchesByText && radius->collateralAssets > 0) {
        return refused(
            SelectorSenderWords::tr("This store would also take assets whose paths only begin alike, in number: %1.")
                .arg(radius->collateralAssets));
    }
    const auto fresh = makePlan(m_job.store, plan.request, Cancel());
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->sha256 != plan.sha256) {
        return failure(ErrorCode::Drift,
                       SelectorSenderWords::tr("The request means other assets now: %1 were planned, %2 match.")
                           .arg(m_job.record.counts.planned)
                           .arg(fresh->totals.assets),
                       SelectorSenderWords::tr("Nothing was sent."),
                       SelectorSenderWords::tr("Look at the preview again and make a new plan."));
    }
    return {};
}

Result<void> SelectorSender::send(AssetEraser& eraser)
{
    const qint64 planned = m_job.record.counts.planned;
    // Comparing took its time: the guards may be others by now.
    if (auto free = m_guards.checkSelector(m_job.record); !free)
        return free;
    if (auto marked = m_job.journal.markSent(m_job.id(), 0, planned); !marked)
        return marked;
    const auto sent = eraser.eraseSelector(m_job.record.plan, {m_job.journal.id(), m_job.id()});
    if (!sent) {
        // It never left, or was turned away: it may be sent another time, after another comparison.
        const auto back = m_job.journal.recordMarks(m_job.id(), 0, std::vector<ItemMark>(size_t(planned)));
        return tl::unexpected(back ? sent.error() : back.error());
    }
    if (!sent->answered) {
        return failure(
            ErrorCode::Unreachable, sent->reason,
            SelectorSenderWords::tr("It is not known whether the request was carried out: it is not sent again."),
            SelectorSenderWords::tr("Resume the job: it looks up what is gone."));
    }
    if (sent->deleted <= planned)
        return {};
    return m_job.journal.setUnexpected(
        m_job.id(), sent->deleted - planned,
        SelectorSenderWords::tr("The store deleted %1 assets where %2 were planned.").arg(sent->deleted).arg(planned));
}

} // namespace secateur
