// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plain_text.h"

#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

/// Text of strangers: what is shown is what is there.
class PlainTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a path") << u"/users/u12"_s << u"/users/u12"_s;
        QTest::newRow("override") << u"/users/\u202e21u"_s << u"/users/⟨U+202E⟩21u"_s;
        QTest::newRow("isolate") << u"\u2067a\u2069"_s << u"⟨U+2067⟩a⟨U+2069⟩"_s;
        QTest::newRow("marks") << u"a\u200e\u200f\u061cb"_s << u"a⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩b"_s;
        QTest::newRow("no width") << u"u\u200b12\ufeff"_s << u"u⟨U+200B⟩12⟨U+FEFF⟩"_s;
        QTest::newRow("soft hyphen") << u"u\u00ad12"_s << u"u⟨U+00AD⟩12"_s;
        QTest::newRow("another space") << u"a\u2002b\u3000c d"_s << u"a⟨U+2002⟩b⟨U+3000⟩c d"_s;
        QTest::newRow("a number") << u"3\u202f000\u00a0kB"_s << u"3\u202f000\u00a0kB"_s;
        QTest::newRow("filler") << u"a\u3164\u2800"_s << u"a⟨U+3164⟩⟨U+2800⟩"_s;
        QTest::newRow("variation") << u"a\ufe0f"_s << u"a⟨U+FE0F⟩"_s;
        QTest::newRow("tag") << u"a\U000e0041b"_s << u"a⟨U+E0041⟩b"_s;
        QTest::newRow("control") << u"a\n\u007f"_s << u"a␊␡"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d)) << u"a⟨U+D83D⟩"_s;
        QTest::newRow("a picture") << u"a\U0001f333"_s << u"a\U0001f333"_s;
        QTest::newRow("Hebrew") << u"\u05d0\u05d1"_s << u"\u05d0\u05d1"_s;
    }
    void hidersAreShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(plain(text), shown);
        QCOMPARE(plain(shown), shown);
    }

    void longTextIsCutBetweenCharacters()
    {
        QCOMPARE(plain(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(plain(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(plain(u"ab\U0001f333d"_s, 3), u"ab…"_s);
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
