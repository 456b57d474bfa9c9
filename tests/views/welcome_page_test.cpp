// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_card.h"
#include "items/recent_stores.h"
#include "items/sample_maker.h"
#include "note.h"
#include "recent_list.h"
#include "stores/local/sample_pictures.h"
#include "welcome_page.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace Qt::StringLiterals;

class WelcomePageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void eachWayIsAskedForByKeyboard();
    void recentStoresAreOpenedAndTakenOff();
    void theSampleIsMadeThenOpened();
    void theSampleIsMadeAnewOnlyWhenAgreed();
    void stoppingLeavesNothing();
    void whatIsInTheWayIsSaid();
    void everythingHasAName();
};

namespace {

struct Fixture {
    Fixture()
        : sample(dir.filePath(u"data/sample-store"_s))
        , page(recent, sample)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not active");
    }
    [[nodiscard]] ActionCard* card(const char* name) const
    {
        auto* found = page.findChild<ActionCard*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no card %s", name);
        return found;
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QLatin1StringView(name));
    }
    [[nodiscard]] RecentList* list() const { return page.findChild<RecentList*>(); }

    QTemporaryDir dir;
    RecentStores recent;
    SampleMaker sample;
    WelcomePage page;
};

Connection named(const QString& name)
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(u"https://images.example.com"_s);
    return connection;
}

} // namespace

void WelcomePageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"secateur-test-welcome"_s);
}

void WelcomePageTest::eachWayIsAskedForByKeyboard()
{
    const Fixture f;
    QSignalSpy shown(&f.page, &WelcomePage::shown);
    QTRY_COMPARE(f.page.focusWidget(), f.card("connectCard"));
    QSignalSpy connecting(&f.page, &WelcomePage::connectAsked);
    QSignalSpy opening(&f.page, &WelcomePage::openAsked);
    QSignalSpy making(&f.page, &WelcomePage::makeAsked);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Return);
    QCOMPARE(connecting.size(), 1);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Down);
    QCOMPARE(f.page.focusWidget(), f.card("openCard"));
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Enter);
    QCOMPARE(opening.size(), 1);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(f.page.focusWidget(), f.card("makeCard"));
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Space);
    QCOMPARE(making.size(), 1);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Up);
    QCOMPARE(f.page.focusWidget(), f.card("openCard"));
}

void WelcomePageTest::recentStoresAreOpenedAndTakenOff()
{
    Fixture f;
    QVERIFY(!f.list()->isVisible());
    f.recent.refresh({named(u"Live"_s)});
    f.recent.opened(u"/nowhere/photos"_s, {});
    QVERIFY(f.list()->isVisible());
    QSignalSpy folder(&f.page, &WelcomePage::folderChosen);
    QSignalSpy connection(&f.page, &WelcomePage::connectionChosen);
    f.list()->setFocus();
    f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
    QTRY_VERIFY(f.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"MISSING"_s));
    QTest::keyClick(f.list(), Qt::Key_Return);
    QCOMPARE(folder.size(), 1);
    QCOMPARE(folder.first().first().toString(), u"/nowhere/photos"_s);
    const QRect live = f.list()->visualRect(f.list()->model()->index(1, 0));
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, live.center());
    QCOMPARE(connection.size(), 1);
    QCOMPARE(connection.first().first().toString(), u"Live"_s);
    QVERIFY(f.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"PRODUCTION"_s));
    f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
    QTest::keyClick(f.list(), Qt::Key_Delete);
    QCOMPARE(f.recent.rowCount(), 1);
    f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
    QVERIFY(f.button("removeRecent")->isEnabled());
    f.button("removeRecent")->click();
    QCOMPARE(f.recent.rowCount(), 0);
    QVERIFY(!f.list()->isVisible());
    QCOMPARE(folder.size() + connection.size(), 2);
}

void WelcomePageTest::theSampleIsMadeThenOpened()
{
    Fixture f;
    QSignalSpy ready(&f.sample, &SampleMaker::ready);
    QSignalSpy progressed(&f.sample, &SampleMaker::progressed);
    f.card("sampleCard")->click();
    QVERIFY(f.sample.isMaking());
    QVERIFY(!f.card("sampleCard")->isEnabled());
    QVERIFY(f.button("sampleStop")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 120'000);
    QCOMPARE(progressed.constLast().first().toInt(), int(samplePictures().size()));
    QCOMPARE(f.sample.state(), SampleState::Ours);
    QVERIFY(f.card("sampleCard")->isEnabled());
    QVERIFY(!f.button("sampleStop")->isVisible());
    QVERIFY(f.button("anewButton")->isVisible());
    // It is there: nothing is drawn again.
    const auto drawn = progressed.size();
    f.card("sampleCard")->click();
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(progressed.size(), drawn);
}

void WelcomePageTest::theSampleIsMadeAnewOnlyWhenAgreed()
{
    Fixture f;
    QSignalSpy ready(&f.sample, &SampleMaker::ready);
    f.sample.make();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 120'000);
    const auto marker = [&] {
        QFile file(f.sample.folder() + u"/sample.marker"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = marker();
    f.button("anewButton")->click();
    auto* ask = f.page.findChild<QMessageBox*>(u"anewQuestion"_s);
    QVERIFY(ask);
    QTest::keyClick(ask, Qt::Key_Escape);
    QVERIFY(!f.sample.isMaking());
    QCOMPARE(marker(), before);
    QTRY_VERIFY(!f.page.findChild<QMessageBox*>(u"anewQuestion"_s));
    f.button("anewButton")->click();
    f.page.findChild<QPushButton*>(u"replaceSample"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 120'000);
    QVERIFY(!marker().isEmpty() && marker() != before);
}

void WelcomePageTest::stoppingLeavesNothing()
{
    Fixture f;
    QSignalSpy ready(&f.sample, &SampleMaker::ready);
    QSignalSpy failed(&f.sample, &SampleMaker::failed);
    // Right when the first part is done: long before the end.
    connect(&f.sample, &SampleMaker::progressed, &f.page, [&] { f.button("sampleStop")->click(); });
    f.card("sampleCard")->click();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size() + failed.size(), 1, 120'000);
    // On a machine under load it may have been done before the button was pressed: whole, then.
    if (ready.isEmpty()) {
        QCOMPARE(f.sample.state(), SampleState::Absent);
        QVERIFY(!QFileInfo::exists(f.sample.folder()));
        QVERIFY(!f.page.findChild<Note*>(u"startNote"_s)->isVisible());
    } else {
        QCOMPARE(f.sample.state(), SampleState::Ours);
    }
    QVERIFY(f.card("sampleCard")->isEnabled());
}

void WelcomePageTest::whatIsInTheWayIsSaid()
{
    Fixture f;
    QVERIFY(QDir().mkpath(f.sample.folder() + u".making/mine"_s));
    QSignalSpy failed(&f.sample, &SampleMaker::failed);
    f.card("sampleCard")->click();
    QTRY_COMPARE(failed.size(), 1);
    const auto* note = f.page.findChild<Note*>(u"startNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->sentence().contains(u"in the way"_s));
    QVERIFY(QFileInfo::exists(f.sample.folder() + u".making/mine"_s));
}

void WelcomePageTest::everythingHasAName()
{
    Fixture f;
    f.recent.opened(u"/nowhere/photos"_s, {});
    for (const QWidget* widget : f.page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel*>(widget) ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(WelcomePageTest)
#include "welcome_page_test.moc"
