// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_store.h"
#include "jobs/journal.h"
#include "jobs/planner.h"

#include <QtTest>
#include <csignal>

using namespace secateur;
using namespace secateur::test;

namespace {

/// Takes what is written beside the results, and stops the command once it holds a word.
class StopAt final : public QIODevice {
public:
    StopAt(const ctl::Stop& stop, QByteArray word)
        : m_stop(stop)
        , m_word(std::move(word))
    {
        open(QIODevice::WriteOnly);
    }
    QByteArray written;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        written.append(data, size);
        if (written.contains(m_word))
            m_stop.cancel().cancel();
        return size;
    }

private:
    const ctl::Stop& m_stop;
    const QByteArray m_word;
};

} // namespace

/// Guards on the command line, and the time between the last yes and the first delete.
class CtlHoldTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsAndChangesGuards();
    void refusesWhatIsNoSetting_data();
    void refusesWhatIsNoSetting();
    void armsAndDisarms();
    void logsOfAllStores();
    void isCalledOffOnATerminal();
    void isCalledOffBySignal();
    void holdsAsLongAsTheGuardSays();
    void isHeldWithoutATerminal();
    void aScriptIsNotHeldWhereNobodySaidSo();
    void isHeldWhereSomebodyLooksOn();
    void aWaitingJobIsHeldAnew();
    void aScheduledDeleteIsCalledOff();
    void takesOnlyTimesToCome_data();
    void takesOnlyTimesToCome();

private:
    [[nodiscard]] QStringList deleting(const QStringList& how = {}) const
    {
        return QStringList{u"delete"_s, u"/users/u13?limit=-1"_s, u"--expect=2"_s} + how;
    }
    [[nodiscard]] int left() const
    {
        return m_sample->ctl({u"preview"_s, u"/users/u13?limit=-1"_s}).json().value("matched"_L1).toInt(-1);
    }
    [[nodiscard]] qsizetype jobs() const { return m_sample->ctl({u"jobs"_s}).json().value("jobs"_L1).toArray().size(); }
    /// Runs it on a terminal, and stops it once it has said a word.
    [[nodiscard]] Run stoppedAt(const QByteArray& word, const QStringList& arguments) const;
    std::unique_ptr<SampleStore> m_sample;
};

void CtlHoldTest::init()
{
    m_sample = std::make_unique<SampleStore>();
    QVERIFY(m_sample->make());
}

Run CtlHoldTest::stoppedAt(const QByteArray& word, const QStringList& arguments) const
{
    Run run;
    const ctl::Stop stop;
    QBuffer results(&run.out);
    StopAt remarks(stop, word);
    if (!results.open(QIODevice::WriteOnly))
        return run;
    ctl::Output out(results, remarks, true);
    run.status = ctl::runProgram(QStringList{u"--store"_s, m_sample->folder()} + arguments, out, stop);
    run.err = remarks.written;
    return run;
}

void CtlHoldTest::showsAndChangesGuards()
{
    const QJsonObject before = m_sample->ctl({u"guard"_s, u"show"_s}).json();
    QCOMPARE(before.value("arming"_L1).toBool(true), false);
    QCOMPARE(before.value("protect"_L1).toArray(), QJsonArray());
    QVERIFY(before.value("assets"_L1).isNull() && before.value("share"_L1).isNull());
    QCOMPARE(before.value("hold"_L1).toInt(), 5);
    QVERIFY(before.value("armed_until"_L1).isNull());
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"assets"_s, u"100"_s}).json().value("assets"_L1).toInt(), 100);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"protect"_s, u"/a"_s, u"/b/**/c"_s}).status, 0);
    const Run more = m_sample->ctl({u"guard"_s, u"protect"_s, u"/users/u13/"_s, u"/a"_s});
    QCOMPARE(more.json().value("protect"_L1).toArray(), (QJsonArray{u"/a"_s, u"/b/**/c"_s, u"/users/u13"_s}));
    const Run refused = m_sample->ctl(deleting());
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.err.contains("/users/u13 is protected"));
    QCOMPARE(m_sample->ctl({u"guard"_s, u"unprotect"_s, u"/nowhere"_s}).status, 1);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"unprotect"_s, u"/users/u13"_s}).status, 0);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"reset"_s, u"protect"_s}).json().value("protect"_L1).toArray(), QJsonArray());
    const QJsonArray events = m_sample->ctl({u"guard"_s, u"log"_s}).json().value("events"_L1).toArray();
    QCOMPARE(events.size(), 5);
    QCOMPARE(events.last().toObject().value("text"_L1).toString(),
             u"The guard “assets” was changed from none to 100."_s);
    QVERIFY(!events.last().toObject().value("who"_L1).toString().isEmpty());
    QCOMPARE(m_sample->ctl({u"guard"_s, u"log"_s, u"--limit=2"_s}).json().value("events"_L1).toArray().size(), 2);
    QVERIFY(runHere({u"--store"_s, m_sample->folder(), u"guard"_s, u"show"_s}).out.contains("most assets of one job"));
    QCOMPARE(m_sample->ctl(deleting()).status, 0);
}

void CtlHoldTest::refusesWhatIsNoSetting_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList& arguments) { QTest::newRow(qPrintable(arguments.join(u' '))) << arguments; };
    row({u"show"_s, u"all"_s});
    row({u"set"_s, u"assets"_s});
    row({u"set"_s, u"assets"_s, u"few"_s});
    row({u"set"_s, u"force"_s, u"yes"_s});
    row({u"set"_s, u"protect"_s, u"legal"_s});
    row({u"reset"_s});
    row({u"reset"_s, u"all"_s});
    row({u"arm"_s});
    row({u"arm"_s, u"0"_s});
    row({u"arm"_s, u"481"_s});
    row({u"arm"_s, u"soon"_s});
    row({u"off"_s});
    row({u"log"_s, u"--limit=0"_s});
}

void CtlHoldTest::refusesWhatIsNoSetting()
{
    QFETCH(const QStringList, arguments);
    const Run run = m_sample->ctl(QStringList{u"guard"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_sample->ctl({u"guard"_s, u"log"_s}).json().value("events"_L1).toArray(), QJsonArray());
    QCOMPARE(runHere({u"guard"_s, u"show"_s}).status, 2); // of which store?
}

void CtlHoldTest::armsAndDisarms()
{
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"arming"_s, u"yes"_s}).status, 0);
    const Run locked = m_sample->ctl(deleting());
    QCOMPARE(locked.status, 3);
    QVERIFY(locked.err.contains("not armed"));
    QCOMPARE(jobs(), 0); // nothing that was not sent is left lying about
    QCOMPARE(left(), 2);
    const Run armed = m_sample->ctl({u"guard"_s, u"arm"_s, u"480"_s});
    QVERIFY(!armed.json().value("armed_until"_L1).toString().isEmpty());
    QCOMPARE(m_sample->ctl({u"guard"_s, u"disarm"_s}).status, 0);
    QCOMPARE(m_sample->ctl(deleting()).status, 3);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"arm"_s, u"1"_s}).status, 0);
    QCOMPARE(m_sample->ctl(deleting()).status, 0);
    QCOMPARE(left(), 0);
}

void CtlHoldTest::logsOfAllStores()
{
    QCOMPARE(runHere({u"--json"_s, u"guard"_s, u"log"_s}).json().value("events"_L1).toArray(), QJsonArray());
    const QString other = m_sample->place(u"other"_s);
    QCOMPARE(runHere({u"--store"_s, other, u"import"_s, m_sample->place(u"pictures"_s)}).status, 0);
    QCOMPARE(runHere({u"--store"_s, other, u"guard"_s, u"set"_s, u"hold"_s, u"none"_s}).status, 0);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"share"_s, u"50"_s}).status, 0);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"log"_s}).json().value("events"_L1).toArray().size(), 1);
    QCOMPARE(runHere({u"--json"_s, u"guard"_s, u"log"_s}).json().value("events"_L1).toArray().size(), 2);
    QVERIFY(runHere({u"guard"_s, u"log"_s}).out.contains("“share”"));
}

void CtlHoldTest::isCalledOffOnATerminal()
{
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"hold"_s, u"3600"_s}).status, 0);
    for (const QStringList& how : {QStringList(), {u"--hold=1"_s}}) { // the guard is the longer one
        const Run run = stoppedAt("Deleting begins in", deleting(how));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("Held until") && run.err.contains("It was called off. Nothing was sent."), run.err);
        QCOMPARE(jobs(), 0);
        QCOMPARE(left(), 2);
    }
}

void CtlHoldTest::isCalledOffBySignal()
{
    QProcess process;
    process.start(QStringLiteral(SECATEURCTL),
                  QStringList{u"--store"_s, m_sample->folder()} + deleting({u"--hold=3600"_s}));
    QByteArray said;
    constexpr int patience = 60'000;
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains("Held until") && process.waitForReadyRead(patience))
        said += process.readAllStandardError();
    QVERIFY2(said.contains("Held until"), said);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(jobs(), 0);
    QCOMPARE(left(), 2);
}

void CtlHoldTest::holdsAsLongAsTheGuardSays()
{
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"hold"_s, u"1"_s}).status, 0);
    const Run run = stoppedAt("never said", deleting());
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.contains("Held until"));
    QCOMPARE(left(), 0);
    const auto journal = Journal::open(Journal::defaultFile(), Access::ReadOnly);
    QVERIFY(journal);
    const JobRecord job = (*journal)->jobs({}, 0, 1)->first();
    QVERIFY(job.agreed > 0);
    QVERIFY(job.notBefore >= job.created + 1'000'000);
    QVERIFY(job.started >= job.notBefore);
}

/// No terminal, standard error in a file: the guard holds all the same.
void CtlHoldTest::isHeldWithoutATerminal()
{
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"hold"_s, u"1"_s}).status, 0);
    const Run run = runBinary(QStringList{u"--store"_s, m_sample->folder()} + deleting());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("Held until"), run.err);
    QCOMPARE(left(), 0);
    const auto journal = Journal::open(Journal::defaultFile(), Access::ReadOnly);
    QVERIFY(journal);
    const JobRecord job = (*journal)->jobs({}, 0, 1)->first();
    QVERIFY(job.started >= job.agreed + 1'000'000);
}

/// The default of a test store is for people who look on; a script says beforehand that it does not wait elsewhere.
void CtlHoldTest::aScriptIsNotHeldWhereNobodySaidSo()
{
    const Run run = m_sample->ctl(deleting());
    QCOMPARE(run.status, 0);
    QVERIFY(!run.err.contains("Held"));
    QCOMPARE(left(), 0);
}

void CtlHoldTest::aScheduledDeleteIsCalledOff()
{
    const QString later = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    const Run run = stoppedAt("Deleting begins in 23 h", deleting({u"--at"_s, later}));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("It was called off. Nothing was sent."), run.err);
    QCOMPARE(jobs(), 0);
    QCOMPARE(left(), 2);
}

void CtlHoldTest::takesOnlyTimesToCome_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("no time") << QStringList{u"--at"_s, u"noon"_s};
    QTest::newRow("a day") << QStringList{u"--at"_s, u"2030"_s};
    QTest::newRow("empty") << QStringList{u"--at="_s};
    QTest::newRow("over") << QStringList{u"--at"_s, u"2020-01-01T00:00:00Z"_s};
    QTest::newRow("too far away") << QStringList{u"--at"_s, u"9999-01-01T00:00:00Z"_s};
    QTest::newRow("no seconds") << QStringList{u"--hold"_s, u"long"_s};
    QTest::newRow("too many seconds") << QStringList{u"--hold"_s, u"3601"_s};
}

void CtlHoldTest::takesOnlyTimesToCome()
{
    QFETCH(const QStringList, how);
    const Run run = m_sample->ctl(deleting(how));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(jobs(), 0);
    QCOMPARE(left(), 2);
}

/// Standard error goes to a file, and somebody sits at the terminal that it was started from.
void CtlHoldTest::isHeldWhereSomebodyLooksOn()
{
    const ctl::Stop stop;
    QBuffer results;
    QVERIFY(results.open(QIODevice::WriteOnly));
    StopAt remarks(stop, "Held until");
    ctl::Output out(results, remarks, false);
    ctl::Surroundings around;
    around.attended = true;
    QCOMPARE(ctl::runProgram(QStringList{u"--store"_s, m_sample->folder()} + deleting(), out, stop, around), 1);
    QCOMPARE(left(), 2);
    QCOMPARE(jobs(), 0);
}

void CtlHoldTest::aWaitingJobIsHeldAnew()
{
    {
        const auto store = openStore({m_sample->folder()}, Access::ReadWrite).value();
        const auto journal = Journal::open(Journal::defaultFile(), Access::ReadWrite).value();
        const auto request = parseRequest(u"/users/u13?limit=-1"_s)->request;
        const auto job =
            planIntoJournal(*store, m_sample->folder(), request, DeleteMode::Pinned, *journal, Cancel()).value();
        QVERIFY(journal->agree(job.id, 0, {}));
    }
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"hold"_s, u"3600"_s}).status, 0);
    const Run held = stoppedAt("Deleting begins in", {u"job"_s, u"resume"_s, u"1"_s});
    QCOMPARE(held.status, 1);
    QCOMPARE(left(), 2);
    QCOMPARE(m_sample->ctl({u"guard"_s, u"set"_s, u"hold"_s, u"none"_s}).status, 0);
    QCOMPARE(m_sample->ctl({u"job"_s, u"resume"_s, u"1"_s}).status, 0);
    QCOMPARE(left(), 0);
}

QTEST_GUILESS_MAIN(CtlHoldTest)
#include "ctl_hold_test.moc"
