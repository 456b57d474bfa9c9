// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/cancel.h"
#include "domain/error.h"

#include <QMap>
#include <functional>

namespace secateur {

struct ImportSpec {
    QString storeFolder;  ///< made if absent
    QString sourceFolder; ///< of any bytes: see textOfBytes()
    AssetPath at;
    QMap<QString, QString> labels;
    bool again = false; ///< store what an earlier import of this folder stored, too
};

struct ImportProgress {
    qint64 files = 0; ///< in the source folder
    qint64 done = 0;
    qint64 bytes = 0;
};

/// A file that was left out, or a name that was changed on the way in: said one by one, never silently.
struct ImportNotice {
    enum class Kind { Skipped, Renamed };
    Kind kind = Kind::Skipped;
    QString file;   ///< below the source folder
    QString reason; ///< one sentence
};

struct ImportReport {
    qint64 imported = 0;
    qint64 alreadyThere = 0; ///< files that an earlier import of this folder stored, and whose assets are there
    qint64 skipped = 0;
    qint64 renamed = 0;
    qint64 bytes = 0;
};

using ImportProgressSink = std::function<void(const ImportProgress&)>;
using ImportNoticeSink = std::function<void(const ImportNotice&)>;

/**
 * Brings a folder of images into a local store: sub-folders become paths, files become entries in name order, read with
 * libvips for width, height and format. Content is written before metadata. The same folder to the same path with the
 * same labels is the same import: what it stored before and is still there as it was, is left out, so that a run that
 * was cut short goes on where it stopped. Worker thread or command line. Errors: as LocalStore::open, DiskFull, Busy
 * (another import is running), NotFound.
 */
[[nodiscard]] Result<ImportReport> importImages(const ImportSpec& spec, const Cancel& cancel,
                                                const ImportProgressSink& onProgress, const ImportNoticeSink& onNotice);

} // namespace secateur
