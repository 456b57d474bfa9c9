// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive_manifest.h"

#include <QSet>

namespace secateur {

/// Whether one asset is safe in an archive.
struct Archived {
    enum class State {
        Safe,    ///< its content and its metadata are in the archive, on the disk, with a hash that was checked
        Gone,    ///< it is not in the store any more, and whoever would delete it says so
        Unknown, ///< it is not seen any more, and nobody can tell whether it is gone
        Drifted, ///< another asset has its number now
        Failed,  ///< it could not be archived: it must not be deleted
    };
    State state = State::Failed;
    QString reason; ///< of Failed and Unknown, one sentence
};

/**
 * Writes what a job is about to delete into an archive: originals first, then their lines in the manifest, and nothing
 * counts before it is durable. An archive that the same job began goes on: what is in it already is checked, by size
 * and hash, and not fetched again. Belongs to the thread of its store.
 *
 * Errors are of the archive as a whole, or of a store that can not be reached, or whose parts disagree: DiskFull,
 * Permission, Io, Busy, Refused (the place is not fit, or holds the archive of something else), Damaged, Unreachable,
 * Unauthorized, NotKonifer, Cancelled. After one the writer must be opened anew.
 */
class ArchiveWriter final {
public:
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>> open(const QString& folder, const ArchiveHead& head,
                                                                     const QStringList& ownFolders);

    /// Archives planned assets; one answer for each, in order.
    [[nodiscard]] Result<std::vector<Archived>> add(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                    const Cancel& cancel);
    /// How many assets the archive has.
    [[nodiscard]] qint64 assets() const { return m_manifest->assets(); }

private:
    class Fetch;
    ArchiveWriter() = default;
    [[nodiscard]] static Result<void> judgeMissing(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                   std::vector<Archived>& answers);
    [[nodiscard]] Result<bool> isSafe(const Asset& now, ArchivedAsset& line, const Cancel& cancel);
    [[nodiscard]] Result<void> fetch(AssetReader& reader, std::vector<Asset> assets, std::span<const size_t> places,
                                     std::vector<Archived>& answers, std::vector<ArchivedAsset>& lines,
                                     const Cancel& cancel);

    std::unique_ptr<ArchiveFolder> m_folder;
    std::unique_ptr<ArchiveManifest> m_manifest;
    QSet<ArchiveKey> m_checked; ///< whose content was written, or read through, by this writer
};

} // namespace secateur
