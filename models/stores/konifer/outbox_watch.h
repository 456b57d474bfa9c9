// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/konifer/catalogue.h"

namespace secateur {

/// Whether a server works off what it has scheduled for removal.
enum class QueueMotion {
    Unknown, ///< it was not watched for long enough
    Moves,
    Stands,
};

/**
 * Watches a server's queue from look to look. A long queue is not a stuck one: the server removes a bounded number at a
 * time (konifer.md, trap 22). It stands once its oldest entry has stayed the same for long while it did not get
 * shorter. Pure; belongs to one thread.
 */
class OutboxWatch final {
public:
    /// Several times what the server needs from one run to the next, a slow content store included.
    static constexpr qint64 stuckAfterSeconds = 600;

    explicit OutboxWatch(qint64 stuckAfter = stuckAfterSeconds)
        : m_stuckAfter(stuckAfter)
    {}
    /// `seconds` of a clock that only goes forward.
    [[nodiscard]] QueueMotion look(double seconds, const OutboxMark& mark);
    /// As of the last look.
    [[nodiscard]] QueueMotion motion() const { return m_motion; }
    [[nodiscard]] qint64 stuckAfter() const { return m_stuckAfter; }

private:
    const qint64 m_stuckAfter;
    bool m_looked = false;
    bool m_moved = false; ///< ever
    QByteArray m_oldest;
    qint64 m_least = 0; ///< the shortest that it was since the oldest is the same
    double m_since = 0; ///< when it moved last, or was first looked at
    QueueMotion m_motion = QueueMotion::Unknown;
};

} // namespace secateur
