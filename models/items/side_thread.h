// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancel.h"
#include "domain/mailbox.h"

#include <QString>
#include <QThread>
#include <functional>
#include <memory>

namespace secateur {

/**
 * A named thread beside the GUI thread for one piece of work at a time. Made and used on its owner's thread; the
 * destructor cancels and joins, and nothing that was posted runs after it.
 */
class SideThread final {
public:
    SideThread(QObject* owner, QString name);
    ~SideThread();
    SideThread(const SideThread&) = delete;
    SideThread& operator=(const SideThread&) = delete;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Runs `work` on the thread, then `done` on the owner's once the thread has ended. False, and neither is run,
    /// while another runs.
    bool run(std::function<void(const Cancel&)> work, std::function<void()> done);
    /// From `work`: runs on the owner's thread, before `done`.
    void post(std::function<void()> tell) { m_mailbox.post(std::move(tell)); }
    void cancel() { m_cancel.cancel(); }

private:
    QString m_name;
    Mailbox m_mailbox;
    Cancel m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace secateur
