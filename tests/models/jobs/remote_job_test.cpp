// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/planner.h"
#include "models/jobs/remote_jobs.h"
#include "support/konifer_json.h"
#include "support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList inside{u"/users/u12 0"_s,         u"/users/u12/gallery 0"_s, u"/users/u12/gallery 1"_s,
                         u"/users/u12/gallery 2"_s, u"/users/u12/gallery 3"_s, u"/users/u12/gallery 4"_s,
                         u"/users/u12/profile 0"_s};
const QStringList outside{u"/users/u1 0"_s,   u"/users/u11/profile 0"_s,  u"/users/u120 0"_s,
                          u"/users/u120 1"_s, u"/users/u120/profile 0"_s, u"/users/u12345/gallery 0"_s};
const AssetPath u12 = at(u"/users/u12"_s);
const AssetPath gallery = at(u"/users/u12/gallery"_s);

/// Each is `…/-/entry/<n>`, and none came twice.
bool onlyEntriesOnce(const QByteArrayList& deletes)
{
    static const QRegularExpression entry(u"^/assets(/[^/]+)+/-/entry/[0-9]+$"_s);
    QSet<QByteArray> seen;
    for (const QByteArray& target : deletes) {
        if (!entry.match(QString::fromUtf8(target)).hasMatch() || seen.contains(target))
            return false;
        seen.insert(target);
    }
    return true;
}

} // namespace

/// Jobs on the API alone, in memory: exactly what was shown goes, and nothing is sent that could take more.
class RemoteJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesExactlyThePlan_data();
    void takesExactlyThePlan();
    void takesChosenAssets();
    void leavesAnotherThatTookTheNumber();
    void leavesWhatIsNotReady();
    void goneBeforeIsSuccess();
    void anotherServerAnswers_data();
    void anotherServerAnswers();
    void selectorNeedsToKnowAll_data();
    void selectorNeedsToKnowAll();
    void wholeStoreIsRefused();
    void protectedPathsAreNotPlanned();
    void protectedPathsAreNotSent();
    void jobsOfAnotherAddress();
    void aNewDialectInTheMiddle();
    void twoChosenAssetsOfManyPaths();
    void lockedConnectionSendsNothing();
    void aListThatIsCutShort();
    void aListWithoutItsLabels();

private:
    std::unique_ptr<RemoteJobs> m_jobs;
    [[nodiscard]] QStringList left() const { return m_jobs->server.memory().refLines(); }
};

void RemoteJobTest::init()
{
    m_jobs = std::make_unique<RemoteJobs>(inside + outside);
    VERIFY_RESULT(m_jobs->open());
    VERIFY_RESULT(m_jobs->learnAll());
    m_jobs->server.clearLog();
}

void RemoteJobTest::cleanup()
{
    QCOMPARE(m_jobs->server.memory().renditions(), 0);
    m_jobs.reset();
}

void RemoteJobTest::takesExactlyThePlan_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("metadata") << int(Dialect::Metadata);
    QTest::newRow("info") << int(Dialect::Info);
    QTest::newRow("entries") << int(Dialect::Entries);
}

void RemoteJobTest::takesExactlyThePlan()
{
    QFETCH(const int, dialect);
    m_jobs->server.setDialect(Dialect(dialect));
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    QCOMPARE(m_jobs->deletes(), QByteArrayList()); // a preview sends nothing
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{7, 7, 0, 0, 0, 0, 0}));
    QCOMPARE(left(), outside);
    QCOMPARE(m_jobs->deletes().size(), inside.size());
    QVERIFY(onlyEntriesOnce(m_jobs->deletes()));
    // Without a catalogue and a look at the content nobody knows what became of that.
    QCOMPARE(run.record.content, (ContentTally{0, 0, 0, 7}));
}

void RemoteJobTest::takesChosenAssets()
{
    const auto job = planRefsIntoJournal(m_jobs->store(), {}, {{u12, 0}, {gallery, 3}, {at(u"/users/u120"_s), 1}},
                                         m_jobs->journal(), Cancel());
    VERIFY_RESULT(job);
    QCOMPARE(m_jobs->run(job->id).record.state, JobState::Done);
    QStringList expected = inside + outside;
    expected.removeOne(u"/users/u12 0"_s);
    expected.removeOne(u"/users/u12/gallery 3"_s);
    expected.removeOne(u"/users/u120 1"_s);
    expected.sort();
    QStringList now = left();
    now.sort();
    QCOMPARE(now, expected);
    QCOMPARE(m_jobs->deletes().size(), 3);
}

void RemoteJobTest::leavesAnotherThatTookTheNumber()
{
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    MemoryBackend& memory = m_jobs->server.memory();
    memory.setInMemory(true);
    for (const AssetRef& ref : {AssetRef{gallery, 4}, AssetRef{u12, 0}}) {
        memory.remove(ref);
        VERIFY_RESULT(memory.store(ref.path, {u"another"_s, {}, {}}, samplePng(u"another"_s)));
        QVERIFY(memory.asset(ref)); // the number was given again
    }
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{7, 5, 0, 2, 0, 0, 0}));
    QVERIFY(memory.asset({gallery, 4}) && memory.asset({u12, 0}));
    QVERIFY(!m_jobs->deletes().contains("/assets/users/u12/gallery/-/entry/4"));
    QVERIFY(!m_jobs->deletes().contains("/assets/users/u12/-/entry/0"));
}

void RemoteJobTest::leavesWhatIsNotReady()
{
    MemoryBackend& memory = m_jobs->server.memory();
    memory.add(QStringList{u"/users/u12/gallery 5 unready"_s, u"/users/u12/profile 1 unready"_s});
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.counts, (JobCounts{7, 7, 0, 0, 0, 0, 0}));
    QVERIFY(memory.asset({gallery, 5}) && memory.asset({at(u"/users/u12/profile"_s), 1}));
}

void RemoteJobTest::goneBeforeIsSuccess()
{
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    m_jobs->server.memory().remove({gallery, 1});
    m_jobs->server.memory().remove({u12, 0});
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{7, 5, 2, 0, 0, 0, 0}));
    QCOMPARE(m_jobs->deletes().size(), 5);
}

void RemoteJobTest::anotherServerAnswers_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    const QByteArray type = "application/json";
    const auto none = [&type](const QByteArray& part) {
        return Fault::body(200, type, R"({"entries":[]})").forEver().on("GET", part);
    };
    const Fault page = Fault::body(404, "text/html", "<h1>Not found</h1>").forEver().on("GET", "/assets/");
    QTest::newRow("404 to everything") << QList<Fault>{page};
    QTest::newRow("one that is empty") << QList<Fault>{none("/entries"), page};
}

/// The plan was made a moment ago, and of all of it nothing is there: that is not said to be gone.
void RemoteJobTest::anotherServerAnswers()
{
    QFETCH(const QList<Fault>, faults);
    MemoryBackend& memory = m_jobs->server.memory();
    for (int i = 0; i < 24; ++i) // some of a path are listed, some are asked for one by one
        memory.add(QStringList{u"/users/u7/p%1 0"_s.arg(i / 2 * 2), u"/users/u7 %1"_s.arg(i)});
    VERIFY_RESULT(m_jobs->learnAll());
    const QStringList before = left();
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(at(u"/users/u7"_s)));
    for (const Fault& fault : faults)
        m_jobs->server.addFault(fault);
    for (int i = 0; i < 2; ++i) {
        JobRunner runner(m_jobs->store(), m_jobs->journal(), job);
        VERIFY_RESULT(runner.begin());
        Result<bool> more = true;
        while (more && *more)
            more = runner.step();
        QVERIFY(!more);
        QVERIFY(runner.record().state == JobState::Paused || runner.record().state == JobState::Interrupted);
        QCOMPARE(runner.record().counts, (JobCounts{36, 0, 0, 0, 0, 0, 0}));
        QVERIFY(!runner.record().reason.isEmpty());
        if (runner.record().reason.contains(u"None of the last 36"_s))
            break; // who resumes it now says that they are gone
    }
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
    QCOMPARE(left(), before);
    m_jobs->server.clearFaults();
    const RemoteRun resumed = m_jobs->run(job);
    QCOMPARE(resumed.record.state, JobState::Done);
    QCOMPARE(resumed.record.counts, (JobCounts{36, 36, 0, 0, 0, 0, 0}));
}

void RemoteJobTest::selectorNeedsToKnowAll_data()
{
    QTest::addColumn<DeleteRequest>("request");
    QTest::newRow("recursive") << DeleteRequest::everythingBelow(u12);
    QTest::newRow("all") << DeleteRequest::allAt(gallery);
    QTest::newRow("newest") << DeleteRequest::newest(gallery, 2);
}

/// A delete also takes assets that are not ready, and reading shows none of those (konifer.md, trap 7).
void RemoteJobTest::selectorNeedsToKnowAll()
{
    QFETCH(const DeleteRequest, request);
    m_jobs->server.memory().add(QStringList{u"/users/u12/gallery 5 unready"_s});
    const qint64 job = m_jobs->hold(request, DeleteMode::Selector);
    const RemoteRun run = m_jobs->run(job);
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::Refused);
    QCOMPARE(run.record.state, JobState::Failed);
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
    QCOMPARE(left().size(), inside.size() + outside.size() + 1);

    const qint64 entry = m_jobs->hold(DeleteRequest::entryAt(gallery, 2), DeleteMode::Selector);
    QCOMPARE(m_jobs->run(entry).record.state, JobState::Done); // a number means one asset, ready or not
    QCOMPARE(m_jobs->deletes(), QByteArrayList{"/assets/users/u12/gallery/-/entry/2"});
}

void RemoteJobTest::wholeStoreIsRefused()
{
    for (const DeleteMode mode : {DeleteMode::Pinned, DeleteMode::Selector}) {
        const auto record = m_jobs->plan(DeleteRequest::everythingBelow(AssetPath()), mode);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Refused);
    }
    QCOMPARE(m_jobs->journal().jobs(0, 10)->size(), 0);
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
}

void RemoteJobTest::protectedPathsAreNotPlanned()
{
    m_jobs->connection.protectedPaths = {gallery};
    VERIFY_RESULT(m_jobs->open());
    for (const DeleteRequest& request : {DeleteRequest::everythingBelow(u12), DeleteRequest::entryAt(gallery, 0)}) {
        const auto record = m_jobs->plan(request);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Refused);
        QVERIFY(record.error().what.contains(gallery.text()));
    }
    const auto chosen = planRefsIntoJournal(m_jobs->store(), {}, {{u12, 0}, {gallery, 0}}, m_jobs->journal(), Cancel());
    QCOMPARE(chosen.error().code, ErrorCode::Refused);
    VERIFY_RESULT(m_jobs->plan(DeleteRequest::everythingBelow(at(u"/users/u120"_s))));
}

void RemoteJobTest::protectedPathsAreNotSent()
{
    const qint64 pinned = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    const qint64 selector = m_jobs->hold(DeleteRequest::entryAt(gallery, 0), DeleteMode::Selector);
    m_jobs->connection.protectedPaths = {gallery};
    VERIFY_RESULT(m_jobs->open());
    for (const qint64 job : {pinned, selector}) {
        const RemoteRun run = m_jobs->run(job);
        QVERIFY(run.error);
        QCOMPARE(run.error->code, ErrorCode::Refused);
        QVERIFY(run.error->what.contains(gallery.text()));
        QCOMPARE(m_jobs->journal().job(job)->state, JobState::Held);
        for (const ItemState state : m_jobs->states(job))
            QCOMPARE(state, ItemState::Planned);
    }
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
}

void RemoteJobTest::jobsOfAnotherAddress()
{
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    const QString plan = m_jobs->file(u"plan.jsonl"_s);
    VERIFY_RESULT(savePlan(m_jobs->store(), DeleteRequest::everythingBelow(u12), plan, Cancel()));
    KoniferServer other(inside + outside);
    VERIFY_RESULT(other.start());
    Connection connection = m_jobs->connection;
    connection.baseUrl = other.baseUrl();
    const auto store = openKoniferStore(connection, {}, Access::ReadWrite, m_jobs->seams());
    VERIFY_RESULT(store);
    JobRunner runner(**store, m_jobs->journal(), job);
    const auto begun = runner.begin();
    QCOMPARE(begun.error().code, ErrorCode::Refused);
    QCOMPARE(m_jobs->journal().job(job)->state, JobState::Held);
    const auto planned = planFileIntoJournal(**store, {}, plan, m_jobs->journal(), Cancel());
    QCOMPARE(planned.error().code, ErrorCode::Refused);
    QCOMPARE(other.count("DELETE"), 0);
    VERIFY_RESULT(planFileIntoJournal(m_jobs->store(), {}, plan, m_jobs->journal(), Cancel()));
}

void RemoteJobTest::aNewDialectInTheMiddle()
{
    m_jobs->server.setDialect(Dialect::Metadata);
    VERIFY_RESULT(m_jobs->open());
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    m_jobs->server.setDialect(Dialect::Entries); // a new version was installed
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.error, std::nullopt);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(left(), outside);
}

/// What is known below the path that the chosen assets have in common is not read: nothing would be learnt from it.
void RemoteJobTest::twoChosenAssetsOfManyPaths()
{
    const auto job = planRefsIntoJournal(m_jobs->store(), {}, {{u12, 0}, {gallery, 0}}, m_jobs->journal(), Cancel());
    VERIFY_RESULT(job);
    m_jobs->server.clearLog();
    QCOMPARE(m_jobs->run(job->id).record.state, JobState::Done);
    QCOMPARE(m_jobs->server.count("GET", "/users/u120"), 0);
    QCOMPARE(m_jobs->server.count("GET", "/users/u12/profile"), 0);
}

void RemoteJobTest::lockedConnectionSendsNothing()
{
    const qint64 job = m_jobs->hold(DeleteRequest::everythingBelow(u12));
    m_jobs->connection.readOnly = true;
    VERIFY_RESULT(m_jobs->open());
    const RemoteRun run = m_jobs->run(job);
    QCOMPARE(run.error->code, ErrorCode::Locked);
    QCOMPARE(m_jobs->journal().job(job)->state, JobState::Held);
    QCOMPARE(m_jobs->deletes(), QByteArrayList());
}

/// Something in front of the server drops the query, and "all" becomes the twenty newest: the others are no less there.
void RemoteJobTest::aListThatIsCutShort()
{
    MemoryBackend& memory = m_jobs->server.memory();
    const AssetPath many = at(u"/users/u7"_s);
    QList<AssetRef> chosen;
    for (int i = 0; i < 30; ++i) {
        memory.add(QStringList{u"/users/u7 %1"_s.arg(i)});
        if (i < 5)
            chosen.append({many, i});
    }
    const auto job = planRefsIntoJournal(m_jobs->store(), {}, chosen, m_jobs->journal(), Cancel());
    VERIFY_RESULT(job);
    QJsonArray listed;
    const auto newest = memory.newest(many, Order::New, 20, {}, true);
    for (const Asset& asset : *newest)
        listed.append(assetJson(asset, Dialect::Entries));
    const QByteArray body = QJsonDocument(QJsonObject{{u"entries"_s, listed}}).toJson();
    m_jobs->server.addFault(Fault::body(200, "application/json", body).forEver().on("GET", "/u7/-/new/entries"));
    const RemoteRun run = m_jobs->run(job->id);
    QCOMPARE(run.record.state, JobState::Done);
    QCOMPARE(run.record.counts, (JobCounts{5, 5, 0, 0, 0, 0, 0}));
    QVERIFY(!memory.asset({many, 0}) && memory.asset({many, 5}));
}

void RemoteJobTest::aListWithoutItsLabels()
{
    MemoryBackend& memory = m_jobs->server.memory();
    memory.add(QStringList{u"/users/u12/gallery 5 go=yes"_s});
    DeleteRequest request = DeleteRequest::everythingBelow(u12);
    request.labels = {{u"go"_s, u"yes"_s}};
    QCOMPARE(m_jobs->plan(request)->counts.planned, 1);
    QJsonArray listed;
    const auto newest = memory.newest(gallery, Order::New, 20, {}, true);
    for (const Asset& asset : *newest)
        listed.append(assetJson(asset, Dialect::Entries));
    const QByteArray body = QJsonDocument(QJsonObject{{u"entries"_s, listed}}).toJson();
    m_jobs->server.addFault(Fault::body(200, "application/json", body).forEver().on("GET", "/gallery/-/new/entries"));
    QCOMPARE(m_jobs->plan(request)->counts.planned, 1); // lists ignore labels (konifer.md, trap 14)
    request = DeleteRequest::newest(gallery, 3);
    request.labels = {{u"go"_s, u"yes"_s}};
    QCOMPARE(m_jobs->plan(request)->counts.planned, 1);
}

QTEST_GUILESS_MAIN(RemoteJobTest)
#include "remote_job_test.moc"
