// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/plan_walk.h"

namespace secateur {

/// How a store differs from a plan; counts of assets, of items that are still to be sent.
struct Drift {
    qint64 looked = 0;     ///< planned items that were looked for
    qint64 appeared = 0;   ///< match now but were not planned: never touched
    qint64 replaced = 0;   ///< another asset has the number: left alone
    qint64 relabelled = 0; ///< carry the labels no more that the request asks for: left alone
    qint64 left = 0;       ///< match no more, because newer ones came before them: deleted all the same
    qint64 gone = 0;       ///< not there any more
    bool operator==(const Drift&) const = default;
};

/**
 * Asks the store again what a job's request means, and compares it with the plan, before anything is sent: the fresh
 * match and the planned items are two streams in one order, and pass by each other in constant memory. What does not
 * meet its like is looked up by name.
 *
 * What is another asset by now is left alone (Drifted). So is an asset that no longer carries the labels that the
 * request asks for: its labels were the reason why it was chosen, taking them off is how people say "not this one", and
 * a delete can not be taken back, while another job can. An asset that only newer ones pushed out of the newest N is
 * the one that was shown, unchanged, and is deleted. What appeared is never touched.
 *
 * What is gone stays planned: only the eraser settles it, which also asks the server where there is a catalogue.
 */
class DriftCheck final {
public:
    /// Is given each asset that the request means now and that is not planned, in order. After begin(), and again
    /// where the check gave way, it begins anew: `restart` is called first.
    struct Unplanned {
        std::function<void()> restart;
        std::function<void(const PlannedAsset&)> see;
    };

    explicit DriftCheck(RunningJob& job)
        : m_job(job)
    {}
    void begin();
    /// The next portion. False at the end. The match gives way between two portions and then begins anew.
    [[nodiscard]] Result<bool> some(const Unplanned& unplanned);
    [[nodiscard]] const Drift& found() const { return m_found; }

private:
    enum class Step { Match, LookUp, Ended };
    struct Run {
        qint64 first = 0;
        qint64 end = 0;
    };
    [[nodiscard]] Result<void> match(const Unplanned& unplanned);
    [[nodiscard]] Result<Passage> pass(PathOrder order, const Unplanned& unplanned);
    [[nodiscard]] Result<void> lookUp();
    [[nodiscard]] std::optional<Difference> judge(const PlannedAsset& planned, const std::optional<Asset>& now,
                                                  ItemMark& mark);
    void doubt(const PlanWalk::Item& item);

    RunningJob& m_job;
    Step m_step = Step::Ended;
    Drift m_found;
    std::vector<Run> m_doubtful; ///< items that did not meet their like, in order
    size_t m_next = 0;
    std::vector<Difference> m_appeared; ///< the first of them
};

} // namespace secateur
