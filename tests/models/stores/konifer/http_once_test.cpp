// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent, and how often: above all, what must not be sent twice is not.
#include "models/stores/konifer/http_fixture.h"

#include <QElapsedTimer>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

using Method = secateur::HttpRequest::Method;
using Bad = HttpAnswer::Fault;

class HttpOnceTest final : public QObject, private HttpFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cancels();
    void cancelsPauses();
    void nobodyThere();
    void deniedToAll();
    void remembersEarlierAttempts();
    void neverTwice_data();
    void neverTwice();
    void neverTwiceOnDeadConnection();
    void sendsLaterWhatWasNotSent();
};

void HttpOnceTest::cancels()
{
    m_server->addFault(Fault::late(150).on("GET", "/health"));
    m_server->addFault(Fault::hangs().forEver());
    HttpClient client = clientOf(shortTimes(), 4);
    const Cancel cancel;
    int hung = 0;
    const auto first = [&](size_t index) {
        if (index == 0) {
            hung = m_server->hanging();
            cancel.cancel();
        }
    };
    const Run run = runOf(
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

void HttpOnceTest::cancelsPauses()
{
    HttpTimes times = shortTimes();
    times.firstPause = 60'000; // half of it at least
    m_server->addFault(Fault::status(503).on("GET", "/assets"));
    m_server->addFault(Fault::late(40).on("GET", "/health"));
    HttpClient client = clientOf(times, 2);
    const Cancel cancel;
    QElapsedTimer timer;
    timer.start();
    const Run run = runOf(
        client, 2, [this](size_t index) { return get(index == 0 ? "/assets/a/-/info" : "/health"); }, cancel,
        [&](size_t) { cancel.cancel(); });
    QVERIFY(timer.elapsed() < 25'000);
    QCOMPARE(run.answers[1].status, 200);
    QCOMPARE(run.answers[0].fault, Bad::Cancelled);
    QVERIFY(run.answers[0].wasSent());
}

void HttpOnceTest::nobodyThere()
{
    m_server->stop();
    HttpClient client = clientOf(shortTimes(), 4);
    size_t made = 0;
    const Run run = runOf(client, 50, [&](size_t) {
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

void HttpOnceTest::deniedToAll()
{
    m_server->setBearer("token");
    HttpClient client = clientOf(shortTimes(), 1);
    const Run run = runOf(client, 30, [this](size_t) { return get(); });
    QVERIFY(run.eachOnce());
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.status == 401; }), 30);
    QCOMPARE(run.count([](const HttpAnswer& answer) { return answer.unsent && !answer.wasSent(); }), 29);
    QCOMPARE(m_server->count(), 1);
}

/// A refused last attempt does not make an earlier one undone whose answer got lost.
void HttpOnceTest::remembersEarlierAttempts()
{
    HttpTimes times = shortTimes();
    times.firstPause = 1'000;
    times.attempts = 2;
    m_server->addFault(Fault::resets().acting().on("DELETE"));
    m_server->addFault(Fault::late(40).on("GET"));
    secateur::HttpRequest erase = get("/assets/a/-/entry/0");
    erase.method = Method::Delete;
    HttpClient client = clientOf(times, 2);
    const Run run = runOf(
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

void HttpOnceTest::neverTwice_data()
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

void HttpOnceTest::neverTwice()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, left);
    HttpTimes times = shortTimes();
    if (fault.kind == Fault::Kind::Hang)
        times.whole = 300;
    HttpClient client = clientOf(times);
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
void HttpOnceTest::neverTwiceOnDeadConnection()
{
    HttpClient client = clientOf();
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(client.send(get(), {}).status, 200);
        m_server->stop();
        QVERIFY(m_server->start());
        QCOMPARE(client.send(once("/assets/a/-/new?limit=1"), {}).status, 204);
        QCOMPARE(m_server->count("DELETE"), round);
        QCOMPARE(m_server->memory().size(), 4 - round);
    }
}

void HttpOnceTest::sendsLaterWhatWasNotSent()
{
    // Not sent is not sent twice: it may be tried until somebody listens.
    HttpTimes times = shortTimes();
    times.firstPause = 1'000;
    m_server->addFault(Fault::late(60).on("GET"));
    KoniferServer other({u"/a 0"_s, u"/a 1"_s});
    QVERIFY(other.start());
    const QByteArray url = other.baseUrl().toEncoded() + "/assets/a/-/new?limit=1";
    other.stop();
    secateur::HttpRequest erase = once({});
    erase.url = url;
    HttpClient client = clientOf(times, 2);
    const Run run = runOf(
        client, 2, [&](size_t index) { return index == 0 ? erase : get(); }, {},
        [&](size_t index) {
            if (index == 1)
                QVERIFY(other.start());
        });
    QCOMPARE(run.answers[0].status, 204);
    QCOMPARE(other.count("DELETE"), 1);
    QCOMPARE(other.memory().size(), 1);
}

QTEST_GUILESS_MAIN(HttpOnceTest)
#include "http_once_test.moc"
