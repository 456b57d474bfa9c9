// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/event_log.h"
#include "jobs/guard_book.h"
#include "jobs/removal_loop.h"

namespace secateur {

void RemovalLoop::changeGuards(const RemovalCommand& command)
{
    using Kind = RemovalCommand::Kind;
    const auto answer = [&](const std::optional<Error>& refused) {
        if (command.kind != Kind::AskGuards)
            m_tell([token = command.token, refused](RemovalWorker& w) { Q_EMIT w.guardsAnswered(token, refused); });
    };
    if (!m_store || !m_journal) {
        fail(*m_whyClosed);
        return answer(*m_whyClosed);
    }
    const StoreInfo& info = m_store->info();
    GuardBook book(*m_journal, *m_store);
    const auto done = [&]() -> Result<void> {
        switch (command.kind) {
        case Kind::SetGuards:
            return book.change(info.id, info.environment, command.guards);
        case Kind::ResetGuard:
            return book.reset(info.id, info.environment, Guard(command.number));
        case Kind::Arm:
            return book.arm(info.id, command.number).map([](Timestamp) {});
        case Kind::Disarm:
            return book.disarm(info.id);
        default:
            return {};
        }
    }();
    if (!done)
        fail(done.error());
    tellGuards();
    answer(done ? std::optional<Error>() : done.error());
}

void RemovalLoop::tellGuards()
{
    if (!m_store || !m_journal)
        return;
    const StoreInfo& info = m_store->info();
    const GuardBook book(*m_journal, *m_store);
    const auto settings = book.settings(info.id, info.environment);
    const auto until = book.armedUntil(info.id);
    if (!settings || !until)
        return fail(settings ? until.error() : settings.error());
    m_tell([settings = *settings, until = *until](RemovalWorker& w) { Q_EMIT w.guardsChanged(settings, until); });
}

void RemovalLoop::listEvents(int limit)
{
    if (!m_store || !m_journal)
        return fail(*m_whyClosed);
    // What the window itself loosened meanwhile belongs into the list.
    (void)EventLog(*m_journal).takeLoosenings();
    const auto events = EventLog(*m_journal).list(m_store->info().id, 0, limit);
    if (!events)
        return fail(events.error());
    m_tell([events = *events](RemovalWorker& w) { Q_EMIT w.eventsListed(events); });
}

} // namespace secateur
