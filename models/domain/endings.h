// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"

#include <QString>
#include <functional>
#include <memory>

namespace secateur {

/**
 * Takes what ends slowly from who must not wait for it: a thread that still has an answer to wait for, a store that is
 * being closed. While one exists, all that is handed over ends on threads of its own; without one it ends where it is
 * handed over, as in a program without a window. A program with a window has one, made before the window and gone
 * after it.
 */
class Endings final {
public:
    Endings();
    /// What has not ended by now goes on; see waitForAll().
    ~Endings();
    Endings(const Endings&) = delete;
    Endings& operator=(const Endings&) = delete;

    /// Any thread. Runs `end` on a thread of its own, or at once where there is no Endings. The key names what it holds
    /// until then, for waitFor().
    static void handOver(std::function<void()> end, const QString& key = {});
    /// The same for an object: it is destroyed.
    template<typename T>
    static void handOver(std::unique_ptr<T> thing, const QString& key = {})
    {
        if (thing) {
            auto held = std::make_shared<std::unique_ptr<T>>(std::move(thing));
            handOver([held] { held->reset(); }, key);
        }
    }
    /// Any thread but the window's. Waits until what was handed over before under this key has ended; false where
    /// `stop` was cancelled or so many milliseconds were over first.
    [[nodiscard]] static bool waitFor(const QString& key, int milliseconds, const Cancel& stop);
    /// Waits until all has ended, at most so many milliseconds; false where something has not. A process may end then
    /// all the same, but at once, without tearing down what is still in use: stores and journal bear that at any time.
    [[nodiscard]] bool waitForAll(int milliseconds) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace secateur
