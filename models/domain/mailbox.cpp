// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <deque>
#include <mutex>

namespace secateur {

namespace {

QEvent::Type bellEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

struct Mailbox::State {
    std::mutex mutex;
    std::deque<std::function<void()>> waiting;
    QObject* bell = nullptr; ///< null once closed
    bool rung = false;
    bool draining = false; ///< the bell is on the stack of its thread

    // Called under the mutex, so that the bell can not go away meanwhile.
    void ring()
    {
        rung = true;
        QCoreApplication::postEvent(bell, new QEvent(bellEvent()));
    }

    /// Under the mutex like ring(), which made the event: Qt's own hand-over of it can not be seen by a sanitizer.
    bool isBell(const QEvent& event)
    {
        const std::lock_guard lock(mutex);
        return event.type() == bellEvent();
    }

    /// The next piece of work; nothing where none waits or the slice of time is used up.
    std::function<void()> next(const QElapsedTimer& spent)
    {
        const std::lock_guard lock(mutex);
        rung = draining = false;
        if (!bell || waiting.empty())
            return {};
        if (spent.hasExpired(sliceMs)) {
            ring();
            return {};
        }
        auto work = std::move(waiting.front());
        waiting.pop_front();
        rung = draining = true; // while draining, a post need not ring
        return work;
    }
};

class Mailbox::Bell final : public QObject {
public:
    explicit Bell(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}

protected:
    bool event(QEvent* event) override
    {
        if (!m_state->isBell(*event))
            return QObject::event(event);
        // The work may destroy the mailbox: the state is kept, and the bell is only deleted later.
        const auto state = m_state;
        QElapsedTimer spent;
        spent.start();
        while (auto work = state->next(spent))
            work();
        return true;
    }

private:
    std::shared_ptr<State> m_state;
};

Mailbox::Mailbox(QObject* owner)
    : m_state(std::make_shared<State>())
    , m_bell(std::make_unique<Bell>(m_state))
{
    m_bell->moveToThread(owner->thread());
    const std::lock_guard lock(m_state->mutex);
    m_state->bell = m_bell.get();
}

Mailbox::~Mailbox()
{
    close();
    // Destroyed by the work it delivers: the bell is still on the stack.
    const std::lock_guard lock(m_state->mutex);
    if (m_state->draining)
        m_bell.release()->deleteLater();
}

Mailbox::Slot Mailbox::slot() const
{
    return Slot(m_state);
}

bool Mailbox::post(std::function<void()> work)
{
    return slot().post(std::move(work));
}

bool Mailbox::Slot::post(std::function<void()> work) const
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->bell)
        return false;
    m_state->waiting.push_back(std::move(work));
    if (!m_state->rung)
        m_state->ring();
    return true;
}

void Mailbox::close()
{
    std::deque<std::function<void()>> dropped; // destroyed after the lock: destructors may post
    const std::lock_guard lock(m_state->mutex);
    m_state->bell = nullptr;
    dropped.swap(m_state->waiting);
}

} // namespace secateur
