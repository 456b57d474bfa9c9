// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/live_check.h"

#include <QMutex>
#include <QSemaphore>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class LiveCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAfterAPause();
    void onlyTheNewestIsAnswered();
    void aLateAnswerIsDropped();
    void theSameQuestionIsAskedOnce();
    void clearingForgets();
};

namespace {

/// Answers each question with its address, when it is let go; ends at once when called off, and reports all the same,
/// as a late answer would.
struct SlowCheck {
    QSemaphore go;
    QMutex mutex;
    QStringList asked;

    PartCheck check()
    {
        return [this](const Connection& connection, const Secrets&, const Cancel& cancel,
                      const std::function<void(const PartReport&)>& report) {
            {
                const QMutexLocker lock(&mutex);
                asked.append(connection.baseUrl.host());
            }
            while (!go.tryAcquire(1, 5) && !cancel.isCancelled()) {
            }
            report({u"reachable"_s, PartReport::State::Good, connection.baseUrl.host()});
        };
    }
    QStringList questions()
    {
        const QMutexLocker lock(&mutex);
        return asked;
    }
};

Connection at(const QString& host)
{
    Connection connection;
    connection.baseUrl.setScheme(u"https"_s);
    connection.baseUrl.setHost(host);
    return connection;
}

QString answer(const LiveCheck& live)
{
    const auto report = live.report(u"reachable"_s);
    return report ? report->what : QString();
}

} // namespace

void LiveCheckTest::asksAfterAPause()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    LiveCheck live(tester, 0);
    QCOMPARE(live.state(), LiveCheck::State::Nothing);
    live.ask(at(u"one"_s), {});
    QCOMPARE(live.state(), LiveCheck::State::Waiting);
    QTRY_COMPARE(live.state(), LiveCheck::State::Running);
    slow.go.release();
    QTRY_COMPARE(live.state(), LiveCheck::State::Done);
    QCOMPARE(answer(live), u"one"_s);
}

void LiveCheckTest::onlyTheNewestIsAnswered()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    LiveCheck live(tester, 0);
    // As fast as one types: none but the last is asked.
    for (const QString& host : {u"o"_s, u"on"_s, u"one"_s})
        live.ask(at(host), {});
    slow.go.release();
    QTRY_COMPARE(live.state(), LiveCheck::State::Done);
    QCOMPARE(slow.questions(), QStringList{u"one"_s});
    QCOMPARE(answer(live), u"one"_s);
}

void LiveCheckTest::aLateAnswerIsDropped()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    LiveCheck live(tester, 0);
    QStringList seen;
    connect(&live, &LiveCheck::changed, this, [&] {
        if (const QString now = answer(live); !now.isEmpty() && !seen.contains(now))
            seen.append(now);
    });
    live.ask(at(u"one"_s), {});
    QTRY_COMPARE(slow.questions().size(), 1);
    live.ask(at(u"two"_s), {});
    QTRY_COMPARE(slow.questions().size(), 2);
    slow.go.release();
    QTRY_COMPARE(live.state(), LiveCheck::State::Done);
    QCOMPARE(seen, QStringList{u"two"_s});
}

void LiveCheckTest::theSameQuestionIsAskedOnce()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    LiveCheck live(tester, 0);
    live.ask(at(u"one"_s), {});
    slow.go.release();
    QTRY_COMPARE(live.state(), LiveCheck::State::Done);
    live.ask(at(u"one"_s), {});
    QCOMPARE(live.state(), LiveCheck::State::Done);
    Secrets secrets;
    secrets.token = u"t"_s;
    live.ask(at(u"one"_s), secrets);
    QCOMPARE(live.state(), LiveCheck::State::Waiting);
    slow.go.release();
    QTRY_COMPARE(live.state(), LiveCheck::State::Done);
    QCOMPARE(slow.questions().size(), 2);
}

void LiveCheckTest::clearingForgets()
{
    SlowCheck slow;
    ConnectionTester tester(slow.check());
    LiveCheck live(tester, 0);
    live.ask(at(u"one"_s), {});
    QTRY_COMPARE(live.state(), LiveCheck::State::Running);
    live.clear();
    QCOMPARE(live.state(), LiveCheck::State::Nothing);
    QTRY_VERIFY(!tester.isRunning());
    QVERIFY(live.reports().isEmpty());
    QCOMPARE(live.state(), LiveCheck::State::Nothing);
}

QTEST_GUILESS_MAIN(LiveCheckTest)
#include "live_check_test.moc"
