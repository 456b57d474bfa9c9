// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/browse_worker.h"

#include "domain/endings.h"
#include "domain/mailbox.h"
#include "items/reader_thread.h"

#include <array>
#include <map>
#include <vector>

namespace secateur {

namespace {

constexpr size_t threadCount = 4;

size_t threadOf(BrowseWorker::Lane lane)
{
    switch (lane) {
    case BrowseWorker::Lane::Tree:
    case BrowseWorker::Lane::Rows:
    case BrowseWorker::Lane::Counts:
        return 0;
    case BrowseWorker::Lane::Inspector:
        return 1;
    case BrowseWorker::Lane::Preview:
        return 2;
    case BrowseWorker::Lane::List:
        return 3;
    }
    return 0;
}

} // namespace

/// Who asked stays on this thread; the threads know a question by its number only.
class BrowseWorker::Engine final {
public:
    Engine(BrowseWorker& owner, StoreOpener opener, QString threadName)
        : m_owner(owner)
        , m_opener(std::move(opener))
        , m_threadName(std::move(threadName))
        , m_mailbox(&owner)
    {}

    ~Engine()
    {
        m_mailbox.close();
        for (const auto& [id, asked] : m_asked)
            asked.cancel.cancel();
        for (auto& thread : m_threads) {
            if (thread)
                thread->stop();
            Endings::handOver(std::move(thread));
        }
    }

    using Work = std::function<void(Result<AssetReader*>, const Cancel&, const Deliver&)>;
    void enqueue(Lane lane, Policy policy, QObject* context, Work work, std::function<void()> answer)
    {
        Q_ASSERT(context);
        if (policy == Policy::ReplaceLane)
            clear(lane, context);
        const quint64 id = ++m_lastId;
        ReaderTask task;
        task.id = id;
        task.lane = int(lane);
        task.work = [work = std::move(work), deliver = delivererOf(id)](
                        Result<AssetReader*> reader, const Cancel& cancel) { work(reader, cancel, deliver); };
        task.done = [this, id, slot = m_mailbox.slot()] { slot.post([this, id] { finish(id); }); };
        m_asked.emplace(id, Asked{lane, context, task.cancel, std::move(answer)});
        threadFor(lane).push(std::move(task));
    }

    /// Of all contexts where none is given.
    void clear(Lane lane, const QObject* context)
    {
        for (auto it = m_asked.begin(); it != m_asked.end();) {
            const Asked& asked = it->second;
            const bool wanted = asked.lane == lane && (!context || asked.context == context || !asked.context);
            if (!wanted) {
                ++it;
                continue;
            }
            asked.cancel.cancel();
            threadFor(lane).drop(it->first);
            it = m_asked.erase(it);
        }
    }

private:
    struct Asked {
        Lane lane;
        QPointer<QObject> context;
        Cancel cancel;
        std::function<void()> answer;
    };

    ReaderThread& threadFor(Lane lane)
    {
        auto& thread = m_threads[threadOf(lane)];
        if (!thread) {
            thread = std::make_unique<ReaderThread>(m_opener,
                                                    [this, slot = m_mailbox.slot()](const Result<StoreInfo>& opened) {
                                                        slot.post([this, opened] { report(opened); });
                                                    });
            thread->setObjectName(m_threadName + QLatin1Char('-') + QString::number(threadOf(lane)));
            thread->start();
        }
        return *thread;
    }

    Deliver delivererOf(quint64 id)
    {
        return [this, id, slot = m_mailbox.slot()](std::function<void()> what) {
            slot.post([this, id, what = std::move(what)] {
                const auto asked = m_asked.find(id);
                if (asked == m_asked.end())
                    return;
                if (asked->second.context)
                    what();
                else
                    asked->second.cancel.cancel();
            });
        };
    }

    void finish(quint64 id)
    {
        auto asked = m_asked.extract(id);
        // The answer may destroy this object: nothing of it is touched afterwards.
        if (asked && asked.mapped().context && asked.mapped().answer)
            asked.mapped().answer();
    }

    void report(const Result<StoreInfo>& opened)
    {
        if (!opened) {
            if (std::exchange(m_openError, opened.error()) != opened.error())
                Q_EMIT m_owner.openFailed(opened.error());
            return;
        }
        m_openError.reset();
        if (!std::exchange(m_wasOpened, true))
            Q_EMIT m_owner.opened(*opened);
    }

    BrowseWorker& m_owner;
    const StoreOpener m_opener;
    const QString m_threadName;
    quint64 m_lastId = 0;
    std::map<quint64, Asked> m_asked;
    std::optional<Error> m_openError;
    bool m_wasOpened = false;
    Mailbox m_mailbox;
    std::array<std::unique_ptr<ReaderThread>, threadCount> m_threads;
};

BrowseWorker::BrowseWorker(StoreOpener opener, QString threadName, QObject* parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(*this, std::move(opener), std::move(threadName)))
{}

BrowseWorker::~BrowseWorker() = default;

void BrowseWorker::enqueue(Lane lane, Policy policy, QObject* context,
                           std::function<void(Result<AssetReader*>, const Cancel&)> work, std::function<void()> answer)
{
    m_engine->enqueue(
        lane, policy, context,
        [work = std::move(work)](Result<AssetReader*> reader, const Cancel& cancel, const Deliver&) {
            work(reader, cancel);
        },
        std::move(answer));
}

void BrowseWorker::askStreaming(Lane lane, Policy policy, QObject* context,
                                std::function<void(Result<AssetReader*>, const Cancel&, const Deliver&)> question)
{
    m_engine->enqueue(lane, policy, context, std::move(question), {});
}

void BrowseWorker::clearLane(Lane lane, const QObject* context)
{
    m_engine->clear(lane, context);
}

} // namespace secateur

#include "moc_browse_worker.cpp"
