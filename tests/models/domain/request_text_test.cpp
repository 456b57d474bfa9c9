// SPDX-License-Identifier: GPL-3.0-or-later
// How requests are read beyond the contract's vectors, and where an error points.
#include "domain/delete_request.h"

#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class RequestTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAs_data();
    void readsAs();
    void refuses_data();
    void refuses();
    void hazards_data();
    void hazards();
    void boundsOfLabels();
    void tooLongIsRefused();
    void lonelySurrogatesAreRefused();
    void meaning_data();
    void meaning();
    void nothingIsSentOfAValueOutOfBounds();
};

void RequestTextTest::readsAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* name, const QString& text, const QString& canonical) {
        QTest::newRow(name) << text << canonical;
    };
    row("root", u"/"_s, u"DELETE /assets/-/new?limit=1"_s);
    row("root with a method", u"DELETE /assets"_s, u"DELETE /assets/-/new?limit=1"_s);
    row("root, all", u"DELETE /assets/?limit=-1"_s, u"DELETE /assets?limit=-1"_s);
    row("bare root, recursive", u"/-/recursive"_s, u"DELETE /assets/-/recursive"_s);
    row("lower-case method, spaces around", u"  delete\t/assets/a \n"_s, u"DELETE /assets/a/-/new?limit=1"_s);
    row("a line of a log", u"DELETE /assets/a?limit=-1 HTTP/1.1"_s, u"DELETE /assets/a?limit=-1"_s);
    row("port, user and fragment", u"DELETE HTTPS://u:p@img.example.com:8443/assets/a?limit=2#/-/recursive"_s,
        u"DELETE /assets/a/-/new?limit=2"_s);
    row("IPv6 host", u"http://[::1]:8080/assets/a/-/recursive"_s, u"DELETE /assets/a/-/recursive"_s);
    row("plus in a path", u"/a+b"_s, u"DELETE /assets/a+b/-/new?limit=1"_s);
    row("encoded letters", u"/%61/-/%6Eew"_s, u"DELETE /assets/a/-/new?limit=1"_s);
    row("closing slash", u"/a/"_s, u"DELETE /assets/a/-/new?limit=1"_s);
    row("hyphen in front", u"/-a/b"_s, u"DELETE /assets/-a/b/-/new?limit=1"_s);
    row("modified and all", u"/a/-/modified?limit=-1"_s, u"DELETE /assets/a?limit=-1"_s);
    row("largest entry", u"/a/-/entry/9223372036854775807"_s, u"DELETE /assets/a/-/entry/9223372036854775807"_s);
    row("largest limit", u"/a?limit=2147483647"_s, u"DELETE /assets/a/-/new?limit=2147483647"_s);
    row("label without a sign", u"/a?phone"_s, u"DELETE /assets/a/-/new?limit=1&phone="_s);
    row("empty pairs", u"/a?&&x=1&"_s, u"DELETE /assets/a/-/new?limit=1&x=1"_s);
    row("prefix that is not needed", u"/a?label:phone=x"_s, u"DELETE /assets/a/-/new?limit=1&phone=x"_s);
    row("reserved key as label and as parameter", u"/a?w=1&label:w=2"_s, u"DELETE /assets/a/-/new?limit=1&label:w=2"_s);
    row("label that begins with the prefix", u"/a?label:label:x=1"_s,
        u"DELETE /assets/a/-/new?limit=1&label:label%3Ax=1"_s);
    row("plus in a value", u"/a?x=1%2B2"_s, u"DELETE /assets/a/-/new?limit=1&x=1%2B2"_s);
    row("slash and question mark in a value", u"/a?x=b/c?d=e"_s, u"DELETE /assets/a/-/new?limit=1&x=b/c%3Fd%3De"_s);
    row("any script in a value", u"/a?city=Köln 😀"_s,
        u"DELETE /assets/a/-/new?limit=1&city=K%C3%B6ln%20%F0%9F%98%80"_s);
    row("encoded slash in a value", u"/a?url=https%3A%2F%2Fx.org%2fa&limit=-1"_s,
        u"DELETE /assets/a?limit=-1&url=https%3A/"
        "/x.org/a"_s);
    row("encoded slash in a key", u"/a?x%2Fy=1"_s, u"DELETE /assets/a/-/new?limit=1&x/y=1"_s);
    row("an initial byte order mark is kept", u"/a?x=%EF%BB%BFy"_s, u"DELETE /assets/a/-/new?limit=1&x=%EF%BB%BFy"_s);
}

void RequestTextTest::readsAs()
{
    QFETCH(const QString, text);
    const auto parsed = parseRequest(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what));
    QTEST(parsed->request.canonical().value_or(QString()), "canonical");
}

void RequestTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); ///< the part of the text that the error points at
    const auto row = [](const char* name, const QString& text, const QString& marked) {
        QTest::newRow(name) << text << marked;
    };
    row("spaces alone", u"   "_s, u"   "_s);
    row("method alone", u"DELETE  "_s, u"DELETE"_s);
    row("word alone", u"users"_s, u"users"_s);
    row("relative path", u"users/1"_s, u"users/1"_s);
    row("other method", u"POST /assets/a"_s, u"POST"_s);
    row("other scheme", u"ftp://h/assets/a"_s, u"ftp"_s);
    row("no host", u"https:///assets/a"_s, u"https:///assets/a"_s);
    row("bad port", u"https://h:99999/assets/a"_s, u"h:99999"_s);
    row("URL without /assets", u"https://h/users/1"_s, u"/users/1"_s);
    row("URL without a path", u"https://h"_s, u"https://h"_s);
    row("a word that begins like /assets", u"DELETE /assetsx"_s, u"/assetsx"_s);
    row("fragment of a path", u"/a#b"_s, u"#"_s);
    row("encoded slash", u"/a%2Fb"_s, u"%2F"_s);
    row("encoded slash in a selector", u"/a/-/entry%2F5?x=b%2Fc"_s, u"%2F"_s);
    row("encoded NUL", u"/a%00b"_s, u"a%00b"_s);
    row("encoded line end in a label", u"/a?x=%0A"_s, u"%0A"_s);
    row("encoded C1 control", u"/a%C2%85"_s, u"a%C2%85"_s);
    row("raw control", u"/a\tb"_s, u"\t"_s);
    row("no hexadecimal digits", u"/a%4gb"_s, u"%4g"_s);
    row("cut short", u"/a?x=%4"_s, u"%4"_s);
    row("no UTF-8", u"/%C3%28"_s, u"%C3%28"_s);
    row("overlong UTF-8", u"/%C0%AE"_s, u"%C0%AE"_s);
    row("encoded surrogate", u"/%ED%A0%80"_s, u"%ED%A0%80"_s);
    row("encoded dots", u"/a/%2e%2E/b"_s, u"%2e%2E"_s);
    row("one dot", u"/a/./b"_s, u"."_s);
    row("two closing slashes", u"/a//"_s, QString());
    row("hyphen at the end", u"/users/foo-"_s, u"foo-"_s);
    row("hyphen alone at the end", u"/users/-"_s, u"-"_s);
    row("encoded hyphen as separator", u"/users/%2D/recursive"_s, u"%2D"_s);
    row("selector missing", u"/users/-/"_s, u"-"_s);
    row("selector twice", u"/a/-/new/-/new"_s, u"-"_s);
    row("selector in another script", u"/a/-/recur\u017Five"_s, u"recur\u017Five"_s);
    row("selector with more", u"/a/-/new/5"_s, u"5"_s);
    row("entry with a plus", u"/a/-/entry/+5"_s, u"+5"_s);
    row("entry in another script", u"/a/-/entry/٥"_s, u"٥"_s);
    row("entry too large", u"/a/-/entry/9223372036854775808"_s, u"9223372036854775808"_s);
    row("limit too large", u"/a?limit=2147483648"_s, u"limit=2147483648"_s);
    row("limit too small", u"/a?x=1&limit=-99999999999"_s, u"limit=-99999999999"_s);
    row("limit with a plus", u"/a?limit=%2B5"_s, u"limit=%2B5"_s);
    row("limit in another script", u"/a?limit=٥"_s, u"limit=٥"_s);
    row("limit of recursive", u"/a/-/recursive?limit=2"_s, u"limit=2"_s);
    row("limit twice", u"/a?limit=1&limit=1"_s, u"limit=1"_s);
    row("ignored parameter twice", u"/a?w=1&w=2"_s, u"w=2"_s);
    row("label twice", u"/a?x=1&%78=2"_s, u"%78=2"_s);
    row("label twice by its prefix", u"/a?x=1&label:x=1"_s, u"label:x=1"_s);
    row("label without a key", u"/a?=1"_s, u"=1"_s);
    row("prefix without a key", u"/a?label:=1"_s, u"label:=1"_s);
}

void RequestTextTest::refuses()
{
    QFETCH(const QString, text);
    const auto parsed = parseRequest(text);
    QVERIFY(!parsed);
    const RequestError& error = parsed.error();
    QVERIFY(!error.what.isEmpty());
    QVERIFY(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
    QTEST(text.sliced(error.position, error.length), "marked");
}

void RequestTextTest::hazards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString& text, const QStringList& names) {
        QTest::addRow("%s", qPrintable(text)) << text << names;
    };
    row(u"/a/-/entry/1"_s, {});
    row(u"/a/-/entry/1?w=5&limit=all"_s, {u"limit-ignored"_s, u"parameter-ignored"_s});
    row(u"/a?format=png&s=abc"_s, {u"parameter-ignored"_s, u"relative"_s});
    row(u"/a?limit="_s, {u"limit-not-a-number"_s, u"relative"_s});
    row(u"/a?limit=1.5"_s, {u"limit-not-a-number"_s, u"relative"_s});
    row(u"/a?limit=+5"_s, {u"limit-not-a-number"_s, u"relative"_s});
    row(u"/a?limit=-0"_s, {u"limit-means-all"_s, u"relative"_s});
    row(u"/a/-/recursive?limit=0"_s, {u"limit-means-all"_s, u"relative"_s});
    row(u"/a/-/recursive?limit=1"_s, {u"limit-ignored"_s, u"relative"_s});
    row(u"/a/-/recursive?limits=1"_s, {u"label-looks-like-parameter"_s, u"relative"_s});
    row(u"/a?Limit=5"_s, {u"label-looks-like-parameter"_s, u"relative"_s});
    row(u"/a?fitt=5"_s, {u"label-looks-like-parameter"_s, u"relative"_s});
    row(u"/a?label:w=5"_s, {u"relative"_s});
    row(u"/a?phone=1&city=2&a=3&b=4&x=5&size=6&name=7&type=8"_s, {u"relative"_s});
    row(u"/-/recursive?phone=x"_s, {u"relative"_s, u"whole-store"_s});
    row(u"/a.b/-/recursive"_s, {u"path-not-storable"_s, u"relative"_s});
}

void RequestTextTest::hazards()
{
    QFETCH(const QString, text);
    const auto parsed = parseRequest(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what));
    QStringList names;
    for (const Hazard hazard : parsed->hazards) {
        names.append(hazardName(hazard));
        QVERIFY(hazardSentence(hazard).endsWith(u'.'));
    }
    QTEST(names, "names");
}

void RequestTextTest::boundsOfLabels()
{
    const auto reads = [](const QString& query) { return parseRequest(u"/a?"_s + query).has_value(); };
    QVERIFY(reads(QString(128, u'k') + u"=v"_s));
    QVERIFY(!reads(QString(129, u'k') + u"=v"_s));
    QVERIFY(reads(u"key="_s + QString(256, u'v')));
    QVERIFY(!reads(u"key="_s + QString(257, u'v')));
    QStringList labels;
    for (int i = 0; i < 50; ++i)
        labels.append(u"key%1=v"_s.arg(i));
    QVERIFY(reads(labels.join(u'&')));
    labels.append(u"onemore=v"_s);
    QVERIFY(!reads(labels.join(u'&')));
}

void RequestTextTest::tooLongIsRefused()
{
    QVERIFY(parseRequest(u"/"_s + QString(maxRequestLength - 1, u'a')));
    const auto parsed = parseRequest(u"/"_s + QString(maxRequestLength, u'a'));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().position, maxRequestLength);
    QCOMPARE(parsed.error().length, 1);
}

void RequestTextTest::lonelySurrogatesAreRefused()
{
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    for (const QString& text : {u"/a"_s + high, u"/a"_s + low, u"/a"_s + low + high, u"/a?x="_s + high + u"y"_s}) {
        const auto parsed = parseRequest(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().length, 1);
        QVERIFY(text.at(parsed.error().position).isSurrogate());
    }
    QVERIFY(parseRequest(u"/a?x="_s + high + low));
}

void RequestTextTest::meaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const QString& text, const QString& meaning) {
        QTest::addRow("%s", qPrintable(text)) << text << meaning;
    };
    row(u"/users/u12/-/recursive?phone=iphone"_s, u"every asset at /users/u12 and below it, labelled phone=iphone"_s);
    row(u"/users/123/profile?limit=5"_s, u"the 5 newest assets at /users/123/profile"_s);
    row(u"/users/123/profile/-/modified"_s, u"the most recently modified asset at /users/123/profile"_s);
    row(u"/users/123/profile/-/entry/0"_s, u"asset 0 at /users/123/profile"_s);
    row(u"/-/recursive"_s, u"every asset in the whole store"_s);
    row(u"/a?limit=-1"_s, u"every asset at /a itself, none below it"_s);
    row(u"/?limit=-1"_s, u"every asset at the root of the store (/) itself, none below it"_s);
    row(u"/a?limit=2&x=1&y=&z=%251"_s, u"the 2 newest assets at /a, of those labelled x=1, y=\"\" and z=%1"_s);
    row(u"/%251?limit=2"_s, u"the 2 newest assets at /%1"_s);
}

void RequestTextTest::meaning()
{
    QFETCH(const QString, text);
    const auto parsed = parseRequest(text);
    QVERIFY(parsed);
    QTEST(parsed->request.meaning(), "meaning");
}

void RequestTextTest::nothingIsSentOfAValueOutOfBounds()
{
    const AssetPath a = AssetPath::fromCanonical(u"/a"_s);
    QVERIFY(DeleteRequest::newest(a, 1).canonical());
    QVERIFY(!DeleteRequest::newest(a, 0).canonical());
    QVERIFY(!DeleteRequest::newest(a, qint64(1) << 31).canonical());
    QVERIFY(!DeleteRequest::entryAt(a, -1).canonical());
    QVERIFY(!DeleteRequest::allAt(AssetPath::fromCanonical(u"/a-"_s)).canonical());
    DeleteRequest request = DeleteRequest::everythingBelow(a);
    QVERIFY(request.canonical());
    request.labels.insert(u"x"_s, u"\n"_s);
    QVERIFY(!request.canonical());
    request = DeleteRequest::entryAt(a, 1);
    request.labels.insert(u"x"_s, u"y"_s);
    QVERIFY(!request.canonical());
}

QTEST_APPLESS_MAIN(RequestTextTest)
#include "request_text_test.moc"
