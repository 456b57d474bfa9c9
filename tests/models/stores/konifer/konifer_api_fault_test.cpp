// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a server that answers what no Konifer server would, or denies it: an error, and never "it is gone".
#include "models/stores/konifer/api_fixture.h"
#include "stores/konifer/api_fault.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

Fault json(const QByteArray& body)
{
    return Fault::body(200, "application/json", body);
}

/// An answer that names one asset with this as its number, as one and in a list of each form.
QList<Fault> numbered(const QByteArray& number)
{
    const QByteArray asset =
        R"({"class":"IMAGE","entryId":)" + number + R"(,"variants":[],"createdAt":"2026-01-01T00:00:00"})";
    return {json(asset), json('[' + asset + ']'), json("{\"entries\":[" + asset + "]}")};
}

} // namespace

class KoniferApiFaultTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anyFault_data();
    void anyFault();
    void badNumbers_data();
    void badNumbers();
    void otherAsset();
    void nothingThere_data() { addDialects(); }
    void nothingThere();
    void nothingButNo_data();
    void nothingButNo();
    void notKonifer_data();
    void notKonifer();
    void aFaultIsNoAbsence_data();
    void aFaultIsNoAbsence();
    void anAgedAnswer_data();
    void anAgedAnswer();
    void credentials();
    void tooLong();
    void aLongPageIsNoList();
    void cancelled();
    void wrongSignature();
    void unnameablePaths();
    void namesTheCause_data();
    void namesTheCause();
    void repeatsNoSecret();

private:
    [[nodiscard]] KoniferApi api(const Secrets& secrets = {}) const
    {
        HttpTimes times = shortTimes();
        times.attempts = 2;
        return {connectionTo(*m_server), secrets, times};
    }
    /// The errors of all ways to read, all of which must fail.
    [[nodiscard]] QList<Error> failures(KoniferApi& api) const;

    std::unique_ptr<KoniferServer> m_server;
};

void KoniferApiFaultTest::init()
{
    m_server =
        std::make_unique<KoniferServer>(QStringList{u"/a 0"_s, u"/a 1"_s, u"/a 2"_s, u"/a 3"_s, u"/a 4"_s, u"/b 0"_s});
    QVERIFY(m_server->start());
    if (QTest::currentDataTag() == nullptr || QTest::currentTestFunction() == "namesTheCause"_ba)
        return;
    QFETCH(Dialect, dialect);
    QFETCH(bool, listsOne);
    m_server->setDialect(dialect);
    m_server->setListsOne(listsOne);
}

void KoniferApiFaultTest::cleanup()
{
    QVERIFY(onlyLookedAt(*m_server));
    m_server.reset();
}

QList<Error> KoniferApiFaultTest::failures(KoniferApi& api) const
{
    const std::vector<AssetPath> paths{pathOf(u"/a"_s), pathOf(u"/b"_s)};
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/a"_s, 1), refOf(u"/a"_s, 2), refOf(u"/a"_s, 3)};
    QList<Error> errors;
    const auto take = [&](const auto& result) {
        errors.append(result ? Error{ErrorCode::Internal, u"It was taken for an answer."_s, {}, {}} : result.error());
    };
    take(api.several(DeleteRequest::allAt(paths[0]), -1, {}));
    take(api.several(DeleteRequest::newest(paths[0], 1), 1, {}));
    take(api.severalAt(paths, {}, {}));
    take(api.lookUp(refs, {}));                     // by a list
    take(api.lookUp(std::span(refs).first(1), {})); // by itself
    return errors;
}

void KoniferApiFaultTest::anyFault_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    const auto add = [](const char* name, const Fault& fault, ErrorCode code) {
        for (const Dialect dialect : {Dialect::Metadata, Dialect::Info, Dialect::Entries})
            QTest::addRow("%s, %d", name, int(dialect)) << dialect << false << fault << code;
    };
    add("other JSON", Fault::otherJson(), ErrorCode::NotKonifer);
    add("broken JSON", Fault::brokenJson(), ErrorCode::NotKonifer);
    add("no JSON", json({}), ErrorCode::NotKonifer);
    add("null", json("null"), ErrorCode::NotKonifer);
    add("entries is no list", json(R"({"entries":{"0":{}}})"), ErrorCode::NotKonifer);
    add("an asset twice",
        json(R"([{"entryId":0,"createdAt":"2026-01-01T00:00"},{"entryId":0,"createdAt":"2026-01-01T00:00"}])"),
        ErrorCode::NotKonifer);
    add("a list of numbers", json("[1,2]"), ErrorCode::NotKonifer);
    add("deep", json(QByteArray(5000, '[')), ErrorCode::NotKonifer);
    add("login page", Fault::loginPage(), ErrorCode::NotKonifer);
    add("redirect", Fault::loginRedirect(), ErrorCode::NotKonifer);
    add("204", Fault::status(204), ErrorCode::NotKonifer);
    add("206", Fault::status(206), ErrorCode::NotKonifer);
    add("401", Fault::status(401), ErrorCode::Unauthorized);
    add("403", Fault::status(403), ErrorCode::Unauthorized);
    add("404", Fault::status(404), ErrorCode::NotFound);
    add("410", Fault::status(410), ErrorCode::BadRequest);
    add("429", Fault::busy("900"), ErrorCode::Busy);
    add("500", Fault::status(500), ErrorCode::Io);
    add("503", Fault::status(503), ErrorCode::Busy);
    add("reset", Fault::resets(), ErrorCode::Unreachable);
    add("half", Fault::halfBody(), ErrorCode::Unreachable);
}

void KoniferApiFaultTest::anyFault()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorCode, code);
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(fault.forEver());
    const QList<Error> errors = failures(api);
    for (const Error& error : errors) {
        // A 400-like answer makes the program look which dialect is spoken: nothing that answers is a Konifer server.
        const bool other = code == ErrorCode::BadRequest && error.code == ErrorCode::NotKonifer;
        QVERIFY2(error.code == code || other, qPrintable(error.sentence()));
        QVERIFY(error.what.endsWith(u'.'));
    }
}

void KoniferApiFaultTest::badNumbers_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<QByteArray>("number");
    for (const char* number :
         {"99999999999999999999", "9223372036854775808", "-1", "1.5", "1e300", "null", "\"0\"", "true", "{}", "[0]"})
        QTest::addRow("%s", number) << Dialect::Entries << false << QByteArray(number);
}

void KoniferApiFaultTest::badNumbers()
{
    QFETCH(QByteArray, number);
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const QList<Fault> faults = numbered(number);
    for (const Fault& fault : faults) {
        m_server->clearFaults();
        m_server->addFault(fault.forEver());
        const QList<Error> errors = failures(api);
        for (const Error& error : errors)
            QVERIFY2(error.code == ErrorCode::NotKonifer, qPrintable(error.sentence()));
    }
}

/// An asset that was not asked for proves nothing of the one that was.
void KoniferApiFaultTest::otherAsset()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(numbered("7").first().forEver());
    const AssetRef ref = refOf(u"/a"_s, 0);
    const auto found = api.lookUp(std::span(&ref, 1), {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotKonifer);
}

/// Something in front of the server says 404 to everything: that is not "gone".
void KoniferApiFaultTest::nothingThere()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(Fault::status(404).forEver());
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/b"_s, 0), refOf(u"/c"_s, 9)};
    const auto found = api.lookUp(refs, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    m_server->clearFaults();
    m_server->addFault(Fault::status(404).on("GET", "/entry/").forEver());
    // Here the server itself answers the control question: with what is said to be gone.
    QCOMPARE(api.lookUp(refs, {}).error().code, ErrorCode::NotKonifer);
    QCOMPARE(entriesOf(api.lookUp(std::span(refs).last(1), {})), u"-"_s);
}

void KoniferApiFaultTest::nothingButNo_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<Fault>("control");
    QTest::newRow("login page") << Dialect::Entries << false << Fault::loginPage();
    QTest::newRow("redirect") << Dialect::Info << false << Fault::loginRedirect();
    QTest::newRow("other JSON") << Dialect::Metadata << false << Fault::otherJson();
    QTest::newRow("403") << Dialect::Entries << false << Fault::status(403);
    QTest::newRow("reset") << Dialect::Entries << false << Fault::resets();
}

/// The control question must be answered with a list of assets.
void KoniferApiFaultTest::nothingButNo()
{
    QFETCH(Fault, control);
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(Fault::status(404).on("GET", "/entry/").forEver());
    m_server->addFault(control.forEver());
    const AssetRef ref = refOf(u"/a"_s, 0);
    QVERIFY(!api.lookUp(std::span(&ref, 1), {}));
}

void KoniferApiFaultTest::notKonifer_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<Fault>("fault");
    const auto add = [](const char* name, const Fault& fault) {
        QTest::newRow(name) << Dialect::Info << false << fault;
    };
    add("404 to all", Fault::status(404));
    add("400 to all", Fault::status(400));
    add("200 to all", Fault::yesToAll(200));
    add("204 to all", Fault::yesToAll());
    add("other JSON", Fault::otherJson());
    add("login page", Fault::loginPage());
    add("redirect", Fault::loginRedirect());
}

/// What never was one is not taken for one, and so nothing is ever sent to it.
void KoniferApiFaultTest::notKonifer()
{
    QFETCH(Fault, fault);
    m_server->addFault(fault.forEver());
    KoniferApi api = this->api();
    const auto dialect = api.dialect({});
    QVERIFY(!dialect);
    QCOMPARE(dialect.error().code, ErrorCode::NotKonifer);
    QVERIFY(!api.lookUp(std::vector<AssetRef>{refOf(u"/a"_s, 0)}, {}));
    m_server->clearFaults();
    QVERIFY(api.dialect({})); // a fault that passes is not kept
}

void KoniferApiFaultTest::aFaultIsNoAbsence_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("listsOne");
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 503, 403, 400, 410, 204})
        QTest::addRow("%d", status) << Dialect::Entries << false << status;
}

/// The list has it not, and the question for it alone fails: that is no word on whether it is there.
void KoniferApiFaultTest::aFaultIsNoAbsence()
{
    QFETCH(int, status);
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(json(R"({"entries":[]})").on("GET", "/entries").forEver());
    m_server->addFault(Fault::status(status).on("GET", "/entry/").forEver());
    const AssetRef ref = refOf(u"/b"_s, 0);
    const auto found = api.lookUp(std::span(&ref, 1), {});
    // What the server can not show is there (konifer.md, trap 13); all else is no answer.
    const bool isThere = found && found->first() && !found->first()->shown;
    QVERIFY2(!found || isThere, qPrintable(entriesOf(found)));
}

void KoniferApiFaultTest::anAgedAnswer_data()
{
    addDialects();
}

/// A cache's answer is no look, neither at one asset, nor at a list, nor at what is not there.
void KoniferApiFaultTest::anAgedAnswer()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->setAge(7);
    const std::vector<AssetRef> one{refOf(u"/b"_s, 0)};
    const std::vector<AssetRef> none{refOf(u"/b"_s, 9)};
    const std::vector<AssetRef> listed{refOf(u"/a"_s, 0), refOf(u"/a"_s, 1), refOf(u"/a"_s, 2), refOf(u"/a"_s, 3)};
    for (const auto& refs : {one, none, listed}) {
        const auto found = api.lookUp(refs, {});
        QVERIFY2(!found, qPrintable(entriesOf(found)));
        QCOMPARE(found.error().code, ErrorCode::NotKonifer);
        QVERIFY2(found.error().what.contains(u"cache"_s), qPrintable(found.error().what));
    }
    QVERIFY(!api.several(DeleteRequest::allAt(pathOf(u"/a"_s)), -1, {}));
    m_server->setAge(0);
    QCOMPARE(entriesOf(api.lookUp(one, {})), u"0"_s);
}

void KoniferApiFaultTest::credentials()
{
    m_server->setBearer("right");
    Connection connection = connectionTo(*m_server);
    connection.authentication = Authentication::Bearer;
    Secrets secrets;
    secrets.token = u"s3cret-token"_s;
    KoniferApi wrong(connection, secrets, shortTimes());
    const QList<Error> errors = failures(wrong);
    for (const Error& error : errors) {
        QCOMPARE(error.code, ErrorCode::Unauthorized);
        QVERIFY(!error.sentence().contains(secrets.token));
        QVERIFY(error.sentence().contains(wrong.server()));
    }
    secrets.token = u"right"_s;
    KoniferApi right(connection, secrets, shortTimes());
    QVERIFY(right.dialect({}));
    QVERIFY(right.lookUp(std::vector<AssetRef>{refOf(u"/b"_s, 0)}, {}));
}

/// A list beyond the bound is an error; single assets are then asked for one by one.
void KoniferApiFaultTest::tooLong()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->addFault(Fault::hugeBody(300'000'000).on("GET", "/-/new/").forTimes(2));
    const auto assets = api.several(DeleteRequest::allAt(pathOf(u"/a"_s)), -1, {});
    QVERIFY(!assets);
    QCOMPARE(assets.error().code, ErrorCode::TooLarge);
    const std::vector<AssetRef> refs{refOf(u"/a"_s, 0), refOf(u"/a"_s, 1), refOf(u"/a"_s, 2), refOf(u"/a"_s, 8)};
    QCOMPARE(entriesOf(api.lookUp(refs, {})), u"0,1,2,-"_s);
    QCOMPARE(m_server->count("GET", "/entry/"), 4);
}

/// Something in front of the server that knows nothing, at length: that is no sign that an asset is gone.
void KoniferApiFaultTest::aLongPageIsNoList()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const Fault nothing = Fault::body(404, "text/html", "nothing here").forEver();
    m_server->addFault(Fault::body(404, "text/html", QByteArray(17 << 20, 'x')).forEver().on("GET", "/-/new/"));
    m_server->addFault(nothing.on("GET", "/entry/"));
    const AssetRef ref = refOf(u"/a"_s, 0);
    const auto found = api.lookUp(std::span(&ref, 1), {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

void KoniferApiFaultTest::cancelled()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    const Cancel cancel;
    cancel.cancel();
    m_server->clearLog();
    QCOMPARE(api.several(DeleteRequest::allAt(pathOf(u"/a"_s)), -1, cancel).error().code, ErrorCode::Cancelled);
    const AssetRef ref = refOf(u"/a"_s, 0);
    QCOMPARE(api.lookUp(std::span(&ref, 1), cancel).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_server->count(), 0);
}

void KoniferApiFaultTest::wrongSignature()
{
    m_server->setSigning(QCryptographicHash::Sha256, "right");
    Connection connection = connectionTo(*m_server);
    for (const UrlSignature signature : {UrlSignature::None, UrlSignature::HmacSha256, UrlSignature::HmacSha512}) {
        connection.signature = signature;
        Secrets secrets;
        secrets.signingKey = signature == UrlSignature::HmacSha256 ? u"wrong-s3cret"_s : u"right"_s;
        KoniferApi api(connection, secrets, shortTimes());
        const auto dialect = api.dialect({});
        QVERIFY(!dialect);
        QCOMPARE(dialect.error().code, ErrorCode::Unauthorized);
        QVERIFY(!dialect.error().sentence().contains(u"wrong-s3cret"_s));
        QVERIFY(dialect.error().sentence().contains(u"sign"_s));
    }
}

void KoniferApiFaultTest::unnameablePaths()
{
    KoniferApi api = this->api();
    QVERIFY(api.dialect({}));
    m_server->clearLog();
    for (const QString& text : {u"/a b"_s, u"/foo-/bar"_s, u"/ü"_s, u"/a%2Fb"_s}) {
        const AssetPath path = pathOf(text);
        const AssetRef ref{path, 0};
        QCOMPARE(api.several(DeleteRequest::allAt(path), -1, {}).error().code, ErrorCode::BadRequest);
        QCOMPARE(api.severalAt(std::span(&path, 1), {}, {}).error().code, ErrorCode::BadRequest);
        QCOMPARE(api.lookUp(std::span(&ref, 1), {}).error().code, ErrorCode::BadRequest);
        QCOMPARE(api.content(ref, {}).error().code, ErrorCode::BadRequest);
    }
    QCOMPARE(m_server->count(), m_server->count({}, "/assets/secateur_asks")); // which dialect it speaks
}

void KoniferApiFaultTest::namesTheCause_data()
{
    using Bad = HttpAnswer::Fault;
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, const std::function<void(HttpAnswer&)>& set, ErrorCode code,
                        const QStringList& says) {
        HttpAnswer answer;
        set(answer);
        QTest::newRow(name) << answer << code << says;
    };
    row("too large", [](HttpAnswer& a) { a.status = 413; }, ErrorCode::TooLarge, {u"413"_s, u"client_max_body_size"_s});
    row("a picture too large",
        [](HttpAnswer& a) {
            a.status = 413;
            a.sentBytes = 1'900'000;
        },
        ErrorCode::TooLarge, {u"1.9 MB"_s, u"413"_s, u"client_max_body_size"_s});
    row("https",
        [](HttpAnswer& a) {
            a.status = 301;
            a.wantsHttps = true;
            a.location = "https://u:p@h:8443/assets?x=1";
        },
        ErrorCode::NotKonifer, {u"wants https"_s, u"https://h:8443 "_s});
    row("a login",
        [](HttpAnswer& a) {
            a.status = 302;
            a.location = "https://login.example/";
        },
        ErrorCode::NotKonifer, {u"login.example"_s, u"may want a login"_s});
    for (const QByteArray& page : {"<title>400 No required SSL certificate was sent</title>"_ba,
                                   "<title>400 The SSL certificate error</title>"_ba}) {
        row(page.constData(),
            [&](HttpAnswer& a) {
                a.status = 400;
                a.body = page;
            },
            ErrorCode::Unauthorized, {u"client certificate"_s});
    }
    row("another 400",
        [](HttpAnswer& a) {
            a.status = 400;
            a.body = R"({"message":"no SSL"})";
        },
        ErrorCode::BadRequest, {u"no SSL"_s});
    row("passphrase", [](HttpAnswer& a) { a.fault = Bad::Passphrase; }, ErrorCode::Unauthorized,
        {u"passphrase"_s, u"Nothing was sent"_s});
    const auto tls = [&](const char* said, const QString& hint) {
        row(said,
            [&](HttpAnswer& a) {
                a.fault = Bad::Tls;
                a.detail = QString::fromLatin1(said);
            },
            ErrorCode::Unauthorized, {hint});
    };
    tls("SSL routines::wrong version number", u"?tls=no"_s);
    tls("unable to get local issuer certificate", u"--ca FILE"_s);
    tls("certificate has expired", u"Check the server's certificate"_s);
    row("unreadable", [](HttpAnswer& a) { a.fault = Bad::Encoding; }, ErrorCode::NotKonifer, {u"can not be read"_s});
}

void KoniferApiFaultTest::namesTheCause()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(ErrorCode, code);
    QFETCH(const QStringList, says);
    const Error error = faultError(answer, u"img:80"_s);
    QCOMPARE(error.code, code);
    for (const QString& part : says)
        QVERIFY2(error.sentence().contains(part), qPrintable(error.sentence()));
}

/// Neither the connection's own, in whatever spelling, nor one that only looks like one.
void KoniferApiFaultTest::repeatsNoSecret()
{
    Connection connection = connectionTo(*m_server);
    connection.authentication = Authentication::Bearer;
    Secrets secrets;
    secrets.token = u"5ecr3t/own"_s;
    HttpTimes times = shortTimes();
    times.attempts = 1;
    KoniferApi api(connection, secrets, times);
    for (const QByteArray& said :
         {R"({"message":"not allowed with Bearer 5ecr3t/own"})"_ba, R"({"message":"no: 5ecr3t%2Fown"})"_ba,
          R"({"message":"no: 5ecr3t\/own"})"_ba, R"({"message":"password=5ecr3t-of-others"})"_ba}) {
        for (const int status : {400, 409, 500, 502}) {
            m_server->clearFaults();
            m_server->addFault(Fault::body(status, "application/json", said).forEver());
            const auto errors = failures(api);
            for (const Error& error : errors)
                QVERIFY2(!error.sentence().contains(u"5ecr3t"_s), qPrintable(error.sentence()));
        }
    }
}

QTEST_GUILESS_MAIN(KoniferApiFaultTest)
#include "konifer_api_fault_test.moc"
