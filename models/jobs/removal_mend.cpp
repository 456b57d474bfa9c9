// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/removal_loop.h"

namespace secateur {

void RemovalLoop::mend(const RemovalCommand& command)
{
    fail({ErrorCode::Refused, RemovalWorker::tr("Job %1 can not be mended from here yet.").arg(command.job),
          RemovalWorker::tr("Nothing was sent."), RemovalWorker::tr("Resume it instead.")});
}

} // namespace secateur
