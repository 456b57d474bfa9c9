// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a store, opening another and closing the window wait for nobody: here the store's threads are held until long
// after, so that a window which waited for them would wait for ever.
#include "domain/endings.h"
#include "jobs/journal.h"
#include "support/memory_store.h"

#include "main_window.h"
#include "store_page.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class ClosingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void neverWaits_data();
    void neverWaits();
    void whatWasAcceptedIsWrittenDown();
    void theNextStoreWaitsForTheJournal();
};

namespace {

enum class Way { CloseStore, OpenAnother, CloseWindow };

constexpr int patience = 30'000; ///< milliseconds, for what ends by itself once it is let go

/// A window on a store in memory whose threads can be held.
struct Held {
    Held()
    {
        for (int i = 0; i < 20; ++i)
            store.add({u"/users/u12 %1"_s.arg(i)});
    }
    ~Held()
    {
        store.release();
        window.reset();
        if (!endings.waitForAll(patience))
            qFatal("something does not end");
    }
    void open()
    {
        SessionSetup seams;
        seams.opener = store.opener();
        seams.timing = RemovalTiming{20, 10, 1};
        window = std::make_unique<MainWindow>(StoreLocation{dir.path()}, journal(), seams);
        window->show();
    }
    /// Lets the removal thread come to the middle of a delete, and hangs there.
    [[nodiscard]] bool beginDelete() const
    {
        RemovalWorker& removal = window->session()->removal;
        QSignalSpy ready(&removal, &RemovalWorker::planReady);
        removal.prepare(77, DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users/u12"_s)));
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, patience))
            return false;
        const auto job = ready.first().at(1).value<JobRecord>();
        removal.start(job.id, job.counts.planned);
        return QTest::qWaitFor([&] { return store.isHanging(); }, patience);
    }
    [[nodiscard]] QString journal() const { return dir.filePath(u"journal.db"_s); }

    Endings endings;
    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<MainWindow> window;
};

} // namespace

void ClosingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"secateur-test"_s);
    QSettings().clear();
}

void ClosingTest::neverWaits_data()
{
    QTest::addColumn<QList<Call>>("held");
    QTest::addColumn<Way>("way");
    const QList<std::pair<const char*, QList<Call>>> places{
        {"opening", {Call::Open}},
        {"reading the tree", {Call::Children}},
        {"looking at what is pending", {Call::Pending}},
        {"reading and looking", {Call::Children, Call::Pending}},
        {"deleting", {Call::ErasePinned}},
    };
    for (const auto& [name, calls] : places) {
        QTest::addRow("%s, close the store", name) << calls << Way::CloseStore;
        QTest::addRow("%s, open another", name) << calls << Way::OpenAnother;
        QTest::addRow("%s, close the window", name) << calls << Way::CloseWindow;
    }
}

void ClosingTest::neverWaits()
{
    QFETCH(const QList<Call>, held);
    QFETCH(const Way, way);
    Held bench;
    for (const Call call : held)
        bench.store.hangNext(call);
    bench.open();
    if (held.contains(Call::ErasePinned))
        QVERIFY(bench.beginDelete());
    QTRY_VERIFY_WITH_TIMEOUT(bench.store.isHanging(), patience);
    switch (way) {
    case Way::CloseStore:
        bench.window->closeStore();
        QVERIFY(!bench.window->storePage());
        break;
    case Way::OpenAnother:
        bench.window->openStore(StoreLocation{bench.dir.filePath(u"another"_s)});
        QVERIFY(bench.window->storePage());
        break;
    case Way::CloseWindow:
        bench.window.reset();
        break;
    }
    QVERIFY(bench.store.isHanging()); // nobody has let it go: the window did not wait for it
}

void ClosingTest::whatWasAcceptedIsWrittenDown()
{
    Held held;
    held.store.hangNext(Call::ErasePinned);
    held.open();
    QVERIFY(held.beginDelete());
    held.window.reset();
    held.store.release();
    QVERIFY(held.endings.waitForAll(patience));
    const auto journal = Journal::open(held.journal(), Access::ReadWrite); // nobody holds it any more
    QVERIFY(journal);
    const auto jobs = (*journal)->jobs({}, 0, 10);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(jobs->first().state, JobState::Interrupted);
    // What the store took is confirmed, and nothing else is.
    QCOMPARE(jobs->first().counts.deleted, 20 - held.store.refLines().size());
    QCOMPARE(jobs->first().counts.unknown, 0);
}

void ClosingTest::theNextStoreWaitsForTheJournal()
{
    Held held;
    held.store.hangNext(Call::ErasePinned);
    held.open();
    QVERIFY(held.beginDelete());
    held.window->openStore(StoreLocation{held.dir.filePath(u"another"_s)});
    RemovalWorker& next = held.window->session()->removal;
    QSignalSpy opened(&next, &RemovalWorker::opened);
    // The tree is there at once; only deletes wait for who still writes down what became of his.
    QSignalSpy read(&held.window->session()->browser, &BrowseWorker::opened);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
    QVERIFY(opened.isEmpty());
    held.store.release();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QCOMPARE(opened.first().at(1).toBool(), false); // its journal is not for reading only
}

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
