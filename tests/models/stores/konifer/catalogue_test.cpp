// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue reads, against an oracle that looks at every line, on a real PostgreSQL.
#include "catalogue_fixture.h"

#include "domain/same_asset.h"
#include "support/verify_result.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

/// The names below a path, by their bytes, each with whether something lies below it.
QMap<QString, bool> childrenOf(const StoreOracle& oracle, const AssetPath& path)
{
    QMap<QString, bool> children;
    for (const Asset& asset : oracle.assets) {
        const QStringList segments = asset.ref.path.segments();
        if (path.contains(asset.ref.path) && path != asset.ref.path) {
            bool& below = children[segments[path.depth()]];
            below = below || segments.size() > path.depth() + 1;
        }
    }
    return children;
}

ChildPage pageOf(const QMap<QString, bool>& children, const AssetPath& path, const QString& after, int limit)
{
    ChildPage page;
    for (auto child = children.upperBound(after); child != children.cend(); ++child) {
        if (page.children.size() == limit) {
            page.more = true;
            break;
        }
        page.children.append({child.key(), path.child(child.key()), -1, -1, child.value()});
    }
    return page;
}

} // namespace

class CatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsChildrenByPages();
    void takesTheLongestNames();
    void findsNodes();
    void matchesAsTheOracle();
    void sortsInAllWays();
    void looksUpAssets();
    void tellsAnotherAssetWithItsNumber();
    void matchesNothingWhereNoAssetCanBe();
    void streamsInPortions();
    void groupsVariantsAcrossPortions();
    void readsEveryVersion_data();
    void readsEveryVersion();
    void listsWhatIsScheduled();
    void findsAnyAsset();

private:
    CatalogueFixture m_fixture;
    StoreOracle m_oracle;
    QString m_database;
    std::unique_ptr<Catalogue> m_catalogue;
};

void CatalogueTest::initTestCase()
{
    VERIFY_RESULT(m_fixture.server().start());
    const QStringList lines = randomLines(5, 45);
    m_oracle = oracleOf(lines);
    auto database = m_fixture.make(lines);
    VERIFY_RESULT(database);
    m_database = *database;
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    m_catalogue = std::move(*catalogue);
}

void CatalogueTest::listsChildrenByPages()
{
    QList<AssetPath> paths = allPaths(m_oracle);
    paths << at(u"/nowhere"_s) << at(u"/grün/ключ"_s) << at(u"/u-12"_s);
    for (const AssetPath& path : std::as_const(paths)) {
        const QMap<QString, bool> all = childrenOf(m_oracle, path);
        QStringList marks = all.keys();
        marks << QString() << u"u11"_s << u"00"_s << u"zzzz"_s << u"u12-x"_s << u"u1é"_s << u"~"_s << u"ключ"_s;
        for (const QString& after : std::as_const(marks)) {
            for (int limit = 1; limit <= int(all.size()) + 1; ++limit) {
                const auto page = m_catalogue->children(path, after, limit);
                VERIFY_RESULT(page);
                const ChildPage expected = pageOf(all, path, after, limit);
                QCOMPARE(page->children, expected.children);
                QCOMPARE(page->more, expected.more);
            }
        }
    }
}

void CatalogueTest::takesTheLongestNames()
{
    const QString a = u"/"_s + QString(255, u'a');
    const QString z = u"/"_s + QString(255, u'z');
    const QStringList lines{a + u" 0"_s, a + u"/x 0"_s, u"/b 0"_s, z + u" 0"_s, z + a + u"/x 0"_s};
    const auto database = m_fixture.make(lines);
    VERIFY_RESULT(database);
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const StoreOracle oracle = oracleOf(lines);
    for (const AssetPath& path : allPaths(oracle)) {
        for (const int limit : {1, 2, 10}) {
            const auto page = (*catalogue)->children(path, {}, limit);
            VERIFY_RESULT(page);
            QCOMPARE(page->children, pageOf(childrenOf(oracle, path), path, {}, limit).children);
        }
        const DeleteRequest below = DeleteRequest::everythingBelow(path);
        const auto radius = (*catalogue)->radius(below, Cancel());
        VERIFY_RESULT(radius);
        QCOMPARE(radius->matched.assets, oracle.totals(below).assets);
        VERIFY_RESULT((*catalogue)->node(path));
    }
    QCOMPARE((*catalogue)->children(AssetPath(), a.mid(1), 10)->children.first().name, u"b"_s);
}

void CatalogueTest::findsNodes()
{
    for (const AssetPath& path : allPaths(m_oracle)) {
        const auto node = m_catalogue->node(path);
        VERIFY_RESULT(node);
        const qint64 assets = m_oracle.totals(DeleteRequest::everythingBelow(path)).assets;
        QCOMPARE(*node, (ChildNode{path.name(), path, assets, -1, !childrenOf(m_oracle, path).isEmpty()}));
    }
    for (const QString& path : {u"/nowhere"_s, u"/u1/nowhere/a"_s, u"/grün"_s, u"/u"_s})
        QCOMPARE(m_catalogue->node(at(path)).error().code, ErrorCode::NotFound);
}

/// Every selector with and without labels, at paths that exist, lead to others, or are not there.
void CatalogueTest::matchesAsTheOracle()
{
    for (const DeleteRequest& request : m_oracle.requests()) {
        const QByteArray name = request.meaning().toUtf8();
        std::vector<PlannedAsset> expected;
        for (const Asset& asset : m_oracle.matched(request))
            expected.push_back(comparable(plannedFrom(asset)));
        QVERIFY2(planOf(*m_catalogue, request) == expected, name);
        Totals totals = m_oracle.totals(request);
        totals.bytes = totals.assets == 0 ? 0 : -1;
        QVERIFY2(m_catalogue->totals(request, Cancel()) == Result<Totals>(totals), name);
    }
}

void CatalogueTest::sortsInAllWays()
{
    for (const DeleteRequest& request : m_oracle.requests()) {
        for (const Sort sort : {Sort::PathThenEntry, Sort::NewestFirst, Sort::LastModifiedFirst}) {
            std::vector<AssetRef> expected;
            for (const Asset& asset : m_oracle.matched(request, sort))
                expected.push_back(asset.ref);
            QVERIFY2(refsOf(*m_catalogue, request, sort) == expected, request.meaning().toUtf8());
        }
    }
}

void CatalogueTest::looksUpAssets()
{
    std::vector<AssetRef> refs{{at(u"/nowhere"_s), 0}, {at(u"/grün"_s), 0}, {at(u"/u1"_s), 77}};
    QList<std::optional<Asset>> expected(3);
    for (auto asset = m_oracle.assets.rbegin(); asset != m_oracle.assets.rend(); ++asset) {
        refs.push_back(asset->ref);
        expected.append(comparable(*asset));
    }
    refs.push_back(refs.back()); // twice
    expected.append(expected.back());
    const auto found = m_catalogue->lookUp(refs);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto& asset = found->at(i);
        QVERIFY2((asset ? std::optional(comparable(*asset)) : std::nullopt) == expected[i],
                 qPrintable(refs[size_t(i)].path.text()));
        if (asset && !asset->variants.isEmpty())
            QVERIFY(asset->variants.first().original);
    }
    QCOMPARE(m_catalogue->lookUp({})->size(), 0);
    const AssetRef nowhere{at(u"/grün"_s), 0};
    QCOMPARE(*m_catalogue->lookUp(std::span(&nowhere, 1)), QList<std::optional<Asset>>{std::nullopt});
}

void CatalogueTest::tellsAnotherAssetWithItsNumber()
{
    const QStringList lines{u"/a 0 @5"_s, u"/a 1 @6"_s, u"/a 2 @7"_s};
    const auto database = m_fixture.make(lines);
    VERIFY_RESULT(database);
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const std::vector<PlannedAsset> plan = planOf(**catalogue, DeleteRequest::allAt(at(u"/a"_s)));
    QCOMPARE(plan.size(), 3u);
    // One is gone, one was replaced, one has other content.
    VERIFY_RESULT(m_fixture.script(
        *database, "DELETE FROM asset_variant USING asset_tree t WHERE t.id = asset_id AND entry_id = 0;"
                   "DELETE FROM asset_tree WHERE entry_id = 0;"
                   "UPDATE asset_tree SET created_at = created_at + interval '1 microsecond'"
                   " WHERE entry_id = 1;"
                   "UPDATE asset_variant v SET object_store_key = 'other' FROM asset_tree t"
                   " WHERE t.id = v.asset_id AND t.entry_id = 2"_ba));
    std::vector<AssetRef> refs;
    for (const PlannedAsset& asset : plan)
        refs.push_back(asset.ref);
    const auto found = (*catalogue)->lookUp(refs);
    VERIFY_RESULT(found);
    QVERIFY(!found->at(0));
    QVERIFY(found->at(1) && !isSameAsset(plan[1], *found->at(1)));
    QVERIFY(found->at(2) && !isSameAsset(plan[2], *found->at(2)));
}

void CatalogueTest::matchesNothingWhereNoAssetCanBe()
{
    for (const QString& text :
         {u"/grün"_s, u"/ключ/a"_s, u"/u-12"_s, u"/a b"_s, u"/u12%"_s, u"/"_s + QString(256, u'a')}) {
        for (const DeleteRequest& request :
             {DeleteRequest::entryAt(at(text), 0), DeleteRequest::newest(at(text), 5), DeleteRequest::allAt(at(text)),
              DeleteRequest::everythingBelow(at(text))}) {
            QVERIFY(planOf(*m_catalogue, request).empty());
            QVERIFY(refsOf(*m_catalogue, request, Sort::NewestFirst).empty());
            QCOMPARE(m_catalogue->totals(request, Cancel()), Result<Totals>(Totals()));
            const auto radius = m_catalogue->radius(request, Cancel());
            VERIFY_RESULT(radius);
            QCOMPARE(radius->matched, Totals());
            QCOMPARE(radius->collateralAssets, 0);
        }
    }
}

void CatalogueTest::streamsInPortions()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    auto link = m_fixture.server().connect(*database);
    VERIFY_RESULT(link);
    VERIFY_RESULT(fillUsers(*link, 200)); // 6,000 assets
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const DeleteRequest everything = DeleteRequest::everythingBelow(AssetPath());
    const std::vector<AssetRef> refs = refsOf(**catalogue, everything, Sort::PathThenEntry);
    QCOMPARE(refs.size(), 6000u);
    QVERIFY(std::is_sorted(refs.begin(), refs.end(), [](const AssetRef& a, const AssetRef& b) {
        return std::pair(a.path, a.entry) < std::pair(b.path, b.entry);
    }));
    QCOMPARE(planOf(**catalogue, everything).size(), 6000u);
    std::vector<size_t> portions;
    VERIFY_RESULT((*catalogue)->refs(everything, Sort::NewestFirst, Cancel(), [&](std::span<const AssetRef> batch) {
        portions.push_back(batch.size());
        return portions.size() < 2;
    }));
    QCOMPARE(portions.size(), 2u); // the sink's word ends it, without an error
    QVERIFY(portions[0] < portions[1]);
    int plans = 0;
    VERIFY_RESULT((*catalogue)->match(everything, Cancel(), [&](std::span<const PlannedAsset>) {
        ++plans;
        return false;
    }));
    QCOMPARE(plans, 1);
    QCOMPARE((*catalogue)->totals(everything, Cancel())->assets, 6000); // and the connection is as before
}

void CatalogueTest::groupsVariantsAcrossPortions()
{
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(u"/a %1 variants:3"_s.arg(i));
    const auto database = m_fixture.make(lines);
    VERIFY_RESULT(database);
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    std::vector<PlannedAsset> expected;
    for (const Asset& asset : oracleOf(lines).assets)
        expected.push_back(comparable(plannedFrom(asset)));
    QVERIFY(planOf(**catalogue, DeleteRequest::allAt(at(u"/a"_s))) == expected);
}

void CatalogueTest::readsEveryVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("oldest") << int(SchemaVersion::Oldest);
    QTest::newRow("older") << int(SchemaVersion::Older);
    QTest::newRow("newest") << int(SchemaVersion::Newest);
    QTest::newRow("future") << int(SchemaVersion::Future);
}

void CatalogueTest::readsEveryVersion()
{
    QFETCH(const int, version);
    const QStringList lines = randomLines(9, 20);
    const StoreOracle oracle = oracleOf(lines, SchemaVersion(version));
    const auto database = m_fixture.make(lines, SchemaVersion(version));
    VERIFY_RESULT(database);
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    QVERIFY((*catalogue)->seesOutbox());
    for (const Asset& asset : oracle.assets) {
        const auto found = (*catalogue)->lookUp(std::span(&asset.ref, 1));
        VERIFY_RESULT(found);
        QVERIFY(found->first());
        QCOMPARE(comparable(*found->first()), comparable(asset));
        DeleteRequest below = DeleteRequest::everythingBelow(asset.ref.path.parent());
        below.labels = asset.labels;
        QCOMPARE(planOf(**catalogue, below).size(), oracle.matched(below).size());
        VERIFY_RESULT((*catalogue)->radius(below, Cancel()));
        VERIFY_RESULT((*catalogue)->children(asset.ref.path.parent(), {}, 10));
    }
    VERIFY_RESULT((*catalogue)->outboxMark());
}

void CatalogueTest::listsWhatIsScheduled()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    VERIFY_RESULT(m_fixture.script(
        *database, "INSERT INTO outbox (event_type, payload, created_at) SELECT 'VARIANT_DELETED',"
                   " jsonb_build_object('objectStoreBucket', 'assets', 'objectStoreKey', 'k' || n),"
                   " (now() AT TIME ZONE 'UTC') - n * interval '1 minute' FROM generate_series(1, 25) n;"
                   "INSERT INTO outbox (event_type, payload) VALUES ('SOMETHING_ELSE', '{}')"_ba));
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const auto mark = (*catalogue)->outboxMark();
    VERIFY_RESULT(mark);
    QCOMPARE(mark->count, 25);
    QVERIFY(mark->oldestSeconds >= 1500 && mark->oldestSeconds < 1600);
    QVERIFY(mark->isOfSameRows(*(*catalogue)->outboxMark()));
    const auto old = (*catalogue)->scheduledBefore(600);
    VERIFY_RESULT(old);
    QVERIFY(*old >= 15 && *old <= 16);
    QStringList keys;
    qint64 after = 0;
    while (true) {
        const auto page = (*catalogue)->pendingObjects(after, 10);
        VERIFY_RESULT(page);
        if (page->isEmpty())
            break;
        for (const PendingObject& object : *page)
            keys.append(object.bucket + u'/' + object.key);
        after = page->last().id;
    }
    QCOMPARE(keys.size(), 25);
    QCOMPARE(keys.first(), u"assets/k25"_s);
    QCOMPARE(keys.last(), u"assets/k1"_s);
    const auto aged = (*catalogue)->pendingObjects(0, 100, 600);
    VERIFY_RESULT(aged);
    QVERIFY(aged->size() >= 15 && aged->size() <= 16);
    int seen = 0;
    VERIFY_RESULT((*catalogue)->outbox(Cancel(), [&](QByteArrayView bucket, QByteArrayView key) {
        return bucket == "assets" && key.startsWith('k') && ++seen < 7;
    }));
    QCOMPARE(seen, 7);
    // One that goes for one that comes leaves the sums, and is another queue all the same.
    VERIFY_RESULT(m_fixture.script(*database, "UPDATE outbox SET id = gen_random_uuid() WHERE payload->>"
                                              "'objectStoreKey' = 'k7'"_ba));
    QCOMPARE((*catalogue)->outboxMark()->count, 25);
    QVERIFY(!mark->isOfSameRows(*(*catalogue)->outboxMark()));
}

void CatalogueTest::findsAnyAsset()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    QCOMPARE((*catalogue)->anyAsset(), Result<std::optional<Asset>>(std::nullopt));
    auto link = m_fixture.server().connect(*database);
    VERIFY_RESULT(fillLines(*link, {u"/a 0 unready"_s}));
    QCOMPARE((*catalogue)->anyAsset(), Result<std::optional<Asset>>(std::nullopt)); // no server shows it
    VERIFY_RESULT(fillLines(*link, {u"/b/c 4"_s, u"/b 3"_s}));
    const auto any = (*catalogue)->anyAsset();
    VERIFY_RESULT(any);
    QVERIFY(*any);
    QCOMPARE((*any)->ref, (AssetRef{at(u"/b"_s), 3}));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
