// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/restore_runner.h"

#include <QElapsedTimer>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// Between two progress reports; the eye sees no more.
constexpr qint64 progressIntervalMs = 50;

Result<ArchiveSummary> summaryOf(const QString& place, const Cancel& cancel)
{
    const auto folder = ArchiveFolder::open(place);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto head = (*folder)->head();
    if (!head)
        return tl::unexpected(head.error());
    const auto manifest = ArchiveManifest::open(**folder, ArchiveManifest::For::Reading, cancel);
    if (!manifest)
        return tl::unexpected(manifest.error());
    ArchiveSummary summary;
    summary.folder = place;
    summary.head = head->value_or(ArchiveHead());
    summary.torn = (*manifest)->wasTorn();
    std::optional<AssetPath> common;
    return (*manifest)
        ->each(cancel,
               [&](const ArchivedAsset& archived) -> Result<void> {
                   const AssetPath& path = archived.asset.ref.path;
                   if (!common)
                       common = path;
                   while (!common->contains(path))
                       common = common->parent();
                   ++summary.assets;
                   summary.bytes = boundedSum(summary.bytes, archived.asset.original()->bytes);
                   return {};
               })
        .map([&] {
            summary.below = common.value_or(AssetPath());
            return summary;
        });
}

} // namespace

RestoreRunner::RestoreRunner(StoreOpener opener, QString journalFile, QObject* parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_journalFile(std::move(journalFile))
    , m_thread(this, u"restore"_s)
{}

void RestoreRunner::look(const QString& folder)
{
    const auto answer = std::make_shared<Result<ArchiveSummary>>();
    m_thread.run([answer, folder](const Cancel& cancel) { *answer = summaryOf(folder, cancel); },
                 [this, answer] {
                     if (*answer)
                         Q_EMIT looked(**answer);
                     else
                         Q_EMIT failed(answer->error());
                 });
}

void RestoreRunner::restore(const RestoreSpec& spec)
{
    const auto answer = std::make_shared<Result<RestoreReport>>();
    const auto wanted = std::make_shared<const RestoreSpec>(spec);
    const auto work = [this, slot = m_thread.slot(), opener = m_opener, file = m_journalFile, answer,
                       wanted](const Cancel& cancel) {
        QElapsedTimer sinceReport;
        const auto onProgress = [&](const RestoreProgress& progress) {
            if (sinceReport.isValid() && sinceReport.elapsed() < progressIntervalMs && progress.done < progress.assets)
                return;
            sinceReport.start();
            slot.post([this, progress] { Q_EMIT progressed(progress); });
        };
        const auto onAsset = [this, slot](const RestoredAsset& asset) {
            if (!asset.reason.isEmpty())
                slot.post([this, asset] { Q_EMIT noticed(asset); });
        };
        const auto store = opener(Access::ReadWrite);
        const auto journal = store ? Journal::open(file, Access::ReadOnly, cancel)
                                   : Result<std::unique_ptr<Journal>>(tl::unexpected(store.error()));
        *answer = journal ? Restore(**store, **journal).run(*wanted, cancel, onProgress, onAsset)
                          : Result<RestoreReport>(tl::unexpected(journal.error()));
    };
    m_thread.run(work, [this, answer] {
        if (*answer)
            Q_EMIT restored(**answer);
        else
            Q_EMIT failed(answer->error());
    });
}

} // namespace secateur

#include "moc_restore_runner.cpp"
