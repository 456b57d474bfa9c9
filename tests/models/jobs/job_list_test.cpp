// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/history_maker.h"
#include "models/jobs/job_maker.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// The history as the pane asks for it.
class JobListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsByStateAndText_data();
    void findsByStateAndText();
    void pagesThroughALongHistory();
    void rareJobsOfALongHistory();
    void aMillionItemsAreNotRead();
    void listsOnlyWhatWasAgreedTo();
    void dropsWhatNobodyCanAgreeToAnyMore();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

void JobListTest::init()
{
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(m_dir->filePath(u"journal.db"_s));
}

void JobListTest::findsByStateAndText_data()
{
    using S = JobState;
    QTest::addColumn<JobFilter>("filter");
    QTest::addColumn<QList<qint64>>("found");
    const auto states = [](QList<S> wanted, bool losses = false) {
        JobFilter filter;
        filter.states = std::move(wanted);
        filter.losses = losses;
        return filter;
    };
    const auto text = [](const QString& wanted) {
        JobFilter filter;
        filter.text = wanted;
        return filter;
    };
    JobFilter store;
    store.storeId = u"store-1"_s;
    JobFilter both = text(u"anna"_s);
    both.states = {S::Paused};
    QTest::newRow("all") << JobFilter() << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("done") << states({S::Done}) << QList<qint64>{5, 1};
    QTest::newRow("open") << states({S::Held, S::Running, S::Paused, S::Interrupted}) << QList<qint64>{4, 3};
    QTest::newRow("losses") << states({S::Paused}, true) << QList<qint64>{5, 3, 2};
    QTest::newRow("request") << text(u"/users/U3"_s) << QList<qint64>{3};
    QTest::newRow("user") << text(u" Anna "_s) << QList<qint64>{3, 1};
    QTest::newRow("computer") << text(u"garden"_s) << QList<qint64>{4};
    QTest::newRow("reason") << text(u"DISK"_s) << QList<qint64>{2};
    QTest::newRow("store name") << text(u"holiday"_s) << QList<qint64>{6};
    QTest::newRow("number") << text(u"#4"_s) << QList<qint64>{4};
    QTest::newRow("wildcards are text") << text(u"%"_s) << QList<qint64>{};
    QTest::newRow("quotes are text") << text(u"' OR 1=1 --"_s) << QList<qint64>{};
    QTest::newRow("across two places") << text(u"anna\ngarden"_s) << QList<qint64>{};
    QTest::newRow("store") << store << QList<qint64>{5, 4, 3, 2, 1};
    QTest::newRow("both") << both << QList<qint64>{3};
}

/// SQL and matches() say the same of each job: the window keeps its list with the one and asks for it with the other.
void JobListTest::findsByStateAndText()
{
    QFETCH(const JobFilter, filter);
    QFETCH(const QList<qint64>, found);
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(6);
    history.change(u"state = 4, made_by = 'Anna'"_s, 1);
    history.change(u"state = 5, failed = 2, reason = 'The disk is full.'"_s, 2);
    history.change(u"state = 2, made_by = 'anna', request = 'DELETE /assets/users/u3/-/recursive'"_s, 3);
    history.change(u"state = 0, agreed = 1, made_on = 'Garden'"_s, 4);
    history.change(u"state = 4, unexpected = 1"_s, 5);
    history.change(u"state = 6, store_id = 'other', store_name = 'Holiday'"_s, 6);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    const auto listed = m_journal->jobs(filter, 0, 100);
    QVERIFY(listed);
    QList<qint64> ids;
    for (const JobRecord& job : *listed)
        ids.append(job.id);
    QCOMPARE(ids, found);
    const auto all = m_journal->jobs(0, 100);
    QCOMPARE(all->size(), 6);
    for (const JobRecord& job : *all)
        QCOMPARE(matches(filter, job), found.contains(job.id));
}

void JobListTest::pagesThroughALongHistory()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(10'000);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    qint64 before = 0;
    qint64 expected = 10'000;
    while (true) {
        const auto page = m_journal->jobs(JobFilter(), before, 200);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 200);
        for (const JobRecord& job : *page)
            QCOMPARE(job.id, expected--);
        before = page->last().id;
    }
    QCOMPARE(expected, 0);
}

void JobListTest::rareJobsOfALongHistory()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(10'000);
    history.change(u"state = 3"_s, 17);
    history.change(u"state = 2"_s, 9'000);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    JobFilter left;
    left.states = {JobState::Paused, JobState::Interrupted};
    const auto jobs = m_journal->jobs(left, 0, 200);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->first().id, 9'000);
    QCOMPARE(jobs->last().id, 17);
    // The two are found by the index of open jobs, not by reading ten thousand.
    QVERIFY2(history.plan(u"SELECT id FROM job WHERE state BETWEEN 0 AND 3 AND id < 9001 ORDER BY id DESC"_s)
                 .contains(u"job_open"_s),
             qPrintable(history.error()));
}

/// The items of a job are kept apart from it: a job of a million is listed as quickly as one of three.
void JobListTest::aMillionItemsAreNotRead()
{
    HistoryMaker history(m_dir->filePath(u"journal.db"_s));
    history.add(3);
    history.change(u"assets = 1000000, deleted = 999998, failed = 2, state = 5"_s, 2);
    history.run(u"INSERT INTO item_run (job, first, count, state) VALUES (2, 0, 500000, 2), (2, 500000, 2, 5), "
                "(2, 500002, 499998, 2)"_s);
    // Were one of its items read, this would be met as damage.
    history.run(
        u"INSERT INTO plan_item (job, seq, path, entry, created, variants) VALUES (2, 0, 'no path', 0, 0, '?')"_s);
    QVERIFY2(history.ok(), qPrintable(history.error()));
    const auto jobs = m_journal->jobs(JobFilter(), 0, 10);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 3);
    QCOMPARE(jobs->at(1).counts.planned, 1'000'000);
    QCOMPARE(jobs->at(1).counts.failed, 2);
}

void JobListTest::listsOnlyWhatWasAgreedTo()
{
    const auto assets = plannedAssets(3);
    QVERIFY(m_journal->beginPlan() && m_journal->addPlanned(assets));
    const auto planned = m_journal->commitPlan(planOf(assets), DeleteMode::Pinned, u"/folder"_s);
    QVERIFY(planned);
    JobFilter also;
    also.onlyPlanned = true;
    QCOMPARE(m_journal->jobs(JobFilter(), 0, 10)->size(), 0);
    QCOMPARE(m_journal->jobs(also, 0, 10)->size(), 1);
    QVERIFY(m_journal->agree(*planned, 5, u"/archive"_s));
    const auto listed = m_journal->jobs(JobFilter(), 0, 10);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().notBefore, 5);
    QCOMPARE(listed->first().archive, u"/archive"_s);
    QVERIFY(listed->first().agreed > 0);
}

void JobListTest::dropsWhatNobodyCanAgreeToAnyMore()
{
    const auto assets = plannedAssets(3);
    const qint64 agreed = heldJob(*m_journal, assets);
    QVERIFY(agreed > 0);
    QVERIFY(m_journal->beginPlan() && m_journal->addPlanned(assets));
    const auto planned = m_journal->commitPlan(planOf(assets), DeleteMode::Pinned, u"/folder"_s);
    QVERIFY(planned);
    {
        // A reader changes nothing.
        const auto reader = Journal::open(m_dir->filePath(u"journal.db"_s), Access::ReadOnly);
        QVERIFY(reader && (*reader)->job(*planned));
    }
    m_journal.reset();
    m_journal = openJournal(m_dir->filePath(u"journal.db"_s));
    QVERIFY(!m_journal->job(*planned));
    QVERIFY(m_journal->planned(*planned, 0, 10)->empty());
    QCOMPARE(m_journal->job(agreed)->state, JobState::Held);
    QCOMPARE(m_journal->planned(agreed, 0, 10)->size(), size_t(3));
}

QTEST_GUILESS_MAIN(JobListTest)
#include "job_list_test.moc"
