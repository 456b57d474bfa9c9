// SPDX-License-Identifier: GPL-3.0-or-later
#include "bottom_panes.h"

#include "items/jobs_model.h"
#include "items/pending_model.h"
#include "support/memory_store.h"
#include "views/job_samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What the foot of the window does by itself as jobs go on.
class BottomPanesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void staysFoldedWhereAllIsWell();
    void unfoldsForAJobThatWantsALook_data();
    void unfoldsForAJobThatWantsALook();
    void unfoldsForALoss();
    void unfoldsOnceForAPause();

private:
    QTemporaryDir m_dir;
    MemoryStore m_store;
    std::unique_ptr<RemovalWorker> m_worker;
    std::unique_ptr<JobsModel> m_jobs;
    std::unique_ptr<PendingModel> m_pending;
    std::unique_ptr<BottomPanes> m_panes;
};

void BottomPanesTest::init()
{
    m_worker = std::make_unique<RemovalWorker>(m_store.opener(), u"/folder"_s, m_dir.filePath(u"journal.db"_s));
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    m_jobs = std::make_unique<JobsModel>(*m_worker);
    m_pending = std::make_unique<PendingModel>(*m_worker);
    m_panes = std::make_unique<BottomPanes>(*m_worker, *m_jobs, *m_pending);
    m_panes->resize(1000, 400);
    m_panes->show();
}

void BottomPanesTest::cleanup()
{
    m_panes.reset();
    m_pending.reset();
    m_jobs.reset();
    m_worker.reset();
}

void BottomPanesTest::staysFoldedWhereAllIsWell()
{
    for (const JobState state : {JobState::Done, JobState::Cancelled}) {
        Q_EMIT m_worker->jobEnded(sampleJob(1, state, m_store.info().id));
        QVERIFY(!m_panes->isExpanded());
    }
    Q_EMIT m_worker->progressed(JobProgress{2, JobState::Running, {30, 10}, 0, -1, 0, {}});
    QVERIFY(!m_panes->isExpanded());
}

void BottomPanesTest::unfoldsForAJobThatWantsALook_data()
{
    QTest::addColumn<JobState>("state");
    QTest::newRow("failed") << JobState::Failed;
    QTest::newRow("interrupted") << JobState::Interrupted;
}

void BottomPanesTest::unfoldsForAJobThatWantsALook()
{
    QFETCH(JobState, state);
    Q_EMIT m_worker->jobEnded(sampleJob(1, state, m_store.info().id));
    QVERIFY(m_panes->isExpanded());
}

/// Whatever its end is called.
void BottomPanesTest::unfoldsForALoss()
{
    JobRecord job = sampleJob(1, JobState::Cancelled, m_store.info().id);
    job.counts.unexpected = 1;
    Q_EMIT m_worker->jobEnded(job);
    QVERIFY(m_panes->isExpanded());
}

void BottomPanesTest::unfoldsOnceForAPause()
{
    const JobProgress paused{3, JobState::Paused, {30, 10}, 0, -1, 0, u"The job stopped itself."_s};
    Q_EMIT m_worker->progressed(paused);
    QVERIFY(m_panes->isExpanded());
    // Who folds it has seen it.
    m_panes->collapse();
    Q_EMIT m_worker->progressed(paused);
    QVERIFY(!m_panes->isExpanded());
}

QTEST_MAIN(BottomPanesTest)
#include "bottom_panes_test.moc"
