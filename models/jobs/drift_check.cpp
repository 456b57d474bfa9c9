// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/drift_check.h"

#include "domain/same_asset.h"
#include "jobs/difference_book.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

constexpr qint64 lookedUpAtOnce = 1'000;

struct DriftCheckWords {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

bool carries(const Asset& asset, const QMap<QString, QString>& labels)
{
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const auto own = asset.labels.constFind(label.key());
        if (own == asset.labels.cend() || *own != label.value())
            return false;
    }
    return true;
}

} // namespace

void DriftCheck::begin()
{
    m_step = Step::Match;
    m_found = {};
    m_doubtful.clear();
    m_next = 0;
    m_appeared.clear();
}

Result<bool> DriftCheck::some(const Unplanned& unplanned)
{
    const auto done = [&]() -> Result<void> {
        switch (m_step) {
        case Step::Match:
            return match(unplanned);
        case Step::LookUp:
            return lookUp();
        case Step::Ended:
            return {};
        }
        Q_UNREACHABLE();
    }();
    return done.map([this] { return m_step != Step::Ended; });
}

Result<void> DriftCheck::match(const Unplanned& unplanned)
{
    bool inOrder = false;
    if (m_job.record.mode != DeleteMode::Chosen) {
        for (const PathOrder order : {PathOrder::Text, PathOrder::Labels}) {
            const auto passed = pass(order, unplanned);
            if (!passed)
                return tl::unexpected(passed.error());
            if (*passed == Passage::GaveWay)
                return {};
            inOrder = *passed == Passage::Whole;
            if (inOrder)
                break;
        }
    }
    if (!inOrder) { // chosen one by one, or planned through another way of reading this store: each is looked up
        begin();
        unplanned.restart();
        m_found.looked = m_job.record.counts.planned - m_job.record.counts.ended();
        m_doubtful = {{0, m_job.record.counts.planned}};
    }
    m_step = Step::LookUp;
    DifferenceBook book(m_job.journal);
    return book.clear(m_job.id()).and_then([&] { return book.append(m_job.id(), m_appeared); }).and_then([&] {
        return book.setAppeared(m_job.id(), m_found.appeared);
    });
}

Result<Passage> DriftCheck::pass(PathOrder order, const Unplanned& unplanned)
{
    begin();
    unplanned.restart();
    PlanWalk walk(m_job, order);
    const auto passed = [this](const PlanWalk::Item& item) { doubt(item); };
    Result<void> walked;
    bool gaveWay = false;
    const auto see = [&](const PlannedAsset& now) {
        const auto item = walk.to(now.ref, passed);
        if (!item) {
            walked = tl::unexpected(item.error());
            return;
        }
        if (*item != nullptr && isSameAsset((*item)->asset, now)) {
            m_found.looked += (*item)->state == ItemState::Planned ? 1 : 0;
            return;
        }
        unplanned.see(now);
        if (*item != nullptr)
            return doubt(**item);
        ++m_found.appeared;
        if (qint64(m_appeared.size()) < DifferenceBook::maxOfKind)
            m_appeared.push_back({Difference::Kind::Appeared, now.ref, now.created});
    };
    const auto streamed =
        m_job.reader().match(m_job.record.plan.request, Cancel(), [&](std::span<const PlannedAsset> portion) {
            for (const PlannedAsset& now : portion) {
                see(now);
                if (!walked || !walk.isInOrder())
                    return false;
            }
            gaveWay = !m_job.goesOn();
            return !gaveWay;
        });
    if (!streamed || !walked)
        return tl::unexpected(!streamed ? streamed.error() : walked.error());
    if (gaveWay)
        return Passage::GaveWay;
    if (auto ended = walk.toEnd(passed); !ended)
        return tl::unexpected(ended.error());
    return walk.isInOrder() ? Passage::Whole : Passage::OutOfOrder;
}

/// Only what is still to be sent matters: the rest is settled.
void DriftCheck::doubt(const PlanWalk::Item& item)
{
    if (item.state != ItemState::Planned)
        return;
    ++m_found.looked;
    if (!m_doubtful.empty() && m_doubtful.back().end == item.seq)
        ++m_doubtful.back().end;
    else
        m_doubtful.push_back({item.seq, item.seq + 1});
}

Result<void> DriftCheck::lookUp()
{
    if (m_next >= m_doubtful.size()) {
        m_step = Step::Ended;
        return {};
    }
    Run& run = m_doubtful[m_next];
    const qint64 first = run.first;
    const auto assets = m_job.journal.planned(m_job.id(), first, std::min(run.end - first, lookedUpAtOnce));
    if (!assets)
        return tl::unexpected(assets.error());
    auto marks = m_job.journal.marks(m_job.id(), first, qint64(assets->size()));
    if (!marks)
        return tl::unexpected(marks.error());
    run.first += lookedUpAtOnce;
    m_next += run.first >= run.end ? 1 : 0;
    std::vector<AssetRef> refs;
    std::vector<size_t> places;
    for (size_t i = 0; i < assets->size(); ++i) {
        if ((*marks)[i].state == ItemState::Planned) {
            refs.push_back((*assets)[i].ref);
            places.push_back(i);
        }
    }
    const auto found = m_job.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Difference> differences;
    bool changed = false;
    for (size_t i = 0; i < places.size(); ++i) {
        ItemMark& mark = (*marks)[places[i]];
        if (auto difference = judge((*assets)[places[i]], found->at(qsizetype(i)), mark))
            differences.push_back(*difference);
        changed = changed || mark.state != ItemState::Planned;
    }
    // A request that is sent as it is names no items: the comparison with the plan says no to it as a whole.
    if (changed && !m_job.isSelector()) {
        if (auto recorded = m_job.journal.recordMarks(m_job.id(), first, *marks); !recorded)
            return recorded;
    }
    return DifferenceBook(m_job.journal).append(m_job.id(), differences);
}

std::optional<Difference> DriftCheck::judge(const PlannedAsset& planned, const std::optional<Asset>& now,
                                            ItemMark& mark)
{
    const DeleteRequest& request = m_job.record.plan.request;
    if (!now) {
        ++m_found.gone;
        return {};
    }
    if (!isSameAsset(planned, *now)) {
        ++m_found.replaced;
        mark = {ItemState::Drifted,
                now->shown ? DriftCheckWords::tr("Another asset has its number now; it was left alone.")
                           : DriftCheckWords::tr("The server can not show it any more: it can not be told whether it "
                                                 "is the planned one. It was left alone.")};
        return Difference{Difference::Kind::Replaced, now->ref, now->created};
    }
    if (!carries(*now, request.labels)) {
        ++m_found.relabelled;
        mark = {ItemState::Drifted,
                DriftCheckWords::tr("It no longer carries the labels that were asked for; it was left alone.")};
        return Difference{Difference::Kind::Left, now->ref, now->created};
    }
    if (request.selector != Selector::Top)
        return {};
    ++m_found.left;
    return Difference{Difference::Kind::Left, now->ref, now->created};
}

} // namespace secateur
