// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pg_bouncer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur::test {

namespace {

constexpr int bouncerPort = 6432; ///< only the name of the socket: nothing listens on TCP

const QString& bouncerProgram()
{
    static const QString program = u"/usr/sbin/pgbouncer"_s;
    return program;
}

[[nodiscard]] Result<void> writeSettings(const QString& name, const QByteArray& text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther))
        return failure(ErrorCode::Io, u"%1 can not be written: %2."_s.arg(name, file.errorString()));
    return {};
}

} // namespace

bool PgBouncer::isInstalled()
{
    return QFile::exists(bouncerProgram());
}

QString PgBouncer::conninfo(const QString& database, const QString& user) const
{
    return u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(m_folder).arg(bouncerPort).arg(database, user);
}

Result<void> PgBouncer::start()
{
    // Directly below /tmp: the name of a socket has room for 107 bytes.
    QByteArray name = "/tmp/secateur-pgb-XXXXXX"_ba;
    if (!::mkdtemp(name.data()))
        return failure(ErrorCode::Io, u"No folder can be made below /tmp."_s);
    m_folder = QString::fromLatin1(name);
    const passwd* owner = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (owner && ::chown(name.constData(), owner->pw_uid, owner->pw_gid) != 0)
        return failure(ErrorCode::Io, u"The folder can not be given to the user postgres."_s);
    const auto script = u"if read -r pid <\"$1/pid\"; then kill \"$pid\"; turn=0; while [ -e \"$1/pid\" ] && "
                        "[ $turn -lt 250 ]; do sleep 0.02; turn=$((turn + 1)); done; fi; rm -rf \"$1\""_s;
    if (!m_guard.start(script, {m_folder}))
        return failure(ErrorCode::Io, u"The shell that cleans up can not be started."_s);
    const QByteArray settings =
        "[databases]\n* = host=" + m_server.folder().toLatin1() + " port=" + QByteArray::number(m_server.port()) +
        "\n[pgbouncer]\npool_mode = transaction\nlisten_addr =\nlisten_port = " + QByteArray::number(bouncerPort) +
        "\nunix_socket_dir = " + name + "\nauth_type = trust\nauth_file = " + name + "/users\nlogfile = " + name +
        "/log\npidfile = " + name + "/pid\ndefault_pool_size = " + QByteArray::number(poolSize) + "\n";
    const auto written = writeSettings(m_folder + u"/settings.ini"_s, settings).and_then([&] {
        return writeSettings(m_folder + u"/users"_s, "\"postgres\" \"\"\n");
    });
    if (!written)
        return written;
    QStringList command{bouncerProgram(), u"-q"_s, u"-d"_s, m_folder + u"/settings.ini"_s};
    if (owner)
        command = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} + command;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = command.takeFirst();
    process.start(program, command);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return failure(ErrorCode::Io, u"PgBouncer does not start: %1"_s.arg(QString::fromLocal8Bit(process.readAll())));
    const QDeadlineTimer patience(20'000);
    while (true) {
        const auto link = connect(u"postgres"_s);
        if (link)
            return {};
        if (patience.hasExpired())
            return tl::unexpected(link.error());
        QThread::msleep(10);
    }
}

} // namespace secateur::test
