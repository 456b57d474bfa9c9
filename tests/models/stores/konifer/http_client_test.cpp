// SPDX-License-Identifier: GPL-3.0-or-later
// The client under all faults of a server; above all, what must not be sent twice is not.
#include "models/stores/konifer/http_fixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QtTest>
#include <set>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

using Method = secateur::HttpRequest::Method;
using Bad = HttpAnswer::Fault;

namespace {

/// What came of several requests, each by its number.
struct Run {
    std::vector<HttpAnswer> answers;
    std::vector<int> taken; ///< how often
    int most = 0;           ///< made and not taken yet, at one time

    [[nodiscard]] bool eachOnce() const
    {
        return std::all_of(taken.cbegin(), taken.cend(), [](int times) { return times == 1; });
    }
    [[nodiscard]] auto count(const std::function<bool(const HttpAnswer&)>& like) const
    {
        return std::count_if(answers.cbegin(), answers.cend(), like);
    }
};

} // namespace

class HttpClientTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
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
    void cancels();
    void cancelsPauses();
    void nobodyThere();
    void deniedToAll();
    void remembersEarlierAttempts();
    void neverTwice_data();
    void neverTwice();
    void neverTwiceOnDeadConnection();
    void sendsLaterWhatWasNotSent();
    void followsNoRedirect();
    void credentials_data();
    void credentials();
    void tellsTheClock();

private:
    [[nodiscard]] secateur::HttpRequest get(const QByteArray& target = "/health") const;
    [[nodiscard]] secateur::HttpRequest once(const QByteArray& target) const;
    [[nodiscard]] HttpClient client(const HttpTimes& times = shortTimes(), int connections = 8) const;
    [[nodiscard]] Run run(HttpClient& client, size_t count, const std::function<secateur::HttpRequest(size_t)>& make,
                          const Cancel& cancel = {}, const std::function<void(size_t)>& seen = {}) const;

    std::unique_ptr<KoniferServer> m_server;
};

void HttpClientTest::init()
{
    m_server = std::make_unique<KoniferServer>(QStringList{u"/a 0 @1"_s, u"/a 1 @2"_s, u"/a 2 @3"_s, u"/b 0 @4"_s});
    QVERIFY(m_server->start());
    m_server->clearLog();
}

secateur::HttpRequest HttpClientTest::get(const QByteArray& target) const
{
    secateur::HttpRequest request;
    request.url = m_server->baseUrl().toEncoded() + target;
    return request;
}

secateur::HttpRequest HttpClientTest::once(const QByteArray& target) const
{
    secateur::HttpRequest request = get(target);
    request.method = Method::Delete;
    request.repeatable = false;
    return request;
}

HttpClient HttpClientTest::client(const HttpTimes& times, int connections) const
{
    HttpSettings settings;
    settings.times = times;
    settings.connections = connections;
    return {settings, {}};
}

Run HttpClientTest::run(HttpClient& client, size_t count, const std::function<secateur::HttpRequest(size_t)>& make,
                        const Cancel& cancel, const std::function<void(size_t)>& seen) const
{
    Run run;
    run.answers.resize(count);
    run.taken.resize(count);
    int open = 0;
    client.run(
        count,
        [&](size_t index) {
            run.most = std::max(run.most, ++open);
            return make(index);
        },
        [&](size_t index, HttpAnswer&& answer) {
            --open;
            ++run.taken[index];
            run.answers[index] = std::move(answer);
            if (seen)
                seen(index);
        },
        cancel);
    return run;
}

void HttpClientTest::keepsConnections()
{
    HttpClient client = this->client();
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
    HttpClient client = this->client(shortTimes(), 3);
    const Run run = this->run(client, 60, [this](size_t) { return get(); });
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
    const HttpAnswer answer = client(times).send(get(), {});
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
    QCOMPARE(client(times).send(get(), {}).status, 500);
    QCOMPARE(m_server->count(), 3);
    m_server->clearFaults();
    m_server->addFault(Fault::status(404).forEver()); // no fault that passes
    QCOMPARE(client(times).send(get(), {}).status, 404);
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
    QCOMPARE(client().send(get(), {}).status, 200);
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
    const HttpAnswer answer = client().send(get(), {});
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
        times.whole = 60;
    m_server->addFault(fault.forEver());
    const HttpAnswer answer = client(times).send(get("/assets/a/-/new/entries?limit=-1"), {});
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
        const HttpAnswer answer = client(times).send(request, {});
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
    HttpClient client = this->client();
    secateur::HttpRequest request = get("/assets/a/-/new/entries?limit=-1");
    request.maxBody = 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const HttpAnswer answer = client.send(request, {});
    QVERIFY(timer.elapsed() < 2'000);
    QCOMPARE(answer.fault, Bad::TooLarge);
    QVERIFY(answer.body.size() <= request.maxBody);
    QCOMPARE(m_server->count(), 1); // not tried again
    request.maxBody = 100'000;
    QCOMPARE(client.send(request, {}).status, 200);
}

void HttpClientTest::cancels()
{
    m_server->addFault(Fault::late(60).on("GET", "/health"));
    m_server->addFault(Fault::hangs().forEver());
    HttpClient client = this->client(shortTimes(), 4);
    const Cancel cancel;
    int hung = 0;
    const auto first = [&](size_t index) {
        if (index == 0) {
            hung = m_server->hanging();
            cancel.cancel();
        }
    };
    const Run run = this->run(
        client, 20, [this](size_t index) { return get(index == 0 ? "/health" : "/assets/a/-/info"); }, cancel, first);
    QVERIFY(run.eachOnce());
    QCOMPARE(hung, 3);
    QCOMPARE(run.answers[0].status, 200);
    for (size_t i = 1; i < 20; ++i) {
        QCOMPARE(run.answers[i].fault, Bad::Cancelled);
        QCOMPARE(run.answers[i].unsent, i >= 4);
        QCOMPARE(run.answers[i].wasSent(), i < 4);
    }
    QCOMPARE(m_server->count(), 4);
    m_server->clearFaults();
    QCOMPARE(client.send(get(), {}).status, 200); // and it goes on
}

void HttpClientTest::cancelsPauses()
{
    HttpTimes times = shortTimes();
    times.firstPause = 30'000;
    m_server->addFault(Fault::status(503).on("GET", "/assets"));
    m_server->addFault(Fault::late(40).on("GET", "/health"));
    HttpClient client = this->client(times, 2);
    const Cancel cancel;
    QElapsedTimer timer;
    timer.start();
    const Run run = this->run(
        client, 2, [this](size_t index) { return get(index == 0 ? "/assets/a/-/info" : "/health"); }, cancel,
        [&](size_t) { cancel.cancel(); });
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(run.answers[1].status, 200);
    QCOMPARE(run.answers[0].fault, Bad::Cancelled);
    QVERIFY(run.answers[0].wasSent());
}

void HttpClientTest::nobodyThere()
{
    m_server->stop();
    HttpClient client = this->client(shortTimes(), 4);
    size_t made = 0;
    const Run run = this->run(client, 50, [&](size_t) {
        ++made;
        return get();
    });
    QVERIFY(run.eachOnce());
    for (const HttpAnswer& answer : run.answers) {
        QCOMPARE(answer.fault, Bad::Refused);
        QVERIFY(!answer.wasSent());
    }
    QVERIFY(made <= 4);
}

void HttpClientTest::deniedToAll()
{
    m_server->setBearer("token");
    HttpClient client = this->client(shortTimes(), 1);
    const Run run = this->run(client, 30, [this](size_t) { return get(); });
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 401; }), 30);
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.unsent && !answer.wasSent(); }), 29);
    QCOMPARE(m_server->count(), 1);
}

/// A refused last attempt does not make an earlier one undone whose answer got lost.
void HttpClientTest::remembersEarlierAttempts()
{
    HttpTimes times = shortTimes();
    times.firstPause = 300;
    times.attempts = 2;
    m_server->addFault(Fault::resets().acting().on("DELETE"));
    m_server->addFault(Fault::late(40).on("GET"));
    secateur::HttpRequest erase = get("/assets/a/-/entry/0");
    erase.method = Method::Delete;
    HttpClient client = this->client(times, 2);
    const Run run = this->run(
        client, 2, [&](size_t index) { return index == 0 ? erase : get(); }, {},
        [&](size_t index) {
            if (index == 1)
                m_server->stop();
        });
    QCOMPARE(run.answers[1].status, 200);
    QCOMPARE(run.answers[0].fault, Bad::Refused);
    QVERIFY(run.answers[0].wasSent());
    QCOMPARE(m_server->memory().size(), 3);
}

void HttpClientTest::neverTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("left"); ///< of four assets
    QTest::newRow("reset") << Fault::resets() << qint64(4);
    QTest::newRow("done, then reset") << Fault::resets().acting() << qint64(2);
    QTest::newRow("close") << Fault::closes() << qint64(4);
    QTest::newRow("done, then close") << Fault::closes().acting() << qint64(2);
    QTest::newRow("half") << Fault::halfBody() << qint64(4);
    QTest::newRow("done, then half") << Fault::halfBody().acting() << qint64(2);
    QTest::newRow("hang") << Fault::hangs() << qint64(4);
    QTest::newRow("done, then hang") << Fault::hangs().acting() << qint64(2);
    QTest::newRow("429") << Fault::status(429) << qint64(4);
    QTest::newRow("429, soon again") << Fault::busy("1") << qint64(4);
    QTest::newRow("500") << Fault::status(500) << qint64(4);
    QTest::newRow("502") << Fault::status(502) << qint64(4);
    QTest::newRow("503") << Fault::status(503) << qint64(4);
    QTest::newRow("done, then 503") << Fault::status(503).acting() << qint64(2);
    QTest::newRow("504") << Fault::status(504) << qint64(4);
    QTest::newRow("redirect") << Fault::loginRedirect() << qint64(4);
    QTest::newRow("huge") << Fault::hugeBody(3'000'000) << qint64(4);
}

void HttpClientTest::neverTwice()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, left);
    HttpTimes times = shortTimes();
    if (fault.kind == Fault::Kind::Hang)
        times.whole = 100;
    HttpClient client = this->client(times);
    // Two times each: on a client with a kept connection, and on one that has just met the fault.
    for (int round = 1; round <= 2; ++round) {
        QCOMPARE(client.send(get(), {}).status, 200);
        m_server->addFault(fault.on("DELETE").forEver());
        const HttpAnswer answer = client.send(once("/assets/a/-/new?limit=2"), {});
        QVERIFY(answer.wasSent());
        QVERIFY(answer.fault != Bad::None || answer.status != 204);
        QCOMPARE(m_server->count("DELETE"), round);
        if (round == 1)
            QCOMPARE(m_server->memory().size(), left);
        m_server->clearFaults();
    }
    // A read under the same fault is sent again: the count would have shown it.
    if (fault.kind == Fault::Kind::Reset || fault.kind == Fault::Kind::Close) {
        m_server->addFault(fault.on("GET", "/assets").forEver());
        (void)client.send(get("/assets/a/-/info"), {});
        QVERIFY(m_server->count("GET", "/assets") > 1);
    }
}

/// A kept connection that the server has closed meanwhile tempts every library to send again.
void HttpClientTest::neverTwiceOnDeadConnection()
{
    HttpClient client = this->client();
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(client.send(get(), {}).status, 200);
        m_server->stop();
        QVERIFY(m_server->start());
        QCOMPARE(client.send(once("/assets/a/-/new?limit=1"), {}).status, 204);
        QCOMPARE(m_server->count("DELETE"), round);
        QCOMPARE(m_server->memory().size(), 4 - round);
    }
}

void HttpClientTest::sendsLaterWhatWasNotSent()
{
    // Not sent is not sent twice: it may be tried until somebody listens.
    HttpTimes times = shortTimes();
    times.firstPause = 300;
    m_server->addFault(Fault::late(60).on("GET"));
    KoniferServer other({u"/a 0"_s, u"/a 1"_s});
    QVERIFY(other.start());
    const QByteArray url = other.baseUrl().toEncoded() + "/assets/a/-/new?limit=1";
    other.stop();
    secateur::HttpRequest erase = once({});
    erase.url = url;
    HttpClient client = this->client(times, 2);
    const Run run = this->run(
        client, 2, [&](size_t index) { return index == 0 ? erase : get(); }, {},
        [&](size_t index) {
            if (index == 1)
                QVERIFY(other.start());
        });
    QCOMPARE(run.answers[0].status, 204);
    QCOMPARE(other.count("DELETE"), 1);
    QCOMPARE(other.memory().size(), 1);
}

void HttpClientTest::followsNoRedirect()
{
    m_server->addFault(Fault::loginRedirect());
    const HttpAnswer answer = client().send(get(), {});
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
    QCOMPARE(client().send(get(), {}).dateSkew, 0);
    Fault fault = Fault::otherJson();
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(600);
    const QString date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" GMT"_s;
    fault.reply.headers.emplaceBack("Date", date.toLatin1());
    m_server->addFault(fault);
    const HttpAnswer answer = client().send(get(), {});
    QVERIFY(qAbs(answer.dateSkew - 600) <= 2);
    QCOMPARE(answer.contentType, "application/json"_ba);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
