// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/journal_thread.h"

namespace secateur {

JournalThread::JournalThread(QString file)
    : m_file(std::move(file))
{}

JournalThread::~JournalThread()
{
    stop();
    wait();
    m_end.see();
}

void JournalThread::stop()
{
    m_cancel.cancel();
    std::deque<Work> dropped; // destroyed after the lock
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_waiting);
    }
    m_wake.notify_one();
}

void JournalThread::push(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    m_wake.notify_one();
}

JournalThread::Work JournalThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_stopping)
        return {};
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    return work;
}

void JournalThread::run()
{
    std::unique_ptr<Journal> journal; // made, used and destroyed on this thread
    while (const Work work = next()) {
        if (!journal) {
            auto opened = Journal::open(m_file, Access::ReadOnly, m_cancel);
            if (!opened) {
                work(tl::unexpected(opened.error()), m_cancel);
                continue;
            }
            journal = std::move(*opened);
        }
        work(journal.get(), m_cancel);
    }
    journal.reset();
    m_end.mark();
}

} // namespace secateur
