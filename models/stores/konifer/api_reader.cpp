// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/api_reader.h"

#include "stores/worker_thread.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace secateur {

namespace {

constexpr size_t refsInBatch = 1'000;

struct ApiReaderWords {
    Q_DECLARE_TR_FUNCTIONS(KoniferStore)
};

void byEntry(QList<Asset>& assets)
{
    std::sort(assets.begin(), assets.end(), [](const Asset& a, const Asset& b) { return a.ref.entry < b.ref.entry; });
}

void add(Totals& totals, const QList<Asset>& assets)
{
    totals.paths += assets.isEmpty() ? 0 : 1;
    for (const Asset& asset : assets) {
        totals.oldest = totals.assets == 0 ? asset.created : std::min(totals.oldest, asset.created);
        totals.newest = std::max(totals.newest, asset.created);
        ++totals.assets;
        totals.variants += asset.variants.size();
    }
    totals.bytes = totals.assets == 0 ? 0 : -1; // recorded nowhere
}

} // namespace

Result<ChildPage> ApiReader::children(const AssetPath& path, const QString& after, int limit)
{
    assertNotGuiThread();
    return m_parts.known->children(path, after, limit);
}

Result<ChildNode> ApiReader::node(const AssetPath& path)
{
    assertNotGuiThread();
    const auto known = m_parts.known->isKnown(path);
    if (!known)
        return tl::unexpected(known.error());
    const ChildNode node{path.name(), path, -1, -1, true};
    if (*known)
        return node;
    // A path that somebody typed: where the server has an asset at it, it is known from now on.
    if (!path.isStorable())
        return failure(ErrorCode::NotFound, whyUnnameable(path));
    const auto holds = m_parts.api->holdsAny(path, Cancel());
    if (!holds)
        return tl::unexpected(holds.error());
    if (!*holds) {
        return failure(
            ErrorCode::NotFound,
            ApiReaderWords::tr("No asset is at %1 itself, and it is not known whether there are any below it.")
                .arg(path.text()));
    }
    return m_parts.known->add({path}).map([&](qint64) { return node; });
}

Result<QList<Asset>> ApiReader::atPath(const DeleteRequest& request, const Cancel& cancel)
{
    if (request.selector == Selector::Entry) {
        const AssetRef ref{request.path, request.entry};
        return m_parts.api->lookUp(std::span(&ref, 1), cancel).map([this](const QList<std::optional<Asset>>& found) {
            m_notes.unshown += found.first() && !found.first()->shown ? 1 : 0;
            return found.first() ? QList<Asset>{*found.first()} : QList<Asset>();
        });
    }
    return m_parts.api->several(request, request.selector == Selector::All ? -1 : request.limit, cancel, &m_notes);
}

Result<void> ApiReader::each(const DeleteRequest& request, const Cancel& cancel, const Sink& sink)
{
    if (!request.path.isStorable())
        return {};
    if (request.selector == Selector::Recursive)
        return eachKnown(request, cancel, sink);
    auto assets = atPath(request, cancel);
    if (!assets)
        return tl::unexpected(assets.error());
    if (!assets->isEmpty()) {
        if (auto kept = m_parts.known->add({request.path}); !kept)
            return tl::unexpected(kept.error());
    }
    byEntry(*assets);
    (void)sink(std::move(*assets));
    return {};
}

Result<void> ApiReader::eachKnown(const DeleteRequest& request, const Cancel& cancel, const Sink& sink)
{
    auto paths = m_parts.known->below(request.path, maxPaths + 1);
    if (!paths)
        return tl::unexpected(paths.error());
    if (paths->size() > maxPaths) {
        return failure(
            ErrorCode::TooLarge,
            ApiReaderWords::tr("More than %1 known paths are below %2.").arg(maxPaths).arg(request.path.text()),
            ApiReaderWords::tr("Nothing was sent."),
            ApiReaderWords::tr("Choose a deeper path, or give the connection a catalogue."));
    }
    if (!paths->contains(request.path))
        paths->prepend(request.path);
    paths->removeIf([](const AssetPath& path) { return !path.isStorable(); });
    std::sort(paths->begin(), paths->end());
    const std::span<const AssetPath> all(*paths);
    for (size_t first = 0; first < all.size(); first += KoniferApi::listsTogether) {
        const auto some = all.subspan(first, std::min(KoniferApi::listsTogether, all.size() - first));
        auto lists = m_parts.api->severalAt(some, request.labels, cancel, &m_notes);
        if (!lists)
            return tl::unexpected(lists.error());
        for (QList<Asset>& assets : *lists) {
            byEntry(assets);
            if (!assets.isEmpty() && !sink(std::move(assets)))
                return {};
        }
    }
    return {};
}

Result<void> ApiReader::refs(const DeleteRequest& request, Sort sort, const Cancel& cancel, const RefSink& sink)
{
    assertNotGuiThread();
    struct Row {
        Timestamp time;
        AssetRef ref;
    };
    std::vector<Row> rows;
    std::vector<AssetRef> batch;
    bool wanted = true;
    const auto give = [&] {
        wanted = batch.empty() || sink(batch);
        batch.clear();
        return wanted;
    };
    const auto read = each(request, cancel, [&](QList<Asset>&& assets) {
        for (const Asset& asset : std::as_const(assets)) {
            if (sort == Sort::PathThenEntry)
                batch.push_back(asset.ref);
            else
                rows.push_back({sort == Sort::NewestFirst ? asset.created : asset.modified, asset.ref});
        }
        return give();
    });
    if (!read || !wanted)
        return read;
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.time, a.ref.path, a.ref.entry) > std::tie(b.time, b.ref.path, b.ref.entry);
    });
    for (Row& row : rows) {
        batch.push_back(std::move(row.ref));
        if (batch.size() == refsInBatch && !give())
            return {};
    }
    (void)give();
    return {};
}

Result<void> ApiReader::match(const DeleteRequest& request, const Cancel& cancel, const PlanSink& sink)
{
    assertNotGuiThread();
    if (request.selector == Selector::Recursive && request.path.isRoot()) {
        return failure(ErrorCode::Refused,
                       ApiReaderWords::tr(
                           "Without a catalogue it can not be known what is in the whole store, so it is not deleted."),
                       ApiReaderWords::tr("Nothing was sent."),
                       ApiReaderWords::tr("Give the connection a catalogue, or delete path by path."));
    }
    return each(request, cancel, [&](QList<Asset>&& assets) {
        std::vector<PlannedAsset> planned;
        planned.reserve(size_t(assets.size()));
        std::transform(assets.cbegin(), assets.cend(), std::back_inserter(planned), plannedFrom);
        return planned.empty() || sink(planned);
    });
}

Result<Totals> ApiReader::totals(const DeleteRequest& request, const Cancel& cancel)
{
    assertNotGuiThread();
    Totals totals;
    return each(request, cancel,
                [&](QList<Asset>&& assets) {
                    add(totals, assets);
                    return true;
                })
        .map([&] { return totals; });
}

Result<BlastRadius> ApiReader::radius(const DeleteRequest& request, const Cancel& cancel)
{
    BlastRadius radius;
    radius.asOf = nowStamp();
    radius.exact = false;
    if (request.selector == Selector::Recursive) {
        radius.collateralAssets = -1;
        radius.collateralPaths = -1;
    }
    m_notes = {};
    const auto matched = totals(request, cancel);
    if (!matched)
        return tl::unexpected(matched.error());
    radius.whyNotExact = whyNotExact(request);
    radius.matched = *matched;
    return lookNear(request, cancel, radius).map([&] { return radius; });
}

/// What the look that has just ended leaves open.
QString ApiReader::whyNotExact(const DeleteRequest& request) const
{
    QStringList why;
    why << (request.selector == Selector::Recursive
                ? ApiReaderWords::tr("A Konifer server can not list its paths: this counts only what is at paths that "
                                     "are known here, and leaves out assets that are still being stored.")
                : ApiReaderWords::tr("Assets that are still being stored are not seen by reading the server; a "
                                     "connection with a catalogue sees them."));
    if (!request.path.isStorable())
        why << whyUnnameable(request.path);
    if (m_notes.walked == 1) {
        why << ApiReaderWords::tr("The server can not list 1 path, for assets that it can not show: its entries were "
                                  "looked for one by one, up to %1.")
                   .arg(m_notes.lookedTo);
    } else if (m_notes.walked > 1) {
        why << ApiReaderWords::tr("The server can not list %1 paths, for assets that it can not show: their entries "
                                  "were looked for one by one, up to %2.")
                   .arg(m_notes.walked)
                   .arg(m_notes.lookedTo);
    }
    if (m_notes.unshown == 1) {
        why << ApiReaderWords::tr("1 asset can not be shown by the server, most likely because it was stored without "
                                  "alt text: no more is known of it than its number.");
    } else if (m_notes.unshown > 1) {
        why << ApiReaderWords::tr("%1 assets can not be shown by the server, most likely because they were stored "
                                  "without alt text: no more is known of them than their numbers.")
                   .arg(m_notes.unshown);
    }
    if (m_notes.leftOut == 1) {
        why << ApiReaderWords::tr("1 asset that the server can not show is left out: which labels it carries can not "
                                  "be seen.");
    } else if (m_notes.leftOut > 1) {
        why << ApiReaderWords::tr("%1 assets that the server can not show are left out: which labels they carry can "
                                  "not be seen.")
                   .arg(m_notes.leftOut);
    }
    if (m_notes.nowhere == 1)
        why << ApiReaderWords::tr("At 1 known path this server can not store anything.");
    else if (m_notes.nowhere > 1)
        why << ApiReaderWords::tr("At %1 known paths this server can not store anything.").arg(m_notes.nowhere);
    return why.join(u' ');
}

Result<qint64> ApiReader::learnPaths(const QList<AssetPath>& paths)
{
    assertNotGuiThread();
    return m_parts.known->add(paths);
}

Result<void> ApiReader::forgetPath(const AssetPath& path)
{
    assertNotGuiThread();
    return m_parts.known->forget(path);
}

/// Known paths that begin alike; what else lies near can not be seen.
Result<void> ApiReader::lookNear(const DeleteRequest& request, const Cancel& cancel, BlastRadius& radius)
{
    const bool wide = request.selector == Selector::All || request.selector == Selector::Recursive;
    if (!wide)
        return {};
    auto paths = m_parts.known->beginningAlike(request.path, BlastRadius::maxNear);
    if (!paths)
        return tl::unexpected(paths.error());
    paths->removeIf([](const AssetPath& path) { return !path.isStorable(); });
    const std::span<const AssetPath> all(*paths);
    for (size_t first = 0; first < all.size(); first += KoniferApi::listsTogether) {
        const auto some = all.subspan(first, std::min(KoniferApi::listsTogether, all.size() - first));
        const auto lists = m_parts.api->severalAt(some, {}, cancel);
        if (!lists)
            return tl::unexpected(lists.error());
        for (size_t i = 0; i < some.size(); ++i) {
            const qint64 assets = (*lists)[i].size();
            if (assets == 0)
                continue;
            radius.near.append({some[i], assets, NearPath::Why::BeginsAlike});
            ++radius.nearPaths;
            radius.nearAssets += assets;
        }
    }
    return {};
}

} // namespace secateur
