// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue by other roles, over TCP, and with a server that goes away.
#include "catalogue_fixture.h"

#include "support/verify_result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <array>
#include <csignal>
#include <thread>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList sample{u"/a 0 k=v #t"_s, u"/a 1 variants:2"_s, u"/a/b 0"_s, u"/ab 0 k=v"_s};

QString wholeText(const Error& error)
{
    return error.what + error.stillTrue + error.remedy;
}

} // namespace

class CatalogueAccessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void worksForAReadOnlyRole();
    void neverWrites_data();
    void neverWrites();
    void worksWithoutLabels();
    void worksWithoutOutbox();
    void needsVariants();
    void needsColumns();
    void tellsOtherDatabases();
    void saysWhatIsWrongOverTcp_data();
    void saysWhatIsWrongOverTcp();
    void takesThePasswordOverTcp();
    void comesBackAfterTheServer();
    void breaksInMidStream();
    void breaksWithinASnapshot();
    void isCalledOff_data();
    void isCalledOff();
    void isCalledOffWhereNobodyAnswers();
    void connectingIsCalledOff();
    void asksTheNextHost();
    void needsTheColumnsThatItReads_data();
    void needsTheColumnsThatItReads();

private:
    [[nodiscard]] QString role(const QStringList& tables);
    CatalogueFixture m_fixture{PostgresServer::Options{.tcp = true, .autovacuum = false, .settings = {}}};
    QString m_database;
    int m_roles = 0;
    const DeleteRequest m_everything = DeleteRequest::everythingBelow(AssetPath());
};

void CatalogueAccessTest::initTestCase()
{
    VERIFY_RESULT(m_fixture.server().start());
    const auto database = m_fixture.make(sample);
    VERIFY_RESULT(database);
    m_database = *database;
}

/// A new role that may read these tables only; empty where it could not be made.
QString CatalogueAccessTest::role(const QStringList& tables)
{
    const QString name = u"role%1"_s.arg(++m_roles);
    auto link = m_fixture.server().connect(m_database);
    return link && makeReadOnlyRole(*link, name, u"s3cret-of-the-role"_s, tables) ? name : QString();
}

void CatalogueAccessTest::worksForAReadOnlyRole()
{
    auto catalogue = m_fixture.open(m_database, role(koniferTables()));
    VERIFY_RESULT(catalogue);
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4);
    QCOMPARE(planOf(**catalogue, m_everything).size(), 4u);
    QCOMPARE((*catalogue)->children(AssetPath(), {}, 10)->children.size(), 2);
    QCOMPARE((*catalogue)->radius(DeleteRequest::everythingBelow(at(u"/a"_s)), Cancel())->collateralAssets, 1);
    QCOMPARE((*catalogue)->outboxMark()->count, 0);
    const AssetRef ref{at(u"/a"_s), 0};
    const auto found = (*catalogue)->lookUp(std::span(&ref, 1));
    VERIFY_RESULT(found);
    QCOMPARE(found->first()->labels.value(u"k"_s), u"v"_s);
    QCOMPARE(found->first()->tags, QStringList{u"t"_s});
}

void CatalogueAccessTest::neverWrites_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("insert") << "INSERT INTO outbox (event_type, payload) VALUES ('x', '{}')"_ba;
    QTest::newRow("update") << "UPDATE asset_tree SET alt = 'x'"_ba;
    QTest::newRow("delete") << "DELETE FROM asset_variant"_ba;
    QTest::newRow("within a question") << "WITH gone AS (DELETE FROM outbox RETURNING id) SELECT * FROM gone"_ba;
    QTest::newRow("truncate") << "TRUNCATE outbox"_ba;
    QTest::newRow("drop") << "DROP TABLE outbox"_ba;
    QTest::newRow("lock for writing") << "SELECT * FROM asset_tree FOR UPDATE"_ba;
}

/// Even with a superuser's rights.
void CatalogueAccessTest::neverWrites()
{
    QFETCH(const QByteArray, sql);
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    PgConnection& connection = (*catalogue)->connection();
    const auto refused = connection.ask(sql);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
    QCOMPARE(refused.error().stillTrue, u"Nothing was changed."_s);
    {
        const auto held = connection.snapshot();
        VERIFY_RESULT(held);
        QCOMPARE(connection.ask(sql).error().code, ErrorCode::Internal);
    }
    QCOMPARE(m_fixture.number(m_database, "SELECT count(*) FROM asset_tree WHERE alt = 'x'"_ba), Result<qint64>(0));
    QCOMPARE(m_fixture.number(m_database, "SELECT count(*) FROM asset_tree"_ba), Result<qint64>(4));
    QCOMPARE(m_fixture.number(m_database, "SELECT count(*) FROM outbox"_ba), Result<qint64>(0));
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4); // and goes on
}

void CatalogueAccessTest::worksWithoutLabels()
{
    QStringList tables = koniferTables();
    tables.removeOne(u"asset_label"_s);
    auto catalogue = m_fixture.open(m_database, role(tables));
    VERIFY_RESULT(catalogue);
    QVERIFY(!(*catalogue)->schema().has("asset_label"));
    const AssetRef ref{at(u"/a"_s), 0};
    const auto found = (*catalogue)->lookUp(std::span(&ref, 1));
    VERIFY_RESULT(found);
    QVERIFY(found->first()->labels.isEmpty());
    QCOMPARE(planOf(**catalogue, m_everything).size(), 4u);
    // What labels select can not be told: that must never look like "nothing".
    DeleteRequest labelled = m_everything;
    labelled.labels.insert(u"k"_s, u"v"_s);
    const auto totals = (*catalogue)->totals(labelled, Cancel());
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, ErrorCode::Permission);
    QVERIFY2(totals.error().what.contains("asset_label"_L1), qPrintable(totals.error().what));
    QCOMPARE((*catalogue)->radius(labelled, Cancel()).error().code, ErrorCode::Permission);
    QCOMPARE(refsOf(**catalogue, labelled, Sort::PathThenEntry).back().entry, -1);
}

void CatalogueAccessTest::worksWithoutOutbox()
{
    QStringList tables = koniferTables();
    tables.removeOne(u"outbox"_s);
    auto catalogue = m_fixture.open(m_database, role(tables));
    VERIFY_RESULT(catalogue);
    QVERIFY(!(*catalogue)->seesOutbox());
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->variants, 5);
}

void CatalogueAccessTest::needsVariants()
{
    QStringList tables = koniferTables();
    tables.removeOne(u"asset_variant"_s);
    const auto refused = m_fixture.open(m_database, role(tables));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    QVERIFY2(refused.error().what.contains("asset_variant"_L1), qPrintable(refused.error().what));
    QCOMPARE(m_fixture.open(m_database, role({})).error().code, ErrorCode::Permission);
}

void CatalogueAccessTest::needsColumns()
{
    const auto database = m_fixture.make(sample);
    VERIFY_RESULT(database);
    VERIFY_RESULT(m_fixture.script(*database, "ALTER TABLE asset_variant RENAME object_store_key TO other"_ba));
    const auto refused = m_fixture.open(*database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotKonifer);
    QVERIFY2(refused.error().what.contains("asset_variant.object_store_key"_L1), qPrintable(refused.error().what));
}

void CatalogueAccessTest::tellsOtherDatabases()
{
    const auto other = m_fixture.open(u"postgres"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::NotKonifer);
    QVERIFY2(other.error().what.contains("asset_tree"_L1), qPrintable(other.error().what));
    QCOMPARE(m_fixture.open(u"no_such_database"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_fixture.open(m_database, u"nobody_here"_s).error().code, ErrorCode::NotFound);
    // Another schema of the search_path is where the tables are.
    VERIFY_RESULT(m_fixture.script(u"postgres"_s, "CREATE SCHEMA konifer; SET search_path = konifer, public;"
                                                  "CREATE TABLE asset_tree (id uuid)"_ba));
    const auto half =
        Catalogue::open(m_fixture.server().conninfo(u"postgres"_s) + u" options='-c search_path=konifer'"_s, QString());
    QCOMPARE(half.error().code, ErrorCode::NotKonifer);
    QVERIFY2(half.error().what.contains("asset_tree.entry_id"_L1), qPrintable(half.error().what));
}

void CatalogueAccessTest::saysWhatIsWrongOverTcp_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    const QString good = m_fixture.server().tcpConninfo(m_database);
    QTest::newRow("wrong password") << good << u"wrong-s3cret"_s << ErrorCode::Unauthorized;
    QTest::newRow("unknown database") << m_fixture.server().tcpConninfo(u"nowhere"_s) << PostgresServer::password()
                                      << ErrorCode::NotFound;
    QTest::newRow("unknown user") << m_fixture.server().tcpConninfo(m_database, u"nobody"_s)
                                  << PostgresServer::password() << ErrorCode::Unauthorized;
    QTest::newRow("nobody listens") << u"host=127.0.0.1 port=1 dbname=x user=y"_s << u"wrong-s3cret"_s
                                    << ErrorCode::Unreachable;
    QTest::newRow("no such host") << u"host=/nowhere/at/all dbname=x"_s << u"wrong-s3cret"_s << ErrorCode::Unreachable;
    QTest::newRow("no address") << u"this is none"_s << u"wrong-s3cret"_s << ErrorCode::BadRequest;
    QTest::newRow("no encryption there") << good + u" sslmode=require"_s << PostgresServer::password()
                                         << ErrorCode::Unauthorized;
}

void CatalogueAccessTest::saysWhatIsWrongOverTcp()
{
    QFETCH(const QString, conninfo);
    QFETCH(const QString, password);
    QFETCH(const ErrorCode, code);
    const auto refused = Catalogue::open(conninfo, password);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == code, qPrintable(refused.error().sentence()));
    QVERIFY(refused.error().what.endsWith(u'.'));
    QVERIFY2(!wholeText(refused.error()).contains(password), qPrintable(wholeText(refused.error())));
}

void CatalogueAccessTest::takesThePasswordOverTcp()
{
    auto catalogue = Catalogue::open(m_fixture.server().tcpConninfo(m_database), PostgresServer::password());
    VERIFY_RESULT(catalogue);
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4);
    const auto asUrl = u"postgresql://postgres@127.0.0.1:%1/%2"_s.arg(m_fixture.server().port()).arg(m_database);
    auto again = Catalogue::open(asUrl, PostgresServer::password());
    VERIFY_RESULT(again);
    QCOMPARE((*again)->totals(m_everything, Cancel())->assets, 4);
    VERIFY_RESULT(m_fixture.server().stop());
    const auto lost = (*catalogue)->totals(m_everything, Cancel());
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    const auto still = (*catalogue)->totals(m_everything, Cancel());
    QCOMPARE(still.error().code, ErrorCode::Unreachable);
    for (const Error& error : {lost.error(), still.error()})
        QVERIFY2(!wholeText(error).contains(PostgresServer::password()), qPrintable(wholeText(error)));
    VERIFY_RESULT(m_fixture.server().start());
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4); // with the password of the first time
}

void CatalogueAccessTest::comesBackAfterTheServer()
{
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    VERIFY_RESULT(m_fixture.script(m_database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                               " WHERE application_name = 'secateur'"_ba));
    const auto lost = (*catalogue)->children(AssetPath(), {}, 5);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    QCOMPARE((*catalogue)->children(AssetPath(), {}, 5)->children.size(), 2);
    QCOMPARE((*catalogue)->connection().ask("DELETE FROM outbox"_ba).error().code, ErrorCode::Internal); // as before
}

void CatalogueAccessTest::breaksInMidStream()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    auto link = m_fixture.server().connect(*database);
    VERIFY_RESULT(link);
    VERIFY_RESULT(fillUsers(*link, 200));
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    int portions = 0;
    const auto broken = (*catalogue)->match(m_everything, Cancel(), [&](std::span<const PlannedAsset>) {
        return ++portions > 1 || m_fixture.server().stop();
    });
    QCOMPARE(portions, 1);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Unreachable);
    QCOMPARE((*catalogue)->totals(m_everything, Cancel()).error().code, ErrorCode::Unreachable);
    VERIFY_RESULT(m_fixture.server().start());
    QCOMPARE(planOf(**catalogue, m_everything).size(), 6000u);
}

void CatalogueAccessTest::breaksWithinASnapshot()
{
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    PgConnection& connection = (*catalogue)->connection();
    {
        const auto held = connection.snapshot();
        VERIFY_RESULT(held);
        VERIFY_RESULT(m_fixture.server().stop());
        QCOMPARE(connection.ask("SELECT 1"_ba).error().code, ErrorCode::Unreachable);
        VERIFY_RESULT(m_fixture.server().start());
        // One view of the data can not go on in another connection.
        QCOMPARE(connection.ask("SELECT 1"_ba).error().code, ErrorCode::Unreachable);
    }
    VERIFY_RESULT(connection.ask("SELECT 1"_ba));
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4);
}

void CatalogueAccessTest::isCalledOff_data()
{
    QTest::addColumn<QString>("question");
    for (const QString& question :
         {u"totals"_s, u"refs"_s, u"match"_s, u"radius"_s, u"lookUp"_s, u"children"_s, u"node"_s})
        QTest::newRow(qPrintable(question)) << question;
}

/// A question that waits for a lock runs for ever, unless it is called off.
void CatalogueAccessTest::isCalledOff()
{
    QFETCH(const QString, question);
    auto link = m_fixture.server().connect(m_database);
    VERIFY_RESULT(link);
    auto locked = PgTransaction::begin(*link);
    VERIFY_RESULT(locked);
    const Cancel stop; // of the whole store: for questions that have no asker of their own
    auto catalogue = Catalogue::open(m_fixture.server().conninfo(m_database), {}, stop);
    VERIFY_RESULT(catalogue);
    VERIFY_RESULT(link->run("LOCK TABLE asset_tree IN ACCESS EXCLUSIVE MODE"_ba));
    const Cancel cancel;
    std::optional<Error> error;
    std::thread asker([&] {
        const auto keep = [&](const auto& result) { error = result ? std::nullopt : std::optional(result.error()); };
        const AssetRef ref{AssetPath().child(u"a"_s), 0};
        if (question == "totals"_L1)
            keep((*catalogue)->totals(m_everything, cancel));
        else if (question == "refs"_L1)
            keep((*catalogue)->refs(m_everything, Sort::NewestFirst, cancel, [](std::span<const AssetRef>) {
                return true;
            }));
        else if (question == "match"_L1)
            keep((*catalogue)->match(m_everything, cancel, [](std::span<const PlannedAsset>) { return true; }));
        else if (question == "radius"_L1)
            keep((*catalogue)->radius(m_everything, cancel));
        else if (question == "lookUp"_L1)
            keep((*catalogue)->lookUp(std::span(&ref, 1), cancel));
        else if (question == "children"_L1)
            keep((*catalogue)->children(AssetPath(), {}, 10));
        else
            keep((*catalogue)->node(ref.path));
    });
    const auto waits = [&] {
        return m_fixture.number(m_database, "SELECT count(*) FROM pg_locks WHERE NOT granted"_ba);
    };
    const bool waited = QTest::qWaitFor([&] { return waits() == Result<qint64>(1); }, 60'000);
    QElapsedTimer clock;
    clock.start();
    const bool byStop = question == "children"_L1 || question == "node"_L1;
    (byStop ? stop : cancel).cancel();
    asker.join();
    QVERIFY(waited);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed()))); // the lock is held for ever
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Cancelled);
    QCOMPARE(waits(), Result<qint64>(0)); // the server works for nobody any more
    VERIFY_RESULT(link->run("ROLLBACK"_ba));
    if (!byStop)
        QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4);
}

/// A server that stands still, as one behind a lost way does, does not even take the word to stop.
void CatalogueAccessTest::isCalledOffWhereNobodyAnswers()
{
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    const auto backend = (*catalogue)->connection().ask("SELECT pg_backend_pid()"_ba);
    VERIFY_RESULT(backend);
    QFile file(m_fixture.server().folder() + u"/data/postmaster.pid"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::array<pid_t, 2> standing{file.readLine().trimmed().toInt(), pid_t(backend->number(0, 0))};
    const auto tell = [&](int signal) {
        return std::all_of(standing.begin(), standing.end(), [&](pid_t pid) { return ::kill(pid, signal) == 0; });
    };
    QVERIFY(tell(SIGSTOP));
    const Cancel cancel;
    std::atomic<bool> ended = false;
    std::optional<Error> error;
    std::thread asker([&] {
        const auto totals = (*catalogue)->totals(m_everything, cancel);
        error = totals ? std::nullopt : std::optional(totals.error());
        ended = true;
    });
    cancel.cancel();
    const bool inTime = QTest::qWaitFor([&] { return ended.load(); }, 8'000);
    QVERIFY(tell(SIGCONT));
    asker.join();
    QVERIFY(inTime);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Cancelled);
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4); // over another connection
    QVERIFY((*catalogue)->connection().ask("SELECT pg_backend_pid()"_ba)->number(0, 0) != standing[1]);
}

/// Whoever takes a connection and says nothing keeps nobody waiting who does not want to.
void CatalogueAccessTest::connectingIsCalledOff()
{
    QTcpServer silent; // the system takes the connection, nobody answers it
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString conninfo = u"host=127.0.0.1 port=%1 dbname=x user=y"_s.arg(silent.serverPort());
    const Cancel stop;
    std::atomic<bool> ended = false;
    Error error;
    std::thread asker([&] {
        const auto opened = PgConnection::open(conninfo, {}, stop);
        error = opened ? Error() : opened.error();
        ended = true;
    });
    const bool tried = QTest::qWaitFor([&] { return silent.hasPendingConnections() || ended; });
    QElapsedTimer clock;
    clock.start();
    stop.cancel();
    asker.join();
    const qint64 took = clock.elapsed();
    QVERIFY(tried);
    QCOMPARE(error.code, ErrorCode::Cancelled);
    QVERIFY2(took < 2'000, qPrintable(QString::number(took))); // of the ten seconds that it would have waited
}

/// Each host has its own time, and the next one is asked after it.
void CatalogueAccessTest::asksTheNextHost()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString hosts =
        u"host=127.0.0.1,localhost port=%1,%2 dbname=%3 user=postgres connect_timeout=1"_s.arg(silent.serverPort())
            .arg(m_fixture.server().port())
            .arg(m_database);
    auto catalogue = Catalogue::open(hosts, PostgresServer::password());
    VERIFY_RESULT(catalogue);
    QCOMPARE((*catalogue)->totals(m_everything, Cancel())->assets, 4);
    const auto late =
        PgConnection::open(u"host=127.0.0.1 port=%1 dbname=x user=y connect_timeout=1"_s.arg(silent.serverPort()), {});
    QCOMPARE(late.error().code, ErrorCode::Unreachable);
    QVERIFY2(late.error().what.contains(u"timeout"_s), qPrintable(late.error().what));
    // One that denies is not asked again elsewhere.
    const auto denied = PgConnection::open(hosts, u"wrong-s3cret"_s);
    QCOMPARE(denied.error().code, ErrorCode::Unauthorized);
}

void CatalogueAccessTest::needsTheColumnsThatItReads_data()
{
    QTest::addColumn<QString>("without");
    QTest::addColumn<bool>("opens");
    QTest::newRow("all of them") << QString() << true;
    for (const char* column :
         {"asset_tree.id", "asset_tree.path", "asset_tree.entry_id", "asset_tree.created_at", "asset_tree.modified_at",
          "asset_variant.id", "asset_variant.asset_id", "asset_variant.object_store_bucket",
          "asset_variant.object_store_key", "asset_variant.original_variant"})
        QTest::newRow(column) << QString::fromLatin1(column) << false;
    for (const char* column :
         {"asset_tree.alt", "asset_tree.is_ready", "asset_variant.attributes", "asset_label.asset_id",
          "asset_label.label_key", "asset_label.label_value", "asset_tag.tag_value", "outbox.id", "outbox.payload"})
        QTest::newRow(column) << QString::fromLatin1(column) << true;
}

/// Rights to columns: what opens can preview too, and the table that can not be read in full is not read at all.
void CatalogueAccessTest::needsTheColumnsThatItReads()
{
    QFETCH(const QString, without);
    QFETCH(const bool, opens);
    const QMap<QString, QStringList> columns{
        {u"asset_tree"_s,
         {u"id"_s, u"path"_s, u"entry_id"_s, u"created_at"_s, u"modified_at"_s, u"alt"_s, u"is_ready"_s}},
        {u"asset_variant"_s,
         {u"id"_s, u"asset_id"_s, u"object_store_bucket"_s, u"object_store_key"_s, u"original_variant"_s,
          u"attributes"_s}},
        {u"asset_label"_s, {u"asset_id"_s, u"label_key"_s, u"label_value"_s}},
        {u"asset_tag"_s, {u"asset_id"_s, u"tag_value"_s}},
        {u"outbox"_s, {u"id"_s, u"event_type"_s, u"payload"_s, u"created_at"_s}}};
    const QString name = role({});
    QVERIFY(!name.isEmpty());
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        for (const QString& column : table.value()) {
            if (table.key() + u'.' + column != without)
                VERIFY_RESULT(m_fixture.script(
                    m_database, u"GRANT SELECT (%1) ON %2 TO %3"_s.arg(column, table.key(), name).toUtf8()));
        }
    }
    auto catalogue = m_fixture.open(m_database, name);
    if (!opens) {
        QCOMPARE(catalogue.error().code, ErrorCode::Permission);
        QVERIFY2(catalogue.error().what.contains(without), qPrintable(catalogue.error().what));
        return;
    }
    VERIFY_RESULT(catalogue);
    const AssetRef ref{at(u"/a"_s), 0};
    VERIFY_RESULT((*catalogue)->radius(m_everything, Cancel()));
    VERIFY_RESULT((*catalogue)->radius(DeleteRequest::allAt(at(u"/a"_s)), Cancel()));
    QCOMPARE(planOf(**catalogue, m_everything).size(), 4u);
    QCOMPARE(refsOf(**catalogue, m_everything, Sort::LastModifiedFirst).size(), 4u);
    VERIFY_RESULT((*catalogue)->lookUp(std::span(&ref, 1)));
    VERIFY_RESULT((*catalogue)->children(AssetPath(), {}, 10));
    VERIFY_RESULT((*catalogue)->node(AssetPath()));
    VERIFY_RESULT((*catalogue)->anyAsset());
    const CatalogueSchema& schema = (*catalogue)->schema();
    QCOMPARE(schema.has("asset_label"), !without.startsWith(u"asset_label"_s));
    QCOMPARE(schema.denies("asset_tag"), without.startsWith(u"asset_tag"_s));
    QCOMPARE((*catalogue)->seesOutbox(), !without.startsWith(u"outbox"_s));
}

QTEST_GUILESS_MAIN(CatalogueAccessTest)
#include "catalogue_access_test.moc"
