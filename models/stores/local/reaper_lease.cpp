// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/reaper_lease.h"

#include "domain/asset.h"
#include "stores/sqlite/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>
#include <atomic>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace secateur {

namespace {

/// When a process began, in the kernel's ticks: tells it from a later one with the same number. Empty where there is no
/// such process, or the system does not say.
QString startOf(const QString& pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The name of the program, in brackets, may hold spaces; the 22nd field of all is the 20th after it.
    const QByteArray line = stat.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields[19]) : QString();
}

QString makeHolder()
{
    static std::atomic<int> number = 0;
    const QString pid = QString::number(QCoreApplication::applicationPid());
    return QStringList{pid, QSysInfo::machineHostName(), startOf(pid), QString::number(++number)}.join(u'@');
}

/// True where a holder is known to be dead; false where it lives or nobody can tell.
bool isDead(const QString& holder)
{
    const QStringList parts = holder.split(u'@');
    if (parts.size() != 4 || parts[1] != QSysInfo::machineHostName()) {
        return false;
    }
    const QString start = startOf(parts[0]);
    if (start.isEmpty()) {
        return ::kill(parts[0].toInt(), 0) != 0 && errno == ESRCH;
    }
    return start != parts[2];
}

} // namespace

ReaperLease::ReaperLease(Database& database)
    : m_database(database)
    , m_holder(makeHolder())
{}

ReaperLease::~ReaperLease()
{
    if (m_held) {
        // Where this fails the lease expires by itself.
        static_cast<void>(m_database.run("DELETE FROM lease WHERE name = 'reaper' AND holder = ?"_ba, m_holder));
    }
}

Result<bool> ReaperLease::take()
{
    const Timestamp now = nowStamp();
    Query held = m_database.query("SELECT holder, expires FROM lease WHERE name = 'reaper'"_ba);
    if (held.next()) {
        const QString holder = held.text(0);
        const Timestamp expires = held.number(1);
        const bool counts = expires > now && expires <= now + longestSeconds * 1'000'000;
        if (holder != m_holder && counts && !isDead(holder)) {
            m_held = false;
            return false;
        }
    }
    if (held.failed()) {
        return tl::unexpected<Error>(held.error());
    }
    held.reset();
    return m_database
        .run("INSERT INTO lease(name, holder, expires) VALUES('reaper', ?, ?)"
             " ON CONFLICT(name) DO UPDATE SET holder = excluded.holder, expires = excluded.expires"_ba,
             m_holder, now + holdSeconds * 1'000'000)
        .map([this](qint64) {
            m_held = true;
            return true;
        });
}

} // namespace secateur
