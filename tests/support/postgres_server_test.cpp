// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_schema.h"
#include "support/postgres_server.h"
#include "support/verify_result.h"

#include <QtTest>
#include <cstdio>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class PostgresServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comesBackWithItsData();
    void wantsPasswordsOverTcp();
    void leavesNothingWhenKilled();
    void makesEveryVersion_data();
    void makesEveryVersion();
    void readsLines();
    void countsEntries();
    void makesUsers();
    void readOnlyRoleOnlyReads();

private:
    [[nodiscard]] QStringList lines(const QByteArray& sql);

    PostgresServer m_server{PostgresServer::Options{.tcp = true, .autovacuum = false, .settings = {}}};
    QString m_database;
    int m_databases = 0;
    std::optional<PgLink> m_link;
};

void PostgresServerTest::initTestCase()
{
    VERIFY_RESULT(m_server.start());
}

void PostgresServerTest::init()
{
    m_database = u"test%1"_s.arg(++m_databases);
    VERIFY_RESULT(m_server.createDatabase(m_database));
    auto link = m_server.connect(m_database);
    VERIFY_RESULT(link);
    m_link = std::move(*link);
}

void PostgresServerTest::cleanup()
{
    m_link.reset();
}

QStringList PostgresServerTest::lines(const QByteArray& sql)
{
    const auto lines = m_link->lines(sql);
    return lines ? *lines : QStringList{lines.error().sentence()};
}

void PostgresServerTest::comesBackWithItsData()
{
    VERIFY_RESULT(m_link->script("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)"_ba));
    VERIFY_RESULT(m_server.stop());
    QVERIFY(!m_server.isRunning());
    const auto lost = m_link->lines("SELECT n FROM kept"_ba);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    QVERIFY(!m_server.connect(m_database));
    VERIFY_RESULT(m_server.start());
    QCOMPARE(lines("SELECT n FROM kept"_ba), QStringList{u"7"_s});
    QCOMPARE(lines("SHOW lc_collate"_ba), QStringList{u"C.UTF-8"_s});
}

void PostgresServerTest::wantsPasswordsOverTcp()
{
    const QString address = m_server.tcpConninfo(m_database);
    QVERIFY(!PgLink::open(address + u" password=wrong"_s));
    const QString right = QString(PostgresServer::password()).replace(u'\'', u"\\'"_s);
    VERIFY_RESULT(PgLink::open(address + u" password='%1'"_s.arg(right)));
}

void PostgresServerTest::leavesNothingWhenKilled()
{
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SECATEUR_TEST_VICTIM"_s, u"1"_s);
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(victim.canReadLine() || victim.state() == QProcess::NotRunning, 30'000);
    const QString folder = QString::fromLocal8Bit(victim.readLine().trimmed());
    QVERIFY(folder.startsWith(u"/tmp/secateur-pg-"_s));
    VERIFY_RESULT(PgLink::open(u"host=%1 port=5432 dbname=postgres user=postgres"_s.arg(folder)));
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder), 20'000);
}

void PostgresServerTest::makesEveryVersion_data()
{
    QTest::addColumn<SchemaVersion>("version");
    QTest::addColumn<bool>("source");
    QTest::addColumn<bool>("uploaded");
    QTest::newRow("oldest") << SchemaVersion::Oldest << false << false;
    QTest::newRow("older") << SchemaVersion::Older << false << true;
    QTest::newRow("newest") << SchemaVersion::Newest << true << true;
    QTest::newRow("future") << SchemaVersion::Future << true << true;
}

void PostgresServerTest::makesEveryVersion()
{
    QFETCH(const SchemaVersion, version);
    QFETCH(const bool, source);
    QFETCH(const bool, uploaded);
    VERIFY_RESULT(makeSchema(*m_link, version));
    VERIFY_RESULT(fillLines(*m_link, {u"/a/b 0 k=v #t"_s}));
    VERIFY_RESULT(fillUsers(*m_link, 2, 4, 2)); // beside the line
    QCOMPARE(lines("SELECT count(*) FROM asset_tree JOIN asset_variant v ON v.asset_id = asset_tree.id"_ba),
             QStringList{u"17"_s});
    QCOMPARE(m_link->lines("SELECT source FROM asset_tree LIMIT 1"_ba).has_value(), source);
    QCOMPARE(m_link->lines("SELECT tag_value FROM asset_tag"_ba).has_value(), source);
    QCOMPARE(m_link->lines("SELECT uploaded_at FROM asset_variant LIMIT 1"_ba).has_value(), uploaded);
    QCOMPARE(lines("SELECT DISTINCT path FROM asset_tree WHERE path <@ 'root.users.u1' ORDER BY 1"_ba),
             (QStringList{u"root.users.u1.cover"_s, u"root.users.u1.gallery"_s, u"root.users.u1.more0"_s,
                          u"root.users.u1.profile"_s}));
}

void PostgresServerTest::readsLines()
{
    VERIFY_RESULT(makeSchema(*m_link));
    VERIFY_RESULT(fillLines(
        *m_link, {u"/u/a 4 phone=iphone os=ios #cat @5 ~9000007 variants:2"_s, u"/ 0 unready"_s, u"/u/a 2"_s}));
    QCOMPARE(lines("SELECT path, entry_id, is_ready, created_at, modified_at, source FROM asset_tree"
                   " ORDER BY path, entry_id"_ba),
             (QStringList{u"root 0 f 1970-01-01 00:00:00.000002 1970-01-01 00:00:00.000002 UPLOAD"_s,
                          u"root.u.a 2 t 1970-01-01 00:00:00.000003 1970-01-01 00:00:00.000003 UPLOAD"_s,
                          u"root.u.a 4 t 1970-01-01 00:00:00.000005 1970-01-01 00:00:09.000007 UPLOAD"_s}));
    QCOMPARE(lines("SELECT object_store_bucket, object_store_key, original_variant, uploaded_at IS NULL"
                   " FROM asset_variant ORDER BY 2"_ba),
             (QStringList{u"assets -0-2-0.png t t"_s, u"assets u.a-2-3-0.png t f"_s, u"assets u.a-4-1-0.png t f"_s,
                          u"assets u.a-4-1-1.png f f"_s}));
    QCOMPARE(lines("SELECT label_key, label_value FROM asset_label ORDER BY 1"_ba),
             (QStringList{u"os ios"_s, u"phone iphone"_s}));
    QCOMPARE(lines("SELECT tag_value FROM asset_tag"_ba), QStringList{u"cat"_s});
    QVERIFY(!fillLines(*m_link, {u"/ok 0"_s, u"/not-a-label 0"_s})); // PostgreSQL 15
    QCOMPARE(lines("SELECT count(*) FROM asset_tree"_ba), QStringList{u"3"_s});
}

void PostgresServerTest::countsEntries()
{
    VERIFY_RESULT(makeSchema(*m_link));
    VERIFY_RESULT(fillLines(*m_link, {u"/a 4"_s, u"/a 2"_s, u"/b 0"_s}));
    QCOMPARE(lines("SELECT path, last_entry_id FROM path_entry_counter ORDER BY path"_ba),
             (QStringList{u"root.a 4"_s, u"root.b 0"_s}));
}

void PostgresServerTest::makesUsers()
{
    VERIFY_RESULT(makeSchema(*m_link));
    VERIFY_RESULT(fillUsers(*m_link, 200));
    const QByteArray count = "SELECT count(*), count(DISTINCT path), count(DISTINCT created_at) FROM asset_tree"_ba;
    QCOMPARE(lines(count), QStringList{u"6000 600 6000"_s});
    QCOMPARE(lines(count + " WHERE path <@ 'root.users.u12'"_ba), QStringList{u"30 3 30"_s});
    // konifer.md, trap 1: u12 and u120 to u129.
    QCOMPARE(lines(count + " WHERE path::text LIKE 'root.users.u12%'"_ba), QStringList{u"330 33 330"_s});
    QCOMPARE(lines("SELECT count(DISTINCT asset_id), count(DISTINCT object_store_key) FROM asset_variant"_ba),
             QStringList{u"6000 6000"_s});
    QCOMPARE(lines("SELECT count(*), min(last_entry_id), max(last_entry_id) FROM path_entry_counter"_ba),
             QStringList{u"600 9 9"_s});
    QCOMPARE(lines("SELECT indexname FROM pg_indexes WHERE tablename LIKE 'asset_tree%' ORDER BY 1"_ba),
             (QStringList{u"asset_tree_path"_s, u"asset_tree_path_entry"_s, u"asset_tree_path_ready"_s,
                          u"asset_tree_pkey"_s}));
}

void PostgresServerTest::readOnlyRoleOnlyReads()
{
    VERIFY_RESULT(makeSchema(*m_link));
    QStringList tables = koniferTables();
    QVERIFY(tables.removeOne(u"outbox"_s));
    VERIFY_RESULT(makeReadOnlyRole(*m_link, u"reader"_s, u"it's"_s, tables));
    auto reader = PgLink::open(m_server.tcpConninfo(m_database, u"reader"_s) + u" password='it\\'s'"_s);
    VERIFY_RESULT(reader);
    VERIFY_RESULT(reader->number("SELECT count(*) FROM asset_tree"_ba));
    const auto outbox = reader->number("SELECT count(*) FROM outbox"_ba);
    QVERIFY(!outbox);
    QCOMPARE(outbox.error().code, ErrorCode::Unauthorized);
    QVERIFY(!reader->script("DELETE FROM asset_label"_ba));
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("SECATEUR_TEST_VICTIM")) {
        // Waits to be killed with its server running.
        PostgresServer server;
        if (!server.start())
            return 1;
        std::puts(server.folder().toLocal8Bit().constData());
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    PostgresServerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "postgres_server_test.moc"
