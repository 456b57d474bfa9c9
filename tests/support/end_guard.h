// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace secateur::test {

/**
 * Runs a shell script when this object goes, or when the test's process ends in whatever way, killed ones included: a
 * shell waits at a pipe that the kernel closes for us. For servers and folders that must not outlive a test.
 */
class EndGuard final {
public:
    EndGuard() = default;
    ~EndGuard() { release(); }
    EndGuard(const EndGuard&) = delete;
    EndGuard& operator=(const EndGuard&) = delete;

    /// False where no shell can be started.
    [[nodiscard]] bool start(const QString& script, const QStringList& arguments);
    /// Runs the script now, and waits for its end.
    void release();

private:
    QProcess m_shell;
};

} // namespace secateur::test
