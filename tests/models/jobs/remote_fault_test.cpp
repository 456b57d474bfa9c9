// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/fault_bench.h"
#include "support/verify_result.h"

#include <thread>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What becomes of a job under every fault of a server that answers a delete: never a false "done", never more than was
/// shown.
class RemoteFaultTest final : public QObject, private FaultBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void passes_data();
    void passes();
    void stops_data();
    void stops();
    void endsFailed_data();
    void endsFailed();
    void theNumberTakenMeanwhile();
    void manyUnclearAnswersStop();
    void selectorGoesOnce_data();
    void selectorGoesOnce();
};

void RemoteFaultTest::passes_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("sent"); // how often the struck one may come to the server
    QTest::newRow("late") << Fault::late(60) << 1;
    QTest::newRow("429 with Retry-After") << Fault::busy("1") << 2;
    QTest::newRow("500 once") << Fault::status(500) << 2;
    QTest::newRow("502 after it acted") << Fault::status(502).acting() << 1;
    QTest::newRow("503 once") << Fault::status(503) << 2;
    QTest::newRow("reset") << Fault::resets().forTimes(2) << 3;
    QTest::newRow("closed") << Fault::closes().forTimes(2) << 3;
    // libcurl sends on a dead kept connection once more by itself.
    QTest::newRow("act, then reset") << Fault::resets().acting() << 2;
    QTest::newRow("act, then reset, and again") << Fault::resets().acting().forTimes(2) << 2;
    QTest::newRow("act, then hang") << Fault::hangs().acting() << 1;
    QTest::newRow("hang once") << Fault::hangs() << 2;
    QTest::newRow("late beyond the timeout") << Fault::late(700) << 3;
    QTest::newRow("half a body") << Fault::halfBody() << 2;
    QTest::newRow("act, then half a body") << Fault::halfBody().acting() << 1;
}

void RemoteFaultTest::passes()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, sent);
    if (isSilent(fault))
        VERIFY_RESULT(m_jobs->openImpatient());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(fault.on("DELETE", struck));
    const RemoteRun run = m_jobs->run(job);
    QVERIFY2(!run.error, run.error ? qPrintable(run.error->sentence()) : "");
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{7, 7, 0, 0, 0, 0, 0}));
    QCOMPARE(left(), outside);
    QVERIFY2(m_jobs->server.count("DELETE", struck) <= sent,
             qPrintable(QString::number(m_jobs->server.count("DELETE", struck))));
    for (const QByteArray& target : m_jobs->deletes())
        QVERIFY(target.contains(struck) || m_jobs->server.count("DELETE", target) == 1);
}

void RemoteFaultTest::stops_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("word"); // of the reason
    QTest::newRow("429 for ever") << Fault::busy("0").forEver() << u"429"_s;
    QTest::newRow("429 for too long") << Fault::busy("90").forEver() << u"patience"_s;
    QTest::newRow("401") << Fault::status(401).forEver() << u"credentials"_s;
    QTest::newRow("403") << Fault::status(403).forEver() << u"403"_s;
    QTest::newRow("other JSON") << Fault::otherJson().forEver() << u"204"_s;
    QTest::newRow("login page") << Fault::loginPage().forEver() << u"204"_s;
    QTest::newRow("redirect") << Fault::loginRedirect().forEver() << u"login"_s;
    QTest::newRow("yes to all, 200") << Fault::yesToAll(200) << u"204"_s;
}

/// Who answers so is no Konifer server, or turns everybody away: nothing more is sent, and the job waits.
void RemoteFaultTest::stops()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, word);
    m_jobs->connection.connections = 2;
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(fault.on("DELETE"));
    const RemoteRun run = m_jobs->run(job);
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(word), qPrintable(run.record.reason));
    QCOMPARE(run.record.counts.deleted, 0);
    QCOMPARE(run.record.counts.failed, 0);
    QCOMPARE(left().size(), inside.size() + outside.size());
    resumesToDone(job);
    QCOMPARE(m_jobs->journal().job(job)->counts.deleted, inside.size());
}

void RemoteFaultTest::endsFailed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("deleted");
    QTest::newRow("yes to all, 204") << Fault::yesToAll(204).on("DELETE") << 0;
    QTest::newRow("yes for one, 204") << Fault::yesToAll(204).on("DELETE", struck) << 6;
    QTest::newRow("500 for ever") << Fault::status(500).forEver().on("DELETE", struck) << 6;
    QTest::newRow("400") << Fault::status(400).on("DELETE", struck) << 6;
    QTest::newRow("404") << Fault::status(404).on("DELETE", struck) << 6;
    QTest::newRow("reset for ever") << Fault::resets().forEver().on("DELETE", struck) << 6;
    QTest::newRow("half a body for ever") << Fault::halfBody().forEver().on("DELETE", struck) << 6;
}

/// It is still there, whatever was answered, and the job says so.
void RemoteFaultTest::endsFailed()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, deleted);
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(fault);
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{7, deleted, 0, 0, 7 - deleted, 0, 0}));
    QVERIFY(run.record.reason.contains(QString::number(7 - deleted)));
    QCOMPARE(left().size(), outside.size() + 7 - deleted);
    saysNothingFalse(job);
}

/// The delete is done, its answer lost, and somebody's upload gets the number: it is not sent again.
void RemoteFaultTest::theNumberTakenMeanwhile()
{
    const qint64 job = m_jobs->hold(everything);
    MemoryBackend& memory = m_jobs->server.memory();
    m_jobs->server.addFault(Fault::status(502).acting().on("DELETE", "/u/a/b/-/entry/4"));
    std::thread uploads([&] {
        while (memory.asset({b, 4}))
            std::this_thread::yield();
        (void)memory.store(b, {}, samplePng(u"new"_s));
    });
    m_jobs->times.firstPause = 200;
    VERIFY_RESULT(m_jobs->open());
    const RemoteRun run = m_jobs->run(job);
    uploads.join();
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(m_jobs->server.count("DELETE", "/u/a/b/-/entry/4"), 1);
    const QString kept = left().filter(u"/u/a/b"_s).join(u' ');
    QVERIFY2(!kept.isEmpty(), "the upload was taken");
}

void RemoteFaultTest::manyUnclearAnswersStop()
{
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(u"/u/a/d %1"_s.arg(i));
    m_jobs->server.memory().add(lines);
    VERIFY_RESULT(m_jobs->learnAll());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(Fault::status(500).forEver().on("DELETE"));
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY(run.record.reason.contains(u"500"_s));
    QVERIFY(m_jobs->deletes().size() < 40);
    QCOMPARE(run.record.counts.deleted, 0);
    m_jobs->server.clearFaults();
    const RemoteRun second = m_jobs->run(job);
    QCOMPARE(second.record.state, JobState::Done);
    QCOMPARE(second.record.counts, (JobCounts{207, 207, 0, 0, 0, 0, 0}));
    QCOMPARE(left(), outside);
}

void RemoteFaultTest::selectorGoesOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("acts");
    QTest::newRow("500") << Fault::status(500).forEver() << false;
    QTest::newRow("429") << Fault::busy("0").forEver() << false;
    QTest::newRow("reset") << Fault::resets().forEver() << false;
    QTest::newRow("login page") << Fault::loginPage().forEver() << false;
    QTest::newRow("yes to all, 204") << Fault::yesToAll(204) << false;
    QTest::newRow("act, then reset") << Fault::resets().acting().forEver() << true;
    QTest::newRow("act, then hang") << Fault::hangs().acting().forEver() << true;
    QTest::newRow("act, then 502") << Fault::status(502).acting().forEver() << true;
    QTest::newRow("act, then half a body") << Fault::halfBody().acting().forEver() << true;
}

/// A request that is sent as it is goes once, whatever comes back; what became of it is looked up.
void RemoteFaultTest::selectorGoesOnce()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, acts);
    if (isSilent(fault))
        VERIFY_RESULT(m_jobs->openImpatient());
    const qint64 job = m_jobs->hold(DeleteRequest::entryAt(b, 2), DeleteMode::Selector);
    m_jobs->server.addFault(fault.on("DELETE"));
    RemoteRun run = m_jobs->run(job);
    if (run.error) {
        QCOMPARE(run.record.state, JobState::Paused);
        // What was turned away never took effect, and may be sent after another look.
        const bool turnedAway = m_jobs->states(job) == std::vector{ItemState::Planned};
        QVERIFY(turnedAway || m_jobs->states(job) == std::vector{ItemState::Sent});
        QCOMPARE(turnedAway, fault.kind == Fault::Kind::Reply && fault.reply.status == 429);
        m_jobs->server.clearFaults();
        run = m_jobs->run(job);
        if (turnedAway) {
            QCOMPARE(run.record.state, JobState::Done);
            QCOMPARE(m_jobs->deletes().size(), 2);
            QVERIFY(!left().contains(u"/u/a/b 2"_s));
            return;
        }
    }
    QCOMPARE(run.record.state, acts ? JobState::Done : JobState::Failed);
    QCOMPARE(m_jobs->states(job), std::vector{acts ? ItemState::Confirmed : ItemState::Failed});
    QCOMPARE(m_jobs->deletes().size(), 1);
    QCOMPARE(left().contains(u"/u/a/b 2"_s), !acts);
}

QTEST_GUILESS_MAIN(RemoteFaultTest)
#include "remote_fault_test.moc"
