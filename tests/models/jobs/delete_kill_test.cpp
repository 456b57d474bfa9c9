// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/content_reaper.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "stores/local/local_store.h"
#include "stores/local/store_check.h"
#include "support/store_builder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 60;
constexpr qint64 half = 3000; ///< assets that are planned, and as many that are not

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

class DeleteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere();

private:
    void oneStore(QRandomGenerator& random, int& killed);
};

void DeleteKillTest::oneStore(QRandomGenerator& random, int& killed)
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"store"_s);
    const QString journalFile = dir.filePath(u"journal.db"_s);
    secateur::tests::StoreSpec spec;
    spec.users = 2 * half / 30;
    spec.contentFiles = spec.assets();
    spec.labels = {{u"go"_s, u"yes"_s, 2}};
    QVERIFY(secateur::tests::buildStore(folder, spec));
    DeleteRequest request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users"_s));
    request.labels = {{u"go"_s, u"yes"_s}};
    qint64 job = 0;
    {
        auto store = LocalStore::open(folder, Access::ReadWrite);
        QVERIFY(store);
        auto journal = openJournal(journalFile);
        const auto record = planIntoJournal(**store, folder, request, DeleteMode::Pinned, *journal, Cancel());
        QVERIFY(record);
        QCOMPARE(record->counts.planned, half);
        job = record->id;
    }
    int left = 20; // then it may end in peace
    while (true) {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedChannels);
        worker.start(QCoreApplication::applicationFilePath(),
                     {u"--remove"_s, folder, journalFile, QString::number(job)});
        QVERIFY(worker.waitForStarted());
        const int patience = left-- > 0 ? random.bounded(10, 400) : 60'000;
        if (worker.waitForFinished(patience)) {
            QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
            QCOMPARE(worker.exitCode(), 0);
            break;
        }
        worker.kill();
        QVERIFY(worker.waitForFinished());
        ++killed;
    }
    auto journal = openJournal(journalFile);
    const JobRecord record = *journal->job(job);
    QCOMPARE(record.state, JobState::Done);
    QCOMPARE(record.counts.deleted + record.counts.alreadyGone, half);
    QCOMPARE(record.counts.unexpected, 0);
    auto store = LocalStore::open(folder, Access::ReadOnly);
    QVERIFY(store);
    QCOMPARE((*store)->reader().contentOfJob(journal->id(), job, {}, {}).value(), ContentTally());
    QCOMPARE((*store)->reader().totals(request, Cancel())->assets, 0);
    request.labels.clear();
    QCOMPARE((*store)->reader().totals(request, Cancel())->assets, half);
    const auto check = checkLocalStore(folder, Cancel());
    QVERIFY(check);
    QVERIFY2(check->clean(), qPrintable(check->samples.join(u'\n')));
    QCOMPARE(check->pending, 0);
}

void DeleteKillTest::killedAnywhere()
{
    QRandomGenerator random(20261123);
    int killed = 0;
    while (killed < kills && !QTest::currentTestFailed())
        oneStore(random, killed);
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
