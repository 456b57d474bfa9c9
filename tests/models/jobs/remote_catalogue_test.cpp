// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/remote_database.h"
#include "support/verify_result.h"

#include <thread>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList inside{u"/users/u12 0"_s, u"/users/u12/gallery 0"_s, u"/users/u12/gallery 1"_s,
                         u"/users/u12/gallery 2"_s, u"/users/u12/profile 0"_s};
const QStringList outside{u"/users/u1 0"_s, u"/users/u120 0"_s, u"/users/u120/profile 0"_s,
                          u"/users/u12345/gallery 0"_s};
const AssetPath u12 = at(u"/users/u12"_s);
const AssetPath gallery = at(u"/users/u12/gallery"_s);

} // namespace

/// Jobs on a server with its catalogue.
class RemoteCatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void takesExactlyThePlan();
    void leavesAnotherThatTookTheNumber();
    void selectorRefusesCollateral();
    void selectorRefusesDrift();
    void selectorGoesOnce_data();
    void selectorGoesOnce();
    void selectorIsNeverSentTwice_data();
    void selectorIsNeverSentTwice();
    void noticesWhatElseWent_data();
    void noticesWhatElseWent();
    void catalogueOfAnotherStore_data();
    void catalogueOfAnotherStore();
    void catalogueThatLost_data();
    void catalogueThatLost();
    void catalogueGoneInTheMiddle();
    void pausedWithoutItsCatalogue();
    void databaseGoneInTheMiddle();

private:
    RemoteJobs& jobs() { return m_database.jobs(); }
    RemoteDatabase m_database;
};

void RemoteCatalogueTest::cleanup()
{
    m_database.end();
}

void RemoteCatalogueTest::takesExactlyThePlan()
{
    QStringList lines = inside + outside;
    lines += QStringList{u"/users/u12/gallery 3 unready"_s, u"/users/u120/gallery 0 unready"_s};
    VERIFY_RESULT(m_database.make(lines));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(u12));
    const RemoteRun run = jobs().run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{6, 6, 0, 0, 0, 0, 0}));
    QStringList expected = outside;
    expected.insert(2, u"/users/u120/gallery 0"_s);
    QCOMPARE(m_database.left(), expected);
    QCOMPARE(jobs().deletes().size(), 6);
    const QByteArrayList deletes = jobs().deletes();
    for (const QByteArray& target : deletes)
        QVERIFY2(target.startsWith("/assets/users/u12/") && target.contains("/-/entry/"), target.constData());
    QCOMPARE(QSet<QByteArray>(deletes.begin(), deletes.end()).size(), 6);
}

void RemoteCatalogueTest::leavesAnotherThatTookTheNumber()
{
    VERIFY_RESULT(m_database.make(inside + outside));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(u12));
    // A restored database: the same numbers, other assets.
    VERIFY_RESULT(m_database.link().script("UPDATE asset_tree SET created_at = created_at + interval '1 microsecond' "
                                           "WHERE path = 'root.users.u12.gallery' AND entry_id = 1"_ba));
    VERIFY_RESULT(m_database.link().script("UPDATE asset_variant SET object_store_key = 'another' WHERE asset_id = "
                                           "(SELECT id FROM asset_tree WHERE path = 'root.users.u12.profile')"_ba));
    const RemoteRun run = jobs().run(job);
    QCOMPARE(run.record.counts, (JobCounts{5, 3, 0, 2, 0, 0, 0}));
    QCOMPARE(run.record.state, JobState::Done);
    QVERIFY(m_database.left().contains(u"/users/u12/gallery 1"_s));
    QVERIFY(m_database.left().contains(u"/users/u12/profile 0"_s));
    QCOMPARE(jobs().deletes().size(), 3);
}

void RemoteCatalogueTest::selectorRefusesCollateral()
{
    VERIFY_RESULT(m_database.make(inside + outside));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(u12), DeleteMode::Selector);
    const RemoteRun run = jobs().run(job);
    QCOMPARE(run.error->code, ErrorCode::Refused);
    QVERIFY(run.error->what.contains(u"3"_s)); // u120, u120/profile, u12345/gallery
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(jobs().states(job), std::vector<ItemState>(5, ItemState::Planned));
    QCOMPARE(jobs().deletes(), QByteArrayList());
    QCOMPARE(m_database.left().size(), 9);
}

void RemoteCatalogueTest::selectorRefusesDrift()
{
    VERIFY_RESULT(m_database.make(inside));
    const qint64 job = jobs().hold(DeleteRequest::newest(gallery, 2), DeleteMode::Selector);
    VERIFY_RESULT(m_database.link().script("UPDATE asset_tree SET created_at = created_at + interval '1 hour' "
                                           "WHERE path = 'root.users.u12.gallery' AND entry_id = 0"_ba));
    const RemoteRun run = jobs().run(job);
    QCOMPARE(run.error->code, ErrorCode::Drift);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(jobs().states(job), std::vector<ItemState>(2, ItemState::Planned));
    QCOMPARE(jobs().deletes(), QByteArrayList());
}

void RemoteCatalogueTest::selectorGoesOnce_data()
{
    QTest::addColumn<DeleteRequest>("request");
    QTest::addColumn<int>("deleted");
    QTest::newRow("newest") << DeleteRequest::newest(gallery, 2) << 2;
    QTest::newRow("all") << DeleteRequest::allAt(gallery) << 4;
    QTest::newRow("recursive") << DeleteRequest::everythingBelow(u12) << 6;
}

void RemoteCatalogueTest::selectorGoesOnce()
{
    QFETCH(const DeleteRequest, request);
    QFETCH(const int, deleted);
    VERIFY_RESULT(m_database.make(inside + QStringList{u"/users/u12/gallery 3 unready"_s, u"/users/u1 0"_s}));
    const qint64 job = jobs().hold(request, DeleteMode::Selector);
    const RemoteRun run = jobs().run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{deleted, deleted, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs().deletes().size(), 1);
    QCOMPARE("DELETE " + jobs().deletes().first(), request.canonical()->toUtf8());
    QCOMPARE(m_database.left().size(), 7 - deleted);
}

void RemoteCatalogueTest::selectorIsNeverSentTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("acts");
    QTest::newRow("act, then reset") << Fault::resets().acting() << true;
    QTest::newRow("act, then hang") << Fault::hangs().acting() << true;
    QTest::newRow("reset") << Fault::resets() << false;
    QTest::newRow("500") << Fault::status(500) << false;
}

void RemoteCatalogueTest::selectorIsNeverSentTwice()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, acts);
    VERIFY_RESULT(m_database.make(inside));
    if (fault.kind == Fault::Kind::Hang)
        VERIFY_RESULT(jobs().openImpatient());
    const qint64 job = jobs().hold(DeleteRequest::newest(gallery, 2), DeleteMode::Selector);
    jobs().server.addFault(fault.on("DELETE"));
    const RemoteRun first = jobs().run(job);
    QVERIFY(first.error);
    QCOMPARE(first.record.state, JobState::Paused);
    QCOMPARE(jobs().states(job), std::vector<ItemState>(2, ItemState::Sent));
    const RemoteRun second = jobs().run(job);
    QCOMPARE(second.record.state, acts ? JobState::Done : JobState::Failed);
    QCOMPARE(jobs().states(job), std::vector<ItemState>(2, acts ? ItemState::Confirmed : ItemState::Failed));
    QCOMPARE(jobs().deletes().size(), 1);
    QCOMPARE(m_database.left().size(), acts ? 3 : 5);
}

void RemoteCatalogueTest::noticesWhatElseWent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("pause");
    QTest::newRow("beside, with a name that begins alike") << "users.u120"_ba << false;
    QTest::newRow("below the request's path") << "users.u12.later"_ba << false;
    QTest::newRow("and a pause") << "users.u12.later"_ba << true;
}

/// Somebody else deletes at the same time, or a fault of the server does. One of the planned drifted, and must not
/// stand for the one that went.
void RemoteCatalogueTest::noticesWhatElseWent()
{
    QFETCH(const QByteArray, path);
    VERIFY_RESULT(m_database.make(inside + outside));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(u12));
    VERIFY_RESULT(fillLines(m_database.link(), {u"/users/u12/later 0"_s}));
    VERIFY_RESULT(m_database.link().script("UPDATE asset_tree SET created_at = created_at + interval '1 hour' "
                                           "WHERE path = 'root.users.u12.profile'"_ba));
    JobRunner runner(jobs().store(), jobs().journal(), job);
    VERIFY_RESULT(runner.begin());
    while (jobs().deletes().isEmpty())
        VERIFY_RESULT(runner.step());
    VERIFY_RESULT(
        m_database.link().script("DELETE FROM asset_variant WHERE asset_id IN (SELECT id FROM asset_tree WHERE "
                                 "path = 'root." +
                                 path + "'); DELETE FROM asset_tree WHERE path = 'root." + path + "'"));
    QFETCH(const bool, pause);
    if (pause)
        VERIFY_RESULT(runner.pause(u"You paused it."_s));
    Result<bool> more = !pause;
    while (more && *more)
        more = runner.step();
    VERIFY_RESULT(more);
    const JobRecord record = pause ? jobs().run(job).record : runner.record();
    QCOMPARE(record.state, JobState::Failed);
    // What came after the plan is seen before the first delete; after the pause it is gone again.
    QCOMPARE(record.counts, (JobCounts{5, 4, 0, 1, 0, 0, 1, pause ? 0 : 1}));
    QVERIFY(record.reason.contains(u"not planned"_s));
}

void RemoteCatalogueTest::catalogueOfAnotherStore_data()
{
    QTest::addColumn<QStringList>("served");
    QTest::newRow("missing there") << QStringList{u"/a 0"_s};
    QTest::newRow("others there") << QStringList{u"/a 0"_s, u"/b 0 @77"_s, u"/b 1 @78"_s};
    QTest::newRow("one of many, the oldest") << QStringList{u"/b 0 @77"_s};
}

/// The first asset agrees, so that the store opens; those that are to be deleted do not: nothing is sent.
void RemoteCatalogueTest::catalogueOfAnotherStore()
{
    QFETCH(QStringList, served);
    QStringList lines{u"/a 0"_s, u"/b 0"_s, u"/b 1"_s, u"/b 2"_s};
    const bool many = served.size() == 1 && served.first() != lines.first();
    for (int i = 3; many && i < 20; ++i)
        lines.append(u"/b %1"_s.arg(i));
    if (many) {
        served = lines; // the same, but for the one that is given
        served[1] = u"/b 0 @77"_s;
    }
    VERIFY_RESULT(m_database.make(lines, served));
    const qint64 job = jobs().hold(DeleteRequest::allAt(at(u"/b"_s)));
    const RemoteRun run = jobs().run(job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::NotKonifer);
    QCOMPARE(run.record.state, JobState::Paused);
    QCOMPARE(run.record.counts, (JobCounts{lines.size() - 1, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs().deletes(), QByteArrayList());
}

void RemoteCatalogueTest::catalogueThatLost_data()
{
    QTest::addColumn<bool>("onServer"); // is the last of them there?
    QTest::newRow("and the server has one of them") << true;
    QTest::newRow("and the server has none of them") << false;
}

/// What the catalogue no longer knows is gone only where the server says so, of each of them.
void RemoteCatalogueTest::catalogueThatLost()
{
    QFETCH(const bool, onServer);
    QStringList lines{u"/a 0"_s};
    for (int i = 0; i < 12; ++i)
        lines.append(u"/b/p%1 0"_s.arg(i, 2, 10, QChar(u'0')));
    VERIFY_RESULT(m_database.make(lines, lines));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(at(u"/b"_s)));
    VERIFY_RESULT(m_database.link().script(
        "DELETE FROM asset_variant WHERE asset_id IN (SELECT id FROM asset_tree WHERE path <@ 'root.b'); "
        "DELETE FROM asset_tree WHERE path <@ 'root.b'"_ba));
    for (int i = 0; i < (onServer ? 11 : 12); ++i)
        jobs().server.memory().remove({at(lines.at(i + 1).section(u' ', 0, 0)), 0});
    const RemoteRun run = jobs().run(job);
    QCOMPARE(jobs().deletes(), QByteArrayList());
    QCOMPARE(run.error.has_value(), onServer);
    QCOMPARE(run.record.state, onServer ? JobState::Paused : JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{12, 0, onServer ? 0 : 12, 0, 0, 0, 0}));
    if (onServer)
        QVERIFY2(run.record.reason.contains(u"/b/p11"_s), qPrintable(run.record.reason));
}

void RemoteCatalogueTest::catalogueGoneInTheMiddle()
{
    VERIFY_RESULT(m_database.make({}));
    VERIFY_RESULT(fillUsers(m_database.link(), 10));
    VERIFY_RESULT(makeReadOnlyRole(m_database.link(), u"reader"_s, u"secret"_s, koniferTables()));
    jobs().connection.catalogue.replace(u"user=postgres"_s, u"user=reader"_s);
    VERIFY_RESULT(jobs().open());
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(at(u"/users"_s)));
    JobRunner runner(jobs().store(), jobs().journal(), job);
    VERIFY_RESULT(runner.begin());
    while (jobs().deletes().isEmpty())
        VERIFY_RESULT(runner.step());
    QCOMPARE(runner.record().counts.deleted, JobRunner::remoteBatchSize);
    VERIFY_RESULT(m_database.link().script("ALTER ROLE reader NOLOGIN"_ba));
    VERIFY_RESULT(
        m_database.link().run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'"_ba));
    const auto step = runner.step();
    QVERIFY(!step);
    QCOMPARE(runner.record().state, JobState::Paused);
    QVERIFY(!runner.record().reason.isEmpty());
    QCOMPARE(runner.record().counts, (JobCounts{300, 250, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs().deletes().size(), 250);

    VERIFY_RESULT(m_database.link().script("ALTER ROLE reader LOGIN"_ba));
    const RemoteRun second = jobs().run(job); // on the same store
    QVERIFY2(!second.error, second.error ? qPrintable(second.error->sentence()) : "");
    QCOMPARE(second.record.state, JobState::Done);
    QCOMPARE(second.record.counts, (JobCounts{300, 300, 0, 0, 0, 0, 0}));
    QCOMPARE(jobs().deletes().size(), 300);
    QCOMPARE(m_database.left(), QStringList());
}

void RemoteCatalogueTest::pausedWithoutItsCatalogue()
{
    VERIFY_RESULT(m_database.make(inside + outside));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(u12));
    {
        JobRunner runner(jobs().store(), jobs().journal(), job);
        VERIFY_RESULT(runner.begin());
        while (jobs().deletes().isEmpty())
            VERIFY_RESULT(runner.step());
        VERIFY_RESULT(m_database.postgres().stop());
        VERIFY_RESULT(runner.pause(u"You paused it."_s));
    }
    QCOMPARE(jobs().journal().job(job)->state, JobState::Paused);
    QVERIFY(jobs().journal().job(job)->reason.startsWith(u"You paused it. "_s));
    VERIFY_RESULT(m_database.postgres().start());
    QCOMPARE(jobs().run(job).record.state, JobState::Done);
    QCOMPARE(m_database.left(), outside);
}

void RemoteCatalogueTest::databaseGoneInTheMiddle()
{
    VERIFY_RESULT(m_database.make({}));
    VERIFY_RESULT(fillUsers(m_database.link(), 30));
    const qint64 job = jobs().hold(DeleteRequest::everythingBelow(at(u"/users"_s)));
    const RemoteRun run = jobs().runBeside(job, [this](const std::atomic<bool>& over) {
        while (jobs().server.count("DELETE") < 100 && !over)
            std::this_thread::yield();
        QVERIFY(m_database.postgres().stop());
    });
    QVERIFY(run.error);
    QCOMPARE(run.record.state, JobState::Paused);
    QVERIFY(run.record.counts.deleted < 900);
    QCOMPARE(run.record.counts.failed, 0);

    VERIFY_RESULT(m_database.postgres().start());
    VERIFY_RESULT(jobs().open());
    QVERIFY(run.record.counts.deleted <= 900 - m_database.left().size());
    const RemoteRun second = jobs().run(job);
    QVERIFY2(!second.error, second.error ? qPrintable(second.error->sentence()) : "");
    QCOMPARE(second.record.state, JobState::Done);
    QCOMPARE(second.record.counts, (JobCounts{900, 900, 0, 0, 0, 0, 0}));
    QCOMPARE(m_database.left(), QStringList());
}

QTEST_GUILESS_MAIN(RemoteCatalogueTest)
#include "remote_catalogue_test.moc"
