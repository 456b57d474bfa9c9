// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_state.h"

#include <algorithm>
#include <chrono>

namespace secateur::test {

Result<void> MemoryStore::State::enter(Lock& lock, Call call, const Cancel* cancel)
{
    ++calls[size_t(call)];
    if (QThread::currentThread() == home)
        ++homeCalls;
    if (hangs.erase(call) > 0) {
        const auto before = released;
        ++hanging;
        // A Cancel can not wake anybody, hence the look now and then.
        while (released == before && !(cancel && cancel->isCancelled()))
            wake.wait_for(lock, std::chrono::milliseconds(2));
        --hanging;
    }
    if (cancel && cancel->isCancelled())
        return failure(ErrorCode::Cancelled, QStringLiteral("The question was called off."));
    const auto failing = failures.find(call);
    if (failing == failures.end())
        return {};
    const Error error = failing->second.second;
    if (--failing->second.first <= 0)
        failures.erase(failing);
    return tl::unexpected<Error>(error);
}

void MemoryStore::State::insert(const Asset& asset)
{
    assets[asset.ref.path][asset.ref.entry] = asset;
    for (AssetPath path = asset.ref.path;; path = path.parent()) {
        Node& node = nodes[path];
        ++node.assets;
        node.bytes += qMax<qint64>(0, asset.bytes());
        if (path.isRoot())
            break;
        nodes[path.parent()].children.insert(path);
    }
}

const Asset* MemoryStore::State::find(const AssetRef& ref) const
{
    const auto at = assets.find(ref.path);
    if (at == assets.end())
        return nullptr;
    const auto entry = at->second.find(ref.entry);
    return entry == at->second.end() ? nullptr : &entry->second;
}

bool MemoryStore::State::take(const AssetRef& ref, const JobRef* job)
{
    const Asset* found = find(ref);
    if (!found)
        return false;
    const Asset asset = *found;
    for (AssetPath path = ref.path;; path = path.parent()) {
        Node& node = nodes[path];
        --node.assets;
        node.bytes -= qMax<qint64>(0, asset.bytes());
        if (path.isRoot())
            break;
        if (node.assets == 0) {
            nodes[path.parent()].children.erase(path);
            nodes.erase(path);
        }
    }
    assets[ref.path].erase(ref.entry);
    if (assets[ref.path].empty())
        assets.erase(ref.path);
    for (const Variant& variant : asset.variants) {
        if (!job)
            break;
        PendingObject object;
        object.id = ++lastPending;
        object.bucket = variant.bucket;
        object.key = variant.key;
        object.bytes = variant.bytes;
        object.job = job->job;
        object.scheduled = nowStamp();
        pending.append(object);
        pendingJobs.append(*job);
    }
    return true;
}

std::vector<const Asset*> MemoryStore::State::matches(const DeleteRequest& request, bool byText) const
{
    std::vector<const Asset*> found;
    for (const auto& [path, entries] : assets) {
        const bool inside = request.selector == Selector::Recursive
                                ? request.path.contains(path) || (byText && request.path.beginsAlike(path))
                                : path == request.path;
        for (const auto& [entry, asset] : entries) {
            if (!inside || (request.selector == Selector::Entry && entry != request.entry))
                continue;
            const bool carriesAll =
                std::all_of(request.labels.keyValueBegin(), request.labels.keyValueEnd(), [&asset](const auto& label) {
                    return asset.labels.contains(label.first) && asset.labels.value(label.first) == label.second;
                });
            if (carriesAll)
                found.push_back(&asset);
        }
    }
    if (request.selector == Selector::Top) {
        sortAssets(found, request.order == Order::New ? Sort::NewestFirst : Sort::LastModifiedFirst);
        if (qint64(found.size()) > request.limit)
            found.resize(size_t(request.limit));
        sortAssets(found, Sort::PathThenEntry);
    }
    return found;
}

PendingSummary MemoryStore::State::summary() const
{
    PendingSummary sums = done;
    const Timestamp now = nowStamp();
    for (const PendingObject& object : pending) {
        ++sums.pending;
        sums.pendingBytes += qMax<qint64>(0, object.bytes);
        sums.stuck += object.stuck ? 1 : 0;
        sums.oldestSeconds = qMax(sums.oldestSeconds, (now - object.scheduled) / 1'000'000);
    }
    return sums;
}

Totals totalsOf(const std::vector<const Asset*>& assets)
{
    Totals sums;
    std::set<AssetPath> paths;
    for (const Asset* asset : assets) {
        sums.oldest = sums.assets == 0 ? asset->created : qMin(sums.oldest, asset->created);
        sums.newest = sums.assets == 0 ? asset->created : qMax(sums.newest, asset->created);
        ++sums.assets;
        sums.variants += asset->variants.size();
        sums.bytes += asset->bytes();
        paths.insert(asset->ref.path);
    }
    sums.paths = qint64(paths.size());
    return sums;
}

void sortAssets(std::vector<const Asset*>& assets, Sort sort)
{
    std::sort(assets.begin(), assets.end(), [sort](const Asset* a, const Asset* b) {
        if (sort == Sort::PathThenEntry)
            return std::pair(a->ref.path, a->ref.entry) < std::pair(b->ref.path, b->ref.entry);
        const auto time = sort == Sort::NewestFirst ? &Asset::created : &Asset::modified;
        return std::tuple(a->*time, a->ref.path, a->ref.entry) > std::tuple(b->*time, b->ref.path, b->ref.entry);
    });
}

Asset assetFromLine(const QString& line, qint64 number)
{
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Asset asset;
    asset.ref = {AssetPath::fromCanonical(words.value(0)), words.value(1).toLongLong()};
    asset.created = number;
    asset.source = QStringLiteral("UPLOAD");
    asset.alt = QStringLiteral("%1 of %2").arg(words.value(1), words.value(0));
    Timestamp modified = -1;
    qint64 bytes = 100;
    int variants = 1;
    for (const QString& word : words.mid(2)) {
        const QString rest = word.mid(1);
        if (word.startsWith(QLatin1Char('#')))
            asset.tags.append(rest);
        else if (word.startsWith(QLatin1Char('@')))
            asset.created = rest.toLongLong();
        else if (word.startsWith(QLatin1Char('~')))
            modified = rest.toLongLong();
        else if (word.startsWith(QLatin1String("bytes:")))
            bytes = word.mid(6).toLongLong();
        else if (word.startsWith(QLatin1String("variants:")))
            variants = word.mid(9).toInt();
        else if (word == QLatin1String("unready"))
            asset.ready = false;
        else if (word == QLatin1String("noalt"))
            asset.alt = QString();
        else
            asset.labels.insert(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
    }
    asset.modified = modified < 0 ? asset.created : modified;
    for (int i = 0; i < variants; ++i) {
        Variant variant;
        variant.bucket = QStringLiteral("assets");
        variant.key = QStringLiteral("%1-%2-%3-%4.png")
                          .arg(asset.ref.path.text().mid(1).replace(QLatin1Char('/'), QLatin1Char('.')))
                          .arg(asset.ref.entry)
                          .arg(number)
                          .arg(i);
        variant.original = i == 0;
        variant.bytes = bytes;
        variant.width = variant.height = 16;
        variant.format = QStringLiteral("png");
        asset.variants.append(variant);
    }
    return asset;
}

} // namespace secateur::test
