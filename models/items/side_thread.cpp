// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/side_thread.h"

namespace secateur {

SideThread::SideThread(QObject* owner, QString name)
    : m_name(std::move(name))
    , m_mailbox(owner)
{}

SideThread::~SideThread()
{
    m_cancel.cancel();
    if (m_thread)
        m_thread->wait();
    m_mailbox.close();
}

bool SideThread::run(std::function<void(const Cancel&)> work, std::function<void()> done)
{
    if (m_thread)
        return false;
    m_cancel = Cancel();
    m_thread.reset(QThread::create([this, work = std::move(work), done = std::move(done), cancel = m_cancel] {
        work(cancel);
        m_mailbox.post([this, done] {
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
