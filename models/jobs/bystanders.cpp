// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bystanders.h"

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

Result<void> Bystanders::take()
{
    m_places.clear();
    m_before = m_job.record.counts;
    if (!m_job.store.info().capabilities.matchesAll)
        return {}; // it can not be counted, and asking costs a question for each path that is known
    const AssetPath& path = m_job.record.plan.request.path;
    const auto radius = m_job.reader().radius(m_job.record.plan.request, Cancel());
    if (!radius)
        return tl::unexpected(radius.error());
    std::vector<Place> places{{path, 0, true}};
    for (const NearPath& near : radius->near) {
        if (near.why == NearPath::Why::BeginsAlike)
            places.push_back({near.path, 0, false});
    }
    for (Place& place : places) {
        const auto assets = assetsBelow(m_job.reader(), place.path);
        if (!assets)
            return tl::unexpected(assets.error());
        place.assets = *assets;
        if (*assets >= 0)
            m_places.push_back(place);
    }
    return {};
}

Result<void> Bystanders::compare()
{
    const JobCounts& now = m_job.record.counts;
    // What is not known yet may have gone, and was planned. Where one drifted, as many are there as before.
    const auto mayBeGone = [](const JobCounts& c) { return c.deleted + c.alreadyGone + c.unknown; };
    const qint64 planned = mayBeGone(now) - mayBeGone(m_before);
    qint64 unexpected = 0;
    QStringList names;
    for (const Place& place : m_places) {
        const auto assets = assetsBelow(m_job.reader(), place.path);
        if (!assets)
            return tl::unexpected(assets.error());
        const qint64 missing = place.assets - *assets - (place.ours ? planned : 0);
        if (*assets < 0 || missing <= 0)
            continue;
        unexpected += missing;
        names.append(place.path.text());
    }
    m_places.clear();
    if (unexpected == 0)
        return {};
    return m_job.journal.setUnexpected(
        m_job.id(), unexpected + now.unexpected,
        tr("%1 assets that were not planned are missing too, at %2. This job sent no delete for "
           "them: look for another program, or a fault of the store.")
            .arg(unexpected)
            .arg(names.join(QLatin1String(", "))));
}

} // namespace secateur
