// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_content.h"
#include "jobs/removal_worker.h"
#include "models/jobs/remote_database.h"
#include "support/verify_result.h"

#include <QSignalSpy>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines{u"/u/a 0 variants:2"_s, u"/u/a 1"_s, u"/u/a 2"_s, u"/u/b 0"_s};
const DeleteRequest all = DeleteRequest::allAt(at(u"/u/a"_s));
constexpr qint64 objects = 4;
constexpr RemovalTiming quick{10, 5, 1};

/// A source of these variants, each list a portion.
VariantSource sourceOf(std::vector<std::vector<Variant>> portions)
{
    return [portions = std::move(portions), next = size_t(0)]() mutable -> Result<std::vector<Variant>> {
        return next < portions.size() ? portions[next++] : std::vector<Variant>();
    };
}

} // namespace

/// What became of the content of a job on a remote store, by what can be seen of it.
class RemoteContentJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void byTheOutbox();
    void byOutboxAndFolder();
    void leaked();
    void byTheFolder();
    void folderThatIsNotMounted();
    void unknownWithoutEither();
    void aPlaceThatNeverHeldIt_data();
    void aPlaceThatNeverHeldIt();
    void seenInAnEarlierRun();
    void whatWentLaterIsNotTakenForGone();
    void saysGoneOnlyWhenGone();
    void neverSaysGoneOfWhatLeaked();
    void neverSaysGoneOfWhatNobodySees();
    void doesNotCountTheQueueWithEachProgress();

private:
    RemoteJobs& jobs() { return *m_jobs; }
    [[nodiscard]] ContentTally look(qint64 job)
    {
        return contentOfJob(jobs().store(), jobs().journal(), job, Cancel()).value_or(ContentTally{-1, -1, -1, -1});
    }
    void onDatabase(bool probe);
    void inMemory(bool probe);
    [[nodiscard]] qint64 done();
    [[nodiscard]] std::unique_ptr<RemovalWorker> worker(const RemovalTiming& timing = quick);
    /// Waits until the worker has looked at pending content several times.
    void looksOften(RemovalWorker& worker);

    RemoteDatabase m_database;
    std::unique_ptr<RemoteJobs> m_memory;
    RemoteJobs* m_jobs = nullptr;
};

void RemoteContentJobTest::cleanup()
{
    m_memory.reset();
    m_database.end();
}

void RemoteContentJobTest::onDatabase(bool probe)
{
    VERIFY_RESULT(m_database.make(lines));
    m_jobs = &m_database.jobs();
    FolderContent content(m_database.contentFolder());
    const auto keys = m_database.link().lines("SELECT object_store_key FROM asset_variant"_ba);
    VERIFY_RESULT(keys);
    for (const QString& key : *keys)
        VERIFY_RESULT(content.put(u"assets"_s, key, "x"_ba));
    if (probe)
        jobs().connection.content = m_database.contentFolder();
    VERIFY_RESULT(jobs().open());
}

void RemoteContentJobTest::inMemory(bool probe)
{
    m_memory = std::make_unique<RemoteJobs>(lines);
    m_jobs = m_memory.get();
    if (probe) {
        jobs().connection.content = jobs().file(u"content"_s);
        QVERIFY(jobs().server.memory().setContentFolder(jobs().connection.content));
    }
    VERIFY_RESULT(jobs().open());
}

qint64 RemoteContentJobTest::done()
{
    const qint64 job = jobs().hold(all);
    const RemoteRun run = jobs().run(job);
    return run.record.state == JobState::Done && run.record.counts.deleted == 3 ? job : 0;
}

void RemoteContentJobTest::byTheOutbox()
{
    onDatabase(false);
    const qint64 job = done();
    QCOMPARE(jobs().journal().job(job)->content, (ContentTally{objects, 0, 0, 0}));
    QCOMPARE(look(job), (ContentTally{objects, 0, 0, 0}));
    m_database.backend().reaper().failFor({u"u.a-0-1-1.png"_s});
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects - 1));
    QCOMPARE(look(job), (ContentTally{1, objects - 1, 0, 0}));
    m_database.backend().reaper().failFor({});
    QCOMPARE(jobs().server.reap(), Result<qint64>(1));
    QCOMPARE(look(job), (ContentTally{0, objects, 0, 0}));
}

void RemoteContentJobTest::byOutboxAndFolder()
{
    onDatabase(true);
    const qint64 job = done();
    QCOMPARE(jobs().journal().job(job)->content, (ContentTally{objects, 0, 0, 0}));
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QCOMPARE(look(job), (ContentTally{0, objects, 0, 0}));
}

void RemoteContentJobTest::leaked()
{
    onDatabase(true);
    const qint64 job = done();
    m_database.backend().reaper().leakFor({u"u.a-1-2-0.png"_s});
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QCOMPARE(look(job), (ContentTally{0, objects - 1, 1, 0}));
}

void RemoteContentJobTest::byTheFolder()
{
    inMemory(true);
    const qint64 job = done();
    QCOMPARE(jobs().journal().job(job)->content, (ContentTally{objects, 0, 0, 0}));
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QCOMPARE(look(job), (ContentTally{0, objects, 0, 0}));
}

void RemoteContentJobTest::folderThatIsNotMounted()
{
    onDatabase(true);
    const qint64 job = done();
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    const QString folder = m_database.contentFolder();
    QVERIFY(QDir().rename(folder, folder + u".away"_s));
    QCOMPARE(look(job), (ContentTally{0, 0, 0, objects}));
    QVERIFY(QDir().rename(folder + u".away"_s, folder));
    QCOMPARE(look(job), (ContentTally{0, objects, 0, 0}));
}

void RemoteContentJobTest::unknownWithoutEither()
{
    inMemory(false);
    const qint64 job = done();
    QCOMPARE(jobs().journal().job(job)->content, (ContentTally{0, 0, 0, objects}));
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QCOMPARE(look(job), (ContentTally{0, 0, 0, objects}));
}

void RemoteContentJobTest::aPlaceThatNeverHeldIt_data()
{
    QTest::addColumn<bool>("catalogue");
    QTest::addColumn<bool>("reaped");
    QTest::newRow("API alone, at once") << false << false;
    QTest::newRow("API alone") << false << true;
    QTest::newRow("with the outbox, at once") << true << false;
    QTest::newRow("with the outbox") << true << true;
}

/// A folder of another environment: the bucket is there, with other files in it. Nothing is called gone for that.
void RemoteContentJobTest::aPlaceThatNeverHeldIt()
{
    QFETCH(const bool, catalogue);
    QFETCH(const bool, reaped);
    if (catalogue)
        onDatabase(false);
    else
        inMemory(false);
    const QString other = jobs().file(u"other"_s);
    VERIFY_RESULT(FolderContent(other).put(u"assets"_s, u"somebody/else.png"_s, "x"_ba));
    jobs().connection.content = other;
    VERIFY_RESULT(jobs().open());
    const qint64 job = done();
    QVERIFY(job > 0);
    if (reaped)
        QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    const bool scheduled = catalogue && !reaped;
    const ContentTally expected = scheduled ? ContentTally{objects, 0, 0, 0} : ContentTally{0, 0, 0, objects};
    QCOMPARE(look(job), expected);
    QCOMPARE(jobs().journal().job(job)->state, JobState::Done);
    if (!catalogue) {
        QCOMPARE(jobs().journal().job(job)->content, expected);
        QVERIFY(jobs().journal().job(job)->reason.contains(other));
    }
    VERIFY_RESULT(followContent(jobs().store(), jobs().journal(), PendingNotes::Always, Cancel()));
    QCOMPARE(jobs().journal().job(job)->content, expected);
}

/// What was seen is written down: whoever looks later, in another process, needs not have seen it.
void RemoteContentJobTest::seenInAnEarlierRun()
{
    inMemory(true);
    const qint64 job = done();
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    VERIFY_RESULT(jobs().open());
    QCOMPARE(look(job), (ContentTally{0, objects, 0, 0}));
    // The same job, looked at in another place, is not.
    const QString other = jobs().file(u"other"_s);
    VERIFY_RESULT(FolderContent(other).put(u"assets"_s, u"somebody/else.png"_s, "x"_ba));
    jobs().connection.content = other;
    VERIFY_RESULT(jobs().open());
    QCOMPARE(look(job), (ContentTally{0, 0, 0, objects}));
}

/// Between two looks more of a job's assets can go, in the midst of the others: what was gone is known by what it is,
/// not by its place.
void RemoteContentJobTest::whatWentLaterIsNotTakenForGone()
{
    onDatabase(true);
    const auto variant = [](const QString& key) { return Variant{u"assets"_s, key, true, -1, 0, 0, {}}; };
    const Variant one = variant(u"u.a-0-1-0.png"_s);
    const Variant two = variant(u"u.a-1-2-0.png"_s);
    const Variant three = variant(u"u.a-2-3-0.png"_s);
    FolderContent content(m_database.contentFolder());
    VERIFY_RESULT(content.remove(one.bucket, one.key));
    VERIFY_RESULT(content.remove(three.bucket, three.key));
    AssetReader& reader = jobs().store().reader();
    const auto tally = [&](std::vector<std::vector<Variant>> portions) {
        return reader.contentOfJob(u"journal"_s, 1, sourceOf(std::move(portions)), Cancel(), {}).value();
    };
    QCOMPARE(tally({{one, three}}), (ContentTally{0, 2, 0, 0}));
    QCOMPARE(tally({{one, two, three}}), (ContentTally{0, 2, 1, 0}));
    QCOMPARE(tally({{two}, {one, three}}), (ContentTally{0, 2, 1, 0}));
    QCOMPARE(tally({{one, three}, {two}}), (ContentTally{0, 2, 1, 0}));
    QCOMPARE(tally({{one, three}, {two}}), (ContentTally{0, 2, 1, 0}));
}

std::unique_ptr<RemovalWorker> RemoteContentJobTest::worker(const RemovalTiming& timing)
{
    jobs().close();
    const auto opener = [connection = jobs().connection, seams = jobs().seams()](Access access) {
        return openKoniferStore(connection, {}, access, seams);
    };
    return std::make_unique<RemovalWorker>(opener, jobs().connection.baseUrl.toString(), jobs().file(u"journal.db"_s),
                                           timing);
}

void RemoteContentJobTest::looksOften(RemovalWorker& worker)
{
    QSignalSpy looked(&worker, &RemovalWorker::pendingChanged);
    QTRY_VERIFY(looked.size() > 6);
}

void RemoteContentJobTest::saysGoneOnlyWhenGone()
{
    for (const bool probe : {false, true}) {
        onDatabase(probe);
        const auto removal = worker();
        QSignalSpy ready(removal.get(), &RemovalWorker::planReady);
        QSignalSpy ended(removal.get(), &RemovalWorker::jobEnded);
        QSignalSpy gone(removal.get(), &RemovalWorker::contentGone);
        removal->prepare(1, all);
        QTRY_COMPARE(ready.size(), 1);
        const auto job = ready[0][1].value<JobRecord>();
        removal->start(job.id, 3);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<JobRecord>().state, JobState::Done);
        QCOMPARE(ended[0][0].value<JobRecord>().content.pending, objects);
        m_database.backend().reaper().failFor({u"u.a-0-1-1.png"_s});
        QCOMPARE(jobs().server.reap(), Result<qint64>(objects - 1));
        looksOften(*removal);
        QCOMPARE(gone.size(), 0);
        m_database.backend().reaper().failFor({});
        QCOMPARE(jobs().server.reap(), Result<qint64>(1));
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].value<JobRecord>().id, job.id);
        QCOMPARE(gone[0][0].value<JobRecord>().content, ContentTally());
        looksOften(*removal);
        QCOMPARE(gone.size(), 1);
    }
}

void RemoteContentJobTest::neverSaysGoneOfWhatLeaked()
{
    onDatabase(true);
    const qint64 job = done();
    const auto removal = worker();
    QSignalSpy gone(removal.get(), &RemovalWorker::contentGone);
    QSignalSpy looked(removal.get(), &RemovalWorker::pendingChanged);
    m_database.backend().reaper().leakAll(true);
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QTRY_VERIFY(!looked.isEmpty() && looked.last()[0].value<PendingSummary>().leaked == objects);
    looksOften(*removal);
    QCOMPARE(gone.size(), 0);
    QVERIFY(job > 0);
}

void RemoteContentJobTest::neverSaysGoneOfWhatNobodySees()
{
    inMemory(false);
    QVERIFY(done() > 0);
    const auto removal = worker();
    QSignalSpy gone(removal.get(), &RemovalWorker::contentGone);
    QSignalSpy looked(removal.get(), &RemovalWorker::pendingChanged);
    QCOMPARE(jobs().server.reap(), Result<qint64>(objects));
    QTRY_VERIFY(looked.size() > 6);
    QCOMPARE(looked.last()[0].value<PendingSummary>().unknown, objects);
    QCOMPARE(gone.size(), 0);
}

/// The server counts its whole queue for each look: once between two looks of the reaper, not with each progress.
void RemoteContentJobTest::doesNotCountTheQueueWithEachProgress()
{
    constexpr int never = 600'000;
    onDatabase(false);
    const auto removal = worker({never, never, 0});
    QSignalSpy ready(removal.get(), &RemovalWorker::planReady);
    QSignalSpy ended(removal.get(), &RemovalWorker::jobEnded);
    QSignalSpy progressed(removal.get(), &RemovalWorker::progressed);
    QSignalSpy looked(removal.get(), &RemovalWorker::pendingChanged);
    removal->prepare(1, all);
    QTRY_COMPARE(ready.size(), 1);
    removal->start(ready[0][1].value<JobRecord>().id, 3);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(looked.size(), 2); // when the store was opened, and when the job had ended
    QVERIFY2(progressed.size() > 3, qPrintable(QString::number(progressed.size())));
    QCOMPARE(looked.last()[0].value<PendingSummary>().pending, objects);
}

QTEST_GUILESS_MAIN(RemoteContentJobTest)
#include "remote_content_test.moc"
