// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/thread_end.h"
#include "jobs/journal.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace secateur {

/**
 * A thread with its own journal, opened for reading only, beside whoever writes to it: takes one piece of reading after
 * the other. The journal is opened with the first; after a failure the next tries again. The destructor stops and
 * joins: a window hands it over to Endings.
 */
class JournalThread final : public QThread {
public:
    using Work = std::function<void(Result<Journal*>, const Cancel&)>;
    explicit JournalThread(QString file);
    ~JournalThread() override;

    /// Any thread. `work` runs on this one.
    void push(Work work);
    /// Any thread. Drops what waits and cancels what runs, which holds all that it uses: it may go on for a while.
    void stop();

protected:
    void run() override;

private:
    [[nodiscard]] Work next();
    const QString m_file;
    const Cancel m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    ThreadEnd m_end;
};

} // namespace secateur
