// SPDX-License-Identifier: GPL-3.0-or-later
// The test server itself: what a delete takes, with Konifer's traps.
#include "support/konifer_answers.h"
#include "support/konifer_server.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KoniferDeleteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    void cleanupTestCase() { curl_global_cleanup(); }
    void deletes_data();
    void deletes();
    void refusesBadDeletes_data();
    void refusesBadDeletes();
    void labelsInQueries_data();
    void labelsInQueries();
    void unreadyIsUnseenButDeleted();
    void anyCharacterForALine();
    void numbersAreGivenOnce();
};

void KoniferDeleteTest::deletes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char* target, const QStringList& gone) {
        QTest::addRow("%s", target) << QByteArray(target) << gone;
    };
    const QStringList atU1{u"/users/u1 0"_s, u"/users/u1 1"_s, u"/users/u1 2"_s};
    const QStringList asText = atU1 + QStringList{u"/users/u1/profile 0"_s, u"/users/u12 0"_s};
    const QStringList all = QStringList{u"/other 0"_s} + asText;
    row("/users/u1/-/entry/0", {u"/users/u1 0"_s});
    row("/users/u1/-/entry/0?phone=none&limit=all", {u"/users/u1 0"_s}); // trap 5
    row("/users/u1/-/entry/99", {});
    row("/users/u1", {u"/users/u1 2"_s});
    row("/users/u1/", {u"/users/u1 2"_s});
    row("/users/u1/-/new", {u"/users/u1 2"_s}); // trap 7: not ready
    row("/users/u1/-/Modified", {u"/users/u1 0"_s});
    row("/users/u1/-/new?limit=2", {u"/users/u1 1"_s, u"/users/u1 2"_s});
    row("/users/u1?limit=-1", atU1);
    row("/users/u1?limit=0", atU1); // trap 2
    row("/users/u1?limit=-7", atU1);
    row("/users/u1?limit=all", {u"/users/u1 2"_s}); // trap 3
    row("/users/u1?limit=", {u"/users/u1 2"_s});
    row("/users/u1?limit=2147483648", {u"/users/u1 2"_s});
    row("/users/u1?limt=-1", {}); // trap 4
    row("/users/u1?limit=-1&phone=iphone", {u"/users/u1 0"_s, u"/users/u1 2"_s});
    row("/users/u1?limit=-1&label:phone=pixel", {u"/users/u1 1"_s});
    row("/users/u1?limit=-1&h=256&format=png", atU1); // reserved
    row("/users/u1/-/recursive", asText);             // trap 1
    row("/users/u1/-/RECURSIVE?limit=1", asText);
    row("/users/u1/-/recursive?phone=iphone", {u"/users/u1 0"_s, u"/users/u1 2"_s, u"/users/u1/profile 0"_s});
    row("/-/recursive", all);                  // trap 8
    row("/users/u1-/new", {u"/users/u1 2"_s}); // trap 6
    row("/users/u1/-", {});                    // no selector but a segment
}

void KoniferDeleteTest::deletes()
{
    QFETCH(QByteArray, target);
    QFETCH(QStringList, gone);
    KoniferServer server(users);
    QVERIFY(server.start());
    QStringList expected = server.memory().refLines();
    for (const QString& line : gone)
        QVERIFY2(expected.removeOne(line), qPrintable(line));
    CurlClient client(server.baseUrl());
    const Got got = client.erase("/assets" + target);
    QCOMPARE(got.status, 204);
    QVERIFY(got.body.isEmpty());
    QCOMPARE(server.memory().refLines(), expected);
    QCOMPARE(server.memory().outbox().size(), gone.size());
}

void KoniferDeleteTest::refusesBadDeletes_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/users/u1/-/recursive?limit=2", "/users/u1/-/entry", "/users/u1/-/entry/x",
                               "/users/u1/-/entry/-1", "/users/u1/-/oldest", "/users/u1/-/new/3", "/a-/b-/new",
                               "/users/u1/-/entry/0/info", "/users/u%2012/-/new", "/users/u.1"})
        QTest::addRow("%s", target) << QByteArray(target);
}

void KoniferDeleteTest::refusesBadDeletes()
{
    QFETCH(QByteArray, target);
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const Got got = client.erase("/assets" + target);
    QCOMPARE(got.status, 400);
    QVERIFY(hasMessage(got));
    QCOMPARE(server.memory().size(), users.size());
}

void KoniferDeleteTest::labelsInQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* query, const QString& key, const QString& value) {
        QTest::addRow("%s", query) << QByteArray(query) << key << value;
    };
    row("phone=a+b", u"phone"_s, u"a b"_s); // trap 10
    row("phone=a%2Bb", u"phone"_s, u"a+b"_s);
    row("phone=a%26b%3Dc%23d%25", u"phone"_s, u"a&b=c#d%"_s);
    row("phone=a=b", u"phone"_s, u"a=b"_s);
    row("phone=%F0%9F%A6%80", u"phone"_s, u"\U0001F980"_s);
    row("%F0%9F%93%B1=x", u"\U0001F4F1"_s, u"x"_s);
    row("phone=", u"phone"_s, QString());
    row("phone", u"phone"_s, QString());
    row("label:limit=5", u"limit"_s, u"5"_s);
    row("label%3Ah=5", u"h"_s, u"5"_s);
    row("a+b=c", u"a b"_s, u"c"_s);
    row("Limit=-1", u"Limit"_s, u"-1"_s);
    row("k=1&k=2", u"k"_s, u"1"_s);
}

void KoniferDeleteTest::labelsInQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, key);
    QFETCH(QString, value);
    KoniferServer server;
    Asset asset;
    asset.ref.path = AssetPath::fromCanonical(u"/a"_s);
    asset.labels.insert(key, value);
    asset.created = 1;
    asset.alt = u"a"_s;
    server.memory().add(asset);
    asset.labels[key] += u'x';
    asset.ref.entry = 1;
    asset.created = 2;
    server.memory().add(asset);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(entriesIn(client.get("/assets/a/-/info?" + query)), u"0"_s);
    QCOMPARE(entriesIn(client.get("/assets/a/-/entries?" + query)), u"[1,0]"_s); // trap 14
    KoniferHabits old;
    old.listsHonourLabels = true;
    server.setHabits(old);
    QCOMPARE(entriesIn(client.get("/assets/a/-/entries?" + query)), u"[0]"_s);
    QCOMPARE(client.erase("/assets/a?" + query).status, 204);
    QCOMPARE(server.memory().refLines(), QStringList{u"/a 1"_s});
}

void KoniferDeleteTest::unreadyIsUnseenButDeleted()
{
    KoniferServer server({u"/a 0 unready"_s});
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(client.get("/assets/a/-/info").status, 404);
    QCOMPARE(entriesIn(client.get("/assets/a/-/entries?limit=-1")), u"[]"_s);
    QCOMPARE(client.erase("/assets/a/-/entry/0").status, 204);
    QCOMPARE(server.memory().size(), 0);
}

/// Trap 15.
void KoniferDeleteTest::anyCharacterForALine()
{
    const QStringList lines{u"/k/a/b 0"_s, u"/k/a/b/c 0"_s,  u"/k/aXb 0"_s,
                            u"/k/a_b 0"_s, u"/k/a_bc/d 0"_s, u"/k/ab 0"_s};
    KoniferServer server(lines);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(client.erase("/assets/k/a_b/-/recursive").status, 204);
    QCOMPARE(server.memory().refLines(), QStringList{u"/k/ab 0"_s});
    KoniferServer other(lines);
    other.memory().setInMemory(true);
    QVERIFY(other.start());
    CurlClient toOther(other.baseUrl());
    QCOMPARE(toOther.erase("/assets/k/a_b/-/recursive").status, 204);
    QCOMPARE(other.memory().size(), 4);
}

/// Traps 25 and 12.
void KoniferDeleteTest::numbersAreGivenOnce()
{
    KoniferServer server({u"/a 0"_s, u"/a 1"_s});
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{}\r\n--x\r\n"
                            "Content-Disposition: form-data; name=\"asset\"; filename=\"a\"\r\n\r\n" +
                            QByteArray(2000, 'b') + "\r\n--x--\r\n";
    const QByteArray type = "multipart/form-data; boundary=x";
    client.erase("/assets/a/-/entry/1");
    const Got stored = client.send("POST", "/assets/a", form, type);
    QCOMPARE(stored.status, 201);
    QVERIFY(server.memory().asset({AssetPath::fromCanonical(u"/a"_s), 2}));
    client.erase("/assets/a/-/entry/2");
    server.memory().setInMemory(true);
    QCOMPARE(client.send("POST", "/assets/a", form, type).status, 201);
    QVERIFY(server.memory().asset({AssetPath::fromCanonical(u"/a"_s), 1}));
}

QTEST_GUILESS_MAIN(KoniferDeleteTest)
#include "konifer_delete_test.moc"
