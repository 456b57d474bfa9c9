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
    void tenThousandBehindALimit();
    void busyForLong_data();
    void busyForLong();
    void goesOnAfterManyRefusals();
    void deniedIsLookedUp();
    void pendingIsWhatWent();
    void whatWasAnsweredIsNotSentAgain();
    void markedBeforeItIsSent();
    void anAgedAnswerIsNoLook_data();
    void anAgedAnswerIsNoLook();
    void anotherServerInMidBatch_data();
    void anotherServerInMidBatch();
    void allGoneOfFew();
    void othersDeleteToo();

private:
    /// From its next request on the server is an empty one, which says 204 to every delete.
    void becomeEmpty();
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

/// A gateway that turns away what comes too fast, as nginx does by default: the job goes on by itself, to its end.
void RemoteFaultTest::tenThousandBehindALimit()
{
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(u"/u/a/p%1 %2"_s.arg(i / 50).arg(i % 50));
    m_jobs->server.memory().add(lines);
    VERIFY_RESULT(m_jobs->learnAll());
    m_jobs->times.patience = 60'000;
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.setLogging(false);
    m_jobs->server.setLimit(2'000, 20);
    const RemoteRun run = m_jobs->run(job);
    m_jobs->server.setLimit(0, 0);
    QVERIFY2(!run.error, run.error ? qPrintable(run.error->sentence()) : "");
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{10'007, 10'007, 0, 0, 0, 0, 0}));
    QCOMPARE(left(), outside);
}

void RemoteFaultTest::busyForLong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("503") << Fault::status(503);
    QTest::newRow("429") << Fault::status(429);
    QTest::newRow("503 with Retry-After") << Fault::busy("1", 503);
    QTest::newRow("503 to deletes alone") << Fault::status(503).on("DELETE");
}

/// After minutes without one success it pauses; nothing is unknown, and nothing pending.
void RemoteFaultTest::busyForLong()
{
    QFETCH(const Fault, fault);
    m_jobs->times.patience = 400;
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.setWatcher([this, fault](const QByteArray& method, const QByteArray&) {
        if (method == "DELETE")
            m_jobs->server.addFault(fault.forEver());
    });
    const RemoteRun run = m_jobs->run(job);
    m_jobs->server.setWatcher({});
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts.deleted, 0);
    QCOMPARE(run.record.content, ContentTally());
    if (fault.method == "DELETE") { // where it may be looked up, it is
        QCOMPARE(run.record.counts.unknown, 0);
        QVERIFY2(run.record.reason.contains(u"patience"_s), qPrintable(run.record.reason));
    }
    resumesToDone(job);
}

/// Far more refusals than attempts, but one success now and then.
void RemoteFaultTest::goesOnAfterManyRefusals()
{
    m_jobs->times.attempts = 1;
    m_jobs->times.patience = 60'000;
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(Fault::status(503).on("DELETE", struck).forTimes(8));
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts, (JobCounts{7, 7, 0, 0, 0, 0, 0}));
    QCOMPARE(m_jobs->server.count("DELETE", struck), 9);
}

/// One is denied while the others are on their way: each of those is settled before the job pauses.
void RemoteFaultTest::deniedIsLookedUp()
{
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(Fault::status(403).on("DELETE", struck));
    m_jobs->server.addFault(Fault::late(100).on("DELETE").forEver());
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts.unknown, 0);
    QCOMPARE(run.record.counts.deleted, inside.size() + outside.size() - left().size());
    QVERIFY2(run.record.reason.contains(u"403"_s), qPrintable(run.record.reason));
    resumesToDone(job);
}

/// Content is pending of what went, and of nothing else: where every delete is denied, of nothing.
void RemoteFaultTest::pendingIsWhatWent()
{
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(Fault::status(403).on("DELETE").forEver());
    const RemoteRun denied = m_jobs->run(job);
    QCOMPARE(denied.record.state, JobState::Paused);
    QCOMPARE(denied.record.counts, (JobCounts{7, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(denied.record.content, ContentTally());
    m_jobs->server.clearFaults();
    JobRunner runner(m_jobs->store(), m_jobs->journal(), job);
    VERIFY_RESULT(runner.begin());
    QCOMPARE(m_jobs->journal().job(job)->content, ContentTally());
    while (m_jobs->deletes().size() <= inside.size())
        VERIFY_RESULT(runner.step());
    // A process that ends here leaves a job whose content is followed.
    QCOMPARE(m_jobs->journal().job(job)->content.pending, m_jobs->journal().job(job)->counts.deleted);
    VERIFY_RESULT(runner.pause(u"You paused it."_s));
    resumesToDone(job);
}

/// What the server answered with 204 is looked at again, and never sent again.
void RemoteFaultTest::whatWasAnsweredIsNotSentAgain()
{
    const qint64 job = m_jobs->hold(everything);
    m_jobs->server.addFault(Fault::yesToAll(204).on("DELETE", struck));
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts, (JobCounts{7, 6, 0, 0, 1, 0, 0}));
    QCOMPARE(m_jobs->server.count("DELETE", struck), 1);
    QVERIFY2(run.record.reason.contains(u"204"_s), qPrintable(run.record.reason));
}

/// A process that ends after a delete has left it must find it marked: otherwise it would be called planned.
void RemoteFaultTest::markedBeforeItIsSent()
{
    const qint64 job = m_jobs->hold(everything);
    QList<ItemState> seen;
    m_jobs->server.setWatcher([&](const QByteArray& method, const QByteArray&) {
        if (method != "DELETE" || !seen.isEmpty())
            return;
        const auto journal = Journal::open(m_jobs->file(u"journal.db"_s), Access::ReadOnly);
        const auto marks = journal ? (*journal)->marks(job, 0, 7) : Result<std::vector<ItemMark>>();
        for (const ItemMark& mark : marks.value_or(std::vector<ItemMark>()))
            seen.append(mark.state);
    });
    const RemoteRun run = m_jobs->run(job);
    m_jobs->server.setWatcher({});
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(seen, QList<ItemState>(7, ItemState::Sent));
}

void RemoteFaultTest::anAgedAnswerIsNoLook_data()
{
    QTest::addColumn<bool>("afterTheDelete");
    QTest::newRow("before anything is sent") << false;
    QTest::newRow("after the deletes") << true;
}

/// A cache shows what was there. Nothing is sent for its word, and nothing called gone.
void RemoteFaultTest::anAgedAnswerIsNoLook()
{
    QFETCH(const bool, afterTheDelete);
    const qint64 job = m_jobs->hold(everything);
    if (afterTheDelete) {
        m_jobs->server.setWatcher([this](const QByteArray& method, const QByteArray&) {
            m_jobs->server.setAge(method == "DELETE" ? 7 : m_jobs->server.count("DELETE") > 0 ? 7 : 0);
        });
    } else {
        m_jobs->server.setAge(7);
    }
    const RemoteRun run = m_jobs->run(job);
    m_jobs->server.setWatcher({});
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(u"cache"_s), qPrintable(run.record.reason));
    QCOMPARE(run.record.counts.deleted, 0);
    QCOMPARE(m_jobs->deletes().size(), afterTheDelete ? inside.size() : 0);
    m_jobs->server.setAge(0);
    resumesToDone(job);
    QCOMPARE(m_jobs->deletes().size(), inside.size());
}

void RemoteFaultTest::becomeEmpty()
{
    m_jobs->server.addFault(Fault::yesToAll(204).on("DELETE"));
    m_jobs->server.addFault(Fault::body(200, "application/json", R"({"entries":[]})").forEver().on("GET", "/entries"));
    m_jobs->server.addFault(
        Fault::body(404, "application/json", R"({"message":"Asset not found"})").forEver().on("GET", "/-/"));
}

void RemoteFaultTest::anotherServerInMidBatch_data()
{
    QTest::addColumn<QString>("known"); // beside the job's assets
    QTest::addColumn<int>("assets");
    for (const int assets : {3, 19, 250, 600}) {
        QTest::addRow("%d, a neighbour is known", assets) << u"/v/a2 0"_s << assets;
        QTest::addRow("%d, one elsewhere is known", assets) << u"/z 0"_s << assets;
        QTest::addRow("%d, nothing else is known", assets) << QString() << assets;
    }
}

/// A fail-over to an empty server: it says 204 to every delete, and shows none of them afterwards.
void RemoteFaultTest::anotherServerInMidBatch()
{
    QFETCH(const QString, known);
    QFETCH(const int, assets);
    QStringList lines;
    for (int i = 0; i < assets; ++i)
        lines.append(u"/v/a %1"_s.arg(i));
    m_jobs = std::make_unique<RemoteJobs>(lines + outside + QStringList{u"/v/a2 0"_s, u"/z 0"_s});
    VERIFY_RESULT(m_jobs->open());
    QList<AssetPath> learnt{at(u"/v/a"_s)};
    if (!known.isEmpty())
        learnt.append(at(known.section(u' ', 0, 0)));
    VERIFY_RESULT(m_jobs->store().reader().learnPaths(learnt));
    const qint64 job = m_jobs->hold(DeleteRequest::allAt(at(u"/v/a"_s)));
    int came = 0;
    const int good = std::min(5, assets / 2);
    m_jobs->server.setWatcher([&](const QByteArray& method, const QByteArray&) {
        if (method == "DELETE" && came++ == good)
            becomeEmpty();
    });
    const RemoteRun run = m_jobs->run(job);
    m_jobs->server.setWatcher({});
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    const qsizetype gone = assets - left().filter(u"/v/a "_s).size();
    QVERIFY(gone > 0 && gone < assets);
    QVERIFY2(run.record.counts.deleted + run.record.counts.alreadyGone <= gone,
             qPrintable(QString::number(run.record.counts.deleted)));
    m_jobs->server.clearFaults();
    const RemoteRun resumed = m_jobs->run(job);
    QVERIFY2(!resumed.error, resumed.error ? qPrintable(resumed.error->sentence()) : "");
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts.deleted + resumed.record.counts.alreadyGone, assets);
    QCOMPARE(left().filter(u"/v/a "_s).size(), 0);
    m_jobs->server.memory().remove({at(u"/v/a2"_s), 0});
    m_jobs->server.memory().remove({at(u"/z"_s), 0});
}

/// Of few as of many: all being gone is not believed of a server on which nothing else is known.
void RemoteFaultTest::allGoneOfFew()
{
    m_jobs = std::make_unique<RemoteJobs>(inside + outside);
    VERIFY_RESULT(m_jobs->open());
    VERIFY_RESULT(m_jobs->learnAll(u"/u/a"_s));
    const qint64 job = m_jobs->hold(everything);
    for (const QString& line : inside)
        m_jobs->server.memory().remove({at(line.section(u' ', 0, 0)), line.section(u' ', 1).toInt()});
    const RemoteRun first = m_jobs->run(job);
    QVERIFY(first.error);
    QCOMPARE(first.record.state, JobState::Paused);
    QCOMPARE(first.record.counts, (JobCounts{7, 0, 0, 0, 0, 0, 0}));
    QVERIFY2(first.record.reason.contains(u"None of the last 7"_s), qPrintable(first.record.reason));
    const RemoteRun told = m_jobs->run(job);
    QCOMPARE(told.record.state, JobState::Done);
    QCOMPARE(told.record.counts, (JobCounts{7, 0, 7, 0, 0, 0, 0}));
}

/// Two administrators on the same assets are told of each other.
void RemoteFaultTest::othersDeleteToo()
{
    QStringList lines;
    for (int i = 0; i < 40; ++i)
        lines.append(u"/u/a/d %1"_s.arg(i));
    m_jobs->server.memory().add(lines);
    VERIFY_RESULT(m_jobs->learnAll());
    const qint64 job = m_jobs->hold(everything);
    for (int i = 0; i < 12; ++i)
        m_jobs->server.memory().remove({at(u"/u/a/d"_s), i * 3});
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{47, 35, 12, 0, 0, 0, 0}));
    QVERIFY2(run.record.reason.contains(u"12"_s) && run.record.reason.contains(u"47"_s), qPrintable(run.record.reason));
}

QTEST_GUILESS_MAIN(RemoteFaultTest)
#include "remote_fault_test.moc"
