// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset_path.h"
#include "domain/cancel.h"
#include "domain/error.h"

#include <QMap>
#include <functional>

namespace secateur {

struct ImportSpec {
    QString storeFolder; ///< made if absent
    QString sourceFolder;
    AssetPath at;
    QMap<QString, QString> labels;
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
    qint64 alreadyThere = 0; ///< done by an earlier run of the same import that was cut short
    qint64 skipped = 0;
    qint64 renamed = 0;
    qint64 bytes = 0;
};

using ImportProgressSink = std::function<void(const ImportProgress&)>;
using ImportNoticeSink = std::function<void(const ImportNotice&)>;

/**
 * Brings a folder of images into a local store: sub-folders become paths, files become entries in name order, read with
 * libvips for width, height and format. Content is written before metadata; a run that was cut short goes on where it
 * stopped when it is asked for again. Worker thread or command line. Errors: as LocalStore::open, DiskFull, Busy
 * (another import is running), NotFound.
 */
[[nodiscard]] Result<ImportReport> importImages(const ImportSpec& spec, const Cancel& cancel,
                                                const ImportProgressSink& onProgress, const ImportNoticeSink& onNotice);

} // namespace secateur
