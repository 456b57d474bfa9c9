// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/guards.h"
#include "jobs/restore_record.h"
#include "stores/asset_store.h"

#include <QSet>
#include <functional>

namespace secateur {

/// What is put back, and whereto.
struct RestoreSpec {
    QString folder;                   ///< of the archive
    AssetPath below = {};             ///< only what was at this path or below it
    std::optional<AssetPath> at = {}; ///< where `below` itself goes; nothing: where everything was
    [[nodiscard]] AssetPath target(const AssetPath& from) const;
};

/// What became of one asset.
struct RestoredAsset {
    enum class Outcome {
        Restored,
        AlreadyRestored, ///< by an earlier run into this store, and there now
        Failed,          ///< it is not in the store
        Unknown,         ///< no answer came, and it was not found: it may still arrive
    };
    Outcome outcome = Outcome::Failed;
    AssetRef from;         ///< what it was
    Timestamp created = 0; ///< when it was created first: the store gives it a new time
    AssetRef now;          ///< what it is, where it is restored
    QString reason;        ///< of Failed and Unknown, one sentence
};

struct RestoreReport {
    qint64 assets = 0; ///< that were asked for
    qint64 restored = 0;
    qint64 alreadyRestored = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 bytes = 0; ///< of what was restored
    bool operator==(const RestoreReport&) const = default;
};

struct RestoreProgress {
    bool checking = true; ///< else storing
    qint64 done = 0;
    qint64 assets = 0;
};

using RestoreProgressSink = std::function<void(const RestoreProgress&)>;
using RestoredSink = std::function<void(const RestoredAsset&)>;

/**
 * Puts an archive's assets back into a store, through the store's own way in: with new entry numbers and new times. All
 * content is checked against its hash before anything is stored, and again while it is stored. Nothing is stored twice:
 * what was begun without its end being known is looked for first, among the assets at its path that are newer, with the
 * same metadata and the same bytes. Goes on where an earlier run into the same store stopped; what that stored is
 * looked up, and stored again where it is not there any more.
 *
 * Belongs to the thread of the store and the journal. Errors: ReadOnly, Locked and Refused (a guard said no), as
 * ArchiveFolder, as AssetStorer::store(), Unreachable, Cancelled.
 */
class Restore final {
public:
    /// Both must outlive it.
    Restore(AssetStore& store, Journal& journal);

    [[nodiscard]] Result<RestoreReport> run(const RestoreSpec& spec, const Cancel& cancel,
                                            const RestoreProgressSink& onProgress, const RestoredSink& onAsset);

private:
    [[nodiscard]] Result<void> prepare(const RestoreSpec& spec, const Cancel& cancel);
    [[nodiscard]] Result<void> checkAll(const RestoreSpec& spec, const Cancel& cancel);
    [[nodiscard]] Result<void> storeAll(const RestoreSpec& spec, const Cancel& cancel);
    [[nodiscard]] Result<void> storeSome(std::vector<RestoreStep>& steps, const Cancel& cancel);
    [[nodiscard]] Result<void> settle(std::span<const RestoreStep> steps, std::span<const StoreOutcome> outcomes,
                                      const Cancel& cancel);
    [[nodiscard]] Result<std::vector<RestoreStep>> withoutThere(std::vector<RestoreStep>& steps, const Cancel& cancel);
    [[nodiscard]] std::vector<RestoreStep> withoutUnfit(std::vector<RestoreStep> steps);
    [[nodiscard]] Result<std::vector<RestoreStep>> withoutArrived(std::vector<RestoreStep>& steps,
                                                                  const Cancel& cancel);
    [[nodiscard]] Result<qint64> highestEntry(const AssetPath& path);
    [[nodiscard]] NewAsset newAsset(const ArchivedAsset& archived, const AssetPath& to) const;
    void tell(const RestoreStep& step, RestoredAsset::Outcome outcome, const AssetRef& now, const QString& reason);
    void showProgress(bool checking);

    AssetStore& m_store;
    Guards m_guards;
    AssetStorer* m_storer = nullptr;
    std::unique_ptr<ArchiveFolder> m_folder;
    std::unique_ptr<ArchiveManifest> m_manifest;
    std::unique_ptr<RestoreRecord> m_record;
    QSet<ArchiveKey> m_tooSmall;          ///< what a server would refuse: named before anything is sent
    QHash<ArchiveKey, QString> m_damaged; ///< whose content is not what was archived, and why
    QHash<AssetPath, qint64> m_highest;   ///< entry numbers at the paths that were asked for
    RestoreReport m_report;
    RestoreProgress m_progress;
    RestoreProgressSink m_onProgress;
    RestoredSink m_onAsset;
};

} // namespace secateur
