// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/local/content_folder.h"
#include "stores/local/content_identity.h"

namespace secateur {

/**
 * A local store's content, changed: only within a folder that carries the store's mark, and in buckets that do where
 * the store knows of it. Stands beside ContentFolder, which reads and changes what is at a path, whosever it is: here a
 * file that is not there is gone, because it is known that it would be there.
 */
class ProvenContent final {
public:
    /// `folder` is the store's.
    explicit ProvenContent(const QString& folder);
    ~ProvenContent();
    ProvenContent(const ProvenContent&) = delete;
    ProvenContent& operator=(const ProvenContent&) = delete;

    /// From now on everything is done in the very folder that stands there now: what is mounted over it, or in its
    /// place, later is not looked into. Error: NotFound, "is its disk mounted?".
    [[nodiscard]] Result<void> enter(const ContentMark& mark);
    /// The folder may stand on another disk again.
    void leave();

    /// As ContentFolder's; nothing is gone, and nothing is written, where nothing was entered.
    [[nodiscard]] UnlinkResult unlinkObject(const QString& bucket, const QString& key);
    [[nodiscard]] Result<qint64> writeObject(const QString& bucket, const QString& key, QIODevice& source);
    [[nodiscard]] Result<std::unique_ptr<QFile>> openForRead(const QString& bucket, const QString& key);
    [[nodiscard]] Result<void> makeDurable();

private:
    [[nodiscard]] Result<void> proven(const QString& bucket) const;

    QString m_place; ///< the content folder's path
    int m_root = -1; ///< the descriptor of the one that was entered
    ContentMark m_mark;
    std::unique_ptr<ContentFolder> m_files; ///< within it; null where nothing was entered
};

} // namespace secateur
