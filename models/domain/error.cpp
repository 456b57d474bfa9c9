// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QStringList>

namespace secateur {

QString Error::sentence() const
{
    QStringList parts;
    for (const QString* part : {&what, &stillTrue, &remedy}) {
        if (!part->isEmpty())
            parts.append(*part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace secateur
