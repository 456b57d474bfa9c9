// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include <limits>

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Exit> runProfile(Context&)
{
    return failure(ErrorCode::BadRequest,
                   Ctl::tr("Profiles are for remote stores, and this version works on local stores only: give one with "
                           "--store DIR."));
}

} // namespace

Command profileCommand()
{
    return {u"profile"_s,
            u"list|add|remove|test NAME"_s,
            Ctl::tr("saved connections to remote stores (not in this version)"),
            Ctl::tr("Saved connections are for remote stores. This version works on local stores only."),
            0,
            std::numeric_limits<int>::max(),
            {},
            runProfile};
}

} // namespace secateur::ctl
