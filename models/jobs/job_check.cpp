// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/same_asset.h"
#include "jobs/job_content.h"
#include "jobs/job_runner.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JobRunner", text);
}

/// Assets at a path and below it; 0 where there is no such path, -1 where the store can not say.
Result<qint64> assetsBelow(AssetReader& reader, const AssetPath& path)
{
    const auto node = reader.node(path);
    if (node)
        return node->assets;
    if (node.error().code == ErrorCode::NotFound)
        return 0;
    return tl::unexpected(node.error());
}

} // namespace

/// Counts, before the first delete of this run, what the request's path and its near siblings hold.
Result<void> JobRunner::takeBaseline()
{
    m_baseline.clear();
    m_before = m_record.counts;
    if (!m_store.info().capabilities.matchesAll)
        return {}; // it can not be counted, and asking costs a question for each path that is known
    const auto radius = m_store.reader().radius(m_record.plan.request, Cancel());
    if (!radius)
        return tl::unexpected(radius.error());
    std::vector<Baseline> places{{m_record.plan.request.path, 0, true}};
    for (const NearPath& near : radius->near) {
        if (near.why == NearPath::Why::BeginsAlike)
            places.push_back({near.path, 0, false});
    }
    for (Baseline& place : places) {
        const auto assets = assetsBelow(m_store.reader(), place.path);
        if (!assets)
            return tl::unexpected(assets.error());
        place.assets = *assets;
        if (*assets >= 0)
            m_baseline.push_back(place);
    }
    return {};
}

/// Where nothing is left at the request's path and below it, all that was planned is gone, and one question shows it.
Result<void> JobRunner::checkAllGone()
{
    m_cursor = 0;
    // A store that can not list what it holds can not show that nothing is left.
    if (!m_store.info().capabilities.matchesAll) {
        m_phase = Phase::CheckItems;
        return {};
    }
    bool any = false;
    const auto looked = m_store.reader().refs(DeleteRequest::everythingBelow(m_record.plan.request.path),
                                              Sort::PathThenEntry, Cancel(), [&any](std::span<const AssetRef> refs) {
                                                  any = any || !refs.empty();
                                                  return false;
                                              });
    m_phase = any ? Phase::CheckItems : Phase::Close;
    return looked;
}

/// Looks again at each item that is said to be gone.
Result<void> JobRunner::checkSomeItems()
{
    const auto assets = m_journal.planned(m_record.id, m_cursor, batchSize);
    if (!assets)
        return tl::unexpected(assets.error());
    if (assets->empty()) {
        m_phase = Phase::Close;
        return {};
    }
    auto marks = m_journal.marks(m_record.id, m_cursor, qint64(assets->size()));
    if (!marks)
        return tl::unexpected(marks.error());
    std::vector<AssetRef> refs;
    for (const PlannedAsset& asset : *assets)
        refs.push_back(asset.ref);
    const auto found = m_store.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    bool changed = false;
    for (size_t i = 0; i < assets->size(); ++i) {
        ItemMark& mark = (*marks)[i];
        const std::optional<Asset>& now = found->at(qsizetype(i));
        const bool saidGone = mark.state == ItemState::Confirmed || mark.state == ItemState::AlreadyGone;
        if (!saidGone || !now || !isSameAsset((*assets)[i], *now))
            continue;
        mark = {ItemState::Failed, tr("The store said that this asset is gone, but it is still there.")};
        changed = true;
    }
    const qint64 first = std::exchange(m_cursor, m_cursor + qint64(assets->size()));
    return changed ? m_journal.recordMarks(m_record.id, first, *marks) : Result<void>();
}

/// Compares with the baseline: what is missing beyond the planned assets went without having been shown.
Result<void> JobRunner::countUnexpected()
{
    const JobCounts& now = m_record.counts;
    // What is not known yet may have gone, and was planned. Where one drifted, as many are there as before.
    const auto mayBeGone = [](const JobCounts& c) { return c.deleted + c.alreadyGone + c.unknown; };
    const qint64 planned = mayBeGone(now) - mayBeGone(m_before);
    qint64 unexpected = 0;
    QStringList places;
    for (const Baseline& place : m_baseline) {
        const auto assets = assetsBelow(m_store.reader(), place.path);
        if (!assets)
            return tl::unexpected(assets.error());
        const qint64 missing = place.assets - *assets - (place.ours ? planned : 0);
        if (*assets < 0 || missing <= 0)
            continue;
        unexpected += missing;
        places.append(place.path.text());
    }
    m_baseline.clear();
    if (unexpected > 0) {
        m_unexpectedReason = tr("%1 assets that were not planned are missing too, at %2. This job sent no delete for "
                                "them: look for another program, or a fault of the store.")
                                 .arg(unexpected)
                                 .arg(places.join(QLatin1String(", ")));
    }
    unexpected = std::max(unexpected, now.unexpected);
    if (unexpected == 0)
        return {};
    return m_journal.setUnexpected(m_record.id, unexpected, m_unexpectedReason);
}

Result<void> JobRunner::notePending()
{
    return contentOfJob(m_store, m_journal, m_record.id, Cancel()).and_then([this](const ContentTally& content) {
        return m_journal.setContent(m_record.id, content);
    });
}

Result<void> JobRunner::close()
{
    if (auto counted = countUnexpected().and_then([this] { return refresh(); }); !counted)
        return counted;
    if (auto noted = notePending(); !noted)
        return noted;
    const JobCounts& counts = m_record.counts;
    QStringList reasons;
    if (counts.failed > 0)
        reasons.append(tr("%1 assets could not be deleted.").arg(counts.failed));
    if (counts.unknown > 0)
        reasons.append(tr("Of %1 assets it is not known whether they are gone.").arg(counts.unknown));
    if (counts.unexpected > 0 && m_unexpectedReason.isEmpty()) // seen by an earlier run
        m_unexpectedReason = tr("%1 assets that were not planned are missing too.").arg(counts.unexpected);
    if (counts.unexpected > 0)
        reasons.append(m_unexpectedReason);
    return leave(reasons.isEmpty() ? JobState::Done : JobState::Failed, reasons.join(u' '));
}

} // namespace secateur
