// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace secateur {

/**
 * Measures how long the event loop of the thread it lives on was kept from running: a precise timer beats every few
 * milliseconds, and a beat that comes late tells how long the loop stood still before it. Turns "never freezes" into a
 * number. Start it when the loop runs; the time between start() and the first turn of the loop counts too.
 */
class Watchdog final : public QObject {
    Q_OBJECT
public:
    /// Nanoseconds that only grow. Tests hand in their own, which stands still while a busy machine does.
    using Clock = std::function<qint64()>;
    explicit Watchdog(int beatMs = 5, QObject* parent = nullptr, Clock clock = {});

    /// Forgets what was measured and begins.
    void start();
    /// Ends; a stall that still lasts is counted.
    void stop();
    /// The longest time that the loop stood still, in milliseconds, one that lasts still included.
    [[nodiscard]] double longestStallMs() const;
    /// How many stalls were longer than `limitMs`; set the limit before start().
    [[nodiscard]] int stallsOverLimit() const { return m_over; }
    void setLimitMs(double limitMs) { m_limitMs = limitMs; }
    [[nodiscard]] qint64 beats() const { return m_beats; }

private:
    void beat();
    [[nodiscard]] double stallNow() const;

    QTimer m_timer;
    Clock m_clock;
    qint64 m_lastBeat = 0;
    double m_longestMs = 0;
    double m_limitMs = 50;
    int m_over = 0;
    qint64 m_beats = 0;
};

} // namespace secateur
