// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/removal_worker.h"

#include <QSet>
#include <QTimer>

namespace secateur {

/**
 * The guards of the open store as a window knows them: what the journal says, what the connection adds, and until when
 * the store is armed. What it knows may be a moment old: the worker asks the journal itself before each step. GUI
 * thread; nothing here waits.
 */
class StoreGuards final : public QObject {
    Q_OBJECT
public:
    enum class Arming { Unknown, NotNeeded, Locked, Armed };
    Q_ENUM(Arming)

    /// The worker must outlive it. `now` is the clock that arming runs out by.
    explicit StoreGuards(RemovalWorker& worker, Timestamp (*now)() = nowStamp, QObject* parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_own.has_value(); }
    [[nodiscard]] const StoreInfo& store() const { return m_store; }
    /// What the journal says, and what can be changed here; the defaults of a test store while it is not known.
    [[nodiscard]] GuardSettings own() const { return m_own.value_or(GuardSettings()); }
    /// What holds: the journal's and the connection's together.
    [[nodiscard]] GuardSettings inForce() const;
    /// Whether guards can be changed: another process may have the journal.
    [[nodiscard]] bool canChange() const { return isKnown() && m_whyFixed.isEmpty(); }
    /// Why not; empty where they can be changed.
    [[nodiscard]] const QString& whyFixed() const { return m_whyFixed; }
    [[nodiscard]] Arming arming() const;
    /// Until when the store is armed; 0 where it is not.
    [[nodiscard]] Timestamp armedUntil() const;
    /// Whole seconds, rounded up; 0 where it is not armed.
    [[nodiscard]] qint64 armedSeconds() const;

    /// Changes what differs from own(). What was asked for before and is not answered yet stays asked for.
    void change(const GuardSettings& settings);
    void reset(Guard guard);
    /// Protects a path and all below it.
    void protect(const AssetPath& path);
    void arm(qint64 seconds);
    void disarm();
    /// Answered by eventsListed().
    void askEvents();

Q_SIGNALS:
    /// Settings or arming are other than before, or are known now.
    void changed();
    /// Each second while the store is armed, and once when that ends.
    void armingTicked();
    void eventsListed(const QList<secateur::Event>& events);
    /// What was asked for was not done.
    void refused(const secateur::Error& error);

private:
    void take(const GuardSettings& settings, Timestamp armedUntil);
    void onAnswered(quint64 token, const std::optional<Error>& refusal);
    [[nodiscard]] quint64 asked();

    RemovalWorker& m_worker;
    Timestamp (*m_now)();
    StoreInfo m_store;
    QString m_whyFixed;
    std::optional<GuardSettings> m_own;
    std::optional<GuardSettings> m_wanted; ///< what own() will be once all that was asked for is answered
    Timestamp m_armedUntil = 0;
    QSet<quint64> m_asked; ///< changes that are not answered yet
    quint64 m_token = 0;
    QTimer m_tick;
};

} // namespace secateur
