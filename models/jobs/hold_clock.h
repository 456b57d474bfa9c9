// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace secateur {

/**
 * For how long a delete has been held since the user's yes. It counts time in which this computer was awake: a clock
 * that is set does not end a hold, and neither does a night with the lid closed, in which nobody could call it off. A
 * value; does not outlive the process, in which a hold begins anew.
 */
class HoldClock final {
public:
    /// A clock in milliseconds; tests have their own.
    using Awake = qint64 (*)();
    [[nodiscard]] static qint64 awakeMs();

    [[nodiscard]] static HoldClock begin(Awake awake = awakeMs) { return HoldClock(awake); }
    [[nodiscard]] qint64 heldMs() const { return m_awake() - m_since; }

private:
    explicit HoldClock(Awake awake)
        : m_awake(awake)
        , m_since(awake())
    {}
    Awake m_awake;
    qint64 m_since;
};

} // namespace secateur
