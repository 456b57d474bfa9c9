// SPDX-License-Identifier: GPL-3.0-or-later
// The test server behind TLS, and the certificates that tests make.
#include "support/curl_client.h"
#include "support/konifer_server.h"
#include "support/test_certificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KoniferTlsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { curl_global_cleanup(); }
    void init();
    void tls_data();
    void tls();
    void clientCertificate();
    void withQt();

private:
    std::unique_ptr<KoniferServer> m_server;
    std::unique_ptr<TestCertificates> m_certificates;
};

void KoniferTlsTest::initTestCase()
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    auto made = TestCertificates::make();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence()));
    m_certificates = std::move(*made);
}

void KoniferTlsTest::init()
{
    m_server = std::make_unique<KoniferServer>(QStringList{u"/a 0"_s, u"/a 1"_s, u"/b 0"_s});
    m_server->setHabits(KoniferHabits::documented()); // they ask for the health page
}

void KoniferTlsTest::tls_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<CURLcode>("code");
    QTest::newRow("valid") << u"valid"_s << true << CURLE_OK;
    QTest::newRow("unknown authority") << u"valid"_s << false << CURLE_PEER_FAILED_VERIFICATION;
    QTest::newRow("expired") << u"expired"_s << true << CURLE_PEER_FAILED_VERIFICATION;
    QTest::newRow("other name") << u"other"_s << true << CURLE_PEER_FAILED_VERIFICATION;
    QTest::newRow("self-signed") << u"self"_s << true << CURLE_PEER_FAILED_VERIFICATION;
}

void KoniferTlsTest::tls()
{
    QFETCH(QString, which);
    QFETCH(bool, trusts);
    QFETCH(CURLcode, code);
    const auto files = which == u"valid"     ? m_certificates->valid()
                       : which == u"expired" ? m_certificates->expired()
                       : which == u"other"   ? m_certificates->forOtherName()
                                             : m_certificates->selfSigned();
    QVERIFY2(files, qPrintable(files ? QString() : files.error().sentence()));
    m_server->setTls({files->certificate, files->key, {}});
    QVERIFY(m_server->start());
    QCOMPARE(m_server->baseUrl().scheme(), u"https"_s);
    CurlClient client(m_server->baseUrl());
    if (trusts)
        client.authority = m_certificates->authority().toUtf8();
    const Got got = client.erase("/assets/a/-/entry/0");
    QCOMPARE(got.code, code);
    QCOMPARE(got.status, code == CURLE_OK ? 204 : 0);
    QCOMPARE(m_server->memory().size(), code == CURLE_OK ? 2 : 3);
    if (code == CURLE_OK) {
        m_server->addFault(Fault::resets().forTimes(2)); // a second time after curl's own retry
        QVERIFY(client.get("/health").code != CURLE_OK);
        QCOMPARE(client.get("/health").status, 200);
    }
}

void KoniferTlsTest::clientCertificate()
{
    const auto files = m_certificates->valid();
    const auto mine = m_certificates->client(u"operator"_s);
    auto strange = TestCertificates::make();
    QVERIFY(files && mine && strange);
    const auto theirs = (*strange)->client(u"operator"_s);
    QVERIFY(theirs);
    m_server->setTls({files->certificate, files->key, m_certificates->authority()});
    QVERIFY(m_server->start());
    const auto healthWith = [this](const PemFiles& pem) {
        CurlClient client(m_server->baseUrl());
        client.authority = m_certificates->authority().toUtf8();
        client.certificate = pem.certificate.toUtf8();
        client.key = pem.key.toUtf8();
        return client.get("/health");
    };
    QCOMPARE(healthWith(*mine).status, 200);
    QCOMPARE(healthWith({}).status, 0);
    QCOMPARE(healthWith(*theirs).status, 0);
    QCOMPARE(m_server->count(), 1);
}

void KoniferTlsTest::withQt()
{
    const auto files = m_certificates->valid();
    QVERIFY(files);
    m_server->setTls({files->certificate, files->key, {}});
    QVERIFY(m_server->start());
    m_server->clearLog();
    QNetworkAccessManager manager;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_certificates->authority()));
    QUrl url = m_server->baseUrl();
    url.setPath(u"/assets/a/-/info"_s);
    QNetworkRequest request(url);
    request.setSslConfiguration(configuration);
    for (int i = 0; i < 3; ++i) {
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    QCOMPARE(m_server->connections(), 1);
    request.setSslConfiguration(QSslConfiguration::defaultConfiguration());
    manager.clearConnectionCache();
    const std::unique_ptr<QNetworkReply> refused(manager.get(request));
    QTRY_VERIFY(refused->isFinished());
    QCOMPARE(refused->error(), QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(m_server->count(), 3);
}

QTEST_GUILESS_MAIN(KoniferTlsTest)
#include "konifer_tls_test.moc"
