// SPDX-License-Identifier: GPL-3.0-or-later
#include "delete_flow.h"

#include "archive_memory.h"
#include "confirm_parts.h"
#include "delete_terms.h"
#include "domain/common_path.h"
#include "items/browse_worker.h"
#include "note.h"
#include "support/memory_store.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const AssetPath a = AssetPath::fromCanonical(u"/a"_s);

/// A flow on a store in memory that records what its eraser is asked.
struct Bench {
    explicit Bench(int holdSeconds = 0)
        : hold(holdSeconds)
        , store({u"/a 0"_s, u"/a 1"_s, u"/a 2"_s, u"/a/b 0"_s, u"/ab 0"_s})
        , worker(store.opener(), folder.path(), folder.filePath(u"journal.db"_s), RemovalTiming{20, 0, 10})
        , guards(worker)
        , flow(worker, guards, &window)
        , ended(&worker, &RemovalWorker::jobEnded)
        , started(&flow, &DeleteFlow::started)
        , left(&flow, &DeleteFlow::left)
    {
        QObject::connect(&worker, &RemovalWorker::opened, &guards, [this] {
            GuardSettings settings = guards.own();
            settings.holdSeconds = hold;
            guards.change(settings);
        });
    }
    [[nodiscard]] bool isAsking() const
    {
        return guards.isKnown() && guards.own().holdSeconds == hold && flow.dialog() &&
               flow.dialog()->stage() == DeleteDialog::Stage::Asking &&
               flow.dialog()->findChild<QPushButton*>(u"deleteButton"_s)->isEnabled();
    }
    [[nodiscard]] QStringList deletes() const { return store.eraserCalls().filter(u"pinned"_s); }
    void press(const QString& button) const { flow.dialog()->findChild<QPushButton*>(button)->click(); }

    int hold;
    QTemporaryDir folder;
    MemoryStore store;
    RemovalWorker worker;
    StoreGuards guards;
    QWidget window;
    DeleteFlow flow;
    QSignalSpy ended;
    QSignalSpy started;
    QSignalSpy left;
};

} // namespace

class DeleteFlowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"secateur-flow-test"_s);
        QSettings().clear();
    }
    void cleanup() { QSettings().clear(); }

    void aConfirmedDeleteTakesWhatWasShown()
    {
        Bench bench;
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_VERIFY(bench.isAsking());
        QVERIFY(bench.deletes().isEmpty());
        bench.press(u"deleteButton"_s);
        QTRY_COMPARE(bench.started.size(), 1);
        QTRY_COMPARE(bench.ended.size(), 1);
        const auto job = bench.ended.first().first().value<JobRecord>();
        QCOMPARE(job.counts.planned, 4);
        QCOMPARE(job.counts.deleted, 4);
        QCOMPARE(bench.store.refLines(), QStringList{u"/ab 0"_s});
        QVERIFY(!bench.flow.dialog());
    }

    void aSelectionTakesExactlyTheChosenAssets()
    {
        Bench bench;
        bench.flow.begin({AssetRef{a, 0}, AssetRef{a, 2}, AssetRef{a.child(u"b"_s), 0}});
        QTRY_VERIFY(bench.isAsking());
        bench.press(u"deleteButton"_s);
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.store.refLines(), (QStringList{u"/a 1"_s, u"/ab 0"_s}));
    }

    void leavingSendsNothing_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("while planning") << u"planning"_s;
        QTest::newRow("while asking") << u"asking"_s;
        QTest::newRow("while holding") << u"holding"_s;
    }
    void leavingSendsNothing()
    {
        QFETCH(QString, stage);
        Bench bench(3600);
        if (stage == u"planning"_s)
            bench.store.hangNext(Call::Match);
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QVERIFY(bench.flow.dialog());
        if (stage == u"planning"_s) {
            QTRY_VERIFY(bench.store.isHanging());
        } else {
            QTRY_VERIFY(bench.isAsking());
        }
        if (stage == u"holding"_s)
            bench.press(u"deleteButton"_s);
        QTest::keyClick(bench.flow.dialog(), Qt::Key_Escape);
        QCOMPARE(bench.left.size(), 1);
        QVERIFY(!bench.flow.dialog());
        bench.store.release();
        // The next plan shows that the worker has dealt with all before it; only it may be held.
        bench.flow.begin(DeleteRequest::allAt(a));
        QTRY_VERIFY(bench.isAsking());
        QSignalSpy listed(&bench.worker, &RemovalWorker::jobsListed);
        JobFilter also;
        also.onlyPlanned = true;
        bench.worker.listJobs(0, 10, also);
        QTRY_COMPARE(listed.size(), 1);
        int held = 0;
        for (const JobRecord& job : listed.first().first().value<QList<JobRecord>>())
            held += job.state == JobState::Held ? 1 : 0;
        QCOMPARE(held, 1);
        QVERIFY(bench.deletes().isEmpty());
        QCOMPARE(bench.started.size(), 0);
        QCOMPARE(bench.store.refLines().size(), 5);
    }

    void aFailedPlanIsSaid()
    {
        Bench bench;
        bench.store.failNext(Call::Match, Error{ErrorCode::Io, u"It broke."_s, u"Nothing went."_s, u"Try again."_s});
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_COMPARE(bench.flow.dialog()->stage(), DeleteDialog::Stage::Failed);
        QTest::keyClick(bench.flow.dialog(), Qt::Key_Escape);
        QVERIFY(!bench.flow.dialog());
        QVERIFY(bench.deletes().isEmpty());
    }

    void theDialogArmsALockedStore()
    {
        Bench bench;
        QTRY_VERIFY(bench.guards.isKnown());
        GuardSettings locked = bench.guards.own();
        locked.holdSeconds = 0;
        locked.armingNeeded = true;
        bench.guards.change(locked);
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_COMPARE(bench.guards.arming(), StoreGuards::Arming::Locked);
        QTRY_COMPARE(bench.flow.dialog()->stage(), DeleteDialog::Stage::Asking);
        QVERIFY(!bench.isAsking());
        bench.press(u"arm5"_s);
        QTRY_VERIFY(bench.isAsking());
        bench.press(u"deleteButton"_s);
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.store.refLines(), QStringList{u"/ab 0"_s});
    }

    void aProtectedPathIsSaidInTheDialog()
    {
        Bench bench;
        QTRY_VERIFY(bench.guards.isKnown());
        bench.guards.protect(a.child(u"b"_s));
        QTRY_COMPARE(bench.guards.own().protectedPaths.size(), 1);
        QSignalSpy asked(&bench.flow, &DeleteFlow::guardsAsked);
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_COMPARE(bench.flow.dialog()->stage(), DeleteDialog::Stage::Failed);
        QVERIFY(bench.flow.dialog()->findChild<Note*>(u"deleteError"_s)->sentence().contains(u"/a/b is protected"_s));
        bench.press(u"guardsButton"_s);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!bench.flow.dialog());
        QVERIFY(bench.deletes().isEmpty());
    }

    void theShareIsShown()
    {
        Bench bench;
        BrowseWorker reader(bench.store.opener(), u"reader"_s);
        bench.flow.setReader(reader);
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_VERIFY(bench.isAsking());
        const auto* limits = bench.flow.dialog()->findChild<NoteLine*>(u"limitsLine"_s);
        QTRY_COMPARE(limits->text(), u"80 % of this store's 5 assets."_s);
    }

    void whatIsScheduledWaitsAndIsKept()
    {
        Bench bench(3600);
        QSignalSpy queued(&bench.worker, &RemovalWorker::jobQueued);
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_VERIFY(bench.isAsking());
        const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
        bench.flow.dialog()->findChild<QRadioButton*>(u"whenLater"_s)->setChecked(true);
        bench.flow.dialog()->findChild<QDateTimeEdit*>(u"whenTime"_s)->setDateTime(tomorrow);
        DeleteTerms& terms = bench.flow.dialog()->terms();
        terms.setArchive(true, bench.folder.filePath(u"archives"_s));
        const QString archive = terms.archiveFolder();
        const Timestamp notBefore = terms.notBefore();
        bench.press(u"deleteButton"_s);
        QTRY_COMPARE(queued.size(), 1);
        const auto job = queued.first().first().value<JobRecord>();
        QCOMPARE(job.notBefore, notBefore);
        QCOMPARE(job.archive, archive);
        QCOMPARE(job.state, JobState::Held);
        QVERIFY(bench.deletes().isEmpty());
        // The choice is offered again, for this store.
        QCOMPARE(rememberedArchive(bench.store.info()), (ArchiveMemory{true, bench.folder.filePath(u"archives"_s)}));
    }

    void anArchiveIsMadeFirst()
    {
        Bench bench;
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        QTRY_VERIFY(bench.isAsking());
        // A folder that can not be made: nothing may go.
        bench.flow.dialog()->terms().setArchive(true, u"/proc/no such place"_s);
        QVERIFY(bench.isAsking());
        bench.press(u"deleteButton"_s);
        QTRY_COMPARE(bench.started.size(), 1);
        QSignalSpy listed(&bench.worker, &RemovalWorker::jobsListed);
        const auto state = [&] {
            const qsizetype before = listed.size();
            bench.worker.listJobs(0, 1);
            return listed.wait(60'000) && listed.size() > before
                       ? listed.last().first().value<QList<JobRecord>>().value(0).state
                       : JobState::Held;
        };
        QTRY_VERIFY(state() != JobState::Held && state() != JobState::Running);
        QVERIFY(bench.deletes().isEmpty());
        QCOMPARE(bench.store.refLines().size(), 5);
    }

    void theDialogGoesWithItsStore()
    {
        Bench bench(3600);
        auto flow = std::make_unique<DeleteFlow>(bench.worker, bench.guards, &bench.window);
        QSignalSpy ready(&bench.worker, &RemovalWorker::planReady);
        QTRY_VERIFY(bench.guards.isKnown() && bench.guards.own().holdSeconds == 3600);
        flow->begin(DeleteRequest::everythingBelow(a));
        const QPointer<DeleteDialog> dialog = flow->dialog();
        QTRY_COMPARE(ready.size(), 1);
        dialog->findChild<QPushButton*>(u"deleteButton"_s)->click();
        QCOMPARE(dialog->stage(), DeleteDialog::Stage::Holding);
        flow.reset();
        QVERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY(!dialog);
        QVERIFY(bench.deletes().isEmpty());
    }

    void aSecondWishWaitsForTheOpenDialog()
    {
        Bench bench;
        bench.flow.begin(DeleteRequest::everythingBelow(a));
        DeleteDialog* first = bench.flow.dialog();
        bench.flow.begin(DeleteRequest::allAt(a));
        QCOMPARE(bench.flow.dialog(), first);
    }

    void theCommonPathHoldsAll()
    {
        const auto ref = [](const char16_t* path) {
            return AssetRef{AssetPath::fromCanonical(QString::fromUtf16(path)), 0};
        };
        QCOMPARE(commonPath({ref(u"/a/b"), ref(u"/a/c")}).text(), u"/a"_s);
        QCOMPARE(commonPath({ref(u"/a/b"), ref(u"/ab")}).text(), u"/"_s);
        QCOMPARE(commonPath({ref(u"/a/b")}).text(), u"/a/b"_s);
    }
};

QTEST_MAIN(DeleteFlowTest)
#include "delete_flow_test.moc"
