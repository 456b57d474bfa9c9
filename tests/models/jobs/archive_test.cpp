// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_bench.h"
#include "models/jobs/job_maker.h"
#include "stores/local/store_files.h"
#include "support/verify_result.h"

#include <csignal>
#include <sys/resource.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps files of this process from growing beyond a size, as a full disk does.
class SmallDisk final {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

/// Archiving in front of a delete, on a local store: nothing goes that is not safe.
class ArchiveTest final : public QObject, private ArchiveBench {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void archivesWhatItDeletes();
    void oneContentForEqualPictures();
    void contentThatCanNotBeRead_data();
    void contentThatCanNotBeRead();
    void selectorSendsNothingUnlessAllIsSafe();
    void selectorWithAnArchive();
    void selectorLooksAtAllOfItAgain();
    void aDiskThatWentAway();
    void placesThatAreRefused_data();
    void placesThatAreRefused();
    void theArchiveOfAnotherJob();
    void fullDisk();
    void aFolderThatCanNotBeMade();
};

void ArchiveTest::archivesWhatItDeletes()
{
    const QStringList before = contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s), true);
    const QStringList others = contentsOf(*m_store, AssetPath::fromCanonical(u"/u1"_s), true);
    QCOMPARE(before.size(), 4);
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive);
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(m_archive, true), before);
    QCOMPARE(contentsOf(*m_store, {}, true), others);
    const auto folder = ArchiveFolder::open(m_archive);
    VERIFY_RESULT(folder);
    const auto said = (*folder)->head();
    VERIFY_RESULT(said);
    QCOMPARE((*said)->job, job);
    QCOMPARE((*said)->storeId, m_store->info().id);
    QCOMPARE((*said)->plan, run.record.plan.sha256);
    QCOMPARE((*said)->request, u"DELETE /assets/u0/-/recursive"_s);
    QVERIFY(!(*said)->who.isEmpty() && (*said)->made > 0);
}

void ArchiveTest::oneContentForEqualPictures()
{
    const QByteArray same = bytesOf(contentFile(u"/u0/a"_s, 0));
    QVERIFY(writeBytes(contentFile(u"/u0/a"_s, 1), same));
    QVERIFY(writeBytes(contentFile(u"/u0/b"_s, 0), same));
    const ArchiveRun run = runJob(*m_store, *m_journal, holdWithArchive(*m_store, *m_journal, everything, m_archive));
    QCOMPARE(run.record.counts.deleted + run.record.counts.failed, 4); // a file of another length is not archived
    const QStringList kept = contentsOf(m_archive);
    QCOMPARE(kept.size(), run.record.counts.deleted);
}

void ArchiveTest::contentThatCanNotBeRead_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"missing", "shorter", "longer", "link", "folder"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void ArchiveTest::contentThatCanNotBeRead()
{
    QFETCH(const QString, how);
    const QString content = contentFile(u"/u0/a"_s, 1);
    const QByteArray bytes = bytesOf(content);
    QVERIFY(!bytes.isEmpty());
    if (how == u"shorter") {
        QVERIFY(writeBytes(content, bytes.chopped(1)));
    } else if (how == u"longer") {
        QVERIFY(writeBytes(content, bytes + 'x'));
    } else {
        QVERIFY(QFile::rename(content, file(u"elsewhere"_s)));
        if (how == u"link")
            QVERIFY(QFile::link(file(u"elsewhere"_s), content));
        if (how == u"folder")
            QVERIFY(QDir().mkdir(content));
    }
    const ArchiveRun run = runJob(*m_store, *m_journal, holdWithArchive(*m_store, *m_journal, everything, m_archive));
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts.deleted, 3);
    QCOMPARE(run.record.counts.failed, 1);
    QCOMPARE(contentsOf(m_archive).size(), 3);
    const AssetRef kept{AssetPath::fromCanonical(u"/u0/a"_s), 1};
    QVERIFY(m_store->reader().lookUp(std::span(&kept, 1))->first());
    QStringList reasons;
    VERIFY_RESULT(m_journal->items(run.record.id, [&](const JobItem& item) {
        if (item.state == ItemState::Failed)
            reasons.append(item.reason);
        return true;
    }));
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.first().startsWith(u"It could not be archived, so it was not deleted"_s),
             qPrintable(reasons.first()));
}

void ArchiveTest::selectorSendsNothingUnlessAllIsSafe()
{
    QVERIFY(QFile::remove(contentFile(u"/u0/b"_s, 1)));
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive, DeleteMode::Selector);
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::Refused);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts.deleted, 0);
    QCOMPARE(planned().size(), 4);
}

void ArchiveTest::selectorWithAnArchive()
{
    const QStringList before = contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s), true);
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive, DeleteMode::Selector);
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(m_archive, true), before);
    QCOMPARE(planned().size(), 0);
}

void ArchiveTest::placesThatAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the content folder") << u"store/content/archive"_s;
    QTest::newRow("the store itself") << u"store"_s;
    QTest::newRow("deep inside") << u"store/content/a/b/c"_s;
    QTest::newRow("through a link") << u"link/archive"_s;
    QTest::newRow("dots") << u"elsewhere/../store/archive"_s;
    QTest::newRow("something else in it") << u"full"_s;
    QTest::newRow("a file") << u"file"_s;
}

void ArchiveTest::placesThatAreRefused()
{
    QFETCH(const QString, place);
    QVERIFY(QDir().mkpath(file(u"elsewhere"_s)) && QDir().mkpath(file(u"full"_s)));
    QVERIFY(QFile::link(file(u"store/content"_s), file(u"link"_s)));
    QVERIFY(writeBytes(file(u"file"_s), "x") && writeBytes(file(u"full/x"_s), "x"));
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, file(place));
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::Refused);
    QCOMPARE(planned().size(), 4);
    QVERIFY(!QFileInfo::exists(file(place + u"/archive.json"_s)));
}

void ArchiveTest::theArchiveOfAnotherJob()
{
    QCOMPARE(runJob(*m_store, *m_journal, holdWithArchive(*m_store, *m_journal, everything, m_archive)).record.state,
             JobState::Done);
    const QStringList first = contentsOf(m_archive, true);
    const DeleteRequest next = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/u1"_s));
    const ArchiveRun run = runJob(*m_store, *m_journal, holdWithArchive(*m_store, *m_journal, next, m_archive));
    QCOMPARE(run.error->code, ErrorCode::Refused);
    QCOMPARE(run.record.counts.deleted, 0);
    QCOMPARE(contentsOf(m_archive, true), first);
}

/// The archive's disk is full: the job waits, nothing goes, and with room again all of it ends well.
void ArchiveTest::fullDisk()
{
    constexpr rlim_t room = 1'500'000; // the journal and the store's database stay below it
    const QString content = contentFile(u"/u0/a"_s, 0);
    QByteArray large = bytesOf(content); // a picture all the same
    large.append(4'000'000 - large.size(), 'x');
    QVERIFY(writeBytes(content, large));
    cleanup();
    {
        const auto database = openStoreDatabase(file(u"store"_s), Access::ReadWrite);
        VERIFY_RESULT(
            (*database)->run("UPDATE variant SET bytes = 4000000 WHERE id = (SELECT min(id) FROM variant)"_ba));
    }
    auto store = LocalStore::open(file(u"store"_s), Access::ReadWrite);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive);
    {
        const SmallDisk small(room);
        const ArchiveRun run = runJob(*m_store, *m_journal, job);
        QVERIFY(run.error);
        QCOMPARE(run.error->code, ErrorCode::DiskFull);
        QCOMPARE(run.record.state, JobState::Paused);
        QCOMPARE(run.record.counts.deleted, 0);
    }
    QCOMPARE(planned().size(), 4);
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(m_archive).size(), 4);
    QVERIFY(QDir(m_archive + u"/content"_s).entryList({u".part*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void ArchiveTest::aFolderThatCanNotBeMade()
{
    QVERIFY(writeBytes(file(u"file"_s), "x"));
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, file(u"file/archive"_s));
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(planned().size(), 4);
}

/// The first of them may have been archived hours before the request is sent.
void ArchiveTest::selectorLooksAtAllOfItAgain()
{
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive, DeleteMode::Selector);
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    while (bytesOf(m_archive + u"/manifest.jsonl"_s).count('\n') < 4)
        VERIFY_RESULT(runner.step());
    {
        const auto database = openStoreDatabase(file(u"store"_s), Access::ReadWrite);
        VERIFY_RESULT((*database)->run("INSERT INTO label(asset, key, value) VALUES (2, 'hold', 'legal')"_ba));
    }
    std::optional<Error> error;
    while (!error) {
        const auto more = runner.step();
        QVERIFY(!more || *more);
        if (!more)
            error = more.error();
    }
    QCOMPARE(error->code, ErrorCode::Drift);
    QCOMPARE(runner.record().state, JobState::Failed);
    QCOMPARE(contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s)).size(), 4);
}

void ArchiveTest::aDiskThatWentAway()
{
    const qint64 job = holdWithArchive(*m_store, *m_journal, everything, m_archive);
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
    VERIFY_RESULT(m_journal->noteArchiveBegun(job));
    VERIFY_RESULT(runner.pause(u"A word."_s));
    QVERIFY(QDir().mkpath(m_archive)); // its mount point
    const ArchiveRun run = runJob(*m_store, *m_journal, job);
    QCOMPARE(run.error->code, ErrorCode::Io);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY2(run.record.reason.contains(u"mounted"_s), qPrintable(run.record.reason));
    QCOMPARE(contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s)).size(), 4);
    QVERIFY(QDir(m_archive).isEmpty());
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
