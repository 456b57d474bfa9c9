// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace secateur::ctl {

/**
 * While it lives, the terminal's progress line says who is waited for, from the third second on. For one long call that
 * says nothing itself: until this object is gone nobody else may use the output. Shows nothing where no terminal does.
 */
class WaitingNote final {
public:
    WaitingNote(Output& out, QString whom, std::chrono::milliseconds after = std::chrono::seconds(3));
    ~WaitingNote();
    WaitingNote(const WaitingNote&) = delete;
    WaitingNote& operator=(const WaitingNote&) = delete;

private:
    void run(Output& out, const QString& whom, std::chrono::milliseconds after);

    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace secateur::ctl
