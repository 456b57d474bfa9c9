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
        Drifted, ///< another asset has its number now, or it is not what was archived any more
        Failed,  ///< it could not be archived: it must not be deleted
    };
    State state = State::Failed;
    QString reason; ///< of Failed and Unknown, and of Drifted where it is the same asset, one sentence
};

/// How an archive is written.
struct ArchiveTerms {
    bool begun = false;       ///< it is there already: where it is not, its disk is away, and none is made in its place
    bool sameContent = false; ///< several originals may come with the same bytes, though nobody knows their sizes
};

/**
 * Writes what a job is about to delete into an archive: originals first, then their lines in the manifest, and nothing
 * counts before it is durable. What came is an original only where it is the picture that the metadata speak of
 * (archive_original.h), where the content store, if it can be asked, holds as many bytes, and, where it can not, where
 * no other object came with the very same bytes: a cache's placeholder is none. An archive that the same job began goes
 * on: what is in it already is checked, by size and hash, and not fetched again; where alt, labels or tags are others
 * by now, it is not the asset that was archived. Belongs to the thread of its store.
 *
 * Errors are of the archive as a whole, or of a store that can not be reached, or whose parts disagree: DiskFull,
 * Permission, Io, Busy, Refused (the place is not fit, or holds the archive of something else), Damaged, Unreachable,
 * Unauthorized, NotKonifer, Cancelled. After one the writer must be opened anew.
 */
class ArchiveWriter final {
public:
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>>
    open(const QString& folder, const ArchiveHead& head, const QStringList& ownFolders, const ArchiveTerms& terms = {});

    /// Archives planned assets; one answer for each, in order.
    [[nodiscard]] Result<std::vector<Archived>> add(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                    const Cancel& cancel);
    /// Looks at assets that are in the archive once more: are they in the store what they are in there? Drifted where
    /// not.
    [[nodiscard]] Result<std::vector<Archived>> confirm(AssetReader& reader, std::span<const PlannedAsset> planned);
    /// How many assets the archive has.
    [[nodiscard]] qint64 assets() const { return m_manifest->assets(); }

private:
    class Fetch;
    enum class Kept { No, Yes, Changed };
    /// A line that is to be written, and of which of the assets that were given.
    struct Line {
        size_t place = 0;
        ArchivedAsset archived;
    };
    ArchiveWriter() = default;
    [[nodiscard]] static Result<void> judgeMissing(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                   std::vector<Archived>& answers);
    [[nodiscard]] Result<Kept> isKept(const Asset& now, ArchivedAsset& line, const Cancel& cancel);
    [[nodiscard]] Result<void> fetch(AssetReader& reader, std::vector<Asset> assets, std::vector<size_t> places,
                                     std::vector<Archived>& answers, std::vector<Line>& lines, const Cancel& cancel);
    void doubtAlike(std::vector<Line>& lines, std::vector<Archived>& answers) const;
    [[nodiscard]] static Result<void> lookAgain(AssetReader& reader, std::span<const PlannedAsset> planned,
                                                std::span<const Line> lines, std::vector<Archived>& answers);

    ArchiveTerms m_terms;
    std::unique_ptr<ArchiveFolder> m_folder;
    std::unique_ptr<ArchiveManifest> m_manifest;
    QSet<ArchiveKey> m_checked; ///< whose content was written, or read through, by this writer
};

} // namespace secateur
