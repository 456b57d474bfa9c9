// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/bystanders.h"
#include "jobs/running_job.h"

#include <vector>

namespace secateur {

/**
 * Tells whether the server that answers is still the one that was looked at. After a fail-over, or behind a gateway
 * that changed its mind, an empty server says of every asset that it is gone. So before anything is written down as
 * gone, something that is known there, and for which no delete was sent, must still be seen by the server that deletes:
 * what lies near the job or elsewhere and is not planned; without a list of all, also planned assets whose turn comes
 * later.
 *
 * Of a local store, which deletes in its own transaction, nothing is asked.
 */
class Witness final {
public:
    enum class Sight {
        Seen,
        NotSeen,   ///< nothing that was known there is to be seen any more
        NoneKnown, ///< there is nothing to look for
    };

    explicit Witness(RunningJob& job)
        : m_job(job)
    {}
    /// Forgets all; `toldGone` where the user was told that all may be gone, and went on.
    void begin(bool toldGone);
    /// Chooses among what lies near, else what else is known of the store; what the server does not show is none.
    [[nodiscard]] Result<void> choose(const Bystanders& near);
    /// Looks for one of them, or for a planned item from this number on. Where nothing was chosen yet, chooses among
    /// what the journal knows to lie near.
    [[nodiscard]] Result<Sight> look(qint64 unsentFrom);
    /// True where one of the planned items has to stay behind, to be seen: nothing else is known, and none from this
    /// number on is still to be sent.
    [[nodiscard]] Result<bool> needsOneLeft(qint64 unsentFrom) const;
    /// False for a local store.
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] bool knowsAny() const { return !m_known.empty(); }
    [[nodiscard]] bool wasTold() const { return m_toldGone; }

    /// Why something that seems to be gone is not called so: one sentence.
    [[nodiscard]] static QString whyNot(Sight sight);

private:
    [[nodiscard]] bool countsUnsent() const;
    [[nodiscard]] Result<std::vector<PlannedAsset>> unsent(qint64 from) const;
    [[nodiscard]] Result<bool> isSeen(const PlannedAsset& asset) const;

    RunningJob& m_job;
    bool m_chosen = false;
    bool m_toldGone = false;
    std::vector<PlannedAsset> m_known;
};

} // namespace secateur
