// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/s3_server.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class S3ServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsObjects_data();
    void keepsObjects();
    void wantsTheRightSignature();
    void comesBackWithItsObjects();
    void hasAClockOfItsOwn();

private:
    S3Server m_server;
};

void S3ServerTest::initTestCase()
{
    if (!S3Server::isExpected())
        QSKIP("SECATEUR_S3RVER is not set: tests/run installs s3rver and sets it.");
    VERIFY_RESULT(m_server.start());
    VERIFY_RESULT(m_server.makeBucket(u"assets"_s));
    VERIFY_RESULT(m_server.makeBucket(u"assets"_s)); // there already
}

void S3ServerTest::keepsObjects_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"0123abcd"_s;
    QTest::newRow("folders") << u"a/b/c.png"_s;
    QTest::newRow("odd") << u"a b+c&d=e(1)'~$@.png"_s;
}

void S3ServerTest::keepsObjects()
{
    QFETCH(const QString, key);
    const auto content = m_server.content();
    VERIFY_RESULT(m_server.put(u"assets"_s, key, "bytes\0more"_ba));
    const auto there = content->get(u"assets"_s, key);
    VERIFY_RESULT(there);
    QCOMPARE(there->value_or("nothing"_ba), "bytes\0more"_ba);
    VERIFY_RESULT(m_server.remove(u"assets"_s, key));
    VERIFY_RESULT(m_server.remove(u"assets"_s, key)); // gone already
    const auto gone = content->get(u"assets"_s, key);
    VERIFY_RESULT(gone);
    QVERIFY(!gone->has_value());
    QVERIFY(!m_server.put(u"no-such-bucket"_s, key, "bytes"_ba));
}

void S3ServerTest::wantsTheRightSignature()
{
    S3Content wrongSecret(m_server.endpoint(), S3Server::accessKey(), u"wrong"_s);
    const auto secret = wrongSecret.get(u"assets"_s, u"a"_s);
    QVERIFY(!secret);
    QVERIFY2(secret.error().what.contains(u"SignatureDoesNotMatch"_s), qPrintable(secret.error().what));
    S3Content wrongKey(m_server.endpoint(), u"wrong"_s, S3Server::secretKey());
    const auto key = wrongKey.get(u"assets"_s, u"a"_s);
    QVERIFY(!key);
    QVERIFY2(key.error().what.contains(u"InvalidAccessKeyId"_s), qPrintable(key.error().what));
}

void S3ServerTest::comesBackWithItsObjects()
{
    VERIFY_RESULT(m_server.put(u"assets"_s, u"kept"_s, "x"_ba));
    const auto content = m_server.content();
    m_server.stop();
    const auto lost = content->get(u"assets"_s, u"kept"_s);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    VERIFY_RESULT(m_server.start());
    const auto kept = content->get(u"assets"_s, u"kept"_s);
    VERIFY_RESULT(kept);
    QCOMPARE(kept->value_or(QByteArray()), "x"_ba);
}

void S3ServerTest::hasAClockOfItsOwn()
{
    m_server.stop();
    m_server.setClockOffset(3600);
    VERIFY_RESULT(m_server.start());
    const auto skewed = m_server.content()->get(u"assets"_s, u"kept"_s);
    QVERIFY(!skewed);
    QVERIFY2(skewed.error().what.contains(u"RequestTimeTooSkewed"_s), qPrintable(skewed.error().what));
}

QTEST_GUILESS_MAIN(S3ServerTest)
#include "s3_server_test.moc"
