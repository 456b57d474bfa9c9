// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/connection_tester.h"

namespace secateur {

using namespace Qt::StringLiterals;

ConnectionTester::ConnectionTester(PartCheck check, QObject* parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_thread(this, u"connection test"_s)
{}

void ConnectionTester::test(const Connection& connection, const Secrets& secrets)
{
    if (m_thread.isRunning())
        return;
    m_cancelled = false;
    const auto tell = [this, slot = m_thread.slot()](const PartReport& report) {
        slot.post([this, report] {
            if (!m_cancelled)
                Q_EMIT reported(report);
        });
    };
    m_thread.run([check = m_check, connection, secrets,
                  tell](const Cancel& cancel) { check(connection, secrets, cancel, tell); },
                 [this] { Q_EMIT finished(); });
}

void ConnectionTester::cancel()
{
    m_cancelled = true;
    m_thread.cancel();
}

} // namespace secateur
