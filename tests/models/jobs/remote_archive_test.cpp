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
