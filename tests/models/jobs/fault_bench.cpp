// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/fault_bench.h"

#include "support/verify_result.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

bool isSilent(const Fault& fault)
{
    return fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Late;
}

void FaultBench::begin()
{
    m_jobs = std::make_unique<RemoteJobs>(inside + outside);
    VERIFY_RESULT(m_jobs->open());
    VERIFY_RESULT(m_jobs->learnAll());
    m_jobs->server.clearLog();
}

void FaultBench::end()
{
    QStringList others = left();
    others.removeIf([](const QString& line) { return line.startsWith(u"/u/a/"_s) || line.startsWith(u"/u/a "_s); });
    QCOMPARE(others, outside);
    m_jobs.reset();
}

void FaultBench::saysNothingFalse(qint64 job)
{
    VERIFY_RESULT(m_jobs->journal().items(job, [&](const JobItem& item) {
        const bool gone = item.state == ItemState::Confirmed || item.state == ItemState::AlreadyGone;
        const auto there = m_jobs->server.memory().asset(item.asset.ref);
        return !(gone && there && there->created == item.asset.created) ||
               (QTest::qFail("gone?", __FILE__, __LINE__), false);
    }));
}

void FaultBench::resumesToDone(qint64 job)
{
    m_jobs->server.clearFaults();
    m_jobs->server.release();
    const RemoteRun run = m_jobs->run(job);
    QVERIFY2(!run.error, run.error ? qPrintable(run.error->sentence()) : "");
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.reason, QString());
    QCOMPARE(run.record.counts.deleted + run.record.counts.alreadyGone, inside.size());
    QCOMPARE(left(), outside);
    saysNothingFalse(job);
}

} // namespace secateur::test
