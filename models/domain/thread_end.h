// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace secateur {

/**
 * What a thread did before its end, made visible to who has joined it. QThread::wait() orders the two already; this
 * says so in code of our own, where the thread sanitizer sees it: Qt itself is not built with it.
 */
class ThreadEnd final {
public:
    /// The thread's last step.
    void mark() { m_over.store(true, std::memory_order_release); }
    /// After the join, on the joining thread.
    void see() const { (void)m_over.load(std::memory_order_acquire); }

private:
    std::atomic<bool> m_over{false};
};

} // namespace secateur
