// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every request, tried on many that were made by chance from fixed seeds.
#include "models/domain/request_laws.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

class Chance final {
public:
    explicit Chance(quint32 seed)
        : m_generator(seed)
    {}

    int below(int bound) { return static_cast<int>(m_generator.bounded(bound)); }
    qint64 number() { return static_cast<qint64>(m_generator.generate64() >> (1 + below(63))); }

    QString word(QStringView alphabet, int most)
    {
        QString text;
        for (int left = 1 + below(most); left > 0; --left)
            text.append(alphabet[below(static_cast<int>(alphabet.size()))]);
        return text;
    }

    AssetPath path()
    {
        AssetPath path;
        for (int left = below(6); left > 0; --left) {
            QString name = word(u"abyzAZ09_~!$'()*+=@-", 12);
            if (name.endsWith(u'-'))
                name.append(u'x');
            path = path.child(name);
        }
        return path;
    }

    DeleteRequest request()
    {
        DeleteRequest request;
        switch (below(4)) {
        case 0:
            return DeleteRequest::entryAt(path(), number());
        case 1:
            request = DeleteRequest::newest(path(), 1 + number() % 2147483647, below(2) ? Order::New : Order::Modified);
            break;
        case 2:
            request = DeleteRequest::allAt(path());
            break;
        default:
            request = DeleteRequest::everythingBelow(path());
        }
        for (int left = below(5); left > 0; --left) {
            const QString key = below(4) ? word(u"abk %&=+:/?#;é中", 8) : reserved();
            request.labels.insert(key, below(5) ? word(u"xyz %&=+:/?#;\"\\é中", 12) : QString());
        }
        return request;
    }

    /// Text of pieces that mean something to the parser, and of pieces that mean nothing.
    QString nearlyARequest()
    {
        static const QStringList pieces = {u"DELETE "_s,
                                           u"GET "_s,
                                           u"/assets"_s,
                                           u"/"_s,
                                           u"-/"_s,
                                           u"/-/"_s,
                                           u"recursive"_s,
                                           u"new"_s,
                                           u"modified"_s,
                                           u"entry/"_s,
                                           u"7"_s,
                                           u"-1"_s,
                                           u"?"_s,
                                           u"&"_s,
                                           u"limit="_s,
                                           u"label:"_s,
                                           u"w="_s,
                                           u"a=b"_s,
                                           u"%"_s,
                                           u"%2F"_s,
                                           u"%00"_s,
                                           u"%C3"_s,
                                           u"%B6"_s,
                                           u"+"_s,
                                           u"users"_s,
                                           u".."_s,
                                           u"."_s,
                                           u"https://h"_s,
                                           u":80"_s,
                                           u"@"_s,
                                           u"#"_s,
                                           u"é"_s,
                                           u" "_s,
                                           u"\t"_s,
                                           u"["_s,
                                           u"://"_s,
                                           QString(QChar(0xD83D)),
                                           QString(QChar(0xDE00))};
        QString text;
        for (int left = below(14); left > 0; --left)
            text.append(pieces[below(static_cast<int>(pieces.size()))]);
        return text;
    }

    QString anything()
    {
        QString text;
        for (int left = below(40); left > 0; --left)
            text.append(QChar(static_cast<char16_t>(below(4) ? below(128) : below(0x10000))));
        return text;
    }

private:
    QString reserved()
    {
        static const QStringList keys = {u"limit"_s, u"w"_s, u"pad-c"_s, u"label:x"_s, u"label:label:w"_s};
        return keys[below(static_cast<int>(keys.size()))];
    }

    QRandomGenerator m_generator;
};

} // namespace

class RequestPropertyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canonicalParsesToItself();
    void nearlyRequestsHoldTogether();
    void anyTextHoldsTogether();
};

void RequestPropertyTest::canonicalParsesToItself()
{
    Chance chance(20260101);
    for (int i = 0; i < 5'000; ++i) {
        const DeleteRequest request = chance.request();
        const auto canonical = request.canonical();
        QVERIFY2(canonical, qPrintable(request.meaning()));
        const auto parsed = parseRequest(*canonical);
        QVERIFY2(parsed, qPrintable(*canonical));
        QVERIFY2(parsed->request == request, qPrintable(*canonical));
        QVERIFY2(parsed->hazards == hazardsOf(request), qPrintable(*canonical));
        QCOMPARE(parsed->request.canonical(), canonical);
    }
}

void RequestPropertyTest::nearlyRequestsHoldTogether()
{
    Chance chance(20260102);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = chance.nearlyARequest();
        QVERIFY2(holdsTogether(text), qPrintable(text));
    }
}

void RequestPropertyTest::anyTextHoldsTogether()
{
    Chance chance(20260103);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = chance.anything();
        QVERIFY2(holdsTogether(text), text.toUtf8().toHex().constData());
        const QString behind = u"/assets/a/-/new?"_s + text;
        QVERIFY2(holdsTogether(behind), behind.toUtf8().toHex().constData());
    }
}

QTEST_APPLESS_MAIN(RequestPropertyTest)
#include "request_property_test.moc"
