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
 * A named thread beside the GUI thread for one piece of work at a time. Made and used on its owner's thread, which
 * never waits for it: the destructor cancels and hands the thread over to Endings, and nothing that was posted runs
 * after it. So `work` must hold all that it uses; it can outlive its owner.
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
    /// For `work`: what is posted there runs on the owner's thread, before `done`, while the owner is there.
    [[nodiscard]] Mailbox::Slot slot() const { return m_mailbox.slot(); }
    void cancel() { m_cancel.cancel(); }

private:
    QString m_name;
    Mailbox m_mailbox;
    Cancel m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace secateur
