// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace secateur {

/**
 * Hands work from any thread to the thread of one QObject. The payload travels under a std::mutex and a Qt event only
 * rings the bell, so that the happens-before of every handover is visible outside of Qt too.
 *
 * Destroy it on the owner's thread, or once that thread has ended.
 */
class Mailbox final {
public:
    /// Work runs on the thread that `owner` lives on at this moment. Make it on that thread, or before that thread
    /// starts.
    explicit Mailbox(QObject* owner);
    /// Closes.
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// Any thread. Runs `work` later on the owner's thread, in the order of posting; false where the box is closed and
    /// `work` was dropped. Never runs it before returning.
    bool post(std::function<void()> work);
    /// Any thread. Drops what waits and what is posted from now on; what runs at this moment ends.
    void close();

    /// A way to post for a thread that may outlive the box: false once that is closed. A value; any thread.
    class Slot;
    [[nodiscard]] Slot slot() const;

    /// How long one turn of the event loop may be spent on posted work, in milliseconds; the rest waits for the next.
    static constexpr int sliceMs = 8;

private:
    struct State;
    class Bell;
    std::shared_ptr<State> m_state;
    std::unique_ptr<Bell> m_bell;
};

class Mailbox::Slot final {
public:
    /// As Mailbox::post().
    bool post(std::function<void()> work) const;

private:
    friend class Mailbox;
    explicit Slot(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    std::shared_ptr<State> m_state;
};

} // namespace secateur
