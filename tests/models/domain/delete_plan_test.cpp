// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delete_plan.h"
#include "domain/same_asset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <limits>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

PlannedAsset assetAt(const QString& path, qint64 entry, Timestamp created = 1'700'000'000'000'001)
{
    Variant original;
    original.bucket = u"assets"_s;
    original.key = u"ab/%1.png"_s.arg(entry);
    original.bytes = 100 + entry % 1000;
    Variant rendition = original;
    rendition.key = u"cd/%1.webp"_s.arg(entry);
    rendition.original = false;
    rendition.bytes = -1;
    return {{AssetPath::fromCanonical(path), entry}, created, {original, rendition}};
}

QByteArray hashOf(const QList<PlannedAsset>& assets, const QString& storeId = u"store"_s,
                  const QString& path = u"/users"_s)
{
    PlanHasher hasher(DeleteRequest::everythingBelow(AssetPath::fromCanonical(path)), storeId);
    for (const PlannedAsset& asset : assets)
        hasher.add(asset);
    return hasher.sha256();
}

} // namespace

class DeletePlanTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lineIsTheCanonicalJson();
    void linesComeBack_data();
    void linesComeBack();
    void hostileLinesAreRefused_data();
    void hostileLinesAreRefused();
    void hashKnowsEverythingOfAPlan();
    void hasherCounts();
    void sumsDoNotWrapRound();
    void timesAreWrittenInFull();
    void tellsTheSameAsset_data();
    void tellsTheSameAsset();
};

void DeletePlanTest::lineIsTheCanonicalJson()
{
    QCOMPARE(planLine(assetAt(u"/users/1"_s, 7)),
             QByteArray(R"({"path":"/users/1","entry":7,"created":1700000000000001,"variants":[)"
                        R"({"bucket":"assets","key":"ab/7.png","original":true,"bytes":107},)"
                        R"({"bucket":"assets","key":"cd/7.webp","original":false,"bytes":-1}]})"));
}

void DeletePlanTest::linesComeBack_data()
{
    QTest::addColumn<PlannedAsset>("asset");
    QTest::newRow("plain") << assetAt(u"/users/1"_s, 7);
    QTest::newRow("root") << assetAt(u"/"_s, 0);
    QTest::newRow("largest") << assetAt(u"/a"_s, largest, largest);
    QTest::newRow("before 1970") << assetAt(u"/a"_s, 0, -largest);
    QTest::newRow("no variants") << PlannedAsset{{AssetPath::fromCanonical(u"/a"_s), 1}, 0, {}};
    QTest::newRow("any script") << assetAt(u"/ユーザー/é\"\\😀"_s, 1);
    PlannedAsset odd = assetAt(u"/a"_s, 1);
    odd.variants[0].key = u"\u0001\n\t\"\\/é\u2028😀\u007f"_s;
    QTest::newRow("controls in a key") << odd;
}

void DeletePlanTest::linesComeBack()
{
    QFETCH(const PlannedAsset, asset);
    const QByteArray line = planLine(asset);
    QVERIFY(!line.contains('\n'));
    const auto back = parsePlanLine(line);
    QVERIFY2(back, back ? "" : qPrintable(back.error()));
    QVERIFY(*back == asset);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value("path"_L1).toString(), asset.ref.path.text());
    QCOMPARE(object.value("entry"_L1).toInteger(), asset.ref.entry);
    QCOMPARE(object.value("created"_L1).toInteger(), asset.created);
    QCOMPARE(object.value("variants"_L1).toArray().size(), asset.variants.size());
}

void DeletePlanTest::hostileLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = planLine(assetAt(u"/users/1"_s, 7));
    const auto changed = [&](const char* name, const QByteArray& from, const QByteArray& to) {
        QVERIFY(good.contains(from));
        QTest::newRow(name) << QByteArray(good).replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("}{");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("more behind") << good + "{}";
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("too long") << QByteArray(8 * 1024 * 1024, ' ') + good;
    QTest::newRow("no UTF-8") << QByteArray(good).replace("assets", "\xff\xfe");
    changed("path climbs", "/users/1", "/users/../1");
    changed("path is relative", "/users/1", "users/1");
    changed("path is a number", "\"/users/1\"", "1");
    changed("path holds NUL", "/users/1", "/users/\\u0000");
    changed("path holds half a character", "/users/1", "/users/\\ud800");
    changed("entry is negative", "\"entry\":7", "\"entry\":-7");
    changed("entry is text", "\"entry\":7", "\"entry\":\"7\"");
    changed("entry is a fraction", "\"entry\":7", "\"entry\":7.5");
    changed("entry is too large", "\"entry\":7", "\"entry\":9223372036854775808");
    changed("entry is missing", "\"entry\":7,", "");
    changed("entry twice", "\"entry\":7", "\"entry\":1,\"entry\":7");
    changed("time is missing", ",\"created\":1700000000000001", "");
    changed("a field too many", "\"entry\":7", "\"entry\":7,\"more\":1");
    changed("another notation", "\"entry\":7", "\"entry\": 7");
    changed("variants are no list", "\"variants\":[", "\"variants\":1,\"x\":[");
    changed("a variant is a number", "\"variants\":[", "\"variants\":[1,");
    changed("bytes below -1", "\"bytes\":107", "\"bytes\":-2");
    changed("original is text", "\"original\":true", "\"original\":\"true\"");
    changed("no key", "\"key\":\"ab/7.png\"", "\"key\":\"\"");
    changed("key too long", "ab/7.png", QByteArray(5000, 'k'));
}

void DeletePlanTest::hostileLinesAreRefused()
{
    QFETCH(const QByteArray, line);
    const auto back = parsePlanLine(line);
    QVERIFY(!back);
    QVERIFY(!back.error().isEmpty());
}

void DeletePlanTest::hashKnowsEverythingOfAPlan()
{
    const PlannedAsset first = assetAt(u"/users/1"_s, 1);
    const PlannedAsset second = assetAt(u"/users/1"_s, 2);
    const QByteArray hash = hashOf({first, second});
    QCOMPARE(hash.size(), 64);
    QCOMPARE(hash, hash.toLower());
    QCOMPARE(hashOf({first, second}), hash);
    QVERIFY(hashOf({second, first}) != hash);
    QVERIFY(hashOf({first}) != hash);
    QVERIFY(hashOf({first, second, second}) != hash);
    QVERIFY(hashOf({first, second}, u"other"_s) != hash);
    QVERIFY(hashOf({first, second}, u"store"_s, u"/other"_s) != hash);
    PlannedAsset later = second;
    later.created += 1;
    QVERIFY(hashOf({first, later}) != hash);
    PlannedAsset moved = second;
    moved.variants[1].key = u"elsewhere"_s;
    QVERIFY(hashOf({first, moved}) != hash);

    PlanHasher byLine(DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users"_s)), u"store"_s);
    byLine.add(first, planLine(first));
    byLine.add(second, planLine(second));
    QCOMPARE(byLine.sha256(), hash);
}

void DeletePlanTest::hasherCounts()
{
    PlanHasher hasher(DeleteRequest::everythingBelow(AssetPath()), u"store"_s);
    QVERIFY(hasher.totals() == Totals());
    hasher.add(assetAt(u"/"_s, 0, -5));
    hasher.add(assetAt(u"/a"_s, 1, 30));
    hasher.add(assetAt(u"/a"_s, 2, 10));
    const Totals expected{3, 6, 303, 2, -5, 30};
    QVERIFY(hasher.totals() == expected);
    // What a remote catalogue gives: no size at all is unknown, not nothing.
    PlanHasher sizeless(DeleteRequest::everythingBelow(AssetPath()), u"store"_s);
    PlannedAsset asset = assetAt(u"/a"_s, 1);
    asset.variants[0].bytes = -1;
    sizeless.add(asset);
    QCOMPARE(sizeless.totals().bytes, -1);
}

void DeletePlanTest::sumsDoNotWrapRound()
{
    PlannedAsset huge = assetAt(u"/a"_s, 1);
    huge.variants[0].bytes = largest;
    huge.variants[1].bytes = largest;
    QCOMPARE(huge.bytes(), largest);
    QCOMPARE(boundedSum(-largest, -largest), std::numeric_limits<qint64>::min());
    QCOMPARE(boundedSum(2, -3), -1);
    QCOMPARE(knownSum(2, 3), 5);
    QCOMPARE(knownSum(2, -1), 2);
    QCOMPARE(knownSum(-1, -1), -1);
    PlanHasher hasher(DeleteRequest::everythingBelow(AssetPath()), u"store"_s);
    hasher.add(huge);
    hasher.add(huge);
    QCOMPARE(hasher.totals().bytes, largest);
}

void DeletePlanTest::timesAreWrittenInFull()
{
    QCOMPARE(isoText(0), u"1970-01-01T00:00:00.000000Z"_s);
    QCOMPARE(isoText(1'769'854'830'123'456), u"2026-01-31T10:20:30.123456Z"_s);
    QCOMPARE(isoText(-1), u"1969-12-31T23:59:59.999999Z"_s);
    QVERIFY(!isoText(largest).isEmpty());
    QVERIFY(!isoText(-largest).isEmpty());
    QVERIFY(nowStamp() > 1'700'000'000'000'000);
}

void DeletePlanTest::tellsTheSameAsset_data()
{
    QTest::addColumn<PlannedAsset>("planned");
    QTest::addColumn<Asset>("now");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("mayBe");
    Asset asset;
    asset.ref = {AssetPath::fromCanonical(u"/a"_s), 7};
    asset.created = 5;
    Variant original;
    original.bucket = u"b"_s;
    original.key = u"k"_s;
    asset.variants = {original};
    Asset hidden;
    hidden.ref = asset.ref;
    hidden.shown = false;
    const PlannedAsset planned = plannedFrom(asset);
    const PlannedAsset numberOnly = plannedFrom(hidden);
    QTest::newRow("the same") << planned << asset << true << true;
    Asset other = asset;
    other.ref.entry = 8;
    QTest::newRow("another number") << planned << other << false << false;
    other = asset;
    other.ref.path = AssetPath::fromCanonical(u"/b"_s);
    QTest::newRow("another path") << planned << other << false << false;
    other = asset;
    other.created = 6;
    QTest::newRow("another time") << planned << other << false << false;
    other = asset;
    other.variants[0].key = u"l"_s;
    QTest::newRow("another key") << planned << other << false << false;
    other = asset;
    other.variants[0].bucket = u"c"_s;
    QTest::newRow("another bucket") << planned << other << false << false;
    other = asset;
    other.variants.clear();
    QTest::newRow("without its original") << planned << other << false << false;
    // konifer.md, trap 13
    QTest::newRow("was shown, is not") << planned << hidden << false << true;
    QTest::newRow("never was shown") << numberOnly << hidden << true << true;
    QTest::newRow("was not shown, is") << numberOnly << asset << false << false;
    other = hidden;
    other.ref.entry = 8;
    QTest::newRow("another that is not shown") << numberOnly << other << false << false;
    QTest::newRow("shown, another that is not") << planned << other << false << false;
    Asset bare;
    bare.ref = asset.ref;
    QTest::newRow("not shown, one without anything") << numberOnly << bare << false << false;
}

void DeletePlanTest::tellsTheSameAsset()
{
    QFETCH(PlannedAsset, planned);
    QFETCH(Asset, now);
    QFETCH(bool, same);
    QFETCH(bool, mayBe);
    QCOMPARE(isSameAsset(planned, now), same);
    QCOMPARE(mayBeSameAsset(planned, now), mayBe);
    if (now.shown && !planned.isNumberOnly())
        QCOMPARE(isSameAsset(planned, plannedFrom(now)), same);
}

QTEST_APPLESS_MAIN(DeletePlanTest)
#include "delete_plan_test.moc"
