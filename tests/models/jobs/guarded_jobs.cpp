// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/guarded_jobs.h"

#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "support/verify_result.h"

#include <QtTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

void GuardedJobs::setUp()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QStringList lines;
    for (int i = 0; i < 30; ++i)
        lines.append((i < 10 ? u"/u/a %1"_s : u"/u/b %1"_s).arg(i));
    m_memory = std::make_unique<MemoryStore>(lines);
    m_journal = openJournal(file());
    reopen();
}

void GuardedJobs::tearDown()
{
    m_store.reset();
    m_journal.reset();
    m_memory.reset();
}

void GuardedJobs::reopen(Access access)
{
    m_store.reset();
    m_store = std::move(*m_memory->opener()(access));
}

void GuardedJobs::change(const std::function<void(GuardSettings&)>& step)
{
    GuardBook book(*m_journal);
    GuardSettings settings = book.settings(id(), Environment::Test).value();
    step(settings);
    VERIFY_RESULT(book.change(id(), Environment::Test, settings));
}

void GuardedJobs::setInfo(const std::function<void(StoreInfo&)>& step)
{
    StoreInfo info = m_memory->info();
    step(info);
    m_memory->setInfo(info);
    reopen();
}

Result<JobRecord> GuardedJobs::plan(const DeleteRequest& request, DeleteMode mode)
{
    return planIntoJournal(*m_store, u"/folder"_s, request, mode, *m_journal, Cancel());
}

qint64 GuardedJobs::agreed(const DeleteRequest& request, DeleteMode mode)
{
    const auto job = plan(request, mode);
    if (!job)
        qWarning("%s", qPrintable(job.error().sentence()));
    return job && agreeTo(*m_journal, job->id) ? job->id : 0;
}

} // namespace secateur::test
