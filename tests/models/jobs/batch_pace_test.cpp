// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/batch_pace.h"

#include <QtTest>

using namespace secateur;
using namespace std::chrono_literals;

/// The size of batches follows the store's pace, within bounds and not by leaps.
class BatchPaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAsSaid() { QCOMPARE(BatchPace(250).size(), 250); }
    void growsBesideAFastStore();
    void shrinksBesideASlowOne();
    void staysWhereItFits();
    void oneExceptionAtMostDoublesOrHalves();
    void listensToWholeBatchesOnly();
    void noTimeAtAll();
};

void BatchPaceTest::growsBesideAFastStore()
{
    BatchPace pace(250);
    for (int i = 0; i < 10; ++i)
        pace.took(pace.size(), 1ms);
    QCOMPARE(pace.size(), pace.most());
    QCOMPARE(pace.most(), 1250);
}

void BatchPaceTest::shrinksBesideASlowOne()
{
    BatchPace pace(250);
    for (int i = 0; i < 10; ++i)
        pace.took(pace.size(), 60s);
    QCOMPARE(pace.size(), pace.least());
    QCOMPARE(pace.least(), 50);
    QCOMPARE(BatchPace(1).least(), 1);
}

void BatchPaceTest::staysWhereItFits()
{
    BatchPace pace(250);
    pace.took(250, BatchPace::target);
    QCOMPARE(pace.size(), 250);
    pace.took(250, 2 * BatchPace::target / 3);
    QCOMPARE(pace.size(), 375);
}

void BatchPaceTest::oneExceptionAtMostDoublesOrHalves()
{
    BatchPace pace(250);
    pace.took(250, 1ns);
    QCOMPARE(pace.size(), 500);
    pace.took(500, 1h);
    QCOMPARE(pace.size(), 250);
}

void BatchPaceTest::listensToWholeBatchesOnly()
{
    BatchPace pace(250);
    pace.took(10, 1h);
    pace.took(0, 1h);
    QCOMPARE(pace.size(), 250);
}

void BatchPaceTest::noTimeAtAll()
{
    BatchPace pace(250);
    pace.took(250, 0ns);
    QCOMPARE(pace.size(), 500);
}

QTEST_APPLESS_MAIN(BatchPaceTest)
#include "batch_pace_test.moc"
