// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/made_by.h"

#include <QSysInfo>
#include <array>
#include <pwd.h>
#include <unistd.h>

namespace secateur {

QString userName()
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> text{};
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, text.data(), text.size(), &found) != 0 || found == nullptr)
        return QString::number(user);
    return QString::fromLocal8Bit(entry.pw_name);
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

} // namespace secateur
