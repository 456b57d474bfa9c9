// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <chrono>

namespace secateur {

/// How many assets go in one batch: as many as went in about a fifth of a second. Beside a fast store the journal's two
/// synchronous writes for each batch cost little then, and beside a slow one pause and cancel are obeyed soon. A value.
class BatchPace final {
public:
    static constexpr std::chrono::milliseconds target{200};

    /// Begins with so many.
    explicit BatchPace(qint64 first)
        : m_first(first)
        , m_size(first)
    {}
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 least() const { return std::max<qint64>(m_first / 5, 1); }
    [[nodiscard]] qint64 most() const { return m_first * 5; }

    /// So many assets took so long. A batch that was cut short says little.
    void took(qint64 assets, std::chrono::nanoseconds time)
    {
        if (assets <= 0 || assets < m_size / 2)
            return;
        const auto count = std::max<qint64>(time.count(), 1);
        const qint64 fits = qint64(double(assets) * std::chrono::nanoseconds(target).count() / double(count));
        // One batch may be an exception.
        m_size = std::clamp(std::clamp(fits, m_size / 2, m_size * 2), least(), most());
    }

private:
    qint64 m_first;
    qint64 m_size;
};

} // namespace secateur
