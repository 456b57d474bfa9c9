// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard_book.h"
#include "jobs/job_runner.h"
#include "models/jobs/guarded_jobs.h"
#include "models/jobs/journal_change.h"
#include "support/verify_result.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What becomes of a job when a guard says no in the middle of it.
class GuardsMidJobTest final : public QObject, private GuardedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void armingRunsOutInTheMiddle();
    void protectionInTheMiddleEndsTheJob();
    void aSelectorIsNotSentOnceArmingRanOut();
    void aSelectorIsNotSentOverANewProtection();
};

/// The batch that was sent is written down, the job waits, and goes on once the store is armed again.
void GuardsMidJobTest::armingRunsOutInTheMiddle()
{
    QStringList lines;
    for (qint64 i = 0; i <= JobRunner::batchSize; ++i)
        lines.append(u"/many %1"_s.arg(i));
    m_memory->add(lines);
    change([](GuardSettings& settings) { settings.armingNeeded = true; });
    VERIFY_RESULT(GuardBook(*m_journal).arm(id(), 60));
    const qint64 job = agreed(DeleteRequest::allAt(at(u"/many"_s)));
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    while (runner.record().counts.deleted == 0)
        VERIFY_RESULT(runner.step());
    const qsizetype sent = m_memory->eraserCalls().size();
    writeGuard(file(), id(), u"armed"_s, u"1000 2000"_s);
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QCOMPARE(more.error().code, ErrorCode::Locked);
    QVERIFY(more.error().sentence().contains(u"not armed"_s));
    QVERIFY(more.error().stillTrue.contains(u"stays deleted"_s));
    const JobRecord paused = *m_journal->job(job);
    QCOMPARE(paused.state, JobState::Paused);
    QVERIFY(paused.reason.contains(u"not armed"_s));
    QVERIFY(paused.counts.deleted > 0 && paused.counts.deleted < paused.counts.planned);
    QCOMPARE(m_memory->eraserCalls().size(), sent);
    JobRunner locked(*m_store, *m_journal, job);
    QCOMPARE(locked.begin().error().code, ErrorCode::Locked);
    QCOMPARE(m_journal->job(job)->state, JobState::Paused);
    VERIFY_RESULT(GuardBook(*m_journal).arm(id(), 60));
    JobRunner again(*m_store, *m_journal, job);
    VERIFY_RESULT(again.begin());
    for (Result<bool> left = true; *left;) {
        left = again.step();
        VERIFY_RESULT(left);
    }
    QCOMPARE(again.record().state, JobState::Done);
    QCOMPARE(again.record().counts.deleted, paused.counts.planned);
}

void GuardsMidJobTest::protectionInTheMiddleEndsTheJob()
{
    const qint64 job = agreed(m_below);
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    change([](GuardSettings& settings) { settings.protectedPaths = {glob(u"/u/a"_s)}; });
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QCOMPARE(more.error().code, ErrorCode::Refused);
    QCOMPARE(m_journal->job(job)->state, JobState::Failed);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

void GuardsMidJobTest::aSelectorIsNotSentOnceArmingRanOut()
{
    change([](GuardSettings& settings) { settings.armingNeeded = true; });
    VERIFY_RESULT(GuardBook(*m_journal).arm(id(), 60));
    const qint64 job = agreed(m_below, DeleteMode::Selector);
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    const int before = m_memory->calls(Call::Match);
    while (m_memory->calls(Call::Match) == before) // compared with the plan anew
        VERIFY_RESULT(runner.step());
    VERIFY_RESULT(GuardBook(*m_journal).disarm(id()));
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QCOMPARE(more.error().code, ErrorCode::Locked);
    QCOMPARE(m_journal->job(job)->state, JobState::Paused);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

void GuardsMidJobTest::aSelectorIsNotSentOverANewProtection()
{
    const qint64 job = agreed(m_below, DeleteMode::Selector);
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    const int before = m_memory->calls(Call::Match);
    while (m_memory->calls(Call::Match) == before) // compared with the plan anew
        VERIFY_RESULT(runner.step());
    change([](GuardSettings& settings) { settings.protectedPaths = {glob(u"/u/*/deep"_s)}; });
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QCOMPARE(more.error().code, ErrorCode::Refused);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

QTEST_GUILESS_MAIN(GuardsMidJobTest)
#include "guards_mid_job_test.moc"
