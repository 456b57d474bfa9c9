// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "stores/asset_store.h"
#include "stores/local/store_files.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace secateur::bench {

namespace {

constexpr int shortTimes = 20; ///< how often a short question is asked, each time of a fresh connection

/// Our time for one question to a freshly opened store, run on a thread of its own; the mean of some times.
Result<double> readerTime(const QString& folder, int times, const std::function<Result<void>(AssetReader&)>& question)
{
    return offThread([&]() -> Result<double> {
        double all = 0;
        for (int i = 0; i < times; ++i) {
            auto store = openStore({folder}, Access::ReadOnly);
            if (!store)
                return tl::unexpected<Error>(store.error());
            QElapsedTimer clock;
            clock.start();
            if (auto answered = question((*store)->reader()); !answered)
                return tl::unexpected<Error>(answered.error());
            all += millisecondsOf(clock);
        }
        return all / times;
    });
}

/// The first rows as the table needs them: the first references and their assets.
Result<void> readFirstRows(AssetReader& reader, const DeleteRequest& request)
{
    std::vector<AssetRef> first;
    const auto read = reader.refs(request, Sort::PathThenEntry, {}, [&](std::span<const AssetRef> batch) {
        first.assign(batch.begin(), batch.begin() + std::min<std::ptrdiff_t>(std::ssize(batch), 100));
        return false;
    });
    if (!read)
        return read;
    return reader.lookUp(first).and_then([](const QList<std::optional<Asset>>& found) {
        const bool whole = found.size() == 100 &&
                           std::all_of(found.begin(), found.end(), [](const auto& one) { return one.has_value(); });
        return whole ? Result<void>() : failure(ErrorCode::Internal, u"The first rows are not there."_s);
    });
}

} // namespace

Result<QList<Row>> measureChildren(const Options& options)
{
    const auto store = benchStore(options);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto ours = readerTime(*store, shortTimes, [](AssetReader& reader) {
        return reader.children(AssetPath::fromCanonical(u"/users"_s), {}, pageSize).and_then([](const ChildPage& page) {
            return agree(u"children of a page"_s, page.children.size(), pageSize);
        });
    });
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    const auto shell = shellTime(storeDatabaseFile(*store),
                                 "SELECT name, path, subtree_assets, subtree_bytes, subtree_paths > (assets > 0)"
                                 " FROM node WHERE parent = 2 AND subtree_assets > 0 ORDER BY name LIMIT 1000;"_ba,
                                 {}, shortTimes);
    if (!shell)
        return tl::unexpected<Error>(shell.error());
    return QList<Row>{{u"first 1,000 of %L1 children"_s.arg(usersOf(options)), u"ms"_s, *ours, *shell,
                       u"sqlite3, the same page"_s, 20, false}};
}

Result<QList<Row>> measurePreview(const Options& options)
{
    const auto store = benchStore(options);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const DeleteRequest request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/team"_s));
    DeleteRequest labelled = request;
    labelled.labels = {{u"share"_s, u"large"_s}};
    const QByteArray from = " FROM node n JOIN asset a ON a.node = n.id JOIN variant v ON v.asset = a.id"
                            " WHERE n.path >= '/team/' AND n.path < '/team0'"_ba;
    const QByteArray withLabel = " AND EXISTS(SELECT 1 FROM label l WHERE l.asset = a.id AND l.key = 'share'"
                                 " AND l.value = 'large')"_ba;
    const QByteArray sums = "SELECT count(DISTINCT a.id), count(*), sum(v.bytes), count(DISTINCT a.node),"
                            " min(a.created), max(a.created)"_ba;
    const QString file = storeDatabaseFile(*store);
    const auto theirBytes = shellNumber(file, "SELECT sum(v.bytes)" + from + withLabel + ';'); // warms the cache too
    if (!theirBytes)
        return tl::unexpected<Error>(theirBytes.error());
    const auto first =
        readerTime(*store, shortTimes, [&](AssetReader& reader) { return readFirstRows(reader, request); });
    const auto exact = readerTime(*store, 3, [&](AssetReader& reader) {
        return reader.radius(request, {}).and_then([&](const BlastRadius& radius) {
            return agree(u"assets of the preview"_s, radius.matched.assets, teamAssets(options));
        });
    });
    const auto exactLabelled = readerTime(*store, 3, [&](AssetReader& reader) {
        return reader.totals(labelled, {}).and_then([&](const Totals& totals) {
            return agree(u"bytes of the preview"_s, totals.bytes, *theirBytes);
        });
    });
    const auto shell = shellTime(file, sums + from + ';', {}, 3);
    const auto shellLabelled = shellTime(file, sums + from + withLabel + ';', {}, 3);
    for (const auto& time : {first, exact, exactLabelled, shell, shellLabelled}) {
        if (!time)
            return tl::unexpected<Error>(time.error());
    }
    const QString many = u"%L1"_s.arg(teamAssets(options));
    return QList<Row>{
        {u"preview of %1: first rows"_s.arg(many), u"ms"_s, *first, {}, {}, 50, false},
        {u"preview of %1: exact totals and radius"_s.arg(many), u"ms"_s, *exact, *shell, u"sqlite3"_s, 1.5, true},
        {u"the same with a label: exact totals"_s, u"ms"_s, *exactLabelled, *shellLabelled, u"sqlite3"_s, 1.5, true}};
}

} // namespace secateur::bench
