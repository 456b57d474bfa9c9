// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/archive_help.h"
#include "models/jobs/remote_database.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines{u"/users/u12 0 phone=iphone #cat @5 ~6"_s, u"/users/u12/gallery 0"_s,
                        u"/users/u12/gallery 1 variants:3"_s, u"/users/u12/gallery 2"_s, u"/users/u120 0"_s};
const AssetPath u12 = at(u"/users/u12"_s);

/// A picture for each original of a database.
bool fillContents(RemoteDatabase& database)
{
    const auto objects = database.link().lines(
        "SELECT object_store_bucket, object_store_key FROM asset_variant WHERE original_variant"_ba);
    if (!objects || objects->isEmpty())
        return false;
    for (const QString& object : *objects) {
        const QString file = database.contentFolder() + u'/' + QString(object).replace(u' ', u'/');
        if (!QDir().mkpath(QFileInfo(file).path()) || !writeBytes(file, samplePng(object)))
            return false;
    }
    return true;
}

} // namespace

/// Archiving in front of a delete, from a server: whole originals, or the asset stays.
class RemoteArchiveTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void archivesWhatItDeletes();
    void contentThatIsNotWhole_data();
    void contentThatIsNotWhole();
    void aServerThatIsGone();
    void brokenOnceIsReadAgain();
    void anotherAssetTookTheNumber();
    void signedFetches();
    void onePictureForSeveral_data();
    void onePictureForSeveral();
    void onePictureInSeveralBatches();
    void labelsTheRoleMayNotRead_data();
    void labelsTheRoleMayNotRead();
    void comparesSizes_data();
    void comparesSizes();
    void theCatalogueAloneCallsNothingGone();

private:
    [[nodiscard]] qint64 hold()
    {
        return holdWithArchive(m_jobs->store(), m_jobs->journal(), DeleteRequest::everythingBelow(u12), archive());
    }
    [[nodiscard]] QString archive() const { return m_jobs->file(u"archive"_s); }
    std::unique_ptr<RemoteJobs> m_jobs;
};

void RemoteArchiveTest::init()
{
    m_jobs = std::make_unique<RemoteJobs>(lines);
    VERIFY_RESULT(m_jobs->open());
    VERIFY_RESULT(m_jobs->learnAll());
}

void RemoteArchiveTest::cleanup()
{
    QCOMPARE(m_jobs->server.memory().renditions(), 0); // a looker never makes a server write
    m_jobs.reset();
}

void RemoteArchiveTest::archivesWhatItDeletes()
{
    const QStringList before = contentsOf(m_jobs->store(), u12, true);
    QCOMPARE(before.size(), 4);
    const qint64 job = hold();
    m_jobs->server.clearLog();
    const ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(archive(), true), before);
    QCOMPARE(m_jobs->server.count("GET", "/content"), 4);
    QCOMPARE(m_jobs->server.count("GET", "/content?"), 0);
    // Each asset's content was asked for before the first delete was sent.
    bool deleted = false;
    for (const LoggedRequest& request : m_jobs->server.requests()) {
        deleted = deleted || request.method == "DELETE";
        QVERIFY(!deleted || !request.target.contains("/content"));
    }
    QCOMPARE(m_jobs->server.memory().refLines(), QStringList{u"/users/u120 0"_s});
}

void RemoteArchiveTest::contentThatIsNotWhole_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char* name, const Fault& fault) {
        QTest::newRow(name) << fault.forEver().on("GET", "/gallery/-/entry/1/content");
    };
    row("half of it", Fault::halfBody());
    row("a login page", Fault::loginPage());
    row("a redirect", Fault::loginRedirect());
    row("nothing there", Fault::status(404));
    row("a fault of the server", Fault::status(500));
    row("JSON", Fault::otherJson());
    row("empty", Fault::body(200, "image/png", {}));
    row("another format", Fault::body(200, "image/gif", "GIF89a" + QByteArray(100, 'x')));
    row("an answer of another kind", Fault::body(206, "image/png", samplePng(u"x"_s)));
    row("a connection that breaks", Fault::resets());
    row("a placeholder", Fault::body(200, "image/png", samplePng(u"placeholder"_s, 8)));
    row("a long page that says no", Fault::body(404, "text/html", QByteArray(1 << 20, 'x')));
}

void RemoteArchiveTest::contentThatIsNotWhole()
{
    QFETCH(const Fault, fault);
    const qint64 job = hold();
    m_jobs->server.addFault(fault);
    const ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(run.record.counts.deleted, 3);
    QCOMPARE(run.record.counts.failed, 1);
    QVERIFY(m_jobs->server.memory().asset({at(u"/users/u12/gallery"_s), 1}));
    QCOMPARE(m_jobs->server.count("DELETE", "/gallery/-/entry/1"), 0);
    QCOMPARE(contentsOf(archive()).size(), 3);
}

void RemoteArchiveTest::aServerThatIsGone()
{
    const qint64 job = hold();
    m_jobs->server.addFault(Fault::status(401).forEver().on("GET", "/content"));
    ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused); // not the assets' fault: all of them can still be archived
    QCOMPARE(run.record.counts.failed, 0);
    QCOMPARE(m_jobs->server.count("DELETE"), 0);
    m_jobs->server.clearFaults();
    run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(archive()).size(), 4);
}

void RemoteArchiveTest::brokenOnceIsReadAgain()
{
    const QStringList before = contentsOf(m_jobs->store(), u12, true);
    const qint64 job = hold();
    m_jobs->server.addFault(Fault::halfBody().forTimes(2).on("GET", "/content"));
    const ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(archive(), true), before); // from the first byte again, not half and whole
}

void RemoteArchiveTest::anotherAssetTookTheNumber()
{
    const qint64 job = hold();
    MemoryBackend& memory = m_jobs->server.memory();
    memory.setInMemory(true); // gives a number again (konifer.md, trap 12)
    memory.remove({at(u"/users/u12/gallery"_s), 2});
    VERIFY_RESULT(memory.store(at(u"/users/u12/gallery"_s), {}, samplePng(u"another"_s)));
    memory.remove(AssetRef{u12, 0});
    const ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.record.counts.deleted, 2);
    QCOMPARE(run.record.counts.drifted, 1);
    QCOMPARE(run.record.counts.alreadyGone, 1);
    QCOMPARE(contentsOf(archive()).size(), 2);
    QVERIFY(memory.asset({at(u"/users/u12/gallery"_s), 2}));
}

void RemoteArchiveTest::signedFetches()
{
    m_jobs->server.setSigning(QCryptographicHash::Sha256, "secret");
    m_jobs->connection.signature = UrlSignature::HmacSha256;
    m_jobs->connection.name = u"Remote"_s;
    m_jobs->connection.baseUrl = m_jobs->server.baseUrl();
    Secrets secrets;
    secrets.signingKey = u"secret"_s;
    const auto store = openKoniferStore(m_jobs->connection, secrets, Access::ReadWrite, m_jobs->seams());
    VERIFY_RESULT(store);
    const qint64 job = holdWithArchive(**store, m_jobs->journal(), DeleteRequest::everythingBelow(u12), archive());
    const ArchiveRun run = runJob(**store, m_jobs->journal(), job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(archive()).size(), 4);
}

void RemoteArchiveTest::onePictureForSeveral_data()
{
    QTest::addColumn<bool>("meant");
    QTest::newRow("doubted") << false;
    QTest::newRow("asked for") << true;
}

/// A cache that answers everything with one picture of the right size.
void RemoteArchiveTest::onePictureForSeveral()
{
    QFETCH(const bool, meant);
    const qint64 job = hold();
    if (meant)
        VERIFY_RESULT(m_jobs->journal().allowSameContent(job));
    m_jobs->server.addFault(Fault::body(200, "image/png", samplePng(u"placeholder"_s)).forEver().on("GET", "/content"));
    const ArchiveRun run = runJob(m_jobs->store(), m_jobs->journal(), job);
    QCOMPARE(run.record.counts.deleted, meant ? 4 : 0);
    QCOMPARE(run.record.counts.failed, meant ? 0 : 4);
    QCOMPARE(contentsOf(archive()).size(), meant ? 4 : 0);
    QCOMPARE(m_jobs->server.memory().size(), meant ? 1 : 5);
}

void RemoteArchiveTest::onePictureInSeveralBatches()
{
    const auto planned = m_jobs->plan(DeleteRequest::everythingBelow(u12));
    VERIFY_RESULT(planned);
    const auto items = m_jobs->journal().planned(planned->id, 0, 10);
    VERIFY_RESULT(items);
    m_jobs->server.addFault(Fault::body(200, "image/png", samplePng(u"placeholder"_s)).forEver().on("GET", "/content"));
    const ArchiveHead head = archiveHeadOf(*planned, m_jobs->journal().id());
    for (size_t i = 0; i < items->size(); ++i) {
        const auto writer = ArchiveWriter::open(archive(), head, {}); // anew: what is in it is read
        VERIFY_RESULT(writer);
        const auto added = (*writer)->add(m_jobs->store().reader(), std::span(*items).subspan(i, 1), Cancel());
        VERIFY_RESULT(added);
        QCOMPARE(added->front().state, i == 0 ? Archived::State::Safe : Archived::State::Failed);
    }
}

void RemoteArchiveTest::labelsTheRoleMayNotRead_data()
{
    QTest::addColumn<QStringList>("unread");
    QTest::addColumn<bool>("unseen");
    QTest::newRow("labels") << QStringList{u"asset_label"_s} << false;
    QTest::newRow("tags") << QStringList{u"asset_tag"_s} << false;
    QTest::newRow("labels and tags") << QStringList{u"asset_label"_s, u"asset_tag"_s} << false;
    QTest::newRow("all may be read") << QStringList() << false;
    QTest::newRow("nobody sees them") << QStringList{u"asset_label"_s} << true;
}

void RemoteArchiveTest::labelsTheRoleMayNotRead()
{
    QFETCH(const QStringList, unread);
    QFETCH(const bool, unseen);
    RemoteDatabase database;
    VERIFY_RESULT(database.make(lines));
    RemoteJobs& jobs = database.jobs();
    QVERIFY(fillContents(database));
    const QStringList before = contentsOf(jobs.store(), u12, true);
    QVERIFY(before.join(u' ').contains(u"phone=iphone"_s) && before.join(u' ').contains(u"[cat]"_s));
    QStringList tables = koniferTables(SchemaVersion::Newest);
    tables.removeIf([&](const QString& table) { return unread.contains(table); });
    VERIFY_RESULT(makeReadOnlyRole(database.link(), u"reader"_s, u"secret"_s, tables));
    jobs.connection.catalogue = database.postgres().conninfo(u"test1"_s, u"reader"_s);
    VERIFY_RESULT(jobs.open());
    const QString archive = jobs.file(u"archive"_s);
    const qint64 job = holdWithArchive(jobs.store(), jobs.journal(), DeleteRequest::everythingBelow(u12), archive);
    QVERIFY(job > 0);
    if (unseen)
        jobs.server.addFault(Fault::status(404).forEver().on("GET", "/users/u12/-/entry/0/"));
    const ArchiveRun run = runJob(jobs.store(), jobs.journal(), job);
    if (unseen) {
        QCOMPARE(jobs.server.count("DELETE", "/users/u12/-/entry/0"), 0);
        QVERIFY(database.left().contains(u"/users/u12 0"_s));
        return;
    }
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.counts.deleted, 4);
    QCOMPARE(contentsOf(archive, true), before);
}

void RemoteArchiveTest::comparesSizes_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"as large", "larger", "missing"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// The content store says how large the original is, whatever a cache gives for it.
void RemoteArchiveTest::comparesSizes()
{
    QFETCH(const QString, what);
    RemoteDatabase database;
    VERIFY_RESULT(database.make(lines));
    RemoteJobs& jobs = database.jobs();
    QVERIFY(fillContents(database));
    jobs.connection.content = database.contentFolder();
    VERIFY_RESULT(jobs.open());
    const QString archive = jobs.file(u"archive"_s);
    const qint64 job = holdWithArchive(jobs.store(), jobs.journal(), DeleteRequest::everythingBelow(u12), archive);
    const AssetRef ref{at(u"/users/u12/gallery"_s), 1};
    const auto asset = jobs.store().reader().lookUp(std::span(&ref, 1));
    VERIFY_RESULT(asset);
    const Variant original = *asset->first()->original();
    const QString object = u"%1/%2/%3"_s.arg(database.contentFolder(), original.bucket, original.key);
    const QByteArray bytes = bytesOf(object);
    QVERIFY(!bytes.isEmpty());
    jobs.server.addFault(Fault::body(200, "image/png", bytes).forEver().on("GET", "/gallery/-/entry/1/content"));
    if (what == u"larger")
        QVERIFY(writeBytes(object, bytes + "more"));
    else if (what == u"missing")
        QVERIFY(QFile::remove(object));
    const ArchiveRun run = runJob(jobs.store(), jobs.journal(), job);
    const bool fits = what == u"as large";
    QCOMPARE(run.record.counts.deleted, fits ? 4 : 3);
    QCOMPARE(run.record.counts.failed, fits ? 0 : 1);
    QCOMPARE(database.left().contains(u"/users/u12/gallery 1"_s), !fits);
}

/// The catalogue lags behind, or is another one by now: the server is asked before anything counts as gone.
void RemoteArchiveTest::theCatalogueAloneCallsNothingGone()
{
    RemoteDatabase database;
    VERIFY_RESULT(database.make(lines, lines));
    RemoteJobs& jobs = database.jobs();
    const qint64 job =
        holdWithArchive(jobs.store(), jobs.journal(), DeleteRequest::everythingBelow(u12), jobs.file(u"archive"_s));
    QVERIFY(job > 0);
    VERIFY_RESULT(database.link().script(
        "DELETE FROM asset_variant WHERE asset_id IN (SELECT id FROM asset_tree WHERE path = 'root.users.u12.gallery' "
        "AND entry_id = 1); DELETE FROM asset_tree WHERE path = 'root.users.u12.gallery' AND entry_id = 1"_ba));
    const ArchiveRun run = runJob(jobs.store(), jobs.journal(), job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::NotKonifer);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts, (JobCounts{4, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs.deletes(), QByteArrayList());

    // Where the server does not know it either, it is gone.
    jobs.server.memory().remove({at(u"/users/u12/gallery"_s), 1});
    const ArchiveRun second = runJob(jobs.store(), jobs.journal(), job);
    QCOMPARE(second.record.counts.alreadyGone, 1);
}

QTEST_GUILESS_MAIN(RemoteArchiveTest)
#include "remote_archive_test.moc"
