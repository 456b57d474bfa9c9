// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "stores/sqlite/database.h"

namespace secateur {

/**
 * The paths that are known of servers that can not list theirs: added, imported or visited by the user; one SQLite file
 * for all servers, in the user's data folder. Belongs to the thread that opened it; several may have it open. Errors
 * are those of Database.
 */
class KnownPaths final {
public:
    [[nodiscard]] static Result<std::unique_ptr<KnownPaths>> open(const QString& file, const QString& storeId,
                                                                  const StoreStop& stop = {});
    /// `known-paths.db` beside the journal.
    [[nodiscard]] static QString defaultFile();

    /// Takes paths in, each with what leads to it; gives how many were new.
    [[nodiscard]] Result<qint64> add(const QList<AssetPath>& paths);
    /// Forgets a path and all below it. Changes nothing on the server.
    [[nodiscard]] Result<void> forget(const AssetPath& path);
    [[nodiscard]] Result<ChildPage> children(const AssetPath& path, const QString& after, int limit);
    /// True for the top, and for what was added or leads to something that was.
    [[nodiscard]] Result<bool> isKnown(const AssetPath& path);
    /// The known paths at and below a path where assets may be, ordered by path; that a list ends at `limit` can be
    /// seen from its size.
    [[nodiscard]] Result<QList<AssetPath>> below(const AssetPath& path, int limit);
    /// Known paths outside of a path whose text begins with its text (konifer.md, trap 1).
    [[nodiscard]] Result<QList<AssetPath>> beginningAlike(const AssetPath& path, int limit);

private:
    KnownPaths(std::unique_ptr<Database> database, QString storeId);
    std::unique_ptr<Database> m_database;
    QString m_storeId;
};

} // namespace secateur
