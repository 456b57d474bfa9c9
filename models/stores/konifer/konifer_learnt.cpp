// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/konifer_learnt.h"

#include <chrono>

namespace secateur {

KoniferLearnt::Turn::Turn(KoniferLearnt* learnt, const StoreStop& stop)
    : m_learnt(learnt)
    , m_hasCome(learnt == nullptr)
{
    if (m_learnt == nullptr)
        return;
    constexpr std::chrono::milliseconds lookAgain(20);
    std::unique_lock lock(m_learnt->m_mutex);
    while (m_learnt->m_taken && !stop.isCancelled())
        m_learnt->m_over.wait_for(lock, lookAgain);
    m_hasCome = !m_learnt->m_taken;
    if (m_hasCome) {
        m_learnt->m_taken = true;
        facts = m_learnt->m_facts;
    }
}

KoniferLearnt::Turn::~Turn()
{
    if (m_learnt == nullptr || !m_hasCome)
        return;
    const std::lock_guard lock(m_learnt->m_mutex);
    m_learnt->m_facts = facts;
    m_learnt->m_taken = false;
    m_learnt->m_over.notify_one();
}

} // namespace secateur
