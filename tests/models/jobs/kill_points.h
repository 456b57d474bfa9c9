// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/killed_process.h"

#include <QRandomGenerator>
#include <QString>

namespace secateur::test {

/// The stages of a job that is killed.
enum JobStage : Stage {
    Opening,   ///< of the store and the journal, with what a dead process left behind
    Planning,  ///< up to the user's word
    Beginning, ///< drift check and canary, until the first outcome is known
    Sending,   ///< until no outcome is open
    Closing,   ///< proof, end and seal
    Content,   ///< removed, and followed until it is gone
};

/// How many kills a test asks for: 200, and fewer under a sanitizer, where each takes its time; SECATEUR_KILLS in the
/// environment takes the place of the number.
[[nodiscard]] int killsWanted();

/// Chooses where a job is killed, evenly over its stages, by a seed; says how the kills were spread.
class KillPoints final {
public:
    /// SECATEUR_KILL_SEED in the environment takes the place of the seed.
    explicit KillPoints(quint32 seed);

    /// What a run that nobody disturbs does.
    void learn(const StageCalls& calls) { m_calls = calls; }
    struct Point {
        Stage stage = Opening;
        qint64 call = 1;
    };
    /// Of kill number `kill` of so many that one job gets.
    [[nodiscard]] Point next(int kill, int ofKills);
    void count(const ProcessEnd& end);

    [[nodiscard]] int kills() const;
    /// The fewest kills that a stage got.
    [[nodiscard]] int fewest() const;
    [[nodiscard]] QString summary() const;

private:
    quint32 m_seed;
    QRandomGenerator m_random;
    StageCalls m_calls{};
    std::array<int, Content + 1> m_killed{};
};

} // namespace secateur::test
