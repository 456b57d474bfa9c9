// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchdog.h"

#include <QtTest>

using namespace secateur;

/// By a clock that is set by hand: on a busy machine the real one stands for other people's work too.
class WatchdogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesAStall();
    void countsFromNewOnStart();
    void goesByTheRealClock();

private:
    void pass(qint64 milliseconds) { m_now += milliseconds * 1'000'000; }
    [[nodiscard]] Watchdog::Clock clock()
    {
        return [this] { return m_now; };
    }
    qint64 m_now = 0;
};

void WatchdogTest::seesAStall()
{
    constexpr int beatMs = 5;
    Watchdog watchdog(beatMs, nullptr, clock());
    watchdog.start();
    QTRY_VERIFY(watchdog.beats() >= 3);
    QCOMPARE(watchdog.longestStallMs(), 0.0);
    QTimer::singleShot(0, this, [this] { pass(120); });
    QTRY_COMPARE(watchdog.stallsOverLimit(), 1);
    QCOMPARE(watchdog.longestStallMs(), 115.0);
    watchdog.stop();
    pass(200);
    QCOMPARE(watchdog.longestStallMs(), 115.0);
}

void WatchdogTest::countsFromNewOnStart()
{
    Watchdog watchdog(5, nullptr, clock());
    watchdog.setLimitMs(30);
    watchdog.start();
    pass(60);
    QCOMPARE(watchdog.longestStallMs(), 55.0); // still lasting
    watchdog.stop();
    QCOMPARE(watchdog.stallsOverLimit(), 1);
    watchdog.start();
    QCOMPARE(watchdog.stallsOverLimit(), 0);
    QCOMPARE(watchdog.longestStallMs(), 0.0);
}

void WatchdogTest::goesByTheRealClock()
{
    Watchdog watchdog;
    watchdog.start();
    QTRY_VERIFY(watchdog.beats() >= 3);
    QTRY_VERIFY(watchdog.longestStallMs() > 0); // some beat is late by some nanoseconds
}

QTEST_GUILESS_MAIN(WatchdogTest)
#include "watchdog_test.moc"
