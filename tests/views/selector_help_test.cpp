// SPDX-License-Identifier: GPL-3.0-or-later
#include "selector_help.h"

#include "example_tree.h"
#include "items/help_book.h"
#include "models/stores/store_fixture.h"
#include "selector_bar.h"
#include "theme.h"

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace secateur;
using namespace Qt::StringLiterals;
using Fate = ExampleTree::Fate;

class SelectorHelpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void eachLessonMarksWhatALocalStoreTakes();
    void eachLessonMarksWhatTheContractSays();
    void aPathGoesOnlyWhereAllInItGoes();
    void fatesDifferBeyondColour();
    void everyLessonIsARequestWithAPage();
    void useThisFillsTheBarAndDeletesNothing();
    void theBarsOwnPathIsKept();
    void f1InTheBarExplains();
    void withoutABarNothingIsOffered();
};

namespace {

QStringList namesOf(const DeleteRequest& request, Fate fate)
{
    QStringList names;
    for (const ExampleTree::Row& row : ExampleTree::rowsOf(request)) {
        if (row.asset >= 0 && row.fate == fate)
            names.append(u"%1 %2"_s.arg(row.path.text()).arg(exampleAssets().at(row.asset).ref.entry));
    }
    names.sort();
    return names;
}

DeleteRequest requestOf(const QString& text)
{
    return parseRequest(text)->request;
}

} // namespace

void SelectorHelpTest::eachLessonMarksWhatALocalStoreTakes()
{
    QList<QStringList> taken;
    // A store belongs to no thread of windows.
    const std::unique_ptr<QThread> thread(QThread::create([&taken] {
        tests::StoreFixture store;
        if (!store.insert(std::vector<Asset>(exampleAssets().begin(), exampleAssets().end())))
            return;
        for (const SelectorLesson& lesson : SelectorHelp::lessons()) {
            QStringList names;
            for (const PlannedAsset& asset : store.plan(lesson.request))
                names.append(u"%1 %2"_s.arg(asset.ref.path.text()).arg(asset.ref.entry));
            names.sort();
            taken.append(names);
        }
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(taken.size(), SelectorHelp::lessons().size());
    for (qsizetype i = 0; i < taken.size(); ++i) {
        QVERIFY2(!taken.at(i).isEmpty(), qPrintable(SelectorHelp::lessons().at(i).title));
        QCOMPARE(namesOf(SelectorHelp::lessons().at(i).request, Fate::Goes), taken.at(i));
    }
}

void SelectorHelpTest::eachLessonMarksWhatTheContractSays()
{
    const auto goes = [](const QString& request) { return namesOf(requestOf(request), Fate::Goes); };
    QCOMPARE(goes(u"/users/u12/-/entry/1"_s), QStringList{u"/users/u12 1"_s});
    QCOMPARE(goes(u"/users/u12/-/new?limit=2"_s), (QStringList{u"/users/u12 1"_s, u"/users/u12 2"_s}));
    // Created first, and changed last.
    QCOMPARE(goes(u"/users/u12/-/modified?limit=1"_s), QStringList{u"/users/u12 0"_s});
    QCOMPARE(goes(u"/users/u12?limit=-1"_s), (QStringList{u"/users/u12 0"_s, u"/users/u12 1"_s, u"/users/u12 2"_s}));
    QCOMPARE(goes(u"/users/u12/-/recursive"_s).size(), 5);
    QCOMPARE(goes(u"/users/u12/-/recursive?phone=iphone"_s),
             (QStringList{u"/users/u12 1"_s, u"/users/u12/profile 0"_s}));
    // Trap 1, and only there.
    QCOMPARE(namesOf(requestOf(u"/users/u12/-/recursive"_s), Fate::GoesByText),
             (QStringList{u"/users/u120 0"_s, u"/users/u120/profile 0"_s}));
    QCOMPARE(namesOf(requestOf(u"/users/u12/-/recursive?phone=iphone"_s), Fate::GoesByText),
             QStringList{u"/users/u120/profile 0"_s});
    QVERIFY(namesOf(requestOf(u"/users/u12?limit=-1"_s), Fate::GoesByText).isEmpty());
    QVERIFY(namesOf(requestOf(u"/users/u12/-/new?limit=9"_s), Fate::GoesByText).isEmpty());
}

void SelectorHelpTest::aPathGoesOnlyWhereAllInItGoes()
{
    const auto fateOf = [](const QString& request, const QString& path) {
        for (const ExampleTree::Row& row : ExampleTree::rowsOf(requestOf(request))) {
            if (row.asset < 0 && row.path.text() == path)
                return row.fate;
        }
        return Fate::Stays;
    };
    QCOMPARE(fateOf(u"/users/u12/-/recursive"_s, u"/users/u12"_s), Fate::Goes);
    QCOMPARE(fateOf(u"/users/u12/-/recursive"_s, u"/users/u120"_s), Fate::GoesByText);
    QCOMPARE(fateOf(u"/users/u12/-/recursive"_s, u"/users"_s), Fate::Stays);
    QCOMPARE(fateOf(u"/users/u12?limit=-1"_s, u"/users/u12"_s), Fate::Stays);
}

/// In grey, the three fates still look different from each other.
void SelectorHelpTest::fatesDifferBeyondColour()
{
    ExampleTree tree;
    tree.resize(tree.sizeHint());
    tree.setRequest(requestOf(u"/users/u12?limit=-1"_s));
    const QString here = tree.accessibleDescription();
    const QImage grey = tree.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    tree.setRequest(requestOf(u"/users/u12/-/recursive"_s));
    QVERIFY(grey != tree.grab().toImage().convertToFormat(QImage::Format_Grayscale8));
    QVERIFY(here != tree.accessibleDescription());
    QVERIFY(tree.accessibleDescription().contains(u"/users/u120/profile #0"_s));
}

void SelectorHelpTest::everyLessonIsARequestWithAPage()
{
    QSet<QString> requests;
    for (const SelectorLesson& lesson : SelectorHelp::lessons()) {
        QVERIFY2(lesson.request.canonical(), qPrintable(lesson.title));
        QCOMPARE(requestOf(*lesson.request.canonical()), lesson.request);
        QVERIFY2(HelpBook::own().has(lesson.topic), qPrintable(lesson.topic));
        requests.insert(*lesson.request.canonical());
    }
    QCOMPARE(requests.size(), SelectorHelp::lessons().size());
}

void SelectorHelpTest::useThisFillsTheBarAndDeletesNothing()
{
    QWidget window;
    SelectorBar bar(&window);
    window.show();
    QSignalSpy previews(&bar, &SelectorBar::previewRequested);
    bar.findChild<QToolButton*>(u"explainSelectors"_s)->click();
    QPointer<SelectorHelp> help = window.findChild<SelectorHelp*>();
    QVERIFY(help && help->isVisible());
    const SelectorLesson lesson = SelectorHelp::lessons().at(3);
    help->findChild<QListWidget*>(u"selectorList"_s)->setCurrentRow(3);
    help->findChild<QPushButton*>(u"useSelector"_s)->click();
    QTRY_VERIFY(!help);
    QVERIFY(bar.request());
    QCOMPARE(*bar.request(), lesson.request);
    // It only stands in the bar, as if it had been typed.
    QCOMPARE(previews.size(), 0);
}

void SelectorHelpTest::theBarsOwnPathIsKept()
{
    QWidget window;
    SelectorBar bar(&window);
    window.show();
    bar.setRequest(requestOf(u"/customers/c7?limit=-1"_s));
    bar.explainSelectors();
    auto* help = window.findChild<SelectorHelp*>();
    QVERIFY(help);
    auto* list = help->findChild<QListWidget*>(u"selectorList"_s);
    // It opens at what stands in the bar.
    QCOMPARE(list->currentRow(), 2);
    list->setCurrentRow(0);
    help->findChild<QPushButton*>(u"useSelector"_s)->click();
    QCOMPARE(*bar.request(), requestOf(u"/customers/c7/-/new?limit=2"_s));
}

void SelectorHelpTest::f1InTheBarExplains()
{
    QWidget window;
    SelectorBar bar(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar.focusText();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(window.findChild<SelectorHelp*>());
}

void SelectorHelpTest::withoutABarNothingIsOffered()
{
    QWidget window;
    window.show();
    SelectorHelp* help = SelectorHelp::open(requestOf(u"/a/-/entry/4"_s), SelectorHelp::Use::NotOffered, &window);
    QVERIFY(help->findChild<QPushButton*>(u"useSelector"_s)->isHidden());
    QCOMPARE(help->findChild<QListWidget*>(u"selectorList"_s)->currentRow(), 4);
    // The same one comes to the front.
    QCOMPARE(SelectorHelp::open({}, SelectorHelp::Use::NotOffered, &window), help);
}

QTEST_MAIN(SelectorHelpTest)

#include "selector_help_test.moc"
