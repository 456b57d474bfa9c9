// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_store.h"
#include "stores/profiles.h"

namespace secateur {

/// What the saved connections to one server say of it together: the strictest of each. A value.
struct ServerGuards {
    std::optional<Environment> environment; ///< nothing where no saved connection leads there
    bool locked = false;
    QList<PathGlob> protectedPaths;
    bool operator==(const ServerGuards&) const = default;
};

/// A guard belongs to the store, not to the way it was named: all connections to the server of this store's id count,
/// however its address is spelt.
[[nodiscard]] ServerGuards guardsOf(const QList<Connection>& connections, const QString& storeId);
/// Nothing gets laxer by it.
[[nodiscard]] Connection tightened(Connection connection, const ServerGuards& guards);
[[nodiscard]] StoreInfo tightened(StoreInfo info, const ServerGuards& guards);
/// What `before` guarded and `after` does not, a sentence each. That no connection leads there any more says nothing
/// of the environment.
[[nodiscard]] QStringList loosened(const ServerGuards& before, const ServerGuards& after);
/// The other saved connections to the same server that are of another environment than this one, by name.
[[nodiscard]] QList<Connection> otherEnvironments(const QList<Connection>& connections, const Connection& connection);

/**
 * Asks the saved connections again and again, and reads their file only where it is another than before. One thread.
 * Errors: those of Profiles: nothing is to be sent to a server while its guards can not be read.
 */
class SavedGuards final {
public:
    explicit SavedGuards(QString file = Profiles::defaultFile());
    /// Of a local store there are none, and no file is read.
    [[nodiscard]] Result<ServerGuards> of(const QString& storeId);

private:
    QString m_file;
    QByteArray m_seen; ///< which file was read: its number, size and times
    QList<Connection> m_connections;
};

} // namespace secateur
