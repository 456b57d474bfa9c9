// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "stores/local/store_files.h"
#include "support/store_builder.h"

#include <QtTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

class LocalReaderTest final : public QObject {
    Q_OBJECT

private:
    static std::vector<AssetRef> refsOf(LocalReader& reader, const DeleteRequest& request, Sort sort)
    {
        std::vector<AssetRef> refs;
        const auto done = reader.refs(request, sort, Cancel(), [&](std::span<const AssetRef> batch) {
            refs.insert(refs.end(), batch.begin(), batch.end());
            return true;
        });
        return done ? refs : std::vector<AssetRef>{{AssetPath().child(u"failed"_s), -1}};
    }

private Q_SLOTS:
    void answersAsTheOracle_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("assets");
        QTest::newRow("few") << 1u << 12;
        QTest::newRow("some") << 2u << 150;
        QTest::newRow("many") << 3u << 300;
    }

    void answersAsTheOracle()
    {
        QFETCH(quint32, seed);
        QFETCH(int, assets);
        const StoreOracle oracle = StoreOracle::random(seed, assets);
        StoreFixture store;
        QVERIFY(store.insert(oracle.assets));
        QCOMPARE(store.wrongNodes(), 0);
        int number = 0;
        for (const DeleteRequest& request : oracle.requests()) {
            const auto name = request.canonical().value_or(request.path.text()).toUtf8();
            const std::vector<Asset> expected = oracle.matched(request);
            const std::vector<PlannedAsset> planned = store.plan(request);
            QVERIFY2(planned.size() == expected.size(), name);
            for (size_t i = 0; i < planned.size(); ++i) {
                QVERIFY2(planned[i].ref == expected[i].ref && planned[i].created == expected[i].created &&
                             planned[i].bytes() == expected[i].bytes() &&
                             planned[i].variants.size() == expected[i].variants.size(),
                         name);
            }
            const auto totals = store.reader().totals(request, Cancel());
            QVERIFY2(totals && *totals == oracle.totals(request), name);
            const Sort sort = static_cast<Sort>(number++ % 3);
            std::vector<AssetRef> sorted;
            for (const Asset& asset : oracle.matched(request, sort)) {
                sorted.push_back(asset.ref);
            }
            QVERIFY2(refsOf(store.reader(), request, sort) == sorted, name);
            const auto radius = store.reader().radius(request, Cancel());
            QVERIFY2(radius && radius->matched == oracle.totals(request) && radius->exact, name);
            QVERIFY2(radius->nearAssets == oracle.nearAssets(request), name);
            QCOMPARE(radius->collateralAssets, 0);
            QVERIFY(radius->near.size() <= BlastRadius::maxNear);
        }
    }

    void looksUpWholeAssets()
    {
        const StoreOracle oracle = StoreOracle::random(7, 60);
        StoreFixture store;
        QVERIFY(store.insert(oracle.assets));
        std::vector<AssetRef> refs = {{AssetPath().child(u"nowhere"_s), 3}};
        for (const Asset& asset : oracle.assets) {
            refs.push_back(asset.ref);
        }
        const auto found = store.reader().lookUp(refs);
        QVERIFY(found);
        QVERIFY(!found->at(0));
        for (qsizetype i = 1; i < found->size(); ++i) {
            QVERIFY(*found->at(i) == oracle.assets[static_cast<size_t>(i) - 1]);
        }
    }

    void pagesChildrenByTheirBytes()
    {
        StoreFixture store;
        const QStringList names = {u"u12"_s, u"u12!"_s, u"u12-x"_s, u"u120"_s, u"u12~"_s, u"é"_s, u"\uffee"_s, u"🌳"_s};
        std::vector<Asset> assets;
        for (const QString& name : names) {
            Asset asset;
            asset.ref.path = AssetPath().child(u"a"_s).child(name).child(u"deep"_s);
            assets.push_back(asset);
        }
        QVERIFY(store.insert(assets));
        QStringList listed;
        QString after;
        bool more = true;
        while (more) {
            const auto page = store.reader().children(AssetPath().child(u"a"_s), after, 3);
            QVERIFY(page);
            for (const ChildNode& child : page->children) {
                listed.append(child.name);
                QCOMPARE(child.assets, 1);
                QVERIFY(child.hasChildren);
            }
            after = listed.last();
            more = page->more;
        }
        QCOMPARE(listed, names);
        const auto leaf = store.reader().node(AssetPath::fromCanonical(u"/a/u12/deep"_s));
        QVERIFY(leaf && !leaf->hasChildren);
        QCOMPARE(store.reader().node(AssetPath().child(u"zz"_s)).error().code, ErrorCode::NotFound);
    }

    void goesSixtySegmentsDeep()
    {
        StoreFixture store;
        Asset asset;
        for (int i = 0; i < 60; ++i) {
            asset.ref.path = asset.ref.path.child(u"s%1"_s.arg(i));
        }
        QVERIFY(store.insert({asset}));
        QCOMPARE(store.plan(DeleteRequest::everythingBelow(AssetPath().child(u"s0"_s))).size(), size_t(1));
        QCOMPARE(store.wrongNodes(), 0);
    }

    void streamsAHundredThousandAtOnePath()
    {
        QTemporaryDir folder;
        StoreSpec spec;
        spec.users = 1;
        spec.places = QStringList{u"all"_s};
        spec.entriesPerPath = 100'000;
        spec.labels = {{u"rare"_s, u"yes"_s, 1000}, {u"common"_s, u"yes"_s, 2}};
        const auto built = buildStore(folder.filePath(u"big"_s), spec);
        QVERIFY2(built, built ? "" : qPrintable(built.error().what));
        auto database = openStoreDatabase(folder.filePath(u"big"_s), Access::ReadOnly);
        QVERIFY(database);
        LocalReader reader(std::move(*database), folder.filePath(u"big"_s));
        const AssetPath path = AssetPath::fromCanonical(u"/users/u0/all"_s);
        std::vector<size_t> batches;
        const auto streamed =
            reader.refs(DeleteRequest::allAt(path), Sort::NewestFirst, Cancel(), [&](std::span<const AssetRef> batch) {
                batches.push_back(batch.size());
                return true;
            });
        QVERIFY(streamed);
        QVERIFY(batches.front() <= 100);
        QCOMPARE(std::accumulate(batches.begin(), batches.end(), size_t(0)), size_t(100'000));
        DeleteRequest labelled = DeleteRequest::everythingBelow(AssetPath());
        labelled.labels = {{u"rare"_s, u"yes"_s}, {u"common"_s, u"yes"_s}};
        QCOMPARE(reader.totals(labelled, Cancel())->assets, 100);
    }

    void stopsWhenTheSinkOrTheAskerHasEnough()
    {
        StoreFixture store;
        QVERIFY(store.insert(StoreOracle::random(9, 400).assets));
        const DeleteRequest all = DeleteRequest::everythingBelow(AssetPath());
        int batches = 0;
        QVERIFY(store.reader().match(all, Cancel(), [&](auto) { return ++batches < 1; }));
        QCOMPARE(batches, 1);
        const Cancel cancel;
        const auto stopped = store.reader().match(all, cancel, [&](auto) {
            cancel.cancel();
            return true;
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(store.reader().totals(all, cancel).error().code, ErrorCode::Cancelled);
    }

    void answersQuestionsWhileStreaming()
    {
        StoreFixture store;
        const StoreOracle oracle = StoreOracle::random(4, 50);
        QVERIFY(store.insert(oracle.assets));
        const auto streamed = store.reader().refs(
            DeleteRequest::everythingBelow(AssetPath()), Sort::PathThenEntry, Cancel(),
            [&](std::span<const AssetRef> batch) { return store.reader().lookUp(batch).has_value(); });
        QVERIFY(streamed);
        QVERIFY(store.reader().node(AssetPath()));
    }

    void namesSiblingsThatBeginAlike()
    {
        StoreFixture store;
        std::vector<Asset> assets;
        for (const QString& name : {u"u12"_s, u"u120"_s, u"u12-x"_s, u"u13"_s}) {
            Asset asset;
            asset.ref.path = AssetPath().child(name);
            assets.push_back(asset);
        }
        QVERIFY(store.insert(assets));
        const auto radius =
            store.reader().radius(DeleteRequest::everythingBelow(AssetPath().child(u"u12"_s)), Cancel());
        QVERIFY(radius);
        QCOMPARE(radius->nearPaths, 2);
        QCOMPARE(radius->near.first().path.name(), u"u120"_s);
        QVERIFY(radius->near.first().why == NearPath::Why::BeginsAlike);
    }
};

QTEST_GUILESS_MAIN(LocalReaderTest)
#include "local_reader_test.moc"
