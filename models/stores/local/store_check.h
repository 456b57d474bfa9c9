// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/error.h"

#include <QStringList>

namespace secateur {

struct CheckReport {
    qint64 assets = 0;
    qint64 variants = 0;
    qint64 contentWithoutMetadata = 0; ///< files that neither an asset nor pending removal owns
    qint64 metadataWithoutContent = 0; ///< variants whose file is missing or no plain file
    qint64 pending = 0;                ///< objects that wait for removal
    qint64 countsWrong = 0;            ///< nodes whose kept sums differ from a fresh count
    bool contentProven = true;         ///< what stands at content/ is the store's own, as far as can be told
    bool databaseSound = true;         ///< SQLite's own check passed
    QStringList samples;               ///< at most 20 lines that name what was found
    [[nodiscard]] bool clean() const
    {
        return contentWithoutMetadata == 0 && metadataWithoutContent == 0 && countsWrong == 0 && contentProven &&
               databaseSound;
    }
};

/// Compares metadata, content and outbox of a local store. Reads only. Opens what LocalStore::open refuses as damaged.
[[nodiscard]] Result<CheckReport> checkLocalStore(const QString& folder, const Cancel& cancel);

/// Takes what stands at a store's `content/` for its content from now on, where that is lost for good: what is not
/// there counts as removed. Errors: as LocalStore::open, Permission, DiskFull.
[[nodiscard]] Result<void> adoptLocalContent(const QString& folder);

} // namespace secateur
