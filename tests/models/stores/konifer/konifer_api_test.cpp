// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a server in each of its dialects.
#include "models/stores/konifer/api_fixture.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

class KoniferApiTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsDialectOnce_data() { addDialects(); }
    void findsDialectOnce();
    void findsDialectAgain_data();
    void findsDialectAgain();
    void several_data() { addDialects(); }
    void several();
    void readsAllFields_data() { addDialects(); }
    void readsAllFields();
    void labels_data() { addDialects(); }
    void labels();
    void severalAt_data() { addDialects(); }
    void severalAt();
    void lookUp_data() { addDialects(); }
    void lookUp();
    void manyPaths_data() { addDialects(); }
    void manyPaths();
    void neverSeesUnready_data() { addDialects(); }
    void neverSeesUnready();
    void emptyStore_data() { addDialects(); }
    void emptyStore();
    void basePath_data() { addDialects(); }
    void basePath();
    void signs_data();
    void signs();
    void withoutAlt_data() { addDialects(); }
    void withoutAlt();
    void faultsAreNeverMissing_data() { addDialects(); }
    void faultsAreNeverMissing();
    void walkIsCalledOff();
    void refusedPaths();
    void listsThatHonourLabels();
    void content();
    void health();

private:
    void start(const QStringList& lines = {});
    [[nodiscard]] KoniferApi api(const Secrets& secrets = {}) const
    {
        return {connectionTo(*m_server), secrets, shortTimes()};
    }

    std::unique_ptr<KoniferServer> m_server;
};

void KoniferApiTest::init()
{
    start({u"/a 0 phone=iphone #cat #dog @10 ~90"_s, u"/a 1 phone=pixel @20 ~80 variants:3"_s,
           u"/a 2 phone=iphone @30 ~70"_s, u"/a 3 @40 ~60"_s, u"/a 4 @50 ~50 unready"_s, u"/b/c 0 phone=iphone @60"_s,
           u"/b/c 7 @70"_s, u"/top 0 @80"_s});
}

void KoniferApiTest::cleanup()
{
    QVERIFY(onlyLookedAt(*m_server));
    m_server.reset();
}

void KoniferApiTest::start(const QStringList& lines)
{
    m_server = std::make_unique<KoniferServer>(lines);
    KoniferHabits habits;
    habits.health = true;
    m_server->setHabits(habits);
    QVERIFY(m_server->start());
    if (QTest::currentDataTag() == nullptr)
        return;
    QFETCH(Dialect, dialect);
    QFETCH(bool, listsOne);
    m_server->setDialect(dialect);
    m_server->setListsOne(listsOne);
}

void KoniferApiTest::findsDialectOnce()
{
    QFETCH(Dialect, dialect);
    KoniferApi api = this->api();
    const auto found = api.dialect({});
    QVERIFY(found);
    const bool entries = dialect == Dialect::Entries;
    const bool info = dialect == Dialect::Info;
    QCOMPARE(*found, entries ? ApiDialect::Entries : info ? ApiDialect::Info : ApiDialect::Metadata);
    const int asked = m_server->count();
    QCOMPARE(asked, entries ? 1 : info ? 2 : 3);
    QVERIFY(api.dialect({}));
    QCOMPARE(entriesOf(api.several(DeleteRequest::allAt(pathOf(u"/b/c"_s)), -1, {})), u"7,0"_s);
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(pathOf(u"/a"_s), 1), 1, {})), u"3"_s);
    QCOMPARE(m_server->count(), asked + 2);
    QCOMPARE(m_server->count("GET", "/entry/"), 0);
}

void KoniferApiTest::findsDialectAgain_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<Dialect>("next");
    const QList<std::pair<Dialect, const char*>> all{
        {Dialect::Metadata, "metadata"}, {Dialect::Info, "info"}, {Dialect::Entries, "entries"}};
    for (const auto& [from, name] : all) {
        for (const auto& [to, nextName] : all) {
            if (from != to)
                QTest::addRow("%s to %s", name, nextName) << from << false << to;
        }
    }
}

/// The server was replaced by another version while the program runs.
void KoniferApiTest::findsDialectAgain()
{
    QFETCH(Dialect, dialect);
    QFETCH(Dialect, next);
    const std::array<AssetRef, 5> refs{refOf(u"/a"_s, 0), refOf(u"/a"_s, 1), refOf(u"/a"_s, 2), refOf(u"/a"_s, 3),
                                       refOf(u"/b/c"_s, 7)};
    const std::array<AssetPath, 2> paths{pathOf(u"/b/c"_s), pathOf(u"/top"_s)};
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->setDialect(next);
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(pathOf(u"/a"_s), 2), 2, {})), u"3,2"_s);
    m_server->setDialect(dialect);
    QCOMPARE(entriesOf(api.lookUp(refs, {})), u"0,1,2,3,7"_s);
    m_server->setDialect(next);
    QCOMPARE(entriesOf(api.lookUp(std::span(refs).last(1), {})), u"7"_s);
    m_server->setDialect(dialect);
    const auto lists = api.severalAt(paths, {}, {});
    QVERIFY2(lists, qPrintable(lists ? QString() : lists.error().sentence()));
    QCOMPARE(lists->at(0).size(), 2);
    QCOMPARE(lists->at(1).size(), 1);
    QVERIFY(api.dialect({}));
}

void KoniferApiTest::several()
{
    KoniferApi api = this->api();
    const AssetPath path = pathOf(u"/a"_s);
    const auto newest = [&](qint64 limit, Order order = Order::New) {
        return entriesOf(api.several(DeleteRequest::newest(path, qMax<qint64>(1, limit), order), limit, {}));
    };
    QCOMPARE(newest(1), u"3"_s);
    QCOMPARE(newest(2), u"3,2"_s);
    QCOMPARE(newest(4), u"3,2,1,0"_s);
    QCOMPARE(newest(2'147'483'647), u"3,2,1,0"_s);
    QCOMPARE(newest(-1), u"3,2,1,0"_s);
    QCOMPARE(newest(1, Order::Modified), u"0"_s);
    QCOMPARE(newest(3, Order::Modified), u"0,1,2"_s);
    QCOMPARE(entriesOf(api.several(DeleteRequest::allAt(pathOf(u"/b"_s)), -1, {})), QString());
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(pathOf(u"/nowhere"_s), 1), 1, {})), QString());
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(AssetPath(), 1), 1, {})), QString());
}

void KoniferApiTest::readsAllFields()
{
    Asset asset;
    asset.ref = refOf(u"/x/~!$'()*+=@_-y"_s, 9'007'199'254'740'993); // a double does not hold it
    asset.created = 1'767'225'600'123'456;
    asset.modified = asset.created + 7;
    asset.alt = u"“a” <b>\\ \u0001🦊"_s;
    asset.labels = {{u"k\"ey"_s, u"välue"_s}, {u"empty"_s, {}}};
    asset.tags = {u"one"_s, u"zwei drei"_s};
    asset.source = u"URL"_s;
    asset.sourceUrl = u"https://example.org/?a=b&c"_s;
    asset.variants = {Variant{u"bucket"_s, u"k/e/y.png"_s, true, -1, 4000, 3000, u"png"_s},
                      Variant{u"bucket"_s, u"k2"_s, false, -1, 40, 30, u"webp"_s}};
    m_server->setHabits(KoniferHabits::documented()); // a database that takes every path
    m_server->memory().add(asset);
    KoniferApi api = this->api();
    const auto listed = api.several(DeleteRequest::allAt(asset.ref.path), -1, {});
    QVERIFY2(listed, qPrintable(listed ? QString() : listed.error().sentence()));
    QCOMPARE(listed->size(), 1);
    QVERIFY(listed->first() == asset);
    const auto found = api.lookUp(std::span(&asset.ref, 1), {});
    QVERIFY(found);
    QVERIFY(found->first() == asset);
    for (qint64 entry = 0; entry < 4; ++entry) {
        const AssetRef ref = refOf(u"/a"_s, entry);
        QVERIFY(api.lookUp(std::span(&ref, 1), {})->first() == told(*m_server->memory().asset(ref)));
    }
}

void KoniferApiTest::labels()
{
    const AssetPath path = pathOf(u"/l"_s);
    const QList<QMap<QString, QString>> all{
        {{u"a&b"_s, u"c&d=e"_s}},     {{u"#"_s, u"#%23"_s}},      {{u"100%"_s, u"1+1 = 2"_s}},
        {{u"🦊"_s, u"🐔🥚"_s}}, {{u"limit"_s, u"5"_s}},     {{u"s"_s, u"x"_s}},
        {{u"blur"_s, u"y"_s}},        {{u"ü/?;"_s, u"ß\"'<>"_s}}, {{u"empty"_s, QString()}},
        {{u"+"_s, u"+"_s}},           {{u"Limit"_s, u"6"_s}},     {{u"phone"_s, u"a"_s}, {u"os"_s, u"b"_s}},
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        Asset asset;
        asset.ref = {path, i};
        asset.created = i;
        asset.labels = all[i];
        asset.alt = u"labelled"_s;
        m_server->memory().add(asset);
    }
    KoniferApi api = this->api();
    for (qsizetype i = 0; i < all.size(); ++i) {
        DeleteRequest request = DeleteRequest::allAt(path);
        request.labels = all[i];
        QCOMPARE(entriesOf(api.several(request, -1, {})), QString::number(i));
        request = DeleteRequest::newest(path, 1);
        request.labels = all[i];
        QCOMPARE(entriesOf(api.several(request, 1, {})), QString::number(i));
        const auto lists = api.severalAt(std::span(&path, 1), all[i], {});
        QVERIFY(lists);
        QCOMPARE(entriesOf(lists->front()), QString::number(i));
    }
    DeleteRequest one = DeleteRequest::allAt(path);
    one.labels = {{u"os"_s, u"b"_s}};
    QCOMPARE(entriesOf(api.several(one, -1, {})), u"11"_s);
    one.labels.insert(u"phone"_s, u"other"_s);
    QCOMPARE(entriesOf(api.several(one, -1, {})), QString());
}

void KoniferApiTest::severalAt()
{
    KoniferApi api = this->api();
    const std::array<AssetPath, 5> paths{pathOf(u"/b/c"_s), pathOf(u"/nowhere"_s), pathOf(u"/a"_s), AssetPath(),
                                         pathOf(u"/top"_s)};
    const auto all = api.severalAt(paths, {}, {});
    QVERIFY2(all, qPrintable(all ? QString() : all.error().sentence()));
    QCOMPARE(all->size(), paths.size());
    const QStringList expected{u"7,0"_s, {}, u"3,2,1,0"_s, {}, u"0"_s};
    for (size_t i = 0; i < paths.size(); ++i)
        QCOMPARE(entriesOf((*all)[i]), expected[qsizetype(i)]);
    QVERIFY((*all)[2].first().ref.path == paths[2]);
    const auto some = api.severalAt(paths, {{u"phone"_s, u"iphone"_s}}, {});
    QVERIFY(some);
    QCOMPARE(entriesOf((*some)[0]), u"0"_s);
    QCOMPARE(entriesOf((*some)[2]), u"2,0"_s);
    QVERIFY((*some)[4].isEmpty());
    QCOMPARE(api.severalAt({}, {}, {})->size(), size_t(0));
}

void KoniferApiTest::lookUp()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->clearLog();
    // Few of one path: a question each. 4 is not ready, 9 is not there: one more question, for proof.
    const std::vector<AssetRef> few{refOf(u"/a"_s, 9), refOf(u"/b/c"_s, 7), refOf(u"/a"_s, 0), refOf(u"/a"_s, 4)};
    QCOMPARE(entriesOf(api.lookUp(few, {})), u"-,7,0,-"_s);
    QCOMPARE(m_server->count("GET", "/entry/"), 4);
    QCOMPARE(m_server->count("GET", "/-/new/"), 1);
    m_server->clearLog();
    // Many of one path: one list. A number that is asked for twice is answered twice.
    const std::vector<AssetRef> many{refOf(u"/a"_s, 3), refOf(u"/a"_s, 9), refOf(u"/a"_s, 0), refOf(u"/b/c"_s, 0),
                                     refOf(u"/a"_s, 4), refOf(u"/a"_s, 3), refOf(u"/a"_s, 1)};
    QCOMPARE(entriesOf(api.lookUp(many, {})), u"3,-,0,0,-,3,1"_s);
    QCOMPARE(m_server->count("GET", "/entry/"), 1);
    QCOMPARE(m_server->count("GET", "/-/new/"), 1);
    m_server->clearLog();
    QCOMPARE(api.lookUp({}, {})->size(), 0);
    QCOMPARE(m_server->count(), 0);
}

void KoniferApiTest::manyPaths()
{
    QStringList lines;
    std::vector<AssetRef> refs;
    for (int i = 0; i < 120; ++i) {
        lines.append(u"/many/p%1 %2"_s.arg(i).arg(i % 3));
        refs.push_back(refOf(u"/many/p%1"_s.arg(i), i % 4)); // of four, three are there
    }
    m_server->memory().add(lines);
    const auto found = api().lookUp(refs, {});
    QVERIFY(found);
    for (size_t i = 0; i < refs.size(); ++i) {
        const bool there = m_server->memory().asset(refs[i]).has_value();
        QCOMPARE(found->at(qsizetype(i)).has_value(), there);
        if (there)
            QVERIFY(found->at(qsizetype(i))->ref == refs[i]);
    }
    QVERIFY(m_server->connections() <= 8);
}

void KoniferApiTest::neverSeesUnready()
{
    for (qint64 entry = 0; entry < 4; ++entry)
        m_server->memory().setReady(refOf(u"/a"_s, entry), false);
    KoniferApi api = this->api();
    const AssetPath path = pathOf(u"/a"_s);
    QCOMPARE(entriesOf(api.several(DeleteRequest::allAt(path), -1, {})), QString());
    QVERIFY(api.severalAt(std::span(&path, 1), {}, {})->front().isEmpty());
    const std::vector<AssetRef> refs{{path, 0}, {path, 1}, {path, 2}, {path, 3}, {path, 4}};
    QCOMPARE(entriesOf(api.lookUp(refs, {})), u"-,-,-,-,-"_s);
    QCOMPARE(entriesOf(api.lookUp(std::span(refs).first(2), {})), u"-,-"_s);
}

void KoniferApiTest::emptyStore()
{
    start();
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/b"_s, 0)};
    QCOMPARE(entriesOf(api.lookUp(refs, {})), u"-,-"_s);
    QCOMPARE(entriesOf(api.several(DeleteRequest::allAt(AssetPath()), -1, {})), QString());
}

void KoniferApiTest::basePath()
{
    m_server->setBasePath("/behind/proxy");
    KoniferApi api = this->api();
    QVERIFY(api.health({}));
    QCOMPARE(entriesOf(api.several(DeleteRequest::allAt(pathOf(u"/a"_s)), -1, {})), u"3,2,1,0"_s);
    const AssetRef ref = refOf(u"/b/c"_s, 7);
    QCOMPARE(entriesOf(api.lookUp(std::span(&ref, 1), {})), u"7"_s);
    QCOMPARE(m_server->count({}, "/behind/proxy/"), m_server->count());
}

void KoniferApiTest::signs_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<UrlSignature>("signature");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    using Hash = QCryptographicHash;
    for (const Dialect dialect : {Dialect::Metadata, Dialect::Info, Dialect::Entries}) {
        QTest::addRow("256, %d", int(dialect)) << dialect << false << UrlSignature::HmacSha256 << Hash::Sha256;
        QTest::addRow("384, %d", int(dialect)) << dialect << false << UrlSignature::HmacSha384 << Hash::Sha384;
        QTest::addRow("512, %d", int(dialect)) << dialect << false << UrlSignature::HmacSha512 << Hash::Sha512;
    }
}

void KoniferApiTest::signs()
{
    QFETCH(UrlSignature, signature);
    QFETCH(QCryptographicHash::Algorithm, algorithm);
    m_server->setSigning(algorithm, "a kéy");
    m_server->setBasePath("/base");
    Connection connection = connectionTo(*m_server);
    connection.signature = signature;
    Secrets secrets;
    secrets.signingKey = u"a kéy"_s;
    KoniferApi api(connection, secrets, shortTimes());
    QVERIFY(api.health({}));
    DeleteRequest request = DeleteRequest::newest(pathOf(u"/a"_s), 2);
    QCOMPARE(entriesOf(api.several(request, 2, {})), u"3,2"_s);
    request.labels = {{u"phone"_s, u"iphone"_s}};
    QCOMPARE(entriesOf(api.several(request, 2, {})), u"2,0"_s);
    request.labels = {{u"limit"_s, u"& =+%🦊"_s}, {u"z"_s, u"#"_s}};
    QCOMPARE(entriesOf(api.several(request, 2, {})), QString());
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/a"_s, 8)};
    QCOMPARE(entriesOf(api.lookUp(refs, {})), u"0,-"_s);
    QVERIFY(!api.content(refs[0], {})->isEmpty());
    QCOMPARE(m_server->count({}, "a%20k"), 0);
}

/// konifer.md, trap 13: every read that holds such an asset is a 500.
void KoniferApiTest::withoutAlt()
{
    start({u"/n 0 @1 x=y"_s, u"/n 1 @2 noalt x=y"_s, u"/n 2 @3 x=y"_s, u"/n 3 @4 noalt"_s, u"/n 5 @6"_s, u"/ 0 noalt"_s,
           u"/fine 0"_s});
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const AssetPath path = pathOf(u"/n"_s);
    ListingNotes notes;
    const auto all = api.several(DeleteRequest::allAt(path), -1, {}, &notes);
    QCOMPARE(entriesOf(all), u"0,1,2,3,5"_s);
    for (const Asset& asset : *all)
        QCOMPARE(asset.shown, asset.ref.entry != 1 && asset.ref.entry != 3);
    QCOMPARE(notes.walked, 1);
    QCOMPARE(notes.unshown, 2);
    QVERIFY(notes.lookedTo >= 5 + KoniferApi::walkGap);
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(path, 2), 2, {})), u"5,3"_s);
    QCOMPARE(entriesOf(api.several(DeleteRequest::newest(path, 1), 1, {})), u"5"_s);
    QCOMPARE(api.several(DeleteRequest::newest(path, 2, Order::Modified), 2, {}).error().code, ErrorCode::Damaged);
    DeleteRequest labelled = DeleteRequest::allAt(path);
    labelled.labels = {{u"x"_s, u"y"_s}};
    notes = {};
    QCOMPARE(entriesOf(api.several(labelled, -1, {}, &notes)), u"0,2"_s); // which labels entry 1 carries is not seen
    QCOMPARE(notes.leftOut, 2);
    QCOMPARE(notes.unshown, 0);
    const std::array<AssetPath, 3> paths{pathOf(u"/fine"_s), path, pathOf(u"/none"_s)};
    notes = {};
    const auto lists = api.severalAt(paths, {}, {}, &notes);
    QVERIFY(lists);
    QCOMPARE(entriesOf((*lists)[0]), u"0"_s);
    QCOMPARE(entriesOf((*lists)[1]), u"0,1,2,3,5"_s);
    QVERIFY((*lists)[2].isEmpty());
    QCOMPARE(notes.walked, 1);
    QCOMPARE(api.holdsAny(path, {}), Result<bool>(true));
    QCOMPARE(api.holdsAny(AssetPath(), {}), Result<bool>(true)); // only one that can not be shown
    QCOMPARE(api.holdsAny(pathOf(u"/none"_s), {}), Result<bool>(false));
    const std::vector<AssetRef> refs{{path, 1}, {path, 4}, {path, 0}, {path, 9}, {path, 3}};
    for (const size_t count : {size_t(3), refs.size()}) { // one by one, and by a list
        const auto found = api.lookUp(std::span(refs).first(count), {});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
        QVERIFY(found->at(0) && !found->at(0)->shown);
        QVERIFY(!found->at(1));
        QVERIFY(found->at(2) && found->at(2)->shown);
    }
    const auto content = api.content(refs[0], {});
    QCOMPARE(content.error().code, ErrorCode::Damaged);
    QVERIFY(content.error().sentence().contains(u"can be deleted"_s));
    QCOMPARE(m_server->count("GET", "/-/entry/1/"), m_server->count("GET", "/n/-/entry/1/")); // once each, not again
}

/// A server's fault says nothing of an asset: neither that it is gone, nor, where the server answers nothing at all,
/// that it is there.
void KoniferApiTest::faultsAreNeverMissing()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/a"_s, 1), refOf(u"/a"_s, 2), refOf(u"/a"_s, 3)};
    m_server->addFault(Fault::status(500).on("GET", "/a/").forEver());
    for (const size_t count : {size_t(1), refs.size()}) {
        const auto found = api.lookUp(std::span(refs).first(count), {});
        QVERIFY(found);
        for (const auto& asset : *found)
            QVERIFY(asset && !asset->shown);
    }
    m_server->clearFaults();
    m_server->addFault(Fault::status(500).forEver());
    for (const size_t count : {size_t(1), refs.size()})
        QCOMPARE(api.lookUp(std::span(refs).first(count), {}).error().code, ErrorCode::Io);
    m_server->clearFaults();
    // A refusal (400) of one asset is no absence either; of all, it may be another dialect.
    m_server->addFault(Fault::status(400).on("GET", "/a/-/entry/0/").forEver());
    const auto refused = api.lookUp(std::span(refs).first(1), {});
    QVERIFY(refused && refused->first() && !refused->first()->shown);
}

void KoniferApiTest::walkIsCalledOff()
{
    start({u"/n 0 noalt"_s, u"/n 1"_s});
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    Cancel cancel;
    int asked = 0;
    m_server->setWatcher([&](const QByteArray&, const QByteArray& target) {
        if (target.contains("/entry/") && ++asked == 100)
            cancel.cancel();
    });
    const auto all = api.several(DeleteRequest::allAt(pathOf(u"/n"_s)), -1, cancel);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::Cancelled);
    m_server->setWatcher({});
    QVERIFY(asked < 256);
}

/// konifer.md, trap 17.
void KoniferApiTest::refusedPaths()
{
    KoniferHabits old;
    old.hyphens = false;
    m_server->setHabits(old);
    KoniferApi api = this->api();
    const auto all = api.several(DeleteRequest::allAt(pathOf(u"/a-b"_s)), -1, {});
    QCOMPARE(all.error().code, ErrorCode::BadRequest);
    QVERIFY(all.error().what.contains(u"can not store"_s));
    QVERIFY(!all.error().sentence().contains(u"select"_s)); // its statement is nobody's business
    ListingNotes notes;
    const std::array<AssetPath, 2> paths{pathOf(u"/a-b"_s), pathOf(u"/b/c"_s)};
    const auto lists = api.severalAt(paths, {}, {}, &notes);
    QVERIFY(lists);
    QVERIFY((*lists)[0].isEmpty());
    QCOMPARE(entriesOf((*lists)[1]), u"7,0"_s);
    QCOMPARE(notes.nowhere, 1);
    const AssetRef ref = refOf(u"/a-b"_s, 0);
    QCOMPARE(api.lookUp(std::span(&ref, 1), {}).error().code, ErrorCode::BadRequest);
}

void KoniferApiTest::listsThatHonourLabels()
{
    for (const KoniferHabits& habits : {KoniferHabits(), KoniferHabits::documented()}) {
        m_server->setHabits(habits);
        KoniferApi api = this->api();
        DeleteRequest request = DeleteRequest::newest(pathOf(u"/a"_s), 2);
        request.labels = {{u"phone"_s, u"iphone"_s}};
        QCOMPARE(entriesOf(api.several(request, 2, {})), u"2,0"_s); // 3 is newer, and carries none
        QCOMPARE(entriesOf(api.several(request, 1, {})), u"2"_s);
        request.selector = Selector::All;
        QCOMPARE(entriesOf(api.several(request, -1, {})), u"2,0"_s);
    }
}

void KoniferApiTest::content()
{
    KoniferApi api = this->api();
    const auto original = api.content(refOf(u"/a"_s, 1), {});
    QVERIFY(original);
    QVERIFY(original->startsWith("\x89PNG"));
    QCOMPARE(api.content(refOf(u"/a"_s, 9), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_server->count("GET", "?"), 0); // nothing that would make a rendition
}

void KoniferApiTest::health()
{
    QVERIFY(api().health({}));
    m_server->addFault(Fault::otherJson());
    QCOMPARE(api().health({}).error().code, ErrorCode::NotKonifer);
    m_server->addFault(Fault::loginPage());
    QCOMPARE(api().health({}).error().code, ErrorCode::NotKonifer);
    m_server->addFault(Fault::loginRedirect());
    QCOMPARE(api().health({}).error().code, ErrorCode::NotKonifer);
}

QTEST_GUILESS_MAIN(KoniferApiTest)
#include "konifer_api_test.moc"
