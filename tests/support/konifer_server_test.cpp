// SPDX-License-Identifier: GPL-3.0-or-later
// The test server itself: what it answers to fetches, and what it stores.
#include "support/curl_client.h"
#include "support/konifer_answers.h"
#include "support/konifer_json.h"
#include "support/konifer_server.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KoniferServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    void cleanupTestCase() { curl_global_cleanup(); }
    void health();
    void fetchesInEachDialect_data();
    void fetchesInEachDialect();
    void assetJsonHasAllFields();
    void timesHaveNoZone();
    void oneInAListOnDemand();
    void signsFetchesOnly();
    void basePath();
    void contentHasATag();
    void renditionsAreCounted();
    void storesAndReplaces();
    void putTakesTheNewestOfAll();
    void withoutAlt_data();
    void withoutAlt();
    void refusesPaths_data();
    void refusesPaths();
    void measuredAnswers();
    void reaps();
    void backendFailureIs500();
};

void KoniferServerTest::health()
{
    KoniferServer server;
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(client.get("/health").status, 404); // trap 16
    server.clearLog();
    server.setHabits(KoniferHabits::documented());
    QCOMPARE(client.get("/health").json().value(u"status").toString(), u"okay"_s);
    QCOMPARE(client.get("/nothing").status, 404);
    QCOMPARE(server.connections(), 0); // the one from before is kept
    QCOMPARE(server.count("GET"), 2);
    const quint16 port = server.port();
    server.stop();
    QCOMPARE(client.get("/health").code, CURLE_COULDNT_CONNECT);
    QVERIFY(server.start());
    QCOMPARE(server.port(), port);
    QCOMPARE(client.get("/health").status, 200);
}

void KoniferServerTest::fetchesInEachDialect_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("metadata");
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("entries");
    const auto row = [](const char* target, const char* metadata, const char* info, const char* entries) {
        QTest::addRow("%s", target) << QByteArray(target) << QString::fromLatin1(metadata) << QString::fromLatin1(info)
                                    << QString::fromLatin1(entries);
    };
    row("/users/u1/-/metadata", "1", "400", "400");
    row("/users/u1/-/info", "400", "1", "1");
    row("/users/u1/-/entries", "400", "400", "[1,0]");
    row("/users/u1/-/metadata?limit=-1", "[1,0]", "400", "400");
    row("/users/u1/-/info?limit=-1", "400", "[1,0]", "400");
    row("/users/u1/-/info?limit=5", "400", "[1,0]", "400");
    row("/users/u1/-/info?limit=1", "400", "1", "1");
    row("/users/u1/-/info?limit=all", "400", "1", "1"); // trap 3
    row("/users/u1/-/info?limit=0", "400", "[1,0]", "400");
    row("/users/u1/-/entries?limit=1", "400", "400", "[1]");
    row("/users/u1/-/entries?limit=-1", "400", "400", "[1,0]");
    row("/users/u1/-/NEW/Info", "400", "1", "1");
    row("/users/u1/-/modified/info", "400", "0", "0");
    row("/users/u1/-/modified/entries", "400", "400", "[0,1]");
    row("/users/u1/-/entry/0/info", "400", "0", "0");
    row("/users/u1/-/ENTRY/0/metadata", "0", "400", "400");
    row("/users/u1/-/entry/0/entries", "400", "400", "400");
    row("/users/u1/-/entry/2/info", "400", "404", "404");           // not ready
    row("/users/u1/-/entry/0/info?phone=nothing", "400", "0", "0"); // trap 5
    row("/users/u1/-/entry/-1/info", "400", "400", "400");
    row("/users/u1/-/entry/9223372036854775808/info", "400", "400", "400");
    row("/users/u1/-/info?phone=iphone", "400", "0", "0");
    row("/users/u1/-/entries?limit=-1&phone=none", "400", "400", "[1,0]"); // trap 14
    row("/users/u1/-/metadata?limit=5&phone=iphone", "[1,0]", "400", "400");
    row("/users/u1/-/metadata?limit=%2B2", "[1,0]", "400", "400"); // trap 19
    row("/users/u1/-/metadata?limit=1&limit=-1", "1", "400", "400");
    row("/users/u1/-/metadata?LIMIT=-1", "404", "400", "400");
    row("/users/u1/-/entry/00/metadata", "0", "400", "400");
    row("/users/u1/-/entry/0/metadata?limit=-1", "[1,0]", "400", "400"); // trap 14
    row("/users//u1/-/metadata", "500", "400", "400");                   // trap 17
    row("//users/u1/-/metadata", "400", "400", "400");
    row("/nobody/-/info", "400", "404", "404");
    row("/nobody/-/info?limit=-1", "400", "[]", "400");
    row("/nobody/-/entries", "400", "400", "[]");
    row("/users/u1/-/nonsense", "400", "400", "400");
    row("/users/u1/-/info/new", "400", "400", "400");
    row("/a-/b-/info", "400", "400", "400");
    row("/users/u1/-/info?h=10", "400", "400", "400");
    row("/users%2Fu1/-/info", "400", "400", "400"); // a path is never decoded
    row("/users/u.1/-/info", "400", "400", "400");
}

void KoniferServerTest::fetchesInEachDialect()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, metadata);
    QFETCH(QString, info);
    QFETCH(QString, entries);
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    server.setDialect(Dialect::Metadata);
    const Got first = client.get("/assets" + target);
    QCOMPARE(entriesIn(first), metadata);
    QCOMPARE(hasMessage(first), first.status == 400);
    server.setDialect(Dialect::Info);
    QCOMPARE(entriesIn(client.get("/assets" + target)), info);
    server.setDialect(Dialect::Entries);
    QCOMPARE(entriesIn(client.get("/assets" + target)), entries);
    QCOMPARE(server.memory().size(), users.size());
}

void KoniferServerTest::assetJsonHasAllFields()
{
    Asset asset;
    asset.ref = {AssetPath::fromCanonical(u"/a"_s), 7};
    asset.alt = u"\U0001F980 & <b>"_s;
    asset.labels = {{u"\U0001F4F1"_s, u"a&b=c#d%e+f"_s}};
    asset.tags = {u"cat"_s};
    asset.source = u"URL"_s;
    asset.sourceUrl = u"https://elsewhere.example/a.png"_s;
    asset.created = 1'500'000;
    asset.variants = {{u"b"_s, u"k"_s, true, 5, 3, 4, u"png"_s}};
    KoniferServer server;
    server.memory().add(asset);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const QJsonObject json = client.get("/assets/a/-/info").json();
    QCOMPARE(json.value(u"class").toString(), u"IMAGE"_s);
    QCOMPARE(json.value(u"alt").toString(), asset.alt);
    QCOMPARE(json.value(u"labels").toObject().value(u"\U0001F4F1"_s).toString(), u"a&b=c#d%e+f"_s);
    QCOMPARE(json.value(u"tags").toArray(), QJsonArray{u"cat"_s});
    QCOMPARE(json.value(u"externalSourceAddress").toString(), asset.sourceUrl);
    QCOMPARE(json.value(u"createdAt").toString(), u"1970-01-01T00:00:01.5"_s);
    const QJsonObject variant = json.value(u"variants").toArray().first().toObject();
    QVERIFY(variant.value(u"isOriginalVariant").toBool());
    QCOMPARE(variant.value(u"storeBucket").toString(), u"b"_s);
    QCOMPARE(variant.value(u"storeKey").toString(), u"k"_s);
    QCOMPARE(variant.value(u"attributes").toObject().value(u"height").toInt(), 4);
    server.setDialect(Dialect::Info);
    QCOMPARE(client.get("/assets/a/-/info").json().value(u"sourceUrl").toString(), asset.sourceUrl);
}

void KoniferServerTest::timesHaveNoZone()
{
    QCOMPARE(zonelessText(0), u"1970-01-01T00:00:00"_s);
    QCOMPARE(zonelessText(1), u"1970-01-01T00:00:00.000001"_s);
    QCOMPARE(zonelessText(120'000), u"1970-01-01T00:00:00.12"_s);
}

void KoniferServerTest::oneInAListOnDemand()
{
    KoniferServer server(users);
    server.setDialect(Dialect::Metadata);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(entriesIn(client.get("/assets/users/u1/-/metadata?limit=1")), u"1"_s);
    server.setListsOne(true);
    QCOMPARE(entriesIn(client.get("/assets/users/u1/-/metadata?limit=1")), u"[1]"_s);
    QCOMPARE(entriesIn(client.get("/assets/users/u1/-/metadata")), u"1"_s);
}

void KoniferServerTest::signsFetchesOnly()
{
    KoniferServer server(users);
    server.setBasePath("/api");
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    for (const auto algorithm : {QCryptographicHash::Sha256, QCryptographicHash::Sha384, QCryptographicHash::Sha512}) {
        server.setSigning(algorithm, "secret");
        QCOMPARE(client.get("/health").status, 404);
        QCOMPARE(client.get("/assets/users/u1/-/entries").status, 403);
        const Parameters parameters{{u"phone"_s, u"a b+"_s}, {u"limit"_s, u"5"_s}};
        const QByteArray path = "/assets/users/u1/-/entries";
        const QByteArray good = signatureOf(path, parameters, "secret", algorithm);
        QCOMPARE(client.get(path + "?phone=a+b%2B&s=" + good + "&limit=5").status, 200);
        QCOMPARE(client.get(path + "?phone=a+b%2B&s=" + good + "&limit=6").status, 403);
        const QByteArray bad = signatureOf(path, parameters, "other", algorithm);
        QCOMPARE(client.get(path + "?phone=a+b%2B&limit=5&s=" + bad).status, 403);
        QCOMPARE(client.get(path + "?s=" + signatureOf(path, {}, "secret", algorithm)).status, 200);
        QCOMPARE(client.erase("/assets/nobody").status, 204);
    }
    // One signature made by another program:
    // printf '/assets/a/-/info?b=1&limit=2' | openssl dgst -sha256 -hmac secret -binary | basenc --base64url
    QCOMPARE(signatureOf("/assets/a/-/info", {{u"limit"_s, u"2"_s}, {u"b"_s, u"1"_s}, {u"s"_s, u"x"_s}}, "secret",
                         QCryptographicHash::Sha256),
             QByteArray("H37RGprD0XM28sY2batYE9JCTWJN9xtD3dUJV-B7H-A"));
}

void KoniferServerTest::basePath()
{
    KoniferServer server(users);
    server.setBasePath("/api/v1");
    server.setHabits(KoniferHabits::documented());
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    QCOMPARE(client.get("/health").status, 200);
    QCOMPARE(entriesIn(client.get("/assets/users/u12/-/entries")), u"[0]"_s);
    QUrl bare = server.baseUrl();
    bare.setPath({});
    CurlClient outside(bare);
    QCOMPARE(outside.get("/health").status, 404);
    QCOMPARE(outside.erase("/assets/-/recursive").status, 404);
    QCOMPARE(server.memory().size(), users.size());
}

void KoniferServerTest::contentHasATag()
{
    KoniferServer server(users);
    server.memory().setContent(u"assets"_s, u"users.u12-0-4-0.png"_s, "not really an image");
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const Got png = client.get("/assets/users/u1/-/entry/0/content");
    QCOMPARE(png.header("content-type"), QByteArray("image/png"));
    QCOMPARE(QImage::fromData(png.body).size(), QSize(16, 16));
    const Got text = client.get("/assets/users/u12/-/content");
    QCOMPARE(text.body, QByteArray("not really an image"));
    const QByteArray tag = text.header("etag");
    QVERIFY(tag.size() > 2 && tag != png.header("etag"));
    client.headers = {{"If-None-Match", tag}};
    QCOMPARE(client.get("/assets/users/u12/-/content").status, 304);
    client.headers.clear();
    QCOMPARE(client.send("HEAD", "/assets/users/u12/-/content").status, 404); // trap 24
    server.setHabits(KoniferHabits::documented());
    const Got head = client.send("HEAD", "/assets/users/u12/-/content");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("etag"), tag);
    QVERIFY(!client.get("/assets/users/u12").json().value(u"url").toString().isEmpty()); // the format is link
    QCOMPARE(client.get("/assets/nobody/-/content").status, 404);
    QCOMPARE(server.memory().renditions(), 0);
}

void KoniferServerTest::renditionsAreCounted()
{
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const Got small = client.get("/assets/users/u12/-/entry/0/content?h=8");
    QCOMPARE(QImage::fromData(small.body).height(), 8);
    client.get("/assets/users/u12/-/entry/0/content?h=8"); // is there already
    QCOMPARE(server.memory().renditions(), 1);
    QCOMPARE(server.memory().asset({AssetPath::fromCanonical(u"/users/u12"_s), 0})->variants.size(), 2);
    client.headers = {{"Accept", "image/webp, */*"}}; // as a browser asks
    client.get("/assets/users/u12/-/entry/0/content");
    QCOMPARE(server.memory().renditions(), 2);
}

void KoniferServerTest::storesAndReplaces()
{
    KoniferServer server;
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const QByteArray bytes = samplePng(u"stored"_s, 20);
    const QByteArray form =
        QByteArray(
            "--a b\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n") +
        R"({"alt":"one","labels":{"phone":"a+b"},"tags":["cat"]})" +
        "\r\n--a b\r\nContent-Disposition: form-data; name=\"asset\"; filename=\"a.png\"\r\n\r\n" + bytes +
        "\r\n--a b--\r\n";
    const QByteArray type = "multipart/form-data; boundary=\"a b\"";
    const Got stored = client.send("POST", "/assets/users/u1", form, type);
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.json().value(u"alt").toString(), u"one"_s);
    QCOMPARE(client.get("/assets/users/u1/-/entry/0/content").body, bytes);
    QCOMPARE(client.send("POST", "/assets/users/u1/-/new", form, type).status, 400);
    QCOMPARE(client.send("POST", "/assets/users/u1", "{}", "application/json").status, 400);

    const QByteArray fields = R"({"alt":"two","labels":{}})";
    server.setHabits(KoniferHabits::documented());
    const Got replaced = client.send("PUT", "/assets/users/u1/-/entry/0", fields, "application/json");
    QCOMPARE(replaced.status, 200);
    QCOMPARE(replaced.json().value(u"alt").toString(), u"two"_s);
    QVERIFY(replaced.json().value(u"labels").toObject().isEmpty());
    QCOMPARE(client.send("PUT", "/assets/users/u1/-/entry/9", fields, "application/json").status, 404);
    QCOMPARE(client.send("PUT", "/assets/users/u1", fields, "application/json").status, 400);
    const QByteArray tooLong = R"({"alt":")" + QByteArray(126, 'x') + R"("})";
    QCOMPARE(client.send("PUT", "/assets/users/u1/-/entry/0", tooLong, "application/json").status, 400);
}

void KoniferServerTest::putTakesTheNewestOfAll()
{
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const QByteArray fields = R"({"alt":"changed","labels":{}})";
    QCOMPARE(client.send("PUT", "/assets/users/u1/-/entry/0", fields, "application/json").status, 200);
    const auto altOf = [&](const QString& path) {
        return server.memory().asset({AssetPath::fromCanonical(path), 0})->alt;
    };
    QCOMPARE(altOf(u"/other"_s), u"changed"_s); // trap 20
    QVERIFY(altOf(u"/users/u1"_s) != u"changed"_s);
}

void KoniferServerTest::withoutAlt_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("gives");
    const auto row = [](const char* target, const char* gives) {
        QTest::addRow("%s", target) << QByteArray(target) << QString::fromLatin1(gives);
    };
    row("/a/-/metadata", "2");
    row("/a/-/metadata?limit=2", "500");
    row("/a/-/metadata?limit=-1", "500");
    row("/a/-/modified/metadata?limit=2", "[0,2]");
    row("/a/-/entry/0/metadata", "0");
    row("/a/-/entry/1/metadata", "500");
    row("/a/-/entry/1/content", "500");
    row("/a/-/entry/1", "500"); // link
    row("/a/-/entry/3/metadata", "404");
    row("/b/-/metadata", "500");
}

/// Trap 13.
void KoniferServerTest::withoutAlt()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, gives);
    KoniferServer server({u"/a 0 @1 ~9"_s, u"/a 1 @2 ~1 noalt"_s, u"/a 2 @3 ~8"_s, u"/b 0 noalt"_s});
    server.setDialect(Dialect::Metadata);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const Got got = client.get("/assets" + target);
    QCOMPARE(entriesIn(got), gives);
    if (got.status == 500) {
        QCOMPARE(got.header("content-type"), QByteArray("text/plain; charset=UTF-8"));
        QCOMPARE(got.body, QByteArray("Required value was null."));
    }
    KoniferHabits old;
    old.showsAltless = true;
    server.setHabits(old);
    QCOMPARE(client.get("/assets/a/-/entry/1/metadata").status, 200);
    server.setHabits({});
    QCOMPARE(client.erase("/assets/a/-/entry/1").status, 204);
    QCOMPARE(client.get("/assets/a/-/entry/1/metadata").status, 404);
}

void KoniferServerTest::refusesPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const char c : QByteArray("+~=@'*($!"))
        QTest::addRow("%c", c) << QByteArray("/a") + c << 500;
    for (const char* path : {"/a.b", "/a%20b", "/a,b", "/a:b", "/a;b", "/a&b", "/\xc3\xa4", "//a"})
        QTest::addRow("%s", path) << QByteArray(path) << 400;
    QTest::newRow("inside") << QByteArray("/a//b") << 500;
    QTest::newRow("hyphen") << QByteArray("/a-b") << 404;
    QTest::newRow("at the end") << QByteArray("/a/") << 404;
}

/// Trap 17.
void KoniferServerTest::refusesPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const Got got = client.get("/assets" + path);
    QCOMPARE(got.status, status);
    QCOMPARE(client.erase("/assets" + path).status, status == 404 ? 204 : status);
    if (status == 500)
        QVERIFY(got.body.contains("select"));
    KoniferHabits old;
    old.anyCharacter = true;
    server.setHabits(old);
    QCOMPARE(client.get("/assets" + path).status, status == 500 ? 404 : status);
    old = {};
    old.hyphens = false;
    server.setHabits(old);
    QCOMPARE(client.get("/assets" + path).status, path == "/a-b" ? 500 : status);
}

void KoniferServerTest::measuredAnswers()
{
    KoniferServer server({u"/foo- 0"_s, u"/foo 0"_s, u"/foo/x 0"_s, u"/lost 0"_s});
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    for (const char* method : {"HEAD", "OPTIONS", "PATCH"})
        QCOMPARE(client.send(method, "/assets/foo").status, 404);
    client.headers = {{"Accept", "image/png"}};
    QCOMPARE(client.get("/assets/foo/-/info").status, 406); // trap 23
    client.headers = {{"Accept", "application/json, */*;q=0.5"}};
    QCOMPARE(client.get("/assets/foo/-/info").status, 200);
    client.headers.clear();
    server.memory().loseContent(u"assets"_s,
                                server.memory().asset({AssetPath::fromCanonical(u"/lost"_s), 0})->variants.first().key);
    const Got lost = client.get("/assets/lost/-/entry/0/content");
    QCOMPARE(lost.status, 200); // trap 22
    QCOMPARE(lost.header("content-type"), QByteArray("image/png"));
    QVERIFY(lost.body.isEmpty());
    const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{}\r\n--x\r\n"
                            "Content-Disposition: form-data; name=\"asset\"; filename=\"a\"\r\n\r\n";
    const QByteArray type = "multipart/form-data; boundary=x";
    const Got tiny = client.send("POST", "/assets/foo", form + QByteArray(1023, 'x') + "\r\n--x--\r\n", type);
    QCOMPARE(tiny.status, 400); // trap 20
    QCOMPARE(tiny.json().value(u"message").toString(), u"Not an image type"_s);
    QCOMPARE(client.send("POST", "/assets/foo", form + QByteArray(1024, 'x') + "\r\n--x--\r\n", type).status, 201);
    // Trap 18: what is at a path that ends in a hyphen is reached without a selector only.
    QCOMPARE(client.erase("/assets/foo-/entry/0").status, 204);
    QCOMPARE(server.memory().refLines(), (QStringList{u"/foo 1"_s, u"/foo- 0"_s, u"/foo/x 0"_s, u"/lost 0"_s}));
    QCOMPARE(client.erase("/assets/foo-?limit=1").status, 204);
    QCOMPARE(client.erase("/assets/foo-/recursive").status, 204);
    QCOMPARE(server.memory().refLines(), QStringList{u"/lost 0"_s});
}

void KoniferServerTest::reaps()
{
    QTemporaryDir folder;
    KoniferServer server({u"/a 0 variants:2"_s, u"/a 1"_s});
    MemoryBackend& memory = server.memory();
    QVERIFY(memory.setContentFolder(folder.path()));
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    const QString key = memory.asset({AssetPath::fromCanonical(u"/a"_s), 0})->variants.first().key;
    QVERIFY(QFile::exists(folder.filePath(u"assets/"_s + key)));
    client.erase("/assets/a/-/entry/0");
    QCOMPARE(memory.outbox().size(), 2);
    QVERIFY(memory.hasContent(u"assets"_s, key));
    memory.setReaperDelay(60'000);
    QCOMPARE(server.reap().value(), 0);
    memory.setReaperDelay(0);
    memory.setReaperFails(true);
    QCOMPARE(server.reap().value(), 0);
    memory.setReaperFails(false);
    server.setReaperInterval(1);
    QTRY_VERIFY(memory.outbox().isEmpty());
    QVERIFY(!memory.hasContent(u"assets"_s, key));
    QVERIFY(!QFile::exists(folder.filePath(u"assets/"_s + key)));
    memory.setReaperLeaks(true);
    client.erase("/assets/a/-/entry/1");
    QTRY_VERIFY(memory.outbox().isEmpty());
    QVERIFY(memory.hasContent(u"assets"_s, u"a-1-2-0.png"_s));
}

void KoniferServerTest::backendFailureIs500()
{
    KoniferServer server(users);
    QVERIFY(server.start());
    CurlClient client(server.baseUrl());
    server.memory().setFailure(u"The database is gone."_s);
    QCOMPARE(client.get("/assets/users/u1/-/info").status, 500);
    QCOMPARE(client.erase("/assets/users/u1").status, 500);
    server.memory().setFailure({});
    QCOMPARE(client.get("/assets/users/u1/-/info").status, 200);
}

QTEST_GUILESS_MAIN(KoniferServerTest)
#include "konifer_server_test.moc"
