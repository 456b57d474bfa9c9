// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <deque>
#include <optional>

namespace secateur {

/// When a breaker trips. Counts of assets.
struct BreakerLimits {
    qint64 window = 500; ///< it looks back at the last batches that hold at least so many
    qint64 fewest = 20;  ///< so many of them must have gone wrong: one that is flaky trips nothing
    int percent = 10;    ///< and they must be such a share of what it looks back at
    bool operator==(const BreakerLimits&) const = default;
};

/// What came of one look or one batch.
struct BreakerTally {
    qint64 looked = 0;  ///< how many there were
    qint64 wrong = 0;   ///< failed, or without an answer
    qint64 drifted = 0; ///< another asset by now
    bool operator==(const BreakerTally&) const = default;
};

/// Why a breaker tripped.
struct Trip {
    enum class Cause { Errors, Drift, Loss, Canary, Gone };
    Cause cause = Cause::Errors;
    QString why; ///< one sentence
    bool operator==(const Trip&) const = default;
};

/**
 * Watches how a job goes and says when it must not go on by itself: where too many of the last assets failed, got no
 * answer or are others by now, where all of them are gone, and where anything is lost that was not planned. Plain
 * values; any thread.
 */
class Breaker final {
public:
    explicit Breaker(BreakerLimits limits = {})
        : m_limits(limits)
    {}
    void clear()
    {
        m_tallies.clear();
        m_gone = 0;
    }
    /// Takes what came of a batch; a trip where it is too much.
    [[nodiscard]] std::optional<Trip> add(const BreakerTally& tally);
    /// Takes how many of a batch were there, and how many were not that should have been; a trip where none of the
    /// last ones was there, and they are not few: a server that is empty, or another one, would say the same.
    [[nodiscard]] std::optional<Trip> addGone(qint64 there, qint64 gone);
    /// None of so many is there any more.
    [[nodiscard]] static Trip allGone(qint64 gone);
    /// Any loss is too much.
    [[nodiscard]] static std::optional<Trip> lost(qint64 unexpected, const QString& why);

private:
    [[nodiscard]] bool isTooMuch(qint64 bad, qint64 looked) const;
    BreakerLimits m_limits;
    std::deque<BreakerTally> m_tallies;
    qint64 m_gone = 0; ///< since one was there
};

} // namespace secateur
