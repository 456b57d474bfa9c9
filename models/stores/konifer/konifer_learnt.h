// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/store_stop.h"
#include "stores/konifer/api_address.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace secateur {

/**
 * What the first opening of a connection found out, for those that follow: a window opens one connection on several
 * threads, and none of them need ask again. Any thread; one finds out while the others wait.
 */
class KoniferLearnt final {
public:
    struct Facts {
        std::optional<ApiDialect> dialect = {};
        bool belongTogether = false; ///< an asset was compared on both sides: catalogue and server are of one store
    };

    /// One turn at finding out: while it lasts, others wait. What was learnt is kept at its end.
    class Turn final {
    public:
        /// Without a turn where `stop` was cancelled first. `learnt` may be null: then nothing is known or kept.
        Turn(KoniferLearnt* learnt, const StoreStop& stop);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        [[nodiscard]] bool hasCome() const { return m_hasCome; }
        Facts facts;

    private:
        KoniferLearnt* m_learnt;
        bool m_hasCome = false;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_taken = false;
    Facts m_facts;
};

} // namespace secateur
