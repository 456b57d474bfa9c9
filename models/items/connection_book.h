// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/profiles.h"
#include "stores/secret_store.h"

#include <QObject>
#include <memory>
#include <optional>

namespace secateur {

/**
 * The saved connections with their secrets beside them, as the window works on them: the list in Profiles, the secrets
 * in a SecretStore, the two kept in step. GUI thread. Profiles' calls take about a millisecond; a keychain answers when
 * it likes.
 */
class ConnectionBook final : public QObject {
    Q_OBJECT
public:
    ConnectionBook(Profiles profiles, std::unique_ptr<SecretStore> secrets, QObject* parent = nullptr);

    /// As last read, in the order of their names.
    [[nodiscard]] const QList<Connection>& connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QString& name) const;
    /// Reads the file again; changed() follows where it gave another list.
    Result<void> reload();

    /// Saves a connection, in the place of `before` where that is one. Its secrets follow: secretsWritten() or
    /// secretsNotWritten() tells how that went. BadRequest where another connection has the name, or
    /// a file that it names is of no use, see checkClientFiles().
    Result<void> save(const Connection& connection, const std::optional<Connection>& before, const Secrets& secrets);
    /// Removes it, and its secrets.
    Result<void> remove(const Connection& connection);
    /// Gives the names that the imported ones have here.
    Result<QStringList> importFrom(const QString& file);
    /// Writes all of them, without secrets.
    Result<void> exportTo(const QString& file);

    /// Answers later, and only while `context` lives.
    void readSecrets(const Connection& connection, const QObject* context, SecretStore::Read done);

Q_SIGNALS:
    void changed();
    void secretsWritten(const QString& name);
    void secretsNotWritten(const QString& name, const secateur::Error& error);
    /// The connection went, or leads elsewhere now, and the keychain may still hold what it had.
    void secretsNotRemoved(const QString& name, const secateur::Error& error);

private:
    void removeSecrets(const Connection& connection);

    Profiles m_profiles;
    std::unique_ptr<SecretStore> m_secrets;
    QList<Connection> m_connections;
};

} // namespace secateur
