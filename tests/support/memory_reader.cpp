// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_state.h"

#include <algorithm>

namespace secateur::test {

namespace {

/// The first batch small, like a real store's.
constexpr size_t firstBatch = 64;
constexpr size_t laterBatch = 4096;

/// Hands out copies without the lock, so that a sink may take its time.
template<typename T, typename Sink>
Result<void> stream(const std::vector<T>& all, const Cancel& cancel, const Sink& sink)
{
    size_t size = firstBatch;
    for (size_t from = 0; from < all.size(); from += size, size = laterBatch) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, QStringLiteral("The question was called off."));
        if (!sink(std::span(all).subspan(from, std::min(size, all.size() - from))))
            break;
    }
    return {};
}

} // namespace

Result<ChildPage> MemoryStore::Reader::children(const AssetPath& path, const QString& after, int limit)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Children); !entered)
        return tl::unexpected<Error>(entered.error());
    ChildPage page;
    const auto parent = m_state->nodes.find(path);
    if (parent == m_state->nodes.end())
        return page;
    const auto& names = parent->second.children;
    auto child = after.isEmpty() ? names.begin() : names.upper_bound(path.child(after));
    for (; child != names.end(); ++child) {
        if (page.children.size() == limit) {
            page.more = true;
            break;
        }
        const auto& node = m_state->nodes.at(*child);
        page.children.append({child->name(), *child, node.assets, node.bytes, !node.children.empty()});
    }
    return page;
}

Result<ChildNode> MemoryStore::Reader::node(const AssetPath& path)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Node); !entered)
        return tl::unexpected<Error>(entered.error());
    const auto node = m_state->nodes.find(path);
    if (node == m_state->nodes.end() || node->second.assets == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("There is nothing at %1.").arg(path.text()));
    return ChildNode{path.name(), path, node->second.assets, node->second.bytes, !node->second.children.empty()};
}

Result<void> MemoryStore::Reader::refs(const DeleteRequest& request, Sort sort, const Cancel& cancel,
                                       const RefSink& sink)
{
    std::vector<AssetRef> refs;
    {
        State::Lock lock(m_state->mutex);
        if (auto entered = m_state->enter(lock, Call::Refs, &cancel); !entered)
            return entered;
        auto matched = m_state->matches(request, false);
        sortAssets(matched, sort);
        for (const Asset* asset : matched)
            refs.push_back(asset->ref);
    }
    return stream(refs, cancel, sink);
}

Result<QList<std::optional<Asset>>> MemoryStore::Reader::lookUp(std::span<const AssetRef> refs)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::LookUp); !entered)
        return tl::unexpected<Error>(entered.error());
    QList<std::optional<Asset>> found;
    for (const AssetRef& ref : refs) {
        const Asset* asset = m_state->find(ref);
        found.append(asset ? std::optional(*asset) : std::nullopt);
    }
    return found;
}

Result<void> MemoryStore::Reader::match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink)
{
    std::vector<PlannedAsset> planned;
    {
        State::Lock lock(m_state->mutex);
        if (auto entered = m_state->enter(lock, Call::Match, &cancel); !entered)
            return entered;
        for (const Asset* asset : m_state->matches(request, false))
            planned.push_back(plannedFrom(*asset));
    }
    return stream(planned, cancel, sink);
}

Result<Totals> MemoryStore::Reader::totals(const DeleteRequest& request, const Cancel& cancel)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Totals, &cancel); !entered)
        return tl::unexpected<Error>(entered.error());
    return totalsOf(m_state->matches(request, false));
}

Result<BlastRadius> MemoryStore::Reader::radius(const DeleteRequest& request, const Cancel& cancel)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Radius, &cancel); !entered)
        return tl::unexpected<Error>(entered.error());
    BlastRadius radius;
    radius.matched = totalsOf(m_state->matches(request, false));
    radius.asOf = nowStamp();
    if (m_state->info.matchesByText && request.selector == Selector::Recursive) {
        const Totals byText = totalsOf(m_state->matches(request, true));
        radius.collateralAssets = byText.assets - radius.matched.assets;
        radius.collateralPaths = byText.paths - radius.matched.paths;
    }
    const auto parent = m_state->nodes.find(request.path.parent());
    if (request.path.isRoot() || parent == m_state->nodes.end())
        return radius;
    for (const AssetPath& sibling : parent->second.children) {
        if (!request.path.beginsAlike(sibling))
            continue;
        const NearPath near{sibling, m_state->nodes.at(sibling).assets, NearPath::Why::BeginsAlike};
        ++radius.nearPaths;
        radius.nearAssets += near.assets;
        if (radius.near.size() < BlastRadius::maxNear)
            radius.near.append(near);
    }
    return radius;
}

Result<ContentState> MemoryStore::Reader::contentState(const Variant& variant)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::ContentState); !entered)
        return tl::unexpected<Error>(entered.error());
    return m_state->contentStates.value(variant.key, ContentState::Present);
}

Result<QImage> MemoryStore::Reader::thumbnail(const AssetRef&, const Variant& variant, int edge)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Thumbnail); !entered)
        return tl::unexpected<Error>(entered.error());
    QImage image = m_state->thumbnails.value(variant.key);
    if (image.isNull()) {
        image = QImage(16, 16, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
    }
    if (image.width() > edge || image.height() > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio);
    return image;
}

Result<PendingSummary> MemoryStore::Reader::pendingSummary()
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Pending); !entered)
        return tl::unexpected<Error>(entered.error());
    return m_state->summary();
}

Result<QList<PendingObject>> MemoryStore::Reader::pendingObjects(qint64 afterId, int limit, bool stuckOnly, qint64 job)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Pending); !entered)
        return tl::unexpected<Error>(entered.error());
    QList<PendingObject> page;
    for (const PendingObject& object : m_state->pending) {
        const bool wanted = object.id > afterId && (!stuckOnly || object.stuck) && (job == 0 || object.job == job);
        if (wanted && page.size() < limit)
            page.append(object);
    }
    return page;
}

Result<QStringList> MemoryStore::Reader::goneDoubts(std::span<const PlannedAsset> missing)
{
    const State::Lock lock(m_state->mutex);
    QStringList doubts;
    for (const PlannedAsset& asset : missing) {
        const auto doubt = std::find_if(m_state->goneDoubts.begin(), m_state->goneDoubts.end(),
                                        [&asset](const auto& one) { return one.first == asset.ref; });
        doubts.append(doubt != m_state->goneDoubts.end() ? doubt->second : QString());
    }
    return doubts;
}

Result<qint64> MemoryStore::Reader::learnPaths(const QList<AssetPath>& paths)
{
    const State::Lock lock(m_state->mutex);
    m_state->learntPaths.append(paths);
    return paths.size();
}

Result<ContentTally> MemoryStore::Reader::contentOfJob(const QString& journalId, qint64 job, const VariantSource&,
                                                       const Cancel&, const ContentSink&)
{
    State::Lock lock(m_state->mutex);
    if (auto entered = m_state->enter(lock, Call::Pending); !entered)
        return tl::unexpected<Error>(entered.error());
    ContentTally tally;
    tally.pending = std::count_if(m_state->pendingJobs.begin(), m_state->pendingJobs.end(),
                                  [&](const JobRef& ref) { return ref.journalId == journalId && ref.job == job; });
    return tally;
}

} // namespace secateur::test
