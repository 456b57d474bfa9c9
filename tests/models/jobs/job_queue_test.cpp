// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_queue.h"

#include <QtTest>

using namespace secateur;

class JobQueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstComeFirstServed();
    void nobodyWaitsForALaterTime();
    void eachJobStandsOnce();
    void saysTheOrder();
};

void JobQueueTest::firstComeFirstServed()
{
    JobQueue queue;
    QVERIFY(queue.isEmpty() && !queue.hasDue(100) && !queue.takeDue(100) && !queue.nextDue());
    queue.add({7, 0});
    queue.add({3, 0});
    QVERIFY(queue.hasDue(0));
    QCOMPARE(queue.takeDue(0)->job, 7);
    QCOMPARE(queue.takeDue(0)->job, 3);
    QVERIFY(queue.isEmpty());
}

void JobQueueTest::nobodyWaitsForALaterTime()
{
    JobQueue queue;
    queue.add({1, 500});
    queue.add({2, 0});
    QCOMPARE(queue.takeDue(10)->job, 2);
    QVERIFY(!queue.hasDue(499) && !queue.takeDue(499));
    QCOMPARE(queue.nextDue(), std::optional<Timestamp>(500));
    QVERIFY(queue.hasDue(500)); // not a microsecond later
    QCOMPARE(queue.takeDue(500)->job, 1);
}

void JobQueueTest::eachJobStandsOnce()
{
    JobQueue queue;
    queue.add({1, 0});
    queue.add({2, 0});
    queue.add({1, 900, true});
    QCOMPARE(queue.inOrder(0), (QList<QueuedJob>{{2, 0}, {1, 900, true}}));
    QVERIFY(queue.contains(1) && queue.remove(1) && !queue.remove(1) && !queue.contains(1));
    QCOMPARE(queue.takeDue(1000)->job, 2);
    QVERIFY(!queue.takeDue(1000));
}

void JobQueueTest::saysTheOrder()
{
    JobQueue queue;
    for (const QueuedJob& job : {QueuedJob{1, 300}, {2, 200}, {3, 0}, {4, 0}})
        queue.add(job);
    const auto order = [&](Timestamp now) {
        QList<qint64> jobs;
        for (const QueuedJob& queued : queue.inOrder(now))
            jobs.append(queued.job);
        return jobs;
    };
    QCOMPARE(order(100), (QList<qint64>{3, 4, 2, 1}));
    QCOMPARE(order(400), (QList<qint64>{1, 2, 3, 4})); // all due: as they came
    for (const qint64 job : order(400))
        QCOMPARE(queue.takeDue(400)->job, job);
}

QTEST_APPLESS_MAIN(JobQueueTest)
#include "job_queue_test.moc"
