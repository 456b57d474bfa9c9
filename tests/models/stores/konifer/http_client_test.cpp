// SPDX-License-Identifier: GPL-3.0-or-later
// The client with a server that is slow, busy, broken or something else: what is tried again, and what is reported.
#include "models/stores/konifer/http_fixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

using Bad = HttpAnswer::Fault;

class HttpClientTest final : public QObject, private HttpFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void keepsConnections();
    void boundsConnections();
    void repeatsReads();
    void stopsRepeating();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void reportsLongWaits_data();
    void reportsLongWaits();
    void tellsFaultsApart_data();
    void tellsFaultsApart();
    void tellsNoWayApart();
    void boundsBodies_data();
    void boundsBodies();
    void followsNoRedirect();
    void credentials_data();
    void credentials();
    void tellsTheClock();
    void tellsTheAge();
    void goesOnBehindALimit_data();
    void goesOnBehindALimit();
    void patienceEnds_data();
    void patienceEnds();
    void allWaitWhereOneIsAskedTo();
    void sendsNoMoreAndWaits();
    void cutsSecrets_data();
    void cutsSecrets();
    void leavesDataWhole();
    void unpacks_data();
    void unpacks();
    void boundsWhatIsUnpacked();
    void asksForPackedListsOnly();
    void tellsHttpsApart_data();
    void tellsHttpsApart();

private:
    /// A client whose every secret holds "5ecr3t".
    [[nodiscard]] HttpClient secretClient(Authentication how) const;
    void stopsSoonButNotWithoutAnAnswer();
    void endsAtOnceWhenNobodyWaits_data();
    void endsAtOnceWhenNobodyWaits();
};

HttpClient HttpClientTest::secretClient(Authentication how) const
{
    HttpSettings settings;
    settings.times = shortTimes();
    settings.times.attempts = 1;
    settings.authentication = how;
    settings.user = u"kim"_s;
    Secrets secrets;
    secrets.token = u"5ecr3t/tok+en"_s;
    secrets.password = u"5ecr3t:pass&word"_s;
    secrets.headers = {{u"X-Key"_s, u"Bearer 5ecr3t-in-a-header"_s}};
    secrets.signingKey = u"5ecr3t-signs"_s;
    return {settings, secrets};
}

void HttpClientTest::keepsConnections()
{
    HttpClient client = clientOf();
    for (int i = 0; i < 20; ++i) {
        const HttpAnswer answer = client.send(get(), {});
        QCOMPARE(answer.fault, Bad::None);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.wasSent());
        QCOMPARE(answer.contentLength, answer.body.size());
    }
    QCOMPARE(m_server->count("GET", "/health"), 20);
    QCOMPARE(m_server->connections(), 1);
}

void HttpClientTest::boundsConnections()
{
    m_server->addFault(Fault::late(3).forEver());
    HttpClient client = clientOf(shortTimes(), 3);
    const Run run = runOf(client, 60, [this](size_t) { return get(); });
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 200; }), 60);
    QCOMPARE(m_server->connections(), 3);
    QCOMPARE(run.most, 3); // a long list is never made at once
}

void HttpClientTest::repeatsReads()
{
    HttpTimes times = shortTimes();
    times.firstPause = 30;
    m_server->addFault(Fault::status(503).forTimes(3));
    const HttpAnswer answer = clientOf(times).send(get(), {});
    QCOMPARE(answer.status, 200);
    const QList<LoggedRequest> log = m_server->requests();
    QCOMPARE(log.size(), 4);
    qint64 least = 15'000; // half of the first pause, doubled each time
    for (qsizetype i = 1; i < log.size(); ++i) {
        QVERIFY(log[i].microseconds - log[i - 1].microseconds >= least);
        least *= 2;
    }
}

void HttpClientTest::stopsRepeating()
{
    HttpTimes times = shortTimes();
    times.attempts = 3;
    m_server->addFault(Fault::status(500).forEver());
    QCOMPARE(clientOf(times).send(get(), {}).status, 500);
    QCOMPARE(m_server->count(), 3);
    m_server->clearFaults();
    m_server->addFault(Fault::status(404).forEver()); // no fault that passes
    QCOMPARE(clientOf(times).send(get(), {}).status, 404);
    QCOMPARE(m_server->count(), 4);
}

void HttpClientTest::waitsAsAsked_data()
{
    QTest::addColumn<bool>("asDate");
    QTest::newRow("seconds") << false;
    QTest::newRow("date") << true;
}

void HttpClientTest::waitsAsAsked()
{
    QFETCH(bool, asDate);
    // A date has whole seconds: two of them are at least one.
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(2);
    const QByteArray date = QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
    m_server->addFault(Fault::busy(asDate ? date : QByteArray("1"), asDate ? 503 : 429));
    QCOMPARE(clientOf().send(get(), {}).status, 200);
    const QList<LoggedRequest> log = m_server->requests();
    QCOMPARE(log.size(), 2);
    const qint64 pause = log[1].microseconds - log[0].microseconds;
    QVERIFY2(pause >= 950'000 && pause < 4'000'000, qPrintable(QString::number(pause)));
}

void HttpClientTest::reportsLongWaits_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("an hour") << QByteArray("3600");
    QTest::newRow("a date far away") << QByteArray("Wed, 21 Oct 2065 07:28:00 GMT");
    QTest::newRow("for ever") << QByteArray("9000000000000000000");
}

void HttpClientTest::reportsLongWaits()
{
    QFETCH(QByteArray, asked);
    m_server->addFault(Fault::busy(asked).forEver());
    const HttpAnswer answer = clientOf().send(get(), {});
    QCOMPARE(answer.fault, Bad::None);
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.retryAfter >= 3600);
    QCOMPARE(m_server->count(), 1);
}

void HttpClientTest::tellsFaultsApart_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Bad>("expected");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << Fault::status(429) << Bad::None << 429;
    QTest::newRow("500") << Fault::status(500) << Bad::None << 500;
    QTest::newRow("502") << Fault::status(502) << Bad::None << 502;
    QTest::newRow("503") << Fault::status(503) << Bad::None << 503;
    QTest::newRow("reset") << Fault::resets() << Bad::Broken << 0;
    QTest::newRow("close") << Fault::closes() << Bad::Broken << 0;
    QTest::newRow("half") << Fault::halfBody() << Bad::Broken << 200;
    QTest::newRow("hang") << Fault::hangs() << Bad::TimedOut << 0;
}

void HttpClientTest::tellsFaultsApart()
{
    QFETCH(Fault, fault);
    QFETCH(Bad, expected);
    QFETCH(int, status);
    HttpTimes times = shortTimes();
    times.attempts = 2;
    if (expected == Bad::TimedOut)
        times.whole = 200;
    m_server->addFault(fault.forEver());
    const HttpAnswer answer = clientOf(times).send(get("/assets/a/-/new/entries?limit=-1"), {});
    QCOMPARE(answer.fault, expected);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.wasSent());
    QVERIFY(!answer.unsent);
    QCOMPARE(answer.detail.isEmpty(), expected == Bad::None);
    QVERIFY(m_server->count() >= 2); // it was tried again
}

void HttpClientTest::tellsNoWayApart()
{
    HttpTimes times = shortTimes();
    times.attempts = 2;
    const auto faultOf = [&](const QByteArray& url) {
        secateur::HttpRequest request;
        request.url = url;
        const HttpAnswer answer = clientOf(times).send(request, {});
        return answer.wasSent() ? Bad::None : answer.fault;
    };
    QCOMPARE(faultOf("http://nobody.invalid/health"), Bad::NoHost);
    QCOMPARE(faultOf("https://127.0.0.1:" + QByteArray::number(m_server->port()) + "/health"), Bad::Tls);
    m_server->stop();
    QCOMPARE(faultOf(m_server->baseUrl().toEncoded() + "/health"), Bad::Refused);
    QCOMPARE(m_server->count(), 0);
}

void HttpClientTest::boundsBodies_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("chunked") << true;
    QTest::newRow("with a length") << false;
}

void HttpClientTest::boundsBodies()
{
    QFETCH(bool, chunked);
    m_server->addFault(Fault::hugeBody(300'000'000, chunked));
    HttpClient client = clientOf();
    secateur::HttpRequest request = get("/assets/a/-/new/entries?limit=-1");
    request.maxBody = 1'000'000;
    const HttpAnswer answer = client.send(request, {});
    QCOMPARE(answer.fault, Bad::TooLarge);
    QVERIFY(answer.body.size() <= request.maxBody);
    QCOMPARE(m_server->count(), 1); // not tried again
    request.maxBody = 100'000;
    QCOMPARE(client.send(request, {}).status, 200);
}

void HttpClientTest::followsNoRedirect()
{
    m_server->addFault(Fault::loginRedirect());
    const HttpAnswer answer = clientOf().send(get(), {});
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location, "/login"_ba);
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_server->count({}, "/login"), 0);
}

void HttpClientTest::credentials_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << Authentication::None << "authorization"_ba << QByteArray();
    QTest::newRow("bearer") << Authentication::Bearer << "authorization"_ba
                            << "Bearer tokenX-Evil: 1"_ba;
    QTest::newRow("basic") << Authentication::Basic << "authorization"_ba
                           << "Basic " + QByteArray("operator:päss:word").toBase64();
    QTest::newRow("headers") << Authentication::Headers << "x-api-key"_ba
                             << "keyX-Evil: 1"_ba;
}

void HttpClientTest::credentials()
{
    QFETCH(Authentication, authentication);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpSettings settings;
    settings.authentication = authentication;
    settings.user = u"operator"_s;
    Secrets secrets;
    secrets.token = u"token\r\nX-Evil: 1"_s;
    secrets.password = u"päss:word"_s;
    secrets.headers = {{u"X-Api-Key"_s, u"key\r\nX-Evil: 1"_s}};
    HttpClient client(settings, secrets);
    QCOMPARE(client.send(get(), {}).status, 200);
    const LoggedRequest sent = m_server->requests().first();
    QByteArray found;
    for (const auto& [key, text] : sent.headers) {
        QVERIFY(key != "x-evil");
        if (key == name)
            found = text;
        if (key == "user-agent")
            QVERIFY(text.startsWith("Secateur/"));
    }
    QCOMPARE(found, value);
}

void HttpClientTest::tellsTheClock()
{
    QCOMPARE(clientOf().send(get(), {}).dateSkew, 0);
    Fault fault = Fault::otherJson();
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(600);
    const QString date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" GMT"_s;
    fault.reply.headers.emplaceBack("Date", date.toLatin1());
    m_server->addFault(fault);
    const HttpAnswer answer = clientOf().send(get(), {});
    QVERIFY(qAbs(answer.dateSkew - 600) <= 2);
    QCOMPARE(answer.contentType, "application/json"_ba);
}

void HttpClientTest::tellsTheAge()
{
    QCOMPARE(clientOf().send(get(), {}).age, 0);
    m_server->setAge(7);
    QCOMPARE(clientOf().send(get(), {}).age, 7);
    m_server->setAge(0);
    Fault fault = Fault::status(404);
    fault.reply.headers.emplaceBack("age", "-3");
    m_server->addFault(fault);
    QCOMPARE(clientOf().send(get(), {}).age, 0);
}

void HttpClientTest::goesOnBehindALimit_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

/// What a gateway turns away because it comes too fast is asked again, more slowly, as often as it takes.
void HttpClientTest::goesOnBehindALimit()
{
    QFETCH(int, status);
    m_server->setLimit(300, 5, status);
    HttpTimes times = shortTimes();
    times.attempts = 1;
    HttpClient client = clientOf(times);
    client.setPatience([] { return true; });
    const Run run = runOf(client, 200, [this](size_t) { return get(); });
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 200; }), 200);
    client.setPatience({});
    const Run impatient = runOf(client, 200, [this](size_t) { return get(); });
    QVERIFY(impatient.count([status](const HttpAnswer& answer) { return answer.status == status; }) > 0);
}

void HttpClientTest::patienceEnds_data()
{
    QTest::addColumn<int>("patience");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("in time") << 300 << true;
    QTest::newRow("as soon as nobody waits") << 600'000 << false;
}

void HttpClientTest::patienceEnds()
{
    QFETCH(int, patience);
    QFETCH(bool, goesOn);
    HttpTimes times = shortTimes();
    times.patience = patience;
    m_server->addFault(Fault::status(503).forEver());
    HttpClient client = clientOf(times);
    client.setPatience([goesOn] { return goesOn; });
    QElapsedTimer clock;
    clock.start();
    const Run run = runOf(client, 30, [this](size_t) { return get(); });
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.asksForPatience(); }), 30);
    QVERIFY(run.count([](const HttpAnswer& answer) { return answer.unsent; }) > 0);
    QVERIFY(clock.elapsed() < 60'000);
    QVERIFY(goesOn ? clock.elapsed() >= 300 / 2 : true);
}

/// One is asked to wait: no other is sent before that time.
void HttpClientTest::allWaitWhereOneIsAskedTo()
{
    m_server->addFault(Fault::busy("1", 503));
    HttpClient client = clientOf(shortTimes(), 1);
    const Run run = runOf(client, 3, [this](size_t) { return get(); });
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 200; }), 3);
    const QList<LoggedRequest> log = m_server->requests();
    QCOMPARE(log.size(), 4);
    QVERIFY(log[1].microseconds - log[0].microseconds >= 950'000);
}

/// Where no more is to be sent, what is on its way is waited for, and nothing else leaves.
void HttpClientTest::sendsNoMoreAndWaits()
{
    m_server->addFault(Fault::status(403).on("GET", "/health"));
    m_server->addFault(Fault::late(300).on("GET", "/assets").forEver());
    HttpClient client = clientOf(shortTimes(), 4);
    Run run;
    run.answers.resize(20);
    run.taken.resize(20);
    client.run(
        20, [this](size_t i) { return i == 0 ? get() : get("/assets/a/-/new/entries?limit=-1"); },
        [&](size_t i, HttpAnswer&& answer) {
            ++run.taken[i];
            if (answer.status == 403 && !answer.unsent)
                client.sendNoMore(answer);
            run.answers[i] = std::move(answer);
        },
        {});
    QVERIFY(run.eachOnce());
    const int came = m_server->count();
    QVERIFY(came <= 4);
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 200; }), came - 1);
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.unsent && !answer.wasSent(); }), 20 - came);
}

void HttpClientTest::cutsSecrets_data()
{
    QTest::addColumn<Authentication>("how");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, Authentication how, int status, const QByteArray& said) {
        QTest::newRow(name) << how << status << said;
    };
    row("token", Authentication::Bearer, 400, R"({"message":"not allowed with Bearer 5ecr3t/tok+en"})");
    row("token in percent", Authentication::Bearer, 500, R"({"message":"GET /?t=5ecr3t%2Ftok%2ben"})");
    row("token in JSON", Authentication::Bearer, 422, R"({"message":"5ecr3t\/tok+en"})");
    row("password", Authentication::Basic, 400, R"({"message":"kim:5ecr3t:pass&word"})");
    row("password in HTML", Authentication::Basic, 502, "<p>5ecr3t:pass&amp;word</p>");
    row("as it was sent", Authentication::Basic, 400, "Basic " + QByteArray("kim:5ecr3t:pass&word").toBase64());
    row("header", Authentication::Headers, 403, "X-Key: Bearer 5ecr3t-in-a-header");
    row("the end of a header", Authentication::Headers, 409, "5ecr3t-in-a-header");
    row("signing key", Authentication::None, 500, "expected 5ecr3t-signs");
    row("sent on", Authentication::Bearer, 302, "5ecr3t/tok+en");
}

void HttpClientTest::cutsSecrets()
{
    QFETCH(Authentication, how);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    Fault fault = Fault::body(status, "text/5ecr3t/tok+en", said);
    fault.reply.headers.append({"Location", "https://5ecr3t%2ftok+en.example/?" + said});
    m_server->addFault(fault.forEver());
    const HttpAnswer answer = secretClient(how).send(get(), {});
    QCOMPARE(answer.status, status);
    const QByteArray all = answer.body + answer.location + answer.contentType + answer.detail.toUtf8();
    QVERIFY2(!all.contains("5ecr3t") && !all.contains(QByteArray("5ecr3t:pass&word").toBase64().left(20)),
             all.constData());
    QVERIFY(answer.body.contains("***"));
}

/// What a server holds is data: an alternative text with a token in it is not changed.
void HttpClientTest::leavesDataWhole()
{
    const QByteArray data = R"({"alt":"5ecr3t/tok+en"})";
    m_server->addFault(Fault::body(200, "application/json", data));
    QCOMPARE(secretClient(Authentication::Bearer).send(get(), {}).body, data);
}

void HttpClientTest::unpacks_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("good");
    QTest::newRow("deflate") << QByteArray("deflate") << 200 << true;
    QTest::newRow("identity") << QByteArray("identity") << 200 << true;
    QTest::newRow("deflate, a fault") << QByteArray("deflate") << 400 << true;
    QTest::newRow("nobody knows") << QByteArray("snow") << 200 << false;
}

void HttpClientTest::unpacks()
{
    QFETCH(QByteArray, coding);
    QFETCH(int, status);
    QFETCH(bool, good);
    const QByteArray text(5'000, 'x');
    Fault fault = Fault::body(status, "application/json", coding == "deflate" ? qCompress(text).mid(4) : text);
    fault.reply.headers.append({"Content-Encoding", coding});
    m_server->addFault(fault.forEver());
    secateur::HttpRequest content = get();
    content.verbatim = true; // packed all the same
    for (const secateur::HttpRequest& request : {get(), once("/assets/a"), content}) {
        const HttpAnswer answer = clientOf().send(request, {});
        QCOMPARE(answer.fault, good ? Bad::None : Bad::Encoding);
        QVERIFY(answer.wasSent());
        if (good)
            QCOMPARE(answer.body, text);
        else
            QVERIFY(answer.detail.contains(u"encoding"_s));
    }
    QCOMPARE(m_server->count(), 3); // none of it is tried again
}

void HttpClientTest::boundsWhatIsUnpacked()
{
    Fault fault = Fault::body(200, "application/json", qCompress(QByteArray(50'000'000, ' ')).mid(4));
    QVERIFY(fault.reply.body.size() < 100'000);
    fault.reply.headers.emplaceBack("Content-Encoding", "deflate");
    m_server->addFault(fault);
    secateur::HttpRequest request = get();
    request.maxBody = 100'000;
    const HttpAnswer answer = clientOf().send(request, {});
    QCOMPARE(answer.fault, Bad::TooLarge);
    QVERIFY(answer.body.size() <= request.maxBody);
}

void HttpClientTest::asksForPackedListsOnly()
{
    const auto asked = [&](const secateur::HttpRequest& request) {
        m_server->clearLog();
        (void)clientOf().send(request, {});
        const QList<LoggedRequest> log = m_server->requests();
        return test::HttpRequest{{}, {}, {}, log.value(0).headers, {}}.header("Accept-Encoding");
    };
    QVERIFY(asked(get()).contains("gzip"));
    secateur::HttpRequest content = get();
    content.verbatim = true;
    QCOMPARE(asked(content), "identity"_ba);
    secateur::HttpRequest object = get();
    object.signedByAws = true;
    QCOMPARE(asked(object), "identity"_ba);
    QCOMPARE(asked(once("/assets/none/-/entry/0")), "identity"_ba);
}

void HttpClientTest::tellsHttpsApart_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("https");
    QTest::newRow("the same host") << QByteArray("https://HOST/assets") << true;
    QTest::newRow("another port") << QByteArray("https://HOST:8443/") << true;
    QTest::newRow("another host") << QByteArray("https://login.example.org/") << false;
    QTest::newRow("without") << QByteArray("http://HOST/login") << false;
    QTest::newRow("a path") << QByteArray("/login") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void HttpClientTest::tellsHttpsApart()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, https);
    Fault fault = Fault::status(301);
    fault.reply.headers = {{"Location", location.replace("HOST", m_server->baseUrl().host().toLatin1())}};
    m_server->addFault(fault);
    QCOMPARE(clientOf().send(get(), {}).wantsHttps, https);
}

/// Of twenty requests two are on their way when the store is to stop soon: those are answered, no other begins.
void HttpClientTest::stopsSoonButNotWithoutAnAnswer()
{
    m_server->addFault(Fault::hangs().acting().on("DELETE").forTimes(2));
    StopWish wish;
    int waits = 0;
    wish.onWaiting = [&] {
        ++waits;
        m_server->release();
    };
    m_server->setWatcher([&, seen = 0](const QByteArray&, const QByteArray&) mutable {
        if (++seen == 2)
            wish.soon.cancel();
    });
    HttpSettings settings;
    settings.times = shortTimes();
    settings.connections = 2;
    settings.stop = StoreStop(wish);
    HttpClient client(settings, {});
    const StoreStop::Finishing finishing(settings.stop);
    Run run;
    run.answers.resize(20);
    run.taken.resize(20);
    client.run(
        20, [&](size_t) { return once("/assets/a/-/entry/0"); },
        [&](size_t index, HttpAnswer&& answer) {
            ++run.taken[index];
            run.answers[index] = std::move(answer);
        },
        {}, HttpClient::Ends::WithAnswers);
    m_server->setWatcher({});
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 204; }), 2);
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.unsent && answer.fault == Bad::Cancelled; }), 18);
    QCOMPARE(m_server->count("DELETE"), 2);
    QCOMPARE(waits, 1);
    QCOMPARE(client.send(get(), {}).status, 200); // the look at what became of them
}

void HttpClientTest::endsAtOnceWhenNobodyWaits_data()
{
    QTest::addColumn<bool>("soon");      // by the one grade, or by the other
    QTest::addColumn<bool>("finishing"); // while something that was sent is finished
    QTest::newRow("now") << false << false;
    QTest::newRow("now, what was sent too") << false << true;
    QTest::newRow("soon") << true << false;
}

void HttpClientTest::endsAtOnceWhenNobodyWaits()
{
    QFETCH(const bool, soon);
    QFETCH(const bool, finishing);
    m_server->addFault(Fault::hangs().forEver());
    StopWish wish;
    m_server->setWatcher([&](const QByteArray&, const QByteArray&) { (soon ? wish.soon : wish.now).cancel(); });
    HttpSettings settings; // with the patience of the program: half a minute at least
    settings.stop = StoreStop(wish);
    HttpClient client(settings, {});
    std::optional<StoreStop::Finishing> keeping;
    if (finishing)
        keeping.emplace(settings.stop);
    QCOMPARE(client.send(get(), {}).fault, Bad::Cancelled);
    m_server->setWatcher({});
    m_server->release();
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
