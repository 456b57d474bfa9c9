// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/argument_bytes.h"

#include "ctl/output.h"
#include "domain/raw_bytes.h"

#include <array>
#include <climits>
#include <unistd.h>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

QStringList argumentsOf(int count, char** values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(textOfBytes(values[i]));
    return arguments;
}

std::optional<QString> misreadSurroundings()
{
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const QByteArray text(*variable);
        const QByteArray name = text.left(text.indexOf('='));
        const bool isRead =
            name == "HOME" || name == "TMPDIR" || name.startsWith("XDG_") || name.startsWith("SECATEUR_");
        if (isRead && !isUtf8(text))
            return Ctl::tr("The environment's %1 is no UTF-8: the file that it names could be another one's.")
                .arg(QString::fromUtf8(name));
    }
    std::array<char, PATH_MAX> folder{};
    if (::getcwd(folder.data(), folder.size()) != nullptr && !isUtf8(folder.data())) {
        return Ctl::tr("The name of the folder “%1” is no UTF-8: what is named from here could be another file.")
            .arg(shownBytes(textOfBytes(folder.data())));
    }
    return std::nullopt;
}

} // namespace secateur::ctl
