// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/link.h"
#include "window/options.h"

#include <QCommandLineParser>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

/// A link opens a place to look at, and whatever else somebody may write into one is refused with a sentence.
class LinkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTourPlaysWhereNothingCanBeLost_data();
    void aTourPlaysWhereNothingCanBeLost();
    void opensWhatItNames_data();
    void opensWhatItNames();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void isReadAsItWasWritten();
    void holdsAgainstNoise();
};

void LinkTest::opensWhatItNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("path");
    QTest::newRow("both") << u"secateur:open?connection=photos&path=/users/u12"_s << u"photos"_s << u"/users/u12"_s;
    QTest::newRow("the other way round") << u"secateur:open?path=/users&connection=photos"_s << u"photos"_s
                                         << u"/users"_s;
    QTest::newRow("no path is the root") << u"secateur:open?connection=photos"_s << u"photos"_s << u"/"_s;
    QTest::newRow("the root") << u"secateur:open?connection=photos&path=/"_s << u"photos"_s << u"/"_s;
    QTest::newRow("scheme in capitals") << u"SECATEUR:open?connection=photos"_s << u"photos"_s << u"/"_s;
    QTest::newRow("encoded") << u"secateur:open?connection=Photos%20%28live%29&path=%2Fusers%2Fu%2B12"_s
                             << u"Photos (live)"_s << u"/users/u+12"_s;
    QTest::newRow("plus is a plus") << u"secateur:open?connection=a+b"_s << u"a+b"_s << u"/"_s;
    QTest::newRow("UTF-8") << u"secateur:open?connection=B%C3%BCro&path=/%E2%82%AC"_s << u"Büro"_s << u"/€"_s;
    QTest::newRow("an ampersand in a name") << u"secateur:open?connection=a%26path=b"_s << u"a&path=b"_s << u"/"_s;
    QTest::newRow("an equals sign in a path") << u"secateur:open?connection=a&path=/x=y"_s << u"a"_s << u"/x=y"_s;
    QTest::newRow("a selector is only a path here")
        << u"secateur:open?connection=a&path=/users/-/recursive"_s << u"a"_s << u"/users/-/recursive"_s;
}

void LinkTest::opensWhatItNames()
{
    QFETCH(QString, text);
    QFETCH(QString, connection);
    QFETCH(QString, path);
    const auto link = parseLink(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().what));
    QCOMPARE(link->connection, connection);
    QCOMPARE(link->path.text(), path);
    QCOMPARE(*parseLink(linkText(*link)), *link);
}

void LinkTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("another scheme", u"https:open?connection=a"_s);
    row("a scheme that begins alike", u"secateurs:open?connection=a"_s);
    row("the scheme alone", u"secateur:"_s);
    row("space before it", u" secateur:open?connection=a"_s);
    row("with an authority", u"secateur://open?connection=a"_s);
    row("a delete", u"secateur:delete?connection=a&path=/users/u12"_s);
    row("another verb that begins alike", u"secateur:opened?connection=a"_s);
    row("verb in capitals", u"secateur:OPEN?connection=a"_s);
    row("verb in percent encoding", u"secateur:%6Fpen?connection=a"_s);
    row("a request", u"secateur:open?connection=a&path=/u&request=DELETE%20/assets/u"_s);
    row("a selector", u"secateur:open?connection=a&path=/u&selector=recursive"_s);
    row("an address", u"secateur:open?connection=a&url=https://evil.example"_s);
    row("a token", u"secateur:open?connection=a&token=t"_s);
    row("a folder", u"secateur:open?store=/home/alice"_s);
    row("an option", u"secateur:open?connection=a&--tour=/tmp"_s);
    row("no connection", u"secateur:open?path=/users"_s);
    row("an empty connection", u"secateur:open?connection=&path=/users"_s);
    row("a name of spaces", u"secateur:open?connection=%20%20"_s);
    row("space around a name", u"secateur:open?connection=a%20"_s);
    row("connection twice", u"secateur:open?connection=a&connection=b"_s);
    row("path twice", u"secateur:open?connection=a&path=/a&path=/b"_s);
    row("an empty part", u"secateur:open?connection=a&&path=/a"_s);
    row("an ampersand at the end", u"secateur:open?connection=a&"_s);
    row("a part without a value", u"secateur:open?connection"_s);
    row("key in capitals", u"secateur:open?Connection=a"_s);
    row("key in percent encoding", u"secateur:open?%63onnection=a"_s);
    row("a path without its slash", u"secateur:open?connection=a&path=users"_s);
    row("a path that ends with one", u"secateur:open?connection=a&path=/users/"_s);
    row("an empty path", u"secateur:open?connection=a&path="_s);
    row("an empty segment", u"secateur:open?connection=a&path=/users//u12"_s);
    row("a way up", u"secateur:open?connection=a&path=/users/../admin"_s);
    row("a way up, encoded", u"secateur:open?connection=a&path=/users%2F%2e%2e%2Fadmin"_s);
    row("a dot", u"secateur:open?connection=a&path=/./users"_s);
    row("a null byte in the name", u"secateur:open?connection=a%00b"_s);
    row("a null byte in the path", u"secateur:open?connection=a&path=/a%00b"_s);
    row("a line feed", u"secateur:open?connection=a%0Ab"_s);
    row("a line feed as it is", u"secateur:open?connection=a\n"_s);
    row("text written backwards", u"secateur:open?connection=a%E2%80%AEb"_s);
    row("text written backwards in the path", u"secateur:open?connection=a&path=/a%E2%80%AEb"_s);
    row("a space of no width", u"secateur:open?connection=a%E2%80%8Bb"_s);
    row("a line separator", u"secateur:open?connection=a%E2%80%A8b"_s);
    row("an escape cut short", u"secateur:open?connection=a%2"_s);
    row("an escape of no hex", u"secateur:open?connection=a%zz"_s);
    row("no UTF-8", u"secateur:open?connection=%ff%fe"_s);
    row("UTF-8 of two bytes for one", u"secateur:open?connection=a&path=/%c0%afetc"_s);
    row("half a pair", u"secateur:open?connection=%ed%a0%80"_s);
    row("letters that are not encoded", u"secateur:open?connection=Büro"_s);
    row("a fragment", u"secateur:open?connection=a#path=/b"_s);
    row("a tag that nobody sees", u"secateur:open?connection=a%F3%A0%80%81b"_s);
    row("a name that is too long", u"secateur:open?connection="_s + QString(81, u'a'));
    row("a link that is too long", u"secateur:open?connection=a&path=/"_s + QString(4096, u'a'));
}

void LinkTest::refusesEverythingElse()
{
    QFETCH(QString, text);
    const auto link = parseLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().code, ErrorCode::BadRequest);
    QVERIFY(!link.error().what.isEmpty());
    QVERIFY(link.error().stillTrue.contains(u"nothing was sent"_s));
}

void LinkTest::isReadAsItWasWritten()
{
    for (const QString& name : {u"photos"_s, u"a&b=c?d#e%f"_s, u"Büro €"_s, u"100 %"_s, u"a+b"_s}) {
        const Link link{name, AssetPath::fromCanonical(u"/users/"_s + QString(name).remove(u'/'))};
        const auto read = parseLink(linkText(link));
        QVERIFY2(read, qPrintable(linkText(link)));
        QCOMPARE(*read, link);
        QVERIFY(looksLikeLink(linkText(link)));
    }
}

void LinkTest::holdsAgainstNoise()
{
    QRandomGenerator chance(20261125);
    const QString sound = u"secateur:open?connection=photos%20live&path=/users/u12"_s;
    for (int round = 0; round < 20000; ++round) {
        QString text = sound;
        for (int change = 0; change < 1 + round % 4; ++change) {
            const qsizetype at = chance.bounded(int(text.size()));
            if (chance.bounded(2) == 0)
                text[at] = QChar(ushort(chance.bounded(1, 256)));
            else
                text.remove(at, chance.bounded(1, 4));
            if (text.isEmpty())
                text = sound;
        }
        if (const auto link = parseLink(text)) {
            QVERIFY2(AssetPath::isCanonical(link->path.text()), qPrintable(text));
            QVERIFY2(!link->connection.isEmpty() && link->connection.size() <= 80, qPrintable(text));
            QCOMPARE(*parseLink(linkText(*link)), *link);
        }
    }
}

void LinkTest::aTourPlaysWhereNothingCanBeLost_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("marker");
    QTest::addColumn<bool>("plays");
    const QByteArray made = "The tour may delete what is in this folder.\n";
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& marker, bool plays) {
        QTest::newRow(name) << QStringList{u"--tour=/tmp/pictures"_s} + arguments << marker << plays;
    };
    row("alone", {}, {}, true);
    row("a copy made for it", {u"--store"_s, u"STORE"_s}, made, true);
    row("another store", {u"--store"_s, u"STORE"_s}, {}, false);
    row("another marker", {u"--store"_s, u"STORE"_s}, "tour\n", false);
    row("nowhere", {u"--store"_s, u"/nowhere"_s}, made, false);
    row("a saved connection", {u"--profile"_s, u"prod"_s}, made, false);
    row("a link", {u"secateur:open?connection=prod"_s}, made, false);
    row("a journal", {u"--journal"_s, u"/tmp/j.db"_s}, made, false);
    row("a copy and a connection", {u"--store"_s, u"STORE"_s, u"--profile"_s, u"prod"_s}, made, false);
}

void LinkTest::aTourPlaysWhereNothingCanBeLost()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, marker);
    QFETCH(const bool, plays);
    const QTemporaryDir dir;
    arguments.replaceInStrings(u"STORE"_s, dir.path());
    QFile file(dir.filePath(u"tour.marker"_s));
    if (!marker.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(marker) == marker.size());
    file.close();
    QCommandLineParser parser;
    const QList<ctl::OptionSpec> options = windowOptions();
    for (const ctl::OptionSpec& option : options)
        parser.addOption({option.name, option.what, option.value});
    QVERIFY(parser.parse(QStringList{u"secateur"_s} + arguments));
    QVERIFY(asksForTour(arguments));
    const auto may = checkTour(parser);
    QCOMPARE(may.has_value(), plays);
    if (!may)
        QCOMPARE(may.error().code, ErrorCode::BadRequest);
    QVERIFY(!asksForTour({u"--store"_s, u"/s"_s}));
}

QTEST_APPLESS_MAIN(LinkTest)
#include "link_test.moc"
