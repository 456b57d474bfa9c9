// SPDX-License-Identifier: GPL-3.0-or-later
// Each part of a connection by itself: the one that is at fault is named, and no secret is.
#include "models/stores/konifer/http_fixture.h"
#include "stores/client_files.h"
#include "stores/connection_check.h"
#include "stores/secret_needs.h"
#include "support/test_certificates.h"

#include <QProcess>
#include <QRegularExpression>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

using State = PartReport::State;

class ConnectionCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void good_data();
    void good();
    void noHealthPage();
    void topWithoutAlt();
    void signedGood();
    void noWay_data();
    void noWay();
    void wrongAnswers_data();
    void wrongAnswers();
    void wrongToken();
    void wrongSignature_data();
    void wrongSignature();
    void tls_data();
    void tls();
    void clientCertificates_data();
    void clientCertificates();
    void certificateAlerts_data();
    void certificateAlerts();
    void passphrases_data();
    void passphrases();
    void clientFiles_data();
    void clientFiles();
    void knowsEncryptedKeys_data();
    void knowsEncryptedKeys();
    void mixedUp();
    void secretInTheClear();
    void otherParts();
    void unsound();
    void calledOff();

private:
    /// The states of all parts, as "tls- reachable+ health! …", which a test compares whole.
    QString check();
    [[nodiscard]] QString what(const char* part) const { return m_reports.value(QString::fromLatin1(part)).what; }

    std::unique_ptr<KoniferServer> m_server;
    std::unique_ptr<TestCertificates> m_certificates;
    Connection m_connection;
    Secrets m_secrets;
    QMap<QString, PartReport> m_reports;
};

namespace {

/// A server that answers, but nothing beside it.
const QString nothingBeside = QStringLiteral(" catalogue- outbox- content-");

} // namespace

void ConnectionCheckTest::initTestCase()
{
    auto made = TestCertificates::make();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence()));
    m_certificates = std::move(*made);
}

void ConnectionCheckTest::init()
{
    m_server = std::make_unique<KoniferServer>(QStringList{u"/a 0"_s, u"/a 1"_s});
    m_server->setHabits(KoniferHabits::documented());
    QVERIFY(m_server->start());
    m_connection = connectionTo(*m_server);
    m_secrets.token = u"s3cret-token"_s;
    m_secrets.password = u"s3cret-password"_s;
    m_secrets.headers = {{u"X-Key"_s, u"s3cret-header"_s}};
    m_secrets.signingKey = u"s3cret-signing"_s;
    m_secrets.keyPassphrase = u"s3cret-passphrase"_s;
    m_secrets.cataloguePassword = u"s3cret-catalogue"_s;
    m_secrets.s3AccessKey = u"s3cret-access"_s;
    m_secrets.s3SecretKey = u"s3cret-s3"_s;
}

void ConnectionCheckTest::cleanup()
{
    QVERIFY(onlyLookedAt(*m_server));
    m_server.reset();
}

QString ConnectionCheckTest::check()
{
    m_reports.clear();
    QStringList states;
    checkParts(m_connection, m_secrets, {}, [&](const PartReport& report) {
        const char* signs[]{"+", "~", "!", "-"};
        states.append(report.part + QString::fromLatin1(signs[int(report.state)]));
        m_reports.insert(report.part, report);
        if (report.what.isEmpty() || report.what.contains(u"s3cret"_s))
            states.append(u"says: "_s + report.what);
    });
    return states.join(u' ');
}

void ConnectionCheckTest::good_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("name");
    QTest::newRow("metadata") << Dialect::Metadata << u"“metadata”"_s;
    QTest::newRow("info") << Dialect::Info << u"“info”"_s;
    QTest::newRow("entries") << Dialect::Entries << u"“entries”"_s;
}

void ConnectionCheckTest::good()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, name);
    m_server->setDialect(dialect);
    m_server->setBearer("s3cret-token");
    m_server->setBasePath("/behind");
    m_connection.baseUrl = m_server->baseUrl();
    m_connection.authentication = Authentication::Bearer;
    QCOMPARE(check(), u"tls- reachable+ health+ dialect+ signature-"_s + nothingBeside);
    QVERIFY(what("dialect").contains(name));
    QVERIFY(what("reachable").contains(QString::number(m_server->port())));
}

/// konifer.md, trap 16: the newest source has none.
void ConnectionCheckTest::noHealthPage()
{
    m_server->setHabits({});
    QCOMPARE(check(), u"tls- reachable+ health- dialect+ signature-"_s + nothingBeside);
    QVERIFY(what("health").contains(u"no health page"_s));
    // Nor is a page that says something else a failure, where assets can be read.
    m_server->addFault(Fault::status(500).on("GET", "/health").forEver());
    QCOMPARE(check(), u"tls- reachable+ health~ dialect+ signature-"_s + nothingBeside);
    m_server->clearFaults();
    m_server->setSigning(QCryptographicHash::Sha256, "another");
    QCOMPARE(check(), u"tls- reachable+ health- dialect! signature!"_s + nothingBeside);
}

/// konifer.md, trap 13: at the top of the store, where it was once looked.
void ConnectionCheckTest::topWithoutAlt()
{
    m_server->setHabits({});
    m_server->memory().add({u"/ 0 noalt"_s});
    QCOMPARE(check(), u"tls- reachable+ health- dialect+ signature-"_s + nothingBeside);
}

void ConnectionCheckTest::signedGood()
{
    m_server->setSigning(QCryptographicHash::Sha384, "s3cret-signing");
    m_connection.signature = UrlSignature::HmacSha384;
    QCOMPARE(check(), u"tls- reachable+ health+ dialect+ signature+"_s + nothingBeside);
}

void ConnectionCheckTest::noWay_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("refused") << true;
    QTest::newRow("unknown host") << false;
}

void ConnectionCheckTest::noWay()
{
    QFETCH(bool, known);
    m_server->stop();
    if (!known)
        m_connection.baseUrl.setHost(u"nobody.invalid"_s);
    QCOMPARE(check(), u"tls- reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY(what("reachable").contains(m_connection.baseUrl.authority()));
    QVERIFY(what("reachable").contains(known ? u"does not take connections"_s : u"not known"_s));
}

void ConnectionCheckTest::wrongAnswers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("other JSON") << Fault::otherJson() << u"no Konifer server"_s;
    QTest::newRow("broken JSON") << Fault::brokenJson() << u"no Konifer server"_s;
    QTest::newRow("login page") << Fault::loginPage() << u"no Konifer server"_s;
    QTest::newRow("redirect") << Fault::loginRedirect() << u"login"_s;
    QTest::newRow("404") << Fault::status(404) << u"404"_s;
    QTest::newRow("401") << Fault::status(401) << u"credentials"_s;
    QTest::newRow("403") << Fault::status(403) << u"403"_s;
    QTest::newRow("yes to all") << Fault::yesToAll() << u"204"_s;
}

void ConnectionCheckTest::wrongAnswers()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    m_server->addFault(fault.forEver());
    QCOMPARE(check(), u"tls- reachable+ health! dialect! signature-"_s + nothingBeside);
    QVERIFY2(what("health").contains(says), qPrintable(what("health")));
    QVERIFY(what("health").contains(QString::number(m_server->port())));
}

void ConnectionCheckTest::wrongToken()
{
    m_server->setBearer("another");
    for (const Authentication authentication :
         {Authentication::None, Authentication::Bearer, Authentication::Basic, Authentication::Headers}) {
        m_connection.authentication = authentication;
        m_connection.user = u"operator"_s;
        m_connection.headers = {u"X-Key"_s};
        QCOMPARE(check(), u"tls- reachable+ health! dialect! signature-"_s + nothingBeside);
        QVERIFY(what("health").contains(u"credentials"_s));
    }
}

void ConnectionCheckTest::wrongSignature_data()
{
    QTest::addColumn<UrlSignature>("signature");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << UrlSignature::None << "s3cret-signing"_ba;
    QTest::newRow("wrong secret") << UrlSignature::HmacSha256 << "another"_ba;
    QTest::newRow("wrong algorithm") << UrlSignature::HmacSha512 << "s3cret-signing"_ba;
}

void ConnectionCheckTest::wrongSignature()
{
    QFETCH(UrlSignature, signature);
    QFETCH(QByteArray, key);
    m_server->setSigning(QCryptographicHash::Sha256, key);
    m_connection.signature = signature;
    QCOMPARE(check(), u"tls- reachable+ health+ dialect! signature!"_s + nothingBeside);
    QVERIFY(what("signature").contains(u"signed"_s));
}

void ConnectionCheckTest::tls_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<QString>("says"); ///< empty where all is well
    QTest::newRow("private authority, trusted") << u"valid"_s << true << QString();
    QTest::newRow("private authority, unknown") << u"valid"_s << false << u"Secateur test authority"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("other name") << u"other"_s << true << u"elsewhere.example"_s;
    QTest::newRow("self-signed") << u"self"_s << true << u"self-signed"_s;
    QTest::newRow("authority file is gone") << u"gone"_s << true << u"There is no file"_s;
}

void ConnectionCheckTest::tls()
{
    QFETCH(QString, which);
    QFETCH(bool, trusts);
    QFETCH(QString, says);
    const auto files = which == u"expired"_s ? m_certificates->expired()
                       : which == u"other"_s ? m_certificates->forOtherName()
                       : which == u"self"_s  ? m_certificates->selfSigned()
                                             : m_certificates->valid();
    QVERIFY(files);
    m_server->setTls({files->certificate, files->key, {}});
    QVERIFY(m_server->start());
    m_connection.baseUrl = m_server->baseUrl();
    if (trusts)
        m_connection.caFile = which == u"gone"_s ? u"/nowhere/ca.pem"_s : m_certificates->authority();
    if (says.isEmpty()) {
        QCOMPARE(check(), u"tls+ reachable+ health+ dialect+ signature-"_s + nothingBeside);
        QVERIFY(what("tls").contains(u"localhost"_s) && what("tls").contains(u"Secateur test authority"_s));
        return;
    }
    QCOMPARE(check(), u"tls! reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY2(what("tls").contains(says), qPrintable(what("tls")));
    QVERIFY(which == u"gone"_s || what("tls").contains(u"certificate"_s));
    QVERIFY(what("reachable").contains(which == u"gone"_s ? u"of no use"_s : u"can not be trusted"_s));
    QCOMPARE(m_server->count(), 0);
}

void ConnectionCheckTest::clientCertificates_data()
{
    QTest::addColumn<QString>("whose");
    QTest::newRow("right") << u"right"_s;
    QTest::newRow("none") << u"none"_s;
    QTest::newRow("of another authority") << u"strange"_s;
}

void ConnectionCheckTest::clientCertificates()
{
    QFETCH(QString, whose);
    const auto files = m_certificates->valid();
    auto other = TestCertificates::make();
    QVERIFY(files && other);
    const auto mine = whose == u"strange"_s ? (*other)->client(u"operator"_s) : m_certificates->client(u"operator"_s);
    QVERIFY(mine);
    m_server->setTls({files->certificate, files->key, m_certificates->authority()});
    QVERIFY(m_server->start());
    m_connection.baseUrl = m_server->baseUrl();
    m_connection.caFile = m_certificates->authority();
    if (whose != u"none"_s) {
        m_connection.authentication = Authentication::ClientCertificate;
        m_connection.clientCertificate = mine->certificate;
        m_connection.clientKey = mine->key;
    }
    if (whose == u"right"_s) {
        QCOMPARE(check(), u"tls+ reachable+ health+ dialect+ signature-"_s + nothingBeside);
        return;
    }
    // With TLS 1.3 the handshake is good; what the client showed is refused after it.
    QCOMPARE(check(), u"tls+ reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY2(what("reachable").contains(u"client certificate"_s), qPrintable(what("reachable")));
    QCOMPARE(m_server->count(), 0);
}

void ConnectionCheckTest::certificateAlerts_data()
{
    QTest::addColumn<QString>("whose");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << u"right"_s << QString();
    QTest::newRow("none") << u"none"_s << u"certificate required"_s;
    QTest::newRow("of another authority") << u"strange"_s << u"unknown ca"_s;
}

/// A server that says why, as most do.
void ConnectionCheckTest::certificateAlerts()
{
    QFETCH(QString, whose);
    QFETCH(QString, says);
    const auto files = m_certificates->valid();
    auto other = TestCertificates::make();
    QVERIFY(files && other);
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cert"_s,
                                files->certificate, u"-key"_s, files->key, u"-CAfile"_s, m_certificates->authority(),
                                u"-Verify"_s, u"2"_s, u"-verify_return_error"_s});
    const QRegularExpression accepts(u"ACCEPT [^\n]*:(\\d+)"_s);
    QString said;
    while (!accepts.match(said).hasMatch() && server.waitForReadyRead())
        said += QString::fromUtf8(server.readAllStandardOutput());
    QVERIFY2(accepts.match(said).hasMatch(), qPrintable(said));
    m_connection.baseUrl = QUrl(u"https://localhost:"_s + accepts.match(said).captured(1));
    m_connection.caFile = m_certificates->authority();
    if (whose != u"none"_s) {
        const auto mine = whose == u"right"_s ? m_certificates->client(u"operator"_s) : (*other)->client(u"operator"_s);
        QVERIFY(mine);
        m_connection.authentication = Authentication::ClientCertificate;
        m_connection.clientCertificate = mine->certificate;
        m_connection.clientKey = mine->key;
    }
    const QString states = check();
    server.kill();
    QVERIFY(server.waitForFinished());
    const bool right = whose == u"right"_s;
    QCOMPARE(states, (right ? u"tls+ reachable+ health! dialect! signature-"_s
                            : u"tls+ reachable! health- dialect- signature-"_s) +
                         nothingBeside);
    QVERIFY2(right || what("reachable").contains(says), qPrintable(what("reachable")));
}

void ConnectionCheckTest::passphrases_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << u"s3cret-passphrase"_s << true;
    QTest::newRow("wrong") << u"s3cret-other"_s << false;
    QTest::newRow("none") << QString() << false;
}

/// Told at once, by its name, and without a question on the terminal that only OpenSSL would have asked.
void ConnectionCheckTest::passphrases()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, right);
    const auto files = m_certificates->valid();
    const auto mine = m_certificates->clientWithPassphrase(u"operator"_s, u"s3cret-passphrase"_s);
    QVERIFY(files && mine);
    m_server->setTls({files->certificate, files->key, m_certificates->authority()});
    QVERIFY(m_server->start());
    m_connection.baseUrl = m_server->baseUrl();
    m_connection.caFile = m_certificates->authority();
    m_connection.authentication = Authentication::ClientCertificate;
    m_connection.clientCertificate = mine->certificate;
    m_connection.clientKey = mine->key;
    m_secrets.keyPassphrase = passphrase;
    if (right) {
        QCOMPARE(check(), u"tls+ reachable+ health+ dialect+ signature-"_s + nothingBeside);
        return;
    }
    QCOMPARE(check(), u"tls- reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY2(what("tls").contains(u"passphrase"_s), qPrintable(what("tls")));
    QVERIFY2(what("reachable").contains(u"passphrase of the client's key is wrong"_s), qPrintable(what("reachable")));
    QCOMPARE(m_server->count(), 0);
}

void ConnectionCheckTest::clientFiles_data()
{
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says"); ///< empty where all is well
    const auto row = [](const char* name, const char* ca, const char* certificate, const char* key, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(ca) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                            << QString::fromLatin1(says);
    };
    row("all there", "ca", "certificate", "key", "");
    row("an encrypted key", "ca", "certificate", "encrypted", "");
    row("no authorities named", "", "certificate", "key", "");
    row("authorities are gone", "gone", "certificate", "key", "There is no file");
    row("authorities are a folder", "folder", "certificate", "key", "can not be read");
    row("a key as authorities", "key", "certificate", "key", "is a key, where a certificate is wanted");
    row("authorities are something else", "text", "certificate", "key", "holds no certificate");
    row("certificate is gone", "ca", "gone", "key", "There is no file");
    row("a key as certificate", "ca", "key", "key", "is a key, where a certificate is wanted");
    row("certificate has ended", "ca", "ended", "key", "ended on 20");
    row("key is gone", "ca", "certificate", "gone", "There is no file");
    row("a certificate as key", "ca", "certificate", "certificate", "is a certificate, where its key is wanted");
    row("key is something else", "ca", "certificate", "text", "holds no key");
}

void ConnectionCheckTest::clientFiles()
{
    QFETCH(QString, authorities);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, says);
    const auto ended = m_certificates->expired();
    const auto mine = m_certificates->clientWithPassphrase(u"operator"_s, u"s3cret-passphrase"_s);
    const auto plain = m_certificates->client(u"operator"_s);
    QVERIFY(ended && mine && plain);
    QTemporaryDir folder;
    QFile text(folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") == 5);
    text.close();
    const QMap<QString, QString> files{{u"ca"_s, m_certificates->authority()},
                                       {u"certificate"_s, plain->certificate},
                                       {u"key"_s, plain->key},
                                       {u"encrypted"_s, mine->key},
                                       {u"ended"_s, ended->certificate},
                                       {u"folder"_s, folder.path()},
                                       {u"text"_s, text.fileName()},
                                       {u"gone"_s, folder.filePath(u"gone"_s)}};
    m_connection.caFile = files.value(authorities);
    m_connection.authentication = Authentication::ClientCertificate;
    m_connection.clientCertificate = files.value(certificate);
    m_connection.clientKey = files.value(key);
    const auto checked = checkClientFiles(m_connection);
    QCOMPARE(checked.has_value(), says.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().code, ErrorCode::BadRequest);
    QVERIFY2(checked.error().what.contains(says), qPrintable(checked.error().what));
}

void ConnectionCheckTest::knowsEncryptedKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("PKCS 8") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII") << true;
    QTest::newRow("the old form") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n") << true;
    QTest::newRow("plain") << QByteArray("-----BEGIN PRIVATE KEY-----\nMII") << false;
    QTest::newRow("something else") << QByteArray("ENCRYPTED") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void ConnectionCheckTest::knowsEncryptedKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, encrypted);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    Connection connection;
    connection.authentication = Authentication::ClientCertificate;
    connection.clientKey = file.fileName();
    QCOMPARE(isEncryptedKey(file.fileName()), encrypted);
    const QList<SecretNeed> needs = secretsInUse(connection);
    QCOMPARE(needs.size(), encrypted ? 1 : 0);
    QVERIFY(needs.isEmpty() || !needs.first().optional);
    QVERIFY(!isEncryptedKey(folder.path()) && !isEncryptedKey(folder.filePath(u"gone"_s)));
}

/// https where there is none, and the other way round.
void ConnectionCheckTest::mixedUp()
{
    m_connection.baseUrl.setScheme(u"https"_s);
    QCOMPARE(check(), u"tls- reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY(what("tls").contains(u"encrypted"_s));
    const auto files = m_certificates->valid();
    QVERIFY(files);
    m_server->setTls({files->certificate, files->key, {}});
    QVERIFY(m_server->start());
    m_connection.baseUrl.setScheme(u"http"_s);
    QCOMPARE(check(), u"tls- reachable! health- dialect- signature-"_s + nothingBeside);
    QCOMPARE(m_server->count(), 0);
}

void ConnectionCheckTest::secretInTheClear()
{
    m_connection.baseUrl.setHost(u"nobody.invalid"_s);
    m_connection.authentication = Authentication::Bearer;
    QCOMPARE(check(), u"tls~ reachable! health- dialect- signature-"_s + nothingBeside);
    QVERIFY(what("tls").contains(u"https"_s));
}

void ConnectionCheckTest::otherParts()
{
    const QString server = u"tls- reachable+ health+ dialect+ signature-"_s;
    QTemporaryDir folder;
    m_connection.content = folder.path();
    QCOMPARE(check(), server + u" catalogue- outbox- content+"_s);
    QVERIFY(what("catalogue").contains(u"none"_s));
    m_connection.content = folder.filePath(u"missing"_s);
    QCOMPARE(check(), server + u" catalogue- outbox- content!"_s);
    QVERIFY(what("content").contains(u"missing"_s));
    m_connection.content.clear();
    m_connection.catalogue = u"host=127.0.0.1 port=1 dbname=konifer user=viewer connect_timeout=2"_s;
    QCOMPARE(check(), server + u" catalogue! outbox- content-"_s);
    QVERIFY(what("catalogue").contains(u"127.0.0.1"_s));
}

void ConnectionCheckTest::unsound()
{
    m_connection.catalogue = u"host=db password=s3cret-typed"_s;
    QCOMPARE(check(), u"reachable!"_s);
    QVERIFY(what("reachable").contains(u"catalogue"_s));
    QCOMPARE(m_server->count(), 0);
}

void ConnectionCheckTest::calledOff()
{
    const Cancel cancel;
    QStringList parts;
    checkParts(m_connection, m_secrets, cancel, [&](const PartReport& report) {
        parts.append(report.part);
        cancel.cancel();
    });
    QCOMPARE(parts, QStringList{u"tls"_s});
    QCOMPARE(m_server->count(), 0);
}

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "connection_check_test.moc"
