// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_jobs.h"
#include "support/verify_result.h"

#include <QRandomGenerator>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 40;

QStringList linesOf(const QString& path, int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(u"%1 %2"_s.arg(path).arg(i));
    return lines;
}

const QStringList outside = linesOf(u"/u/ab"_s, 3) + linesOf(u"/u/ab/b"_s, 2) + linesOf(u"/u/b"_s, 2);

} // namespace

/// Jobs under faults, drift and resets by chance: whatever happens, nothing else goes, nothing is called gone that is
/// there, and "done" is true.
class RemoteChaosTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anything_data();
    void anything();

private:
    [[nodiscard]] Fault anyFault();
    void disturb(RemoteJobs& jobs);
    void checkRun(RemoteJobs& jobs, qint64 job, const RemoteRun& run);
    QRandomGenerator m_random;
    QList<Asset> m_others; ///< that took the number of a planned one
};

Fault RemoteChaosTest::anyFault()
{
    const QList<Fault> faults{Fault::late(20),
                              Fault::late(150),
                              Fault::busy("0"),
                              Fault::busy("90"),
                              Fault::busy("0", 503),
                              Fault::status(500),
                              Fault::status(400),
                              Fault::status(401),
                              Fault::status(404),
                              Fault::resets(),
                              Fault::closes(),
                              Fault::hangs(),
                              Fault::halfBody(),
                              Fault::brokenJson(),
                              Fault::otherJson(),
                              Fault::loginPage(),
                              Fault::loginRedirect(),
                              Fault::yesToAll(204),
                              Fault::yesToAll(200),
                              Fault::status(502).acting(),
                              Fault::resets().acting(),
                              Fault::hangs().acting(),
                              Fault::halfBody().acting(),
                              Fault::newDialect(Dialect(m_random.bounded(3)))};
    Fault fault =
        faults[m_random.bounded(int(faults.size()))].forTimes(m_random.bounded(4) == 0 ? -1 : m_random.bounded(1, 5));
    const QByteArrayList methods{"DELETE", "DELETE", "GET", ""};
    const QByteArrayList targets{"", "/-/entry/3", "/u/a/b", "/u/a/-/", "/u/a/c"};
    return fault.on(methods[m_random.bounded(4)], targets[m_random.bounded(5)]);
}

/// Another asset takes a number, or one goes.
void RemoteChaosTest::disturb(RemoteJobs& jobs)
{
    MemoryBackend& memory = jobs.server.memory();
    const AssetPath path = at(m_random.bounded(2) == 0 ? u"/u/a"_s : u"/u/a/b"_s);
    const AssetRef ref{path, m_random.bounded(6)};
    const auto there = memory.asset(ref);
    const bool isOther = std::any_of(m_others.begin(), m_others.end(), [&](const Asset& a) { return a.ref == ref; });
    if (!there || isOther)
        return;
    memory.remove(ref);
    if (m_random.bounded(2) == 0)
        return;
    Asset other = *there;
    other.created += 1'000'000;
    other.variants.first().key += u"-other"_s;
    memory.add(other);
    m_others.append(other);
}

void RemoteChaosTest::checkRun(RemoteJobs& jobs, qint64 job, const RemoteRun& run)
{
    const MemoryBackend& memory = jobs.server.memory();
    QVERIFY(run.record.state != JobState::Running);
    QVERIFY(run.record.state == JobState::Done || !run.record.reason.isEmpty());
    int falseWords = 0;
    VERIFY_RESULT(jobs.journal().items(job, [&](const JobItem& item) {
        const auto now = memory.asset(item.asset.ref);
        const bool same = now && now->created == item.asset.created;
        const bool saidGone = item.state == ItemState::Confirmed || item.state == ItemState::AlreadyGone;
        falseWords += same && (saidGone || run.record.state == JobState::Done) ? 1 : 0;
        return true;
    }));
    QCOMPARE(falseWords, 0);
    for (const Asset& other : std::as_const(m_others))
        QCOMPARE(memory.asset(other.ref), std::optional(other));
    QStringList others = memory.refLines();
    others.removeIf([](const QString& line) { return line.startsWith(u"/u/a "_s) || line.startsWith(u"/u/a/"_s); });
    QCOMPARE(others, outside);
    for (const QByteArray& target : jobs.deletes())
        QVERIFY2(target.startsWith("/assets/u/a/") && target.contains("/-/entry/"), target.constData());
}

void RemoteChaosTest::anything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= rounds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RemoteChaosTest::anything()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    m_others.clear();
    RemoteJobs jobs(linesOf(u"/u/a"_s, 6) + linesOf(u"/u/a/b"_s, 6) + linesOf(u"/u/a/c"_s, 2) + outside);
    jobs.times.whole = 100;
    jobs.times.attempts = m_random.bounded(1, 4);
    jobs.connection.connections = m_random.bounded(1, 9);
    jobs.server.setDialect(Dialect(m_random.bounded(3)));
    VERIFY_RESULT(jobs.open());
    VERIFY_RESULT(jobs.learnAll());
    const qint64 job = jobs.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    RemoteRun run;
    for (int attempt = 0; attempt < 4; ++attempt) {
        jobs.server.clearFaults();
        for (int i = m_random.bounded(1, 4); attempt < 3 && i > 0; --i)
            jobs.server.addFault(anyFault());
        if (m_random.bounded(2) == 0)
            disturb(jobs);
        run = jobs.run(job);
        checkRun(jobs, job, run);
        if (QTest::currentTestFailed() || run.record.state == JobState::Done || run.record.state == JobState::Failed)
            break;
        QVERIFY(run.error);
    }
    QVERIFY(run.record.state == JobState::Done || run.record.state == JobState::Failed);
    if (run.record.state == JobState::Failed)
        QVERIFY(run.record.counts.failed + run.record.counts.unknown > 0);
}

QTEST_GUILESS_MAIN(RemoteChaosTest)
#include "remote_chaos_test.moc"
