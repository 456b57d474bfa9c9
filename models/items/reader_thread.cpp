// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reader_thread.h"

#include <algorithm>

namespace secateur {

ReaderThread::ReaderThread(StoreOpener opener, OpenReport onOpen)
    : m_opener(std::move(opener))
    , m_onOpen(std::move(onOpen))
{}

ReaderThread::~ReaderThread()
{
    stop();
    wait();
    m_end.see();
}

void ReaderThread::stop()
{
    std::deque<ReaderTask> dropped; // destroyed after the lock
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_waiting);
    }
    m_wake.notify_one();
}

void ReaderThread::push(ReaderTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto place = std::upper_bound(m_waiting.begin(), m_waiting.end(), task.lane,
                                            [](int lane, const ReaderTask& other) { return lane < other.lane; });
        m_waiting.insert(place, std::move(task));
    }
    m_wake.notify_one();
}

void ReaderThread::drop(quint64 id)
{
    ReaderTask dropped; // destroyed after the lock
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [id](const ReaderTask& task) { return task.id == id; });
    if (found == m_waiting.end())
        return;
    dropped = std::move(*found);
    m_waiting.erase(found);
}

std::optional<ReaderTask> ReaderThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_stopping)
        return std::nullopt;
    std::optional<ReaderTask> task(std::move(m_waiting.front()));
    m_waiting.pop_front();
    return task;
}

Result<AssetReader*> ReaderThread::reader(std::unique_ptr<AssetStore>& store) const
{
    if (!store) {
        auto opened = m_opener(Access::ReadOnly);
        if (!opened) {
            m_onOpen(tl::unexpected<Error>(opened.error()));
            return tl::unexpected<Error>(opened.error());
        }
        store = std::move(*opened);
        m_onOpen(store->info());
    }
    return &store->reader();
}

void ReaderThread::run()
{
    std::unique_ptr<AssetStore> store; // made, used and destroyed on this thread
    while (auto task = next()) {
        if (!task->cancel.isCancelled())
            task->work(reader(store), task->cancel);
        task->done();
    }
    store.reset();
    m_end.mark();
}

} // namespace secateur
