// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"

#include "delete_dialog.h"
#include "delete_subject.h"
#include "help_desk.h"
#include "help_window.h"
#include "main_window.h"
#include "selector_help.h"
#include "store_page.h"
#include "support/own_settings.h"
#include "theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Every place where a user can be has help, and every topic that is named exists.
class HelpTopicsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Mode::Light); }
    void everyPaneAndDialogNamesATopic();
    void everyNamedTopicExists();
    void everyPaneOfTheWindowHasOne();
    void theHelpMenuOpensPages();
    void theDeleteDialogExplainsItsRequest();

private:
    OwnSettings m_settings;
};

namespace {

QStringList sources(const QString& pattern)
{
    const QDir folder(QStringLiteral(SECATEUR_SOURCE_DIR "/views"));
    QStringList files;
    for (const QString& name : folder.entryList({pattern}, QDir::Files))
        files.append(folder.filePath(name));
    return files;
}

QString textOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void HelpTopicsTest::everyPaneAndDialogNamesATopic()
{
    static const QRegularExpression named(
        u"class (\\w*(?:Dialog|Pane|Panes|Popup|Prompt|Wizard|Help|Palette))(?: final)? *: *public Q\\w+"_s);
    static const QRegularExpression dialog(u"class (\\w+)(?: final)? *: *public QDialog"_s);
    int found = 0;
    for (const QString& header : sources(u"*.h"_s)) {
        const QString text = textOf(header);
        auto match = dialog.match(text);
        if (!match.hasMatch())
            match = named.match(text);
        if (!match.hasMatch())
            continue;
        ++found;
        const QString stem = header.chopped(2);
        const QString code = textOf(stem + u".cpp"_s) + textOf(stem + u"_parts.cpp"_s);
        QVERIFY2(code.contains(u"setHelpTopic(this, "_s), qPrintable(match.captured(1)));
    }
    QVERIFY(found >= 18);
}

void HelpTopicsTest::everyNamedTopicExists()
{
    static const QRegularExpression topic(u"setHelpTopic\\([^,]+, u\"([^\"]+)\"_s\\)"_s);
    int found = 0;
    for (const QString& source : sources(u"*.cpp"_s)) {
        for (const auto& match : topic.globalMatch(textOf(source))) {
            ++found;
            QVERIFY2(HelpBook::own().has(match.captured(1)), qPrintable(source + u": "_s + match.captured(1)));
        }
    }
    QVERIFY(found >= 18);
}

void HelpTopicsTest::everyPaneOfTheWindowHasOne()
{
    QTemporaryDir dir;
    MemoryStore store({u"/users/u12 0"_s});
    SessionSetup seams;
    seams.opener = store.opener();
    MainWindow window(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
    window.show();
    // Every field that can have the focus in the open store has a topic of its own place, not only the index.
    for (const QWidget* child : window.storePage()->findChildren<QWidget*>()) {
        const QString topic = helpTopicOf(child);
        QVERIFY2(HelpBook::own().has(topic), qPrintable(topic));
        if (child->focusPolicy() != Qt::NoFocus && child->isVisible() && !child->inherits("QSplitterHandle"))
            QVERIFY2(topic != u"index"_s,
                     qPrintable(child->objectName() + u' ' + QString::fromLatin1(child->metaObject()->className())));
    }
}

void HelpTopicsTest::theHelpMenuOpensPages()
{
    QTemporaryDir dir;
    MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
    window.show();
    auto* focused = window.findChild<QAction*>(u"helpAction"_s);
    QCOMPARE(focused->shortcut(), QKeySequence(Qt::Key_F1));
    focused->trigger();
    QVERIFY(HelpDesk::instance().window());
    for (const auto& [name, topic] :
         {std::pair(u"helpIndexAction"_s, u"index"_s), std::pair(u"helpSelectorsAction"_s, u"selectors"_s),
          std::pair(u"helpHazardsAction"_s, u"hazards"_s)}) {
        window.findChild<QAction*>(name)->trigger();
        QCOMPARE(HelpDesk::instance().window()->topic(), topic);
    }
}

/// Over the modal dialog, help can be read and used, and leaves the dialog as it was.
void HelpTopicsTest::theDeleteDialogExplainsItsRequest()
{
    DeleteDialog dialog;
    DeleteSubject subject;
    subject.request = DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users/u7"_s));
    subject.place = subject.request->path;
    subject.totals.assets = 3;
    subject.made = nowStamp();
    dialog.showSubject(subject);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy confirmed(&dialog, &DeleteDialog::confirmed);
    QSignalSpy left(&dialog, &DeleteDialog::leftWithoutDeleting);
    auto* explain = dialog.findChild<QToolButton*>(u"explainRequest"_s);
    QVERIFY(explain->isVisible());
    explain->setFocus();
    QTest::keyClick(explain, Qt::Key_F1);
    const QPointer<SelectorHelp> lesson = dialog.findChild<SelectorHelp*>();
    QVERIFY(lesson && lesson->isVisible());
    QCOMPARE(helpTopicOf(lesson), u"selectors#everything-below"_s);
    QTest::keyClick(lesson, Qt::Key_Escape);
    QTRY_VERIFY(!lesson);
    auto* remove = dialog.findChild<QPushButton*>(u"deleteButton"_s);
    QTest::keyClick(remove, Qt::Key_F1);
    QVERIFY(HelpDesk::instance().window());
    QCOMPARE(HelpDesk::instance().window()->topic(), u"deleting-safely"_s);
    QTest::keyClick(HelpDesk::instance().window(), Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.stage(), DeleteDialog::Stage::Asking);
    QCOMPARE(confirmed.size() + left.size(), 0);
}

QTEST_MAIN(HelpTopicsTest)

#include "help_topics_test.moc"
