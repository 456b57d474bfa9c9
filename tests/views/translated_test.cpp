// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/help_book.h"
#include "support/own_settings.h"
#include "views/gallery.h"
#include "views/pseudo_language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// Names, data and what is typed: the same in every language.
bool mayStand(const QString& text)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression data(
        u"\\b(?:tests_views-\\w+|Secateur|DELETE|JSON|CSV|HMAC-SHA\\d+|TLS|English|Deutsch|Español|Français|Memory|"
        u"sample|photos|iphone|"
        "phone|UPLOAD|png|production|cat|u\\d+|[kMG]B|https?:\\S*|X-Api-Key|host|dbname|user)\\b|\\w*/\\S*|%\\d|#\\d+|&|\\d+ of (?=/)"_s);
    static const QRegularExpression letters(u"[[:alpha:]]{2,}"_s);
    QString left = untranslated(text);
    left.remove(markup).remove(data);
    return !letters.match(left).hasMatch();
}

} // namespace

/// Every text of the window, its panes and its dialogs can be translated.
class TranslatedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesWhatIsNotTranslated();
    void everyTextIsTranslated();
};

void TranslatedTest::leavesWhatIsNotTranslated()
{
    QCOMPARE(untranslated(u"a ⟦b ⟦c⟧ d⟧ e"_s), u"a  e"_s);
    QVERIFY(!mayStand(u"Delete"_s));
    QVERIFY(!mayStand(u"⟦Delete⟧ now"_s));
    QVERIFY(mayStand(u"⟦Delete %1⟧ /users/u12 (3)"_s));
}

void TranslatedTest::everyTextIsTranslated()
{
    const OwnSettings settings;
    PseudoLanguage language;
    QVERIFY(!language.isEmpty());
    QCoreApplication::installTranslator(&language);
    // Sentences that the parts were filled with, and the pages of the help, which are in English.
    QStringList given{u"This server can not list paths."_s, u"There is no keychain."_s};
    for (const HelpPage& page : HelpBook::own().pages())
        given.append(page.title);
    QSet<QString> plain;
    const bool seen = visitParts([&](const QString& name, QWidget& part) {
        for (const QString& text : textsIn(part)) {
            if (!mayStand(text) && !given.contains(text))
                plain.insert(u"Not translated in %1: “%2”"_s.arg(name, text));
        }
    });
    QCoreApplication::removeTranslator(&language);
    QVERIFY(seen);
    for (const QString& text : std::as_const(plain))
        qWarning().noquote() << text;
    QCOMPARE(plain.size(), 0);
}

QTEST_MAIN(TranslatedTest)
#include "translated_test.moc"
