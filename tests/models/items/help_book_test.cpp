// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/help_book.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class HelpBookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryPageOfDoc();
    void everyLinkOfAPageLeadsSomewhere();
    void everyPageIsReachedFromTheIndex();
    void headlinesGiveAnchors();
    void targetsStayInTheBook();
    void searchFindsSections();
};

void HelpBookTest::holdsEveryPageOfDoc()
{
    const QStringList files = QDir(QStringLiteral(SECATEUR_SOURCE_DIR "/doc")).entryList({u"*.md"_s});
    QVERIFY(files.size() >= 12);
    QCOMPARE(HelpBook::own().pages().size(), files.size());
    for (const QString& file : files)
        QVERIFY2(HelpBook::own().has(file.chopped(3)), qPrintable(file));
    QCOMPARE(HelpBook::own().pages().first().name, u"index"_s);
}

void HelpBookTest::everyLinkOfAPageLeadsSomewhere()
{
    static const QRegularExpression link(u"\\]\\(\\s*([^)\\s]+)\\s*\\)"_s);
    for (const HelpPage& page : HelpBook::own().pages()) {
        QVERIFY2(!page.headings.isEmpty() && page.headings.first().level == 1, qPrintable(page.name));
        for (const auto& match : link.globalMatch(page.markdown)) {
            const QString to = match.captured(1);
            if (!to.contains(u"://"_s))
                QVERIFY2(HelpBook::own().target(page.name, to), qPrintable(page.name + u": "_s + to));
        }
    }
}

void HelpBookTest::everyPageIsReachedFromTheIndex()
{
    const QString index = HelpBook::own().page(u"index"_s)->markdown;
    for (const HelpPage& page : HelpBook::own().pages()) {
        if (page.name != u"index"_s)
            QVERIFY2(index.contains(u"(%1.md"_s.arg(page.name)), qPrintable(page.name));
    }
}

void HelpBookTest::headlinesGiveAnchors()
{
    const HelpPage page =
        HelpBook::pageFrom(u"p"_s, u"# The *title*\n\n```\n# no headline\n```\n\n## `a-b` and, C\n#none\n"_s);
    QCOMPARE(page.title, u"The title"_s);
    QCOMPARE(page.headings.size(), 2);
    QCOMPARE(page.headings.at(1).anchor, u"a-b-and-c"_s);
    QCOMPARE(page.headings.at(1).level, 2);
}

void HelpBookTest::targetsStayInTheBook()
{
    const HelpBook book(
        {HelpBook::pageFrom(u"one"_s, u"# One\n## Two parts\n"_s), HelpBook::pageFrom(u"two"_s, u"# Two\n"_s)});
    QCOMPARE(book.target(u"one"_s, u"two.md"_s), u"two"_s);
    QCOMPARE(book.target(u"two"_s, u"one.md#two-parts"_s), u"one#two-parts"_s);
    QCOMPARE(book.target(u"one"_s, u"#two-parts"_s), u"one#two-parts"_s);
    for (const QString& out : {u"https://example.com/one.md"_s, u"file:///etc/passwd"_s, u"../one.md"_s, u"three.md"_s,
                               u"one.md#nowhere"_s, u"one"_s, u"javascript:one.md"_s})
        QVERIFY2(!book.target(u"one"_s, out), qPrintable(out));
}

void HelpBookTest::searchFindsSections()
{
    const HelpBook book({HelpBook::pageFrom(u"one"_s, u"# One\napple\n## Two parts\nPear and apple\n"_s),
                         HelpBook::pageFrom(u"two"_s, u"# Two\n`pear`\n"_s)});
    QCOMPARE(book.search(u"apple"_s), (QStringList{u"one"_s, u"one#two-parts"_s}));
    QCOMPARE(book.search(u"APPLE pear"_s), QStringList{u"one#two-parts"_s});
    QCOMPARE(book.search(u"pear"_s), (QStringList{u"one#two-parts"_s, u"two"_s}));
    QVERIFY(book.search(u"nothing like it"_s).isEmpty());
    QVERIFY(book.search(u"  "_s).isEmpty());
}

QTEST_APPLESS_MAIN(HelpBookTest)

#include "help_book_test.moc"
