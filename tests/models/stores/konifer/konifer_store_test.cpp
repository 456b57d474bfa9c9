// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"
#include "stores/connection_check.h"

#include "jobs/content_reaper.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList sample{u"/u/a 0 k=v"_s, u"/u/a 1 unready"_s, u"/u/ab 0"_s};

} // namespace

class KoniferStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatItIs();
    void saysWhatItCan_data();
    void saysWhatItCan();
    void refusesTheCatalogueOfAnotherStore_data();
    void refusesTheCatalogueOfAnotherStore();
    void comparesWhatCanBeRead();
    void takesAnEmptyCatalogue();
    void takesACatalogueThatChanges();
    void hasNoEraserForReading_data();
    void hasNoEraserForReading();
    void openingsShareWhatTheFirstLearnt_data();
    void openingsShareWhatTheFirstLearnt();
    void failsWithOneSentence_data();
    void failsWithOneSentence();

private:
    RemoteFixture m_remote;
};

void KoniferStoreTest::initTestCase()
{
    VERIFY_RESULT(m_remote.start());
}

void KoniferStoreTest::init()
{
    VERIFY_RESULT(m_remote.make(sample));
}

void KoniferStoreTest::saysWhatItIs()
{
    Connection connection = m_remote.connection();
    connection.protectedPaths = {at(u"/u/ab"_s)};
    const auto store = m_remote.open(connection);
    VERIFY_RESULT(store);
    const StoreInfo& info = (*store)->info();
    QCOMPARE(info.id, connection.storeId());
    QCOMPARE(info.name, u"a test"_s);
    QCOMPARE(info.environment, Environment::Test);
    QVERIFY(!info.readOnly && info.whyReadOnly.isEmpty());
    QVERIFY(info.matchesByText);
    QCOMPARE(info.protectedPaths, connection.protectedPaths);
    QCOMPARE((*store)->reader().totals(DeleteRequest::everythingBelow(AssetPath()), Cancel())->assets, 3);
    QCOMPARE(m_remote.server().count("DELETE"), 0);
    QCOMPARE(m_remote.server().count("POST"), 0);
}

void KoniferStoreTest::saysWhatItCan_data()
{
    QTest::addColumn<bool>("catalogue");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<bool>("content");
    QTest::addColumn<QStringList>("words"); // of each sentence, some
    const QString exact = u"exact"_s;
    const QString sizes = u"Sizes are unknown"_s;
    QTest::newRow("all") << true << QString() << true
                         << QStringList{exact, u"off the server's list and no longer in the content store"_s, sizes};
    QTest::newRow("no content") << true << QString() << false << QStringList{exact, u"taken it off its list"_s, sizes};
    QTest::newRow("no outbox") << true << u"outbox"_s << true
                               << QStringList{exact, u"what is scheduled is not seen"_s, sizes};
    QTest::newRow("no outbox, no content")
        << true << u"outbox"_s << false << QStringList{exact, u"stays unknown"_s, sizes};
    QTest::newRow("no labels") << true << u"asset_label"_s << true
                               << QStringList{exact, u"asset_label"_s,
                                              u"off the server's list and no longer in the content store"_s, sizes};
    QTest::newRow("no catalogue") << false << QString() << true
                                  << QStringList{u"can not list its paths"_s, u"leave out"_s,
                                                 u"what is scheduled is not seen"_s, sizes};
    QTest::newRow("neither") << false << QString() << false
                             << QStringList{u"can not list its paths"_s, u"leave out"_s, u"stays unknown"_s, sizes};
}

void KoniferStoreTest::saysWhatItCan()
{
    QFETCH(const bool, catalogue);
    QFETCH(const QString, hidden);
    QFETCH(const bool, content);
    QFETCH(const QStringList, words);
    Connection connection = m_remote.connection();
    if (!catalogue)
        connection.catalogue.clear();
    if (!content)
        connection.content.clear();
    if (!hidden.isEmpty()) {
        QStringList tables = koniferTables();
        tables.removeOne(hidden);
        const QString role = u"without_%1_%2"_s.arg(hidden).arg(content);
        auto link = m_remote.databases().server().connect(m_remote.database());
        VERIFY_RESULT(link);
        VERIFY_RESULT(makeReadOnlyRole(*link, role, u"x"_s, tables));
        connection.catalogue = m_remote.databases().server().conninfo(m_remote.database(), role);
    }
    const auto store = m_remote.open(connection);
    VERIFY_RESULT(store);
    const Capabilities& can = (*store)->info().capabilities;
    QCOMPARE(can.listsPaths, catalogue);
    QCOMPARE(can.matchesAll, catalogue);
    QCOMPARE(can.seesPending, catalogue && hidden != "outbox"_L1);
    QCOMPARE(can.probesContent, content);
    QVERIFY(!can.removesContent);
    QCOMPARE(can.words.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(can.words[i].contains(words[i]), qPrintable(can.words[i]));
        QVERIFY2(can.words[i].endsWith(u'.'), qPrintable(can.words[i]));
    }
    // A test of the connection says the same before it is opened.
    QList<PartReport> reports;
    checkParts(connection, {}, {}, [&](const PartReport& report) { reports.append(report); });
    QCOMPARE(expectedCapabilities(reports).words, can.words);
    QVERIFY(expectedCapabilities(reports) == can);
}

void KoniferStoreTest::refusesTheCatalogueOfAnotherStore_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("other paths") << QStringList{u"/elsewhere 0"_s};
    QTest::newRow("other times") << QStringList{u"/u/a 0 k=v @777"_s, u"/u/a 1 @888"_s, u"/u/ab 0 @999"_s};
    QTest::newRow("other entries") << QStringList{u"/u/a 7"_s};
    QTest::newRow("unready first") << QStringList{u"/b 0 unready"_s, u"/c 0"_s};
}

void KoniferStoreTest::refusesTheCatalogueOfAnotherStore()
{
    QFETCH(const QStringList, lines);
    const auto other = m_remote.databases().make(lines);
    VERIFY_RESULT(other);
    Connection connection = m_remote.connection();
    connection.catalogue = m_remote.databases().server().conninfo(*other);
    const auto refused = m_remote.open(connection);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotKonifer);
    QVERIFY2(refused.error().what.contains(u"not of one store"_s), qPrintable(refused.error().what));
    QCOMPARE(m_remote.server().count("DELETE"), 0);
}

/// konifer.md, trap 13; also an asset that the server refuses to show for another reason.
void KoniferStoreTest::comparesWhatCanBeRead()
{
    auto link = m_remote.databases().server().connect(m_remote.database());
    VERIFY_RESULT(link);
    const auto words = [&] {
        const auto store = m_remote.open(m_remote.connection());
        if (!store)
            return store.error().sentence();
        if (!(*store)->reader().radius(DeleteRequest::everythingBelow(AssetPath()), Cancel()))
            return u"no preview"_s;
        return (*store)->info().capabilities.words.join(u'|');
    };
    const QString unseen = u"could not be checked"_s;
    VERIFY_RESULT(link->run("UPDATE asset_tree SET alt = NULL WHERE path = 'root.u.a'"));
    QVERIFY2(!words().contains(unseen), qPrintable(words()));
    VERIFY_RESULT(link->run("UPDATE asset_tree SET alt = NULL"));
    QVERIFY2(words().contains(unseen), qPrintable(words()));
    QList<PartReport> reports;
    checkParts(m_remote.connection(), {}, {}, [&](const PartReport& report) { reports.append(report); });
    QVERIFY(expectedCapabilities(reports).words.join(u'|').contains(unseen));
    VERIFY_RESULT(link->run("UPDATE asset_tree SET alt = 'x'"));
    m_remote.server().addFault(Fault::status(400).on("GET", "/u/a/-/entry/0/").forEver());
    const QString refused = words();
    QVERIFY2(refused.startsWith(u"The tree"_s) && !refused.contains(unseen), qPrintable(refused));
    m_remote.server().clearFaults();
}

void KoniferStoreTest::takesAnEmptyCatalogue()
{
    VERIFY_RESULT(m_remote.hand().eraseRecursive(AssetPath(), {}));
    const auto store = m_remote.open(m_remote.connection());
    VERIFY_RESULT(store);
    QCOMPARE((*store)->reader().totals(DeleteRequest::everythingBelow(AssetPath()), Cancel())->assets, 0);
}

/// Only what is ready can be compared, and an asset that no request can name can not.
void KoniferStoreTest::takesACatalogueThatChanges()
{
    VERIFY_RESULT(m_remote.hand().eraseEntry(at(u"/u/a"_s), 0));
    VERIFY_RESULT(m_remote.open(m_remote.connection()));
    VERIFY_RESULT(m_remote.hand().eraseEntry(at(u"/u/ab"_s), 0)); // one that is not ready is left
    VERIFY_RESULT(m_remote.open(m_remote.connection()));
    VERIFY_RESULT(m_remote.hand().store(at(u"/u/a"_s), {u"a"_s, {}, {}}, "x"));
    VERIFY_RESULT(m_remote.open(m_remote.connection())); // made by the server: its times have microseconds
}

void KoniferStoreTest::hasNoEraserForReading_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("writable");
    QTest::newRow("writing") << false << Access::ReadWrite << true;
    QTest::newRow("reading") << false << Access::ReadOnly << false;
    QTest::newRow("locked") << true << Access::ReadWrite << true; // the guards see to it
    QTest::newRow("locked, reading") << true << Access::ReadOnly << false;
}

void KoniferStoreTest::hasNoEraserForReading()
{
    QFETCH(const bool, locked);
    QFETCH(const Access, access);
    QFETCH(const bool, writable);
    Connection connection = m_remote.connection();
    connection.readOnly = locked;
    const auto store = m_remote.open(connection, access);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->info().readOnly, !writable);
    QCOMPARE((*store)->info().lockedByConnection, locked);
    QCOMPARE((*store)->info().whyReadOnly.isEmpty(), writable);
    // Removing content asks for the door, and does nothing at a server.
    const auto pass = ContentReaper(**store).pass(10, Cancel());
    QCOMPARE(pass.has_value(), writable);
    if (!writable)
        QCOMPARE(pass.error().code, ErrorCode::ReadOnly);
    QCOMPARE(m_remote.server().count("DELETE"), 0);
}

void KoniferStoreTest::openingsShareWhatTheFirstLearnt_data()
{
    QTest::addColumn<bool>("catalogue");
    QTest::addColumn<Access>("access");
    QTest::addColumn<int>("questions"); // that a later opening asks the server
    QTest::newRow("reading, catalogue") << true << Access::ReadOnly << 0;
    QTest::newRow("writing, catalogue: compared anew") << true << Access::ReadWrite << 1;
    QTest::newRow("reading, API alone") << false << Access::ReadOnly << 0;
    QTest::newRow("writing, API alone") << false << Access::ReadWrite << 0;
}

void KoniferStoreTest::openingsShareWhatTheFirstLearnt()
{
    QFETCH(const bool, catalogue);
    QFETCH(const Access, access);
    QFETCH(const int, questions);
    Connection connection = m_remote.connection();
    if (!catalogue)
        connection.catalogue.clear();
    KoniferSeams seams;
    const QTemporaryDir folder;
    seams.knownPathsFile = folder.filePath(u"known-paths.db"_s);
    seams.learnt = std::make_shared<KoniferLearnt>();
    const auto first = openKoniferStore(connection, {}, Access::ReadOnly, seams);
    VERIFY_RESULT(first);
    QVERIFY(m_remote.server().count("GET") > 0);
    m_remote.server().clearLog();
    const auto second = openKoniferStore(connection, {}, access, seams);
    VERIFY_RESULT(second);
    QCOMPARE(m_remote.server().count("GET"), questions);
    // What was learnt is good: the second reads as the first.
    const AssetRef ref{at(u"/u/a"_s), 0};
    const auto found = (*second)->reader().lookUp(std::span(&ref, 1));
    VERIFY_RESULT(found);
    QVERIFY(found->first());
}

void KoniferStoreTest::failsWithOneSentence_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no name") << u"name"_s << ErrorCode::BadRequest;
    QTest::newRow("password in the text") << u"catalogue=host=x password=s3cret"_s << ErrorCode::BadRequest;
    QTest::newRow("no catalogue there") << u"catalogue=host=/nowhere dbname=x"_s << ErrorCode::Unreachable;
    QTest::newRow("no Konifer database") << u"postgres"_s << ErrorCode::NotKonifer;
    QTest::newRow("no place of content") << u"content=ftp://x"_s << ErrorCode::BadRequest;
    QTest::newRow("no server") << u"server"_s << ErrorCode::Unreachable;
    QTest::newRow("no Konifer server") << u"204"_s << ErrorCode::NotKonifer;
}

void KoniferStoreTest::failsWithOneSentence()
{
    QFETCH(const QString, part);
    QFETCH(const ErrorCode, code);
    Connection connection = m_remote.connection();
    if (part == "name"_L1)
        connection.name.clear();
    else if (part == "postgres"_L1)
        connection.catalogue = m_remote.databases().server().conninfo(u"postgres"_s);
    else if (part == "server"_L1)
        m_remote.server().stop();
    else if (part == "204"_L1)
        m_remote.server().setAnswer204(true);
    else if (part.startsWith(u"catalogue="_s))
        connection.catalogue = part.section(u'=', 1);
    else
        connection.content = part.section(u'=', 1);
    Secrets secrets;
    secrets.cataloguePassword = u"s3cret"_s;
    secrets.token = u"t0ken"_s;
    const auto refused = m_remote.open(connection, Access::ReadWrite, secrets);
    QVERIFY(!refused);
    const QString text = refused.error().sentence();
    QVERIFY2(refused.error().code == code, qPrintable(text));
    QVERIFY2(!text.contains(u"s3cret"_s) && !text.contains(u"t0ken"_s), qPrintable(text));
    QVERIFY2(refused.error().what.endsWith(u'.'), qPrintable(text));
}

QTEST_GUILESS_MAIN(KoniferStoreTest)
#include "konifer_store_test.moc"
