// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/store_guards.h"

#include "jobs/guards.h"

namespace secateur {

namespace {

constexpr int tickMs = 1000;
constexpr qint64 microsInSecond = 1'000'000;
constexpr int eventsAsked = 200;

/// What differs between two settings, changed in a third.
GuardSettings withChanges(GuardSettings wanted, const GuardSettings& before, const GuardSettings& after)
{
    if (after.armingNeeded != before.armingNeeded)
        wanted.armingNeeded = after.armingNeeded;
    if (after.maxAssets != before.maxAssets)
        wanted.maxAssets = after.maxAssets;
    if (after.holdSeconds != before.holdSeconds || after.holdByDefault != before.holdByDefault) {
        wanted.holdSeconds = after.holdSeconds;
        wanted.holdByDefault = after.holdByDefault;
    }
    if (after.maxSharePercent != before.maxSharePercent || after.shareByDefault != before.shareByDefault) {
        wanted.maxSharePercent = after.maxSharePercent;
        wanted.shareByDefault = after.shareByDefault;
    }
    for (const PathGlob& glob : before.protectedPaths) {
        if (!after.protectedPaths.contains(glob))
            wanted.protectedPaths.removeAll(glob);
    }
    for (const PathGlob& glob : after.protectedPaths) {
        if (!before.protectedPaths.contains(glob) && !wanted.protectedPaths.contains(glob))
            wanted.protectedPaths.append(glob);
    }
    return wanted;
}

/// The settings with one of them taken from others.
GuardSettings withGuardOf(GuardSettings settings, Guard guard, const GuardSettings& others)
{
    switch (guard) {
    case Guard::Arming:
        settings.armingNeeded = others.armingNeeded;
        break;
    case Guard::Protect:
        settings.protectedPaths = others.protectedPaths;
        break;
    case Guard::Assets:
        settings.maxAssets = others.maxAssets;
        break;
    case Guard::Share:
        settings.maxSharePercent = others.maxSharePercent;
        settings.shareByDefault = others.shareByDefault;
        break;
    case Guard::Hold:
        settings.holdSeconds = others.holdSeconds;
        settings.holdByDefault = others.holdByDefault;
        break;
    }
    return settings;
}

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
    connect(&worker, &RemovalWorker::guardsAnswered, this, &StoreGuards::onAnswered);
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
    m_wanted = m_wanted ? withChanges(*m_wanted, own(), settings) : settings;
    m_worker.setGuards(*m_wanted, asked());
}

void StoreGuards::reset(Guard guard)
{
    m_wanted = withGuardOf(m_wanted.value_or(own()), guard, defaultGuards(m_store.environment));
    m_worker.resetGuard(guard, asked());
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
    m_worker.arm(seconds, asked());
}

void StoreGuards::disarm()
{
    m_worker.disarm(asked());
}

void StoreGuards::askEvents()
{
    m_worker.listEvents(eventsAsked);
}

quint64 StoreGuards::asked()
{
    m_asked.insert(++m_token);
    return m_token;
}

/// Others may ask the same worker for guards, and much else can fail meanwhile: only what was asked here is answered
/// here.
void StoreGuards::onAnswered(quint64 token, const std::optional<Error>& refusal)
{
    if (!m_asked.remove(token))
        return;
    if (m_asked.isEmpty())
        m_wanted.reset();
    if (refusal)
        Q_EMIT refused(*refusal);
}

void StoreGuards::take(const GuardSettings& settings, Timestamp armedUntil)
{
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
