// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_oracle.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace secateur::tests {

namespace {

const QStringList& names()
{
    static const QStringList all = {u"u12"_s, u"u120"_s, u"u12-x"_s, u"u12~"_s, u"u12!"_s, u"u1"_s,
                                    u"a"_s,   u"b"_s,    u"U12"_s,   u"ключ"_s, u"🌳"_s,    u"0"_s};
    return all;
}

Asset makeAsset(QRandomGenerator& dice, const AssetPath& path, qint64 entry, int number)
{
    Asset asset;
    asset.ref = {path, entry};
    // Few different times, so that the entry must break ties.
    asset.created = 1'700'000'000'000'000 + dice.bounded(5);
    asset.modified = 1'700'000'000'000'000 + dice.bounded(5);
    asset.alt = u"picture %1"_s.arg(number);
    asset.source = u"UPLOAD"_s;
    asset.ready = dice.bounded(10) != 0;
    if (dice.bounded(2) == 0) {
        asset.labels.insert(u"phone"_s, dice.bounded(3) == 0 ? u"iphone"_s : u"pixel"_s);
    }
    if (dice.bounded(3) == 0) {
        asset.labels.insert(u"season"_s, u"été"_s);
    }
    if (dice.bounded(4) == 0) {
        asset.tags = {u"one"_s, u"two"_s};
    }
    const int variants = dice.bounded(4);
    for (int i = 0; i < variants; ++i) {
        asset.variants.append({u"assets"_s, u"%1/%2-%3.png"_s.arg(number % 256, 2, 16, QChar(u'0')).arg(number).arg(i),
                               i == 0, dice.bounded(1000), 3, 4, u"png"_s});
    }
    return asset;
}

bool carries(const Asset& asset, const QMap<QString, QString>& labels)
{
    return std::all_of(labels.constKeyValueBegin(), labels.constKeyValueEnd(),
                       [&](const auto& label) { return asset.labels.value(label.first) == label.second; });
}

bool isCandidate(const Asset& asset, const DeleteRequest& request)
{
    switch (request.selector) {
    case Selector::Entry:
        return asset.ref.path == request.path && asset.ref.entry == request.entry;
    case Selector::Recursive:
        return request.path.contains(asset.ref.path) && carries(asset, request.labels);
    default:
        return asset.ref.path == request.path && carries(asset, request.labels);
    }
}

void sortAs(std::vector<Asset>& assets, Sort sort)
{
    std::sort(assets.begin(), assets.end(), [sort](const Asset& a, const Asset& b) {
        const QByteArray pathA = a.ref.path.text().toUtf8();
        const QByteArray pathB = b.ref.path.text().toUtf8();
        if (sort == Sort::PathThenEntry) {
            return std::tie(pathA, a.ref.entry) < std::tie(pathB, b.ref.entry);
        }
        const Timestamp timeA = sort == Sort::NewestFirst ? a.created : a.modified;
        const Timestamp timeB = sort == Sort::NewestFirst ? b.created : b.modified;
        return std::tie(timeA, pathA, a.ref.entry) > std::tie(timeB, pathB, b.ref.entry);
    });
}

} // namespace

StoreOracle StoreOracle::random(quint32 seed, int assets)
{
    QRandomGenerator dice(seed);
    QHash<AssetPath, qint64> next;
    StoreOracle oracle;
    for (int number = 0; number < assets; ++number) {
        QStringList segments;
        for (int depth = dice.bounded(4); depth > 0; --depth) {
            segments.append(names().at(dice.bounded(static_cast<int>(names().size()))));
        }
        const AssetPath path = AssetPath::fromSegments(segments);
        oracle.assets.push_back(makeAsset(dice, path, next[path]++, number));
    }
    return oracle;
}

std::vector<Asset> StoreOracle::matched(const DeleteRequest& request, Sort sort) const
{
    std::vector<Asset> found;
    std::copy_if(assets.begin(), assets.end(), std::back_inserter(found),
                 [&](const Asset& asset) { return isCandidate(asset, request); });
    if (request.selector == Selector::Top) {
        sortAs(found, request.order == Order::New ? Sort::NewestFirst : Sort::LastModifiedFirst);
        found.resize(std::min(found.size(), static_cast<size_t>(request.limit)));
    }
    sortAs(found, sort);
    return found;
}

Totals StoreOracle::totals(const DeleteRequest& request) const
{
    Totals totals;
    QSet<AssetPath> paths;
    for (const Asset& asset : matched(request)) {
        totals.oldest = totals.assets == 0 ? asset.created : std::min(totals.oldest, asset.created);
        totals.newest = std::max(totals.newest, asset.created);
        ++totals.assets;
        totals.variants += asset.variants.size();
        totals.bytes += asset.bytes();
        paths.insert(asset.ref.path);
    }
    totals.paths = paths.size();
    return totals;
}

std::vector<DeleteRequest> StoreOracle::requests() const
{
    QSet<AssetPath> paths = {AssetPath(), AssetPath().child(u"not there"_s)};
    for (const Asset& asset : assets) {
        for (AssetPath path = asset.ref.path; !path.isRoot(); path = path.parent()) {
            paths.insert(path);
        }
    }
    const QList<QMap<QString, QString>> labels = {
        {}, {{u"phone"_s, u"iphone"_s}}, {{u"phone"_s, u"pixel"_s}, {u"season"_s, u"été"_s}}, {{u"x"_s, u"y"_s}}};
    std::vector<DeleteRequest> all;
    for (const AssetPath& path : std::as_const(paths)) {
        all.push_back(DeleteRequest::entryAt(path, 0));
        all.push_back(DeleteRequest::entryAt(path, 77));
        for (const QMap<QString, QString>& carried : labels) {
            for (DeleteRequest request :
                 {DeleteRequest::allAt(path), DeleteRequest::everythingBelow(path), DeleteRequest::newest(path, 1),
                  DeleteRequest::newest(path, 3, Order::Modified), DeleteRequest::newest(path, 1000)}) {
                request.labels = carried;
                all.push_back(request);
            }
        }
    }
    return all;
}

qint64 StoreOracle::nearAssets(const DeleteRequest& request) const
{
    const bool wide = request.selector == Selector::All || request.selector == Selector::Recursive;
    qint64 near = 0;
    QSet<QPair<AssetPath, qint64>> taken;
    for (const Asset& asset : matched(request)) {
        taken.insert({asset.ref.path, asset.ref.entry});
    }
    for (const Asset& asset : assets) {
        const AssetPath& path = asset.ref.path;
        const bool below = request.path.contains(path) && path != request.path;
        if (path == request.path) {
            near += taken.contains({path, asset.ref.entry}) ? 0 : 1;
        } else if (below) {
            near += request.selector == Selector::Recursive ? 0 : 1;
        } else if (wide && !request.path.isRoot() && path.text().startsWith(request.path.text())) {
            near += 1;
        }
    }
    return near;
}

void StoreOracle::remove(const AssetRef& ref)
{
    std::erase_if(assets, [&](const Asset& asset) { return asset.ref == ref; });
}

} // namespace secateur::tests
