// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/end_guard.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secateur::test {

bool EndGuard::start(const QString& script, const QStringList& arguments)
{
    // A session of its own: what ends the test's whole group, such as Ctrl-C, must leave it its work.
    m_shell.setChildProcessModifier([] { ::setsid(); });
    m_shell.setStandardOutputFile(QProcess::nullDevice());
    m_shell.setStandardErrorFile(QProcess::nullDevice());
    m_shell.setWorkingDirectory(u"/"_s);
    m_shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"cat >/dev/null; "_s + script, u"end_guard"_s} + arguments);
    return m_shell.waitForStarted();
}

void EndGuard::release()
{
    if (m_shell.state() == QProcess::NotRunning)
        return;
    m_shell.closeWriteChannel();
    m_shell.waitForFinished(60'000);
}

} // namespace secateur::test
