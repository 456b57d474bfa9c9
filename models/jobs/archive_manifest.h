// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive_folder.h"

#include <QHash>
#include <functional>

namespace secateur {

/// Which asset a line of a manifest is about: 128 bits of a hash over path, entry and created time.
struct ArchiveKey {
    quint64 high = 0;
    quint64 low = 0;
    bool operator==(const ArchiveKey&) const = default;
};
[[nodiscard]] ArchiveKey archiveKey(const AssetRef& ref, Timestamp created);
[[nodiscard]] inline size_t qHash(const ArchiveKey& key, size_t seed = 0) noexcept
{
    return size_t(key.high) ^ seed;
}

/// Which object of the content store an asset's original is: by bucket and key, or by the asset where they are not
/// known.
[[nodiscard]] ArchiveKey objectKey(const Asset& asset);

/**
 * An archive's `manifest.jsonl`: one line for each asset, appended in batches. Where an asset has several lines (its
 * metadata changed while the job was paused) the last one counts. A last line without its end was cut short by a crash:
 * it counts as not written. Keeps some 70 bytes for each asset in memory, never the lines.
 *
 * Errors as ArchiveFolder; Damaged names the line.
 */
class ArchiveManifest final {
public:
    enum class For { Reading, Appending };
    /// Reads it through once. For appending it is made where it is absent, and a torn last line is cut off.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveManifest>> open(ArchiveFolder& folder, For purpose,
                                                                       const Cancel& cancel);
    ~ArchiveManifest();
    ArchiveManifest(const ArchiveManifest&) = delete;
    ArchiveManifest& operator=(const ArchiveManifest&) = delete;

    /// How many assets it has.
    [[nodiscard]] qint64 assets() const { return m_lines.size(); }
    /// True where the last line was cut short.
    [[nodiscard]] bool wasTorn() const { return m_torn; }
    [[nodiscard]] Result<std::optional<ArchivedAsset>> find(const AssetRef& ref, Timestamp created) const;
    /// True where this content is in the archive as the original of another object than this one.
    [[nodiscard]] bool holdsForAnother(const ArchivedAsset& archived) const;
    /// Appends lines; durable when it returns. Where that fails, none of them counts.
    [[nodiscard]] Result<void> append(std::span<const ArchivedAsset> assets);

    using Sink = std::function<Result<void>(const ArchivedAsset&)>;
    /// Streams the line that counts of each asset, in the order of the file. Ends with the sink's first error.
    [[nodiscard]] Result<void> each(const Cancel& cancel, const Sink& sink) const;

private:
    explicit ArchiveManifest(ArchiveFolder& folder)
        : m_folder(folder)
    {}
    [[nodiscard]] Result<void> index(const Cancel& cancel);
    using LineSink = std::function<Result<void>(qint64 offset, const ArchivedAsset&)>;
    [[nodiscard]] Result<qint64> scan(const Cancel& cancel, const LineSink& sink) const;

    ArchiveFolder& m_folder;
    int m_file = -1;
    qint64 m_end = 0; ///< bytes that count
    bool m_torn = false;
    void keep(const ArchivedAsset& archived, qint64 offset);
    QHash<ArchiveKey, qint64> m_lines;         ///< where the line that counts begins
    QHash<ArchiveKey, ArchiveKey> m_originals; ///< by their hash: the object that each content came of first
};

} // namespace secateur
