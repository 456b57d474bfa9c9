// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_match.h"
#include "store_fixture.h"
#include "store_oracle.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace secateur;
using namespace secateur::tests;

/// What help draws by rules in memory is what a real local store takes.
class RequestMatchStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesAsTheStoreDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one") << 11u;
        QTest::newRow("two") << 12u;
        QTest::newRow("three") << 13u;
    }

    void matchesAsTheStoreDoes()
    {
        QFETCH(quint32, seed);
        StoreOracle oracle = StoreOracle::random(seed, 80);
        StoreFixture store;
        QVERIFY(store.insert(oracle.assets));
        const QList<Asset> assets(oracle.assets.begin(), oracle.assets.end());
        for (const DeleteRequest& request : oracle.requests()) {
            QStringList mine;
            for (const qsizetype i : matchedOf(assets, request))
                mine.append(u"%1 %2"_s.arg(assets.at(i).ref.path.text()).arg(assets.at(i).ref.entry));
            QStringList theirs;
            for (const PlannedAsset& asset : store.plan(request))
                theirs.append(u"%1 %2"_s.arg(asset.ref.path.text()).arg(asset.ref.entry));
            mine.sort();
            theirs.sort();
            QVERIFY2(mine == theirs, qPrintable(request.canonical().value_or(request.path.text())));
        }
    }
};

QTEST_GUILESS_MAIN(RequestMatchStoreTest)

#include "request_match_store_test.moc"
