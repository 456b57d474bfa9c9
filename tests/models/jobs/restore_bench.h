// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/archive_help.h"
#include "models/jobs/remote_jobs.h"
#include "stores/local/local_store.h"

#include <QTemporaryDir>

namespace secateur::test {

/// An archive of pictures, and a store that it is put back into: a local one, or a remote one where `m_jobs` is there.
class RestoreBench {
protected:
    static constexpr int pictures = 8;
    const AssetPath root;

    /// Makes the archive that each test gets a copy of.
    void makeArchive();
    /// Copies it, and opens an empty store: a remote one in rows whose names begin with "remote".
    void begin();
    void end();
    [[nodiscard]] bool isRemote() const { return m_jobs != nullptr; }
    /// Opens the store, anew where it is open.
    void openTarget();
    [[nodiscard]] AssetStore& target() { return isRemote() ? m_jobs->store() : *m_local; }
    [[nodiscard]] Journal& journal() { return isRemote() ? m_jobs->journal() : *m_journal; }
    [[nodiscard]] QString file(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] Result<RestoreReport> restore(const RestoreSpec& spec = {},
                                                const RestoreProgressSink& onProgress = {}, const Cancel& cancel = {});
    /// The lines of contentsOf() that a whole restore comes to.
    [[nodiscard]] QStringList archived() const;
    [[nodiscard]] QStringList contentFiles() const;
    /// The record of what was restored; empty where there is none, or more than one.
    [[nodiscard]] QString recordFile() const;

    QTemporaryDir m_source; ///< the archive of all pictures, copied for each test
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RemoteJobs> m_jobs;
    QStringList m_reasons; ///< of the last restore
    QString m_archive;
};

} // namespace secateur::test
