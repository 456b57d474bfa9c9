// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_schema.h"
#include "support/postgres_backend.h"
#include "support/postgres_server.h"
#include "support/verify_result.h"

#include <QTemporaryDir>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PostgresBackendTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void givesTheNewest();
    void erasesByTheTextOfThePath();
    void takesUnderlinesForAnyCharacter();
    void erasesWhatItWouldGive();
    void erasesOneEntry();
    void writesTheOutbox();
    void storesAndReplaces();
    void neverGivesAnEntryAgain();
    void takesEveryVersion();
    void comesBackAfterTheDatabase();
    void reapsOldestFirst();
    void reaperFailsAndLeaks();
    void reaperRunsOnItsOwn();

private:
    [[nodiscard]] QStringList lines(const QByteArray& sql);
    [[nodiscard]] QStringList refs();
    [[nodiscard]] static AssetPath path(const QString& text) { return AssetPath::fromCanonical(text); }
    void open(SchemaVersion version = SchemaVersion::Newest);

    PostgresServer m_server;
    QTemporaryDir m_folder;
    QString m_database;
    int m_databases = 0;
    std::shared_ptr<FolderContent> m_content;
    std::optional<PgLink> m_link;
    std::unique_ptr<PostgresBackend> m_backend;
};

void PostgresBackendTest::initTestCase()
{
    VERIFY_RESULT(m_server.start());
}

void PostgresBackendTest::init()
{
    m_database = u"test%1"_s.arg(++m_databases);
    m_content = std::make_shared<FolderContent>(m_folder.filePath(m_database));
    VERIFY_RESULT(m_server.createDatabase(m_database));
    auto link = m_server.connect(m_database);
    VERIFY_RESULT(link);
    m_link = std::move(*link);
}

void PostgresBackendTest::cleanup()
{
    m_backend.reset();
    m_link.reset();
}

void PostgresBackendTest::open(SchemaVersion version)
{
    VERIFY_RESULT(makeSchema(*m_link, version));
    m_backend = std::make_unique<PostgresBackend>(m_server.conninfo(m_database), m_content);
    VERIFY_RESULT(m_backend->open());
}

QStringList PostgresBackendTest::lines(const QByteArray& sql)
{
    const auto lines = m_link->lines(sql);
    return lines ? *lines : QStringList{lines.error().sentence()};
}

QStringList PostgresBackendTest::refs()
{
    return lines("SELECT path, entry_id FROM asset_tree ORDER BY path, entry_id"_ba);
}

namespace {

[[nodiscard]] QList<qint64> entriesOf(const Result<QList<Asset>>& assets)
{
    QList<qint64> entries;
    for (const Asset& asset : assets ? *assets : QList<Asset>())
        entries.append(asset.ref.entry);
    return entries;
}

} // namespace

void PostgresBackendTest::givesTheNewest()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 0 os=ios @5 ~30"_s, u"/a 1 os=ios phone=x @7 ~20"_s, u"/a 2 @7 ~10"_s,
                                      u"/a 3 @9 unready"_s, u"/a/b 0 @99"_s}));
    const AssetPath a = path(u"/a"_s);
    QCOMPARE(entriesOf(m_backend->newest(a, Order::New, 0, {}, true)), (QList<qint64>{2, 1, 0}));
    QCOMPARE(entriesOf(m_backend->newest(a, Order::New, -5, {}, false)), (QList<qint64>{3, 2, 1, 0}));
    QCOMPARE(entriesOf(m_backend->newest(a, Order::New, 2, {}, true)), (QList<qint64>{2, 1}));
    QCOMPARE(entriesOf(m_backend->newest(a, Order::Modified, 2, {}, true)), (QList<qint64>{0, 1}));
    QCOMPARE(entriesOf(m_backend->newest(a, Order::New, 0, {{u"os"_s, u"ios"_s}}, true)), (QList<qint64>{1, 0}));
    const QMap<QString, QString> both{{u"os"_s, u"ios"_s}, {u"phone"_s, u"x"_s}};
    QCOMPARE(entriesOf(m_backend->newest(a, Order::New, 0, both, true)), QList<qint64>{1});
    const auto one = m_backend->entry(a, 1, true);
    VERIFY_RESULT(one);
    QCOMPARE((*one)->labels, both);
    QCOMPARE((*one)->created, 7);
    QCOMPARE((*one)->modified, 20);
    QCOMPARE((*one)->source, u"UPLOAD"_s);
    QCOMPARE((*one)->original()->key, u"a-1-2-0.png"_s);
    QCOMPARE((*one)->original()->format, u"png"_s);
    QVERIFY(!m_backend->entry(a, 3, true)->has_value());
    QVERIFY(m_backend->entry(a, 3, false)->has_value());
    QVERIFY(!m_backend->newest(path(u"/not-a-label"_s), Order::New, 0, {}, true)); // PostgreSQL 15
}

void PostgresBackendTest::erasesByTheTextOfThePath()
{
    open();
    VERIFY_RESULT(fillUsers(*m_link, 130));
    QCOMPARE(m_backend->eraseRecursive(path(u"/users/u12"_s), {}), Result<qint64>(330)); // 30 were meant
    QCOMPARE(lines("SELECT count(*) FROM outbox"_ba), QStringList{u"330"_s});
    QCOMPARE(lines("SELECT count(*), (SELECT count(*) FROM asset_variant) FROM asset_tree"_ba),
             QStringList{u"3570 3570"_s});
    QCOMPARE(m_backend->eraseRecursive(AssetPath(), {}), Result<qint64>(3570)); // trap 8
    QCOMPARE(m_backend->eraseRecursive(AssetPath(), {}), Result<qint64>(0));
}

void PostgresBackendTest::takesUnderlinesForAnyCharacter()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a_b 0"_s, u"/aXb/c 0"_s, u"/a_ 0 k=v"_s}));
    QCOMPARE(m_backend->eraseRecursive(path(u"/a_b"_s), {{u"k"_s, u"v"_s}}), Result<qint64>(0));
    QCOMPARE(m_backend->eraseRecursive(path(u"/a_b"_s), {}), Result<qint64>(2));
    QCOMPARE(refs(), QStringList{u"root.a_ 0"_s});
}

void PostgresBackendTest::erasesWhatItWouldGive()
{
    open();
    VERIFY_RESULT(
        fillLines(*m_link, {u"/a 0 k=v @5"_s, u"/a 1 @6"_s, u"/a 2 @7 unready"_s, u"/a 3 @1 ~9 #t"_s, u"/a/b 0"_s}));
    QCOMPARE(m_backend->eraseTop(path(u"/a"_s), Order::New, 1, {}), Result<qint64>(1)); // trap 7
    QCOMPARE(m_backend->eraseTop(path(u"/a"_s), Order::Modified, 1, {}), Result<qint64>(1));
    QCOMPARE(refs(), (QStringList{u"root.a 0"_s, u"root.a 1"_s, u"root.a.b 0"_s}));
    QCOMPARE(m_backend->eraseTop(path(u"/a"_s), Order::New, 1, {{u"k"_s, u"v"_s}}), Result<qint64>(1));
    QCOMPARE(m_backend->eraseTop(path(u"/a"_s), Order::New, 0, {}), Result<qint64>(1)); // trap 2
    QCOMPARE(refs(), QStringList{u"root.a.b 0"_s});
    QCOMPARE(lines("SELECT count(*) FROM asset_label"_ba) + lines("SELECT count(*) FROM asset_tag"_ba),
             (QStringList{u"0"_s, u"0"_s}));
}

void PostgresBackendTest::erasesOneEntry()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 0"_s, u"/a 1"_s}));
    QCOMPARE(m_backend->eraseEntry(path(u"/a"_s), 1), Result<qint64>(1));
    QCOMPARE(m_backend->eraseEntry(path(u"/a"_s), 1), Result<qint64>(0));
    QCOMPARE(refs(), QStringList{u"root.a 0"_s});
}

void PostgresBackendTest::writesTheOutbox()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 0 variants:3"_s}));
    QCOMPARE(m_backend->eraseEntry(path(u"/a"_s), 0), Result<qint64>(1));
    QCOMPARE(lines("SELECT event_type, payload->>'objectStoreBucket', payload->>'objectStoreKey',"
                   " created_at > (now() AT TIME ZONE 'UTC') - interval '1 hour' FROM outbox ORDER BY 3"_ba),
             (QStringList{u"VARIANT_DELETED assets a-0-1-0.png t"_s, u"VARIANT_DELETED assets a-0-1-1.png t"_s,
                          u"VARIANT_DELETED assets a-0-1-2.png t"_s}));
}

void PostgresBackendTest::storesAndReplaces()
{
    open();
    const AssetFields fields{u"a cat"_s, {{u"k"_s, u"v & w"_s}}, {u"cat"_s, u"pet"_s}};
    const auto stored = m_backend->store(path(u"/a"_s), fields, "bytes"_ba);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->ref.entry, 0);
    QVERIFY(stored->ready);
    QCOMPARE(m_backend->entry(path(u"/a"_s), 0, true), Result<std::optional<Asset>>(*stored));
    QCOMPARE(stored->labels, fields.labels);
    QCOMPARE(stored->tags, fields.tags);
    QCOMPARE(m_backend->content(*stored->original())->value_or(QByteArray()), "bytes"_ba);
    const auto replaced = m_backend->replace(path(u"/a"_s), 0, {QString(), {}, {u"dog"_s}});
    VERIFY_RESULT(replaced);
    QVERIFY((*replaced)->labels.isEmpty());
    QCOMPARE((*replaced)->tags, QStringList{u"dog"_s});
    QVERIFY((*replaced)->modified > stored->modified);
    QVERIFY(!m_backend->replace(path(u"/a"_s), 7, fields)->has_value());
    Variant small{.bucket = u"assets"_s, .key = u"small"_s, .original = false, .format = u"png"_s};
    VERIFY_RESULT(m_backend->addVariant(path(u"/a"_s), 0, small, "small"_ba));
    QCOMPARE((*m_backend->entry(path(u"/a"_s), 0, true))->variants, (QList<Variant>{*stored->original(), small}));
    m_backend->setStoresUnready(true);
    QVERIFY(!m_backend->store(path(u"/a"_s), fields, "bytes"_ba)->ready);
    QCOMPARE(entriesOf(m_backend->newest(path(u"/a"_s), Order::New, 0, {}, true)), QList<qint64>{0});
}

void PostgresBackendTest::neverGivesAnEntryAgain()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 4"_s}));
    QCOMPARE(m_backend->eraseEntry(path(u"/a"_s), 4), Result<qint64>(1));
    QCOMPARE(m_backend->store(path(u"/a"_s), {}, "x"_ba)->ref.entry, 5);
}

void PostgresBackendTest::takesEveryVersion()
{
    for (const SchemaVersion version : {SchemaVersion::Oldest, SchemaVersion::Older, SchemaVersion::Future}) {
        cleanup();
        init();
        open(version);
        const auto stored = m_backend->store(path(u"/a"_s), {u"alt"_s, {{u"k"_s, u"v"_s}}, {u"t"_s}}, "x"_ba);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->tags.size(), version == SchemaVersion::Future ? 1 : 0);
        QCOMPARE(stored->labels.size(), 1);
        QCOMPARE(m_backend->eraseRecursive(AssetPath(), {}), Result<qint64>(1));
    }
}

void PostgresBackendTest::comesBackAfterTheDatabase()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 0"_s}));
    for (int turn = 0; turn < 3; ++turn) // its statements are prepared
        QCOMPARE(entriesOf(m_backend->newest(path(u"/a"_s), Order::New, 0, {}, true)), QList<qint64>{0});
    VERIFY_RESULT(m_server.stop());
    const auto lost = m_backend->newest(path(u"/a"_s), Order::New, 0, {}, true);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    VERIFY_RESULT(m_server.start());
    QCOMPARE(entriesOf(m_backend->newest(path(u"/a"_s), Order::New, 0, {}, true)), QList<qint64>{0});
}

void PostgresBackendTest::reapsOldestFirst()
{
    open();
    for (const QString& text : {u"/a"_s, u"/b"_s, u"/c"_s})
        VERIFY_RESULT(m_backend->store(path(text), {}, "x"_ba));
    const auto b = m_backend->entry(path(u"/b"_s), 0, true);
    for (const QString& text : {u"/b"_s, u"/a"_s, u"/c"_s})
        QCOMPARE(m_backend->eraseEntry(path(text), 0), Result<qint64>(1));
    m_backend->reaper().setDelay(1h);
    QCOMPARE(m_backend->reap(10), Result<qint64>(0));
    m_backend->reaper().setDelay(0ms);
    QVERIFY(m_backend->content(*(*b)->original())->has_value());
    QCOMPARE(m_backend->reap(1), Result<qint64>(1));
    QVERIFY(!m_backend->content(*(*b)->original())->has_value());
    QCOMPARE(m_backend->reap(1000), Result<qint64>(2));
    QCOMPARE(lines("SELECT count(*) FROM outbox"_ba), QStringList{u"0"_s});
    QCOMPARE(m_backend->reaper().dropped(), 3);
}

void PostgresBackendTest::reaperFailsAndLeaks()
{
    open();
    VERIFY_RESULT(fillLines(*m_link, {u"/a 0"_s, u"/b 0"_s, u"/c 0"_s}));
    const QStringList keys{u"a-0-1-0.png"_s, u"b-0-2-0.png"_s, u"c-0-3-0.png"_s};
    for (const QString& key : keys)
        VERIFY_RESULT(m_content->put(u"assets"_s, key, "x"_ba));
    QCOMPARE(m_backend->eraseRecursive(AssetPath(), {}), Result<qint64>(3));
    m_backend->reaper().failFor({keys[0]});
    m_backend->reaper().leakFor({keys[1]});
    QCOMPARE(m_backend->reap(1000), Result<qint64>(2));
    QCOMPARE(m_backend->reaper().failed(), 1);
    QCOMPARE(lines("SELECT payload->>'objectStoreKey' FROM outbox"_ba), QStringList{keys[0]});
    QList<bool> there;
    for (const QString& key : keys)
        there.append(m_content->get(u"assets"_s, key)->has_value());
    QCOMPARE(there, (QList<bool>{true, true, false}));
    m_backend->reaper().failFor({});
    QCOMPARE(m_backend->reap(1000), Result<qint64>(1));
}

void PostgresBackendTest::reaperRunsOnItsOwn()
{
    open();
    VERIFY_RESULT(fillUsers(*m_link, 100));
    m_backend->reaper().failAll(true);
    m_backend->reaper().start(10ms);
    QCOMPARE(m_backend->eraseRecursive(AssetPath(), {}), Result<qint64>(3000));
    QTRY_VERIFY(m_backend->reaper().failed() > 0);
    QCOMPARE(m_backend->reaper().dropped(), 0);
    m_backend->reaper().failAll(false);
    QTRY_COMPARE(m_backend->reaper().dropped(), 3000);
    m_backend->reaper().stop();
}

QTEST_GUILESS_MAIN(PostgresBackendTest)
#include "postgres_backend_test.moc"
