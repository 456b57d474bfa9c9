// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endings.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace secateur {

struct Endings::State {
    struct Ending {
        quint64 number;
        QString key;
    };
    std::mutex mutex;
    std::condition_variable ended;
    std::vector<Ending> running;
    quint64 last = 0;
};

namespace {

/// The State of the Endings that exists; null where none does.
struct CurrentEndings {
    std::mutex mutex;
    std::shared_ptr<void> state;
};

CurrentEndings& currentEndings()
{
    static CurrentEndings current;
    return current;
}

} // namespace

Endings::Endings()
    : m_state(std::make_shared<State>())
{
    CurrentEndings& current = currentEndings();
    const std::lock_guard lock(current.mutex);
    Q_ASSERT(!current.state);
    current.state = m_state;
}

Endings::~Endings()
{
    CurrentEndings& current = currentEndings();
    const std::lock_guard lock(current.mutex);
    current.state.reset();
}

void Endings::handOver(std::function<void()> end, const QString& key)
{
    std::shared_ptr<State> state;
    {
        CurrentEndings& current = currentEndings();
        const std::lock_guard lock(current.mutex);
        state = std::static_pointer_cast<State>(current.state);
    }
    if (!state) {
        end();
        return;
    }
    quint64 number = 0;
    {
        const std::lock_guard lock(state->mutex);
        number = ++state->last;
        state->running.push_back({number, key});
    }
    std::thread([state, number, end = std::move(end)]() mutable {
        end();
        end = nullptr; // what it holds goes before anybody is told
        const std::lock_guard lock(state->mutex);
        std::erase_if(state->running, [number](const State::Ending& ending) { return ending.number == number; });
        state->ended.notify_all();
    }).detach();
}

bool Endings::waitFor(const QString& key, int milliseconds, const Cancel& stop)
{
    constexpr std::chrono::milliseconds lookAgain(20);
    std::shared_ptr<State> state;
    {
        CurrentEndings& current = currentEndings();
        const std::lock_guard lock(current.mutex);
        state = std::static_pointer_cast<State>(current.state);
    }
    if (!state)
        return true;
    std::unique_lock lock(state->mutex);
    const quint64 before = state->last;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    const auto isOver = [&] {
        return std::none_of(state->running.cbegin(), state->running.cend(),
                            [&](const State::Ending& ending) { return ending.number <= before && ending.key == key; });
    };
    while (!isOver()) {
        if (stop.isCancelled() || std::chrono::steady_clock::now() >= until)
            return false;
        state->ended.wait_for(lock, lookAgain);
    }
    return true;
}

bool Endings::waitForAll(int milliseconds) const
{
    std::unique_lock lock(m_state->mutex);
    return m_state->ended.wait_for(lock, std::chrono::milliseconds(milliseconds),
                                   [this] { return m_state->running.empty(); });
}

} // namespace secateur
