// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/s3_server.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace secateur::test {

bool S3Server::isExpected()
{
    return qEnvironmentVariableIsSet("SECATEUR_S3RVER");
}

QString S3Server::endpoint() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QString S3Server::accessKey()
{
    return u"S3RVER"_s;
}

QString S3Server::secretKey()
{
    return u"S3RVER"_s;
}

QString S3Server::region()
{
    return u"us-east-1"_s;
}

std::shared_ptr<S3Content> S3Server::content() const
{
    return std::make_shared<S3Content>(endpoint(), accessKey(), secretKey());
}

Result<void> S3Server::start()
{
    if (m_node.state() != QProcess::NotRunning)
        return {};
    if (m_folder.isEmpty()) {
        QTemporaryDir folder(u"/tmp/secateur-s3-XXXXXX"_s);
        folder.setAutoRemove(false);
        m_folder = folder.path();
        if (!folder.isValid() || !m_guard.start(u"rm -rf \"$1\""_s, {m_folder}))
            return failure(ErrorCode::Io, u"No folder can be made below /tmp."_s);
    }
    m_node.start(u"node"_s, {QStringLiteral(SECATEUR_S3_SCRIPT), qEnvironmentVariable("SECATEUR_S3RVER"), m_folder,
                             QString::number(m_port), QString::number(m_clockOffset)});
    while (!m_node.canReadLine() && m_node.waitForReadyRead(30'000)) {
    }
    m_port = quint16(m_node.readLine().trimmed().toUInt());
    if (m_port != 0)
        return {};
    return failure(ErrorCode::Io, u"s3rver does not start: %1 %2"_s.arg(
                                      m_node.errorString(), QString::fromUtf8(m_node.readAllStandardError())));
}

void S3Server::stop()
{
    if (m_node.state() == QProcess::NotRunning)
        return;
    m_node.closeWriteChannel();
    if (!m_node.waitForFinished(5'000))
        m_node.kill();
    m_node.waitForFinished();
}

} // namespace secateur::test
