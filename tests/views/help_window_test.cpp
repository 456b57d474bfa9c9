// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_window.h"

#include "help_desk.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace secateur;
using namespace Qt::StringLiterals;

class HelpWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void linksLeadBetweenPages();
    void backAndForwardGoTheSameWay();
    void linksOutAreShownAndCopied();
    void anAnchorStandsAtTheTop();
    void searchLeavesWhatHoldsTheWords();
    void enterGoesFromPlaceToPlace();
    void whatIsNotThereShowsTheIndex();
    void aPageLoadsNothingByItself();
    void theNearestTopicWins();
    void f1OpensTheFocusedTopic();
    void overAModalDialogItTakesInput();
    void escapeCloses();
};

namespace {

/// Pages long enough to be scrolled.
const HelpBook& book()
{
    static const HelpBook pages({
        HelpBook::pageFrom(u"index"_s, u"# Index\n\n[one](one.md) [out](https://example.com/x?a=1) "
                                       "![picture](https://example.com/p.png)\n"_s),
        HelpBook::pageFrom(u"one"_s, u"# One\n\n"_s + u"apple pie\n\n"_s.repeated(60) + u"## The second part\n\n"_s +
                                         u"pear cake\n\n"_s.repeated(60)),
    });
    return pages;
}

struct Window {
    Window() { window.show(); }
    HelpWindow window{book()};
    QTextBrowser* page = window.findChild<QTextBrowser*>(u"helpPage"_s);
    QTreeWidget* contents = window.findChild<QTreeWidget*>(u"helpContents"_s);
    QLineEdit* search = window.findChild<QLineEdit*>(u"helpSearch"_s);
    QLabel* link = window.findChild<QLabel*>(u"helpLink"_s);
    QAction* back = window.findChild<QAction*>(u"helpBack"_s);
    QAction* forward = window.findChild<QAction*>(u"helpForward"_s);
};

} // namespace

void HelpWindowTest::linksLeadBetweenPages()
{
    Window w;
    w.window.showTopic(u"index"_s);
    Q_EMIT w.page->anchorClicked(QUrl(u"one.md#the-second-part"_s));
    QCOMPARE(w.window.topic(), u"one#the-second-part"_s);
    QVERIFY(w.page->toPlainText().contains(u"pear cake"_s));
    QVERIFY(w.link->isHidden());
}

void HelpWindowTest::backAndForwardGoTheSameWay()
{
    Window w;
    w.window.showTopic(u"index"_s);
    QVERIFY(!w.back->isEnabled());
    w.window.showTopic(u"one"_s);
    w.window.showTopic(u"one"_s); // the same place is one step
    w.back->trigger();
    QCOMPARE(w.window.topic(), u"index"_s);
    QVERIFY(!w.back->isEnabled());
    w.forward->trigger();
    QCOMPARE(w.window.topic(), u"one"_s);
    QVERIFY(!w.forward->isEnabled());
    w.back->trigger();
    w.window.showTopic(u"one#the-second-part"_s); // another way drops what lay ahead
    QVERIFY(!w.forward->isEnabled());
    w.back->trigger();
    QCOMPARE(w.window.topic(), u"index"_s);
}

void HelpWindowTest::linksOutAreShownAndCopied()
{
    Window w;
    w.window.showTopic(u"index"_s);
    Q_EMIT w.page->anchorClicked(QUrl(u"https://example.com/x?a=1"_s));
    QCOMPARE(w.window.topic(), u"index"_s);
    QVERIFY(w.link->isVisible());
    QVERIFY(w.link->text().contains(u"https://example.com/x?a=1"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.com/x?a=1"_s);
    w.window.showTopic(u"one"_s);
    QVERIFY(!w.link->isVisible());
}

void HelpWindowTest::anAnchorStandsAtTheTop()
{
    Window w;
    w.window.showTopic(u"one"_s);
    QTRY_VERIFY(w.page->verticalScrollBar()->maximum() > 0);
    w.window.showTopic(u"one#the-second-part"_s);
    QVERIFY(w.page->verticalScrollBar()->value() > 0);
    QVERIFY(w.page->cursorRect().top() >= 0 && w.page->cursorRect().top() < w.page->viewport()->height() / 4);
    QCOMPARE(w.contents->currentItem()->text(0), u"The second part"_s);
    w.window.showTopic(u"one"_s);
    QCOMPARE(w.page->verticalScrollBar()->value(), 0);
}

void HelpWindowTest::searchLeavesWhatHoldsTheWords()
{
    Window w;
    w.window.showTopic(u"one"_s);
    w.search->setText(u"pear"_s);
    QCOMPARE(w.contents->topLevelItemCount(), 1);
    QCOMPARE(w.contents->topLevelItem(0)->childCount(), 1);
    QCOMPARE(w.page->extraSelections().size(), 60);
    w.search->setText(u"no such words"_s);
    QCOMPARE(w.contents->topLevelItemCount(), 1);
    QVERIFY(!w.contents->topLevelItem(0)->flags().testFlag(Qt::ItemIsEnabled));
    w.search->clear();
    QCOMPARE(w.contents->topLevelItemCount(), 2);
    QVERIFY(w.page->extraSelections().isEmpty());
}

void HelpWindowTest::enterGoesFromPlaceToPlace()
{
    Window w;
    w.window.showTopic(u"index"_s);
    w.search->setText(u"apple"_s);
    QTest::keyClick(w.search, Qt::Key_Return);
    QCOMPARE(w.window.topic(), u"one"_s);
    QCOMPARE(w.page->textCursor().selectedText(), u"apple"_s);
    const int first = w.page->textCursor().position();
    QTest::keyClick(w.search, Qt::Key_Return);
    QVERIFY(w.page->textCursor().position() > first);
}

void HelpWindowTest::whatIsNotThereShowsTheIndex()
{
    Window w;
    w.window.showTopic(u"nowhere#x"_s);
    QCOMPARE(w.window.topic(), u"index"_s);
    w.window.showTopic(u"one#nowhere"_s);
    QCOMPARE(w.window.topic(), u"one"_s);
}

void HelpWindowTest::aPageLoadsNothingByItself()
{
    Window w;
    QVERIFY(!w.page->openLinks());
    QVERIFY(!w.page->openExternalLinks());
    // A picture from elsewhere stays a frame: the browser is given nothing for it.
    QVERIFY(!w.page->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.com/p.png"_s)).isValid());
    QVERIFY(!w.page->loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

void HelpWindowTest::theNearestTopicWins()
{
    QWidget window;
    auto* pane = new QWidget(&window);
    auto* field = new QLineEdit(pane);
    QCOMPARE(helpTopicOf(field), u"index"_s);
    setHelpTopic(&window, u"guards"_s);
    QCOMPARE(helpTopicOf(field), u"guards"_s);
    setHelpTopic(pane, u"selectors#entry"_s);
    QCOMPARE(helpTopicOf(field), u"selectors#entry"_s);
    QCOMPARE(helpTopicOf(nullptr), u"index"_s);
    // A dialog without a topic has its window's.
    auto* dialog = new QDialog(&window);
    QCOMPARE(helpTopicOf(dialog), u"guards"_s);
}

void HelpWindowTest::f1OpensTheFocusedTopic()
{
    QWidget window;
    auto* field = new QLineEdit(&window);
    setHelpTopic(field, u"receipts"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    const QPointer<HelpWindow> help = HelpDesk::instance().window();
    QVERIFY(help);
    QCOMPARE(help->topic(), u"receipts"_s);
    // The same window is used again.
    HelpDesk::instance().open(u"guards"_s, &window);
    QCOMPARE(HelpDesk::instance().window(), help.data());
    QCOMPARE(help->topic(), u"guards"_s);
}

void HelpWindowTest::overAModalDialogItTakesInput()
{
    QWidget window;
    window.show();
    HelpWindow* first = HelpDesk::instance().open(u"guards"_s, &window);
    const QPointer<HelpWindow> before = first;
    auto dialog = std::make_unique<QDialog>(&window);
    dialog->setModal(true);
    dialog->show();
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog.get());
    const QPointer<HelpWindow> over = HelpDesk::instance().open(u"deleting-safely"_s, dialog.get());
    QVERIFY(!before);
    QCOMPARE(over->parentWidget(), dialog.get());
    QVERIFY(!over->isModal());
    dialog.reset();
    QVERIFY(!over);
    QVERIFY(!HelpDesk::instance().window());
}

void HelpWindowTest::escapeCloses()
{
    QWidget window;
    window.show();
    HelpWindow* help = HelpDesk::instance().open(u"index"_s, &window);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(help->isHidden());
    QVERIFY(!HelpDesk::instance().window());
}

QTEST_MAIN(HelpWindowTest)

#include "help_window_test.moc"
