// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive_manifest.h"

#include <QSet>

namespace secateur {

/// One asset of an archive on its way to a path of a store.
struct RestoreStep {
    ArchivedAsset archived;
    AssetPath to;
    qint64 after = -1; ///< the highest entry number at the path before it was sent; -1 where there was none
};

/**
 * How far the putting back of an archive into one store came: `restored-<store>.jsonl` in the archive's folder. Written
 * before a step and after it, so that whoever goes on after a crash knows what may have arrived without its answer.
 * Belongs to one thread, which holds the archive's lock. Errors as ArchiveFolder.
 */
class RestoreRecord final {
public:
    [[nodiscard]] static Result<std::unique_ptr<RestoreRecord>> open(ArchiveFolder& folder, const QString& storeId);
    ~RestoreRecord();
    RestoreRecord(const RestoreRecord&) = delete;
    RestoreRecord& operator=(const RestoreRecord&) = delete;

    /// What is known of an asset's way to a path.
    struct Known {
        bool stored = false; ///< else it was begun, and nobody wrote down what became of it
        qint64 entry = -1;   ///< of what was stored: its number then
        qint64 after = -1;   ///< of what was begun: as RestoreStep::after
        QString bucket = {}; ///< of what was stored: its original's; empty where they were not told
        QString key = {};
    };
    [[nodiscard]] std::optional<Known> known(const ArchivedAsset& archived, const AssetPath& to) const;
    /// True where an asset of the store is what an earlier step stored.
    [[nodiscard]] bool isOurs(const AssetRef& ref) const { return m_ours.contains(archiveKey(ref, 0)); }

    /// Each is durable when it returns.
    [[nodiscard]] Result<void> begin(std::span<const RestoreStep> steps);
    struct End {
        const RestoreStep* step = nullptr;
        std::optional<AssetRef> now; ///< nothing where it certainly was not stored
        QString bucket = {};         ///< of its original, where they are known
        QString key = {};
    };
    [[nodiscard]] Result<void> end(std::span<const End> ends);
    /// What was stored is not in the store any more: it counts as never stored.
    [[nodiscard]] Result<void> forget(std::span<const RestoreStep> steps);

private:
    explicit RestoreRecord(ArchiveFolder& folder)
        : m_folder(folder)
    {}
    [[nodiscard]] Result<void> read();
    [[nodiscard]] bool take(const QByteArray& line);
    void drop(const ArchiveKey& key, const AssetPath& to);
    [[nodiscard]] Result<void> append(const QByteArray& lines);

    ArchiveFolder& m_folder;
    QString m_name;
    int m_file = -1;
    qint64 m_end = 0;
    QHash<ArchiveKey, Known> m_known;
    QSet<ArchiveKey> m_ours;
};

} // namespace secateur
