// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/path_glob.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

PathGlob glob(const QString& text)
{
    return PathGlob::parse(text).value();
}

/// The same said the slow way: true where the name is what the segment of a glob says.
bool segmentSays(QStringView segment, QStringView name)
{
    if (segment.isEmpty())
        return name.isEmpty();
    if (segment.front() != u'*')
        return !name.isEmpty() && name.front() == segment.front() && segmentSays(segment.sliced(1), name.sliced(1));
    for (qsizetype taken = 0; taken <= name.size(); ++taken) {
        if (segmentSays(segment.sliced(1), name.sliced(taken)))
            return true;
    }
    return false;
}

/// True where a path at or above the one given is what the glob says.
bool says(const QStringList& segments, const QStringList& names)
{
    if (segments.isEmpty())
        return true;
    const QStringList others = segments.sliced(1);
    if (segments.first() == "**"_L1) {
        for (qsizetype taken = 0; taken <= names.size(); ++taken) {
            if (says(others, names.sliced(taken)))
                return true;
        }
        return false;
    }
    return !names.isEmpty() && segmentSays(segments.first(), names.first()) && says(others, names.sliced(1));
}

} // namespace

class PathGlobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touches_data();
    void touches();
    void isReached_data();
    void isReached();
    void isReachedByText_data();
    void isReachedByText();
    void takesNoOtherText();
    void agreesWithAnOracle();
    void isBounded();
};

void PathGlobTest::touches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& text, const QString& path, bool expected) {
        QTest::newRow(qPrintable(text + u" at "_s + path)) << text << path << expected;
    };
    row(u"/legal"_s, u"/legal"_s, true);
    row(u"/legal"_s, u"/legal/2024/a"_s, true);
    row(u"/legal"_s, u"/legals"_s, false);
    row(u"/legal"_s, u"/"_s, false);
    row(u"/legal/2024"_s, u"/legal"_s, false);
    row(u"/"_s, u"/"_s, true);
    row(u"/"_s, u"/a/b"_s, true);
    row(u"/users/*/contract"_s, u"/users/u1/contract"_s, true);
    row(u"/users/*/contract"_s, u"/users/u1/contract/2"_s, true);
    row(u"/users/*/contract"_s, u"/users/u1"_s, false);
    row(u"/users/*/contract"_s, u"/users/u1/x/contract"_s, false);
    row(u"/users/*/contract"_s, u"/users/contract"_s, false);
    row(u"/users/*"_s, u"/users"_s, false);
    row(u"/users/*"_s, u"/users/u1/x"_s, true);
    row(u"/users/u*"_s, u"/users/u"_s, true);
    row(u"/users/u*"_s, u"/users/u12/x"_s, true);
    row(u"/users/u*"_s, u"/users/v1"_s, false);
    row(u"/users/*1*2"_s, u"/users/u01x2"_s, true);
    row(u"/users/*1*2"_s, u"/users/u01x3"_s, false);
    row(u"/a*b"_s, u"/a*b"_s, true);
    row(u"/**/originals"_s, u"/originals"_s, true);
    row(u"/**/originals"_s, u"/a/b/originals/c"_s, true);
    row(u"/**/originals"_s, u"/a/b/original"_s, false);
    row(u"/brand/**"_s, u"/brand"_s, true);
    row(u"/brand/**"_s, u"/brand/x/y"_s, true);
    row(u"/brand/**"_s, u"/brands"_s, false);
    row(u"/brand/**/x/**/y"_s, u"/brand/a/x/b/c/y"_s, true);
    row(u"/brand/**/x/**/y"_s, u"/brand/x/y"_s, true);
    row(u"/brand/**/x/**/y"_s, u"/brand/y/x"_s, false);
    row(u"/**"_s, u"/"_s, true);
    row(u"/a.b"_s, u"/axb"_s, false);
    row(u"/a_b"_s, u"/axb"_s, false);
}

void PathGlobTest::touches()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    QTEST(glob(text).touches(at(path)), "expected");
}

void PathGlobTest::isReached_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& text, const QString& path, bool expected) {
        QTest::newRow(qPrintable(text + u" from "_s + path)) << text << path << expected;
    };
    row(u"/users/u1/contract"_s, u"/users"_s, true);
    row(u"/users/u1/contract"_s, u"/"_s, true);
    row(u"/users/u1/contract"_s, u"/users/u1/contract/x"_s, true);
    row(u"/users/u1/contract"_s, u"/users/u"_s, false);
    row(u"/users/u1/contract"_s, u"/users/u12"_s, false);
    row(u"/users/*/contract"_s, u"/users/u9"_s, true);
    row(u"/users/*/contract"_s, u"/users/u9/profile"_s, false);
    row(u"/users/*/contract"_s, u"/shop"_s, false);
    row(u"/users/u*/contract"_s, u"/users/v"_s, false);
    row(u"/**/originals"_s, u"/any/where"_s, true);
    row(u"/brand/**/originals"_s, u"/brand/x"_s, true);
    row(u"/brand/**/originals"_s, u"/shop"_s, false);
    row(u"/*"_s, u"/"_s, true);
}

void PathGlobTest::isReached()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    QTEST(glob(text).reachedFrom(at(path)), "expected");
}

void PathGlobTest::isReachedByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& text, const QString& path, bool expected) {
        QTest::newRow(qPrintable(text + u" from "_s + path)) << text << path << expected;
    };
    row(u"/users/u120"_s, u"/users/u12"_s, true);
    row(u"/users/u120/gallery"_s, u"/users/u12"_s, true);
    row(u"/users/u12"_s, u"/users/u_2"_s, true);
    row(u"/users/u12"_s, u"/users/u_2/gallery"_s, true);
    row(u"/users/u12"_s, u"/users_u12"_s, true); // the underscore stands for a separator, too
    row(u"/users/u1"_s, u"/users/u12"_s, false);
    row(u"/users/u13"_s, u"/users/u12"_s, false);
    row(u"/users/u12/profile"_s, u"/users/u12/gallery"_s, false);
    row(u"/users/*/contract"_s, u"/users/u12"_s, true);
    row(u"/users/*/contract"_s, u"/users/u12/cont"_s, true);
    row(u"/users/*/contract"_s, u"/users/u12/profile"_s, false);
    row(u"/users/u12*"_s, u"/users/u1"_s, true);
    row(u"/**/originals"_s, u"/a/b"_s, true);
    row(u"/brand/**"_s, u"/bra"_s, true);
    row(u"/brand/**"_s, u"/brands"_s, false);
    row(u"/anything"_s, u"/"_s, true);
}

void PathGlobTest::isReachedByText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    QTEST(glob(text).reachedByText(at(path)), "expected");
}

void PathGlobTest::takesNoOtherText()
{
    for (const QString& text : {QString(), u"legal"_s, u"/a//b"_s, u"/a/"_s, u"/a/../b"_s, u"/a\nb"_s,
                                u"/*"_s + QString(PathGlob::longest, u'a')})
        QVERIFY2(!PathGlob::parse(text), qPrintable(text.left(40)));
    // Any path that was saved before there were globs can be read.
    const QString plain = u"/a/"_s + QString(100'000, u'b');
    QVERIFY(PathGlob::parse(plain));
    QVERIFY(glob(plain).touches(at(plain + u"/c"_s)) && glob(plain).reachedByText(at(plain.chopped(1))));
    QVERIFY(!glob(plain).reachedByText(at(plain + u'b')));
    QCOMPARE(PathGlob(at(u"/a"_s)), glob(u"/a"_s));
    QCOMPARE(PathGlob(), PathGlob(AssetPath()));
}

/// Short globs and paths of few letters, so that most of them meet.
void PathGlobTest::agreesWithAnOracle()
{
    QRandomGenerator random(7);
    const QStringList parts{u"a"_s, u"b"_s, u"ab"_s, u"*"_s, u"**"_s, u"a*"_s, u"*b"_s, u"_"_s};
    const QStringList names{u"a"_s, u"b"_s, u"ab"_s, u"ba"_s, u"aab"_s};
    const auto some = [&](const QStringList& from, int most) {
        QStringList taken;
        for (int i = random.bounded(most + 1); i > 0; --i)
            taken.append(from.at(random.bounded(int(from.size()))));
        return taken;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QStringList pattern = some(parts, 4);
        const QStringList path = some(names, 5);
        const PathGlob made = PathGlob(AssetPath::fromSegments(pattern));
        const AssetPath place = AssetPath::fromSegments(path);
        const QByteArray what = (made.text() + u" at "_s + place.text()).toUtf8();
        const bool inside = says(pattern, path);
        QVERIFY2(made.touches(place) == inside, what);
        // What is in the set is reached from everywhere above it, by segments and by text.
        if (inside) {
            for (AssetPath above = place; !above.isRoot(); above = above.parent()) {
                QVERIFY2(made.reachedFrom(above), what);
                QVERIFY2(made.reachedByText(above), what);
                QVERIFY2(made.reachedByText(at(above.text().left(2))), what);
            }
            QVERIFY2(made.reachedFrom(AssetPath()) && made.reachedByText(AssetPath()), what);
        }
    }
}

/// What makes a backtracking matcher run for ages is one pass here.
void PathGlobTest::isBounded()
{
    QString text = u"/"_s;
    while (text.size() < PathGlob::longest - 8)
        text += u"*a*a/**/"_s;
    text += u"x"_s;
    const PathGlob hard = glob(text);
    QString path;
    while (path.size() < 8000)
        path += u"/aaaaaaaa"_s;
    QVERIFY(!hard.touches(at(path)));
    QVERIFY(hard.reachedFrom(at(path)));
    QVERIFY(hard.reachedByText(at(path)));
}

QTEST_APPLESS_MAIN(PathGlobTest)
#include "path_glob_test.moc"
