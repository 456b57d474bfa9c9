// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"

#include <functional>
#include <memory>

namespace secateur {

/// Who may call off the waiting of a store, in two grades. A value; its tokens are cancelled from any thread.
struct StopWish {
    StopWish(Cancel everything = {}) // NOLINT(google-explicit-constructor): most stores know the one grade only
        : now(std::move(everything))
    {}
    /// Nobody waits for anything any more, whatever was sent.
    Cancel now;
    /// What only reads ends at once and nothing new is sent; what was sent is waited for, and looked at.
    Cancel soon = {};
    /// Called once, on the store's thread, where it waits for what was sent although `soon` was cancelled.
    std::function<void()> onWaiting = {};
};

/**
 * What one open store looks at wherever it waits, beside the Cancel of a question: no wait of a store is without it.
 * Copies are of one store and share what is Finishing; all but the tokens belongs to the store's thread.
 */
class StoreStop final {
    struct Shared {
        explicit Shared(StopWish given)
            : wish(std::move(given))
        {}
        const StopWish wish;
        int finishing = 0;
        bool told = false;
    };

public:
    StoreStop()
        : StoreStop(StopWish())
    {}
    StoreStop(Cancel everything) // NOLINT(google-explicit-constructor): see StopWish
        : StoreStop(StopWish(std::move(everything)))
    {}
    explicit StoreStop(StopWish wish)
        : m_shared(std::make_shared<Shared>(std::move(wish)))
    {}

    /// No answer is waited for any more.
    [[nodiscard]] bool isCancelled() const
    {
        return m_shared->wish.now.isCancelled() || (m_shared->finishing == 0 && m_shared->wish.soon.isCancelled());
    }
    /// Nothing that changes anything begins any more.
    [[nodiscard]] bool sendsNoMore() const
    {
        return m_shared->wish.now.isCancelled() || m_shared->wish.soon.isCancelled();
    }
    /// Where somebody waits all the same: says so, once.
    void noteWaiting() const
    {
        if (!m_shared->told && sendsNoMore() && m_shared->wish.onWaiting) {
            m_shared->told = true;
            m_shared->wish.onWaiting();
        }
    }

    /// While one exists, only `now` ends a wait: a delete that was sent gets its answer, and what became of it is seen.
    class Finishing final {
    public:
        explicit Finishing(const StoreStop& stop)
            : m_shared(stop.m_shared)
        {
            ++m_shared->finishing;
        }
        ~Finishing() { --m_shared->finishing; }
        Finishing(const Finishing&) = delete;
        Finishing& operator=(const Finishing&) = delete;

    private:
        std::shared_ptr<Shared> m_shared;
    };

private:
    std::shared_ptr<Shared> m_shared;
};

} // namespace secateur
