// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "jobs/archive_line.h"
#include "stores/asset_reader.h"
#include "stores/file_lock.h"
#include "stores/local/content_folder.h"

#include <QCryptographicHash>
#include <array>
#include <map>
#include <memory>

namespace secateur {

/// A content file of an archive that is being written. Goes away with its owner unless it was kept.
class IncomingContent final {
public:
    ~IncomingContent();
    IncomingContent(const IncomingContent&) = delete;
    IncomingContent& operator=(const IncomingContent&) = delete;

    /// Begins again from the first byte.
    [[nodiscard]] bool restart();
    /// False where it can not be written: see fault().
    [[nodiscard]] bool write(QByteArrayView chunk);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray sha256() const { return m_hash.result().toHex(); }
    /// Open for reading too; its position is left where it is written next.
    [[nodiscard]] int descriptor() const { return m_file; }
    /// errno of what failed; 0 where nothing did.
    [[nodiscard]] int fault() const { return m_fault; }

private:
    friend class ArchiveFolder;
    IncomingContent(int folder, QByteArray name, int file);
    int m_folder; ///< not owned
    QByteArray m_name;
    int m_file;
    int m_fault = 0;
    qint64 m_bytes = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/**
 * The files of an archive: `archive.json`, `manifest.jsonl` and `content/<aa>/<sha256>`, aa being the hash's first two
 * digits. No text of a server is ever part of a name, and no link is followed. Who writes holds a lock on the folder.
 * Belongs to one thread. POSIX.
 *
 * Errors: NotFound (no archive there), Refused (the place is not fit for one), Busy (another process uses it),
 * DiskFull, Permission, Damaged, Io.
 */
class ArchiveFolder final {
public:
    /// Refuses a folder inside one of the store's own, a file, and a folder that holds something else than an archive.
    /// Writes nothing.
    [[nodiscard]] static Result<void> checkPlace(const QString& folder, const QStringList& ownFolders);
    /// For writing: makes it where it is absent, takes its lock and clears what a dead process left unfinished.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveFolder>> make(const QString& folder);
    /// An archive that is there, for reading.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveFolder>> open(const QString& folder);
    /// Keeps others from writing into it; make() has done it already.
    [[nodiscard]] Result<void> lock();
    ~ArchiveFolder();
    ArchiveFolder(const ArchiveFolder&) = delete;
    ArchiveFolder& operator=(const ArchiveFolder&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Nothing where there is no archive.json yet.
    [[nodiscard]] Result<std::optional<ArchiveHead>> head() const;
    /// Durable when it returns.
    [[nodiscard]] Result<void> writeHead(const ArchiveHead& head);

    [[nodiscard]] Result<std::unique_ptr<IncomingContent>> newContent();
    /// Gives what was written its name, once it is safe on the disk. The name itself is durable after syncFolders().
    [[nodiscard]] Result<void> keep(IncomingContent& content);
    [[nodiscard]] Result<void> syncFolders();
    /// A content file, for reading. Errors as ContentFolder::size().
    [[nodiscard]] Result<std::unique_ptr<QFile>> content(const QByteArray& sha256);
    /// Reads a content file through: Damaged where its size or its hash is another.
    [[nodiscard]] Result<void> checkContent(const QByteArray& sha256, qint64 bytes, const Cancel& cancel);

    /// Io where the content of an archive that holds `assets` assets is away as a whole: that is no damage, but a disk
    /// that is not mounted.
    [[nodiscard]] Result<void> checkMounted(qint64 assets) const;

    /// Opens a file of the archive itself with open(2)'s flags; gives its descriptor, the caller's to close. Never
    /// follows a link, and takes plain files only.
    [[nodiscard]] Result<int> openFile(const char* name, int flags) const;
    /// Makes the folder's own entries durable.
    [[nodiscard]] Result<void> syncRoot() const;
    /// An errno as an error about this archive.
    [[nodiscard]] Error errorFor(int fault) const;

private:
    explicit ArchiveFolder(const QString& path);
    [[nodiscard]] Result<int> shard(const QByteArray& name);
    void clearUnfinished() const;

    QString m_path;
    int m_root = -1;
    int m_content = -1;
    ContentFolder m_reading;
    std::optional<FileLock> m_lock;
    std::map<QByteArray, int> m_shards; ///< opened and not synced yet
    bool m_newShard = false;
    qint64 m_nextName = 0;
};

} // namespace secateur
