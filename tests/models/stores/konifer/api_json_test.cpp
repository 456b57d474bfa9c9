// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's JSON may look like, and what is not believed.
#include "stores/konifer/api_json.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <ctime>

using namespace secateur;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp noon = 1'769'860'830'000'000; // 2026-01-31T12:00:30Z

AssetPath path()
{
    return AssetPath::fromCanonical(u"/a/b"_s);
}

QJsonObject whole()
{
    return {
        {u"class"_s, u"IMAGE"_s},
        {u"entryId"_s, 3},
        {u"alt"_s, u"words"_s},
        {u"labels"_s, QJsonObject{{u"phone"_s, u"iphone"_s}}},
        {u"tags"_s, QJsonArray{u"cat"_s, u"dog"_s}},
        {u"source"_s, u"UPLOAD"_s},
        {u"sourceUrl"_s, QJsonValue()},
        {u"variants"_s,
         QJsonArray{
             QJsonObject{{u"isOriginalVariant"_s, false}, {u"storeBucket"_s, u"b"_s}, {u"storeKey"_s, u"2"_s}},
             QJsonObject{{u"isOriginalVariant"_s, true},
                         {u"storeBucket"_s, u"b"_s},
                         {u"storeKey"_s, u"1"_s},
                         {u"attributes"_s, QJsonObject{{u"width"_s, 40}, {u"height"_s, 30}, {u"format"_s, u"png"_s}}},
                         {u"lqip"_s, QJsonObject{{u"blurhash"_s, u"x"_s}}}}}},
        {u"createdAt"_s, u"2026-01-31T12:00:30"_s},
        {u"modifiedAt"_s, u"2026-01-31T12:00:30.5"_s}};
}

Result<Asset> read(const QJsonObject& object)
{
    return assetFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact), path());
}

/// The whole one with one field changed.
Result<Asset> readWith(const QString& key, const QJsonValue& value)
{
    QJsonObject object = whole();
    object.insert(key, value);
    return read(object);
}

QJsonArray variants(int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(QJsonObject{
            {u"storeBucket"_s, u"b"_s}, {u"storeKey"_s, QString::number(i)}, {u"isOriginalVariant"_s, i == count - 1}});
    return array;
}

} // namespace

class ApiJsonTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void timesInAnyZone();
    void wholeAsset();
    void missingFields_data();
    void missingFields();
    void unknownFields();
    void wrongFields_data();
    void wrongFields();
    void manyVariants();
    void manyLabels();
    void hostileSizes();
    void lists_data();
    void lists();
    void longLists();
    void garbage();
};

void ApiJsonTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<Timestamp>("expected");
    const auto good = [](const char* text, Timestamp time) {
        QTest::newRow(text) << QString::fromLatin1(text) << true << time;
    };
    const auto bad = [](const char* text) {
        QTest::addRow("bad: %s", text) << QString::fromLatin1(text) << false << Timestamp(0);
    };
    good("2026-01-31T12:00:30", noon);
    good("2026-01-31T12:00:30Z", noon);
    good("2026-01-31T12:00", noon - 30'000'000);
    good("2026-01-31T12:00Z", noon - 30'000'000);
    good("2026-01-31T12:00:30.1", noon + 100'000);
    good("2026-01-31T12:00:30.12", noon + 120'000);
    good("2026-01-31T12:00:30.123", noon + 123'000);
    good("2026-01-31T12:00:30.1234", noon + 123'400);
    good("2026-01-31T12:00:30.12345", noon + 123'450);
    good("2026-01-31T12:00:30.123456", noon + 123'456);
    good("2026-01-31T12:00:30.1234567", noon + 123'456);
    good("2026-01-31T12:00:30.12345678", noon + 123'456);
    good("2026-01-31T12:00:30.123456789", noon + 123'456);
    good("2026-01-31T12:00:30.000001Z", noon + 1);
    good("1970-01-01T00:00:00", 0);
    good("1969-12-31T23:59:59.999999", -1);
    good("2024-02-29T00:00:00", 1'709'164'800'000'000);
    for (const char* text : {"",
                             "Z",
                             "2026",
                             "2026-01-31",
                             "2026-01-31T12",
                             "2026-01-31T12:00:3",
                             "2026-02-30T12:00:00",
                             "2025-02-29T00:00:00",
                             "2026-13-01T00:00:00",
                             "2026-01-31T25:00:00",
                             "2026-01-31T12:61:00",
                             "2026-01-31T12:00:30.",
                             "2026-01-31T12:00:30,5",
                             "2026-01-31T12:00:30+02:00",
                             "2026-01-31T12:00+02",
                             "2026-01-31T12:00:30.123456+02:00",
                             "2026-01-31T12:00:30.1234567x",
                             "2026-01-31T12:00:30.-12345",
                             "2026-01-31T12:00:30ZZ",
                             "1769860830",
                             "yesterday at noon!!!",
                             "31.01.2026 12:00:30"})
        bad(text);
}

void ApiJsonTest::times()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(Timestamp, expected);
    const auto time = timestampFrom(text);
    QCOMPARE(time.has_value(), good);
    QCOMPARE(time.value_or(0), expected);
}

/// The hour that a summer time leaves out is an hour like any other for a server.
void ApiJsonTest::timesInAnyZone()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const auto left = timestampFrom(u"2026-03-29T02:30:00"_s);
    const auto twice = timestampFrom(u"2026-10-25T02:30:00"_s);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QVERIFY(left);
    QCOMPARE(*left, 1'774'751'400'000'000);
    QCOMPARE(twice.value_or(0), 1'792'895'400'000'000);
}

void ApiJsonTest::wholeAsset()
{
    const auto asset = read(whole());
    QVERIFY2(asset, qPrintable(asset ? QString() : asset.error().sentence()));
    QVERIFY(asset->ref == (AssetRef{path(), 3}));
    QCOMPARE(asset->alt, u"words"_s);
    QCOMPARE(asset->labels.value(u"phone"_s), u"iphone"_s);
    QCOMPARE(asset->tags, QStringList({u"cat"_s, u"dog"_s}));
    QCOMPARE(asset->created, noon);
    QCOMPARE(asset->modified, noon + 500'000);
    QVERIFY(asset->ready);
    QCOMPARE(asset->variants.size(), 2);
    QVERIFY(asset->original() != nullptr);
    QVERIFY(asset->variants.first() == (Variant{u"b"_s, u"1"_s, true, -1, 40, 30, u"png"_s})); // the original first
    QVERIFY(readWith(u"externalSourceAddress"_s, u"https://a/b"_s)->sourceUrl == u"https://a/b"_s);
}

void ApiJsonTest::missingFields_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys = whole().keys();
    for (const QString& key : keys) {
        if (key != u"entryId"_s && key != u"createdAt"_s)
            QTest::newRow(qPrintable(key)) << key;
    }
}

void ApiJsonTest::missingFields()
{
    QFETCH(QString, key);
    QJsonObject object = whole();
    object.remove(key);
    QVERIFY(read(object));
    QVERIFY(readWith(key, QJsonValue::Null));
    const auto least = assetFromJson(R"({"entryId":0,"createdAt":"2026-01-01T00:00:00"})", path());
    QVERIFY(least);
    QVERIFY(least->variants.isEmpty() && least->original() == nullptr);
    // What tells it from another asset of its number must be there (konifer.md, trap 12).
    QVERIFY(!assetFromJson(R"({"entryId":0})", path()));
    QVERIFY(!assetsFromJson(R"([{"entryId":1,"createdAt":"2026-01-01T00:00:00"},)"
                            R"({"entryId":1,"createdAt":"2026-01-01T00:00:01"}])",
                            path()));
}

void ApiJsonTest::unknownFields()
{
    QJsonObject object = whole();
    object.insert(u"path"_s, u"/somewhere/else"_s); // the path is the one that was asked for
    object.insert(u"deletedAt"_s, QJsonArray{1, 2});
    object.insert(u"ENTRYID"_s, 99);
    object.insert(u"isReady"_s, false);
    const auto asset = read(object);
    QVERIFY(asset);
    QVERIFY(*asset == *read(whole()));
}

void ApiJsonTest::wrongFields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto add = [](const QString& key, const QJsonValue& value) {
        QTest::addRow("%s %d", qPrintable(key), int(value.type())) << key << value;
    };
    add(u"entryId"_s, QJsonValue());
    add(u"entryId"_s, u"3"_s);
    add(u"entryId"_s, 3.5);
    add(u"entryId"_s, true);
    add(u"alt"_s, 5);
    add(u"alt"_s, QString(4097, u'x'));
    add(u"source"_s, QJsonArray());
    add(u"sourceUrl"_s, QJsonObject());
    add(u"createdAt"_s, QJsonValue()); // without it nothing tells an asset from the next one of its number
    add(u"createdAt"_s, u"2026-01-31T12:00:30+02:00"_s);
    add(u"createdAt"_s, 1'769'860'830);
    add(u"modifiedAt"_s, u"soon"_s);
    add(u"modifiedAt"_s, QJsonArray());
    add(u"variants"_s, QJsonArray{QJsonObject{{u"storeBucket"_s, 1}}});
    add(u"variants"_s, QJsonArray{QJsonObject{{u"storeKey"_s, QString(4097, u'k')}}});
}

void ApiJsonTest::wrongFields()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto asset = readWith(key, value);
    QVERIFY(!asset);
    QCOMPARE(asset.error().code, ErrorCode::NotKonifer);
    QVERIFY(asset.error().what.size() < 400); // hostile text is not passed on whole
}

void ApiJsonTest::manyVariants()
{
    const auto asset = readWith(u"variants"_s, variants(1000));
    QVERIFY(asset);
    QCOMPARE(asset->variants.size(), 1000);
    QCOMPARE(asset->variants[0].key, u"999"_s); // the original, though it came last
    QCOMPARE(asset->variants[1].key, u"0"_s);
    for (const int count : {1001, 5000}) {
        const auto more = readWith(u"variants"_s, variants(count));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::NotKonifer);
        QVERIFY(more.error().what.contains(u"1000"_s));
    }
}

void ApiJsonTest::manyLabels()
{
    QJsonObject labels;
    QJsonArray tags;
    for (int i = 0; i < 1001; ++i) {
        labels.insert(QString::number(i), u"x"_s);
        tags.append(u"x"_s);
    }
    QVERIFY(!readWith(u"labels"_s, labels));
    QVERIFY(!readWith(u"tags"_s, tags));
    labels.remove(u"0"_s);
    tags.removeFirst();
    QVERIFY(readWith(u"labels"_s, labels));
    QVERIFY(readWith(u"tags"_s, tags));
    const auto asset = readWith(u"labels"_s, QJsonObject{{QString(9000, u'k'), QString(9000, u'v')}});
    QVERIFY(asset);
    QCOMPARE(asset->labels.firstKey().size(), 4096);
    QCOMPARE(asset->labels.first().size(), 4096);
}

void ApiJsonTest::hostileSizes()
{
    for (const QJsonValue& size : {QJsonValue(1e300), QJsonValue(-1e300), QJsonValue(-7), QJsonValue(u"5"_s),
                                   QJsonValue(qint64(9'223'372'036'854'775'807)), QJsonValue()}) {
        const QJsonObject attributes{{u"width"_s, size}, {u"height"_s, size}, {u"format"_s, QString(1000, u'f')}};
        const auto asset = readWith(u"variants"_s, QJsonArray{QJsonObject{{u"attributes"_s, attributes}}});
        QVERIFY(asset);
        QCOMPARE(asset->variants.first().width, 0); // unknown
        QCOMPARE(asset->variants.first().height, 0);
        QCOMPARE(asset->variants.first().format.size(), 32);
    }
    QCOMPARE(assetFromJson(R"({"entryId":9223372036854775807,"createdAt":"2026-01-01T00:00:00"})", path())->ref.entry,
             9'223'372'036'854'775'807);
}

void ApiJsonTest::lists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("assets"); ///< -1: no list
    QTest::newRow("array")
        << R"([{"entryId":0,"createdAt":"2026-01-01T00:00:00"},{"entryId":1,"createdAt":"2026-01-01T00:00:00"}])"_ba
        << 2;
    QTest::newRow("entries") << R"({"entries":[{"entryId":0,"createdAt":"2026-01-01T00:00:00"}],"next":null})"_ba << 1;
    QTest::newRow("empty array") << "[]"_ba << 0;
    QTest::newRow("empty entries") << " {\"entries\" : [ ] } \n"_ba << 0;
    QTest::newRow("one asset") << R"({"entryId":0,"createdAt":"2026-01-01T00:00:00"})"_ba << -1;
    QTest::newRow("an asset within that is none")
        << R"([{"entryId":0,"createdAt":"2026-01-01T00:00:00"},{"entryId":-1,"createdAt":"2026-01-01T00:00:00"}])"_ba
        << -1;
    QTest::newRow("null within") << R"([{"entryId":0,"createdAt":"2026-01-01T00:00:00"},null])"_ba << -1;
    QTest::newRow("a list within") << R"([[{"entryId":0,"createdAt":"2026-01-01T00:00:00"}]])"_ba << -1;
    QTest::newRow("entries twice") << R"({"entries":[],"entries":5})"_ba << -1;
    QTest::newRow("an asset twice")
        << R"([{"entryId":1,"createdAt":"2026-01-01T00:00"},{"entryId":1,"createdAt":"2026-01-01T00:00"}])"_ba << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("text after it") << "[] <html>"_ba << -1;
    QTest::newRow("cut off") << R"([{"entryId":0,"createdAt":"2026-01-01T00:00:00"},{"entr)"_ba << -1;
}

void ApiJsonTest::lists()
{
    QFETCH(QByteArray, json);
    QFETCH(int, assets);
    const auto read = assetsFromJson(json, path());
    QCOMPARE(read ? int(read->size()) : -1, assets);
    if (read) {
        for (const Asset& asset : *read)
            QVERIFY(asset.ref.path == path());
    } else {
        QCOMPARE(read.error().code, ErrorCode::NotKonifer);
    }
}

void ApiJsonTest::longLists()
{
    constexpr int count = 20'000;
    QJsonArray array;
    for (int i = 0; i < count; ++i) {
        QJsonObject object = whole();
        object.insert(u"entryId"_s, i);
        array.append(object);
    }
    const auto assets = assetsFromJson(QJsonDocument(array).toJson(QJsonDocument::Compact), path());
    QVERIFY(assets);
    QCOMPARE(assets->size(), count);
    QCOMPARE(assets->last().ref.entry, qint64(count - 1));
}

/// Whatever the bytes, an answer or an error.
void ApiJsonTest::garbage()
{
    const QByteArray good = QJsonDocument(whole()).toJson(QJsonDocument::Compact);
    for (qsizetype cut = 0; cut < good.size(); ++cut) {
        QVERIFY(!assetFromJson(good.first(cut), path()));
        QByteArray changed = good;
        changed[cut] = char(changed[cut] ^ (cut % 2 == 0 ? 0x01 : 0x80));
        (void)assetFromJson(changed, path());
        (void)assetsFromJson('[' + changed + ']', path());
        (void)timestampFrom(QString::fromLatin1(changed.sliced(cut)));
    }
}

QTEST_GUILESS_MAIN(ApiJsonTest)
#include "api_json_test.moc"
