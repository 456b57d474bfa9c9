// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/connection_tester.h"

#include "domain/endings.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class ConnectionTesterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsEachPartAsItComes();
    void oneAtATimeAndCalledOff();
    void leavesWithoutWaitingForAnAnswer();
    void leavesWhatHearsNoCancel();
};

namespace {

/// Reports one part at once, and a second when it is let go; gives up when it is called off.
struct SlowCheck {
    QSemaphore go;
    std::atomic<int> running = 0;
    std::atomic<int> calledOff = 0;

    PartCheck check()
    {
        return [this](const Connection& connection, const Secrets&, const Cancel& cancel,
                      const std::function<void(const PartReport&)>& report) {
            ++running;
            report({u"reachable"_s, PartReport::State::Good, connection.name});
            while (!go.tryAcquire(1, 5)) {
                if (cancel.isCancelled()) {
                    ++calledOff;
                    return;
                }
            }
            report({u"health"_s, PartReport::State::Failed, connection.name});
        };
    }
};

Connection named(const QString& name)
{
    Connection connection;
    connection.name = name;
    return connection;
}

} // namespace

void ConnectionTesterTest::reportsEachPartAsItComes()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    QSignalSpy reported(&tester, &ConnectionTester::reported);
    QSignalSpy finished(&tester, &ConnectionTester::finished);
    tester.test(named(u"one"_s), {});
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(finished.size(), 0);
    slow.go.release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reported.size(), 2);
    QCOMPARE(reported.at(1).at(0).value<PartReport>().part, u"health"_s);
}

void ConnectionTesterTest::oneAtATimeAndCalledOff()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    QSignalSpy reported(&tester, &ConnectionTester::reported);
    QSignalSpy finished(&tester, &ConnectionTester::finished);
    tester.test(named(u"one"_s), {});
    QTRY_COMPARE(reported.size(), 1);
    tester.test(named(u"two"_s), {}); // ignored
    tester.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(slow.running.load(), 1);
    QCOMPARE(slow.calledOff.load(), 1);
    QCOMPARE(reported.size(), 1);
    QTRY_VERIFY(!tester.isRunning());
    tester.test(named(u"three"_s), {});
    slow.go.release();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(reported.last().at(0).value<PartReport>().what, u"three"_s);
}

void ConnectionTesterTest::leavesWithoutWaitingForAnAnswer()
{
    SlowCheck slow;
    {
        ConnectionTester tester(slow.check());
        tester.test(named(u"one"_s), {});
        QTRY_COMPARE(slow.running.load(), 1);
    }
    QCOMPARE(slow.calledOff.load(), 1);
}

/// It would hang here for ever if anybody waited.
void ConnectionTesterTest::leavesWhatHearsNoCancel()
{
    QSemaphore begun;
    QSemaphore go;
    const Endings endings;
    {
        ConnectionTester tester([&](const Connection&, const Secrets&, const Cancel&,
                                    const std::function<void(const PartReport&)>& report) {
            begun.release();
            go.acquire();
            report({u"reachable"_s, PartReport::State::Good, {}}); // to nobody
        });
        tester.test(named(u"one"_s), {});
        begun.acquire();
    }
    QVERIFY(!endings.waitForAll(0));
    go.release();
    QVERIFY(endings.waitForAll(30'000));
}

QTEST_GUILESS_MAIN(ConnectionTesterTest)
#include "connection_tester_test.moc"
