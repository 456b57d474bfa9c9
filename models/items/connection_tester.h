// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/side_thread.h"
#include "stores/connection_check.h"

#include <QObject>

namespace secateur {

/// Looks at the parts of a connection: checkParts(), or a test's own.
using PartCheck = std::function<void(const Connection& connection, const Secrets& secrets, const Cancel& cancel,
                                     const std::function<void(const PartReport&)>& report)>;

/**
 * Tests a connection on a thread of its own, one at a time. GUI thread; every signal arrives there. The destructor
 * cancels and waits for nothing.
 */
class ConnectionTester final : public QObject {
    Q_OBJECT
public:
    explicit ConnectionTester(PartCheck check, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }
    /// Reports each part as it comes to be known, then finished(). Ignored while another runs.
    void test(const Connection& connection, const Secrets& secrets);
    /// What is under way ends early: its reports are no longer told, finished() is.
    void cancel();

Q_SIGNALS:
    void reported(const secateur::PartReport& report);
    void finished();

private:
    PartCheck m_check;
    bool m_cancelled = false;
    SideThread m_thread;
};

} // namespace secateur
