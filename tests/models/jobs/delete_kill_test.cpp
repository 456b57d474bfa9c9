// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/content_reaper.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "stores/local/local_store.h"
#include "stores/local/store_check.h"
#include "support/memory_folder.h"
#include "support/store_builder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;
constexpr int killsInEach = 15; ///< of the two halves of the work, deleting and removing content, at the least
constexpr qint64 half = 3000;   ///< assets that are planned, and as many that are not

/// Says why the process ends early, for the log of the test.
int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.what));
    return code;
}

/// The process that is killed: carries the job out and removes the content.
int removeAll(const QString& folder, const QString& journalFile, qint64 job)
{
    auto store = LocalStore::open(folder, Access::ReadWrite);
    if (!store)
        return stop(2, store.error());
    auto journal = Journal::open(journalFile, Access::ReadWrite);
    if (!journal)
        return stop(3, journal.error());
    if (const auto marked = (*journal)->markInterrupted(); !marked)
        return stop(4, marked.error());
    const auto record = (*journal)->job(job);
    if (!record)
        return stop(5, record.error());
    if (record->state != JobState::Done) {
        JobRunner runner(**store, **journal, job);
        Result<bool> more = runner.begin().map([] { return true; });
        while (more && *more)
            more = runner.step();
        if (!more)
            return stop(6, more.error());
    }
    ContentReaper reaper(**store);
    Result<ReapReport> report = reaper.pass(100, Cancel());
    while (report && (report->more || report->heldElsewhere))
        report = reaper.pass(100, Cancel());
    return report ? 0 : stop(7, report.error());
}

} // namespace

/// Kills a delete and the removal of its content with SIGKILL at random moments: what was planned goes, nothing else.
class DeleteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere();

private:
    void oneStore(QRandomGenerator& random);
    void buildAndPlan();
    /// Whether the process ended by itself within so many milliseconds; killed otherwise.
    bool run(int milliseconds);
    void countKill();
    void verifyOutcome();

    QString m_folder;
    QString m_journalFile;
    DeleteRequest m_request;
    qint64 m_job = 0;
    int m_span = 60'000; ///< milliseconds that a whole run takes
    int m_whileDeleting = 0;
    int m_whileReaping = 0;
};

void DeleteKillTest::buildAndPlan()
{
    secateur::tests::StoreSpec spec;
    spec.users = 2 * half / 30;
    spec.contentFiles = spec.assets();
    spec.labels = {{u"go"_s, u"yes"_s, 2}};
    QVERIFY(secateur::tests::buildStore(m_folder, spec));
    m_request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users"_s));
    m_request.labels = {{u"go"_s, u"yes"_s}};
    auto store = LocalStore::open(m_folder, Access::ReadWrite);
    QVERIFY(store);
    auto journal = openJournal(m_journalFile);
    const auto record = planIntoJournal(**store, m_folder, m_request, DeleteMode::Pinned, *journal, Cancel());
    QVERIFY(record && agreeTo(*journal, record->id));
    QCOMPARE(record->counts.planned, half);
    m_job = record->id;
}

bool DeleteKillTest::run(int milliseconds)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedChannels);
    worker.start(QCoreApplication::applicationFilePath(),
                 {u"--remove"_s, m_folder, m_journalFile, QString::number(m_job)});
    if (!worker.waitForStarted())
        qFatal("The process that is to be killed does not start.");
    if (worker.waitForFinished(milliseconds)) {
        [&] {
            QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
            QCOMPARE(worker.exitCode(), 0);
        }();
        return true;
    }
    worker.kill(); // SIGKILL
    worker.waitForFinished();
    return false;
}

void DeleteKillTest::countKill()
{
    auto journal = openJournal(m_journalFile);
    const auto record = journal->job(m_job);
    QVERIFY(record);
    ++(record->state == JobState::Done ? m_whileReaping : m_whileDeleting);
}

void DeleteKillTest::verifyOutcome()
{
    auto journal = openJournal(m_journalFile);
    const JobRecord record = *journal->job(m_job);
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts.deleted + record.counts.alreadyGone, half);
    QCOMPARE(record.counts.unexpected, 0);
    auto store = LocalStore::open(m_folder, Access::ReadOnly);
    QVERIFY(store);
    QCOMPARE((*store)->reader().contentOfJob(journal->id(), m_job, {}, {}, {}).value(), ContentTally());
    QCOMPARE((*store)->reader().totals(m_request, Cancel())->assets, 0);
    m_request.labels.clear();
    QCOMPARE((*store)->reader().totals(m_request, Cancel())->assets, half);
    const auto check = checkLocalStore(m_folder, Cancel());
    QVERIFY(check);
    QVERIFY2(check->clean(), qPrintable(check->samples.join(u'\n')));
    QCOMPARE(check->pending, 0);
}

void DeleteKillTest::oneStore(QRandomGenerator& random)
{
    QTemporaryDir dir(memoryFolder());
    m_folder = dir.filePath(u"store"_s);
    m_journalFile = dir.filePath(u"journal.db"_s);
    buildAndPlan();
    if (QTest::currentTestFailed())
        return;
    int left = m_span == 60'000 ? 0 : 20; // then it may end in peace; the first store's tells how long that takes
    QElapsedTimer clock;
    clock.start();
    while (!QTest::currentTestFailed() && !run(left > 0 ? random.bounded(1, m_span / 2) : 60'000)) {
        QVERIFY2(left-- > 0, "A run that nobody disturbs does not end.");
        countKill();
    }
    if (m_span == 60'000)
        m_span = int(clock.elapsed()) + 1;
    if (!QTest::currentTestFailed())
        verifyOutcome();
}

void DeleteKillTest::killedAnywhere()
{
    QRandomGenerator random(20261123);
    int stores = 0;
    while (!QTest::currentTestFailed() && (m_whileDeleting + m_whileReaping < kills || m_whileDeleting < killsInEach ||
                                           m_whileReaping < killsInEach)) {
        QVERIFY2(stores++ < 2 * kills, "The work is over before it can be killed.");
        oneStore(random);
    }
    qInfo("killed %d times while deleting, %d times while removing content, in %d stores; a whole run takes %d ms",
          m_whileDeleting, m_whileReaping, stores, m_span);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--remove"_s)
        return removeAll(arguments.value(2), arguments.value(3), arguments.value(4).toLongLong());
    DeleteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "delete_kill_test.moc"
