// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchdog.h"

#include <algorithm>

namespace secateur {

Watchdog::Watchdog(int beatMs, QObject* parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
}

void Watchdog::start()
{
    m_longestMs = 0;
    m_over = 0;
    m_beats = 0;
    m_sinceBeat.start();
    m_timer.start();
}

void Watchdog::stop()
{
    if (!m_timer.isActive())
        return;
    beat();
    m_timer.stop();
}

double Watchdog::longestStallMs() const
{
    return m_timer.isActive() ? std::max(m_longestMs, stallNow()) : m_longestMs;
}

void Watchdog::beat()
{
    const double stall = stallNow();
    m_longestMs = std::max(m_longestMs, stall);
    m_over += stall > m_limitMs ? 1 : 0;
    ++m_beats;
    m_sinceBeat.start();
}

double Watchdog::stallNow() const
{
    // The beat's own interval is no stall.
    const double elapsedMs = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
    return std::max(0.0, elapsedMs - m_timer.interval());
}

} // namespace secateur
