// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fuzzy_words.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class FuzzyWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordMustFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("spaces only") << u"  "_s << true;
        QTest::newRow("whole word") << u"guards"_s << true;
        QTest::newRow("begins") << u"gua"_s << true;
        QTest::newRow("two words, other order") << u"guar sto"_s << true;
        QTest::newRow("inside") << u"uard"_s << true;
        QTest::newRow("letters in order") << u"grds"_s << true;
        QTest::newRow("letters out of order") << u"gsdr"_s << false;
        QTest::newRow("case") << u"GUARDS"_s << true;
        QTest::newRow("keys") << u"ctrl+g"_s << true;
        QTest::newRow("one word too many") << u"guards elephant"_s << false;
        QTest::newRow("one letter that is in no word's front") << u"z"_s << false;
    }
    void everyWordMustFit()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyFit(typed, {u"Guards…"_s, u"Store"_s, u"Ctrl+G"_s}).has_value(), fits);
    }

    void accentsDoNotCount()
    {
        QVERIFY(fuzzyFit(u"parametre"_s, {u"Paramètres…"_s}).has_value());
        QVERIFY(fuzzyFit(u"öffnen"_s, {u"Speicher öffnen"_s}).has_value());
        QVERIFY(fuzzyFit(u"offnen"_s, {u"Speicher öffnen"_s}).has_value());
    }

    void betterFitsAreLarger()
    {
        const int whole = fuzzyFit(u"open"_s, {u"Open Store"_s}).value();
        const int begins = fuzzyFit(u"ope"_s, {u"Open Store"_s}).value();
        const int inside = fuzzyFit(u"pen"_s, {u"Open Store"_s}).value();
        const int letters = fuzzyFit(u"opn"_s, {u"Open Store"_s}).value();
        QVERIFY(whole > begins && begins > inside && inside > letters && letters > 0);
        const int first = fuzzyFit(u"store"_s, {u"Store"_s, u"File"_s}).value();
        const int second = fuzzyFit(u"store"_s, {u"File"_s, u"Store"_s}).value();
        QVERIFY(first > second);
    }

    void noPartsFitNoWord()
    {
        QVERIFY(!fuzzyFit(u"a"_s, {}).has_value());
        QVERIFY(fuzzyFit({}, {}).has_value());
        QVERIFY(!fuzzyFit(u"ab"_s, {u""_s}).has_value());
    }
};

QTEST_APPLESS_MAIN(FuzzyWordsTest)
#include "fuzzy_words_test.moc"
