// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/side_thread.h"

#include "domain/endings.h"

namespace secateur {

SideThread::SideThread(QObject* owner, QString name)
    : m_name(std::move(name))
    , m_mailbox(owner)
{}

SideThread::~SideThread()
{
    m_cancel.cancel();
    m_mailbox.close();
    if (!m_thread)
        return;
    Endings::handOver([thread = std::shared_ptr<QThread>(std::move(m_thread))] { thread->wait(); });
}

bool SideThread::run(std::function<void(const Cancel&)> work, std::function<void()> done)
{
    if (m_thread)
        return false;
    m_cancel = Cancel();
    m_thread.reset(
        QThread::create([this, slot = slot(), work = std::move(work), done = std::move(done), cancel = m_cancel] {
            work(cancel);
            slot.post([this, done] {
                m_thread->wait();
                m_thread.reset();
                done();
            });
        }));
    m_thread->setObjectName(m_name);
    m_thread->start();
    return true;
}

} // namespace secateur
