// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guard_place.h"

#include "jobs/guard_book.h"
#include "jobs/job_runner.h"
#include "jobs/planner.h"
#include "models/jobs/job_maker.h"
#include "models/jobs/journal_change.h"
#include "stores/profiles.h"
#include "support/memory_folder.h"
#include "support/store_builder.h"

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

/// What must go well for the test to mean anything.
template<typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QStringList remoteLines()
{
    QStringList lines{u"/ 0"_s};
    for (const QString& user : {u"u0"_s, u"u1"_s}) {
        for (qint64 i = 0; i < GuardPlace::requested; ++i)
            lines.append(u"/users/%1/profile %2"_s.arg(user).arg(i));
    }
    return lines;
}

} // namespace

const DeleteRequest GuardPlace::request =
    DeleteRequest::everythingBelow(AssetPath::fromCanonical(u"/users/u0/profile"_s));

GuardPlace::GuardPlace(StoreKind kind)
    : m_kind(kind)
    , m_dir(memoryFolder())
{
    qputenv("XDG_DATA_HOME", m_dir.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_dir.filePath(u"config"_s).toUtf8());
    if (kind == StoreKind::Local) {
        tests::StoreSpec spec;
        spec.users = 2;
        spec.places = {u"profile"_s};
        spec.entriesPerPath = requested;
        sure(tests::buildStore(file(u"store"_s), spec));
        m_storeId = sure(openStore(location(), Access::ReadOnly))->info().id;
        return;
    }
    m_server = std::make_unique<KoniferServer>(remoteLines());
    sure(m_server->start());
    m_connection.name = u"remote"_s;
    m_connection.environment = Environment::Test;
    m_connection.baseUrl = m_server->baseUrl();
    m_storeId = m_connection.storeId();
    sure(Profiles().save(m_connection));
}

DeleteRequest GuardPlace::topRequest() const
{
    return m_kind == StoreKind::Local ? DeleteRequest::everythingBelow(AssetPath()) : DeleteRequest::allAt(AssetPath());
}

QString GuardPlace::text(const DeleteRequest& request)
{
    return request.canonical().value();
}

qint64 GuardPlace::matched(const DeleteRequest& request) const
{
    return sure(sure(openStore(location(), Access::ReadOnly))->reader().totals(request, Cancel())).assets;
}

StoreLocation GuardPlace::location() const
{
    return m_kind == StoreKind::Local ? StoreLocation{file(m_folder)} : StoreLocation{{}, m_connection};
}

QString GuardPlace::journalFile() const
{
    return Journal::defaultFile();
}

QString GuardPlace::storeId() const
{
    return m_storeId;
}

void GuardPlace::lockConnection()
{
    m_connection.readOnly = true;
    sure(Profiles().save(m_connection));
}

void GuardPlace::changeGuards(const std::function<void(GuardSettings&)>& step)
{
    GuardSettings settings = defaultGuards(Environment::Test);
    step(settings);
    if (m_window)
        return m_window->setGuards(settings);
    const auto journal = openJournal(journalFile());
    if (m_kind == StoreKind::Remote)
        return sure(GuardBook(*journal).change(m_storeId, Environment::Test, settings));
    const auto store = sure(openStore(location(), Access::ReadOnly));
    sure(GuardBook(*journal, *store).change(m_storeId, Environment::Test, settings));
}

void GuardPlace::arm()
{
    if (m_window)
        return m_window->arm(longestArming);
    const auto journal = openJournal(journalFile());
    sure(GuardBook(*journal).arm(m_storeId, longestArming));
}

void GuardPlace::armLongAgo()
{
    if (!m_window)
        arm();
    writeGuard(journalFile(), m_storeId, u"armed"_s, u"1000 2000"_s);
}

void GuardPlace::inside(const std::function<void(AssetStore&, Journal&)>& work) const
{
    const auto store = sure(openStore(location(), Access::ReadWrite));
    const auto journal = openJournal(journalFile());
    work(*store, *journal);
}

JobRecord GuardPlace::planned(Journal& journal, AssetStore& store, const DeleteRequest& request, DeleteMode mode) const
{
    if (mode != DeleteMode::Chosen)
        return sure(planIntoJournal(store, location().text(), request, mode, journal, Cancel()));
    const QList<AssetRef> two{{request.path, 0}, {request.path, 1}};
    return sure(planRefsIntoJournal(store, location().text(), two, journal, Cancel()));
}

qint64 GuardPlace::agreedJob(const DeleteRequest& request) const
{
    qint64 job = 0;
    inside([&](AssetStore& store, Journal& journal) {
        job = planned(journal, store, request, DeleteMode::Pinned).id;
        sure(journal.agree(job, 0, {}));
    });
    return job;
}

qint64 GuardPlace::pausedJob(const DeleteRequest& request, DeleteMode mode) const
{
    qint64 job = 0;
    inside([&](AssetStore& store, Journal& journal) {
        job = planned(journal, store, request, mode).id;
        sure(journal.agree(job, 0, {}));
        sure(journal.setState(job, JobState::Running));
        sure(journal.setState(job, JobState::Paused, u"You paused it."_s));
    });
    return job;
}

qint64 GuardPlace::failedJob(const DeleteRequest& request) const
{
    qint64 job = 0;
    inside([&](AssetStore& store, Journal& journal) {
        const JobRecord record = planned(journal, store, request, DeleteMode::Pinned);
        job = record.id;
        const std::vector<ItemMark> none(size_t(record.counts.planned), {ItemState::Failed, u"No."_s});
        sure(journal.agree(job, 0, {}));
        sure(journal.setState(job, JobState::Running));
        sure(journal.recordMarks(job, 0, none));
        sure(journal.setState(job, JobState::Failed, u"Nothing could be deleted."_s));
    });
    return job;
}

Run GuardPlace::ctl(const QStringList& arguments) const
{
    const QStringList store = m_kind == StoreKind::Local ? QStringList{u"--store"_s, file(m_folder)}
                                                         : QStringList{u"--profile"_s, m_connection.name};
    return runHere(store + QStringList{u"--json"_s} + arguments);
}

Run GuardPlace::ctlAs(const QStringList& where, const QStringList& arguments, const QString& data) const
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    if (!data.isEmpty())
        qputenv("XDG_DATA_HOME", data.toUtf8());
    Run run = runHere(where + QStringList{u"--json"_s} + arguments);
    qputenv("XDG_DATA_HOME", before);
    return run;
}

QString GuardPlace::addressBy(const QString& host) const
{
    QUrl url = m_connection.baseUrl;
    url.setHost(host);
    return url.toString(QUrl::FullyEncoded);
}

void GuardPlace::goToCopy()
{
    if (QProcess::execute(u"cp"_s, {u"-a"_s, file(u"store"_s), file(u"copy"_s)}) != 0)
        qFatal("the store can not be copied");
    m_folder = u"copy"_s;
}

RemovalWorker& GuardPlace::window()
{
    if (!m_window) {
        RemovalTiming quick;
        quick.progressIntervalMs = 1;
        quick.dueIntervalMs = 10;
        m_window = std::make_unique<RemovalWorker>(openerFor(location()), location().text(), journalFile(), quick);
    }
    return *m_window;
}

qint64 GuardPlace::sent() const
{
    if (m_server)
        return m_server->count("DELETE");
    const auto store = sure(openStore(location(), Access::ReadOnly));
    const qint64 left = sure(store->reader().node(AssetPath())).assets;
    return 2 * requested - left + sure(store->reader().pendingSummary()).pending;
}

} // namespace secateur::test
