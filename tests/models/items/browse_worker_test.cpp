// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"
#include "items/browse_worker.h"
#include "support/memory_store.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace secateur;
using test::Call;
using test::MemoryStore;
using Lane = BrowseWorker::Lane;
using Policy = BrowseWorker::Policy;

class BrowseWorkerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryStore>(QStringList{QStringLiteral("/a 0"), QStringLiteral("/a/b 0")});
        m_worker = std::make_unique<BrowseWorker>(m_store->opener(), QStringLiteral("browse"));
        m_said.clear();
    }

    void cleanup()
    {
        m_store->release();
        m_worker.reset();
        QCOMPARE(m_store->callsOnHomeThread(), 0);
        QVERIFY(m_store->eraserCalls().isEmpty());
    }

    void answersOnThisThread()
    {
        QThread* const here = QThread::currentThread();
        QThread* there = nullptr;
        qint64 assets = 0;
        m_worker->ask<ChildNode>(
            Lane::Tree, Policy::Queue, this,
            [&there](AssetReader& reader, const Cancel&) {
                there = QThread::currentThread();
                return reader.node(AssetPath());
            },
            [&](Result<ChildNode> node) {
                QCOMPARE(QThread::currentThread(), here);
                assets = node->assets;
            });
        QTRY_COMPARE(assets, 2);
        QVERIFY(there != here);
    }

    /// It would hang here for ever if anybody waited: what it is held in knows no cancel.
    void aBlockedReaderKeepsNobody_data()
    {
        QTest::addColumn<Call>("held");
        QTest::newRow("opening") << Call::Open;
        QTest::newRow("reading") << Call::Node;
    }

    void aBlockedReaderKeepsNobody()
    {
        QFETCH(const Call, held);
        const Endings endings;
        m_store->hangNext(held);
        ask(Lane::Tree, Policy::Queue, this, 1);
        QTRY_VERIFY(m_store->isHanging());
        m_worker.reset();
        QVERIFY(m_store->isHanging());
        m_store->release();
        QVERIFY(endings.waitForAll(30'000));
        QVERIFY(m_said.isEmpty());
    }

    void opensOnceAndSaysSo()
    {
        QSignalSpy opened(m_worker.get(), &BrowseWorker::opened);
        ask(Lane::Tree, Policy::Queue, this, 1);
        ask(Lane::Tree, Policy::Queue, this, 2);
        ask(Lane::Preview, Policy::Queue, this, 3);
        QTRY_COMPARE(m_said.size(), 3);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_store->calls(Call::Open), 2);
    }

    void anErrorOfOpeningIsTheAnswerAndTheNextQuestionTriesAgain()
    {
        QSignalSpy failed(m_worker.get(), &BrowseWorker::openFailed);
        m_store->failNext(Call::Open, {ErrorCode::Busy, QStringLiteral("It is busy."), {}, {}}, 2);
        ask(Lane::Tree, Policy::Queue, this, 1);
        QTRY_COMPARE(m_said, QList<int>{-1});
        ask(Lane::Tree, Policy::Queue, this, 2);
        QTRY_COMPARE(m_said, (QList<int>{-1, -2}));
        ask(Lane::Tree, Policy::Queue, this, 3);
        QTRY_COMPARE(m_said, (QList<int>{-1, -2, 3}));
        QCOMPARE(failed.size(), 1);
    }

    void earlierLanesGoFirstAndWithinALaneTheOldest()
    {
        m_store->hangNext(Call::Node);
        ask(Lane::Counts, Policy::Queue, this, 0);
        QTRY_VERIFY(m_store->isHanging());
        ask(Lane::Counts, Policy::Queue, this, 5);
        ask(Lane::Rows, Policy::Queue, this, 3);
        ask(Lane::Tree, Policy::Queue, this, 1);
        ask(Lane::Tree, Policy::Queue, this, 2);
        ask(Lane::Rows, Policy::Queue, this, 4);
        m_store->release();
        QTRY_COMPARE(m_said, (QList<int>{0, 1, 2, 3, 4, 5}));
    }

    void aReplacedQuestionIsCancelledAndSilent()
    {
        m_store->hangNext(Call::Totals);
        askTotals(this, 1);
        QTRY_VERIFY(m_store->isHanging());
        askTotals(this, 2);
        QTRY_COMPARE(m_said, QList<int>{2});
        QVERIFY(!m_store->isHanging());
        QCOMPARE(m_store->calls(Call::Totals), 2);
    }

    void aReplacedQuestionThatWaitsIsNeverAsked()
    {
        QObject other; // what it asks is not replaced, so the lane stays held until it is let go
        m_store->hangNext(Call::Node);
        ask(Lane::Preview, Policy::Queue, &other, 1);
        QTRY_VERIFY(m_store->isHanging());
        askTotals(this, 2);
        askTotals(this, 3);
        m_store->release();
        QTRY_COMPARE(m_said, (QList<int>{1, 3}));
        QCOMPARE(m_store->calls(Call::Totals), 1);
    }

    void anotherContextIsNotReplaced()
    {
        QObject other;
        m_store->hangNext(Call::Totals);
        askTotals(this, 1);
        QTRY_VERIFY(m_store->isHanging());
        askTotals(&other, 2);
        m_store->release();
        QTRY_COMPARE(m_said, (QList<int>{1, 2}));
    }

    void noAnswerForAContextThatIsGone()
    {
        auto context = std::make_unique<QObject>();
        m_store->hangNext(Call::Node);
        ask(Lane::Tree, Policy::Queue, context.get(), 1);
        ask(Lane::Tree, Policy::Queue, this, 2);
        QTRY_VERIFY(m_store->isHanging());
        context.reset();
        m_store->release();
        QTRY_COMPARE(m_said, QList<int>{2});
    }

    void clearingALaneCancelsAndDrops()
    {
        m_store->hangNext(Call::Totals);
        askTotals(this, 1);
        ask(Lane::Preview, Policy::Queue, this, 2);
        QTRY_VERIFY(m_store->isHanging());
        m_worker->clearLane(Lane::Preview);
        ask(Lane::Preview, Policy::Queue, this, 3);
        QTRY_COMPARE(m_said, QList<int>{3});
    }

    void aSlowPreviewDoesNotHoldUpTheTree()
    {
        m_store->hangNext(Call::Radius);
        m_worker->ask<BlastRadius>(
            Lane::Preview, Policy::ReplaceLane, this,
            [](AssetReader& reader, const Cancel& cancel) { return reader.radius({}, cancel); }, [](const auto&) {});
        QTRY_VERIFY(m_store->isHanging());
        ask(Lane::Tree, Policy::Queue, this, 1);
        QTRY_COMPARE(m_said, QList<int>{1});
        QVERIFY(m_store->isHanging());
    }

    void streamsInOrder()
    {
        m_worker->askStreaming(Lane::List, Policy::ReplaceLane, this,
                               [this](Result<AssetReader*>, const Cancel&, const BrowseWorker::Deliver& deliver) {
                                   for (int i = 0; i < 1000; ++i)
                                       deliver([this, i] { m_said.append(i); });
                               });
        QTRY_COMPARE(m_said.size(), 1000);
        QVERIFY(std::is_sorted(m_said.begin(), m_said.end()));
    }

    void aReplacedStreamStopsSpeaking()
    {
        m_worker->askStreaming(Lane::List, Policy::ReplaceLane, this,
                               [this](Result<AssetReader*>, const Cancel& cancel, const auto& deliver) {
                                   while (!cancel.isCancelled())
                                       deliver([this] { m_said.append(1); });
                               });
        QTRY_VERIFY(!m_said.isEmpty());
        m_worker->clearLane(Lane::List);
        m_said.clear();
        ask(Lane::List, Policy::Queue, this, 2);
        QTRY_COMPARE(m_said, QList<int>{2});
    }

    void endsWhileAQuestionHangsAndOthersWait()
    {
        m_store->hangNext(Call::Totals);
        askTotals(this, 1);
        QTRY_VERIFY(m_store->isHanging());
        ask(Lane::Preview, Policy::Queue, this, 2);
        m_worker.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_said.isEmpty());
    }

    void anAnswerMayDestroyTheWorker()
    {
        bool answered = false;
        m_worker->ask<ChildNode>(
            Lane::Tree, Policy::Queue, this, [](AssetReader& reader, const Cancel&) { return reader.node({}); },
            [&](const auto&) {
                answered = true;
                m_worker.reset();
            });
        ask(Lane::Tree, Policy::Queue, this, 2);
        QTRY_VERIFY(answered);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_said.isEmpty());
    }

private:
    /// Says the number when answered, its negative for an error.
    void ask(Lane lane, Policy policy, QObject* context, int number)
    {
        m_worker->ask<ChildNode>(
            lane, policy, context, [](AssetReader& reader, const Cancel&) { return reader.node(AssetPath()); },
            [this, number](const Result<ChildNode>& node) { m_said.append(node ? number : -number); });
    }

    void askTotals(QObject* context, int number)
    {
        m_worker->ask<Totals>(
            Lane::Preview, Policy::ReplaceLane, context,
            [](AssetReader& reader, const Cancel& cancel) { return reader.totals({}, cancel); },
            [this, number](const Result<Totals>& totals) { m_said.append(totals ? number : -number); });
    }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<BrowseWorker> m_worker;
    QList<int> m_said;
};

QTEST_GUILESS_MAIN(BrowseWorkerTest)
#include "browse_worker_test.moc"
