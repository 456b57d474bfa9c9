// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

namespace secateur::bench {

/// A server of its own process that says 204 to everything.
class YesServer final {
public:
    [[nodiscard]] Result<QUrl> start()
    {
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../support");
        const QString program = QFileInfo(folder + QStringLiteral("/konifer_test_server")).absoluteFilePath();
        m_process.start(program, {QStringLiteral("--answer-204")});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            return failure(ErrorCode::Internal, QStringLiteral("%1 does not start.").arg(program));
        return QUrl(QString::fromUtf8(m_process.readLine()).section(u' ', -1).trimmed());
    }
    ~YesServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace secateur::bench
