// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include <QFile>
#include <QTcpServer>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur::test {

namespace {

const auto superuser = u"postgres"_s;

[[nodiscard]] bool isRoot()
{
    return ::geteuid() == 0;
}

[[nodiscard]] quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

[[nodiscard]] Result<void> write(const QString& name, const QByteArray& text, QIODevice::OpenMode mode)
{
    QFile file(name);
    if (!file.open(mode) || file.write(text) != text.size())
        return failure(ErrorCode::Io, u"%1 can not be written: %2."_s.arg(name, file.errorString()));
    return {};
}

[[nodiscard]] QString address(const QString& host, quint16 port, const QString& database, const QString& user)
{
    return u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(host).arg(port).arg(database.isEmpty() ? superuser : database,
                                                                          user.isEmpty() ? superuser : user);
}

} // namespace

QString PostgresServer::password()
{
    return u"pa ss'wörd"_s;
}

bool PostgresServer::isInstalled()
{
    return QFile::exists(QStringLiteral(SECATEUR_POSTGRES_BIN "/pg_ctl"));
}

QString PostgresServer::conninfo(const QString& database, const QString& user) const
{
    return address(m_folder, m_port, database, user);
}

QString PostgresServer::tcpConninfo(const QString& database, const QString& user) const
{
    return address(u"127.0.0.1"_s, m_port, database, user);
}

Result<void> PostgresServer::tool(const QString& name, const QStringList& arguments) const
{
    QStringList command{QStringLiteral(SECATEUR_POSTGRES_BIN "/") + name};
    if (isRoot())
        command = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} + command;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder);
    const QString program = command.takeFirst();
    process.start(program, command + arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    QFile log(m_folder + u"/log"_s);
    const QByteArray logged = log.open(QIODevice::ReadOnly) ? log.readAll().right(2000) : QByteArray();
    return failure(ErrorCode::Io,
                   u"%1 failed: %2 %3 %4"_s.arg(name, process.errorString(), QString::fromLocal8Bit(process.readAll()),
                                                QString::fromLocal8Bit(logged)));
}

Result<void> PostgresServer::makeFolder()
{
    // Directly below /tmp: the name of a socket has room for 107 bytes.
    QByteArray name = "/tmp/secateur-pg-XXXXXX"_ba;
    if (!::mkdtemp(name.data()))
        return failure(ErrorCode::Io, u"No folder can be made below /tmp."_s);
    if (const passwd* owner = isRoot() ? ::getpwnam("postgres") : nullptr;
        owner && ::chown(name.constData(), owner->pw_uid, owner->pw_gid) != 0)
        return failure(ErrorCode::Io, u"The folder can not be given to the user postgres."_s);
    m_folder = QString::fromLatin1(name);
    // The server takes its pid file away last. Watching the process would not do: where nobody collects the dead, as in
    // some containers, it stays to be seen.
    const auto script = u"if read -r pid <\"$1/data/postmaster.pid\"; then kill -QUIT \"$pid\"; turn=0; "
                        "while [ -e \"$1/data/postmaster.pid\" ] && [ $turn -lt 500 ]; do "
                        "sleep 0.02; turn=$((turn + 1)); done; fi; rm -rf \"$1\""_s;
    if (!m_guard.start(script, {m_folder}))
        return failure(ErrorCode::Io, u"The shell that cleans up can not be started."_s);
    return {};
}

Result<void> PostgresServer::makeCluster()
{
    const QString data = m_folder + u"/data"_s;
    const QString passwordFile = m_folder + u"/password"_s;
    const QByteArray settings =
        "listen_addresses = ''\nunix_socket_directories = '" + m_folder.toLatin1() +
        "'\nfsync = off\nfull_page_writes = off\nwal_level = minimal\nmax_wal_senders = 0\n"
        "max_wal_size = 4GB\nshared_buffers = 256MB\nmaintenance_work_mem = 256MB\njit = off\n"
        "dynamic_shared_memory_type = mmap\ntimezone = 'UTC'\nlog_timezone = 'UTC'\nautovacuum = " +
        (m_options.autovacuum ? "on" : "off") + '\n' + m_options.settings.join('\n') + '\n';
    return write(passwordFile, password().toUtf8(), QIODevice::WriteOnly | QIODevice::NewOnly)
        .and_then([&] {
            return tool(u"initdb"_s, {u"-D"_s, data, u"-U"_s, superuser, u"--no-sync"_s, u"--no-instructions"_s,
                                      u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s, u"--locale=C.UTF-8"_s,
                                      u"--encoding=UTF8"_s, u"--pwfile"_s, passwordFile});
        })
        .and_then([&] { return write(data + u"/postgresql.conf"_s, settings, QIODevice::Append); });
}

Result<void> PostgresServer::launch()
{
    const QString options = u"-p %1"_s.arg(m_port) + (m_options.tcp ? u" -h 127.0.0.1"_s : QString());
    return tool(u"pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-l"_s, m_folder + u"/log"_s, u"-w"_s, u"-t"_s, u"50"_s,
                              u"-o"_s, options, u"start"_s});
}

Result<void> PostgresServer::start()
{
    if (m_running)
        return {};
    const bool first = m_folder.isEmpty();
    Result<void> done;
    if (first)
        done = makeFolder().and_then([&] { return makeCluster(); });
    // Another program can take the port between the look and the start: then look again.
    for (int attempt = 0; done && attempt < 3 && !m_running; ++attempt) {
        if (first && m_options.tcp)
            m_port = freePort();
        const Result<void> launched = launch();
        m_running = launched.has_value();
        if (!m_running && (attempt == 2 || !m_options.tcp))
            done = launched;
    }
    return done;
}

Result<void> PostgresServer::stop()
{
    if (!m_running)
        return {};
    m_running = false;
    return tool(u"pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-w"_s, u"-m"_s, u"immediate"_s, u"stop"_s});
}

Result<void> PostgresServer::becomeStandby()
{
    return stop()
        .and_then([&] { return write(m_folder + u"/data/standby.signal"_s, {}, QIODevice::WriteOnly); })
        .and_then([&] { return start(); });
}

Result<void> PostgresServer::becomePrimary()
{
    return tool(u"pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-w"_s, u"promote"_s});
}

Result<void> PostgresServer::createDatabase(const QString& name)
{
    return connect().and_then([&](PgLink&& link) {
        return link.script("CREATE DATABASE \"" + QString(name).replace(u'"', u"\"\""_s).toUtf8() + '"');
    });
}

} // namespace secateur::test
