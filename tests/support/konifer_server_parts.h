// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/konifer_server.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <atomic>
#include <mutex>

namespace secateur::test {

/// What the test's thread and the server's share.
struct KoniferServer::State {
    mutable std::mutex mutex; ///< over all below but the atomics
    KoniferSettings settings;
    TlsFiles tls;
    QList<Fault> faults;
    Watcher watcher;
    QList<LoggedRequest> log;
    int reaperInterval = 0;
    std::atomic<int> hanging = 0;
    std::atomic<int> connections = 0;
    std::atomic<bool> answer204 = false;
    std::atomic<int> age = 0;
    std::atomic<int> limitPerSecond = 0;
    std::atomic<int> limitBurst = 0;
    std::atomic<int> limitStatus = 503;
    std::atomic<bool> logs = true;
    QElapsedTimer clock;

    void note(const HttpRequest& request, const QByteArray& target);
    /// The fault that strikes this request, counted down.
    std::optional<Fault> takeFault(const HttpRequest& request, const QByteArray& target);
    KoniferSettings settingsNow() const;
};

/// The part that talks HTTP, on the server's thread.
class KoniferServer::Http final : public QAbstractHttpServer {
public:
    Http(std::shared_ptr<State> state, KoniferBackend& backend);

    [[nodiscard]] Result<quint16> listen(quint16 port);
    void release();
    Result<qint64> reap() { return m_backend.reap(1000); }
    void setReaperInterval(int milliseconds);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    using Socket = QPointer<QTcpSocket>;
    struct Hanging {
        Socket socket;
        HttpRequest request;
        std::optional<HttpReply> reply; ///< where it was done already
    };

    Result<std::unique_ptr<QTcpServer>> makeListener() const;
    HttpReply answer(const HttpRequest& request);
    bool isTooFast();
    void strike(const Fault& fault, const HttpRequest& request, const Socket& socket);
    void hang(const Fault& fault, const HttpRequest& request, const Socket& socket);
    void sendHalf(const Fault& fault, const HttpRequest& request, const Socket& socket);
    void sendHuge(const Fault& fault, const Socket& socket);

    std::shared_ptr<State> m_state;
    KoniferBackend& m_backend;
    QList<Hanging> m_hanging;
    QTimer m_reaper;
    double m_excess = 0; ///< requests above the limit's rate
    qint64 m_lastTaken = 0;
};

/// Status line, headers and body, ready to be sent.
[[nodiscard]] QByteArray wireText(const HttpReply& reply, const QByteArray& method, bool closes);
void send(QTcpSocket* socket, const HttpReply& reply, const HttpRequest& request);

} // namespace secateur::test
