// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_match.h"

#include <algorithm>

namespace secateur {

namespace {

bool liesThere(const AssetPath& path, const DeleteRequest& request, PathReading reading)
{
    if (request.selector != Selector::Recursive)
        return path == request.path;
    return request.path.contains(path) || (reading == PathReading::ByText && request.path.beginsAlike(path));
}

bool carriesAll(const Asset& asset, const QMap<QString, QString>& labels)
{
    return std::all_of(labels.keyValueBegin(), labels.keyValueEnd(), [&asset](const auto& label) {
        return asset.labels.contains(label.first) && asset.labels.value(label.first) == label.second;
    });
}

} // namespace

QList<qsizetype> matchedOf(const QList<Asset>& assets, const DeleteRequest& request, PathReading reading)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < assets.size(); ++i) {
        const Asset& asset = assets.at(i);
        if (!liesThere(asset.ref.path, request, reading))
            continue;
        if (request.selector == Selector::Entry ? asset.ref.entry == request.entry : carriesAll(asset, request.labels))
            found.append(i);
    }
    if (request.selector != Selector::Top)
        return found;
    // By time, then by entry, both descending.
    const auto time = request.order == Order::New ? &Asset::created : &Asset::modified;
    std::sort(found.begin(), found.end(), [&](qsizetype a, qsizetype b) {
        const Asset& left = assets.at(a);
        const Asset& right = assets.at(b);
        return std::pair(left.*time, left.ref.entry) > std::pair(right.*time, right.ref.entry);
    });
    if (found.size() > request.limit)
        found.resize(qsizetype(request.limit));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace secateur
