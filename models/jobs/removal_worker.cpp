// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/removal_worker.h"

#include "domain/endings.h"
#include "domain/thread_end.h"
#include "jobs/removal_loop.h"

#include <QThread>

namespace secateur {

/// Lets the loop close its store and journal where it opened them.
class RemovalThread final : public QThread {
public:
    explicit RemovalThread(RemovalLoop& loop)
        : m_loop(loop)
    {}

    void join()
    {
        wait();
        m_end.see();
    }

protected:
    void run() override
    {
        exec();
        m_loop.finish();
        m_end.mark();
    }

private:
    RemovalLoop& m_loop;
    ThreadEnd m_end;
};

/// What lives as long as the thread, which may be longer than the handle.
class RemovalMachine final {
public:
    RemovalMachine(StoreOpener opener, QString storeFolder, QString journalFile, RemovalTiming timing, TellWindow tell,
                   const Cancel& stop)
        : m_loop(std::move(opener), std::move(storeFolder), std::move(journalFile), timing, m_inbox, std::move(tell),
                 stop)
        , m_thread(m_loop)
    {
        m_thread.setObjectName(QStringLiteral("removal"));
        m_loop.moveToThread(&m_thread);
        m_toLoop = std::make_unique<Mailbox>(&m_loop);
        m_toLoop->post([this] { m_loop.open(); });
        m_thread.start();
    }

    ~RemovalMachine()
    {
        stop();
        m_thread.join();
    }

    /// Any thread. The loop ends after what it is at.
    void stop() { m_thread.quit(); }

    void send(RemovalCommand command)
    {
        m_inbox.push(std::move(command));
        m_toLoop->post([this] { m_loop.turn(); });
    }

private:
    RemovalInbox m_inbox;
    RemovalLoop m_loop;
    RemovalThread m_thread;
    std::unique_ptr<Mailbox> m_toLoop;
};

class RemovalWorker::Engine final {
public:
    Engine(RemovalWorker& owner, StoreOpener opener, QString storeFolder, const QString& journalFile,
           RemovalTiming timing)
        : m_journalFile(journalFile)
        , m_toWindow(&owner)
        , m_awake(timing.awake)
        , m_machine(std::make_unique<RemovalMachine>(
              std::move(opener), std::move(storeFolder), journalFile, timing,
              [slot = m_toWindow.slot(), &owner](std::function<void(RemovalWorker&)> what) {
                  slot.post([&owner, what = std::move(what)] { what(owner); });
              },
              m_stop))
    {}

    ~Engine()
    {
        m_toWindow.close();
        m_stop.cancel();
        m_planning.cancel();
        m_machine->stop();
        Endings::handOver(std::move(m_machine), m_journalFile);
    }

    void beginHold(qint64 job)
    {
        RemovalCommand command;
        command.kind = RemovalCommand::Kind::Hold;
        command.job = job;
        command.held = HoldClock::begin(m_awake);
        send(std::move(command));
    }

    void send(RemovalCommand command) { m_machine->send(std::move(command)); }

    void send(RemovalCommand::Kind kind, qint64 job)
    {
        RemovalCommand command;
        command.kind = kind;
        command.job = job;
        send(std::move(command));
    }

    void prepare(RemovalCommand command)
    {
        std::exchange(m_planning, Cancel()).cancel();
        command.kind = RemovalCommand::Kind::Prepare;
        command.cancel = m_planning;
        send(std::move(command));
    }

private:
    const QString m_journalFile;
    const Cancel m_stop;
    Cancel m_planning; ///< of the newest plan
    Mailbox m_toWindow;
    HoldClock::Awake m_awake;
    std::unique_ptr<RemovalMachine> m_machine;
};

RemovalWorker::RemovalWorker(StoreOpener opener, QString storeFolder, const QString& journalFile, RemovalTiming timing,
                             QObject* parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(*this, std::move(opener), std::move(storeFolder), journalFile, timing))
{}

RemovalWorker::~RemovalWorker() = default;

void RemovalWorker::prepare(quint64 token, const DeleteRequest& request)
{
    RemovalCommand command;
    command.token = token;
    command.request = request;
    m_engine->prepare(std::move(command));
}

void RemovalWorker::prepareRefs(quint64 token, const QList<AssetRef>& refs)
{
    RemovalCommand command;
    command.token = token;
    command.refs = refs;
    m_engine->prepare(std::move(command));
}

void RemovalWorker::beginHold(qint64 job)
{
    m_engine->beginHold(job);
}

void RemovalWorker::start(qint64 job, qint64 expected, const StartOptions& options)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::Start;
    command.job = job;
    command.number = expected;
    command.start = options;
    m_engine->send(std::move(command));
}

void RemovalWorker::discard(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Discard, job);
}

void RemovalWorker::pause(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Pause, job);
}

void RemovalWorker::resume(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Resume, job);
}

void RemovalWorker::cancel(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Cancel, job);
}

void RemovalWorker::reconcile(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Reconcile, job);
}

void RemovalWorker::abandon(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::Abandon, job);
}

void RemovalWorker::retryFailed(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::RetryFailed, job);
}

void RemovalWorker::retryStuck()
{
    m_engine->send(RemovalCommand::Kind::RetryStuck, 0);
}

void RemovalWorker::setCaution(const JobCaution& caution)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::SetCaution;
    command.caution = caution;
    m_engine->send(std::move(command));
}

void RemovalWorker::listJobs(qint64 before, int limit, const JobFilter& filter, quint64 token)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::ListJobs;
    command.job = before;
    command.number = limit;
    command.token = token;
    command.filter = filter;
    m_engine->send(std::move(command));
}

void RemovalWorker::listDifferences(qint64 job)
{
    m_engine->send(RemovalCommand::Kind::ListDifferences, job);
}

void RemovalWorker::listEvents(int limit)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::ListEvents;
    command.number = limit;
    m_engine->send(std::move(command));
}

void RemovalWorker::askGuards()
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::AskGuards;
    m_engine->send(std::move(command));
}

void RemovalWorker::setGuards(const GuardSettings& settings, quint64 token)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::SetGuards;
    command.token = token;
    command.guards = settings;
    m_engine->send(std::move(command));
}

void RemovalWorker::resetGuard(Guard guard, quint64 token)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::ResetGuard;
    command.token = token;
    command.number = int(guard);
    m_engine->send(std::move(command));
}

void RemovalWorker::arm(qint64 seconds, quint64 token)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::Arm;
    command.token = token;
    command.number = seconds;
    m_engine->send(std::move(command));
}

void RemovalWorker::disarm(quint64 token)
{
    RemovalCommand command;
    command.kind = RemovalCommand::Kind::Disarm;
    command.token = token;
    m_engine->send(std::move(command));
}

} // namespace secateur

#include "moc_removal_worker.cpp"
