// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/outbox_watch.h"

namespace secateur {

QueueMotion OutboxWatch::look(double seconds, const OutboxMark& mark)
{
    const bool moved = mark.count == 0 || (m_looked && (mark.oldest != m_oldest || mark.count < m_least));
    if (moved || !m_looked) {
        m_oldest = mark.oldest;
        m_least = mark.count;
        m_since = seconds;
    }
    m_looked = true;
    m_moved = m_moved || moved;
    if (seconds - m_since >= double(m_stuckAfter) && mark.count > 0)
        m_motion = QueueMotion::Stands;
    else
        m_motion = m_moved ? QueueMotion::Moves : QueueMotion::Unknown;
    return m_motion;
}

} // namespace secateur
