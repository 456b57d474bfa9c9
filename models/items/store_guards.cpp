// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/store_guards.h"

#include "jobs/guards.h"

namespace secateur {

namespace {

constexpr int tickMs = 1000;
constexpr qint64 microsInSecond = 1'000'000;
constexpr int eventsAsked = 200;

} // namespace

StoreGuards::StoreGuards(RemovalWorker& worker, Timestamp (*now)(), QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_now(now)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (armedUntil() == 0)
            m_tick.stop();
        Q_EMIT armingTicked();
    });
    connect(&worker, &RemovalWorker::opened, this,
            [this](const StoreInfo& store, bool journalReadOnly, const QString& why) {
                m_store = store;
                m_whyFixed = journalReadOnly ? why : QString();
                Q_EMIT changed();
            });
    connect(&worker, &RemovalWorker::guardsChanged, this, &StoreGuards::take);
    connect(&worker, &RemovalWorker::eventsListed, this, &StoreGuards::eventsListed);
    connect(&worker, &RemovalWorker::failed, this, [this](const Error& error) {
        // The worker says what failed before it tells how the guards are: what comes in between is about them.
        if (m_asked > 0)
            Q_EMIT refused(error);
    });
}

GuardSettings StoreGuards::inForce() const
{
    return joinedGuards(own(), m_store);
}

Timestamp StoreGuards::armedUntil() const
{
    return m_armedUntil > m_now() ? m_armedUntil : 0;
}

qint64 StoreGuards::armedSeconds() const
{
    const Timestamp until = armedUntil();
    return until == 0 ? 0 : qMax<qint64>(1, (until - m_now() + microsInSecond - 1) / microsInSecond);
}

StoreGuards::Arming StoreGuards::arming() const
{
    if (!isKnown())
        return Arming::Unknown;
    if (!inForce().armingNeeded)
        return Arming::NotNeeded;
    return armedUntil() > 0 ? Arming::Armed : Arming::Locked;
}

void StoreGuards::change(const GuardSettings& settings)
{
    ++m_asked;
    m_worker.setGuards(settings);
}

void StoreGuards::reset(Guard guard)
{
    ++m_asked;
    m_worker.resetGuard(guard);
}

void StoreGuards::protect(const AssetPath& path)
{
    GuardSettings settings = own();
    const PathGlob glob(path);
    if (!isKnown() || settings.protectedPaths.contains(glob))
        return;
    settings.protectedPaths.append(glob);
    change(settings);
}

void StoreGuards::arm(qint64 seconds)
{
    ++m_asked;
    m_worker.arm(seconds);
}

void StoreGuards::disarm()
{
    ++m_asked;
    m_worker.disarm();
}

void StoreGuards::askEvents()
{
    m_worker.listEvents(eventsAsked);
}

void StoreGuards::take(const GuardSettings& settings, Timestamp armedUntil)
{
    m_asked = qMax(0, m_asked - 1);
    m_own = settings;
    m_armedUntil = armedUntil;
    if (armedUntil > m_now())
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT changed();
}

} // namespace secateur

#include "moc_store_guards.cpp"
