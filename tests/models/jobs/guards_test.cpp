// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guards.h"

#include "jobs/guard_book.h"
#include "jobs/job_deeds.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/guarded_jobs.h"
#include "models/jobs/journal_change.h"
#include "support/verify_result.h"

#include <QtTest>

using namespace secateur;
using namespace secateur::test;
using namespace Qt::StringLiterals;

/// Each guard's yes and no. Every way in is in guard_table_test.
class GuardsTest final : public QObject, private GuardedJobs {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void theStricterWins();
    void requestsAtTheTopAreNamed_data();
    void requestsAtTheTopAreNamed();
    void placesAreRefusedAsWholes_data();
    void placesAreRefusedAsWholes();
    void aRefusedPlanLeavesNoJob();
    void ceilingsCountThePlannedAssets();
    void sharesAreOfWhatTheStoreHeld();
    void aShareOfTheUnknownIsRefused();
    void theDefaultShareIsForLargeJobs();
    void readOnlyStoresStayReadOnly();
    void onlyTheTypedNameCounts();
    void readsTheBookEachTime();
    void hearsWhatTheSavedConnectionsSay();
    void aHeldJobIsHeldLongEnough();
    void whatIsDoneWithAJob_data();
    void whatIsDoneWithAJob();
};

void GuardsTest::theStricterWins()
{
    StoreInfo info;
    info.protectedPaths = {glob(u"/legal"_s), glob(u"/a"_s)};
    const GuardSettings mine{false, {glob(u"/a"_s), glob(u"/b"_s)}, 5, 0, 10};
    GuardSettings both = joinedGuards(mine, info);
    QVERIFY(!both.armingNeeded);
    QCOMPARE(both.protectedPaths, (QList<PathGlob>{glob(u"/a"_s), glob(u"/b"_s), glob(u"/legal"_s)}));
    QCOMPARE(both.maxAssets, 5);
    info.lockedByConnection = true;
    both = joinedGuards(mine, info);
    QVERIFY(both.armingNeeded);
}

void GuardsTest::requestsAtTheTopAreNamed_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("named");
    const auto row = [](const QString& request, bool named) { QTest::newRow(qPrintable(request)) << request << named; };
    row(u"/-/recursive"_s, true);
    row(u"/-/recursive?a=b"_s, true);
    row(u"/?limit=-1"_s, true);
    row(u"/?limit=3"_s, true);
    row(u"/-/modified"_s, true);
    row(u"/-/entry/3"_s, false); // names one asset
    row(u"/u/-/recursive"_s, false);
    row(u"/u?limit=-1"_s, false);
}

void GuardsTest::requestsAtTheTopAreNamed()
{
    QFETCH(const QString, request);
    QFETCH(const bool, named);
    const auto parsed = parseRequest(request);
    QVERIFY(parsed);
    QCOMPARE(mustNameStore(parsed->request, DeleteMode::Pinned), named);
    QCOMPARE(mustNameStore(parsed->request, DeleteMode::Selector), named);
    QVERIFY(!mustNameStore(parsed->request, DeleteMode::Chosen));
}

void GuardsTest::placesAreRefusedAsWholes_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("guarded");
    QTest::addColumn<bool>("byText");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<bool>("selector");
    const auto row = [](const QString& request, const QString& guarded, bool byText, bool pinned, bool selector) {
        QTest::newRow(qPrintable(u"%1, %2%3"_s.arg(request, guarded, byText ? u" by text"_s : QString())))
            << request << guarded << byText << pinned << selector;
    };
    row(u"/u/a/-/recursive"_s, u"/u/a/legal"_s, false, false, false); // above it
    row(u"/u/a/-/recursive"_s, u"/u/*/legal"_s, false, false, false);
    row(u"/u/a/-/recursive"_s, u"/u"_s, false, false, false); // in it
    row(u"/u/a?limit=-1"_s, u"/u/a/legal"_s, false, true, true);
    row(u"/u/a?limit=-1"_s, u"/u/a"_s, false, false, false);
    row(u"/u/a/-/entry/0"_s, u"/**/a"_s, false, false, false);
    row(u"/u/a/-/recursive"_s, u"/u/ab"_s, false, true, true);
    row(u"/u/a/-/recursive"_s, u"/u/ab"_s, true, true, false); // only what is sent as it is reaches it
    row(u"/u/a/-/recursive"_s, u"/u/*b/legal"_s, true, true, false);
}

void GuardsTest::placesAreRefusedAsWholes()
{
    QFETCH(const QString, request);
    QFETCH(const QString, guarded);
    QFETCH(const bool, byText);
    setInfo([&](StoreInfo& info) { info.matchesByText = byText; });
    change([&](GuardSettings& settings) { settings.protectedPaths = {glob(guarded)}; });
    const DeleteRequest parsed = parseRequest(request)->request;
    const auto pinned = guards().checkRequest(parsed, DeleteMode::Pinned);
    const auto selector = guards().checkRequest(parsed, DeleteMode::Selector);
    QTEST(pinned.has_value(), "pinned");
    QTEST(selector.has_value(), "selector");
    if (!selector) {
        QCOMPARE(selector.error().code, ErrorCode::Refused);
        QVERIFY(selector.error().what.contains(guarded));
    }
    VERIFY_RESULT(guards().checkRequest(parsed, DeleteMode::Chosen)); // there the assets are looked at
}

void GuardsTest::aRefusedPlanLeavesNoJob()
{
    change([](GuardSettings& settings) { settings.protectedPaths = {glob(u"/u/a"_s)}; });
    QCOMPARE(plan(m_below).error().code, ErrorCode::Refused);
    const auto chosen =
        planRefsIntoJournal(*m_store, {}, {{at(u"/u/a"_s), 0}, {at(u"/u/b"_s), 10}}, *m_journal, Cancel());
    QCOMPARE(chosen.error().code, ErrorCode::Refused);
    VERIFY_RESULT(savePlan(*m_store, m_below, m_dir->filePath(u"plan"_s), Cancel())); // that is looking only
    const auto saved = planFileIntoJournal(*m_store, {}, m_dir->filePath(u"plan"_s), *m_journal, Cancel());
    QCOMPARE(saved.error().code, ErrorCode::Refused);
    QVERIFY(saved.error().what.contains(u"/u/a"_s));
    QCOMPARE(m_journal->jobs({}, 0, 10)->size(), 0);
    VERIFY_RESULT(plan(DeleteRequest::allAt(at(u"/u/b"_s))));
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

void GuardsTest::ceilingsCountThePlannedAssets()
{
    change([](GuardSettings& settings) { settings.maxAssets = 10; });
    const qint64 job = agreed(m_below);
    QVERIFY(job > 0);
    change([](GuardSettings& settings) { settings.maxAssets = 9; });
    const auto planned = plan(m_below);
    QCOMPARE(planned.error().code, ErrorCode::Refused);
    QVERIFY(planned.error().what.contains(u"at most 9"_s));
    JobRunner runner(*m_store, *m_journal, job);
    QCOMPARE(runner.begin().error().code, ErrorCode::Refused);
    QCOMPARE(m_journal->job(job)->state, JobState::Held);
    QCOMPARE(m_memory->eraserCalls(), QStringList());
}

void GuardsTest::sharesAreOfWhatTheStoreHeld()
{
    change([](GuardSettings& settings) { settings.maxSharePercent = 33; });
    const auto refused = plan(m_below); // 10 of 30 is a little more
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().what.contains(u"10 of its 30"_s));
    change([](GuardSettings& settings) { settings.maxSharePercent = 34; });
    // What this job deleted before counts as part of the store: going on takes no larger share than beginning.
    JobRecord half = plan(m_below).value();
    for (int i = 0; i < 5; ++i)
        m_memory->remove({at(u"/u/a"_s), i});
    half.counts.deleted = 5;
    VERIFY_RESULT(guards().checkJob(half));
    half.counts.deleted = 0; // others took them
    QCOMPARE(guards().checkJob(half).error().code, ErrorCode::Refused);
    VERIFY_RESULT(plan(DeleteRequest::allAt(at(u"/nowhere"_s))));
}

void GuardsTest::aShareOfTheUnknownIsRefused()
{
    setInfo([](StoreInfo& info) { info.capabilities.matchesAll = false; });
    change([](GuardSettings& settings) { settings.maxSharePercent = 100; });
    const auto refused = plan(m_below);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().what.contains(u"catalogue"_s));
    // The default is nobody's word, and says no only where it knows.
    change([](GuardSettings& settings) { settings.maxSharePercent = 0; });
    VERIFY_RESULT(GuardBook(*m_journal).reset(id(), Environment::Production, Guard::Share));
    setInfo([](StoreInfo& info) { info.environment = Environment::Production; });
    VERIFY_RESULT(plan(m_below));
}

void GuardsTest::theDefaultShareIsForLargeJobs()
{
    setInfo([](StoreInfo& info) { info.environment = Environment::Production; });
    VERIFY_RESULT(plan(m_below)); // a third of the store, but small
    QStringList lines;
    for (qint64 i = 0; i <= GuardSettings::smallJob; ++i)
        lines.append(u"/large %1"_s.arg(i));
    m_memory->add(lines);
    const DeleteRequest large = DeleteRequest::allAt(at(u"/large"_s));
    const auto refused = plan(large);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().what.contains(u"1001 of its 1031"_s));
    // What somebody sets counts for small ones too, the same number as well.
    GuardSettings said = GuardBook(*m_journal).settings(id(), Environment::Production).value();
    said.shareByDefault = false;
    VERIFY_RESULT(GuardBook(*m_journal).change(id(), Environment::Production, said));
    QVERIFY(!GuardBook(*m_journal).settings(id(), Environment::Production)->shareByDefault);
    said.maxSharePercent = 0;
    VERIFY_RESULT(GuardBook(*m_journal).change(id(), Environment::Production, said));
    VERIFY_RESULT(plan(large));
    said.maxSharePercent = 1;
    VERIFY_RESULT(GuardBook(*m_journal).change(id(), Environment::Production, said));
    QCOMPARE(plan(DeleteRequest::everythingBelow(at(u"/u"_s))).error().code, ErrorCode::Refused); // 30 of 1,031
}

void GuardsTest::readOnlyStoresStayReadOnly()
{
    const qint64 job = agreed(m_below);
    VERIFY_RESULT(GuardBook(*m_journal).arm(id(), 60)); // arming is not for these
    setInfo([](StoreInfo& info) {
        info.readOnly = true;
        info.whyReadOnly = u"The catalogue is a standby."_s;
    });
    const auto no = guards().checkJob(*m_journal->job(job));
    QCOMPARE(no.error().code, ErrorCode::ReadOnly);
    QVERIFY(no.error().sentence().contains(u"standby"_s));
}

void GuardsTest::onlyTheTypedNameCounts()
{
    const qint64 job = agreed(DeleteRequest::everythingBelow(AssetPath()));
    QVERIFY(job > 0);
    const QString name = m_store->info().name;
    QVERIFY(!name.isEmpty());
    for (const QString& typed : {QString(), name + u'x', name.toUpper() + u' '}) {
        VERIFY_RESULT(m_journal->setTypedName(job, typed));
        JobRunner runner(*m_store, *m_journal, job);
        QCOMPARE(runner.begin().error().code, ErrorCode::Refused);
    }
    QCOMPARE(m_memory->eraserCalls(), QStringList());
    VERIFY_RESULT(m_journal->setTypedName(job, name));
    JobRunner runner(*m_store, *m_journal, job);
    VERIFY_RESULT(runner.begin());
}

void GuardsTest::readsTheBookEachTime()
{
    JobRecord job = plan(m_below).value();
    Guards kept = guards();
    VERIFY_RESULT(kept.checkJob(job));
    change([](GuardSettings& settings) { settings.armingNeeded = true; });
    QCOMPARE(kept.checkJob(job).error().code, ErrorCode::Locked);
    QCOMPARE(kept.checkArmed().error().code, ErrorCode::Locked);
    QCOMPARE(kept.checkBatch(job, {}).error().code, ErrorCode::Locked);
    VERIFY_RESULT(GuardBook(*m_journal).arm(id(), 60));
    VERIFY_RESULT(kept.checkJob(job));
    VERIFY_RESULT(kept.checkArmed());
    writeGuard(file(), id(), u"assets"_s, u"what?"_s);
    QCOMPARE(kept.checkBatch(job, {}).error().code, ErrorCode::Damaged); // what can not be read lets nothing through
}

void GuardsTest::hearsWhatTheSavedConnectionsSay()
{
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    setInfo([](StoreInfo& info) { info.id = u"konifer:http://127.0.0.1:8080"_s; });
    const JobRecord job = m_journal->job(agreed(m_below)).value();
    Guards guards(*m_store, *m_journal);
    VERIFY_RESULT(guards.checkJob(job));
    Connection c;
    c.name = u"prod"_s;
    c.environment = Environment::Test;
    c.baseUrl = QUrl(u"http://localhost:8080"_s); // another spelling
    const auto refused = [&](const std::function<void(Connection&)>& change) {
        Connection changed = c;
        change(changed);
        if (!Profiles().save(changed))
            return ErrorCode::Internal;
        const auto allowed = guards.checkJob(job);
        return allowed ? ErrorCode::Cancelled : allowed.error().code;
    };
    QCOMPARE(refused([](Connection&) {}), ErrorCode::Cancelled);
    QCOMPARE(refused([](Connection& saved) { saved.readOnly = true; }), ErrorCode::Locked);
    QCOMPARE(refused([](Connection& saved) { saved.protectedPaths = {glob(u"/u"_s)}; }), ErrorCode::Refused);
    QCOMPARE(refused([](Connection&) {}), ErrorCode::Cancelled);
    // The environment counts as well: one of production is held, one of test is not.
    QCOMPARE(guards.holdLeft(0).value(), 0);
    QCOMPARE(refused([](Connection& saved) { saved.environment = Environment::Production; }), ErrorCode::Cancelled);
    QCOMPARE(guards.holdLeft(0).value(), 30'000);
    QFile file(Profiles::defaultFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QCOMPARE(guards.checkJob(job).error().code, ErrorCode::Damaged);
    qunsetenv("XDG_CONFIG_HOME");
}

void GuardsTest::aHeldJobIsHeldLongEnough()
{
    static qint64 now = 0;
    const qint64 job = agreed(m_below);
    change([](GuardSettings& settings) {
        settings.holdSeconds = 30;
        settings.holdByDefault = false;
    });
    const auto begins = [&](const std::optional<HoldClock>& hold) {
        JobRunner runner(*m_store, *m_journal, job);
        if (hold)
            runner.setHold(*hold);
        return runner.begin();
    };
    QCOMPARE(begins({}).error().code, ErrorCode::Refused); // nobody held it
    const HoldClock hold = HoldClock::begin([] { return now; });
    QCOMPARE(begins(hold).error().code, ErrorCode::Refused);
    now = 29'999;
    const auto early = begins(hold);
    QCOMPARE(early.error().code, ErrorCode::Refused);
    QVERIFY2(early.error().what.contains(u"30 s"_s), qPrintable(early.error().sentence()));
    QCOMPARE(m_journal->job(job)->state, JobState::Held);
    now = 30'000;
    VERIFY_RESULT(begins(hold));
    VERIFY_RESULT(m_journal->setState(job, JobState::Paused));
    VERIFY_RESULT(begins({})); // it was held before its first delete
}

void GuardsTest::whatIsDoneWithAJob_data()
{
    QTest::addColumn<JobRecord>("job");
    QTest::addColumn<QString>("can");
    const auto row = [](const char* name, JobState state, const QString& can, const JobCounts& counts = {},
                        Timestamp agreed = 1, DeleteMode mode = DeleteMode::Pinned) {
        JobRecord job;
        job.state = state;
        job.mode = mode;
        job.agreed = agreed;
        job.counts = counts;
        QTest::newRow(name) << job << can;
    };
    JobCounts failed;
    failed.planned = 3;
    failed.deleted = 1;
    failed.failed = 2;
    JobCounts left = failed;
    left.planned = 4;
    JobCounts unknown = left;
    unknown.unknown = 1;
    JobCounts settled = failed;
    settled.planned = 5;
    settled.alreadyGone = 1;
    settled.drifted = 1;
    row("planned only", JobState::Held, {}, {}, 0);
    row("waiting", JobState::Held, u"go on"_s);
    row("running", JobState::Running, {}, failed);
    row("paused", JobState::Paused, u"go on, look up"_s, failed);
    row("interrupted", JobState::Interrupted, u"go on, look up"_s);
    row("done", JobState::Done, {});
    row("failed", JobState::Failed, u"retry"_s, failed);
    row("failed, all settled", JobState::Failed, u"retry"_s, settled);
    row("failed, some left", JobState::Failed, {}, left);
    row("failed, some unknown", JobState::Failed, {}, unknown);
    row("failed, a selector", JobState::Failed, {}, failed, 1, DeleteMode::Selector);
    row("cancelled", JobState::Cancelled, u"retry"_s, failed);
}

/// The window, the command line and the runner ask this and nothing else.
void GuardsTest::whatIsDoneWithAJob()
{
    QFETCH(const JobRecord, job);
    QFETCH(const QString, can);
    QStringList may;
    if (checkGoOn(job))
        may.append(u"go on"_s);
    if (checkLookUp(job))
        may.append(u"look up"_s);
    if (checkRetry(job))
        may.append(u"retry"_s);
    QCOMPARE(may.join(u", "_s), can);
    for (const auto& refused : {checkGoOn(job), checkLookUp(job), checkRetry(job)})
        QVERIFY(refused || (refused.error().code == ErrorCode::Refused && refused.error().what.endsWith(u'.')));
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
