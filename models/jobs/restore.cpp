// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/restore.h"

#include "jobs/archive_source.h"
#include "jobs/arrived.h"
#include "jobs/store_door.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

using Ended = RestoredAsset::Outcome;
using Kind = StoreOutcome::Kind;

struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

} // namespace

AssetPath RestoreSpec::target(const AssetPath& from) const
{
    if (!at)
        return from;
    return AssetPath::fromSegments(at->segments() + from.segments().mid(below.depth()));
}

Restore::Restore(AssetStore& store, Journal& journal)
    : m_store(store)
    , m_guards(store, journal)
{}

Result<RestoreReport> Restore::run(const RestoreSpec& spec, const Cancel& cancel, const RestoreProgressSink& onProgress,
                                   const RestoredSink& onAsset)
{
    m_report = {};
    m_progress = {};
    m_onProgress = onProgress;
    m_onAsset = onAsset;
    auto done = prepare(spec, cancel).and_then([&] { return checkAll(spec, cancel); }).and_then([&] {
        return storeAll(spec, cancel);
    });
    if (m_report.restored > 0)
        (void)m_store.reader().learnPaths(m_highest.keys()); // where a store can not list them, they are shown at least
    if (!done) {
        Error error = done.error();
        if (m_report.restored + m_report.unknown > 0) {
            error.stillTrue = RestoreWords::tr("%1 assets were restored and stay.").arg(m_report.restored);
            error.remedy += (error.remedy.isEmpty() ? QString() : QStringLiteral(" ")) +
                            RestoreWords::tr("Ask for the same again, and it goes on where it stopped.");
        }
        return tl::unexpected(error);
    }
    return m_report;
}

Result<void> Restore::prepare(const RestoreSpec& spec, const Cancel& cancel)
{
    m_storer = StorerDoor::storerOf(m_store);
    if (m_storer == nullptr) {
        return failure(ErrorCode::ReadOnly,
                       RestoreWords::tr("Nothing can be put into the store “%1”.").arg(m_store.info().name),
                       RestoreWords::tr("Nothing was stored."), m_store.info().whyReadOnly);
    }
    if (auto armed = m_guards.checkArmed(); !armed)
        return armed;
    auto folder = ArchiveFolder::open(spec.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    m_folder = std::move(*folder);
    if (auto locked = m_folder->lock(); !locked)
        return locked;
    auto manifest = ArchiveManifest::open(*m_folder, ArchiveManifest::For::Reading, cancel);
    if (!manifest)
        return tl::unexpected(manifest.error());
    m_manifest = std::move(*manifest);
    if (auto mounted = m_folder->checkMounted(m_manifest->assets()); !mounted)
        return mounted;
    auto record = RestoreRecord::open(*m_folder, m_store.info().id);
    if (!record)
        return tl::unexpected(record.error());
    m_record = std::move(*record);
    return m_manifest->each(cancel, [&](const ArchivedAsset& archived) {
        m_progress.assets += spec.below.contains(archived.asset.ref.path) ? 1 : 0;
        return Result<void>();
    });
}

void Restore::showProgress(bool checking)
{
    m_progress.checking = checking;
    if (m_onProgress)
        m_onProgress(m_progress);
}

/// All of it, before anything is stored: what is damaged is known from the start.
Result<void> Restore::checkAll(const RestoreSpec& spec, const Cancel& cancel)
{
    constexpr qint64 smallest = 1024; // konifer.md, trap 20
    m_damaged.clear();
    m_tooSmall.clear();
    m_progress.done = 0;
    return m_manifest->each(cancel, [&](const ArchivedAsset& archived) -> Result<void> {
        const Asset& asset = archived.asset;
        if (!spec.below.contains(asset.ref.path))
            return {};
        const auto sound = m_folder->checkContent(archived.sha256, asset.original()->bytes, cancel);
        if (!sound && sound.error().code == ErrorCode::Cancelled)
            return sound;
        if (!sound)
            m_damaged.insert(archiveKey(asset.ref, asset.created), sound.error().what);
        // Only a server matches by text.
        const bool tooSmall = m_store.info().matchesByText && asset.original()->bytes < smallest;
        const RestoreStep step{archived, spec.target(asset.ref.path), -1};
        const auto known = m_record->known(archived, step.to);
        if (sound && tooSmall && !(known && known->stored)) {
            m_tooSmall.insert(archiveKey(asset.ref, asset.created));
            ++m_report.assets;
            tell(step, Ended::Failed, {},
                 RestoreWords::tr("It has less than 1,024 bytes, and a Konifer server refuses such files: it is not "
                                  "sent."));
        }
        ++m_progress.done;
        showProgress(true);
        return {};
    });
}

Result<void> Restore::storeAll(const RestoreSpec& spec, const Cancel& cancel)
{
    m_progress.done = 0;
    m_highest.clear();
    const auto atOnce = size_t(m_storer->atOnce());
    std::vector<RestoreStep> steps;
    const auto taken = m_manifest->each(cancel, [&](const ArchivedAsset& archived) -> Result<void> {
        const Asset& asset = archived.asset;
        if (!spec.below.contains(asset.ref.path))
            return {};
        if (m_tooSmall.contains(archiveKey(asset.ref, asset.created)))
            return {}; // said already
        ++m_report.assets;
        steps.push_back({archived, spec.target(asset.ref.path), -1});
        return steps.size() < atOnce ? Result<void>() : storeSome(steps, cancel);
    });
    return taken.and_then([&] { return storeSome(steps, cancel); });
}

/// Stores the steps, and leaves none of them.
Result<void> Restore::storeSome(std::vector<RestoreStep>& steps, const Cancel& cancel)
{
    auto left = withoutThere(steps, cancel)
                    .map([this](std::vector<RestoreStep> missing) { return withoutUnfit(std::move(missing)); })
                    .and_then([&](std::vector<RestoreStep> fit) { return withoutArrived(fit, cancel); });
    steps.clear();
    if (!left)
        return tl::unexpected(left.error());
    if (left->empty())
        return {};
    if (auto armed = m_guards.checkArmed(); !armed)
        return armed;
    std::vector<NewAsset> assets;
    for (RestoreStep& step : *left) {
        const auto highest = highestEntry(step.to);
        if (!highest)
            return tl::unexpected(highest.error());
        step.after = *highest;
        assets.push_back(newAsset(step.archived, step.to));
    }
    if (auto begun = m_record->begin(*left); !begun)
        return begun;
    const auto outcomes = m_storer->store(assets, cancel);
    if (!outcomes)
        return tl::unexpected(outcomes.error()); // they stay begun, and are looked for the next time
    return settle(*left, *outcomes, cancel);
}

/// Writes down what became of the steps, and looks for those that got no answer.
Result<void> Restore::settle(std::span<const RestoreStep> steps, std::span<const StoreOutcome> outcomes,
                             const Cancel& cancel)
{
    std::vector<RestoreRecord::End> ends;
    std::vector<size_t> silent;
    std::optional<QString> unsent;
    for (size_t i = 0; i < steps.size(); ++i) {
        const StoreOutcome& outcome = outcomes[i];
        if (outcome.kind == Kind::Unknown) {
            silent.push_back(i);
            continue;
        }
        ends.push_back({&steps[i], outcome.kind == Kind::Stored ? std::optional(outcome.ref) : std::nullopt,
                        outcome.bucket, outcome.key});
        if (outcome.kind == Kind::NotSent && !unsent)
            unsent = outcome.reason;
    }
    if (auto written = m_record->end(ends); !written)
        return written;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (outcomes[i].kind == Kind::Stored) {
            qint64& highest = m_highest[steps[i].to];
            highest = std::max(highest, outcomes[i].ref.entry);
            tell(steps[i], Ended::Restored, outcomes[i].ref, {});
        } else if (outcomes[i].kind == Kind::Failed) {
            tell(steps[i], Ended::Failed, {}, outcomes[i].reason);
        }
    }
    for (const size_t i : silent) {
        const auto arrived = lookForArrived(m_store.reader(), *m_record, steps[i], cancel);
        const RestoreRecord::End end{&steps[i], arrived ? *arrived : std::nullopt, {}, {}};
        if (end.now) {
            if (auto written = m_record->end(std::span(&end, 1)); !written)
                return written;
            tell(steps[i], Ended::Restored, *end.now, {});
        } else {
            tell(steps[i], Ended::Unknown, {}, outcomes[i].reason);
        }
    }
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, RestoreWords::tr("The restore was stopped."));
    if (unsent)
        return failure(ErrorCode::Unreachable, *unsent, RestoreWords::tr("What was not sent is not in the store."));
    return {};
}

/// What an earlier run stored is looked at: it counts only where it is there now, for it may have been deleted since,
/// or the store put back from a backup that is older. Gives the steps that are not there.
Result<std::vector<RestoreStep>> Restore::withoutThere(std::vector<RestoreStep>& steps, const Cancel& cancel)
{
    std::vector<RestoreStep> left;
    std::vector<RestoreStep> stored;
    std::vector<RestoreRecord::Known> known;
    std::vector<AssetRef> refs;
    for (RestoreStep& step : steps) {
        const auto before = m_record->known(step.archived, step.to);
        if (!before || !before->stored) {
            left.push_back(std::move(step));
            continue;
        }
        refs.push_back({step.to, before->entry});
        known.push_back(*before);
        stored.push_back(std::move(step));
    }
    if (stored.empty())
        return left;
    const auto found = m_store.reader().lookUp(refs);
    if (!found)
        return tl::unexpected(found.error());
    // A catalogue that is a copy may not know it yet, and a server does not show what is still being stored.
    const auto served = m_store.reader().lookUpWhereDeleted(refs);
    if (!served)
        return tl::unexpected(served.error());
    std::vector<RestoreStep> missing;
    for (size_t i = 0; i < stored.size(); ++i) {
        const std::optional<Asset>& asked = served->at(qsizetype(i));
        const std::optional<Asset>& now = asked && asked->shown ? asked : found->at(qsizetype(i));
        if ((asked || now) && !(now && now->shown)) {
            tell(stored[i], Ended::Unknown, {},
                 RestoreWords::tr("The server can not show what it holds in its place."));
            continue;
        }
        const auto there = now ? isStored(m_store.reader(), stored[i], known[i], *now, cancel) : Result<bool>(false);
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            tell(stored[i], Ended::AlreadyRestored, refs[i], {});
        else
            missing.push_back(std::move(stored[i]));
    }
    return m_record->forget(missing).map([&] {
        std::move(missing.begin(), missing.end(), std::back_inserter(left));
        return std::move(left);
    });
}

/// Leaves out what can not be stored.
std::vector<RestoreStep> Restore::withoutUnfit(std::vector<RestoreStep> steps)
{
    std::vector<RestoreStep> fit;
    for (RestoreStep& step : steps) {
        const Asset& asset = step.archived.asset;
        if (const QString damage = m_damaged.value(archiveKey(asset.ref, asset.created)); !damage.isEmpty())
            tell(step, Ended::Failed, {}, damage);
        else if (!step.to.isStorable())
            tell(step, Ended::Failed, {}, RestoreWords::tr("No request can name the path %1.").arg(step.to.text()));
        else
            fit.push_back(std::move(step));
    }
    return fit;
}

/// What an earlier run began is looked for before it is sent again. Gives the steps that are still to be done.
Result<std::vector<RestoreStep>> Restore::withoutArrived(std::vector<RestoreStep>& steps, const Cancel& cancel)
{
    std::vector<RestoreStep> left;
    for (RestoreStep& step : steps) {
        const auto known = m_record->known(step.archived, step.to);
        if (!known) {
            left.push_back(std::move(step));
            continue;
        }
        step.after = known->after;
        const auto arrived = lookForArrived(m_store.reader(), *m_record, step, cancel);
        if (!arrived)
            return tl::unexpected(arrived.error());
        if (!*arrived) {
            left.push_back(std::move(step));
            continue;
        }
        const RestoreRecord::End end{&step, *arrived, {}, {}};
        if (auto written = m_record->end(std::span(&end, 1)); !written)
            return tl::unexpected(written.error());
        tell(step, Ended::Restored, **arrived, {});
    }
    return left;
}

/// The newest asset of a path has its highest number, whoever counts. Asked once for each path.
Result<qint64> Restore::highestEntry(const AssetPath& path)
{
    if (const auto known = m_highest.constFind(path); known != m_highest.cend())
        return *known;
    qint64 highest = -1;
    const auto listed = m_store.reader().refs(DeleteRequest::newest(path, 1), Sort::NewestFirst, Cancel(),
                                              [&highest](std::span<const AssetRef> refs) {
                                                  for (const AssetRef& ref : refs)
                                                      highest = std::max(highest, ref.entry);
                                                  return true;
                                              });
    if (!listed && listed.error().code != ErrorCode::NotFound)
        return tl::unexpected(listed.error());
    m_highest.insert(path, highest);
    return highest;
}

NewAsset Restore::newAsset(const ArchivedAsset& archived, const AssetPath& to) const
{
    const Asset& asset = archived.asset;
    const Variant& original = *asset.original();
    const auto open = [folder = m_folder.get(), sha256 = archived.sha256,
                       bytes = original.bytes]() -> Result<std::unique_ptr<ContentSource>> {
        return folder->content(sha256).map([&](std::unique_ptr<QFile> file) -> std::unique_ptr<ContentSource> {
            return std::make_unique<ArchiveSource>(std::move(file), sha256, bytes);
        });
    };
    return {to,  asset.alt, asset.labels, asset.tags, asset.source, asset.sourceUrl, original.format, original.bytes,
            open};
}

void Restore::tell(const RestoreStep& step, RestoredAsset::Outcome outcome, const AssetRef& now, const QString& reason)
{
    const Asset& asset = step.archived.asset;
    switch (outcome) {
    case Ended::Restored:
        ++m_report.restored;
        m_report.bytes += asset.original()->bytes;
        break;
    case Ended::AlreadyRestored:
        ++m_report.alreadyRestored;
        break;
    case Ended::Failed:
        ++m_report.failed;
        break;
    case Ended::Unknown:
        ++m_report.unknown;
        break;
    }
    ++m_progress.done;
    showProgress(false);
    if (m_onAsset)
        m_onAsset({outcome, asset.ref, asset.created, now, reason});
}

} // namespace secateur
