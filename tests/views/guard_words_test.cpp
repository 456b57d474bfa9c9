// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard_words.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class GuardWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesAreNeverRoundedUpToAll()
    {
        QCOMPARE(shareText(12, 100), u"12 %"_s);
        QCOMPARE(shareText(3, 1000), u"0.3 %"_s);
        QCOMPARE(shareText(1, 1'000'000), u"less than 0.1 %"_s);
        QCOMPARE(shareText(999'999, 1'000'000), u"99.9 %"_s);
        QCOMPARE(shareText(5, 5), u"100 %"_s);
        QCOMPARE(shareText(0, 5), u"0.0 %"_s);
        QCOMPARE(shareText(5, 0), QString());
        QCOMPARE(shareText(5, -1), QString());
    }

    void limitsAreSaidAsTheyAre()
    {
        GuardSettings guards;
        QCOMPARE(limitsText(3, -1, guards), QString());
        guards.maxSharePercent = 10;
        QCOMPARE(limitsText(3, -1, guards), u"One job may take 10 % of this store."_s);
        QCOMPARE(overLimitText(3, -1, guards), QString());
        QCOMPARE(overLimitText(10, 100, guards), QString());
        QVERIFY(overLimitText(11, 100, guards).contains(u"11 %"_s));
        // Where nothing is there, anything is more than its share.
        QVERIFY(!overLimitText(1, 0, guards).isEmpty());
        guards.maxSharePercent = 0;
        guards.maxAssets = 2;
        QVERIFY(!overLimitText(3, -1, guards).isEmpty());
        QCOMPARE(overLimitText(2, -1, guards), QString());
    }

    void aBadPathIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no slash") << u"legal"_s << u"character 1"_s;
        QTest::newRow("empty part") << u"/a//b"_s << u"character 4"_s;
        QTest::newRow("slash at the end") << u"/a/"_s << u"character 4"_s;
        QTest::newRow("dots") << u"/ab/../c"_s << u"character 5"_s;
        QTest::newRow("control") << u"/a\tb"_s << u"character 3"_s;
        QTest::newRow("too long") << u"/*"_s + QString(PathGlob::longest, u'a') << u"character 1025"_s;
    }
    void aBadPathIsRefusedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QVERIFY(!PathGlob::parse(text));
        QVERIFY2(globProblem(text).contains(place), qPrintable(globProblem(text)));
    }

    void aGoodPathHasAMeaning()
    {
        for (const QString& text : {u"/"_s, u"/legal"_s, u"/users/*/contract"_s, u"/**/keep"_s}) {
            const auto glob = PathGlob::parse(text);
            QVERIFY(glob);
            QCOMPARE(globProblem(text), QString());
            QVERIFY(text == u"/"_s || globMeaning(*glob).contains(text));
        }
        QCOMPARE(globProblem(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(GuardWordsTest)
#include "guard_words_test.moc"
