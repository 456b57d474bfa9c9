// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/connection_book.h"

#include "items/plain_text.h"
#include "stores/client_files.h"

#include <QCoreApplication>
#include <algorithm>

namespace secateur {

namespace {

struct ConnectionBookWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionBook)
};

/// What was looked at as it was saved need not be there each time that another field is changed.
bool namesSameFiles(const Connection& a, const Connection& b)
{
    return a.authentication == b.authentication && a.caFile == b.caFile && a.clientCertificate == b.clientCertificate &&
           a.clientKey == b.clientKey;
}

} // namespace

ConnectionBook::ConnectionBook(Profiles profiles, std::unique_ptr<SecretStore> secrets, QObject* parent)
    : QObject(parent)
    , m_profiles(std::move(profiles))
    , m_secrets(std::move(secrets))
{}

std::optional<Connection> ConnectionBook::find(const QString& name) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const Connection& connection) { return connection.name == name; });
    return found == m_connections.cend() ? std::nullopt : std::optional(*found);
}

Result<void> ConnectionBook::reload()
{
    auto fresh = m_profiles.list();
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (*fresh != m_connections) {
        m_connections = *std::move(fresh);
        Q_EMIT changed();
    }
    return {};
}

Result<void> ConnectionBook::save(const Connection& connection, const std::optional<Connection>& before,
                                  const Secrets& secrets)
{
    const bool renamed = before && before->name != connection.name;
    if (const auto read = reload(); !read)
        return read;
    if ((!before || renamed) && find(connection.name))
        return failure(
            ErrorCode::BadRequest,
            ConnectionBookWords::tr("There is another connection of the name %1.").arg(plain(connection.name, 80)), {},
            ConnectionBookWords::tr("Give this one another name."));
    if (const auto sound = checkConnection(connection); !sound)
        return sound;
    if (!before || !namesSameFiles(*before, connection)) {
        if (const auto files = checkClientFiles(connection); !files)
            return files;
    }
    if (renamed && find(before->name)) {
        if (const auto moved = m_profiles.rename(before->name, connection.name); !moved)
            return moved;
    }
    if (const auto saved = m_profiles.save(connection); !saved)
        return saved;
    if (before && secretKey(*before) != secretKey(connection))
        removeSecrets(*before);
    m_secrets->write(connection, secrets, this, [this, name = connection.name](const Result<void>& written) {
        if (written)
            Q_EMIT secretsWritten(name);
        else
            Q_EMIT secretsNotWritten(name, written.error());
    });
    return reload();
}

Result<void> ConnectionBook::remove(const Connection& connection)
{
    const auto removed = m_profiles.remove(connection.name);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    removeSecrets(connection);
    return reload();
}

/// Without the connection nobody would look for them again, so it is said where they stay.
void ConnectionBook::removeSecrets(const Connection& connection)
{
    if (neededSecrets(connection).isEmpty())
        return;
    m_secrets->remove(connection, this, [this, name = connection.name](const Result<void>& removed) {
        if (!removed && removed.error().code != ErrorCode::NotFound)
            Q_EMIT secretsNotRemoved(name, removed.error());
    });
}

Result<QStringList> ConnectionBook::importFrom(const QString& file)
{
    auto names = m_profiles.importFrom(file);
    if (!names)
        return names;
    if (const auto read = reload(); !read)
        return tl::unexpected(read.error());
    return names;
}

Result<void> ConnectionBook::exportTo(const QString& file)
{
    QStringList names;
    for (const Connection& connection : m_connections)
        names.append(connection.name);
    return m_profiles.exportTo(file, names);
}

void ConnectionBook::readSecrets(const Connection& connection, const QObject* context, SecretStore::Read done)
{
    m_secrets->read(connection, context, std::move(done));
}

} // namespace secateur
