// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_help.h"
#include "models/jobs/job_maker.h"
#include "stores/local/local_store.h"
#include "stores/local/store_files.h"
#include "support/verify_result.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const DeleteRequest everything = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/u0"_s));

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeBytes(const QString& file, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::Truncate)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | mode) && out.write(bytes) == bytes.size();
}

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
class ArchiveTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void archivesWhatItDeletes();
    void oneContentForEqualPictures();
    void contentThatCanNotBeRead_data();
    void contentThatCanNotBeRead();
    void selectorSendsNothingUnlessAllIsSafe();
    void selectorWithAnArchive();
    void placesThatAreRefused_data();
    void placesThatAreRefused();
    void theArchiveOfAnotherJob();
    void inUseByAnother();
    void fullDisk();
    void aFolderThatCanNotBeMade();
    void goesOnWithoutReadingAgain();
    void repairsWhatIsDamaged();
    void keepsTheLatestMetadata();
    void tornManifest();
    void lines_data();
    void lines();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString contentFile(const QString& path, qint64 entry);
    [[nodiscard]] std::vector<PlannedAsset> planned();
    [[nodiscard]] ArchiveHead head() const { return {m_store->info().id, u"s"_s, {}, "p", u"j"_s, 7, {}, {}, 1}; }
    [[nodiscard]] Result<std::unique_ptr<ArchiveWriter>> writer()
    {
        return ArchiveWriter::open(m_archive, head(), m_store->info().ownFolders);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<Journal> m_journal;
    QString m_archive;
};

void ArchiveTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_archive = file(u"archive"_s);
    VERIFY_RESULT(makePictureStore(file(u"store"_s), 8));
    auto store = LocalStore::open(file(u"store"_s), Access::ReadWrite);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    m_journal = openJournal(file(u"journal.db"_s));
}

void ArchiveTest::cleanup()
{
    m_journal.reset();
    m_store.reset();
}

QString ArchiveTest::contentFile(const QString& path, qint64 entry)
{
    const AssetRef ref{AssetPath::fromCanonical(path), entry};
    const auto asset = m_store->reader().lookUp(std::span(&ref, 1));
    const Variant original = *asset->first()->original();
    return file(u"store/content/%1/%2"_s.arg(original.bucket, original.key));
}

std::vector<PlannedAsset> ArchiveTest::planned()
{
    std::vector<PlannedAsset> assets;
    const auto read = m_store->reader().match(everything, Cancel(), [&](std::span<const PlannedAsset> some) {
        assets.insert(assets.end(), some.begin(), some.end());
        return true;
    });
    return read ? assets : std::vector<PlannedAsset>();
}

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

void ArchiveTest::inUseByAnother()
{
    const auto first = writer();
    VERIFY_RESULT(first);
    const auto second = writer();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
}

/// The archive's disk is full: the job waits, nothing goes, and with room again all of it ends well.
void ArchiveTest::fullDisk()
{
    constexpr rlim_t room = 1'500'000; // the journal and the store's database stay below it
    const QString content = contentFile(u"/u0/a"_s, 0);
    const QByteArray large(4'000'000, 'x');
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

void ArchiveTest::goesOnWithoutReadingAgain()
{
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT(first);
        const auto added = (*first)->add(m_store->reader(), std::span(assets).first(2), Cancel());
        VERIFY_RESULT(added);
        QCOMPARE(added->at(0).state, Archived::State::Safe);
    }
    const QByteArray manifest = bytesOf(m_archive + u"/manifest.jsonl"_s);
    QVERIFY(QFile::remove(contentFile(u"/u0/a"_s, 0))); // it is in the archive: nobody has to read it again
    const auto second = writer();
    VERIFY_RESULT(second);
    const auto added = (*second)->add(m_store->reader(), assets, Cancel());
    VERIFY_RESULT(added);
    for (const Archived& archived : *added)
        QCOMPARE(archived.state, Archived::State::Safe);
    QVERIFY(bytesOf(m_archive + u"/manifest.jsonl"_s).startsWith(manifest));
    QCOMPARE((*second)->assets(), 4);
    QCOMPARE(contentsOf(m_archive).size(), 4);
}

void ArchiveTest::repairsWhatIsDamaged()
{
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    QStringList files;
    QDirIterator content(m_archive + u"/content"_s, QDir::Files, QDirIterator::Subdirectories);
    while (content.hasNext())
        files.append(content.next());
    QCOMPARE(files.size(), 4);
    QByteArray other = bytesOf(files[0]);
    other[other.size() / 2] = char(other[other.size() / 2] ^ 1);
    QVERIFY(writeBytes(files[0], other) && QFile::remove(files[1]) && QFile::remove(files[2]));
    QVERIFY(QFile::link(files[3], files[2]));
    const auto second = writer();
    const auto added = (*second)->add(m_store->reader(), assets, Cancel());
    VERIFY_RESULT(added);
    for (const Archived& archived : *added)
        QCOMPARE(archived.state, Archived::State::Safe);
    QCOMPARE(contentsOf(m_archive, true), contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s), true));
}

void ArchiveTest::keepsTheLatestMetadata()
{
    const auto assets = planned();
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    {
        const auto database = openStoreDatabase(file(u"store"_s), Access::ReadWrite);
        VERIFY_RESULT((*database)->run("UPDATE asset SET alt = 'new', modified = modified + 1 WHERE id = 2"_ba));
    }
    const auto second = writer();
    VERIFY_RESULT((*second)->add(m_store->reader(), assets, Cancel()));
    QCOMPARE((*second)->assets(), 4);
    QCOMPARE(contentsOf(m_archive, true), contentsOf(*m_store, AssetPath::fromCanonical(u"/u0"_s), true));
    QCOMPARE(contentsOf(m_archive).filter(u"“new”"_s).size(), 1);
}

void ArchiveTest::tornManifest()
{
    const auto assets = planned();
    const QString manifest = m_archive + u"/manifest.jsonl"_s;
    {
        const auto first = writer();
        VERIFY_RESULT((*first)->add(m_store->reader(), assets, Cancel()));
    }
    const QByteArray whole = bytesOf(manifest);
    for (qsizetype size = whole.size() - 1; size > 0; size -= 37) {
        QVERIFY(writeBytes(manifest, whole.first(size)));
        const auto again = writer();
        VERIFY_RESULT(again);
        QCOMPARE((*again)->assets(), whole.first(size).count('\n'));
        VERIFY_RESULT((*again)->add(m_store->reader(), assets, Cancel()));
        QCOMPARE(bytesOf(manifest), whole);
    }
    QVERIFY(writeBytes(manifest, "{}\n" + whole));
    QCOMPARE(writer().error().code, ErrorCode::Damaged);
}

void ArchiveTest::lines_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to) {
        QTest::newRow(name) << from << to;
    };
    row("a path that leads out", R"("/u/a")", R"("/u/../../etc")");
    row("a relative path", R"("/u/a")", R"("u/a")");
    row("a path with a NUL", R"("/u/a")", R"("/u/\u0000a")");
    row("a negative entry", R"("entry":3)", R"("entry":-3)");
    row("half an entry", R"("entry":3)", R"("entry":3.5)");
    row("a huge size", R"("bytes":70)", R"("bytes":9223372036854775807)");
    row("no size", R"("bytes":70)", R"("bytes":-1)");
    row("a size of text", R"("bytes":70)", R"("bytes":"70")");
    row("a hash that is a path", QByteArray(64, 'a'),
        "../../../../../../../../../../../../../../../../../../../etc/passwd");
    row("a hash in capitals", QByteArray(64, 'a'), QByteArray(64, 'A'));
    row("a short hash", QByteArray(64, 'a'), QByteArray(63, 'a'));
    row("no labels", R"("labels":{"k":"v"})", R"("labels":[])");
    row("a label of numbers", R"("labels":{"k":"v"})", R"("labels":{"k":5})");
    row("a long alt", R"("alt":"x")", "\"alt\":\"" + QByteArray(5000, 'x') + '"');
    row("no original", R"("original":{)", R"("first":{)");
    row("a long list", R"("tags":["t"])", "\"tags\":[" + QByteArray("\"t\",").repeated(1000) + "\"t\"]");
    row("deep", R"("tags":["t"])", "\"tags\":" + QByteArray(5000, '[') + QByteArray(5000, ']'));
}

void ArchiveTest::lines()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    ArchivedAsset archived;
    archived.asset.ref = {AssetPath::fromCanonical(u"/u/a"_s), 3};
    archived.asset.alt = u"x"_s;
    archived.asset.labels = {{u"k"_s, u"v"_s}};
    archived.asset.tags = {u"t"_s};
    archived.asset.variants = {{u"b"_s, u"k"_s, true, 70, 1, 2, u"png"_s},
                               {u"b"_s, u"k2"_s, false, -1, 1, 2, u"webp"_s}};
    archived.sha256 = QByteArray(64, 'a');
    QByteArray line = archiveLine(archived);
    const auto read = parseArchiveLine(line);
    QVERIFY(read);
    QCOMPARE(*read, archived);
    QVERIFY(line.contains(from));
    line.replace(from, to);
    QVERIFY(!parseArchiveLine(line));
    for (qsizetype size = 0; size < line.size(); size += 7)
        QVERIFY(!parseArchiveLine(line.first(size)));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
