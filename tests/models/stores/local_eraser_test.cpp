// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "stores/local/node_tree.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

namespace {

const JobRef theJob{u"journal"_s, 7};

qint64 countOf(const std::vector<ItemOutcome>& outcomes, Outcome outcome)
{
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [outcome](const ItemOutcome& item) { return item.outcome == outcome; });
}

} // namespace

class LocalEraserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesExactlyWhatWasPlanned()
    {
        StoreOracle oracle = StoreOracle::random(11, 300);
        StoreFixture store;
        QVERIFY(store.insert(oracle.assets));
        QRandomGenerator dice(5);
        const std::vector<DeleteRequest> requests = oracle.requests();
        qint64 scheduled = 0;
        for (int round = 0; round < 25; ++round) {
            const auto& request = requests[static_cast<size_t>(dice.bounded(static_cast<int>(requests.size())))];
            if (request.selector == Selector::Recursive && request.path.isRoot() && request.labels.isEmpty()) {
                continue;
            }
            const std::vector<Asset> expected = oracle.matched(request);
            if (round % 2 == 0) {
                const auto outcomes = store.eraser().erasePinned(store.plan(request), theJob);
                QVERIFY(outcomes);
                QCOMPARE(countOf(*outcomes, Outcome::Deleted), static_cast<qint64>(expected.size()));
            } else {
                QCOMPARE(store.eraser().eraseSelector(store.planned(request), theJob).value(),
                         (SelectorOutcome{true, static_cast<qint64>(expected.size()), {}}));
            }
            for (const Asset& asset : expected) {
                scheduled += asset.variants.size();
                oracle.remove(asset.ref);
            }
            QCOMPARE(store.number("SELECT count(*) FROM asset"_ba), static_cast<qint64>(oracle.assets.size()));
            QCOMPARE(store.wrongNodes(), 0);
        }
        QCOMPARE(store.number("SELECT count(*) FROM outbox"_ba), scheduled);
        QCOMPARE(store.reader().pendingSummary()->pending, scheduled);
        QCOMPARE(store.reader().contentOfJob(theJob.journalId, theJob.job, {}, {}, {}).value().pending, scheduled);
        QCOMPARE(store.number("SELECT count(*) FROM variant WHERE asset NOT IN (SELECT id FROM asset)"_ba), 0);
        QCOMPARE(store.number("SELECT count(*) FROM label WHERE asset NOT IN (SELECT id FROM asset)"_ba), 0);
        QCOMPARE(store.number("SELECT count(*) FROM tag WHERE asset NOT IN (SELECT id FROM asset)"_ba), 0);
    }

    void deletingTwiceIsAlreadyGone()
    {
        StoreFixture store;
        QVERIFY(store.insert(StoreOracle::random(3, 40).assets));
        const auto planned = store.plan(DeleteRequest::everythingBelow(AssetPath()));
        QCOMPARE(countOf(store.eraser().erasePinned(planned, theJob).value(), Outcome::Deleted), 40);
        const qint64 pending = store.number("SELECT count(*) FROM outbox"_ba);
        QCOMPARE(countOf(store.eraser().erasePinned(planned, theJob).value(), Outcome::AlreadyGone), 40);
        QCOMPARE(store.number("SELECT count(*) FROM outbox"_ba), pending);
        QCOMPARE(store.reader().node(AssetPath()).error().code, ErrorCode::NotFound);
    }

    void anAssetNamedTwiceGoesOnce()
    {
        StoreFixture store;
        const auto assets = StoreOracle::random(3, 40).assets;
        QVERIFY(store.insert(assets));
        auto planned = store.plan(DeleteRequest::everythingBelow(AssetPath()));
        const auto once = planned;
        planned.insert(planned.end(), once.begin(), once.end());
        const auto outcomes = store.eraser().erasePinned(planned, theJob);
        QVERIFY(outcomes);
        QCOMPARE(countOf(*outcomes, Outcome::Deleted), 40);
        QCOMPARE(countOf(*outcomes, Outcome::AlreadyGone), 40);
        qint64 variants = 0;
        for (const Asset& asset : assets) {
            variants += asset.variants.size();
        }
        QCOMPARE(store.number("SELECT count(*) FROM outbox"_ba), variants);
        QCOMPARE(store.wrongNodes(), 0);
    }

    void leavesAnotherAssetOfTheSameNumber()
    {
        StoreFixture store;
        Asset asset;
        asset.created = 5;
        asset.variants = {{u"assets"_s, u"00/a.png"_s, true, 10, 0, 0, {}}};
        QVERIFY(store.insert({asset}));
        PlannedAsset later = plannedOf(asset);
        later.created = 6;
        PlannedAsset other = plannedOf(asset);
        other.variants[0].key = u"00/b.png"_s;
        PlannedAsset bare = plannedOf(asset);
        bare.variants.clear();
        const auto outcomes = store.eraser().erasePinned(std::vector{later, other, bare, plannedOf(asset)}, theJob);
        QVERIFY(outcomes);
        QCOMPARE(countOf(*outcomes, Outcome::Drifted), 3);
        QVERIFY(!outcomes->front().reason.isEmpty());
        QVERIFY(outcomes->back().outcome == Outcome::Deleted);
    }

    void keepsAllWhereOneStepFails()
    {
        StoreFixture store;
        QVERIFY(store.insert(StoreOracle::random(8, 60).assets));
        const QByteArray state = "SELECT (SELECT count(*) FROM asset) * 1000000 + (SELECT count(*) FROM variant) * 1000"
                                 " + (SELECT count(*) FROM outbox)"_ba;
        const qint64 before = store.number(state);
        const auto planned = store.plan(DeleteRequest::everythingBelow(AssetPath()));
        QVERIFY(store.database().runScript("CREATE TRIGGER fault BEFORE DELETE ON asset WHEN old.id = 50"
                                           " BEGIN SELECT raise(ABORT, 'planted'); END"_ba));
        QVERIFY(!store.eraser().erasePinned(planned, theJob));
        QVERIFY(!store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath())), theJob));
        QCOMPARE(store.number(state), before);
        QCOMPARE(store.wrongNodes(), 0);
        QVERIFY(store.database().runScript("DROP TRIGGER fault"_ba));
        QCOMPARE(countOf(store.eraser().erasePinned(planned, theJob).value(), Outcome::Deleted), 60);
    }

    void neverGivesANumberTwice()
    {
        StoreFixture store;
        const AssetPath path = AssetPath().child(u"a"_s);
        QSet<qint64> given;
        for (int round = 0; round < 3; ++round) {
            auto transaction = Transaction::begin(store.database(), Transaction::Kind::Write);
            NodeTree nodes(store.database());
            const qint64 node = nodes.findOrMake(path).value();
            const qint64 entry = nodes.takeEntry(node).value();
            QVERIFY(!given.contains(entry));
            given.insert(entry);
            QVERIFY(store.database().run("INSERT INTO asset(node, entry, created, modified) VALUES(?, ?, 1, 1)"_ba,
                                         node, entry));
            nodes.add(node, {1, 0, 0});
            QVERIFY(nodes.apply() && transaction->commit());
            QCOMPARE(store.eraser().eraseSelector(store.planned(DeleteRequest::allAt(path)), theJob)->deleted, 1);
        }
        QCOMPARE(store.wrongNodes(), 0);
    }

    void selectorTakesNothingThatWasNotPlanned()
    {
        StoreFixture store;
        const auto oracle = StoreOracle::random(8, 20);
        QVERIFY(store.insert(oracle.assets));
        const DeletePlan shown = store.planned(DeleteRequest::everythingBelow(AssetPath()));
        Asset late = oracle.assets.front();
        late.ref.entry = 1'000'000;
        QVERIFY(store.insert({late}));
        const auto refused = store.eraser().eraseSelector(shown, theJob);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Drift);
        QCOMPARE(store.number("SELECT count(*) FROM asset"_ba), 21);
        QCOMPARE(store.number("SELECT count(*) FROM outbox"_ba), 0);
    }

    void saysThatItIsBusy()
    {
        StoreFixture store;
        QVERIFY(store.insert(StoreOracle::random(8, 5).assets));
        auto held = Transaction::begin(store.database(), Transaction::Kind::Write);
        QVERIFY(held);
        const auto refused =
            store.eraser().eraseSelector(store.planned(DeleteRequest::everythingBelow(AssetPath())), theJob);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(store.reader().node(AssetPath())); // reading goes on
    }
};

QTEST_GUILESS_MAIN(LocalEraserTest)
#include "local_eraser_test.moc"
