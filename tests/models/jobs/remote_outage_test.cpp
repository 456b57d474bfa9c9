// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/fault_bench.h"
#include "support/verify_result.h"

#include <thread>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// What becomes of a job that can not look, or whose server is gone: it waits, says nothing false, and ends well later.
class RemoteOutageTest final : public QObject, private FaultBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void lookingFails_data();
    void lookingFails();
    void lookingBackFails_data();
    void lookingBackFails();
    void serverGoneInTheMiddle();
    void pausesWhileNobodyAnswers();
};

void RemoteOutageTest::lookingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << Fault::status(500).forEver();
    QTest::newRow("503 for long") << Fault::busy("90", 503).forEver();
    QTest::newRow("404 for all") << Fault::status(404).forEver();
    QTest::newRow("400 for all") << Fault::status(400).forEver();
    QTest::newRow("reset") << Fault::resets().forEver();
    QTest::newRow("hang") << Fault::hangs().forEver();
    QTest::newRow("half a body") << Fault::halfBody().forEver();
    QTest::newRow("broken JSON") << Fault::brokenJson().forEver();
    QTest::newRow("other JSON") << Fault::otherJson().forEver();
    QTest::newRow("login page") << Fault::loginPage().forEver();
    QTest::newRow("redirect") << Fault::loginRedirect().forEver();
    QTest::newRow("yes to all, 204") << Fault::yesToAll(204);
    QTest::newRow("yes to all, 200") << Fault::yesToAll(200);
}

/// Before anything is sent: nothing is.
void RemoteOutageTest::lookingFails()
{
    QFETCH(const Fault, fault);
    if (isSilent(fault))
        VERIFY_RESULT(m_jobs->openImpatient());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(fault.on("GET"));
    const RemoteRun run = m_jobs->run(job);
    QVERIFY(run.error);
    QVERIFY(run.record.state == JobState::Paused || run.record.state == JobState::Interrupted);
    QVERIFY(!run.record.reason.isEmpty());
    QCOMPARE(run.record.counts, (JobCounts{7, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
    QCOMPARE(m_jobs->states(job), std::vector<ItemState>(7, ItemState::Planned));
    resumesToDone(job);
    QCOMPARE(m_jobs->deletes().size(), inside.size());
}

void RemoteOutageTest::lookingBackFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << Fault::status(500).forEver();
    QTest::newRow("404 for all") << Fault::status(404).forEver();
    QTest::newRow("reset") << Fault::resets().forEver();
    QTest::newRow("other JSON") << Fault::otherJson().forEver();
    QTest::newRow("yes to all, 204") << Fault::yesToAll(204);
    QTest::newRow("yes to all, 200") << Fault::yesToAll(200);
}

/// After all was sent and one answer got lost: that one is not called gone before somebody has seen it.
void RemoteOutageTest::lookingBackFails()
{
    QFETCH(const Fault, fault);
    const qint64 job = m_jobs->hold(everything);
    m_jobs->times.attempts = 1;
    VERIFY_RESULT(m_jobs->open());
    m_jobs->server.addFault(Fault::status(500).acting().on("DELETE", struck));
    // From then on nobody can look.
    m_jobs->server.setWatcher([&, blind = false](const QByteArray& method, const QByteArray& path) mutable {
        if (blind || method != "DELETE" || !path.contains(struck))
            return;
        blind = true;
        m_jobs->server.addFault(fault.on("GET"));
    });
    JobRunner runner(m_jobs->store(), m_jobs->journal(), job);
    VERIFY_RESULT(runner.begin());
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    m_jobs->server.setWatcher({});
    QVERIFY(!more);
    QVERIFY(runner.record().state == JobState::Paused || runner.record().state == JobState::Interrupted);
    const JobCounts& counts = runner.record().counts;
    QVERIFY(counts.unknown > 0 && counts.deleted < inside.size());
    QCOMPARE(counts.alreadyGone + counts.drifted + counts.failed + counts.unexpected, 0);
    resumesToDone(job);
    QCOMPARE(m_jobs->journal().job(job)->counts.deleted, inside.size());
    QCOMPARE(m_jobs->deletes().size(), inside.size()); // looked up, not sent again
}

void RemoteOutageTest::serverGoneInTheMiddle()
{
    QStringList lines;
    for (int i = 0; i < 500; ++i)
        lines.append(u"/u/a/d %1"_s.arg(i));
    m_jobs->server.memory().add(lines);
    VERIFY_RESULT(m_jobs->learnAll());
    const qint64 job = m_jobs->hold(everything);
    const RemoteRun run = m_jobs->runBeside(job, [this](const std::atomic<bool>& over) {
        while (m_jobs->server.count("DELETE") < 350 && !over)
            std::this_thread::yield();
        m_jobs->server.stop();
    });
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.startsWith(u"The "_s) && run.record.reason.contains(u"127.0.0.1"_s),
             qPrintable(run.record.reason)); // who it was; that it took no connections, or broke one off
    QVERIFY(run.record.counts.deleted < 507 && run.record.counts.deleted > 0);
    QVERIFY(run.record.counts.deleted <= 510 - left().size());

    VERIFY_RESULT(m_jobs->server.start());
    VERIFY_RESULT(m_jobs->open());
    const RemoteRun second = m_jobs->run(job);
    QCOMPARE(second.error, std::nullopt);
    QCOMPARE(second.record.state, JobState::Done);
    QCOMPARE(second.record.counts, (JobCounts{507, 507, 0, 0, 0, 0, 0}));
    QCOMPARE(left(), outside);
    // Nothing that was answered was sent again: only what was on its way when the server went may come twice.
    QVERIFY(m_jobs->deletes().size() <= 507 + m_jobs->connection.connections);
}

void RemoteOutageTest::pausesWhileNobodyAnswers()
{
    const qint64 job = m_jobs->hold(everything);
    JobRunner runner(m_jobs->store(), m_jobs->journal(), job);
    VERIFY_RESULT(runner.begin());
    while (m_jobs->deletes().isEmpty())
        VERIFY_RESULT(runner.step());
    m_jobs->server.stop();
    VERIFY_RESULT(runner.pause(u"You paused it."_s));
    QCOMPARE(m_jobs->journal().job(job)->state, JobState::Paused);
    VERIFY_RESULT(m_jobs->server.start());
    resumesToDone(job);
}

QTEST_GUILESS_MAIN(RemoteOutageTest)
#include "remote_outage_test.moc"
