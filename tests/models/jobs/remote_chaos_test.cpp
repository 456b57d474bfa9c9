// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_database.h"
#include "support/verify_result.h"

#include <QRandomGenerator>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rounds = 24;
constexpr quint32 roundsOnDatabase = 8;

/// "path entry" of every asset, and when it was created.
using Present = QMap<QString, Timestamp>;

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
    void begin(bool onDatabase);
    RemoteJobs& jobs() { return m_memory ? *m_memory : m_database.jobs(); }
    [[nodiscard]] Present present();
    [[nodiscard]] Fault anyFault();
    void disturb();
    void checkRun(qint64 job, const RemoteRun& run);
    QRandomGenerator m_random;
    RemoteDatabase m_database;
    std::unique_ptr<RemoteJobs> m_memory;
    Present m_others; ///< that took the number of a planned one
};

void RemoteChaosTest::begin(bool onDatabase)
{
    m_others.clear();
    m_memory.reset();
    m_database.end();
    const QStringList lines = linesOf(u"/u/a"_s, 6) + linesOf(u"/u/a/b"_s, 6) + linesOf(u"/u/a/c"_s, 2) + outside;
    if (onDatabase)
        VERIFY_RESULT(m_database.make(lines));
    else
        m_memory = std::make_unique<RemoteJobs>(lines);
    jobs().times.whole = 100;
    jobs().times.attempts = m_random.bounded(1, 4);
    jobs().connection.connections = m_random.bounded(1, 9);
    jobs().server.setDialect(Dialect(m_random.bounded(3)));
    VERIFY_RESULT(jobs().open());
    if (!onDatabase)
        VERIFY_RESULT(jobs().learnAll());
}

Present RemoteChaosTest::present()
{
    Present present;
    if (m_memory) {
        const MemoryBackend& memory = m_memory->server.memory();
        for (const QString& line : memory.refLines()) {
            const auto asset = memory.asset({at(line.section(u' ', 0, 0)), line.section(u' ', 1).toLongLong()});
            present.insert(line, asset ? asset->created : -1);
        }
        return present;
    }
    const auto rows =
        m_database.link().lines("SELECT replace(substr(path::text, 5), '.', '/') || ' ' || entry_id, "
                                "round(extract(epoch FROM created_at) * 1000000)::bigint FROM asset_tree"_ba);
    for (const QString& row : rows ? *rows : QStringList{u"? ? 0"_s})
        present.insert(row.section(u' ', 0, 1), row.section(u' ', 2).toLongLong());
    return present;
}

Fault RemoteChaosTest::anyFault()
{
    const QList<Fault> faults{Fault::late(20),
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
void RemoteChaosTest::disturb()
{
    const QString path = m_random.bounded(2) == 0 ? u"/u/a"_s : u"/u/a/b"_s;
    const AssetRef ref{at(path), m_random.bounded(6)};
    const QString name = path + u' ' + QString::number(ref.entry);
    const bool goes = m_random.bounded(2) == 0;
    const Present now = present();
    if (!now.contains(name) || m_others.contains(name))
        return;
    constexpr Timestamp later = 1'000'000;
    if (!goes)
        m_others.insert(name, now.value(name) + later);
    if (m_memory) {
        MemoryBackend& memory = m_memory->server.memory();
        Asset other = *memory.asset(ref);
        other.created += later;
        memory.remove(ref);
        if (!goes)
            memory.add(other);
        return;
    }
    const QByteArray which = "path = '" + ltreeText(path) + "' AND entry_id = " + QByteArray::number(ref.entry);
    const QByteArray gone = "DELETE FROM asset_variant WHERE asset_id = (SELECT id FROM asset_tree WHERE " + which +
                            "); DELETE FROM asset_tree WHERE " + which;
    const QByteArray other = "UPDATE asset_tree SET created_at = created_at + interval '1 second' WHERE " + which;
    VERIFY_RESULT(m_database.link().script(goes ? gone : other));
}

void RemoteChaosTest::checkRun(qint64 job, const RemoteRun& run)
{
    const Present now = present();
    QVERIFY(run.record.state != JobState::Running);
    QVERIFY(run.record.state == JobState::Done || !run.record.reason.isEmpty());
    QStringList falseWords;
    VERIFY_RESULT(jobs().journal().items(job, [&](const JobItem& item) {
        const QString name = item.asset.ref.path.text() + u' ' + QString::number(item.asset.ref.entry);
        const bool there = now.value(name, -1) == item.asset.created;
        const bool saidGone = item.state == ItemState::Confirmed || item.state == ItemState::AlreadyGone;
        if (there && (saidGone || run.record.state == JobState::Done))
            falseWords.append(name + u" is "_s + itemStateName(item.state));
        return true;
    }));
    QCOMPARE(falseWords, QStringList());
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        QCOMPARE(now.value(other.key(), -1), other.value());
    QStringList others = now.keys();
    others.removeIf([](const QString& line) { return line.startsWith(u"/u/a "_s) || line.startsWith(u"/u/a/"_s); });
    QStringList expected = outside;
    expected.sort();
    QCOMPARE(others, expected);
    const QByteArrayList deletes = jobs().deletes();
    for (const QByteArray& target : deletes)
        QVERIFY2(target.startsWith("/assets/u/a/") && target.contains("/-/entry/"), target.constData());
}

void RemoteChaosTest::anything_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("onDatabase");
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        QTest::addRow("API alone %u", seed) << seed << false;
        if (seed <= roundsOnDatabase)
            QTest::addRow("catalogue %u", seed) << seed << true;
    }
}

void RemoteChaosTest::anything()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, onDatabase);
    m_random.seed(seed);
    begin(onDatabase);
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    RemoteRun run;
    for (int attempt = 0; attempt < 4; ++attempt) {
        jobs().server.clearFaults();
        const bool last = attempt == 3;
        for (int i = m_random.bounded(1, 4); !last && i > 0; --i)
            jobs().server.addFault(anyFault());
        if (last) { // nothing is in its way, however busy the machine is
            jobs().times.whole = HttpTimes().whole;
            VERIFY_RESULT(jobs().open());
        }
        if (m_random.bounded(2) == 0)
            disturb();
        run = jobs().run(job);
        checkRun(job, run);
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
