// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sample_jobs.h"

#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

const QStringList SampleJobs::sample{u"/u/a 0"_s,  u"/u/a 1"_s,  u"/u/a/deep 0"_s,
                                     u"/u/ab 0"_s, u"/u/ab 1"_s, u"/u/b 0"_s};

void SampleJobs::setUp()
{
    tearDown();
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory = std::make_unique<MemoryStore>(sample);
    m_store = std::move(*m_memory->opener()(Access::ReadWrite));
    m_journal = openJournal(m_dir->filePath(u"journal.db"_s));
}

void SampleJobs::tearDown()
{
    m_journal.reset();
    m_store.reset();
    m_memory.reset();
}

qint64 SampleJobs::hold(const DeleteRequest& request, DeleteMode mode)
{
    const auto record = planIntoJournal(*m_store, u"/folder"_s, request, mode, *m_journal, Cancel());
    if (!record)
        qWarning("%s", qPrintable(record.error().sentence()));
    return record && agreeTo(*m_journal, record->id) ? record->id : 0;
}

JobRecord SampleJobs::run(qint64 job, Result<bool>* last)
{
    if (!agreeTo(*m_journal, job))
        qWarning("Job %lld can not be agreed to.", job);
    JobRunner runner(*m_store, *m_journal, job);
    if (auto begun = runner.begin(); !begun) {
        if (last != nullptr)
            *last = tl::unexpected(begun.error());
        return runner.record();
    }
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    if (last != nullptr)
        *last = more;
    return runner.record();
}

} // namespace secateur::test
