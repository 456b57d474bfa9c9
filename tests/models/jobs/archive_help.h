// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job_runner.h"
#include "jobs/restore.h"

#include <functional>

namespace secateur::test {

/// What a job came to, and the error that ended it early.
struct ArchiveRun {
    JobRecord record;
    std::optional<Error> error;
};

/// A held job that archives in a folder first, agreed to; 0 where that fails.
[[nodiscard]] qint64 holdWithArchive(AssetStore& store, Journal& journal, const DeleteRequest& request,
                                     const QString& archive, DeleteMode mode = DeleteMode::Pinned);
/// A new runner on the job, to its end.
[[nodiscard]] ArchiveRun runJob(AssetStore& store, Journal& journal, qint64 job);

/// One line for each asset at a path and below it, sorted: path, alt, labels, tags, source and the content's SHA-256.
/// Its entry number too, where asked.
[[nodiscard]] QStringList contentsOf(AssetStore& store, const AssetPath& below = {}, bool entries = false);
/// The same of an archive, after all of its content was checked.
[[nodiscard]] QStringList contentsOf(const QString& archive, bool entries = false);

/// Makes a local store of pictures: `/u0/a`, `/u0/b`, `/u1/a`, … with two each, labels and tags, all of them different.
/// Picture n, of noise: a server takes none of less than 1,024 bytes (konifer.md, trap 20), and even color packs too
/// well.
[[nodiscard]] QImage noisePicture(int width, int height, int n);
/// `make` writes picture number `n` to a file without an ending and gives the ending, such as ".png".
[[nodiscard]] Result<void> makePictureStore(const QString& folder, int count,
                                            const std::function<QString(const QString& file, int n)>& make = {});

/// Reads a whole file; empty where that fails.
[[nodiscard]] QByteArray bytesOf(const QString& file);
/// Makes a file hold these bytes and no others.
[[nodiscard]] bool writeBytes(const QString& file, const QByteArray& bytes);

} // namespace secateur::test
