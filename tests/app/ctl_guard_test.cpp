// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"
#include "ctl/carry_out.h"
#include "jobs/bystanders.h"
#include "jobs/planner.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <filesystem>

using namespace secateur;
using namespace secateur::test;

/// What is refused, what drifts and what stays undone: every exit status but 0 and 2.
class CtlGuardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesWithoutTheNumber();
    void refusesTheWholeStoreWithoutItsName();
    void refusesPlansThatAreNotWhole();
    void refusesPlansOfAnotherStore();
    void leavesDriftedAssetsAlone();
    void noticesThatAPlanIsOld();
    void saysWhyContentStays();
    void pausesAndResumes();
    void cancelsHeldJobs();
    void tellsWhatIsMissingNearACancelledJob_data();
    void tellsWhatIsMissingNearACancelledJob();
    void reportsWhatIsWrong();
    void failsWhereThereIsNoStore();
    void failsWhereNothingIsAnImage();

private:
    /// Plans a request as a held job and gives its number.
    qint64 hold(const QString& request);
    void changeStore(const QString& sql);
    std::unique_ptr<SampleStore> m_sample;
};

void CtlGuardTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    QVERIFY(m_sample->make());
}

void CtlGuardTest::changeStore(const QString& sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"guard_test"_s);
        database.setDatabaseName(m_sample->folder() + "/store.db"_L1);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"guard_test"_s);
}

qint64 CtlGuardTest::hold(const QString& request)
{
    const auto store = openStore(StoreLocation{m_sample->folder()}, Access::ReadWrite);
    const auto journal = ctl::openJournal(ctl::Stop());
    if (!store || !journal)
        return 0;
    const auto job = planIntoJournal(**store, m_sample->folder(), parseRequest(request)->request, DeleteMode::Pinned,
                                     **journal, Cancel());
    return job && (*journal)->agree(job->id, 0, {}) ? job->id : 0;
}

void CtlGuardTest::refusesWithoutTheNumber()
{
    const auto before = m_sample->content();
    const QString request = u"/users/u12/-/recursive"_s;
    const Run silent = m_sample->ctl({u"delete"_s, request});
    QCOMPARE(silent.status, 3);
    QCOMPARE(silent.out, QByteArray());
    const Run wrong = m_sample->ctl({u"delete"_s, request, u"--expect"_s, u"12"_s});
    QCOMPARE(wrong.status, 3);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY(wrong.err.contains("12") && wrong.err.contains(" 9"));
    QCOMPARE(m_sample->ctl({u"pending"_s}).json().value("pending"_L1).toInt(-1), 0);
    QCOMPARE(m_sample->ctl({u"jobs"_s}).json().value("jobs"_L1).toArray(), QJsonArray());
    QCOMPARE(m_sample->content(), before);
}

void CtlGuardTest::refusesTheWholeStoreWithoutItsName()
{
    const QStringList remove = {u"delete"_s, u"/-/recursive"_s, u"--expect"_s, u"31"_s};
    const Run refused = m_sample->ctl(remove);
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(m_sample->ctl(remove + QStringList{u"--store-name"_s, u"Store"_s}).status, 3);
    const Run done = m_sample->ctl(remove + QStringList{u"--store-name"_s, u"store"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(m_sample->ctl({u"pending"_s, u"--wait=30"_s}).status, 0);
    QVERIFY(m_sample->content().isEmpty());
    QCOMPARE(m_sample->ctl({u"check"_s}).status, 0);
}

void CtlGuardTest::refusesPlansThatAreNotWhole()
{
    const QString file = m_sample->place(u"plan.jsonl"_s);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u13?limit=-1"_s, u"--save"_s, file}).status, 0);
    QFile plan(file);
    QVERIFY(plan.open(QIODevice::ReadOnly));
    const QByteArray whole = plan.readAll();
    plan.close();
    QByteArray changed = whole;
    changed.replace("\"entry\":1", "\"entry\":7");
    QVERIFY(changed != whole);
    for (const QByteArray& bytes : {whole.left(whole.size() - 20), changed, QByteArray("{}\n")}) {
        QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write(bytes) == bytes.size());
        plan.close();
        const Run run = m_sample->ctl({u"delete"_s, u"--plan"_s, file, u"--expect=2"_s});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QByteArray());
    }
    QCOMPARE(m_sample->ctl({u"delete"_s, u"--plan"_s, m_sample->place(u"none"_s), u"--expect=2"_s}).status, 1);
    QCOMPARE(m_sample->ctl({u"assets"_s, u"/users/u13"_s}).json().value("assets"_L1).toArray().size(), 2);
}

void CtlGuardTest::refusesPlansOfAnotherStore()
{
    const QString file = m_sample->place(u"plan.jsonl"_s);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u13?limit=-1"_s, u"--save"_s, file}).status, 0);
    const QString other = m_sample->place(u"other"_s);
    QCOMPARE(runHere({u"--store"_s, other, u"import"_s, m_sample->place(u"pictures"_s), u"--at=/users"_s}).status, 0);
    const Run run = runHere({u"--store"_s, other, u"delete"_s, u"--plan"_s, file, u"--expect=2"_s});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains("store"));
}

void CtlGuardTest::leavesDriftedAssetsAlone()
{
    const QString file = m_sample->place(u"plan.jsonl"_s);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u13?limit=-1"_s, u"--save"_s, file}).status, 0);
    changeStore(u"UPDATE asset SET created = created + 1 WHERE entry = 1 AND node = "
                "(SELECT id FROM node WHERE path = '/users/u13')"_s);
    const Run run = m_sample->ctl({u"delete"_s, u"--plan"_s, file, u"--expect=2"_s});
    QCOMPARE(run.status, 4);
    QCOMPARE(run.json().value("deleted"_L1).toInt(-1), 1);
    QCOMPARE(run.json().value("drifted"_L1).toInt(-1), 1);
    const QJsonArray left = m_sample->ctl({u"assets"_s, u"/users/u13"_s}).json().value("assets"_L1).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).toObject().value("entry"_L1).toInt(), 1);
}

void CtlGuardTest::noticesThatAPlanIsOld()
{
    const QString file = m_sample->place(u"plan.jsonl"_s);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u12/profile?limit=-1"_s, u"--save"_s, file}).status, 0);
    QCOMPARE(m_sample->ctl({u"delete"_s, u"/users/u12/profile"_s, u"--expect=1"_s}).status, 0);
    const Run run = m_sample->ctl({u"delete"_s, u"--plan"_s, file, u"--expect=5"_s, u"--mode=selector"_s});
    QCOMPARE(run.status, 4);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(m_sample->ctl({u"assets"_s, u"/users/u12/profile"_s}).json().value("assets"_L1).toArray().size(), 4);
}

void CtlGuardTest::saysWhyContentStays()
{
    const QString request = u"/users/u13/-/entry/0"_s;
    const QJsonArray list = m_sample->ctl({u"preview"_s, request, u"--list=1"_s}).json().value("list"_L1).toArray();
    const QString file = m_sample->folder() + "/content/"_L1 + *SampleStore::contentOf(list).constBegin();
    QCOMPARE(m_sample->ctl({u"delete"_s, request, u"--expect=1"_s}).status, 0);
    // A folder in the file's place can not be removed as a file, whoever tries.
    QVERIFY(QFile::remove(file) && QDir().mkpath(file + "/inside"_L1));
    const Run stuck = m_sample->ctl({u"pending"_s, u"--wait"_s, u"0.3"_s});
    QCOMPARE(stuck.status, 5);
    QCOMPARE(stuck.json().value("pending"_L1).toInt(), 1);
    QVERIFY(stuck.err.contains("1 objects: "));
    QVERIFY(!stuck.err.contains("Not tried yet"));
}

void CtlGuardTest::pausesAndResumes()
{
    const qint64 job = hold(u"/users/u12/-/recursive"_s);
    QVERIFY(job > 0);
    const QString id = QString::number(job);
    Run stopped;
    {
        QBuffer results(&stopped.out);
        QBuffer remarks(&stopped.err);
        QVERIFY(results.open(QIODevice::WriteOnly) && remarks.open(QIODevice::WriteOnly));
        ctl::Output out(results, remarks, false);
        out.setJson(true);
        const ctl::Stop stop;
        stop.cancel().cancel();
        const QCommandLineParser options;
        const ctl::Surroundings around;
        ctl::Context context{out, stop, options, {}, {m_sample->folder()}, {}, around};
        const auto store = openStore(StoreLocation{m_sample->folder()}, Access::ReadWrite);
        const auto journal = ctl::openJournal(ctl::Stop());
        QVERIFY(store && journal);
        const auto ended = ctl::carryOut(context, **store, **journal, job);
        QVERIFY(ended && *ended == ctl::Exit::Failed);
        // Who has the journal keeps the others out.
        const Run busy = runBinary({u"--store"_s, m_sample->folder(), u"job"_s, u"resume"_s, id});
        QCOMPARE(busy.status, 3);
        QCOMPARE(busy.out, QByteArray());
        QCOMPARE(runBinary({u"jobs"_s, u"--json"_s}).json().value("jobs"_L1).toArray().size(), 1);
    }
    QVERIFY(stopped.err.contains("job resume " + id.toUtf8()));
    QCOMPARE(stopped.json().value("deleted"_L1).toInt(-1), 0);
    QCOMPARE(m_sample->ctl({u"job"_s, u"show"_s, id}).json().value("state"_L1).toString(), u"paused"_s);
    // A copy of the store is not the store, whatever it says of itself.
    const QString copy = m_sample->place(u"copy"_s);
    std::filesystem::copy(m_sample->folder().toStdString(), copy.toStdString(),
                          std::filesystem::copy_options::recursive);
    const Run elsewhere = runHere({u"--json"_s, u"--store"_s, copy, u"job"_s, u"resume"_s, id});
    QCOMPARE(elsewhere.status, 3);
    QVERIFY2(elsewhere.err.contains("belongs to another store"), elsewhere.err.constData());
    const Run resumed = runHere({u"--json"_s, u"job"_s, u"resume"_s, id});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(resumed.json().value("deleted"_L1).toInt(-1), 9);
    QCOMPARE(m_sample->ctl({u"job"_s, u"resume"_s, id}).status, 3);
    QCOMPARE(m_sample->ctl({u"job"_s, u"cancel"_s, id}).status, 3);
    QCOMPARE(m_sample->ctl({u"job"_s, u"show"_s, u"99"_s}).status, 1);
}

void CtlGuardTest::cancelsHeldJobs()
{
    const QString id = QString::number(hold(u"/users/u12/-/recursive"_s));
    const Run cancelled = runHere({u"--json"_s, u"job"_s, u"cancel"_s, id});
    QCOMPARE(cancelled.status, 0);
    QCOMPARE(cancelled.json().value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(m_sample->ctl({u"preview"_s, u"/users/u12/-/recursive"_s}).json().value("matched"_L1).toInt(), 9);
}

void CtlGuardTest::tellsWhatIsMissingNearACancelledJob_data()
{
    QTest::addColumn<bool>("offline");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("unexpected");
    QTest::addColumn<QString>("says");
    QTest::addRow("there") << false << 4 << 1 << u"missing too: 1, at /users/u12/profile."_s;
    QTest::addRow("offline") << true << 0 << 0 << u"What else went could not be counted"_s;
}

/// A job broke off, and went beyond its plan just then.
void CtlGuardTest::tellsWhatIsMissingNearACancelledJob()
{
    QFETCH(const bool, offline);
    QFETCH(const int, status);
    QFETCH(const int, unexpected);
    QFETCH(const QString, says);
    const qint64 job = hold(u"/users/u12/profile/-/entry/0"_s);
    {
        const auto store = openStore(StoreLocation{m_sample->folder()}, Access::ReadOnly);
        const auto journal = ctl::openJournal(ctl::Stop());
        QVERIFY(store && journal);
        RunningJob running{**store, **journal, *(*journal)->job(job)};
        QVERIFY(Bystanders(running).take().value());
        QVERIFY((*journal)->setState(job, JobState::Interrupted, u"It broke off."_s));
    }
    changeStore(
        u"DELETE FROM asset WHERE entry = 1 AND node = (SELECT id FROM node WHERE path = '/users/u12/profile')"_s);
    if (offline)
        QVERIFY(QDir().rename(m_sample->folder(), m_sample->place(u"away"_s)));
    const Run run = runHere({u"--json"_s, u"job"_s, u"cancel"_s, QString::number(job)});
    QCOMPARE(run.status, status);
    QCOMPARE(run.json().value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(run.json().value("unexpected"_L1).toInt(-1), unexpected);
    QVERIFY2(run.json().value("reason"_L1).toString().contains(says), run.out.constData());
    QCOMPARE(run.err.contains(says.toUtf8()), !offline);
}

void CtlGuardTest::reportsWhatIsWrong()
{
    QCOMPARE(m_sample->ctl({u"check"_s}).json().value("assets"_L1).toInt(), 31);
    const QString lost = m_sample->content().firstKey();
    QVERIFY(QFile::remove(m_sample->folder() + "/content/"_L1 + lost));
    QFile stray(m_sample->folder() + "/content/assets/stray.png"_L1);
    QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("x") == 1);
    stray.close();
    const Run run = m_sample->ctl({u"check"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json().value("metadata_without_content"_L1).toInt(), 1);
    QCOMPARE(run.json().value("content_without_metadata"_L1).toInt(), 1);
    QCOMPARE(run.json().value("clean"_L1).toBool(true), false);
}

void CtlGuardTest::failsWhereThereIsNoStore()
{
    for (const QString& folder : {m_sample->place(u"nowhere"_s), m_sample->place(u"pictures"_s)}) {
        for (const QStringList& arguments : {QStringList{u"tree"_s},
                                             {u"assets"_s, u"/"_s},
                                             {u"preview"_s, u"/a"_s},
                                             {u"delete"_s, u"/a"_s, u"--expect=1"_s},
                                             {u"pending"_s},
                                             {u"check"_s}}) {
            const Run run = runHere(QStringList{u"--store"_s, folder, u"--json"_s} + arguments);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(!run.err.isEmpty());
        }
    }
}

void CtlGuardTest::failsWhereNothingIsAnImage()
{
    QVERIFY(QDir().mkpath(m_sample->place(u"texts"_s)));
    QFile text(m_sample->place(u"texts/a.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("text") == 4);
    text.close();
    const Run run = m_sample->ctl({u"import"_s, m_sample->place(u"texts"_s)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json().value("skipped"_L1).toInt(), 1);
    QCOMPARE(m_sample->ctl({u"import"_s, m_sample->place(u"none"_s)}).status, 1);
}

QTEST_GUILESS_MAIN(CtlGuardTest)
#include "ctl_guard_test.moc"
