// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobs_model.h"
#include "support/memory_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class JobsModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesJoinNewestFirst();
    void aPlanThatComesBeforeThePageStays();
    void followsARunningJob();
    void saysWhatBecameOfContent_data();
    void saysWhatBecameOfContent();

private:
    [[nodiscard]] static JobRecord job(qint64 id, JobState state = JobState::Done);
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->data(m_model->index(row, column), Qt::DisplayRole).toString();
    }
    [[nodiscard]] QList<qint64> ids() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<RemovalWorker> m_worker;
    std::unique_ptr<JobsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void JobsModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_worker = std::make_unique<RemovalWorker>(m_store->opener(), u"/folder"_s, m_dir->filePath(u"journal.db"_s));
    m_model = std::make_unique<JobsModel>(*m_worker);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void JobsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_worker.reset();
}

JobRecord JobsModelTest::job(qint64 id, JobState state)
{
    JobRecord record;
    record.id = id;
    record.state = state;
    record.plan.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users/u12"_s));
    record.counts.planned = 30;
    record.counts.deleted = state == JobState::Done ? 30 : 0;
    record.ended = state == JobState::Done ? 1 : 0;
    return record;
}

QList<qint64> JobsModelTest::ids() const
{
    QList<qint64> found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found.append(m_model->data(m_model->index(row, 0), JobsModel::JobRole).toLongLong());
    return found;
}

void JobsModelTest::pagesJoinNewestFirst()
{
    Q_EMIT m_worker->jobsListed({job(9), job(8)}, true);
    QCOMPARE(ids(), (QList<qint64>{9, 8}));
    Q_EMIT m_worker->jobsListed({job(7), job(5)}, false);
    QCOMPARE(ids(), (QList<qint64>{9, 8, 7, 5}));
    QVERIFY(!m_model->canFetchMore({}));
    Q_EMIT m_worker->jobEnded(job(6));
    Q_EMIT m_worker->jobEnded(job(10));
    QCOMPARE(ids(), (QList<qint64>{10, 9, 8, 7, 6, 5}));
    Q_EMIT m_worker->jobsListed({job(10), job(6)}, false); // known already
    QCOMPARE(ids(), (QList<qint64>{10, 9, 8, 7, 6, 5}));
}

void JobsModelTest::aPlanThatComesBeforeThePageStays()
{
    Q_EMIT m_worker->planReady(1, job(4, JobState::Held), {});
    QCOMPARE(ids(), (QList<qint64>{4}));
    Q_EMIT m_worker->jobsListed({job(4, JobState::Held), job(3)}, false);
    QCOMPARE(ids(), (QList<qint64>{4, 3}));
}

void JobsModelTest::followsARunningJob()
{
    Q_EMIT m_worker->jobsListed({job(2, JobState::Held), job(1)}, false);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    JobProgress progress;
    progress.job = 2;
    progress.counts.planned = 30;
    progress.counts.deleted = 12;
    progress.perSecond = 4;
    progress.secondsLeft = 5;
    Q_EMIT m_worker->progressed(progress);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->runningCount(), 1);
    QCOMPARE(m_model->data(m_model->index(0, 0), JobsModel::FractionRole).toDouble(), 0.4);
    QVERIFY(cell(0, JobsModel::ProgressColumn).contains(u"12"_s));
    QVERIFY(!cell(0, JobsModel::TimeLeftColumn).isEmpty());
    progress.job = 77; // of a job that is not listed
    Q_EMIT m_worker->progressed(progress);
    QCOMPARE(changed.size(), 1);
    Q_EMIT m_worker->jobEnded(job(2));
    QCOMPARE(m_model->runningCount(), 0);
}

void JobsModelTest::saysWhatBecameOfContent_data()
{
    QTest::addColumn<ContentTally>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("gone") << ContentTally() << u"all gone"_s;
    QTest::newRow("pending") << ContentTally{3, 0, 0, 0} << u"3 pending"_s;
    QTest::newRow("leaked") << ContentTally{0, 0, 2, 0} << u"2 leaked"_s;
    QTest::newRow("unknown") << ContentTally{0, 0, 0, 4} << u"4 unknown"_s;
}

void JobsModelTest::saysWhatBecameOfContent()
{
    QFETCH(const ContentTally, content);
    QFETCH(const QString, says);
    JobRecord record = job(1);
    record.content = content;
    Q_EMIT m_worker->jobEnded(record);
    QCOMPARE(cell(0, JobsModel::ContentColumn), says);
}

Q_DECLARE_METATYPE(secateur::ContentTally)

QTEST_GUILESS_MAIN(JobsModelTest)
#include "jobs_model_test.moc"
