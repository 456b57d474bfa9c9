// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_secrets.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;
using secateur::test::MemorySecrets;

namespace {

Connection everything()
{
    Connection c;
    c.name = u"prod"_s;
    c.baseUrl = QUrl(u"https://img.example.com"_s);
    c.authentication = Authentication::Headers;
    c.headers = {u"X-Api-Key"_s, u"X-Tenant"_s};
    c.signature = UrlSignature::HmacSha256;
    c.catalogue = u"host=db"_s;
    c.content = u"s3://s3.example.com"_s;
    return c;
}

/// Fills every need with its own text.
Secrets filled(const Connection& connection)
{
    Secrets secrets;
    int number = 0;
    const auto needs = neededSecrets(connection);
    for (const SecretNeed& need : needs)
        setSecret(secrets, need, u"5ecr3t “%1”"_s.arg(++number));
    return secrets;
}

} // namespace

class SecretStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knowsWhatIsNeeded();
    void readsTheEnvironment();
    void mergesOnlyWhatIsNeeded();
    void doesNotMixKeysOfS3();
    void survivesJson();
    void keepsByNameAndAddress();
    void knowsThePlaceOfASecret_data();
    void knowsThePlaceOfASecret();
    void keepsForOnePlaceOnly();
    void writesNothingWhereThereIsNoKeychain();
    void doesNotAnswerTheDead();

private:
    QTemporaryDir m_home;
};

void SecretStoreTest::initTestCase()
{
    // No bus, so no keychain; and a home of its own, to see what is written.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("HOME", m_home.path().toUtf8());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
}

void SecretStoreTest::knowsWhatIsNeeded()
{
    using Kind = SecretNeed::Kind;
    Connection c;
    QCOMPARE(neededSecrets(c), QList<SecretNeed>());
    c.authentication = Authentication::Bearer;
    QCOMPARE(neededSecrets(c), QList<SecretNeed>{{Kind::Token}});
    c.authentication = Authentication::Basic;
    QCOMPARE(neededSecrets(c), QList<SecretNeed>{{Kind::Password}});
    c.authentication = Authentication::ClientCertificate;
    QCOMPARE(neededSecrets(c), (QList<SecretNeed>{{Kind::KeyPassphrase, {}, true}}));
    const QList<SecretNeed> all = {{Kind::HeaderValue, u"X-Api-Key"_s},
                                   {Kind::HeaderValue, u"X-Tenant"_s},
                                   {Kind::SigningKey},
                                   {Kind::CataloguePassword, {}, true},
                                   {Kind::S3AccessKey},
                                   {Kind::S3SecretKey},
                                   {Kind::S3SessionToken, {}, true}};
    QCOMPARE(neededSecrets(everything()), all);
    for (const SecretNeed& need : all) {
        QVERIFY(!secretName(need).isEmpty());
        Secrets one;
        setSecret(one, need, u"x"_s);
        QCOMPARE(secretOf(one, need), u"x"_s);
        setSecret(one, need, {});
        QVERIFY(one == Secrets());
    }
    Secrets secrets = filled(everything());
    QVERIFY(!missingSecret(everything(), secrets));
    secrets.cataloguePassword.clear();
    QVERIFY(!missingSecret(everything(), secrets));
    secrets.s3SecretKey.clear();
    QCOMPARE(missingSecret(everything(), secrets)->kind, Kind::S3SecretKey);
}

void SecretStoreTest::readsTheEnvironment()
{
    const QMap<QByteArray, QByteArray> variables = {
        {"SECATEUR_TOKEN", "t"},          {"SECATEUR_HEADER_X_API_KEY", "kö"}, {"SECATEUR_SIGNING_KEY", "s"},
        {"AWS_ACCESS_KEY_ID", "a"},       {"AWS_SECRET_ACCESS_KEY", "b"},      {"AWS_SESSION_TOKEN", "c"},
        {"SECATEUR_KEY_PASSPHRASE", "p"}, {"SECATEUR_PASSWORD", "w"},          {"PGPASSWORD", "g"}};
    for (auto v = variables.begin(); v != variables.end(); ++v)
        qputenv(v.key().constData(), v.value());
    Secrets expected;
    expected.headers = {{u"X-Api-Key"_s, u"kö"_s}};
    expected.signingKey = u"s"_s;
    expected.s3AccessKey = u"a"_s;
    expected.s3SecretKey = u"b"_s;
    expected.s3SessionToken = u"c"_s;
    expected.cataloguePassword = u"g"_s;
    QVERIFY(secretsFromEnvironment(everything()) == expected); // and nothing that it does not need
    Connection c;
    c.authentication = Authentication::Bearer;
    QCOMPARE(secretsFromEnvironment(c).token, u"t"_s);
    c.authentication = Authentication::Basic;
    QCOMPARE(secretsFromEnvironment(c).password, u"w"_s);
    c.authentication = Authentication::ClientCertificate;
    QCOMPARE(secretsFromEnvironment(c).keyPassphrase, u"p"_s);
    for (auto v = variables.begin(); v != variables.end(); ++v)
        qunsetenv(v.key().constData());
    QVERIFY(secretsFromEnvironment(everything()) == Secrets());
}

void SecretStoreTest::mergesOnlyWhatIsNeeded()
{
    Connection c;
    c.authentication = Authentication::Bearer;
    c.signature = UrlSignature::HmacSha256;
    Secrets first;
    first.token = u"first"_s;
    first.password = u"not needed"_s;
    Secrets second;
    second.token = u"second"_s;
    second.signingKey = u"key"_s;
    Secrets expected;
    expected.token = u"first"_s;
    expected.signingKey = u"key"_s;
    QVERIFY(mergedSecrets(c, first, second) == expected);
}

void SecretStoreTest::doesNotMixKeysOfS3()
{
    Connection c;
    c.content = u"s3://h"_s;
    Secrets kept;
    kept.s3AccessKey = u"A"_s;
    kept.s3SecretKey = u"B"_s;
    Secrets other;
    other.s3AccessKey = u"X"_s;
    other.s3SecretKey = u"Y"_s;
    other.s3SessionToken = u"Z"_s;
    QVERIFY(mergedSecrets(c, kept, other) == kept);
    QVERIFY(mergedSecrets(c, {}, other) == other);
}

void SecretStoreTest::survivesJson()
{
    QCOMPARE(secretsToJson({}), QByteArray());
    QVERIFY(*secretsFromJson({}) == Secrets());
    const Secrets secrets = filled(everything());
    const QByteArray json = secretsToJson(secrets);
    QVERIFY(!json.contains('\n') && !json.contains("passphrase"));
    QVERIFY(*secretsFromJson(json) == secrets);
    const auto damaged = secretsFromJson("{\"token\":\"5ecr3t");
    QCOMPARE(damaged.error().code, ErrorCode::Damaged);
    QVERIFY(!damaged.error().sentence().contains(u"5ecr3t"_s));
    QVERIFY(!secretsFromJson("[]"));
}

void SecretStoreTest::keepsByNameAndAddress()
{
    MemorySecrets store;
    const Connection c = everything();
    Connection moved = c;
    moved.baseUrl = QUrl(u"https://elsewhere.example"_s);
    QVERIFY(secretKey(c) != secretKey(moved));
    QObject context;
    bool written = false;
    store.write(c, filled(c), &context, [&](const Result<void>& done) { written = done.has_value(); });
    QVERIFY(!written); // never before the call returned
    QTRY_VERIFY(written);
    std::optional<Result<Secrets>> here;
    std::optional<Result<Secrets>> there;
    store.read(c, &context, [&](const Result<Secrets>& got) { here = got; });
    store.read(moved, &context, [&](const Result<Secrets>& got) { there = got; });
    QTRY_VERIFY(here && there);
    QVERIFY(**here == filled(c));
    QVERIFY(**there == Secrets());
}

void SecretStoreTest::knowsThePlaceOfASecret_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const QString& what, const QString& before, const QString& now, bool same) {
        QTest::newRow(name) << what << before << now << same;
    };
    row("server: path", u"url"_s, u"https://a.example.com"_s, u"https://a.example.com/konifer"_s, true);
    row("server: its own port", u"url"_s, u"https://a.example.com"_s, u"https://A.example.com:443/"_s, true);
    row("server: host", u"url"_s, u"https://a.example.com"_s, u"https://a.example.co"_s, false);
    row("server: port", u"url"_s, u"https://a.example.com"_s, u"https://a.example.com:8443"_s, false);
    row("server: scheme", u"url"_s, u"https://a.example.com"_s, u"http://a.example.com"_s, false);
    row("catalogue: database", u"catalogue"_s, u"host=db dbname=a"_s, u"dbname=b host=db"_s, true);
    row("catalogue: as an address", u"catalogue"_s, u"host=db port=5433"_s, u"postgresql://me@db:5433/a"_s, true);
    row("catalogue: host", u"catalogue"_s, u"host=db"_s, u"host=db2"_s, false);
    row("catalogue: address", u"catalogue"_s, u"host=db"_s, u"host=db hostaddr=10.0.0.1"_s, false);
    row("catalogue: one host more", u"catalogue"_s, u"host=db"_s, u"host=db,db2"_s, false);
    row("catalogue: port", u"catalogue"_s, u"host=db"_s, u"host=db port=5433"_s, false);
    row("catalogue: service", u"catalogue"_s, u"service=a"_s, u"service=b"_s, false);
    row("catalogue: encryption", u"catalogue"_s, u"host=db sslmode=require"_s, u"host=db sslmode=disable"_s, false);
    row("catalogue: unreadable", u"catalogue"_s, u"host=db"_s, u"host"_s, false);
    row("content: region", u"content"_s, u"s3://s3"_s, u"s3://S3?region=eu-1"_s, true);
    row("content: host", u"content"_s, u"s3://s3"_s, u"s3://s4"_s, false);
    row("content: port", u"content"_s, u"s3://s3"_s, u"s3://s3:9000"_s, false);
    row("content: encryption", u"content"_s, u"s3://s3"_s, u"s3://s3?tls=no"_s, false);
}

void SecretStoreTest::knowsThePlaceOfASecret()
{
    QFETCH(QString, what);
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, same);
    const auto with = [&](const QString& text) {
        Connection c = everything();
        if (what == "url"_L1)
            c.baseUrl = *canonicalUrl(text);
        else
            (what == "catalogue"_L1 ? c.catalogue : c.content) = text;
        return c;
    };
    const Secrets all = filled(everything());
    Secrets less = all;
    if (what == "url"_L1) {
        less.headers.clear();
        less.signingKey.clear();
    } else if (what == "catalogue"_L1) {
        less.cataloguePassword.clear();
    } else {
        less.s3AccessKey.clear();
        less.s3SecretKey.clear();
        less.s3SessionToken.clear();
    }
    QVERIFY(secretsForSamePlaces(with(now), with(before), all) == (same ? all : less));
    QVERIFY(secretsForSamePlaces(with(before), with(now), all) == (same ? all : less));
}

void SecretStoreTest::keepsForOnePlaceOnly()
{
    const Connection c = everything();
    const Secrets all = filled(c);
    const QByteArray entry = entryOf(c, all);
    QVERIFY(*secretsOfEntry(c, entry) == all);
    QVERIFY(*secretsOfEntry(c, secretsToJson(all)) == all); // an entry that says nothing of places
    Connection moved = c;
    moved.catalogue = u"host=elsewhere"_s;
    moved.content = u"s3://elsewhere"_s;
    const Secrets left = *secretsOfEntry(moved, entry);
    QVERIFY(left == secretsForSamePlaces(moved, c, all));
    QVERIFY(left.cataloguePassword.isEmpty() && left.s3AccessKey.isEmpty() && left.s3SecretKey.isEmpty());
    QCOMPARE(left.headers, all.headers);
    QCOMPARE(entryOf(c, {}), QByteArray());
    QCOMPARE(secretsOfEntry(c, "[]").error().code, ErrorCode::Damaged);
}

void SecretStoreTest::writesNothingWhereThereIsNoKeychain()
{
    KeychainStore store;
    const Connection c = everything();
    QObject context;
    QList<Error> errors;
    const auto note = [&](const auto& done) { errors.append(done ? Error{} : done.error()); };
    store.read(c, &context, note);
    store.write(c, filled(c), &context, note);
    store.remove(c, &context, note);
    QVERIFY(errors.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 3, 60'000);
    for (const Error& error : errors) {
        QCOMPARE(error.code, ErrorCode::NotFound);
        QVERIFY(error.what.endsWith(u'.') && !error.sentence().contains(u"5ecr3t"_s));
    }
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("5ecr3t"), qPrintable(file.fileName()));
    }
}

void SecretStoreTest::doesNotAnswerTheDead()
{
    KeychainStore store;
    bool dead = false;
    std::optional<Result<Secrets>> answer;
    auto gone = std::make_unique<QObject>();
    QObject context;
    store.read(everything(), gone.get(), [&](const Result<Secrets>&) { dead = true; });
    store.read(everything(), &context, [&](const Result<Secrets>& got) { answer = got; });
    gone.reset();
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000); // calls are answered in their order
    QVERIFY(!dead);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
