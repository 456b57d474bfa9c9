// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting by the API: what each answer says of an asset, and that nothing is sent twice that may have been done.
#include "models/stores/konifer/api_fixture.h"

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(secateur::Outcome)

class KoniferApiEraseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void erasesMany();
    void eachAnswer_data();
    void eachAnswer();
    void keepsOutcomesInOrder();
    void nobodyThere_data();
    void nobodyThere();
    void stopsWhereNothingIsClear_data();
    void stopsWhereNothingIsClear();
    void lostThenTurnedAway();
    void deniedWhileOthersAreOnTheirWay();
    void saysWhatWasAnswered_data();
    void saysWhatWasAnswered();
    void unnameable();
    void neverSigned();
    void relative_data();
    void relative();
    void relativeOnce_data();
    void relativeOnce();

private:
    [[nodiscard]] KoniferApi api(int connections = 1, int whole = 5'000) const
    {
        Connection connection = connectionTo(*m_server);
        connection.connections = connections;
        HttpTimes times = shortTimes();
        times.whole = whole;
        return {connection, {}, times};
    }
    static std::vector<AssetRef> refs(qint64 count)
    {
        std::vector<AssetRef> refs;
        for (qint64 entry = 0; entry < count; ++entry)
            refs.push_back(refOf(u"/e"_s, entry));
        return refs;
    }

    std::unique_ptr<KoniferServer> m_server;
};

void KoniferApiEraseTest::init()
{
    QStringList lines{u"/e/below 0 @5"_s, u"/elsewhere 0 @6 a=1"_s};
    for (int entry = 0; entry < 40; ++entry)
        lines.append(u"/e %1 @%2 phone=%3"_s.arg(entry).arg(100 + entry).arg(entry % 2 == 0 ? u"a&b+c"_s : u"x"_s));
    m_server = std::make_unique<KoniferServer>(lines);
    QVERIFY(m_server->start());
    m_server->clearLog();
}

void KoniferApiEraseTest::erasesMany()
{
    const std::vector<EraseAnswer> outcomes = api(8).eraseEntries(refs(40));
    QCOMPARE(outcomes.size(), size_t(40));
    for (const ItemOutcome& outcome : outcomes) {
        QCOMPARE(outcome.outcome, Outcome::Deleted);
        QVERIFY(outcome.reason.isEmpty());
    }
    QCOMPARE(m_server->memory().refLines(), QStringList({u"/e/below 0"_s, u"/elsewhere 0"_s}));
    QCOMPARE(m_server->count(), 40); // and nothing else was asked
    QVERIFY(m_server->connections() <= 8);
    QCOMPARE(api().eraseEntries({}).size(), size_t(0));
    QCOMPARE(m_server->count(), 40);
}

void KoniferApiEraseTest::eachAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Outcome>("expected"); ///< of the one that it strikes
    QTest::addColumn<bool>("goesOn");      ///< the others are sent and deleted
    QTest::addColumn<int>("sent");         ///< of six
    QTest::addColumn<bool>("done");        ///< the struck one is gone all the same
    const auto add = [](const char* name, const Fault& fault, Outcome expected, bool goesOn, int sent = 0,
                        bool done = false) {
        const Fault lasting = fault.times == 1 && sent == 0 ? fault.forEver() : fault;
        QTest::newRow(name) << lasting << expected << goesOn << (sent > 0 ? sent : goesOn ? 6 : 3) << done;
    };
    // Who answers so is no Konifer server.
    add("200", Fault::yesToAll(200), Outcome::Unknown, false);
    add("202", Fault::status(202), Outcome::Unknown, false);
    add("redirect", Fault::loginRedirect(), Outcome::Unknown, false);
    add("login page", Fault::loginPage(), Outcome::Unknown, false);
    // All would be turned away.
    add("401", Fault::status(401), Outcome::NotSent, false);
    add("403", Fault::status(403), Outcome::NotSent, false);
    add("407", Fault::status(407), Outcome::NotSent, false);
    add("429, for long", Fault::busy("900"), Outcome::NotSent, false);
    add("429, once", Fault::status(429), Outcome::Deleted, true, 7, true);
    add("429, four times", Fault::status(429), Outcome::NotSent, false, 6);
    // Refused, this one.
    add("400", Fault::status(400), Outcome::Failed, true);
    add("404", Fault::status(404), Outcome::Failed, true);
    // It may have been done: never sent again without a look.
    add("500", Fault::status(500), Outcome::Unknown, true);
    add("502", Fault::status(502), Outcome::Unknown, true);
    add("503", Fault::status(503), Outcome::Unknown, true);
    add("done, then 503", Fault::status(503).acting(), Outcome::Unknown, true, 0, true);
    add("reset", Fault::resets(), Outcome::Unknown, true);
    add("done, then reset", Fault::resets().acting(), Outcome::Unknown, true, 0, true);
    add("close", Fault::closes(), Outcome::Unknown, true);
    add("done, then close", Fault::closes().acting(), Outcome::Unknown, true, 0, true);
    add("half", Fault::halfBody(), Outcome::Unknown, true);
    add("hang", Fault::hangs(), Outcome::Unknown, true);
    add("done, then hang", Fault::hangs().acting(), Outcome::Unknown, true, 0, true);
    add("huge", Fault::hugeBody(1'000'000), Outcome::Unknown, false);
}

void KoniferApiEraseTest::eachAnswer()
{
    QFETCH(Fault, fault);
    QFETCH(Outcome, expected);
    QFETCH(bool, goesOn);
    QFETCH(int, sent);
    QFETCH(bool, done);
    if (QByteArray(QTest::currentDataTag()) == "429, four times")
        fault = fault.forTimes(4);
    const int whole = fault.kind == Fault::Kind::Hang ? 400 : 5'000;
    m_server->addFault(fault.on("DELETE", "/entry/2"));
    const std::vector<EraseAnswer> outcomes = api(1, whole).eraseEntries(refs(6));
    QCOMPARE(outcomes.size(), size_t(6));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome right = i == 2 ? expected : i < 2 || goesOn ? Outcome::Deleted : Outcome::NotSent;
        QVERIFY2(outcomes[i].outcome == right, qPrintable(QString::number(i) + outcomes[i].reason));
        QCOMPARE(outcomes[i].reason.isEmpty(), right == Outcome::Deleted);
    }
    QCOMPARE(m_server->count("DELETE"), sent);
    QCOMPARE(m_server->count(), sent);
    QCOMPARE(!m_server->memory().asset(refOf(u"/e"_s, 2)), done);
    QCOMPARE(!m_server->memory().asset(refOf(u"/e"_s, 5)), goesOn);
    QCOMPARE(m_server->memory().size(), 42 - 2 - (goesOn ? 3 : 0) - (done ? 1 : 0));
}

void KoniferApiEraseTest::keepsOutcomesInOrder()
{
    for (int entry = 0; entry < 40; entry += 3) {
        const QByteArray target = "/e/-/entry/" + QByteArray::number(entry) + (entry < 10 ? "" : "");
        m_server->addFault(Fault::status(404).on("DELETE", target).forEver());
    }
    const std::vector<EraseAnswer> outcomes = api(8).eraseEntries(refs(40));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const bool gone = !m_server->memory().asset(refOf(u"/e"_s, qint64(i)));
        QCOMPARE(outcomes[i].outcome, gone ? Outcome::Deleted : Outcome::Failed);
    }
}

void KoniferApiEraseTest::nobodyThere_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("connections");
    for (const char* what : {"refused", "unknown host", "no TLS"}) {
        QTest::addRow("%s", what) << QString::fromLatin1(what) << 1;
        QTest::addRow("%s, many at a time", what) << QString::fromLatin1(what) << 8;
    }
}

void KoniferApiEraseTest::nobodyThere()
{
    QFETCH(QString, what);
    QFETCH(int, connections);
    Connection connection = connectionTo(*m_server);
    connection.connections = connections;
    if (what == u"refused"_s)
        m_server->stop();
    else if (what == u"unknown host"_s)
        connection.baseUrl.setHost(u"nobody.invalid"_s);
    else
        connection.baseUrl.setScheme(u"https"_s);
    KoniferApi api(connection, {}, shortTimes());
    const std::vector<EraseAnswer> outcomes = api.eraseEntries(refs(20));
    for (const ItemOutcome& outcome : outcomes) {
        QVERIFY2(outcome.outcome == Outcome::NotSent, qPrintable(outcome.reason));
        QVERIFY(outcome.reason.contains(api.server()));
    }
    QCOMPARE(m_server->count(), 0);
    QCOMPARE(m_server->memory().size(), 42);
}

void KoniferApiEraseTest::stopsWhereNothingIsClear_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("connections");
    QTest::newRow("500") << Fault::status(500) << 1;
    QTest::newRow("reset") << Fault::resets() << 1;
    QTest::newRow("500, many at a time") << Fault::status(500) << 8;
    QTest::newRow("reset, many at a time") << Fault::resets() << 8;
}

void KoniferApiEraseTest::stopsWhereNothingIsClear()
{
    QFETCH(Fault, fault);
    QFETCH(int, connections);
    m_server->addFault(fault.forEver());
    const std::vector<EraseAnswer> outcomes = api(connections).eraseEntries(refs(40));
    const auto unknown = std::count_if(outcomes.cbegin(), outcomes.cend(),
                                       [](const ItemOutcome& o) { return o.outcome == Outcome::Unknown; });
    const auto notSent = std::count_if(outcomes.cbegin(), outcomes.cend(),
                                       [](const ItemOutcome& o) { return o.outcome == Outcome::NotSent; });
    QCOMPARE(unknown + notSent, 40);
    QVERIFY(unknown >= m_server->count("DELETE")); // whatever came there is not called unsent
    QVERIFY2(unknown >= 8 && unknown <= 16, qPrintable(QString::number(unknown)));
    if (connections == 1)
        QCOMPARE(m_server->count("DELETE"), 8);
    QCOMPARE(m_server->memory().size(), 42);
}

/// The server carried it out, the answer got lost, and then all were turned away: that does not make it undone.
void KoniferApiEraseTest::lostThenTurnedAway()
{
    m_server->addFault(Fault::resets().acting().on("DELETE"));
    m_server->addFault(Fault::status(403).on("DELETE").forEver());
    const std::vector<EraseAnswer> outcomes = api().eraseEntries(refs(3));
    QCOMPARE(outcomes[0].outcome, Outcome::Unknown);
    QCOMPARE(outcomes[1].outcome, Outcome::NotSent);
    QCOMPARE(outcomes[2].outcome, Outcome::NotSent);
    QCOMPARE(m_server->count("DELETE"), 2);
}

/// Those that were on their way are waited for: of none it is unknown what became of it.
void KoniferApiEraseTest::deniedWhileOthersAreOnTheirWay()
{
    m_server->addFault(Fault::status(403).on("DELETE", "/entry/0"));
    m_server->addFault(Fault::late(200).on("DELETE").forEver());
    const std::vector<EraseAnswer> answers = api(4).eraseEntries(refs(10));
    const int came = m_server->count("DELETE");
    QVERIFY(came <= 4);
    QCOMPARE(answers[0].outcome, Outcome::NotSent);
    for (size_t i = 1; i < answers.size(); ++i) {
        const bool there = m_server->memory().asset(refOf(u"/e"_s, qint64(i))).has_value();
        QCOMPARE(answers[i].outcome, there ? Outcome::NotSent : Outcome::Deleted);
    }
    QCOMPARE(m_server->memory().size(), 42 - (came - 1));
}

void KoniferApiEraseTest::saysWhatWasAnswered_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("said204");
    QTest::addColumn<bool>("busy");
    QTest::newRow("204") << Fault::late(0) << true << false;
    QTest::newRow("204, and it did nothing") << Fault::yesToAll(204) << true << false;
    QTest::newRow("200") << Fault::yesToAll(200) << false << false;
    QTest::newRow("500") << Fault::status(500) << false << false;
    QTest::newRow("502") << Fault::status(502) << false << false;
    QTest::newRow("503") << Fault::status(503) << false << true;
    QTest::newRow("429, for long") << Fault::busy("900") << false << true;
    QTest::newRow("403") << Fault::status(403) << false << false;
    QTest::newRow("reset") << Fault::resets().forEver() << false << false;
}

void KoniferApiEraseTest::saysWhatWasAnswered()
{
    QFETCH(Fault, fault);
    QFETCH(bool, said204);
    QFETCH(bool, busy);
    m_server->addFault(fault.on("DELETE", "/entry/0"));
    const std::vector<EraseAnswer> answers = api().eraseEntries(refs(1));
    QCOMPARE(answers[0].said204, said204);
    QCOMPARE(answers[0].busy, busy);
    QCOMPARE(answers[0].outcome == Outcome::Deleted, said204);
}

void KoniferApiEraseTest::unnameable()
{
    const std::vector<AssetRef> refs{refOf(u"/e"_s, 0),     refOf(u"/foo-/bar"_s, 0), refOf(u"/a b"_s, 1),
                                     refOf(u"/e%2Fx"_s, 0), refOf(u"/e"_s, -1),       refOf(u"/e-"_s, 2),
                                     refOf(u"/e"_s, 1)};
    const std::vector<EraseAnswer> outcomes = api().eraseEntries(refs);
    for (size_t i = 0; i < refs.size(); ++i) {
        const bool nameable = i == 0 || i == 6;
        QCOMPARE(outcomes[i].outcome, nameable ? Outcome::Deleted : Outcome::Failed);
        QVERIFY(nameable || outcomes[i].reason.contains(refs[i].path.text()));
    }
    QCOMPARE(m_server->count(), 2);
}

void KoniferApiEraseTest::neverSigned()
{
    m_server->setSigning(QCryptographicHash::Sha256, "key");
    Connection connection = connectionTo(*m_server);
    connection.signature = UrlSignature::HmacSha256;
    Secrets secrets;
    secrets.signingKey = u"key"_s;
    KoniferApi api(connection, secrets, shortTimes());
    QCOMPARE(api.eraseEntries(refs(1)).front().outcome, Outcome::Deleted);
    QCOMPARE(m_server->requests().first().target, "/assets/e/-/entry/0"_ba); // an "s" would be a label
}

void KoniferApiEraseTest::relative_data()
{
    QTest::addColumn<DeleteRequest>("request");
    QTest::addColumn<qint64>("left");
    const AssetPath path = pathOf(u"/e"_s);
    DeleteRequest labelled = DeleteRequest::allAt(path);
    labelled.labels = {{u"phone"_s, u"a&b+c"_s}};
    QTest::newRow("newest") << DeleteRequest::newest(path, 3) << qint64(39);
    QTest::newRow("modified") << DeleteRequest::newest(path, 1, Order::Modified) << qint64(41);
    QTest::newRow("all") << DeleteRequest::allAt(path) << qint64(2);
    QTest::newRow("labelled") << labelled << qint64(22);
    QTest::newRow("recursive, by text") << DeleteRequest::everythingBelow(path) << qint64(0);
    QTest::newRow("entry") << DeleteRequest::entryAt(path, 7) << qint64(41);
}

void KoniferApiEraseTest::relative()
{
    QFETCH(DeleteRequest, request);
    QFETCH(qint64, left);
    QVERIFY(api().erase(request));
    QCOMPARE(m_server->memory().size(), left);
    QCOMPARE(m_server->count(), 1);
    DeleteRequest nowhere = request;
    nowhere.path = pathOf(u"/foo-/bar"_s);
    const auto refused = api().erase(nowhere);
    QCOMPARE(refused.error().code, ErrorCode::BadRequest);
    QVERIFY(!refused.error().stillTrue.isEmpty());
    QCOMPARE(m_server->count(), 1);
}

void KoniferApiEraseTest::relativeOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("certain"); ///< that nothing was deleted
    QTest::newRow("reset") << Fault::resets() << qint64(42) << false;
    QTest::newRow("done, then reset") << Fault::resets().acting() << qint64(40) << false;
    QTest::newRow("done, then close") << Fault::closes().acting() << qint64(40) << false;
    QTest::newRow("done, then half") << Fault::halfBody().acting() << qint64(40) << false;
    QTest::newRow("done, then hang") << Fault::hangs().acting() << qint64(40) << false;
    QTest::newRow("done, then 503") << Fault::status(503).acting() << qint64(40) << false;
    QTest::newRow("500") << Fault::status(500) << qint64(42) << false;
    QTest::newRow("200") << Fault::status(200) << qint64(42) << false;
    QTest::newRow("redirect") << Fault::loginRedirect() << qint64(42) << false;
    QTest::newRow("429") << Fault::status(429) << qint64(42) << true;
    QTest::newRow("401") << Fault::status(401) << qint64(42) << true;
    QTest::newRow("403") << Fault::status(403) << qint64(42) << true;
    QTest::newRow("400") << Fault::status(400) << qint64(42) << true;
}

void KoniferApiEraseTest::relativeOnce()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, left);
    QFETCH(bool, certain);
    KoniferApi api = this->api(8, fault.kind == Fault::Kind::Hang ? 400 : 5'000);
    QVERIFY(api.dialect({})); // a connection that is kept
    m_server->addFault(fault.on("DELETE").forEver());
    const auto erased = api.erase(DeleteRequest::newest(pathOf(u"/e"_s), 2));
    QCOMPARE(erased.has_value(), !certain);
    if (certain)
        QCOMPARE(erased.error().stillTrue, u"Nothing was deleted."_s);
    else
        QVERIFY(!erased->answered && erased->deleted == -1 && !erased->reason.isEmpty());
    QCOMPARE(m_server->count("DELETE"), 1);
    QCOMPARE(m_server->memory().size(), left);
}

QTEST_GUILESS_MAIN(KoniferApiEraseTest)
#include "konifer_api_erase_test.moc"
