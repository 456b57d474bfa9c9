// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a content store, in a folder and behind a real S3 server.
#include "stores/konifer/content_probe.h"
#include "stores/konifer/s3_probe.h"
#include "support/s3_server.h"
#include "support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

#define NEED_S3()                                                                                                      \
    if (!S3Server::isExpected())                                                                                       \
    QSKIP("SECATEUR_S3RVER is not set: tests/run installs s3rver and sets it.")

namespace {

Variant object(const QString& key, const QString& bucket = u"assets"_s)
{
    Variant variant;
    variant.bucket = bucket;
    variant.key = key;
    return variant;
}

/// Times that no test waits for.
HttpTimes quick()
{
    HttpTimes times;
    times.connect = times.firstByte = times.whole = 5'000;
    times.firstPause = 1;
    times.longestPause = 10;
    times.attempts = 2;
    return times;
}

const QString secretOf = u"wrong-s3cret-of-the-bucket"_s;

} // namespace

class ContentProbeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void makesWhatTheConnectionNames();
    void readsPlaces_data();
    void readsPlaces();

    void looksIntoAFolder();
    void folderRefusesKeysThatLeadOut();
    void unnamedObjects_data();
    void unnamedObjects();
    void folderIsGone();
    void folderComesBack();
    void folderReads();
    void folderChecks();

    void looksIntoS3_data();
    void looksIntoS3();
    void s3TellsAMissingBucket();
    void s3TellsAWrongSecret();
    void s3TellsAWrongClock();
    void s3IsGone();
    void s3Reads();
    void isCalledOff();

private:
    [[nodiscard]] std::unique_ptr<ContentProbe> probe(const QString& place, const QString& secret = {}) const;
    [[nodiscard]] QString s3(const QString& more = {}) const
    {
        return u"s3://127.0.0.1:%1?region=%2%3"_s.arg(m_s3.port()).arg(S3Server::region(), more);
    }
    [[nodiscard]] static ContentLook look(ContentProbe& probe, const Variant& variant)
    {
        return probe.look(std::span(&variant, 1), Cancel()).front();
    }
    bool write(const QString& name, const QByteArray& bytes);
    [[nodiscard]] QString mount() const { return m_folder->filePath(u"mount"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    S3Server m_s3;
};

void ContentProbeTest::initTestCase()
{
    cleanup();
    if (!S3Server::isExpected())
        return;
    VERIFY_RESULT(m_s3.start());
    VERIFY_RESULT(m_s3.makeBucket(u"assets"_s));
    VERIFY_RESULT(m_s3.put(u"assets"_s, u"a/b c+d.png"_s, "12345"_ba));
    VERIFY_RESULT(m_s3.put(u"assets"_s, u"empty"_s, ""_ba));
}

void ContentProbeTest::cleanup()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(mount() + u"/assets"_s));
}

std::unique_ptr<ContentProbe> ContentProbeTest::probe(const QString& place, const QString& secret) const
{
    Connection connection;
    connection.content = place;
    Secrets secrets;
    secrets.s3AccessKey = S3Server::accessKey();
    secrets.s3SecretKey = secret.isEmpty() ? S3Server::secretKey() : secret;
    auto made = makeContentProbe(connection, secrets, quick());
    return made ? std::move(*made) : nullptr;
}

bool ContentProbeTest::write(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(mount() + u'/' + name).absolutePath());
    QFile file(mount() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void ContentProbeTest::makesWhatTheConnectionNames()
{
    const auto none = makeContentProbe(Connection(), Secrets(), HttpTimes());
    VERIFY_RESULT(none);
    QVERIFY(*none == nullptr);
    QVERIFY(probe(mount()));
    QVERIFY(probe(u"s3://127.0.0.1:1"_s));
    Connection connection;
    for (const QString& place : {u"relative/folder"_s, u"http://host"_s, u"s3:///bucket"_s, u"s3://"_s}) {
        connection.content = place;
        const auto refused = makeContentProbe(connection, Secrets(), HttpTimes());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadRequest);
    }
    connection.content = u"ftp://user:s3cret@host"_s;
    QVERIFY(!makeContentProbe(connection, Secrets(), HttpTimes()).error().what.contains(u"s3cret"_s));
}

void ContentProbeTest::readsPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << u"s3://s3.example.org"_s << "https://s3.example.org/assets/a%20b/%C3%A9%2B"_ba;
    QTest::newRow("port") << u"s3://h:9000?style=path"_s << "https://h:9000/assets/a%20b/%C3%A9%2B"_ba;
    QTest::newRow("virtual") << u"s3://h:9000?style=virtual"_s << "https://assets.h:9000/a%20b/%C3%A9%2B"_ba;
    QTest::newRow("loopback") << u"s3://127.0.0.1:9000"_s << "http://127.0.0.1:9000/assets/a%20b/%C3%A9%2B"_ba;
    QTest::newRow("loopback, tls") << u"s3://localhost?tls=yes"_s << "https://localhost/assets/a%20b/%C3%A9%2B"_ba;
    QTest::newRow("no tls") << u"s3://h?tls=no&region=x"_s << "http://h/assets/a%20b/%C3%A9%2B"_ba;
}

void ContentProbeTest::readsPlaces()
{
    QFETCH(const QString, place);
    QFETCH(const QByteArray, url);
    const auto read = S3Place::from(place);
    VERIFY_RESULT(read);
    QCOMPARE(read->objectUrl(u"assets"_s, u"a b/é+"_s), url);
}

void ContentProbeTest::looksIntoAFolder()
{
    QVERIFY(write(u"assets/a/b.png"_s, "12345"_ba));
    QVERIFY(write(u"assets/empty"_s, {}));
    QVERIFY(QDir().mkpath(mount() + u"/assets/folder"_s));
    QVERIFY(QFile::link(mount() + u"/assets/empty"_s, mount() + u"/assets/link"_s));
    QVERIFY(QFile::link(mount() + u"/assets/a"_s, mount() + u"/assets/way"_s));
    const auto probe = this->probe(mount());
    const std::vector<Variant> asked{object(u"a/b.png"_s), object(u"none"_s),       object(u"empty"_s),
                                     object(u"folder"_s),  object(u"link"_s),       object(u"way/b.png"_s),
                                     object(u"a/none"_s),  object(u"none/at/all"_s)};
    const auto looks = probe->look(asked, Cancel());
    QCOMPARE(looks.size(), asked.size());
    const std::vector<ContentState> expected{ContentState::Present,  ContentState::Missing,  ContentState::Present,
                                             ContentState::NotAFile, ContentState::NotAFile, ContentState::NotAFile,
                                             ContentState::Missing,  ContentState::Missing};
    for (size_t i = 0; i < looks.size(); ++i) {
        QVERIFY2(looks[i].state == expected[i], qPrintable(asked[i].key));
        QVERIFY(looks[i].why.isEmpty());
    }
    QCOMPARE(looks[0].bytes, 5);
    QCOMPARE(looks[1].bytes, -1);
    QCOMPARE(looks[2].bytes, 0);
    QVERIFY(probe->look({}, Cancel()).empty());
}

void ContentProbeTest::folderRefusesKeysThatLeadOut()
{
    QFile outside(m_folder->filePath(u"secret"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    const auto probe = this->probe(mount());
    for (const Variant& variant :
         {object(u"../../secret"_s), object(u"/etc/passwd"_s), object(u"a/../../secret"_s), object(QString()),
          object(u"secret"_s, u".."_s), object(u"secret"_s, u"a/b"_s), object(u"secret"_s, QString())}) {
        const ContentLook seen = look(*probe, variant);
        QVERIFY2(seen.state == ContentState::NotAFile || seen.state == ContentState::Unknown, qPrintable(variant.key));
        QVERIFY(!probe->read(variant, 100, Cancel()));
    }
}

void ContentProbeTest::unnamedObjects_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("onS3");
    for (const bool onS3 : {false, true}) {
        const char* where = onS3 ? "S3" : "folder";
        QTest::addRow("%s, neither", where) << QString() << QString() << onS3;
        QTest::addRow("%s, no bucket", where) << QString() << u"a.png"_s << onS3;
        QTest::addRow("%s, no key", where) << u"assets"_s << QString() << onS3;
    }
}

/// A server that does not tell bucket and key: anything answers that nothing is there, and nothing is asked.
void ContentProbeTest::unnamedObjects()
{
    QFETCH(const QString, bucket);
    QFETCH(const QString, key);
    QFETCH(const bool, onS3);
    if (onS3)
        NEED_S3();
    QVERIFY(write(u"assets/here.png"_s, "x"));
    const auto looked = probe(onS3 ? s3() : mount());
    const ContentLook seen = look(*looked, object(key, bucket));
    QCOMPARE(seen.state, ContentState::Unknown);
    QVERIFY(!seen.why.isEmpty());
}

void ContentProbeTest::folderIsGone()
{
    const auto nowhere = probe(u"/nowhere/at/all"_s);
    const ContentLook lost = look(*nowhere, object(u"a"_s));
    QCOMPARE(lost.state, ContentState::Unknown);
    QVERIFY2(lost.why.contains(u"/nowhere/at/all"_s), qPrintable(lost.why));
    const auto probe = this->probe(mount());
    const ContentLook bucket = look(*probe, object(u"a"_s, u"other"_s));
    QCOMPARE(bucket.state, ContentState::Unknown);
    QVERIFY2(bucket.why.contains(u"other"_s), qPrintable(bucket.why));
    // An empty folder may be a mount point without its mount; once something was seen in it, it is the bucket.
    QCOMPARE(look(*probe, object(u"a"_s)).state, ContentState::Unknown);
    QVERIFY(write(u"assets/other"_s, "1"_ba));
    QCOMPARE(look(*probe, object(u"a"_s)).state, ContentState::Missing);
    QVERIFY(QFile::remove(mount() + u"/assets/other"_s)); // the last one may go too
    QCOMPARE(look(*probe, object(u"other"_s)).state, ContentState::Missing);
    // Another folder in its place is none.
    QVERIFY(QDir().rename(mount() + u"/assets"_s, mount() + u"/away"_s));
    QVERIFY(QDir().mkpath(mount() + u"/assets"_s));
    const ContentLook bare = look(*probe, object(u"b"_s));
    QCOMPARE(bare.state, ContentState::Unknown);
    QVERIFY2(bare.why.contains(u"mounted"_s), qPrintable(bare.why));
}

/// A mount that went and came back is another folder of the same name.
void ContentProbeTest::folderComesBack()
{
    QVERIFY(write(u"assets/a/b.png"_s, "12345"_ba));
    const auto probe = this->probe(mount());
    QCOMPARE(look(*probe, object(u"a/b.png"_s)).state, ContentState::Present);
    QVERIFY(QDir().rename(mount(), m_folder->filePath(u"away"_s)));
    QCOMPARE(look(*probe, object(u"a/b.png"_s)).state, ContentState::Unknown);
    QVERIFY(QDir().mkpath(mount())); // an empty mount point
    QCOMPARE(look(*probe, object(u"a/b.png"_s)).state, ContentState::Unknown);
    QVERIFY(write(u"assets/a/c.png"_s, "12"_ba));
    QCOMPARE(look(*probe, object(u"a/c.png"_s)).state, ContentState::Present);
    QCOMPARE(look(*probe, object(u"a/b.png"_s)).state, ContentState::Missing);
    QVERIFY(QDir(mount()).removeRecursively());
    QVERIFY(QDir().rename(m_folder->filePath(u"away"_s), mount()));
    QCOMPARE(look(*probe, object(u"a/b.png"_s)).state, ContentState::Present);
    QCOMPARE(probe->read(object(u"a/b.png"_s), 100, Cancel()), Result<QByteArray>("12345"_ba));
}

void ContentProbeTest::folderReads()
{
    QVERIFY(write(u"assets/a"_s, "12345"_ba));
    const auto probe = this->probe(mount());
    QCOMPARE(probe->read(object(u"a"_s), 5, Cancel()), Result<QByteArray>("12345"_ba));
    QCOMPARE(probe->read(object(u"a"_s), 4, Cancel()).error().code, ErrorCode::TooLarge);
    QCOMPARE(probe->read(object(u"b"_s), 5, Cancel()).error().code, ErrorCode::NotFound);
}

void ContentProbeTest::folderChecks()
{
    const auto probe = this->probe(mount());
    VERIFY_RESULT(probe->check({}, Cancel()));
    VERIFY_RESULT(probe->check(u"assets"_s, Cancel()));
    QCOMPARE(probe->check(u"other"_s, Cancel()).error().code, ErrorCode::NotFound);
    QCOMPARE(this->probe(u"/nowhere"_s)->check({}, Cancel()).error().code, ErrorCode::NotFound);
}

void ContentProbeTest::looksIntoS3_data()
{
    QTest::addColumn<bool>("virtualHost");
    QTest::newRow("path") << false;
    QTest::newRow("virtual host") << true;
}

void ContentProbeTest::looksIntoS3()
{
    NEED_S3();
    QFETCH(const bool, virtualHost);
    const auto probe = this->probe(
        virtualHost ? u"s3://s3.localhost:%1?style=virtual&tls=no&region=us-east-1"_s.arg(m_s3.port()) : s3());
    VERIFY_RESULT(probe->check({}, Cancel()));
    VERIFY_RESULT(probe->check(u"assets"_s, Cancel()));
    const std::vector<Variant> asked{object(u"a/b c+d.png"_s), object(u"none"_s), object(u"empty"_s)};
    const auto looks = probe->look(asked, Cancel());
    QVERIFY2(looks[0].state == ContentState::Present, qPrintable(looks[0].why));
    QCOMPARE(looks[0].bytes, 5);
    QVERIFY2(looks[1].state == ContentState::Missing, qPrintable(looks[1].why));
    QCOMPARE(looks[1].bytes, -1);
    QVERIFY2(looks[2].state == ContentState::Present, qPrintable(looks[2].why));
    QCOMPARE(looks[2].bytes, 0);
}

void ContentProbeTest::s3TellsAMissingBucket()
{
    NEED_S3();
    const auto probe = this->probe(s3());
    const std::vector<Variant> asked{object(u"none"_s), object(u"a"_s, u"other-bucket"_s)};
    const auto looks = probe->look(asked, Cancel());
    QCOMPARE(looks[0].state, ContentState::Missing);
    QCOMPARE(looks[1].state, ContentState::Unknown);
    QVERIFY2(looks[1].why.contains(u"other-bucket"_s), qPrintable(looks[1].why));
    QCOMPARE(probe->check(u"other-bucket"_s, Cancel()).error().code, ErrorCode::NotFound);
    QCOMPARE(probe->read(asked[1], 10'000, Cancel()).error().code, ErrorCode::NotFound);
}

void ContentProbeTest::s3TellsAWrongSecret()
{
    NEED_S3();
    const auto probe = this->probe(s3(), secretOf);
    for (const QString& key : {u"a/b c+d.png"_s, u"none"_s}) {
        const ContentLook seen = look(*probe, object(key));
        QCOMPARE(seen.state, ContentState::Unknown);
        QVERIFY2(seen.why.contains(u"access keys"_s) && seen.why.endsWith(u'.'), qPrintable(seen.why));
        QVERIFY(!seen.why.contains(secretOf) && !seen.why.contains(S3Server::accessKey()));
    }
    const auto checked = probe->check(u"assets"_s, Cancel());
    QCOMPARE(checked.error().code, ErrorCode::Unauthorized);
    QVERIFY2(checked.error().what.contains(u"SignatureDoesNotMatch"_s), qPrintable(checked.error().what));
    const auto read = probe->read(object(u"empty"_s), 10'000, Cancel());
    QCOMPARE(read.error().code, ErrorCode::Unauthorized);
    for (const Error& error : {checked.error(), read.error()})
        QVERIFY2(!error.sentence().contains(secretOf), qPrintable(error.sentence()));
}

void ContentProbeTest::s3TellsAWrongClock()
{
    NEED_S3();
    m_s3.stop();
    m_s3.setClockOffset(3600);
    VERIFY_RESULT(m_s3.start());
    const auto probe = this->probe(s3());
    const ContentLook seen = look(*probe, object(u"empty"_s));
    const auto checked = probe->check(u"assets"_s, Cancel());
    m_s3.stop();
    m_s3.setClockOffset(0);
    VERIFY_RESULT(m_s3.start());
    QCOMPARE(seen.state, ContentState::Unknown);
    QVERIFY2(seen.why.contains(u"clock"_s), qPrintable(seen.why));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Unauthorized);
    QVERIFY2(checked.error().sentence().contains(u"clock"_s), qPrintable(checked.error().sentence()));
    QCOMPARE(look(*probe, object(u"empty"_s)).state, ContentState::Present);
}

void ContentProbeTest::s3IsGone()
{
    NEED_S3();
    const auto probe = this->probe(s3());
    m_s3.stop();
    const ContentLook seen = look(*probe, object(u"none"_s));
    const auto read = probe->read(object(u"empty"_s), 100, Cancel());
    VERIFY_RESULT(m_s3.start());
    QCOMPARE(seen.state, ContentState::Unknown);
    QVERIFY(!seen.why.isEmpty());
    QCOMPARE(read.error().code, ErrorCode::Unreachable);
    QCOMPARE(look(*probe, object(u"empty"_s)).state, ContentState::Present);
    QCOMPARE(look(*probe, object(u"none"_s)).state, ContentState::Missing);
}

void ContentProbeTest::s3Reads()
{
    NEED_S3();
    const auto probe = this->probe(s3());
    QCOMPARE(probe->read(object(u"a/b c+d.png"_s), 5, Cancel()), Result<QByteArray>("12345"_ba));
    QCOMPARE(probe->read(object(u"a/b c+d.png"_s), 4, Cancel()).error().code, ErrorCode::TooLarge);
    QCOMPARE(probe->read(object(u"none"_s), 10'000, Cancel()).error().code, ErrorCode::NotFound);
}

void ContentProbeTest::isCalledOff()
{
    const Cancel cancel;
    cancel.cancel();
    QVERIFY(write(u"assets/a"_s, {}));
    const std::vector<Variant> asked(3, object(u"none"_s));
    for (const QString& place : {mount(), u"s3://127.0.0.1:1"_s}) {
        for (const ContentLook& seen : probe(place)->look(asked, cancel))
            QCOMPARE(seen.state, ContentState::Unknown);
    }
}

QTEST_GUILESS_MAIN(ContentProbeTest)
#include "content_probe_test.moc"
