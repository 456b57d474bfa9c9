// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paletteContrast_data();
    void paletteContrast();
    void toneContrast_data();
    void toneContrast();
    void dangerButtonContrast();
    void switchesAndTells();
    void textIsMadeSafe();
    void numbersRead();
};

void ThemeTest::paletteContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::paletteContrast()
{
    QFETCH(bool, dark);
    const QPalette p = Theme::palette(dark);
    const auto pair = [&p](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrast(p.color(QPalette::Active, ink), p.color(QPalette::Active, ground));
    };
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        for (const auto ink :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
            QVERIFY2(pair(ink, ground) >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(ink).arg(ground).arg(pair(ink, ground))));
    }
    QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(pair(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
}

void ThemeTest::toneContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tone");
    const QMetaEnum tones = QMetaEnum::fromType<Theme::Tone>();
    for (int i = 0; i < tones.keyCount(); ++i) {
        QTest::addRow("%s light", tones.key(i)) << false << tones.value(i);
        QTest::addRow("%s dark", tones.key(i)) << true << tones.value(i);
    }
}

void ThemeTest::toneContrast()
{
    QFETCH(bool, dark);
    QFETCH(int, tone);
    const QColor ink = Theme::color(Theme::Tone(tone), dark);
    const QPalette p = Theme::palette(dark);
    for (const QColor& ground : {Theme::background(Theme::Tone(tone), dark), p.color(QPalette::Window),
                                 p.color(QPalette::Base), p.color(QPalette::AlternateBase)})
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void ThemeTest::dangerButtonContrast()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().apply(mode);
        QVERIFY(contrast(Theme::instance().dangerText(), Theme::instance().dangerFill()) >= 4.5);
    }
}

void ThemeTest::switchesAndTells()
{
    Theme::instance().apply(Theme::Mode::Light);
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().apply(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::palette(true).color(QPalette::Base));
    Theme::instance().apply(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
}

void ThemeTest::textIsMadeSafe()
{
    QCOMPARE(plain(u"a\nb"_s), u"a\u240ab"_s);
    QCOMPARE(plain(u"a\u202eb"_s), u"a⟨U+202E⟩b"_s);
    QCOMPARE(plain(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(plain(u"ab\U0001f600"_s, 3), u"ab…"_s);
}

void ThemeTest::numbersRead()
{
    QCOMPARE(countText(-1), u"–"_s);
    QCOMPARE(bytesText(999), u"999 B"_s);
    QCOMPARE(bytesText(0), u"0 B"_s);
    QCOMPARE(bytesText(-1), u"unknown size"_s);
    QCOMPARE(sizeCellText(-1), u"unknown"_s);
    QCOMPARE(exactBytesText(-1), u"unknown size"_s);
    QVERIFY(bytesText(12'400'000).contains("MB"_L1));
    QCOMPARE(ageText(12), u"0:12"_s);
    QCOMPARE(ageText(3847), u"1:04:07"_s);
    QCOMPARE(ageText(3 * 86400 + 4 * 3600), u"3 d 4 h"_s);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
