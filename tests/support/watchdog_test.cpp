// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchdog.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace secateur;

class WatchdogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesAStall();
    void countsFromNewOnStart();
};

namespace {

/// Keeps the loop from running, as a slow slot would.
void block(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(milliseconds)) {
    }
}

} // namespace

void WatchdogTest::seesAStall()
{
    Watchdog watchdog;
    watchdog.start();
    QTRY_VERIFY(watchdog.beats() >= 3);
    QTimer::singleShot(0, this, [] { block(120); });
    QTRY_VERIFY(watchdog.longestStallMs() >= 110);
    QVERIFY(watchdog.stallsOverLimit() >= 1);
    watchdog.stop();
    const double longest = watchdog.longestStallMs();
    block(20);
    QCOMPARE(watchdog.longestStallMs(), longest);
}

void WatchdogTest::countsFromNewOnStart()
{
    Watchdog watchdog;
    watchdog.setLimitMs(30);
    watchdog.start();
    block(60);
    QVERIFY(watchdog.longestStallMs() >= 50); // still lasting
    watchdog.stop();
    QCOMPARE(watchdog.stallsOverLimit(), 1);
    watchdog.start();
    QCOMPARE(watchdog.stallsOverLimit(), 0);
}

QTEST_GUILESS_MAIN(WatchdogTest)
#include "watchdog_test.moc"
