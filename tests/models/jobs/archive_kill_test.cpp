// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_help.h"
#include "models/jobs/job_maker.h"
#include "stores/local/local_store.h"
#include "support/verify_result.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 400;
constexpr int kills = 12; ///< of each, deleting and restoring

int stop(int code, const Error& error)
{
    qWarning("%s", qPrintable(error.sentence()));
    return code;
}

/// The process that is killed: carries a job out, or puts its archive back.
int work(const QString& folder, const QString& journalFile, const QString& archive, qint64 job)
{
    const auto store = LocalStore::open(folder, Access::ReadWrite);
    if (!store)
        return stop(2, store.error());
    const auto journal = Journal::open(journalFile, Access::ReadWrite);
    if (!journal)
        return stop(3, journal.error());
    if (job == 0) {
        RestoreSpec spec;
        spec.folder = archive;
        const auto report = Restore(**store, **journal).run(spec, Cancel(), {}, {});
        return report ? int(report->failed + report->unknown) : stop(4, report.error());
    }
    if (const auto marked = (*journal)->markInterrupted(); !marked)
        return stop(5, marked.error());
    const auto record = (*journal)->job(job);
    if (!record || record->state == JobState::Done)
        return record ? 0 : stop(6, record.error());
    const ArchiveRun run = runJob(**store, **journal, job);
    return run.error ? stop(7, *run.error) : 0;
}

} // namespace

/// Kills a delete with an archive, and the putting back of it, at random moments: nothing is lost, nothing comes twice.
class ArchiveKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    /// Runs the work to its end, killed again and again on the way; `verify` looks after each kill.
    void workAndKill(qint64 job, const std::function<void()>& verify);
    QTemporaryDir m_dir;
};

void ArchiveKillTest::workAndKill(qint64 job, const std::function<void()>& verify)
{
    int patience = 20; // milliseconds: grows, so that slow machines get on too
    for (int killed = 0;; ++killed) {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedChannels);
        worker.start(QCoreApplication::applicationFilePath(),
                     {u"--work"_s, file(u"store"_s), file(u"journal.db"_s), file(u"archive"_s), QString::number(job)});
        QVERIFY(worker.waitForStarted());
        const bool toTheEnd = killed >= kills;
        if (worker.waitForFinished(toTheEnd ? 300'000 : QRandomGenerator::global()->bounded(patience))) {
            QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
            QCOMPARE(worker.exitCode(), 0);
            return;
        }
        worker.kill();
        QVERIFY(worker.waitForFinished());
        patience += patience / 4;
        verify();
    }
}

void ArchiveKillTest::killedAnywhere()
{
    VERIFY_RESULT(makePictureStore(file(u"store"_s), pictures));
    const DeleteRequest request = DeleteRequest::everythingBelow(AssetPath());
    QStringList before;
    qint64 job = 0;
    {
        const auto store = LocalStore::open(file(u"store"_s), Access::ReadWrite);
        VERIFY_RESULT(store);
        before = contentsOf(**store);
        const auto journal = openJournal(file(u"journal.db"_s));
        job = holdWithArchive(**store, *journal, request, file(u"archive"_s));
        VERIFY_RESULT(journal->setTypedName(job, (*store)->info().name));
    }
    QCOMPARE(before.size(), pictures);
    const auto now = [&] {
        const auto store = LocalStore::open(file(u"store"_s), Access::ReadOnly);
        return store ? contentsOf(**store) : QStringList{store.error().sentence()};
    };
    workAndKill(job, [&] { // everything is in the store, or safe in the archive, or both
        QStringList there = now();
        if (QFileInfo::exists(file(u"archive/manifest.jsonl"_s)))
            there += contentsOf(file(u"archive"_s));
        QCOMPARE(QSet<QString>(there.begin(), there.end()), QSet<QString>(before.begin(), before.end()));
    });
    QCOMPARE(now(), QStringList());
    QCOMPARE(contentsOf(file(u"archive"_s)), before);
    workAndKill(0, [&] { // none is there twice
        const QStringList there = now();
        QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), there.size());
    });
    QCOMPARE(now(), before);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 6 && arguments[1] == "--work"_L1)
        return work(arguments[2], arguments[3], arguments[4], arguments[5].toLongLong());
    ArchiveKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "archive_kill_test.moc"
