// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_spin_box.h"
#include "elided_label.h"
#include "hazard_badges.h"
#include "labels_editor.h"
#include "request_edit.h"
#include "selector_bar.h"
#include "theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace secateur;
using namespace Qt::StringLiterals;

class SelectorBarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void textFillsTheChoices();
    void choicesFillTheText();
    void settingIsNoEdit();
    void badTextIsMarkedAndSaid();
    void emptyTextIsNoError();
    void hazardsShowAsTyped();
    void labelsAreChips();
    void aHugeEntryNumberIsKept();
    void tooLongTextIsRefusedNotCut();
};

namespace {

struct Bar {
    SelectorBar bar;
    RequestEdit* text = bar.findChild<RequestEdit*>(u"requestText"_s);
    QLineEdit* path = bar.findChild<QLineEdit*>(u"pathField"_s);
    QComboBox* kind = bar.findChild<QComboBox*>(u"selectorCombo"_s);
    CountSpinBox* number = bar.findChild<CountSpinBox*>(u"numberField"_s);
    ElidedLabel* verdict = bar.findChild<ElidedLabel*>(u"verdict"_s);
    HazardBadges* hazards = bar.findChild<HazardBadges*>(u"hazards"_s);
    LabelsEditor* labels = bar.findChild<LabelsEditor*>();
    QPushButton* preview = bar.findChild<QPushButton*>(u"previewButton"_s);
};

AssetPath pathOf(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

} // namespace

void SelectorBarTest::textFillsTheChoices()
{
    Bar b;
    QSignalSpy changed(&b.bar, &SelectorBar::requestChanged);
    QSignalSpy edited(&b.bar, &SelectorBar::edited);
    b.bar.enterText(u"DELETE /assets/users/u12/-/new?limit=3&phone=iphone"_s);
    QCOMPARE(b.path->text(), u"/users/u12"_s);
    QCOMPARE(b.kind->currentIndex(), 0);
    QCOMPARE(b.number->value(), 3);
    QCOMPARE(b.labels->labels(), (QMap<QString, QString>{{u"phone"_s, u"iphone"_s}}));
    QVERIFY(b.bar.request());
    QCOMPARE(b.bar.request()->limit, 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(edited.size(), 1);
    // What was typed stays as it was typed.
    QCOMPARE(b.text->text(), u"DELETE /assets/users/u12/-/new?limit=3&phone=iphone"_s);
}

void SelectorBarTest::choicesFillTheText()
{
    Bar b;
    b.bar.setRequest(DeleteRequest::allAt(pathOf(u"/users/u12"_s)));
    QCOMPARE(b.kind->currentIndex(), 2);
    QVERIFY(!b.number->isEnabled());
    b.kind->setCurrentIndex(3);
    QCOMPARE(*b.bar.request(), DeleteRequest::everythingBelow(pathOf(u"/users/u12"_s)));
    QCOMPARE(b.text->text(), *b.bar.request()->canonical());
    b.kind->setCurrentIndex(0);
    b.number->setValue(7);
    QCOMPARE(*b.bar.request(), DeleteRequest::newest(pathOf(u"/users/u12"_s), 7));
    QCOMPARE(b.text->text(), *b.bar.request()->canonical());
    b.path->clear();
    QTest::keyClicks(b.path, u"users/u13"_s);
    QCOMPARE(b.bar.request()->path, pathOf(u"/users/u13"_s));
    QCOMPARE(b.path->text(), u"users/u13"_s);
}

void SelectorBarTest::settingIsNoEdit()
{
    Bar b;
    QSignalSpy edited(&b.bar, &SelectorBar::edited);
    QSignalSpy changed(&b.bar, &SelectorBar::requestChanged);
    b.bar.setRequest(DeleteRequest::newest(pathOf(u"/a"_s), 2, Order::Modified));
    b.bar.setRequest(DeleteRequest::newest(pathOf(u"/a"_s), 2, Order::Modified));
    QCOMPARE(edited.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void SelectorBarTest::badTextIsMarkedAndSaid()
{
    Bar b;
    const QString bad = u"DELETE /assets/users/-/nonsense/x"_s;
    const auto parsed = parseRequest(bad);
    QVERIFY(!parsed);
    b.bar.enterText(bad);
    QVERIFY(!b.bar.request());
    QVERIFY(b.text->markLength() > 0);
    QCOMPARE(b.text->markPosition(), parsed.error().position);
    QCOMPARE(b.verdict->text(), parsed.error().what);
    QVERIFY(!b.preview->isEnabled());
    QCOMPARE(b.text->text(), bad);
    b.bar.enterText(u"/users"_s);
    QCOMPARE(b.text->markLength(), 0);
    QVERIFY(b.preview->isEnabled());
}

void SelectorBarTest::emptyTextIsNoError()
{
    Bar b;
    b.bar.enterText(u"/users"_s);
    b.text->clear();
    QVERIFY(!b.bar.request());
    QCOMPARE(b.text->markLength(), 0);
    QVERIFY(b.hazards->hazards().isEmpty());
}

void SelectorBarTest::hazardsShowAsTyped()
{
    Bar b;
    b.bar.enterText(u"DELETE /assets/-/recursive"_s);
    QVERIFY(b.hazards->hazards().contains(Hazard::WholeStore));
    // The gravest stands first.
    for (qsizetype i = 1; i < b.hazards->hazards().size(); ++i)
        QVERIFY(hazardSeverity(b.hazards->hazards()[i - 1]) >= hazardSeverity(b.hazards->hazards()[i]));
    QVERIFY(b.verdict->text().contains(b.bar.request()->meaning()));
}

void SelectorBarTest::labelsAreChips()
{
    Bar b;
    b.bar.setRequest(DeleteRequest::everythingBelow(pathOf(u"/users"_s)));
    auto* field = b.labels->findChild<QLineEdit*>(u"labelField"_s);
    QTest::keyClicks(field, u"size=a+b"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(b.bar.request()->labels, (QMap<QString, QString>{{u"size"_s, u"a+b"_s}}));
    QVERIFY(b.text->text().contains("%2B"_L1));
    b.labels->findChild<QToolButton*>()->click();
    QVERIFY(b.bar.request()->labels.isEmpty());
}

void SelectorBarTest::aHugeEntryNumberIsKept()
{
    Bar b;
    b.bar.enterText(u"/users/-/entry/9223372036854775807"_s);
    QCOMPARE(b.number->value(), std::numeric_limits<qint64>::max());
    QTest::keyClicks(b.path, u"x"_s);
    QCOMPARE(*b.bar.request(), DeleteRequest::entryAt(pathOf(u"/usersx"_s), std::numeric_limits<qint64>::max()));
}

void SelectorBarTest::tooLongTextIsRefusedNotCut()
{
    Bar b;
    b.bar.enterText(u"/a"_s + QString(maxRequestLength * 2, u'b'));
    QVERIFY(!b.bar.request());
}

QTEST_MAIN(SelectorBarTest)
#include "selector_bar_test.moc"
