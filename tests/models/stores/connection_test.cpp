// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/connection.h"

#include "stores/connection_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;

namespace {

constexpr auto secret = "5ecr3t"_L1;

Connection sample()
{
    Connection c;
    c.name = u"Bilder – Köln"_s;
    c.environment = Environment::Staging;
    c.baseUrl = *canonicalUrl(u"https://img.example.com:8443/konifer"_s);
    c.authentication = Authentication::Headers;
    c.headers = {u"X-Api-Key"_s, u"X-Tenant"_s};
    c.caFile = u"/etc/ca.pem"_s;
    c.signature = UrlSignature::HmacSha384;
    c.catalogue = u"postgresql://reader@db/konifer?sslmode=require"_s;
    c.content = u"s3://s3.example.com:9000?region=eu&style=path&tls=no"_s;
    c.readOnly = true;
    c.protectedPaths = {AssetPath::fromCanonical(u"/legal"_s), AssetPath()};
    c.connections = 3;
    return c;
}

} // namespace

class ConnectionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void namesTheAddressAsGiven();
    void checksConnections_data();
    void checksConnections();
    void knowsWhatIsSentInTheClear();
    void hasOneStoreForOneAddress();
    void knowsASpelling_data();
    void knowsASpelling();
    void knowsWhatMayBeAResource();
    void comparesTheServerOfAPastedRequest();
    void survivesJson();
    void isProductionWhereNothingIsSaid();
    void refusesJson_data();
    void refusesJson();
};

void ConnectionTest::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const QString& typed, const QString& url) { QTest::newRow(qPrintable(typed)) << typed << url; };
    row(u"img.example.com"_s, u"https://img.example.com"_s);
    row(u"  https://IMG.example.com/  "_s, u"https://img.example.com"_s);
    row(u"https://h/konifer"_s, u"https://h/konifer"_s);
    row(u"https://h/konifer///"_s, u"https://h/konifer"_s);
    // Nothing is cut off: what looks like a resource may be where a gateway keeps another server.
    row(u"https://h/konifer/assets"_s, u"https://h/konifer/assets"_s);
    row(u"https://h/assets/staging"_s, u"https://h/assets/staging"_s);
    row(u"https://h/assets/users/u12/-/recursive"_s, u"https://h/assets/users/u12/-/recursive"_s);
    row(u"https://h/a/health"_s, u"https://h/a/health"_s);
    row(u"https://h/myassets"_s, u"https://h/myassets"_s);
    row(u"https://h:443"_s, u"https://h"_s);
    row(u"http://h:80/x/"_s, u"http://h/x"_s);
    row(u"https://h:80"_s, u"https://h:80"_s);
    row(u"localhost:8080"_s, u"http://localhost:8080"_s);
    row(u"127.0.0.1:8080/assets/"_s, u"http://127.0.0.1:8080/assets"_s);
    row(u"[::1]:8080"_s, u"http://[::1]:8080"_s);
    row(u"127.9.9.9"_s, u"http://127.9.9.9"_s);
    row(u"10.0.0.7:8080"_s, u"https://10.0.0.7:8080"_s);
    row(u"https://localhost"_s, u"https://localhost"_s);
    row(u"https://h/with%20space"_s, u"https://h/with%20space"_s);
}

void ConnectionTest::readsAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    const auto read = canonicalUrl(typed);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
    QCOMPARE(read->toString(QUrl::FullyEncoded), url);
    const auto again = canonicalUrl(url);
    QVERIFY(again && *again == *read);
}

void ConnectionTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString& typed : {u""_s,
                                 u"   "_s,
                                 u"https://"_s,
                                 u"ftp://h"_s,
                                 u"file:///etc/passwd"_s,
                                 u"https://user:5ecr3t@h"_s,
                                 u"user:5ecr3t@h"_s,
                                 u"ftp://user:5ecr3t@h"_s,
                                 u"https://5ecr3t@h"_s,
                                 u"https://u:5ecr3t word@h"_s,
                                 u"https://u:a@5ecr3t@h"_s,
                                 u"https://h?token=5ecr3t"_s,
                                 u"https://h/#5ecr3t"_s,
                                 u"https://h:99999"_s,
                                 u"https://a b"_s,
                                 u"javascript:alert(1)"_s,
                                 u"https://h\n.example"_s,
                                 u"http://[::1"_s,
                                 u"http://u:5ecr3t@[::1"_s,
                                 u"http://u:5ecr3t/w@h:99999/a"_s})
        QTest::newRow(qPrintable(u'"' + typed + u'"')) << typed;
}

void ConnectionTest::refusesAddresses()
{
    QFETCH(const QString, typed);
    const auto read = canonicalUrl(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadRequest);
    QVERIFY(read.error().what.endsWith(u'.'));
    QVERIFY2(!read.error().sentence().contains(secret), qPrintable(read.error().sentence()));
}

/// Of what Qt can not read it gives nothing back.
void ConnectionTest::namesTheAddressAsGiven()
{
    for (const QString& typed : {u"http://h:99999"_s, u"http://[::1"_s, u"ftp://h"_s})
        QVERIFY2(canonicalUrl(typed).error().what.contains(typed), qPrintable(canonicalUrl(typed).error().what));
}

void ConnectionTest::checksConnections_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, bool good, const std::function<void(Connection&)>& change) {
        Connection c = sample();
        change(c);
        QTest::newRow(name) << c << good;
    };
    row("sample", true, [](Connection&) {});
    row("no name", false, [](Connection& c) { c.name.clear(); });
    row("space around the name", false, [](Connection& c) { c.name = u" a"_s; });
    row("long name", false, [](Connection& c) { c.name = QString(81, u'a'); });
    row("control in the name", false, [](Connection& c) { c.name = u"a\u001Bb"_s; });
    row("no address", false, [](Connection& c) { c.baseUrl = {}; });
    row("basic without a user", false, [](Connection& c) { c.authentication = Authentication::Basic; });
    row("no headers", false, [](Connection& c) { c.headers.clear(); });
    row("header with a value", false, [](Connection& c) { c.headers = {u"X-Key: 5ecr3t"_s}; });
    row("header with a line", false, [](Connection& c) { c.headers = {u"X\r\nY"_s}; });
    row("certificate without files", false,
        [](Connection& c) { c.authentication = Authentication::ClientCertificate; });
    row("no requests", false, [](Connection& c) { c.connections = 0; });
    row("too many requests", false, [](Connection& c) { c.connections = 65; });
    const auto catalogue = [&](const char* name, bool good, const QString& text) {
        row(name, good, [&](Connection& c) { c.catalogue = text; });
    };
    catalogue("catalogue in words", true, u"host=db user=reader dbname=konifer"_s);
    catalogue("catalogue url", true, u"postgresql://reader@db:5432/konifer"_s);
    catalogue("password in words", false, u"host=db password = 5ecr3t"_s);
    catalogue("PASSWORD in words", false, u"PASSWORD=5ecr3t"_s);
    catalogue("password in the url", false, u"postgres://reader:5ecr3t@db/konifer"_s);
    catalogue("password with a slash", false, u"postgres://reader:5ecr3t/x@db/konifer"_s);
    catalogue("password behind the url", false, u"postgresql://db/konifer?sslmode=require&password=5ecr3t"_s);
    catalogue("password in disguise", false, u"postgresql://db/konifer?pass%77ord=5ecr3t"_s);
    const auto content = [&](const char* name, bool good, const QString& text) {
        row(name, good, [&](Connection& c) { c.content = text; });
    };
    content("no content", true, {});
    content("folder", true, u"/srv/content"_s);
    content("relative folder", false, u"srv/content"_s);
    content("another scheme", false, u"https://u:5ecr3t@h"_s);
    content("keys in the content", false, u"s3://AKIA:5ecr3t@h"_s);
    content("key behind the content", false, u"s3://h?secret=5ecr3t"_s);
    content("no host", false, u"s3://"_s);
    content("a slash behind it", true, u"s3://h/"_s);
    content("a bucket behind it", false, u"s3://h/otherbucket"_s);
    content("a bucket and parameters", false, u"s3://h/b?region=r"_s);
}

void ConnectionTest::checksConnections()
{
    QFETCH(const Connection, connection);
    QFETCH(const bool, good);
    const auto checked = checkConnection(connection);
    QVERIFY2(checked.has_value() == good, checked ? "" : qPrintable(checked.error().what));
    if (good)
        return;
    QCOMPARE(checked.error().code, ErrorCode::BadRequest);
    QVERIFY(checked.error().what.endsWith(u'.'));
    QVERIFY(!checked.error().sentence().contains(secret));
}

void ConnectionTest::knowsWhatIsSentInTheClear()
{
    Connection c = sample();
    QVERIFY(!c.sendsSecretsInTheClear());
    c.baseUrl = QUrl(u"http://img.example.com"_s);
    QVERIFY(c.sendsSecretsInTheClear());
    c.authentication = Authentication::None;
    QVERIFY(!c.sendsSecretsInTheClear());
    c.authentication = Authentication::Bearer;
    c.baseUrl = QUrl(u"http://[::1]:8080"_s);
    QVERIFY(!c.sendsSecretsInTheClear());
    c.baseUrl = QUrl(u"http://localhost.example.com"_s);
    QVERIFY(c.sendsSecretsInTheClear());
    const QMap<QString, bool> contents{{QString(), false},
                                       {u"/srv/content"_s, false},
                                       {u"s3://minio:9000"_s, false},
                                       {u"s3://minio:9000?tls=yes"_s, false},
                                       {u"s3://minio:9000?tls=no"_s, true},
                                       {u"s3://minio:9000?region=r&tls=no"_s, true},
                                       {u"s3://127.0.0.1:9000?tls=no"_s, false}};
    for (auto content = contents.cbegin(); content != contents.cend(); ++content) {
        c.content = content.key();
        QVERIFY2(c.sendsContentInTheClear() == content.value(), qPrintable(content.key()));
    }
}

void ConnectionTest::hasOneStoreForOneAddress()
{
    Connection a = sample();
    Connection b = sample();
    b.name = u"other"_s;
    b.baseUrl = *canonicalUrl(u"https://IMG.example.com:8443/konifer/"_s);
    QCOMPARE(a.storeId(), b.storeId());
    b.baseUrl = *canonicalUrl(u"https://img.example.com:8443/konifer2"_s);
    QVERIFY(a.storeId() != b.storeId());
}

void ConnectionTest::knowsASpelling_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    int number = 0;
    const auto row = [&](const QString& one, const QString& other, bool same) {
        QTest::addRow("%d: %s, %s", ++number, qPrintable(one), qPrintable(other)) << one << other << same;
    };
    const QString here = u"http://127.0.0.1:8080"_s;
    for (const QString& host : {u"localhost"_s, u"LOCALHOST"_s, u"localhost."_s, u"127.1"_s, u"127.0.0.1."_s,
                                u"0x7f000001"_s, u"2130706433"_s, u"017700000001"_s, u"127.9.9.9"_s, u"[::1]"_s,
                                u"[0:0:0:0:0:0:0:1]"_s, u"[::ffff:127.0.0.1]"_s, u"0.0.0.0"_s, u"a.localhost"_s})
        row(here, u"http://%1:8080"_s.arg(host), true);
    row(here, u"http://127.0.0.1:8081"_s, false);
    row(here, u"http://127.0.0.1"_s, false);
    row(here, here + u"/k"_s, false);
    row(here, u"http://10.0.0.1:8080"_s, false);
    row(u"http://10.0.0.1"_s, u"http://167772161"_s, true);
    row(u"http://10.0.0.1"_s, u"http://[::ffff:10.0.0.1]"_s, true);
    row(u"http://10.0.0.1"_s, u"http://10.0.0.2"_s, false);
    row(u"https://img.example.com"_s, u"https://IMG.Example.com."_s, true);
    row(u"https://img.example.com"_s, u"https://img.example.com:443"_s, true);
    row(u"https://img.example.com"_s, u"http://img.example.com"_s, true); // one server answers both
    row(u"https://img.example.com"_s, u"https://img.example.com:8443"_s, false);
    row(u"https://img.example.com:8443"_s, u"http://img.example.com:8443"_s, true);
    row(u"https://img.example.com"_s, u"https://img2.example.com"_s, false);
    row(u"https://b\u00fccher.example"_s, u"https://xn--bcher-kva.example"_s, true);
    row(u"https://h/a"_s, u"https://h/a/"_s, true);
    row(u"https://h/a"_s, u"https://h//a"_s, true);
    row(u"https://h/a"_s, u"https://h/%61"_s, true);
    row(u"https://h/a"_s, u"https://h/b/../a"_s, true);
    row(u"https://h/a"_s, u"https://h/A"_s, false);
    row(u"https://h/a"_s, u"https://h/ab"_s, false);
    row(u"https://h/a"_s, u"https://h"_s, false);
}

void ConnectionTest::knowsASpelling()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    Connection a;
    Connection b;
    a.baseUrl = *canonicalUrl(one);
    b.baseUrl = *canonicalUrl(other);
    QCOMPARE(serverKey(a.baseUrl) == serverKey(b.baseUrl), same);
    QCOMPARE(guardKey(a.storeId()) == guardKey(b.storeId()), same);
    QVERIFY(isRemoteStore(a.storeId()));
    QCOMPARE(guardKey(u"0f5d"_s), u"0f5d"_s); // of a local store
}

void ConnectionTest::knowsWhatMayBeAResource()
{
    const auto shorter = [](const QString& text) {
        return shorterAddress(QUrl(text)).value_or(QUrl()).toString(QUrl::FullyEncoded);
    };
    QCOMPARE(shorter(u"https://h/k/assets/users/1"_s), u"https://h/k"_s);
    QCOMPARE(shorter(u"https://h/assets"_s), u"https://h"_s);
    QCOMPARE(shorter(u"https://h/a/health"_s), u"https://h/a"_s);
    QCOMPARE(shorter(u"https://h/health/a"_s), QString());
    QCOMPARE(shorter(u"https://h/myassets"_s), QString());
    QCOMPARE(shorter(u"https://h"_s), QString());
}

void ConnectionTest::comparesTheServerOfAPastedRequest()
{
    const auto isHazard = [](const QString& request, const QString& storeId) {
        const ParsedRequest parsed = withServerHazard(parseRequest(request).value(), storeId);
        return parsed.hazards.contains(Hazard::OtherServer);
    };
    Connection c;
    c.baseUrl = *canonicalUrl(u"https://img.example.com"_s);
    QVERIFY(!isHazard(u"/assets/a?limit=-1"_s, c.storeId()));
    QVERIFY(!isHazard(u"DELETE https://IMG.example.com:443/assets/a?limit=-1"_s, c.storeId()));
    QVERIFY(isHazard(u"DELETE https://staging.example.com/assets/a?limit=-1"_s, c.storeId()));
    QVERIFY(isHazard(u"https://img.example.com:8443/assets/a"_s, c.storeId()));
    QVERIFY(isHazard(u"https://img.example.com/assets/a"_s, u"0f5d"_s)); // a local store has no address
    c.baseUrl = *canonicalUrl(u"https://img.example.com/konifer"_s);
    QVERIFY(isHazard(u"https://img.example.com/assets/a"_s, c.storeId()));
    QCOMPARE(parseRequest(u"https://u:pw@h:8443/assets/a"_s)->server, u"https://h:8443"_s);
}

void ConnectionTest::survivesJson()
{
    Connection c = sample();
    for (int i = 0; i < 2; ++i) {
        const QByteArray text = QJsonDocument(connectionJson(c)).toJson();
        const auto back = connectionFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(back, qPrintable(back ? QString() : back.error().what));
        QVERIFY(*back == c);
        c.authentication = Authentication::ClientCertificate;
        c.clientCertificate = u"/c.pem"_s;
        c.clientKey = u"/k.pem"_s;
    }
}

void ConnectionTest::isProductionWhereNothingIsSaid()
{
    const auto least = connectionFromJson({{u"name"_s, u"a"_s}, {u"url"_s, u"h/assets"_s}, {u"later"_s, 7}});
    QVERIFY(least);
    Connection expected;
    expected.name = u"a"_s;
    expected.baseUrl = QUrl(u"https://h/assets"_s); // nothing is cut off
    QVERIFY(*least == expected);
    QCOMPARE(least->environment, Environment::Production);
}

void ConnectionTest::refusesJson_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString& field, const QJsonValue& value) {
        QTest::addRow("%s %d", qPrintable(field), value.type()) << field << value;
    };
    row(u"name"_s, 7);
    row(u"name"_s, QJsonValue::Null);
    row(u"url"_s, QJsonArray());
    row(u"environment"_s, u"live"_s);
    row(u"environment"_s, true);
    row(u"authentication"_s, u"oauth"_s);
    row(u"signature"_s, u"md5"_s);
    row(u"headers"_s, u"X"_s);
    row(u"headers"_s, QJsonArray{7});
    row(u"read_only"_s, u"yes"_s);
    row(u"protected_paths"_s, QJsonArray{u"/a/../b"_s});
    row(u"protected_paths"_s, QJsonArray{u"/a\u0007"_s});
    row(u"connections"_s, 2.5);
    row(u"connections"_s, 1e300);
    row(u"connections"_s, -1);
    row(u"user"_s, QString(5000, u'a'));
    row(u"ca_file"_s, QString(QChar(u'\0')));
}

void ConnectionTest::refusesJson()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject object = connectionJson(sample());
    object.insert(field, value);
    const auto read = connectionFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadRequest);
    QVERIFY2(read.error().what.contains(field), qPrintable(read.error().what));
}

Q_DECLARE_METATYPE(secateur::Connection)
QTEST_APPLESS_MAIN(ConnectionTest)
#include "connection_test.moc"
