// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace secateur::test {

/// A host on 127.0.0.1 that keeps all that it is sent: as a web server it says 403 to everything, as a PostgreSQL it
/// asks for the password as text and then hangs up. Lives on the test's thread, and answers while that waits.
class LoopbackListener final : public QTcpServer {
public:
    LoopbackListener()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("there is no port to listen at");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++m_calls;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    /// All bytes of all calls.
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] QString port() const { return QString::number(serverPort()); }
    void forget() { m_heard.clear(); }

private:
    void hear(QTcpSocket& socket)
    {
        const QByteArray bytes = socket.readAll();
        m_heard += bytes;
        if (bytes.startsWith('\0') && bytes.size() >= 8) {
            // Encryption is offered with codes that no version has.
            const bool version = qFromBigEndian<quint32>(bytes.constData() + 4) >> 16 == 3;
            socket.write(version ? QByteArray("R\0\0\0\x08\0\0\0\x03", 9) : QByteArray("N"));
        } else if (bytes.startsWith('p')) {
            socket.disconnectFromHost();
        } else if (m_heard.endsWith("\r\n\r\n")) {
            socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        }
    }
    QByteArray m_heard;
    int m_calls = 0;
};

} // namespace secateur::test
