// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/archive_help.h"
#include "stores/local/local_store.h"

#include <QTemporaryDir>

namespace secateur::test {

/// A local store of pictures, a journal, and a place for an archive of the four at `/u0`.
class ArchiveBench {
protected:
    const DeleteRequest everything = DeleteRequest::everythingBelow(AssetPath::fromCanonical(QStringLiteral("/u0")));

    void begin();
    void end();
    [[nodiscard]] QString file(const QString& name) const { return m_dir->filePath(name); }
    /// The file of an asset's original.
    [[nodiscard]] QString contentFile(const QString& path, qint64 entry);
    /// What `everything` matches now.
    [[nodiscard]] std::vector<PlannedAsset> planned();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<Journal> m_journal;
    QString m_archive;
};

} // namespace secateur::test
