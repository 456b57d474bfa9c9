// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/breaker.h"

#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class BreakerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFlakyAssetTripsNothing();
    void tripsOnManyErrors();
    void tripsOnDrift();
    void looksBackOnly();
    void aFewAmongManyArePassed();
    void anyLossIsTooMuch();
    void allGoneIsTooMuch();
};

void BreakerTest::oneFlakyAssetTripsNothing()
{
    Breaker breaker;
    QVERIFY(!breaker.add({1, 1, 0}));
    QVERIFY(!breaker.add({3, 3, 0}));
    QVERIFY(!breaker.add({15, 15, 0})); // 19 of 19
    QVERIFY(breaker.add({1, 1, 0}));    // 20 of 20
}

void BreakerTest::tripsOnManyErrors()
{
    Breaker breaker;
    QVERIFY(!breaker.add({250, 24, 0}));
    const auto trip = breaker.add({250, 26, 0}); // 50 of 500
    QVERIFY(trip);
    QCOMPARE(trip->cause, Trip::Cause::Errors);
    QVERIFY(trip->why.contains(u"500"_s) && trip->why.contains(u"50"_s));
}

void BreakerTest::tripsOnDrift()
{
    Breaker breaker;
    const auto trip = breaker.add({200, 0, 20});
    QVERIFY(trip);
    QCOMPARE(trip->cause, Trip::Cause::Drift);
    breaker.clear();
    QVERIFY(!breaker.add({200, 0, 0})); // what was before is forgotten
}

void BreakerTest::looksBackOnly()
{
    Breaker breaker({100, 10, 50});
    QVERIFY(!breaker.add({100, 9, 0}));
    for (int i = 0; i < 50; ++i)
        QVERIFY(!breaker.add({100, 9, 0})); // never more than the last hundred
    QVERIFY(breaker.add({100, 50, 0}));
}

void BreakerTest::aFewAmongManyArePassed()
{
    Breaker breaker;
    QVERIFY(!breaker.add({2'000, 199, 0}));
    QVERIFY(breaker.add({2'000, 200, 0}));
    QVERIFY(!Breaker().add({})); // nothing was sent
}

void BreakerTest::anyLossIsTooMuch()
{
    QVERIFY(!Breaker::lost(0, u"nothing"_s));
    const auto trip = Breaker::lost(1, u"One is missing."_s);
    QVERIFY(trip);
    QCOMPARE(*trip, (Trip{Trip::Cause::Loss, u"One is missing."_s}));
}

void BreakerTest::allGoneIsTooMuch()
{
    Breaker breaker;
    QVERIFY(!breaker.addGone(0, 19));
    QVERIFY(!breaker.addGone(1, 500)); // one was there: it is the store
    QVERIFY(!breaker.addGone(0, 10));
    const auto trip = breaker.addGone(0, 10);
    QVERIFY(trip);
    QCOMPARE(trip->cause, Trip::Cause::Gone);
    QVERIFY(trip->why.contains(u"20"_s));
    breaker.clear();
    QVERIFY(!breaker.addGone(0, 0));
    QVERIFY(Breaker({500, 1, 1}).addGone(0, 1));
}

QTEST_GUILESS_MAIN(BreakerTest)
#include "breaker_test.moc"
