// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/saved_guards.h"

#include "stores/connection_json.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <sys/stat.h>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct SavedGuardsWords {
    Q_DECLARE_TR_FUNCTIONS(SavedGuards)
};

Environment stricterOf(Environment a, Environment b)
{
    static_assert(Environment::Production < Environment::Staging && Environment::Staging < Environment::Test);
    return std::min(a, b);
}

void addGlobs(QList<PathGlob>& globs, const QList<PathGlob>& more)
{
    for (const PathGlob& glob : more) {
        if (!globs.contains(glob))
            globs.append(glob);
    }
}

/// Which file lies there now; empty where there is none.
QByteArray fileMark(const QString& file)
{
    struct stat s {};
    if (::stat(QFile::encodeName(file).constData(), &s) != 0)
        return {};
    QByteArray mark;
    for (const qint64 number : {qint64(s.st_dev), qint64(s.st_ino), qint64(s.st_size), qint64(s.st_mtim.tv_sec),
                                qint64(s.st_mtim.tv_nsec), qint64(s.st_ctim.tv_sec), qint64(s.st_ctim.tv_nsec)})
        mark += QByteArray::number(number) + ' ';
    return mark;
}

} // namespace

ServerGuards guardsOf(const QList<Connection>& connections, const QString& storeId)
{
    const QString key = guardKey(storeId);
    ServerGuards all;
    for (const Connection& connection : connections) {
        if (guardKey(connection.storeId()) != key)
            continue;
        all.environment = stricterOf(all.environment.value_or(connection.environment), connection.environment);
        all.locked = all.locked || connection.readOnly;
        addGlobs(all.protectedPaths, connection.protectedPaths);
    }
    return all;
}

Connection tightened(Connection connection, const ServerGuards& guards)
{
    connection.environment = stricterOf(connection.environment, guards.environment.value_or(connection.environment));
    connection.readOnly = connection.readOnly || guards.locked;
    addGlobs(connection.protectedPaths, guards.protectedPaths);
    return connection;
}

StoreInfo tightened(StoreInfo info, const ServerGuards& guards)
{
    info.environment = stricterOf(info.environment, guards.environment.value_or(info.environment));
    info.lockedByConnection = info.lockedByConnection || guards.locked;
    addGlobs(info.protectedPaths, guards.protectedPaths);
    return info;
}

QStringList loosened(const ServerGuards& before, const ServerGuards& after)
{
    QStringList lost;
    if (before.locked && !after.locked)
        lost.append(SavedGuardsWords::tr("The store is no longer locked by a connection."));
    for (const PathGlob& glob : before.protectedPaths) {
        if (!after.protectedPaths.contains(glob))
            lost.append(SavedGuardsWords::tr("%1 is no longer protected by a connection.").arg(glob.text()));
    }
    if (before.environment && after.environment && *before.environment < *after.environment) {
        lost.append(SavedGuardsWords::tr("The environment is no longer %1 but %2.")
                        .arg(environmentName(*before.environment), environmentName(*after.environment)));
    }
    return lost;
}

QList<Connection> otherEnvironments(const QList<Connection>& connections, const Connection& connection)
{
    QList<Connection> others;
    for (const Connection& other : connections) {
        if (other.name != connection.name && other.environment != connection.environment &&
            serverKey(other.baseUrl) == serverKey(connection.baseUrl))
            others.append(other);
    }
    return others;
}

SavedGuards::SavedGuards(QString file)
    : m_file(std::move(file))
{}

Result<ServerGuards> SavedGuards::of(const QString& storeId)
{
    if (!isRemoteStore(storeId))
        return ServerGuards();
    // Before it is read: what is written meanwhile is read the next time.
    const QByteArray mark = fileMark(m_file);
    if (mark.isEmpty()) {
        m_connections.clear();
    } else if (mark != m_seen) {
        auto read = Profiles(m_file).list();
        if (!read)
            return tl::unexpected(read.error());
        m_connections = *std::move(read);
    }
    m_seen = mark;
    return guardsOf(m_connections, storeId);
}

} // namespace secateur
