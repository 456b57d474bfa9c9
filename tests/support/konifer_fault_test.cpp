// SPDX-License-Identifier: GPL-3.0-or-later
// The test server's faults and credentials, as a client meets them.
#include "support/curl_client.h"
#include "support/konifer_server.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KoniferFaultTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    void cleanupTestCase() { curl_global_cleanup(); }
    void init();
    void matchesAndCounts();
    void late();
    void busy();
    void bodies_data();
    void bodies();
    void redirects();
    void yesToAll();
    void resets();
    void actsThenResets();
    void closes();
    void hangs();
    void actsThenHangs();
    void halfBody();
    void hugeBody_data();
    void hugeBody();
    void newDialect();
    void actsLateForNobody();
    void stopsAndComesBack();
    void credentials();
    void answers204();
    void logsForJudging();

private:
    std::unique_ptr<KoniferServer> m_server;
    std::unique_ptr<CurlClient> m_client;
};

void KoniferFaultTest::init()
{
    m_client.reset();
    m_server = std::make_unique<KoniferServer>(QStringList{u"/a 0"_s, u"/a 1"_s, u"/b 0"_s});
    m_server->setHabits(KoniferHabits::documented()); // they ask for the health page
    QVERIFY(m_server->start());
    m_client = std::make_unique<CurlClient>(m_server->baseUrl());
}

void KoniferFaultTest::matchesAndCounts()
{
    m_server->addFault(Fault::status(503).on("DELETE", "/assets/a").forTimes(2));
    m_server->addFault(Fault::status(500).on("DELETE"));
    QCOMPARE(m_client->get("/assets/a/-/info").status, 200);
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").status, 503);
    QCOMPARE(m_client->erase("/assets/b/-/entry/0").status, 500);
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").status, 503);
    QCOMPARE(m_server->memory().size(), 3);
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").status, 204);
    m_server->addFault(Fault::status(500).forEver());
    QCOMPARE(m_client->get("/health").status, 500);
    QCOMPARE(m_client->get("/health").status, 500);
    m_server->clearFaults();
    QCOMPARE(m_client->get("/health").status, 200);
    QCOMPARE(m_server->count("DELETE", "/a/"), 3);
}

void KoniferFaultTest::late()
{
    m_server->addFault(Fault::late(80));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get("/health").status, 200);
    QVERIFY(timer.elapsed() >= 80);
}

void KoniferFaultTest::busy()
{
    m_server->addFault(Fault::busy("7"));
    m_server->addFault(Fault::busy("Wed, 21 Oct 2065 07:28:00 GMT", 503));
    Got got = m_client->get("/health");
    QCOMPARE(got.status, 429);
    QCOMPARE(got.header("retry-after"), QByteArray("7"));
    got = m_client->get("/health");
    QCOMPARE(got.status, 503);
    QCOMPARE(got.header("retry-after"), QByteArray("Wed, 21 Oct 2065 07:28:00 GMT"));
}

void KoniferFaultTest::bodies_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("broken JSON") << Fault::brokenJson() << QByteArray("application/json") << false;
    QTest::newRow("other JSON") << Fault::otherJson() << QByteArray("application/json") << true;
    QTest::newRow("login page") << Fault::loginPage() << QByteArray("text/html; charset=utf-8") << false;
    QTest::newRow("wide number") << Fault::body(200, "application/json", R"({"entryId":99999999999999999999})")
                                 << QByteArray("application/json") << true;
}

void KoniferFaultTest::bodies()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, type);
    QFETCH(bool, isJson);
    m_server->addFault(fault);
    const Got got = m_client->get("/assets/a/-/info");
    QCOMPARE(got.status, 200);
    QCOMPARE(got.header("content-type"), type);
    QCOMPARE(got.body, fault.reply.body);
    QCOMPARE(!QJsonDocument::fromJson(got.body).isNull(), isJson);
}

void KoniferFaultTest::redirects()
{
    m_server->addFault(Fault::loginRedirect());
    const Got got = m_client->get("/assets/a/-/info");
    QCOMPARE(got.status, 302);
    QCOMPARE(got.header("location"), QByteArray("/login"));
    QVERIFY(m_client->get("/login").body.contains("<form"));
}

void KoniferFaultTest::yesToAll()
{
    m_server->addFault(Fault::yesToAll());
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").status, 204); // trap 11
    QCOMPARE(m_client->get("/assets/a/-/info").status, 204);
    m_server->clearFaults();
    m_server->addFault(Fault::yesToAll(200));
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").status, 200);
    QCOMPARE(m_server->memory().size(), 3);
}

void KoniferFaultTest::resets()
{
    m_server->addFault(Fault::resets());
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_RECV_ERROR);
    QCOMPARE(m_server->memory().size(), 3);
    QCOMPARE(m_client->get("/health").status, 200);
    QCOMPARE(m_server->connections(), 2);
    // On a connection that was used before, clients send once more by themselves, deletes too.
    m_server->addFault(Fault::resets().acting());
    QCOMPARE(m_client->erase("/assets/a?limit=1").status, 204);
    QCOMPARE(m_server->count("DELETE"), 3);
    QCOMPARE(m_server->memory().refLines(), QStringList{u"/b 0"_s}); // and took one more
}

void KoniferFaultTest::actsThenResets()
{
    m_server->addFault(Fault::resets().acting().on("DELETE"));
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_RECV_ERROR);
    QCOMPARE(m_server->memory().refLines(), QStringList({u"/a 1"_s, u"/b 0"_s}));
    QCOMPARE(m_server->count("DELETE"), 1);
}

void KoniferFaultTest::closes()
{
    m_server->addFault(Fault::closes());
    QCOMPARE(m_client->get("/health").code, CURLE_GOT_NOTHING);
    QCOMPARE(m_client->get("/health").status, 200);
}

void KoniferFaultTest::hangs()
{
    m_server->addFault(Fault::hangs().forTimes(2));
    m_client->timeoutMs = 50;
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_OPERATION_TIMEDOUT);
    QNetworkAccessManager manager;
    QUrl url = m_server->baseUrl();
    url.setPath(u"/assets/b/-/entry/0"_s);
    const std::unique_ptr<QNetworkReply> waiting(manager.deleteResource(QNetworkRequest(url)));
    QTRY_COMPARE(m_server->hanging(), 2);
    QVERIFY(!waiting->isFinished());
    QCOMPARE(m_server->memory().size(), 3);
    m_server->release();
    QTRY_VERIFY(waiting->isFinished());
    QCOMPARE(waiting->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QCOMPARE(m_server->memory().refLines(), QStringList({u"/a 0"_s, u"/a 1"_s})); // the first one had gone
    QCOMPARE(m_server->hanging(), 0);
}

void KoniferFaultTest::actsThenHangs()
{
    m_server->addFault(Fault::hangs().acting());
    m_client->timeoutMs = 50;
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_OPERATION_TIMEDOUT);
    QCOMPARE(m_server->memory().size(), 2);
}

void KoniferFaultTest::halfBody()
{
    m_server->addFault(Fault::halfBody().forTimes(2));
    m_server->addFault(Fault::halfBody().acting());
    const Got got = m_client->get("/assets/a/-/info");
    QCOMPARE(got.code, CURLE_PARTIAL_FILE);
    QCOMPARE(got.body.size(), (got.header("content-length").toInt() + 1) / 2);
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_PARTIAL_FILE);
    QCOMPARE(m_server->memory().size(), 3);
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_PARTIAL_FILE);
    QCOMPARE(m_server->memory().size(), 2);
}

void KoniferFaultTest::hugeBody_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("chunked, entries") << true << Dialect::Entries;
    QTest::newRow("with a length, info") << false << Dialect::Info;
}

void KoniferFaultTest::hugeBody()
{
    QFETCH(bool, chunked);
    QFETCH(Dialect, dialect);
    constexpr qint64 bytes = 8'000'000;
    m_server->setDialect(dialect);
    m_server->addFault(Fault::hugeBody(bytes, chunked).forTimes(2));
    const Got got = m_client->get("/assets/a/-/info?limit=-1");
    QCOMPARE(got.code, CURLE_OK);
    QVERIFY(qAbs(got.body.size() - bytes) < 200'000);
    QVERIFY(!QJsonDocument::fromJson(got.body).isNull());
    QCOMPARE(got.header("content-length").isEmpty(), chunked);
    m_client->keepBytes = 1'000'000; // a client that has had enough
    QCOMPARE(m_client->get("/assets/a/-/info?limit=-1").code, CURLE_WRITE_ERROR);
    QCOMPARE(m_client->get("/health").status, 200);
}

void KoniferFaultTest::newDialect()
{
    m_server->setDialect(Dialect::Metadata);
    m_server->addFault(Fault::newDialect(Dialect::Info).on("GET", "/b/"));
    QCOMPARE(m_client->get("/assets/a/-/metadata").status, 200);
    QCOMPARE(m_client->get("/assets/b/-/metadata").status, 400);
    QCOMPARE(m_client->get("/assets/a/-/metadata").status, 400);
    QCOMPARE(m_client->get("/assets/a/-/info").status, 200);
}

void KoniferFaultTest::actsLateForNobody()
{
    m_server->addFault(Fault::late(120));
    m_client->timeoutMs = 40;
    QCOMPARE(m_client->erase("/assets/a/-/entry/0").code, CURLE_OPERATION_TIMEDOUT);
    QCOMPARE(m_server->memory().size(), 3);
    QTRY_COMPARE(m_server->memory().size(), 2); // a deadline of the client is none of the server
}

void KoniferFaultTest::stopsAndComesBack()
{
    m_server->addFault(Fault::hangs());
    m_client->timeoutMs = 50;
    m_client->get("/health");
    QCOMPARE(m_server->hanging(), 1);
    m_server->stop();
    QCOMPARE(m_client->get("/health").code, CURLE_COULDNT_CONNECT);
    QVERIFY(m_server->start());
    QCOMPARE(m_server->hanging(), 0);
    m_client->timeoutMs = 5000;
    QCOMPARE(m_client->get("/assets/b/-/info").status, 200);
    KoniferServer second;
    second.setHabits(KoniferHabits::documented());
    QVERIFY(!second.start(m_server->port())); // taken
}

void KoniferFaultTest::credentials()
{
    m_server->setBearer("token");
    const Got refused = m_client->erase("/assets/a");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("www-authenticate"), QByteArray("Bearer"));
    m_client->headers = {{"Authorization", "Bearer token"}};
    QCOMPARE(m_client->get("/health").status, 200);
    m_server->setBasicAuth("user", "pass:word");
    QCOMPARE(m_client->get("/health").status, 401);
    m_client->headers = {{"Authorization", "Basic " + QByteArray("user:pass:word").toBase64()}};
    QCOMPARE(m_client->get("/health").status, 200);
    m_server->setRequiredHeader("X-Api-Key", "key");
    QCOMPARE(m_client->get("/health").status, 401);
    m_client->headers = {{"x-api-key", "key"}};
    QCOMPARE(m_client->get("/health").status, 200);
    m_server->setForbidden(true);
    QCOMPARE(m_client->get("/health").status, 403);
    QCOMPARE(m_server->memory().size(), 3);
}

void KoniferFaultTest::answers204()
{
    m_server->setAnswer204(true);
    QCOMPARE(m_client->erase("/assets/a").status, 204);
    QCOMPARE(m_client->get("/assets/a/-/info").status, 204);
    QCOMPARE(m_server->count(), 0);
    QCOMPARE(m_server->memory().size(), 3);
}

void KoniferFaultTest::logsForJudging()
{
    m_client->headers = {{"Authorization", "Bearer x"}, {"X-Trace", "1"}, {"Cookie", "none of ours"}};
    m_client->get("/assets/a/-/entries?phone=a%2Bb+c");
    m_client->send("PUT", "/assets/a/-/entry/0", "{}", "application/json");
    const QList<LoggedRequest> log = m_server->requests();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.first().method, QByteArray("GET"));
    QCOMPARE(log.first().target, QByteArray("/assets/a/-/entries?phone=a%2Bb+c"));
    QVERIFY(log.first().headers.contains({"authorization", "Bearer x"}));
    QVERIFY(log.first().headers.contains({"x-trace", "1"}));
    for (const auto& [name, value] : log.first().headers)
        QVERIFY(name != "cookie");
    QCOMPARE(log.last().bodyBytes, 2);
    QVERIFY(log.last().microseconds >= log.first().microseconds);
    m_server->clearLog();
    QCOMPARE(m_server->count(), 0);
}

QTEST_GUILESS_MAIN(KoniferFaultTest)
#include "konifer_fault_test.moc"
