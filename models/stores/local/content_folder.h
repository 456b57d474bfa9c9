// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "stores/asset_reader.h"

#include <QByteArrayList>
#include <QFile>
#include <QString>
#include <functional>
#include <list>
#include <memory>

namespace secateur {

/// What came of the removal of one object.
struct UnlinkResult {
    bool gone = false; ///< it is not there any more, or was not before
    QString reason;    ///< why it is still there, in plain words; empty where gone
};

/**
 * The files of a local store: `<root>/content/<bucket>/<key>`. Every path is walked segment by segment from the content
 * folder, following no link: a key that holds "..", an empty segment, a NUL or an absolute path is refused, and so is a
 * link anywhere on the way. Belongs to one thread. POSIX.
 */
class ContentFolder final {
public:
    /// `root` is the store's folder, and `below` where in it the buckets are. The content folder itself may be absent
    /// until something is written.
    explicit ContentFolder(const QString& root, const QString& below = QStringLiteral("/content"));
    ~ContentFolder();
    ContentFolder(const ContentFolder&) = delete;
    ContentFolder& operator=(const ContentFolder&) = delete;

    /// Why a bucket and key name no file below the content folder; empty where they do.
    [[nodiscard]] static QString refusal(const QString& bucket, const QString& key);

    /// Removes one file. A folder or a link in its place is left alone.
    [[nodiscard]] UnlinkResult unlinkObject(const QString& bucket, const QString& key);
    [[nodiscard]] ContentState state(const QString& bucket, const QString& key);
    /// Size in bytes. Errors: NotFound, Permission, Refused (bad key), Io (a folder or a link stands there).
    [[nodiscard]] Result<qint64> size(const QString& bucket, const QString& key);
    /// Writes a new file; never over one that exists. Not durable before makeDurable(). Errors: Refused, DiskFull,
    /// Permission, Io. What a failed write left is removed again.
    [[nodiscard]] Result<void> writeObject(const QString& bucket, const QString& key, const QByteArray& bytes);
    /// The same, copying what is left to read in an open device; gives how many bytes that were.
    [[nodiscard]] Result<qint64> writeObject(const QString& bucket, const QString& key, QIODevice& source);
    /// The file, open for reading. Errors as size().
    [[nodiscard]] Result<std::unique_ptr<QFile>> openForRead(const QString& bucket, const QString& key);
    using ChunkSink = std::function<bool(QByteArrayView chunk)>;
    /// Reads a variant's file from its first byte to its last. Errors as size(); Damaged where it has another size than
    /// the variant says, or changes meanwhile; Cancelled where the sink wants no more.
    [[nodiscard]] Result<void> readWhole(const Variant& variant, const ChunkSink& sink);
    /// Returns when all that was written and removed so far would survive a loss of power.
    [[nodiscard]] Result<void> makeDurable();

private:
    struct Place {
        int folder = -1; ///< descriptor of the file's folder, owned by the cache; -1 where it can not be reached
        int fault = 0;   ///< errno where it can not
        QByteArray name;
    };
    enum class Missing { Fail, Make };
    struct OpenFolder {
        QByteArray path;
        int descriptor = -1;
    };
    [[nodiscard]] Place locate(const QString& bucket, const QString& key, Missing missing);
    [[nodiscard]] int folderAt(const QByteArrayList& segments, qsizetype count, Missing missing, int& fault);
    [[nodiscard]] int openFolder(const QByteArrayList& segments, qsizetype count, Missing missing, int& fault);
    [[nodiscard]] Result<int> makeFile(const QString& bucket, const QString& key, Place& place);
    void forgetFolders();

    static constexpr size_t keptFolders = 300; // one bucket of 256 shards, and some
    QByteArray m_root;
    std::list<OpenFolder> m_folders; ///< most recently used first
};

} // namespace secateur
