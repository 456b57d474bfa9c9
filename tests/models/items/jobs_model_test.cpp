// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/job_words.h"
#include "items/jobs_model.h"
#include "items/plain_text.h"
#include "models/jobs/history_maker.h"
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
    void aJobThatComesBeforeThePageStays();
    void whatLiesBeyondThePagesComesWithThem();
    void dropsAnswersToAnOlderFilter();
    void aLongHistoryComesByPage();
    void everyPageStandsTheTester();
    void saysWhatWaits();
    void countsDown();
    void tellsLossesFirst();
    void followsARunningJob();
    void saysWhatBecameOfContent_data();
    void saysWhatBecameOfContent();

private:
    [[nodiscard]] static JobRecord job(qint64 id, JobState state = JobState::Done);
    /// Agreed to, and not begun.
    [[nodiscard]] static JobRecord held(qint64 id)
    {
        JobRecord record = job(id, JobState::Held);
        record.agreed = 1;
        return record;
    }
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
    Q_EMIT m_worker->jobsListed({job(9), job(8)}, true, 0);
    QCOMPARE(ids(), (QList<qint64>{9, 8}));
    Q_EMIT m_worker->jobsListed({job(7), job(5)}, false, 0);
    QCOMPARE(ids(), (QList<qint64>{9, 8, 7, 5}));
    QVERIFY(!m_model->canFetchMore({}));
    Q_EMIT m_worker->jobEnded(job(6));
    Q_EMIT m_worker->jobEnded(job(10));
    QCOMPARE(ids(), (QList<qint64>{10, 9, 8, 7, 6, 5}));
    Q_EMIT m_worker->jobsListed({job(10), job(6)}, false, 0); // known already
    QCOMPARE(ids(), (QList<qint64>{10, 9, 8, 7, 6, 5}));
}

void JobsModelTest::aJobThatComesBeforeThePageStays()
{
    Q_EMIT m_worker->planReady(1, job(4, JobState::Held), {}); // nobody agreed to it yet
    QCOMPARE(ids(), QList<qint64>());
    Q_EMIT m_worker->jobQueued(held(4));
    QCOMPARE(ids(), (QList<qint64>{4}));
    Q_EMIT m_worker->jobsListed({held(4), job(3)}, false, 0);
    QCOMPARE(ids(), (QList<qint64>{4, 3}));
}

void JobsModelTest::whatLiesBeyondThePagesComesWithThem()
{
    Q_EMIT m_worker->jobsListed({job(9), job(8)}, true, 0);
    Q_EMIT m_worker->jobEnded(job(5)); // 7 and 6 are not loaded: it would stand in their place
    QCOMPARE(ids(), (QList<qint64>{9, 8}));
    Q_EMIT m_worker->jobsListed({job(7), job(6), job(5)}, false, 0);
    QCOMPARE(ids(), (QList<qint64>{9, 8, 7, 6, 5}));
}

void JobsModelTest::dropsAnswersToAnOlderFilter()
{
    JobFilter failed;
    failed.states = {JobState::Failed};
    m_model->setFilter(failed);
    Q_EMIT m_worker->jobsListed({job(9), job(8)}, true, 0);
    QVERIFY(ids().isEmpty() && !m_model->isListed());
    Q_EMIT m_worker->jobsListed({job(7, JobState::Failed)}, false, 1);
    QCOMPARE(ids(), (QList<qint64>{7}));
    Q_EMIT m_worker->jobEnded(job(10));
    QCOMPARE(ids(), (QList<qint64>{7})); // it does not meet the filter
    Q_EMIT m_worker->jobEnded(job(11, JobState::Failed));
    QCOMPARE(ids(), (QList<qint64>{11, 7}));
    Q_EMIT m_worker->jobEnded(job(7)); // retried meanwhile: it stays where the eye is
    QCOMPARE(ids(), (QList<qint64>{11, 7}));
    QCOMPARE(m_model->data(m_model->index(1, 0), JobsModel::StateRole).toInt(), int(JobState::Done));
}

/// Ten thousand old jobs: what is shown is what is read.
void JobsModelTest::aLongHistoryComesByPage()
{
    m_tester.reset(); // it asks for pages by itself
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(10'000);
    history.change(u"state = 2, made_by = 'anna'"_s, 17);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    m_model->setFilter(JobFilter());
    QTRY_COMPARE(m_model->rowCount(), JobsModel::pageSize);
    QSignalSpy listed(m_worker.get(), &RemovalWorker::jobsListed);
    QCOMPARE(ids().first(), 10'000);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    m_model->fetchMore({}); // asked already
    QTRY_COMPARE(m_model->rowCount(), 2 * JobsModel::pageSize);
    QCOMPARE(listed.size(), 1);
    for (const QList<QVariant>& answer : listed)
        QCOMPARE(answer[0].value<QList<JobRecord>>().size(), JobsModel::pageSize);
    JobFilter filter;
    filter.states = {JobState::Paused, JobState::Interrupted, JobState::Failed};
    filter.losses = true;
    filter.text = u"Anna"_s;
    m_model->setFilter(filter);
    QTRY_COMPARE(ids(), (QList<qint64>{17}));
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(listed.size(), 2);
}

/// The tester asks for page after page, and looks at every row each time: a thousand are enough for it.
void JobsModelTest::everyPageStandsTheTester()
{
    m_tester.reset();
    QSignalSpy opened(m_worker.get(), &RemovalWorker::opened);
    QTRY_COMPARE(opened.size(), 1);
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(1'000);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setFilter(JobFilter());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1'000, 60'000);
    QCOMPARE(ids().last(), 1);
}

void JobsModelTest::saysWhatWaits()
{
    Q_EMIT m_worker->jobsListed({held(3), held(2), held(1)}, false, 0);
    QSignalSpy changed(m_model.get(), &JobsModel::queueChanged);
    Q_EMIT m_worker->queueChanged({{1, 0}, {2, 0}, {3, nowStamp() + 7'200'000'000}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->waitingCount(), 3);
    QCOMPARE(cell(2, JobsModel::StateColumn), u"Waits, next"_s);
    QCOMPARE(cell(1, JobsModel::StateColumn), u"Waits, number 2"_s);
    QVERIFY2(cell(0, JobsModel::StateColumn).startsWith(u"Begins in "_s), qPrintable(cell(0, JobsModel::StateColumn)));
    QVERIFY(m_model->data(m_model->index(0, 0), JobsModel::WaitsRole).toBool());
    Q_EMIT m_worker->queueChanged({});
    QCOMPARE(cell(0, JobsModel::StateColumn), u"Held"_s);
    QVERIFY(!m_model->queued(3));
}

void JobsModelTest::countsDown()
{
    constexpr Timestamp now = 1'000'000'000;
    QCOMPARE(waitingText({1, now + 42'000'000}, 0, now), u"Begins in 0:42"_s);
    QCOMPARE(waitingText({1, now + 1}, 5, now), u"Begins in 0:01"_s);
    QCOMPARE(waitingText({1, now}, 0, now), u"Waits, next"_s);
    QCOMPARE(waitingText({1, 0}, 4, now), u"Waits, number 5"_s);
}

void JobsModelTest::tellsLossesFirst()
{
    JobRecord record = job(1);
    QCOMPARE(troubleOf(record.counts), JobTrouble::None);
    record.counts.drifted = 2;
    record.counts.appeared = 1;
    QCOMPARE(troubleOf(record.counts), JobTrouble::Look);
    record.counts.unexpected = 1200;
    QCOMPARE(troubleOf(record.counts), JobTrouble::Loss);
    const QString text = troubleText(record.counts);
    QVERIFY(text.startsWith(countText(1200) + u" unexpected"_s));
    const AssetPath path = AssetPath::fromCanonical(u"/users/u120"_s);
    QList<Difference> differences;
    for (int entry = 0; entry < 5; ++entry)
        differences.append({Difference::Kind::Unexpected, {path, entry}, 0});
    const QStringList sentences = troubleSentences(record, differences);
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences.first().contains(u"/users/u120 #0, /users/u120 #1, /users/u120 #2"_s));
    QVERIFY(sentences.first().contains(countText(1197)));
    Q_EMIT m_worker->jobEnded(record);
    QCOMPARE(m_model->data(m_model->index(0, 0), JobsModel::TroubleRole).toInt(), int(JobTrouble::Loss));
    QCOMPARE(cell(0, JobsModel::TroubleColumn), text);
}

void JobsModelTest::followsARunningJob()
{
    Q_EMIT m_worker->jobsListed({held(2), job(1)}, false, 0);
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
    QCOMPARE(m_model->runningCount(), 2); // it runs all the same
    Q_EMIT m_worker->jobEnded(job(2));
    QCOMPARE(m_model->runningCount(), 1);
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
