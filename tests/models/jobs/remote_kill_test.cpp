// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_maker.h"
#include "models/jobs/kill_points.h"
#include "models/jobs/killed_job.h"
#include "stores/konifer/konifer_store.h"
#include "support/konifer_server.h"
#include "support/memory_folder.h"
#include "support/verify_result.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfOne = 50; ///< that one job gets at the most
constexpr int paths = 100;
constexpr qint64 entries = 100;
constexpr qint64 planned = paths * entries;
constexpr int connections = 8;

KilledProcess* killed = nullptr;

const DeleteRequest everything = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/u/a"_s));

/// Assets of numbers from 0 on, by path then entry.
std::vector<AssetRef> refsAt(const QString& path, qint64 count)
{
    std::vector<AssetRef> refs;
    for (qint64 i = 0; i < count; ++i)
        refs.push_back({AssetPath::fromCanonical(path), i});
    return refs;
}

std::vector<AssetRef> plannedRefs()
{
    std::vector<AssetRef> refs;
    for (int i = 0; i < paths; ++i) {
        const auto here = refsAt(u"/u/a/p%1"_s.arg(i, 3, 10, QLatin1Char('0')), entries);
        refs.insert(refs.end(), here.begin(), here.end());
    }
    return refs;
}

/// Beside them: names that begin alike among them.
std::vector<AssetRef> otherRefs()
{
    std::vector<AssetRef> refs = refsAt(u"/u/ab"_s, 100);
    for (const AssetRef& ref : refsAt(u"/u/b"_s, 50))
        refs.push_back(ref);
    return refs;
}

QStringList linesOf(const std::vector<AssetRef>& refs)
{
    QStringList lines;
    for (const AssetRef& ref : refs)
        lines.append(ref.path.text() + u' ' + QString::number(ref.entry));
    return lines;
}

int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.sentence()));
    return code;
}

Result<std::unique_ptr<AssetStore>> openStoreAt(const QString& url, const QString& folder)
{
    Connection connection;
    connection.name = u"Remote"_s;
    connection.environment = Environment::Test;
    connection.baseUrl = QUrl(url);
    connection.connections = connections;
    connection.content = folder + u"/content"_s;
    KoniferSeams seams;
    seams.knownPathsFile = folder + u"/paths.db"_s;
    return openKoniferStore(connection, {}, Access::ReadWrite, seams);
}

/// The process that is killed: carries out the job on a server, with its files in a folder.
int removeAll(const QByteArray& order)
{
    static int argc = 1;
    static char name[] = "remote_kill";
    static char* argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    const QList<QByteArray> words = order.split('\n');
    const QString folder = QString::fromUtf8(words.value(1));
    const auto store = openStoreAt(QString::fromUtf8(words.first()), folder);
    if (!store)
        return stop(2, store.error());
    const auto journal = Journal::open(folder + u"/journal.db"_s, Access::ReadWrite);
    if (!journal)
        return stop(3, journal.error());
    return carryOut(**store, **journal, everything, {});
}

} // namespace

/// Kills a job on a remote store before any system call that changes something or sends something: in the end all that
/// was planned is gone, the rest is there, and journal and receipt say what is true.
class RemoteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere();

private:
    void oneJob(KillPoints& points, int killsHere);
    void verifyBetween();
    void verifySent(int killedHere);
    void verifyOutcome();
    /// Lets the server remove content, and the journal learn of it, until none is pending.
    void removeContent(KoniferServer& server, const QByteArray& order);
    [[nodiscard]] QString journalFile() const { return m_dir->filePath(u"journal.db"_s); }

    const std::vector<AssetRef> m_planned = plannedRefs();
    const std::vector<AssetRef> m_others = otherRefs();
    std::unique_ptr<QTemporaryDir> m_dir;
    KoniferServer* m_server = nullptr;
};

void RemoteKillTest::verifyBetween()
{
    const MemoryBackend& memory = m_server->memory();
    for (const AssetRef& ref : m_others)
        QVERIFY2(memory.asset(ref), qPrintable(ref.path.text()));
    std::vector<bool> isThere;
    for (const AssetRef& ref : m_planned)
        isThere.push_back(memory.asset(ref).has_value());
    const bool all = std::find(isThere.begin(), isThere.end(), false) == isThere.end();
    const auto journal = QFile::exists(journalFile()) ? Journal::open(journalFile(), Access::ReadOnly)
                                                      : failure(ErrorCode::NotFound, {});
    const auto jobs = journal ? (*journal)->jobs(0, 2) : Result<QList<JobRecord>>();
    if (!journal || !jobs || jobs->isEmpty()) {
        QVERIFY(all); // killed while the journal was made, or before the plan was whole
        return;
    }
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(marksFault(**journal, jobs->first().id, isThere), QString());
}

/// Each planned asset was sent, by its entry, and nothing else was. What was sent before a kill is looked up: only
/// what was on its way may come twice.
void RemoteKillTest::verifySent(int killedHere)
{
    qsizetype sent = 0;
    for (const LoggedRequest& request : m_server->requests()) {
        if (request.method != "DELETE")
            continue;
        ++sent;
        QVERIFY2(request.target.startsWith("/assets/u/a/p") && request.target.contains("/-/entry/"),
                 request.target.constData());
    }
    QVERIFY(sent >= planned);
    QVERIFY2(sent <= planned + killedHere * connections, qPrintable(QString::number(sent)));
}

void RemoteKillTest::verifyOutcome()
{
    verifyBetween();
    MemoryBackend& memory = m_server->memory();
    QCOMPARE(memory.refLines(), linesOf(m_others));
    QCOMPARE(memory.outbox(), QList<OutboxRow>());
    for (const AssetRef& ref : m_others) {
        const Variant original = memory.asset(ref)->variants.first();
        QFile file(m_dir->filePath(u"content/"_s + original.bucket + u'/' + original.key));
        QVERIFY2(file.open(QIODevice::ReadOnly) && file.readAll() == **memory.content(original),
                 qPrintable(original.key));
    }
    const auto journal = openJournal(journalFile());
    const auto jobs = journal->jobs(0, 2);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(receiptFault(*journal, jobs->first().id, m_planned), QString());
}

void RemoteKillTest::removeContent(KoniferServer& server, const QByteArray& order)
{
    while (!server.memory().outbox().isEmpty())
        VERIFY_RESULT(server.reap());
    const ProcessEnd end = killed->run(order);
    QVERIFY(!end.killed);
    QCOMPARE(end.exitCode, 0);
}

void RemoteKillTest::oneJob(KillPoints& points, int killsHere)
{
    m_dir = std::make_unique<QTemporaryDir>(memoryFolder());
    KoniferServer server(linesOf(m_planned) + linesOf(m_others));
    m_server = &server;
    QVERIFY(server.memory().setContentFolder(m_dir->filePath(u"content"_s)));
    VERIFY_RESULT(server.start());
    const QByteArray order = server.baseUrl().toEncoded() + '\n' + m_dir->path().toUtf8();
    {
        const auto store = openStoreAt(server.baseUrl().toString(), m_dir->path());
        VERIFY_RESULT(store);
        QList<AssetPath> known{m_others.front().path, m_others.back().path};
        for (qint64 i = 0; i < planned; i += entries)
            known.append(m_planned[size_t(i)].path);
        VERIFY_RESULT((*store)->reader().learnPaths(known));
    }
    int killedHere = 0;
    for (int kill = 0; kill < killsHere && !QTest::currentTestFailed(); ++kill) {
        const KillPoints::Point point = points.next(kill, killsHere);
        const ProcessEnd end = killed->runUntil(order, point.stage, point.call);
        if (!end.killed) {
            QCOMPARE(end.exitCode, 0);
            break;
        }
        points.count(end);
        ++killedHere;
        verifyBetween();
        if (end.stage == Content)
            VERIFY_RESULT(server.reap());
    }
    const ProcessEnd end = killed->run(order);
    QVERIFY(!end.killed);
    QCOMPARE(end.exitCode, 0);
    if (killsHere == 0)
        points.learn(end.calls);
    verifySent(killedHere);
    removeContent(server, order);
    if (!QTest::currentTestFailed())
        verifyOutcome();
}

void RemoteKillTest::killedAnywhere()
{
    const int kills = killsWanted();
    KillPoints points(20261125);
    oneJob(points, 0);
    while (points.kills() < kills && !QTest::currentTestFailed())
        oneJob(points, std::min(killsOfOne, kills - points.kills()));
    qInfo("%s", qPrintable(points.summary()));
    QVERIFY(points.fewest() > 0);
}

int main(int argc, char** argv)
{
    KilledProcess processes(removeAll);
    killed = &processes;
    const QCoreApplication app(argc, argv);
    RemoteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "remote_kill_test.moc"
