// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

namespace secateur::ctl {

const QList<Command>& commands()
{
    static const QList<Command> all = {explainCommand(), profileCommand(), importCommand(),  treeCommand(),
                                       assetsCommand(),  pathsCommand(),   previewCommand(), deleteCommand(),
                                       pendingCommand(), jobsCommand(),    jobCommand(),     receiptCommand(),
                                       archiveCommand(), restoreCommand(), guardCommand(),   checkCommand()};
    return all;
}

} // namespace secateur::ctl
