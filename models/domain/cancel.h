// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace secateur {

/// Shared between who asks and who works: the asker cancels, the worker looks between two steps. Any thread.
class Cancel final {
public:
    Cancel()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {}
    void cancel() const { m_flag->store(true, std::memory_order_release); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_acquire); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace secateur
