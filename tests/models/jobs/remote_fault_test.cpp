// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_jobs.h"
#include "support/verify_result.h"

#include <thread>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList inside{u"/u/a 0"_s,   u"/u/a/b 0"_s, u"/u/a/b 1"_s, u"/u/a/b 2"_s,
                         u"/u/a/b 3"_s, u"/u/a/b 4"_s, u"/u/a/c 0"_s};
const QStringList outside{u"/u/ab 0"_s, u"/u/ab/b 0"_s, u"/u/b 0"_s};
const DeleteRequest everything = DeleteRequest::everythingBelow(at(u"/u/a"_s));
const AssetPath b = at(u"/u/a/b"_s);

/// One asset is struck: the fifth of the plan.
const QByteArray struck = "/u/a/b/-/entry/3";

/// Only time ends the wait for an answer.
bool isSilent(const Fault& fault)
{
    return fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Late;
}

} // namespace

/// What becomes of a job under every fault of a server: never a false "done", never more than was shown.
class RemoteFaultTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void passes_data();
    void passes();
    void stops_data();
    void stops();
    void endsFailed_data();
    void endsFailed();
    void lookingFails_data();
    void lookingFails();
    void lookingBackFails_data();
    void lookingBackFails();
    void theNumberTakenMeanwhile();
    void manyUnclearAnswersStop();
    void serverGoneInTheMiddle();
    void selectorGoesOnce_data();
    void selectorGoesOnce();
    void pausesWhileNobodyAnswers();

private:
    [[nodiscard]] QStringList left() const { return m_jobs->server.memory().refLines(); }
    void resumesToDone(qint64 job);
    /// What the journal calls gone is gone, whatever else it says.
    void saysNothingFalse(qint64 job);
    std::unique_ptr<RemoteJobs> m_jobs;
};

void RemoteFaultTest::init()
{
    m_jobs = std::make_unique<RemoteJobs>(inside + outside);
    VERIFY_RESULT(m_jobs->open());
    VERIFY_RESULT(m_jobs->learnAll());
    m_jobs->server.clearLog();
}

void RemoteFaultTest::cleanup()
{
    QStringList others = left();
    others.removeIf([](const QString& line) { return line.startsWith(u"/u/a/"_s) || line.startsWith(u"/u/a "_s); });
    QCOMPARE(others, outside);
    m_jobs.reset();
}

void RemoteFaultTest::saysNothingFalse(qint64 job)
{
    VERIFY_RESULT(m_jobs->journal().items(job, [&](const JobItem& item) {
        const bool gone = item.state == ItemState::Confirmed || item.state == ItemState::AlreadyGone;
        const auto there = m_jobs->server.memory().asset(item.asset.ref);
        return !(gone && there && there->created == item.asset.created) ||
               (QTest::qFail("gone?", __FILE__, __LINE__), false);
    }));
}

void RemoteFaultTest::resumesToDone(qint64 job)
{
    m_jobs->server.clearFaults();
    m_jobs->server.release();
    const RemoteRun run = m_jobs->run(job);
    QVERIFY2(!run.error, run.error ? qPrintable(run.error->sentence()) : "");
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.reason, QString());
    QCOMPARE(run.record.counts.deleted + run.record.counts.alreadyGone, inside.size());
    QCOMPARE(left(), outside);
    saysNothingFalse(job);
}

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

void RemoteFaultTest::lookingFails_data()
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
void RemoteFaultTest::lookingFails()
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

void RemoteFaultTest::lookingBackFails_data()
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
void RemoteFaultTest::lookingBackFails()
{
    QFETCH(const Fault, fault);
    const qint64 job = m_jobs->hold(everything);
    m_jobs->times.attempts = 1;
    VERIFY_RESULT(m_jobs->open());
    m_jobs->server.addFault(Fault::status(500).acting().on("DELETE", struck));
    JobRunner runner(m_jobs->store(), m_jobs->journal(), job);
    VERIFY_RESULT(runner.begin());
    while (m_jobs->deletes().isEmpty())
        VERIFY_RESULT(runner.step());
    QCOMPARE(runner.record().counts, (JobCounts{7, 6, 0, 0, 0, 1, 0}));
    m_jobs->server.addFault(fault.on("GET"));
    Result<bool> more = true;
    while (more && *more)
        more = runner.step();
    QVERIFY(!more);
    QVERIFY(runner.record().state == JobState::Paused || runner.record().state == JobState::Interrupted);
    QCOMPARE(runner.record().counts, (JobCounts{7, 6, 0, 0, 0, 1, 0}));
    resumesToDone(job);
    QCOMPARE(m_jobs->journal().job(job)->counts.deleted, inside.size());
    QCOMPARE(m_jobs->deletes().size(), inside.size()); // looked up, not sent again
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

void RemoteFaultTest::serverGoneInTheMiddle()
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

void RemoteFaultTest::pausesWhileNobodyAnswers()
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

QTEST_GUILESS_MAIN(RemoteFaultTest)
#include "remote_fault_test.moc"
