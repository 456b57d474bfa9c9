// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "models/jobs/remote_jobs.h"
#include "support/verify_result.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
constexpr int planned = 3000; ///< more than one batch

int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.sentence()));
    return code;
}

/// The process that is killed: carries the job out.
int removeAll(const QString& url, const QString& folder, qint64 job)
{
    Connection connection;
    connection.name = u"Remote"_s;
    connection.baseUrl = QUrl(url);
    KoniferSeams seams;
    seams.knownPathsFile = folder + u"/paths.db"_s;
    const auto store = openKoniferStore(connection, {}, Access::ReadWrite, seams);
    if (!store)
        return stop(2, store.error());
    const auto journal = Journal::open(folder + u"/journal.db"_s, Access::ReadWrite);
    if (!journal)
        return stop(3, journal.error());
    if (const auto marked = (*journal)->markInterrupted(); !marked)
        return stop(4, marked.error());
    if ((*journal)->job(job)->state == JobState::Done)
        return 0;
    JobRunner runner(**store, **journal, job);
    Result<bool> more = runner.begin().map([] { return true; });
    while (more && *more)
        more = runner.step();
    return more ? 0 : stop(5, more.error());
}

QStringList linesOf(const QString& path, int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(u"%1 %2"_s.arg(path).arg(i));
    return lines;
}

} // namespace

/// Kills a job on a remote store with SIGKILL at random moments: in the end all that was planned is gone, the rest is
/// there, and the journal agrees.
class RemoteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere();

private:
    void oneJob(QRandomGenerator& random, int& killed);
};

void RemoteKillTest::oneJob(QRandomGenerator& random, int& killed)
{
    const QStringList others = linesOf(u"/u/ab"_s, 40) + linesOf(u"/u/b"_s, 10);
    RemoteJobs jobs(linesOf(u"/u/a"_s, planned / 2) + linesOf(u"/u/a/b"_s, planned / 2) + others);
    VERIFY_RESULT(jobs.open());
    VERIFY_RESULT(jobs.learnAll());
    const qint64 job = jobs.hold(DeleteRequest::everythingBelow(at(u"/u/a"_s)));
    QCOMPARE(jobs.journal().job(job)->counts.planned, planned);
    const QString url = jobs.connection.baseUrl.toString();
    const QString folder = QFileInfo(jobs.file(u"journal.db"_s)).path();
    jobs.close();
    int left = 5; // then it may end in peace
    while (true) {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedChannels);
        worker.start(QCoreApplication::applicationFilePath(), {u"--remove"_s, url, folder, QString::number(job)});
        QVERIFY(worker.waitForStarted());
        if (worker.waitForFinished(left-- > 0 ? random.bounded(20, 500) : 60'000)) {
            QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
            QCOMPARE(worker.exitCode(), 0);
            break;
        }
        worker.kill();
        QVERIFY(worker.waitForFinished());
        ++killed;
    }
    VERIFY_RESULT(jobs.open());
    const JobRecord record = *jobs.journal().job(job);
    QCOMPARE(record.state, JobState::Done);
    // Nobody else deletes here: what was gone after a kill is known to be the job's own doing.
    QCOMPARE(record.counts, (JobCounts{planned, planned, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs.server.memory().refLines(), others);
    // What was sent before a kill is looked up: it is not sent again where it has gone.
    const QByteArrayList deletes = jobs.deletes();
    QVERIFY(deletes.size() >= planned);
    QVERIFY(deletes.size() <= planned + 5 * jobs.connection.connections);
    for (const QByteArray& target : deletes)
        QVERIFY2(target.startsWith("/assets/u/a/") && target.contains("/-/entry/"), target.constData());
}

void RemoteKillTest::killedAnywhere()
{
    QRandomGenerator random(20261125);
    int killed = 0;
    for (int i = 0; killed < kills && !QTest::currentTestFailed(); ++i) {
        QVERIFY2(i < 4 * kills, "too few were killed");
        oneJob(random, killed);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--remove"_s)
        return removeAll(arguments.value(2), arguments.value(3), arguments.value(4).toLongLong());
    RemoteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "remote_kill_test.moc"
