// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/asset_path.h"

#include <QtTest>
#include <algorithm>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

} // namespace

class AssetPathTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void root();
    void partsFitTogether();
    void containsWholeSegmentsOnly();
    void beginsAlikeIsTextThatIsNotInside();
    void storable_data();
    void storable();
    void canonical_data();
    void canonical();
    void sortsByUtf8Bytes();
};

void AssetPathTest::root()
{
    const AssetPath root;
    QVERIFY(root.isRoot());
    QCOMPARE(root.text(), u"/"_s);
    QCOMPARE(root.depth(), 0);
    QCOMPARE(root.segments(), QStringList());
    QCOMPARE(root.name(), QString());
    QVERIFY(root.parent() == root);
    QVERIFY(root == AssetPath::fromSegments({}));
    QVERIFY(root.isStorable());
    QVERIFY(root.contains(at(u"/a"_s)));
    QVERIFY(!root.beginsAlike(at(u"/a"_s)));
}

void AssetPathTest::partsFitTogether()
{
    const AssetPath path = at(u"/users/123/profile"_s);
    QCOMPARE(path.depth(), 3);
    QCOMPARE(path.segments(), QStringList({u"users"_s, u"123"_s, u"profile"_s}));
    QVERIFY(AssetPath::fromSegments(path.segments()) == path);
    QCOMPARE(path.name(), u"profile"_s);
    QCOMPARE(path.parent().text(), u"/users/123"_s);
    QVERIFY(path.parent().child(path.name()) == path);
    QCOMPARE(AssetPath().child(u"users"_s).text(), u"/users"_s);
    QVERIFY(at(u"/users"_s).parent().isRoot());
    QCOMPARE(qHash(path), qHash(at(u"/users/123/profile"_s)));
}

void AssetPathTest::containsWholeSegmentsOnly()
{
    const AssetPath u12 = at(u"/users/u12"_s);
    QVERIFY(u12.contains(u12));
    QVERIFY(u12.contains(at(u"/users/u12/profile"_s)));
    QVERIFY(!u12.contains(at(u"/users/u120"_s)));
    QVERIFY(!u12.contains(at(u"/users"_s)));
    QVERIFY(!u12.contains(at(u"/users/u1/2"_s)));
}

void AssetPathTest::beginsAlikeIsTextThatIsNotInside()
{
    const AssetPath u12 = at(u"/users/u12"_s);
    QVERIFY(u12.beginsAlike(at(u"/users/u120"_s)));
    QVERIFY(u12.beginsAlike(at(u"/users/u12345/gallery"_s)));
    QVERIFY(!u12.beginsAlike(u12));
    QVERIFY(!u12.beginsAlike(at(u"/users/u12/profile"_s)));
    QVERIFY(!u12.beginsAlike(at(u"/users/u1"_s)));
}

void AssetPathTest::storable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("storable");
    QTest::newRow("every allowed character") << u"/aZ09_~!$'()*+=@-x"_s << true;
    QTest::newRow("umlaut") << u"/jörg"_s << false;
    QTest::newRow("dot") << u"/a.png"_s << false;
    QTest::newRow("space") << u"/a b"_s << false;
    QTest::newRow("full-width digit") << u"/１"_s << false;
    QTest::newRow("ends in a hyphen") << u"/foo-"_s << false;
    QTest::newRow("a segment ends in a hyphen") << u"/foo-/bar"_s << false;
    QTest::newRow("a hyphen alone") << u"/-/bar"_s << false;
    QTest::newRow("a hyphen in front") << u"/-foo/bar"_s << true;
}

void AssetPathTest::storable()
{
    QFETCH(const QString, text);
    QTEST(at(text).isStorable(), "storable");
}

void AssetPathTest::canonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canonical");
    QTest::newRow("root") << u"/"_s << true;
    QTest::newRow("plain") << u"/a/b"_s << true;
    QTest::newRow("any script") << u"/ユーザー/😀"_s << true;
    QTest::newRow("dots inside") << u"/..a/b..c/..."_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("relative") << u"a/b"_s << false;
    QTest::newRow("closing slash") << u"/a/"_s << false;
    QTest::newRow("empty segment") << u"/a//b"_s << false;
    QTest::newRow("two slashes") << u"//"_s << false;
    QTest::newRow("one dot") << u"/a/./b"_s << false;
    QTest::newRow("two dots at the end") << u"/a/.."_s << false;
    QTest::newRow("NUL") << QString(u"/a"_s + QChar(0)) << false;
    QTest::newRow("line end") << u"/a\n"_s << false;
    QTest::newRow("half a character") << QString(u"/a"_s + QChar(0xD800)) << false;
}

void AssetPathTest::canonical()
{
    QFETCH(const QString, text);
    QTEST(AssetPath::isCanonical(text), "canonical");
}

void AssetPathTest::sortsByUtf8Bytes()
{
    const QStringList texts = {u"/"_s,   u"/a"_s,      u"/a-b"_s,    u"/a/b"_s,    u"/a0"_s,           u"/b"_s, u"/é"_s,
                               u"/中"_s, u"/\uD7FF"_s, u"/\uE000"_s, u"/\uFFFD"_s, u"/\U00010000/x"_s, u"/😀"_s};
    QList<AssetPath> paths;
    for (const QString& text : texts)
        paths.append(at(text));
    for (const AssetPath& left : paths) {
        for (const AssetPath& right : paths) {
            const bool before = left.text().toUtf8() < right.text().toUtf8();
            QVERIFY2((left < right) == before, qPrintable(left.text() + u" and "_s + right.text()));
            QCOMPARE((left <=> right) == std::strong_ordering::equal, left == right);
        }
    }
}

QTEST_APPLESS_MAIN(AssetPathTest)
#include "asset_path_test.moc"
