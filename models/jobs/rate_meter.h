// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"

#include <deque>

namespace secateur {

/// Items per second over the last seconds.
class RateMeter final {
public:
    static constexpr Timestamp window = 5'000'000; ///< microseconds

    void clear() { m_samples.clear(); }
    /// `count` items had ended by `at`.
    void add(Timestamp at, qint64 count);
    /// 0 where less than two samples are known.
    [[nodiscard]] double perSecond() const;

private:
    struct Sample {
        Timestamp at;
        qint64 count;
    };
    std::deque<Sample> m_samples;
};

} // namespace secateur
