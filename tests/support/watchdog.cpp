// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchdog.h"

#include <algorithm>
#include <chrono>

namespace secateur {

namespace {

qint64 steadyNanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

Watchdog::Watchdog(int beatMs, QObject* parent, Clock clock)
    : QObject(parent)
    , m_timer(this)
    , m_clock(clock ? std::move(clock) : Clock(&steadyNanoseconds))
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
    m_lastBeat = m_clock();
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
    m_lastBeat = m_clock();
}

double Watchdog::stallNow() const
{
    // The beat's own interval is no stall.
    const double elapsedMs = static_cast<double>(m_clock() - m_lastBeat) / 1e6;
    return std::max(0.0, elapsedMs - m_timer.interval());
}

} // namespace secateur
