// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_store.h"
#include "support/own_settings.h"

#include "archive_memory.h"
#include "bottom_panes.h"
#include "connection_dialog.h"
#include "delete_flow.h"
#include "delete_terms.h"
#include "guards_dialog.h"
#include "inspector_pane.h"
#include "main_window.h"
#include "preview_pane.h"
#include "setting_entry.h"
#include "settings_dialog.h"
#include "store_page.h"
#include "text_size.h"
#include "thumbnail_view.h"
#include "tray_notice.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

AssetPath at(const QString& text)
{
    return AssetPath::fromCanonical(text);
}

UserSettings& settings()
{
    return UserSettings::instance();
}

/// A window on a store of 200 assets at /many and one picture at /one.
struct Opened {
    Opened()
    {
        QStringList lines{u"/one 0 bytes:5000000"_s};
        for (int i = 0; i < 200; ++i)
            lines.append(u"/many %1"_s.arg(i));
        store.add(lines);
        SessionSetup seams;
        seams.opener = store.opener();
        seams.timing.reapDelayMs = 20;
        seams.timing.dueIntervalMs = 10;
        window = std::make_unique<MainWindow>(StoreLocation{dir.path()}, dir.filePath(u"journal.db"_s), seams);
        window->show();
    }
    ~Opened() { store.release(); }
    [[nodiscard]] StoreSession& session() const { return *window->session(); }
    [[nodiscard]] bool isOpen() const { return window->previewPane()->isWritable() && session().guards.canChange(); }
    [[nodiscard]] const DeleteDialog* asking(const DeleteRequest& request) const
    {
        window->deleteFlow()->begin(request);
        const bool asked = QTest::qWaitFor(
            [this] {
                const DeleteDialog* dialog = window->deleteFlow()->dialog();
                return dialog && dialog->stage() == DeleteDialog::Stage::Asking;
            },
            30'000);
        return asked ? window->deleteFlow()->dialog() : nullptr;
    }
    void leave() const
    {
        window->deleteFlow()->dialog()->reject();
        (void)QTest::qWaitFor([this] { return !window->deleteFlow()->dialog(); }, 60'000);
    }
    /// Starts a job of these assets; gives its number once it is queued, else 0.
    [[nodiscard]] qint64 start(int first, int count) const
    {
        RemovalWorker& worker = session().removal;
        QSignalSpy ready(&worker, &RemovalWorker::planReady);
        QSignalSpy queued(&worker, &RemovalWorker::jobQueued);
        QList<AssetRef> refs;
        for (int i = first; i < first + count; ++i)
            refs.append({at(u"/many"_s), i});
        worker.prepareRefs(1000, refs);
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, 60'000))
            return 0;
        const qint64 job = ready.first().at(1).value<JobRecord>().id;
        worker.start(job, count);
        return QTest::qWaitFor([&] { return !queued.isEmpty(); }, 60'000) ? job : 0;
    }

    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class SettingsWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::instance().apply(Theme::Mode::Light);
    }
    void cleanup()
    {
        (void)settings().resetAll();
        applyTextSize(100);
        m_own.clear();
    }

    void theMenuAndTheKeysOpenThem()
    {
        QTemporaryDir dir;
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<SettingsDialog*>());
        SettingsDialog* dialog = window.showSettings(u"archive/first"_s);
        QCOMPARE(window.findChildren<SettingsDialog*>().size(), 1);
        QVERIFY(!window.findChild<SettingLink*>(u"guardsLink"_s)->control()->isEnabled()); // no store is open
        dialog->reject();
        QTRY_VERIFY(!window.findChild<SettingsDialog*>());
    }

    void linksOpenGuardsAndConnections()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        const auto follow = [&](const QString& name) {
            const auto* link = opened.window->showSettings()->findChild<SettingLink*>(name);
            qobject_cast<QPushButton*>(link->control())->click();
        };
        follow(u"guardsLink"_s);
        QTRY_VERIFY(opened.window->findChild<GuardsDialog*>());
        opened.window->findChild<GuardsDialog*>()->reject();
        QTRY_VERIFY(!opened.window->findChild<SettingsDialog*>());
        follow(u"connectionsLink"_s);
        QTRY_VERIFY(opened.window->findChild<ConnectionDialog*>());
    }

    void theThemeChangesAtOnceInBothPlaces()
    {
        const Opened opened;
        const auto isChecked = [&](const QString& text) {
            const auto actions = opened.window->findChildren<QAction*>();
            return std::any_of(actions.cbegin(), actions.cend(),
                               [&](const QAction* action) { return action->text() == text && action->isChecked(); });
        };
        QVERIFY(settings().set(Setting::Theme, u"2"_s));
        QVERIFY(Theme::instance().isDark());
        QVERIFY(isChecked(u"&Dark"_s));
        QVERIFY(settings().set(Setting::Theme, u"1"_s));
        QVERIFY(!Theme::instance().isDark());
        QVERIFY(isChecked(u"&Light"_s) && !isChecked(u"&Dark"_s));
    }

    void textGrowsWhereverItIs()
    {
        const Opened opened;
        // A headline has a size of its own, a button the application's.
        const auto* pane = opened.window->inspectorPane();
        const QList<QWidget*> all = pane->findChildren<QWidget*>();
        QHash<QWidget*, double> before;
        for (QWidget* widget : all)
            before.insert(widget, widget->font().pointSizeF());
        const double usual = QApplication::font().pointSizeF();
        QVERIFY(settings().set(Setting::TextSize, 150));
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        // The application tells its widgets by an event.
        const auto wrong = [&](double factor) {
            QStringList names;
            for (QWidget* widget : all) {
                if (qAbs(widget->font().pointSizeF() - before[widget] * factor) > 0.1)
                    names.append(QLatin1StringView(widget->metaObject()->className()));
            }
            return names;
        };
        QTRY_COMPARE(wrong(1.5), QStringList());
        QVERIFY(settings().reset(Setting::TextSize));
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        QTRY_COMPARE(wrong(1), QStringList());
    }

    void picturesAreReadAsWanted()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        InspectorData& data = opened.session().inspector;
        const auto show = [&] { data.setRef(AssetRef{at(u"/one"_s), 0}); };
        const auto shown = [&] {
            return data.state() == InspectorData::State::Ready &&
                   data.thumbState() != InspectorData::ThumbState::Loading && data.isContentKnown(0);
        };
        QVERIFY(settings().set(Setting::Pictures, false));
        show();
        QTRY_VERIFY(shown());
        QCOMPARE(data.thumbState(), InspectorData::ThumbState::Skipped);
        QCOMPARE(opened.store.calls(Call::Thumbnail), 0);
        // It has five megabytes.
        QVERIFY(settings().set(Setting::LargestPicture, 4));
        QVERIFY(settings().set(Setting::Pictures, true));
        QTRY_VERIFY(shown());
        QCOMPARE(data.thumbState(), InspectorData::ThumbState::Skipped);
        QCOMPARE(opened.store.calls(Call::Thumbnail), 0);
        QVERIFY(settings().set(Setting::LargestPicture, 5));
        QTRY_VERIFY(opened.store.calls(Call::Thumbnail) > 0);
        QTRY_VERIFY(shown());
        QVERIFY(data.thumbState() != InspectorData::ThumbState::Skipped);
    }

    void theInspectorSaysWhyThereIsNoPicture()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QVERIFY(settings().set(Setting::Pictures, false));
        opened.window->inspectorPane()->setSelection({{at(u"/one"_s), 0}}, 1);
        const auto* place = opened.window->inspectorPane()->findChild<ThumbnailView*>();
        QTRY_VERIFY(place->accessibleName().contains(u"Pictures are off"_s));
        QVERIFY(settings().set(Setting::LargestPicture, 1));
        QVERIFY(settings().set(Setting::Pictures, true));
        QTRY_VERIFY(place->accessibleName().contains(u"larger"_s));
    }

    void confirmationsGrowEarlier()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        const DeleteRequest one = DeleteRequest::allAt(at(u"/one"_s));
        const DeleteRequest many = DeleteRequest::allAt(at(u"/many"_s));
        QCOMPARE(opened.asking(one)->rule().kind, ConfirmKind::Button);
        opened.leave();
        QVERIFY(settings().set(Setting::TypeCountAbove, 0));
        QCOMPARE(opened.asking(one)->rule().kind, ConfirmKind::TypeCount);
        opened.leave();
        QCOMPARE(opened.asking(many)->rule().kind, ConfirmKind::TypeCount);
        opened.leave();
        QVERIFY(settings().set(Setting::TypePathAbove, 199));
        QCOMPARE(opened.asking(many)->rule().kind, ConfirmKind::TypePath);
        opened.leave();
        // A hand-edited file makes nothing laxer.
        m_own.write("[deletes]\ntypeCountAbove=100000\ntypePathAbove=100000\n");
        QCOMPARE(opened.asking(many)->rule().kind, ConfirmKind::TypeCount);
        opened.leave();
    }

    void jobsAreAsCautiousAsWanted()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QVERIFY(settings().set(Setting::CanaryFrom, 150));
        QSignalSpy ended(&opened.session().removal, &RemovalWorker::jobEnded);
        QVERIFY(opened.start(0, 200) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const QStringList sent = opened.store.eraserCalls().filter(u"pinned"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.first().count(u", "_s) + 1, qsizetype(10));
    }

    void whatIsSetBeforeHoldsForAStoreOpenedLater()
    {
        QVERIFY(settings().set(Setting::CanaryFrom, 150));
        QVERIFY(settings().set(Setting::Pictures, false));
        QVERIFY(settings().set(Setting::PendingSeconds, 60));
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QCOMPARE(opened.session().setup.timing.reapIntervalMs, 60'000);
        QCOMPARE(opened.session().inspector.pictureLimit(), 0);
        QSignalSpy ended(&opened.session().removal, &RemovalWorker::jobEnded);
        QVERIFY(opened.start(0, 150) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(opened.store.eraserCalls().filter(u"pinned"_s).size(), 2);
    }

    void archivesBeginAsWanted()
    {
        StoreInfo test;
        test.id = u"a"_s;
        test.environment = Environment::Test;
        StoreInfo production = test;
        production.id = u"b"_s;
        production.environment = Environment::Production;
        QVERIFY(!rememberedArchive(test).on);
        QVERIFY(rememberedArchive(production).on);
        QVERIFY(!rememberedArchive(test).parentFolder.isEmpty());
        QVERIFY(settings().set(Setting::ArchiveFirst, u"always"_s));
        QVERIFY(settings().set(Setting::ArchiveFolder, u"/srv/archives"_s));
        QCOMPARE(rememberedArchive(test), (ArchiveMemory{true, u"/srv/archives"_s}));
        // What was chosen for a store stays.
        rememberArchive(test, {false, u"/other"_s});
        QCOMPARE(rememberedArchive(test), (ArchiveMemory{false, u"/other"_s}));
        QCOMPARE(rememberedArchive(production), (ArchiveMemory{true, u"/srv/archives"_s}));
        // And the delete dialog is given it.
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        const DeleteDialog* dialog = opened.asking(DeleteRequest::allAt(at(u"/one"_s)));
        QVERIFY(const_cast<DeleteDialog*>(dialog)->terms().isArchived());
        opened.leave();
    }

    void theLastStoreIsOpenedAgainOnlyIfWanted()
    {
        QTemporaryDir dir;
        QSettings().setValue(u"window/store"_s, dir.path());
        MainWindow window(StoreLocation{}, dir.filePath(u"journal.db"_s));
        QVERIFY(settings().set(Setting::ReopenLast, false));
        window.reopenLast();
        QVERIFY(!window.storePage());
        QVERIFY(settings().set(Setting::ReopenLast, true));
        window.reopenLast();
        QVERIFY(window.storePage());
    }

    void quittingAsksWhileAJobRuns()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        MainWindow* window = opened.window.get();
        opened.store.hangNext(Call::ErasePinned);
        QVERIFY(opened.start(0, 20) != 0);
        QTRY_VERIFY(opened.store.isHanging());
        QTRY_VERIFY(opened.session().jobs.runningCount() + opened.session().jobs.waitingCount() > 0);
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        auto* question = window->findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"resume"_s));
        QVERIFY(!window->close()); // and no second question
        QCOMPARE(window->findChildren<QMessageBox*>(u"quitQuestion"_s).size(), 1);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<QMessageBox*>(u"quitQuestion"_s));
        QVERIFY(window->isVisible());

        QVERIFY(!window->close());
        window->findChild<QMessageBox*>(u"quitQuestion"_s)->findChild<QPushButton*>(u"quitButton"_s)->click();
        QTRY_VERIFY(!window->isVisible());
    }

    void quittingAsksNothingIfUnwanted()
    {
        Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QVERIFY(settings().set(Setting::AskBeforeQuit, false));
        opened.store.hangNext(Call::ErasePinned);
        QVERIFY(opened.start(0, 20) != 0);
        QTRY_VERIFY(opened.store.isHanging());
        QVERIFY(opened.window->close());
    }

    void quittingAsksNothingWhereNothingRuns()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        QVERIFY(opened.window->close());
    }

    void noticesAreGivenAsWanted()
    {
        const Opened opened;
        QTRY_VERIFY(opened.isOpen());
        RemovalWorker& worker = opened.session().removal;
        auto* notice = opened.window->bottomPanes()->findChild<TrayNotice*>();
        QSignalSpy told(notice, &TrayNotice::told);
        JobRecord job;
        job.id = 7;
        Q_EMIT worker.contentGone(job);
        QCOMPARE(told.size(), 1);
        QVERIFY(settings().set(Setting::Notices, false));
        Q_EMIT worker.contentGone(job);
        QCOMPARE(told.size(), 1);
    }

private:
    OwnSettings m_own;
};

QTEST_MAIN(SettingsWindowTest)
#include "settings_window_test.moc"
