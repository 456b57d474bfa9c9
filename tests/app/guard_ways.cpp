// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guard_ways.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QtTest>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

/// One delete in the window's worker, until it ended or the user was told why not.
class WindowRun final {
public:
    explicit WindowRun(GuardPlace& place)
        : m_worker(place.window())
        , m_planned(&m_worker, &RemovalWorker::planReady)
        , m_notPlanned(&m_worker, &RemovalWorker::planFailed)
        , m_ended(&m_worker, &RemovalWorker::jobEnded)
        , m_failed(&m_worker, &RemovalWorker::failed)
    {}
    RemovalWorker& worker() { return m_worker; }

    /// Waits for a plan that was asked for; 0 where there is none.
    qint64 planned()
    {
        wait([this] { return m_planned.count() + m_notPlanned.count() > 0; });
        return m_planned.isEmpty() ? 0 : m_planned.first().at(1).value<JobRecord>().id;
    }
    Told told()
    {
        wait([this] { return m_ended.count() + m_failed.count() + m_notPlanned.count() > 0; });
        if (!m_notPlanned.isEmpty())
            return {-1, m_notPlanned.first().at(1).value<Error>().sentence()};
        if (!m_failed.isEmpty())
            return {-1, m_failed.first().at(0).value<Error>().sentence()};
        const auto job = m_ended.isEmpty() ? JobRecord() : m_ended.first().at(0).value<JobRecord>();
        return job.state == JobState::Done ? Told() : Told{-1, job.reason};
    }

private:
    static void wait(const std::function<bool()>& come)
    {
        constexpr int patience = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(come(), patience);
    }
    RemovalWorker& m_worker;
    QSignalSpy m_planned;
    QSignalSpy m_notPlanned;
    QSignalSpy m_ended;
    QSignalSpy m_failed;
};

Told toldBy(const Run& run)
{
    return run.status == 0 ? Told() : Told{run.status, QString::fromUtf8(run.err)};
}

Told windowPlansAndStarts(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    run.worker().prepare(1, wish.request);
    if (const qint64 job = run.planned(); job != 0)
        run.worker().start(job, wish.number);
    return run.told();
}

Told windowStartsChosen(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    run.worker().prepareRefs(1, {{wish.request.path, 0}, {wish.request.path, 1}});
    if (const qint64 job = run.planned(); job != 0)
        run.worker().start(job, wish.number);
    return run.told();
}

Told windowStarts(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    run.worker().start(wish.job, wish.number);
    return run.told();
}

Told windowStartsLater(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    StartOptions soon;
    soon.notBefore = nowStamp() + 100'000;
    run.worker().start(wish.job, wish.number, soon);
    return run.told();
}

Told windowResumes(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    run.worker().resume(wish.job);
    return run.told();
}

Told windowRetries(GuardPlace& place, const Wish& wish)
{
    WindowRun run(place);
    run.worker().retryFailed(wish.job);
    return run.told();
}

QStringList deleteCommand(const Wish& wish, const QStringList& what)
{
    return QStringList{u"delete"_s, u"--expect"_s, QString::number(wish.number)} + what;
}

Told deletesRequest(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl(deleteCommand(wish, {GuardPlace::text(wish.request)})));
}

Told deletesBySelector(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl(deleteCommand(wish, {GuardPlace::text(wish.request), u"--mode=selector"_s})));
}

/// A machine that stands still may let the time pass before it is read: then it is said again.
Told deletesAtATime(GuardPlace& place, const Wish& wish)
{
    while (true) {
        const QString soon = QDateTime::currentDateTime().addSecs(2).toString(Qt::ISODateWithMs);
        const Run run = place.ctl(deleteCommand(wish, {GuardPlace::text(wish.request), u"--at"_s, soon}));
        if (run.status != 2 || !run.err.contains("to come"))
            return toldBy(run);
    }
}

/// Named by its address, and said to be of test: none of the options of the saved connection.
Told deletesByAddress(GuardPlace& place, const Wish& wish, const QString& host)
{
    return toldBy(place.ctlAs({u"--url"_s, place.addressBy(host), u"--environment=test"_s},
                              deleteCommand(wish, {GuardPlace::text(wish.request)})));
}

/// Whoever puts another connection in the place of the saved one takes nothing from the server's guards.
Told deletesByReplaced(GuardPlace& place, const Wish& wish)
{
    const QString url = place.addressBy(u"127.0.0.1"_s);
    (void)place.ctlAs({},
                      {u"profile"_s, u"add"_s, u"remote"_s, u"--url"_s, url, u"--environment=test"_s, u"--replace"_s});
    return toldBy(place.ctl(deleteCommand(wish, {GuardPlace::text(wish.request)})));
}

Told deletesWithOtherJournal(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctlAs({u"--store"_s, place.location().text()},
                              deleteCommand(wish, {GuardPlace::text(wish.request)}), place.file(u"elsewhere"_s)));
}

Told deletesOfCopy(GuardPlace& place, const Wish& wish)
{
    place.goToCopy();
    return toldBy(place.ctl(deleteCommand(wish, {GuardPlace::text(wish.request)})));
}

QString planFile(const GuardPlace& place)
{
    return place.file(u"plan.jsonl"_s);
}

Told deletesPlan(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl(deleteCommand(wish, {u"--plan"_s, planFile(place)})));
}

Told deletesPlanBySelector(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl(deleteCommand(wish, {u"--plan"_s, planFile(place), u"--mode=selector"_s})));
}

Told resumesJob(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl({u"job"_s, u"resume"_s, QString::number(wish.job)}));
}

Told retriesJob(GuardPlace& place, const Wish& wish)
{
    return toldBy(place.ctl({u"job"_s, u"retry"_s, QString::number(wish.job)}));
}

qint64 plan(GuardPlace& place, const DeleteRequest& request)
{
    WindowRun run(place);
    run.worker().prepare(1, request);
    return run.planned();
}

qint64 agreed(GuardPlace& place, const DeleteRequest& request)
{
    return place.agreedJob(request);
}

qint64 paused(GuardPlace& place, const DeleteRequest& request)
{
    return place.pausedJob(request);
}

qint64 pausedChosen(GuardPlace& place, const DeleteRequest& request)
{
    return place.pausedJob(request, DeleteMode::Chosen);
}

qint64 pausedSelector(GuardPlace& place, const DeleteRequest& request)
{
    return place.pausedJob(request, DeleteMode::Selector);
}

qint64 failed(GuardPlace& place, const DeleteRequest& request)
{
    return place.failedJob(request);
}

qint64 savedPlan(GuardPlace& place, const DeleteRequest& request)
{
    const Run saved = place.ctl({u"preview"_s, GuardPlace::text(request), u"--save"_s, planFile(place)});
    if (saved.status != 0)
        qFatal("%s", saved.err.constData());
    return 0;
}

} // namespace

const QList<Way>& allWays()
{
    // A selector other than for one entry is sent only to a store that can tell all it would take: a local one here.
    static const QList<Way> ways = {
        {"window: plan, start", u"Start"_s, true, true, false, true, false, nullptr, windowPlansAndStarts},
        {"window: start chosen assets", u"Start"_s, true, true, true, true, false, nullptr, windowStartsChosen},
        {"window: start an older plan", u"Start"_s, true, true, false, true, true, plan, windowStarts},
        {"window: start at a time", u"Start"_s, true, true, false, true, true, plan, windowStartsLater},
        {"window: resume a paused job", u"Resume"_s, true, true, false, false, false, paused, windowResumes},
        {"window: resume chosen assets", u"Resume"_s, true, true, true, false, false, pausedChosen, windowResumes},
        {"window: resume a selector", u"Resume"_s, true, false, false, false, false, pausedSelector, windowResumes},
        {"window: resume a job that waited", u"Resume"_s, true, true, false, false, false, agreed, windowResumes},
        {"window: retry what failed", u"RetryFailed"_s, true, true, false, false, false, failed, windowRetries},
        {"delete REQUEST", u"delete"_s, true, true, false, true, false, nullptr, deletesRequest},
        {"delete --mode selector", u"delete"_s, true, false, false, true, false, nullptr, deletesBySelector},
        {"delete --at", u"delete"_s, true, false, false, true, false, nullptr, deletesAtATime},
        {"delete --url, the same address", u"delete"_s, false, true, false, true, false, nullptr,
         [](GuardPlace& place, const Wish& wish) { return deletesByAddress(place, wish, u"127.0.0.1"_s); }},
        {"delete --url, another name of the host", u"delete"_s, false, true, false, true, false, nullptr,
         [](GuardPlace& place, const Wish& wish) { return deletesByAddress(place, wish, u"localhost"_s); }},
        {"delete, the connection was replaced", u"delete"_s, false, true, false, true, false, nullptr,
         deletesByReplaced},
        {"delete, another journal", u"delete"_s, true, false, false, true, false, nullptr, deletesWithOtherJournal,
         false},
        {"delete, a copy of the store", u"delete"_s, true, false, false, true, false, nullptr, deletesOfCopy, false},
        {"delete --plan", u"delete"_s, true, true, false, true, false, savedPlan, deletesPlan},
        {"delete --plan --mode selector", u"delete"_s, true, false, false, true, false, savedPlan,
         deletesPlanBySelector},
        {"job resume", u"job resume"_s, true, true, false, false, false, paused, resumesJob},
        {"job resume, chosen assets", u"job resume"_s, true, true, true, false, false, pausedChosen, resumesJob},
        {"job resume, a selector", u"job resume"_s, true, false, false, false, false, pausedSelector, resumesJob},
        {"job retry", u"job retry"_s, true, true, false, false, false, failed, retriesJob},
    };
    return ways;
}

} // namespace secateur::test
