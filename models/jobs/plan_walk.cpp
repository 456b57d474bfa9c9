// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/plan_walk.h"

#include <algorithm>

namespace secateur {

namespace {

constexpr qint64 pageSize = 4'000;

/// Segment by segment: the end of a segment comes before every character.
std::strong_ordering compareLabels(QStringView a, QStringView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    const qsizetype same = std::mismatch(a.cbegin(), a.cbegin() + common, b.cbegin()).first - a.cbegin();
    if (same == common)
        return a.size() <=> b.size();
    const bool endsA = a[same] == u'/';
    const bool endsB = b[same] == u'/';
    if (endsA || endsB)
        return endsB <=> endsA;
    return AssetPath::compareText(a.sliced(same), b.sliced(same));
}

} // namespace

std::strong_ordering compareRefs(const AssetRef& a, const AssetRef& b, PathOrder order)
{
    if (a.path == b.path)
        return a.entry <=> b.entry;
    return order == PathOrder::Text ? a.path <=> b.path : compareLabels(a.path.text(), b.path.text());
}

Result<const PlanWalk::Item*> PlanWalk::head()
{
    if (m_at < m_page.size())
        return &m_page[m_at];
    auto assets = m_job.journal.planned(m_job.id(), m_nextSeq, pageSize);
    if (!assets)
        return tl::unexpected(assets.error());
    const auto marks = m_job.journal.marks(m_job.id(), m_nextSeq, qint64(assets->size()));
    if (!marks)
        return tl::unexpected(marks.error());
    const std::optional<AssetRef> last = m_page.empty() ? std::nullopt : std::optional(m_page.back().asset.ref);
    m_page.clear();
    m_at = 0;
    for (size_t i = 0; i < assets->size() && i < marks->size(); ++i)
        m_page.push_back({m_nextSeq++, std::move((*assets)[i]), (*marks)[i].state});
    if (last && !m_page.empty())
        m_inOrder = m_inOrder && compareRefs(*last, m_page.front().asset.ref, m_order) < 0;
    return m_page.empty() ? nullptr : &m_page.front();
}

void PlanWalk::next()
{
    const Item& gone = m_page[m_at++];
    if (m_at < m_page.size())
        m_inOrder = m_inOrder && compareRefs(gone.asset.ref, m_page[m_at].asset.ref, m_order) < 0;
}

Result<const PlanWalk::Item*> PlanWalk::to(const AssetRef& ref, const Passed& passed)
{
    m_inOrder = m_inOrder && (!m_lastAsked || compareRefs(*m_lastAsked, ref, m_order) < 0);
    m_lastAsked = ref;
    while (true) {
        const auto item = head();
        if (!item || *item == nullptr)
            return item;
        const auto order = compareRefs((*item)->asset.ref, ref, m_order);
        if (order > 0)
            return nullptr;
        if (order == 0) {
            m_found = **item;
            next();
            return &m_found;
        }
        if (passed)
            passed(**item);
        next();
    }
}

Result<void> PlanWalk::toEnd(const Passed& passed)
{
    while (true) {
        const auto item = head();
        if (!item)
            return tl::unexpected(item.error());
        if (*item == nullptr)
            return {};
        passed(**item);
        next();
    }
}

} // namespace secateur
