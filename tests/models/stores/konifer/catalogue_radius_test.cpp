// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around a request, and what a server that recurses by text takes beside it: measured by letting it delete.
// And that large tables are read by their index.
#include "catalogue_fixture.h"

#include "support/postgres_backend.h"
#include "support/verify_result.h"

#include <QFile>
#include <QSet>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

QString nearText(const AssetPath& path, qint64 assets, NearPath::Why why)
{
    static const QStringList words{u"alike"_s, u"same"_s, u"below"_s};
    return u"%1 %2 %3"_s.arg(words[int(why)], path.text()).arg(assets);
}

/// Every place that lies near, by the rules of BlastRadius, as sorted text.
QStringList nearOf(const StoreOracle& oracle, const DeleteRequest& request)
{
    const bool wide = request.selector == Selector::All || request.selector == Selector::Recursive;
    const qsizetype depth = request.path.depth();
    QSet<QPair<AssetPath, qint64>> taken;
    for (const Asset& asset : oracle.matched(request))
        taken.insert({asset.ref.path, asset.ref.entry});
    QMap<QPair<AssetPath, NearPath::Why>, qint64> near;
    for (const Asset& asset : oracle.assets) {
        const AssetPath& path = asset.ref.path;
        const QStringList segments = path.segments();
        const auto first = [&](qsizetype count) { return AssetPath::fromSegments(segments.first(count)); };
        if (path == request.path) {
            if (!taken.contains({path, asset.ref.entry}))
                ++near[{path, NearPath::Why::SamePath}];
        } else if (request.path.contains(path)) {
            if (request.selector != Selector::Recursive)
                ++near[{first(depth + 1), NearPath::Why::Below}];
        } else if (wide && depth > 0 && segments.size() >= depth &&
                   first(depth).text().startsWith(request.path.text())) {
            ++near[{first(depth), NearPath::Why::BeginsAlike}];
        }
    }
    QStringList texts;
    for (auto place = near.cbegin(); place != near.cend(); ++place)
        texts.append(nearText(place.key().first, place.value(), place.key().second));
    texts.sort();
    return texts;
}

QSet<QString> refLines(const std::vector<Asset>& assets)
{
    QSet<QString> lines;
    for (const Asset& asset : assets)
        lines.insert(QString::fromLatin1(ltreeText(asset.ref.path.text())) + u' ' + QString::number(asset.ref.entry));
    return lines;
}

} // namespace

class CatalogueRadiusTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsWhatLiesNear();
    void showsTheNearestOfMany();
    void countsWhatTheServerWouldTake_data();
    void countsWhatTheServerWouldTake();
    void countsWhatTheServerWouldTakeOfMany();
    void firstRowsComeFromTheIndex();

private:
    CatalogueFixture m_fixture;
    QString m_database; ///< filled anew
};

void CatalogueRadiusTest::initTestCase()
{
    VERIFY_RESULT(m_fixture.server().start());
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    m_database = *database;
}

void CatalogueRadiusTest::showsWhatLiesNear()
{
    const QStringList lines = randomLines(11, 40);
    const StoreOracle oracle = oracleOf(lines);
    VERIFY_RESULT(m_fixture.refill(m_database, lines));
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    int places = 0;
    for (const DeleteRequest& request : oracle.requests()) {
        const auto radius = (*catalogue)->radius(request, Cancel());
        VERIFY_RESULT(radius);
        QStringList near;
        for (const NearPath& place : radius->near)
            near.append(nearText(place.path, place.assets, place.why));
        near.sort();
        const QStringList expected = nearOf(oracle, request);
        if (expected.size() <= BlastRadius::maxNear)
            QCOMPARE(near, expected);
        QCOMPARE(radius->nearPaths, expected.size());
        QCOMPARE(radius->nearAssets, oracle.nearAssets(request));
        QVERIFY(radius->exact && radius->whyNotExact.isEmpty() && radius->asOf > 0);
        Totals totals = oracle.totals(request);
        totals.bytes = totals.assets == 0 ? 0 : -1;
        QCOMPARE(radius->matched, totals);
        if (request.selector != Selector::Recursive)
            QCOMPARE(radius->collateralAssets, 0);
        places += int(expected.size());
    }
    QVERIFY(places > 100);
}

void CatalogueRadiusTest::showsTheNearestOfMany()
{
    QStringList lines{u"/u/a 0"_s, u"/u/a 1 k=v"_s, u"/u/b 0"_s};
    for (int i = 10; i < 40; ++i)
        lines << u"/u/a%1 0"_s.arg(i) << u"/u/a%1/x 0"_s.arg(i) << u"/u/a/c%1 0"_s.arg(i);
    lines << u"/u/a9 0"_s;
    VERIFY_RESULT(m_fixture.refill(m_database, lines));
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    DeleteRequest all = DeleteRequest::allAt(at(u"/u/a"_s));
    all.labels = {{u"k"_s, u"v"_s}};
    const auto radius = (*catalogue)->radius(all, Cancel());
    VERIFY_RESULT(radius);
    QCOMPARE(radius->near.size(), BlastRadius::maxNear);
    QCOMPARE(radius->near[0], (NearPath{at(u"/u/a"_s), 1, NearPath::Why::SamePath}));
    QCOMPARE(radius->near[1], (NearPath{at(u"/u/a9"_s), 1, NearPath::Why::BeginsAlike}));
    QCOMPARE(radius->near[2], (NearPath{at(u"/u/a10"_s), 2, NearPath::Why::BeginsAlike}));
    QCOMPARE(radius->nearPaths, 1 + 31 + 30);
    QCOMPARE(radius->nearAssets, 1 + 61 + 30);
}

void CatalogueRadiusTest::countsWhatTheServerWouldTake_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("meant");
    QTest::addColumn<int>("beyond");
    QTest::newRow("text") << u"/users/u12"_s << QString() << 3 << 4;
    QTest::newRow("text, labels") << u"/users/u12"_s << u"phone=pixel"_s << 1 << 2;
    QTest::newRow("wildcard") << u"/a_b"_s << QString() << 2 << 6;
    QTest::newRow("wildcard, labels") << u"/a_b"_s << u"phone=pixel"_s << 0 << 2;
    QTest::newRow("wildcard above") << u"/a_b/c"_s << QString() << 1 << 1;
    QTest::newRow("begins with a wildcard") << u"/users/_12"_s << QString() << 0 << 8;
    QTest::newRow("only a wildcard") << u"/_"_s << QString() << 1 << 20;
    QTest::newRow("ends with a wildcard") << u"/users/u1_"_s << QString() << 1 << 7;
    QTest::newRow("nothing there") << u"/users/u"_s << QString() << 0 << 9;
    QTest::newRow("nothing at all") << u"/users/x"_s << QString() << 0 << 0;
    QTest::newRow("case") << u"/users/U12"_s << QString() << 1 << 0;
    QTest::newRow("top") << u"/"_s << QString() << 21 << 0;
    QTest::newRow("no such ltree") << u"/users/u-12"_s << QString() << 0 << 0;
}

/// The test server's SQL is the server's own: konifer.md, trap 1.
void CatalogueRadiusTest::countsWhatTheServerWouldTake()
{
    QFETCH(const QString, path);
    QFETCH(const QString, label);
    QFETCH(const int, meant);
    QFETCH(const int, beyond);
    const QStringList lines{u"/users/u12 0 phone=pixel"_s,
                            u"/users/u12/profile 0 unready"_s,
                            u"/users/u12/profile 1"_s,
                            u"/users/u120 0 phone=pixel"_s,
                            u"/users/u120 1"_s,
                            u"/users/u12345/a/b 0 phone=pixel unready"_s,
                            u"/users/u12_ 0"_s,
                            u"/users/u1 0"_s,
                            u"/users/u1_ 0"_s,
                            u"/users/U12 0"_s,
                            u"/a_b 0"_s,
                            u"/a_b/c 0"_s,
                            u"/aXb 0 phone=pixel"_s,
                            u"/aXb 1"_s,
                            u"/a1bc/d 0"_s,
                            u"/a/b 0 phone=pixel"_s,
                            u"/a/b/c 0"_s,
                            u"/a_bb/c 0"_s,
                            u"/b/a 0"_s,
                            u"/_ 0"_s,
                            u"/zz 0"_s};
    VERIFY_RESULT(m_fixture.refill(m_database, lines));
    auto catalogue = m_fixture.open(m_database);
    VERIFY_RESULT(catalogue);
    DeleteRequest request = DeleteRequest::everythingBelow(at(path));
    if (!label.isEmpty())
        request.labels.insert(label.section(u'=', 0, 0), label.section(u'=', 1));
    const auto radius = (*catalogue)->radius(request, Cancel());
    VERIFY_RESULT(radius);
    auto link = m_fixture.server().connect(m_database);
    VERIFY_RESULT(link);
    const QByteArray refs = "SELECT path, entry_id FROM asset_tree"_ba;
    const auto before = link->lines(refs);
    VERIFY_RESULT(before);
    PostgresBackend server(m_fixture.server().conninfo(m_database));
    VERIFY_RESULT(server.open());
    const auto took = server.eraseRecursive(request.path, request.labels);
    if (!path.contains(u'-')) // the server takes no such path
        QCOMPARE(took, Result<qint64>(meant + beyond));
    const auto after = link->lines(refs);
    VERIFY_RESULT(after);
    const QSet<QString> inside = refLines(oracleOf(lines).matched(request));
    QSet<QString> paths;
    qint64 more = 0;
    for (const QString& line : *before) {
        if (after->contains(line) || inside.contains(line))
            continue;
        ++more;
        paths.insert(line.section(u' ', 0, 0));
    }
    QCOMPARE(radius->matched.assets, meant);
    QCOMPARE(radius->collateralAssets, more);
    QCOMPARE(radius->collateralPaths, paths.size());
    QCOMPARE(more, beyond);
}

void CatalogueRadiusTest::countsWhatTheServerWouldTakeOfMany()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    auto link = m_fixture.server().connect(*database);
    VERIFY_RESULT(link);
    VERIFY_RESULT(fillUsers(*link, 2000, 3, 2));
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const auto radius = (*catalogue)->radius(DeleteRequest::everythingBelow(at(u"/users/u12"_s)), Cancel());
    VERIFY_RESULT(radius);
    QCOMPARE(radius->matched.assets, 6);
    QCOMPARE(radius->collateralAssets, 660); // u120 to u129 and u1200 to u1299
    QCOMPARE(radius->collateralPaths, 330);
    QCOMPARE(radius->nearPaths, 110);
    QCOMPARE(radius->nearAssets, 660);
    PostgresBackend server(m_fixture.server().conninfo(*database));
    VERIFY_RESULT(server.open());
    QCOMPARE(server.eraseRecursive(at(u"/users/u12"_s), {}), Result<qint64>(666));
}

/// By the server's own account of how it ran our statements.
void CatalogueRadiusTest::firstRowsComeFromTheIndex()
{
    const auto database = m_fixture.make({});
    VERIFY_RESULT(database);
    auto link = m_fixture.server().connect(*database);
    VERIFY_RESULT(link);
    VERIFY_RESULT(fillUsers(*link, 3000)); // 90,000 assets
    VERIFY_RESULT(link->script("ALTER DATABASE " + database->toUtf8() +
                               " SET session_preload_libraries = 'auto_explain';\nALTER DATABASE " +
                               database->toUtf8() + " SET auto_explain.log_min_duration = 0"));
    auto catalogue = m_fixture.open(*database);
    VERIFY_RESULT(catalogue);
    const AssetPath users = at(u"/users"_s);
    QCOMPARE((*catalogue)->children(users, {}, 100)->children.size(), 100);
    QCOMPARE((*catalogue)->children(users, u"u2999"_s, 100)->children.size(), 100);
    QCOMPARE(planOf(**catalogue, DeleteRequest::newest(at(u"/users/u7/cover"_s), 2)).size(), 2u);
    QCOMPARE(planOf(**catalogue, DeleteRequest::everythingBelow(at(u"/users/u7"_s))).size(), 30u);
    int portions = 0;
    VERIFY_RESULT((*catalogue)
                      ->refs(DeleteRequest::everythingBelow(users), Sort::PathThenEntry, Cancel(),
                             [&](std::span<const AssetRef>) { return ++portions > 1; }));
    VERIFY_RESULT((*catalogue)->node(at(u"/users/u7"_s)));
    const auto radius = (*catalogue)->radius(DeleteRequest::everythingBelow(at(u"/users/u12"_s)), Cancel());
    VERIFY_RESULT(radius);
    QCOMPARE(radius->collateralAssets, 110 * 30);
    catalogue->reset(); // its last plan is logged
    QFile log(m_fixture.server().folder() + u"/log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray plans = log.readAll();
    QVERIFY(plans.contains("WITH RECURSIVE hop"));
    QVERIFY(plans.contains("DECLARE answer") || plans.contains("asset_variant v"));
    QVERIFY(plans.contains("Index"));
    const qsizetype bad = plans.indexOf("Seq Scan on asset_");
    QVERIFY2(bad < 0, plans.mid(std::max<qsizetype>(0, bad - 3000), 4000).constData());
}

QTEST_GUILESS_MAIN(CatalogueRadiusTest)
#include "catalogue_radius_test.moc"
