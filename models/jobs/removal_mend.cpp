// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_mending.h"
#include "jobs/removal_loop.h"

namespace secateur {

/// Of a job that runs just now, only what is left of it can be mended: it is stopped first.
void RemovalLoop::abandon(qint64 job)
{
    if (m_runner && m_runner->record().id == job)
        leaveRunner(m_runner->interrupt(RemovalWorker::tr("It was stopped to be abandoned.")));
    leaveQueue(job);
    const auto done = writable().and_then([&] { return abandonJob(*m_journal, job); });
    if (!done)
        return fail(done.error());
    tellEnded(job);
}

void RemovalLoop::retryFailedOf(qint64 job)
{
    const auto ready = writable().and_then([&] { return retryFailed(*m_journal, job); });
    if (!ready)
        return fail(ready.error());
    tellRecord(job);
    resume(job);
}

} // namespace secateur
