// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue through a PgBouncer in transaction mode: its connections are lent to everybody in turn.
#include "jobs/job_content.h"
#include "models/jobs/remote_database.h"
#include "stores/postgres/pg_connection.h"
#include "support/pg_bouncer.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines{u"/u/a 0 k=v #t variants:2"_s, u"/u/a 1"_s, u"/u/a 2"_s, u"/u/b 0"_s, u"/ua 0"_s};
const DeleteRequest below = DeleteRequest::everythingBelow(AssetPath().child(u"u"_s));

} // namespace

/// Nothing that we do is felt by another client of the same pool: an image server goes on writing.
class PooledCatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void takesNothingOver();

private:
    /// Everything that a connection of the pool would hand on to its next client.
    [[nodiscard]] static QStringList stateOf(PgLink& link);
    /// Writes over every connection of the pool at once, and finds each as a new one is.
    void writes();
    void act(const QString& deed);

    RemoteDatabase m_database;
    std::unique_ptr<PgBouncer> m_bouncer;
    std::vector<PgLink> m_writers;
    QStringList m_fresh; ///< what a connection that nobody has used would hand on
    qint64 m_written = 0;
    RemoteJobs& jobs() { return m_database.jobs(); }
};

void PooledCatalogueTest::initTestCase()
{
    QVERIFY2(PgBouncer::isInstalled(), "PgBouncer is not installed: see app/packages");
    VERIFY_RESULT(m_database.postgres().start());
    m_bouncer = std::make_unique<PgBouncer>(m_database.postgres());
    VERIFY_RESULT(m_bouncer->start());
}

void PooledCatalogueTest::init()
{
    VERIFY_RESULT(m_database.make(lines));
    VERIFY_RESULT(m_database.link().script("CREATE TABLE written (n bigint)"_ba));
    const auto name = m_database.link().lines("SELECT current_database()"_ba);
    VERIFY_RESULT(name);
    auto fresh = m_database.postgres().connect(name->first());
    VERIFY_RESULT(fresh);
    m_fresh = stateOf(*fresh);
    m_written = 0;
    for (int i = 0; i < PgBouncer::poolSize; ++i) {
        auto writer = m_bouncer->connect(name->first());
        VERIFY_RESULT(writer);
        m_writers.push_back(std::move(*writer));
    }
    jobs().connection.catalogue = m_bouncer->conninfo(name->first());
    writes();
    VERIFY_RESULT(jobs().open());
}

void PooledCatalogueTest::cleanup()
{
    m_writers.clear();
    m_database.end();
}

QStringList PooledCatalogueTest::stateOf(PgLink& link)
{
    // Other words each time: the link prepares what it is asked twice, and a pooler's client must not.
    static int turn = 0;
    const QByteArray once = " -- " + QByteArray::number(++turn);
    // What the pooler itself keeps apart for each client is left out.
    const auto settings =
        link.lines("SELECT name, setting FROM pg_settings WHERE name NOT IN ('application_name', 'client_encoding',"
                   " 'transaction_isolation', 'transaction_read_only', 'transaction_deferrable') ORDER BY name" +
                   once);
    const auto statements = link.lines("SELECT name FROM pg_prepared_statements" + once);
    const auto cursors = link.lines("SELECT name FROM pg_cursors WHERE name <> ''" + once);
    const auto locks = link.lines("SELECT objid FROM pg_locks WHERE locktype = 'advisory'" + once);
    for (const auto* part : {&settings, &statements, &cursors, &locks})
        if (!*part)
            return {part->error().sentence()};
    return *settings + *statements + *cursors + *locks;
}

void PooledCatalogueTest::writes()
{
    for (PgLink& writer : m_writers)
        VERIFY_RESULT(writer.script("BEGIN"_ba)); // each has one of the pool's connections for itself now
    for (PgLink& writer : m_writers) {
        VERIFY_RESULT(writer.script("INSERT INTO written VALUES (1)"_ba));
        QCOMPARE(stateOf(writer), m_fresh);
    }
    for (PgLink& writer : m_writers)
        VERIFY_RESULT(writer.script("COMMIT"_ba));
    m_written += std::ssize(m_writers);
    QCOMPARE(m_database.link().number("SELECT count(*) FROM written"_ba), Result<qint64>(m_written));
    const auto open = m_database.link().number("SELECT count(*) FROM pg_stat_activity WHERE state LIKE"
                                               " 'idle in transaction%' AND datname = current_database()"_ba);
    QCOMPARE(open, Result<qint64>(0));
}

void PooledCatalogueTest::act(const QString& deed)
{
    AssetReader& reader = jobs().store().reader();
    const AssetRef ref{at(u"/u/a"_s), 0};
    // A writer has the one connection while we have the other.
    const auto meanwhile = [this] { return m_writers.front().script("INSERT INTO written VALUES (2)"_ba); };
    const Cancel cancel;
    if (deed == "browse"_L1) {
        VERIFY_RESULT(reader.children(AssetPath(), {}, 10));
        VERIFY_RESULT(reader.node(ref.path));
        const auto found = reader.lookUp(std::span(&ref, 1));
        VERIFY_RESULT(found);
        QCOMPARE(found->first()->labels.value(u"k"_s), u"v"_s);
        VERIFY_RESULT(reader.refs(below, Sort::NewestFirst, cancel, [&](std::span<const AssetRef>) {
            ++m_written;
            return meanwhile().has_value();
        }));
    } else if (deed == "preview"_L1) {
        const auto radius = reader.radius(below, cancel);
        VERIFY_RESULT(radius);
        QCOMPARE(radius->matched.assets, 4);
        QCOMPARE(radius->collateralAssets, 1);
        VERIFY_RESULT(reader.totals(below, cancel));
        VERIFY_RESULT(reader.match(below, cancel, [&](std::span<const PlannedAsset>) {
            ++m_written;
            return meanwhile().has_value();
        }));
    } else if (deed == "a stream that is left"_L1) {
        VERIFY_RESULT(reader.refs(below, Sort::NewestFirst, cancel, [](std::span<const AssetRef>) { return false; }));
    } else if (deed == "a question that fails"_L1) {
        auto connection = PgConnection::open(jobs().connection.catalogue, {});
        VERIFY_RESULT(connection);
        QCOMPARE((*connection)->ask("SELECT 1/0"_ba).error().code, ErrorCode::Io);
        QCOMPARE((*connection)->ask("DELETE FROM outbox"_ba).error().code, ErrorCode::Internal);
        QCOMPARE((*connection)->ask("SELECT 7"_ba)->number(0, 0), 7);
        const auto held = (*connection)->snapshot();
        VERIFY_RESULT(held);
        QVERIFY(!(*connection)->ask("SELECT nothing"_ba));
    } else if (deed == "a question that is called off"_L1) {
        auto connection = PgConnection::open(jobs().connection.catalogue, {});
        VERIFY_RESULT(connection);
        std::thread off([&] {
            const auto runs = [this] {
                return m_database.link().number(
                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE"
                    " '%pg_sleep(30)%' AND state = 'active' AND pid <> pg_backend_pid()"_ba);
            };
            while (runs() == Result<qint64>(0))
                std::this_thread::yield();
            cancel.cancel();
        });
        const auto asked = (*connection)->ask("SELECT pg_sleep(30)"_ba, {}, cancel);
        off.join();
        QCOMPARE(asked.error().code, ErrorCode::Cancelled);
        QCOMPARE((*connection)->ask("SELECT 7"_ba)->number(0, 0), 7);
    } else if (deed == "delete"_L1) {
        const qint64 job = jobs().hold(below);
        const RemoteRun run = jobs().run(job);
        QCOMPARE(run.record.state, JobState::Done);
        QCOMPARE(run.record.counts.deleted, 4);
        QCOMPARE(m_database.left(), QStringList{u"/ua 0"_s});
    } else {
        QCOMPARE(deed, u"pending"_s);
        const qint64 job = jobs().hold(below);
        QCOMPARE(jobs().run(job).record.content.pending, 5);
        QCOMPARE(reader.pendingSummary()->pending, 5);
        QCOMPARE(reader.pendingObjects(0, 10, false, 0)->size(), 5);
        QCOMPARE(contentOfJob(jobs().store(), jobs().journal(), job, cancel)->pending, 5);
        QCOMPARE(jobs().server.reap(), Result<qint64>(5));
        QCOMPARE(contentOfJob(jobs().store(), jobs().journal(), job, cancel)->gone, 5);
    }
}

void PooledCatalogueTest::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("deed");
    for (const QString& deed : {u"browse"_s, u"preview"_s, u"a stream that is left"_s, u"a question that fails"_s,
                                u"a question that is called off"_s, u"delete"_s, u"pending"_s})
        QTest::newRow(qPrintable(deed)) << deed;
}

void PooledCatalogueTest::leavesNothingBehind()
{
    QFETCH(const QString, deed);
    writes(); // the store is open by now
    act(deed);
    if (QTest::currentTestFailed())
        return;
    writes();
    jobs().close();
    writes();
}

/// What another client left in a connection of the pool is not taken over: times are read alike.
void PooledCatalogueTest::takesNothingOver()
{
    AssetReader& reader = jobs().store().reader();
    const AssetRef ref{at(u"/u/a"_s), 0};
    const auto before = reader.lookUp(std::span(&ref, 1));
    VERIFY_RESULT(before);
    for (PgLink& writer : m_writers)
        VERIFY_RESULT(writer.script("BEGIN"_ba));
    for (PgLink& writer : m_writers)
        VERIFY_RESULT(
            writer.script("SET timezone = 'Asia/Tokyo'; SET default_transaction_isolation = 'serializable'"_ba));
    for (PgLink& writer : m_writers)
        VERIFY_RESULT(writer.script("COMMIT"_ba));
    QCOMPARE(reader.lookUp(std::span(&ref, 1)), before);
    auto connection = PgConnection::open(jobs().connection.catalogue, {});
    VERIFY_RESULT(connection);
    QCOMPARE((*connection)->ask("SHOW timezone"_ba)->text(0, 0), u"UTC"_s);
    QCOMPARE((*connection)->ask("SHOW transaction_isolation"_ba)->text(0, 0), u"read committed"_s);
}

QTEST_GUILESS_MAIN(PooledCatalogueTest)
#include "pooled_catalogue_test.moc"
