// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image_maker.h"
#include "stores/local/image_import.h"
#include "stores/local/local_store.h"

#include <QStringList>
#include <QThread>
#include <functional>

/// What the import tests look at: stores on a thread of their own, as in the program.
namespace secateur::test {

/// Runs work on another thread and waits for it: a store may not be used on the main thread.
template<typename Work>
auto offThread(Work work)
{
    using Answer = decltype(work());
    std::optional<Answer> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(work()); }));
    thread->start();
    thread->wait();
    return std::move(*answer);
}

/// Every asset of a store, by path then entry.
inline QList<Asset> assetsOf(const QString& folder)
{
    return offThread([&]() -> QList<Asset> {
        QList<Asset> assets;
        auto store = LocalStore::open(folder, Access::ReadOnly);
        if (!store)
            return assets;
        std::vector<AssetRef> refs;
        const auto all = (*store)->reader().refs(DeleteRequest::everythingBelow(AssetPath()), Sort::PathThenEntry, {},
                                                 [&](std::span<const AssetRef> batch) {
                                                     refs.insert(refs.end(), batch.begin(), batch.end());
                                                     return true;
                                                 });
        if (!all)
            return assets;
        for (size_t from = 0; from < refs.size(); from += 500) {
            const auto found =
                (*store)->reader().lookUp(std::span(refs).subspan(from, std::min<size_t>(500, refs.size() - from)));
            if (!found)
                return assets;
            for (const std::optional<Asset>& asset : *found) {
                if (asset)
                    assets.append(*asset);
            }
        }
        return assets;
    });
}

/// "path#entry alt", one for each asset.
inline QStringList linesOf(const QString& folder)
{
    QStringList lines;
    const QList<Asset> assets = assetsOf(folder);
    for (const Asset& asset : assets)
        lines.append(QStringLiteral("%1#%2 %3").arg(asset.ref.path.text()).arg(asset.ref.entry).arg(asset.alt));
    return lines;
}

inline QByteArray contentOf(const QString& folder, const Asset& asset)
{
    const Variant* original = asset.original();
    return original ? bytesOf(folder + QStringLiteral("/content/") + original->bucket + u'/' + original->key)
                    : QByteArray();
}

struct Imported {
    Result<ImportReport> report = ImportReport();
    QList<ImportNotice> notices;
    QList<ImportProgress> progress;
    [[nodiscard]] QStringList files(ImportNotice::Kind kind) const
    {
        QStringList files;
        for (const ImportNotice& notice : notices) {
            if (notice.kind == kind)
                files.append(notice.file);
        }
        files.sort();
        return files;
    }
};

/// Imports on another thread; `onNotice` may cancel.
inline Imported import(const ImportSpec& spec, const Cancel& cancel = {},
                       const std::function<void(const ImportNotice&)>& onNotice = {})
{
    Imported imported;
    imported.report = offThread([&] {
        return importImages(
            spec, cancel, [&](const ImportProgress& progress) { imported.progress.append(progress); },
            [&](const ImportNotice& notice) {
                imported.notices.append(notice);
                if (onNotice)
                    onNotice(notice);
            });
    });
    return imported;
}

} // namespace secateur::test
