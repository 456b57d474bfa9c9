// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verbs.h"

#include <algorithm>

namespace secateur::ctl {

Result<Exit> runVerb(Context& context, QLatin1StringView command, std::span<const Verb> verbs)
{
    const QString& given = context.arguments.first();
    const qsizetype count = context.arguments.size() - 1;
    const QString help = Ctl::tr("See secateurctl help %1.").arg(command);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return given == one.name; });
    if (verb == verbs.end())
        return failure(ErrorCode::BadRequest, Ctl::tr("There is no \"%1 %2\".").arg(command, given), {}, help);
    if (count < verb->least || count > verb->most) {
        return failure(ErrorCode::BadRequest, Ctl::tr("%1 %2 takes another number of arguments.").arg(command, given),
                       {}, help);
    }
    return verb->run(context);
}

} // namespace secateur::ctl
