// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP side of KoniferServer. It writes its answers to the socket itself: Qt's responder can neither break off nor
// wait.
#include "support/konifer_server_parts.h"

#include "support/konifer_json.h"

#include <QFile>
#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <sys/socket.h>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

/// Ends a connection with RST: what waits to be sent is dropped, and the client sees "reset by peer".
void reset(QTcpSocket* socket)
{
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

QByteArray wireHead(const HttpReply& reply, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    if (!reply.type.isEmpty())
        head += "Content-Type: " + reply.type + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return head;
}

} // namespace

QByteArray wireText(const HttpReply& reply, const QByteArray& method, bool closes)
{
    QByteArray text = wireHead(reply, closes);
    const bool bodiless = reply.status == 204 || reply.status == 304;
    if (!bodiless)
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    text += "\r\n";
    return bodiless || method == "HEAD" ? text : text + reply.body;
}

void send(QTcpSocket* socket, const HttpReply& reply, const HttpRequest& request)
{
    const bool closes = request.header("Connection").toLower() == "close";
    socket->write(wireText(reply, request.method, closes));
    if (closes)
        socket->disconnectFromHost();
}

KoniferServer::Http::Http(std::shared_ptr<State> state, KoniferBackend& backend)
    : m_state(std::move(state))
    , m_backend(backend)
{
    m_state->hanging = 0;
    connect(&m_reaper, &QTimer::timeout, this, [this] { (void)reap(); });
    const std::scoped_lock lock(m_state->mutex);
    setReaperInterval(m_state->reaperInterval);
}

Result<std::unique_ptr<QTcpServer>> KoniferServer::Http::makeListener() const
{
    const std::scoped_lock lock(m_state->mutex);
    const TlsFiles& tls = m_state->tls;
    if (tls.certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    QFile file(tls.key);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, u"The key %1 can not be read."_s.arg(tls.key));
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tls.certificate));
    configuration.setPrivateKey(key);
    if (!tls.clientCa.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(tls.clientCa));
    configuration.setPeerVerifyMode(tls.clientCa.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

Result<quint16> KoniferServer::Http::listen(quint16 port)
{
    auto made = makeListener();
    if (!made)
        return tl::unexpected<Error>(made.error());
    QTcpServer* const listener = made->release(); // bind() takes it
    listener->setListenBacklogSize(1024);
    connect(listener, &QTcpServer::pendingConnectionAvailable, this, [this] { ++m_state->connections; });
    const bool listens = listener->listen(QHostAddress::LocalHost, port);
    if (!listens) {
        const QString reason = listener->errorString();
        delete listener;
        return failure(ErrorCode::Io, u"Port %1 can not be listened on: %2."_s.arg(port).arg(reason));
    }
    bind(listener);
    return listener->serverPort();
}

void KoniferServer::Http::setReaperInterval(int milliseconds)
{
    if (milliseconds > 0)
        m_reaper.start(milliseconds);
    else
        m_reaper.stop();
}

bool KoniferServer::Http::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    if (m_state->answer204) {
        socket->write("HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n");
        return true;
    }
    const QUrl url = request.url();
    HttpRequest read{nameOf(request.method()), url.path(QUrl::FullyEncoded).toUtf8(),
                     url.query(QUrl::FullyEncoded).toUtf8(), request.headers(), request.body()};
    const QByteArray target = url.hasQuery() ? read.path + '?' + read.query : read.path;
    m_state->note(read, target);
    if (isTooFast()) {
        send(socket, {m_state->limitStatus, "text/html", "<h1>Service Temporarily Unavailable</h1>", {}}, read);
        return true;
    }
    const std::optional<Fault> fault = m_state->takeFault(read, target);
    if (!fault) {
        send(socket, answer(read), read);
        return true;
    }
    // Never from here: the caller still looks at a socket that a fault may end.
    QTimer::singleShot(fault->delay, this,
                       [this, fault = *fault, read, socket = Socket(socket)] { strike(fault, read, socket); });
    return true;
}

HttpReply KoniferServer::Http::answer(const HttpRequest& request)
{
    HttpReply reply = answerOf(request, m_state->settingsNow(), m_backend);
    if (m_state->age > 0 && request.method == "GET")
        reply.headers.emplaceBack("Age", QByteArray::number(m_state->age));
    return reply;
}

bool KoniferServer::Http::isTooFast()
{
    const int rate = m_state->limitPerSecond;
    if (rate == 0)
        return false;
    const qint64 now = m_state->clock.nsecsElapsed();
    const double excess = std::max(m_excess - double(rate) * double(now - m_lastTaken) / 1e9, 0.0) + 1;
    if (excess > m_state->limitBurst + 1)
        return true;
    m_excess = excess;
    m_lastTaken = now;
    return false;
}

void KoniferServer::Http::missingHandler(const QHttpServerRequest&, QTcpSocket*) {}

void KoniferServer::Http::strike(const Fault& fault, const HttpRequest& request, const Socket& socket)
{
    using Kind = Fault::Kind;
    if (fault.kind == Kind::Hang) {
        hang(fault, request, socket);
        return;
    }
    const bool asAlways = fault.kind == Kind::Late || fault.kind == Kind::NewDialect;
    HttpReply reply = fault.reply;
    if (asAlways)
        reply = answer(request);
    else if (fault.acts && fault.kind != Kind::Half)
        (void)answer(request);
    if (!socket)
        return;
    if (fault.kind == Kind::Reset)
        reset(socket);
    else if (fault.kind == Kind::Close)
        socket->disconnectFromHost();
    else if (fault.kind == Kind::Half)
        sendHalf(fault, request, socket);
    else if (fault.kind == Kind::Huge)
        sendHuge(fault, socket);
    else
        send(socket, reply, request);
}

void KoniferServer::Http::hang(const Fault& fault, const HttpRequest& request, const Socket& socket)
{
    Hanging hanging{socket, request, {}};
    if (fault.acts)
        hanging.reply = answer(request);
    m_hanging.append(hanging);
    m_state->hanging = int(m_hanging.size());
}

void KoniferServer::Http::release()
{
    const QList<Hanging> waiting = std::exchange(m_hanging, {});
    m_state->hanging = 0;
    for (const Hanging& hanging : waiting)
        if (hanging.socket && hanging.socket->state() == QAbstractSocket::ConnectedState)
            send(hanging.socket, hanging.reply ? *hanging.reply : answer(hanging.request), hanging.request);
}

void KoniferServer::Http::sendHalf(const Fault& fault, const HttpRequest& request, const Socket& socket)
{
    HttpReply reply;
    if (fault.acts || request.method == "GET")
        reply = answer(request);
    if (reply.body.isEmpty()) {
        reply.status = 200;
        reply.body = R"({"message":"half of this never comes"})";
    }
    QByteArray text = wireText(reply, request.method, false);
    text.chop(reply.body.size() / 2);
    socket->write(text);
    socket->disconnectFromHost(); // when all is written
}

void KoniferServer::Http::sendHuge(const Fault& fault, const Socket& socket)
{
    const KoniferSettings settings = m_state->settingsNow();
    Asset asset;
    asset.alt = u"one of very many"_s;
    asset.variants.append(Variant{u"assets"_s, u"huge.png"_s, true, -1, 16, 16, u"png"_s});
    const QByteArray item = QJsonDocument(assetJson(asset, settings.dialect)).toJson(QJsonDocument::Compact);
    const bool wrapped = settings.dialect == Dialect::Entries;
    const QByteArray front = wrapped ? "{\"entries\":[" : "[";
    const QByteArray back = item + (wrapped ? "]}" : "]");
    QByteArray block;
    while (block.size() < 64 * 1024)
        block += item + ',';
    const qint64 blocks = qMax<qint64>(0, fault.bytes / block.size());

    HttpReply head{200, "application/json", {}, {}};
    const qint64 length = front.size() + blocks * block.size() + back.size();
    if (fault.chunked)
        head.headers.emplaceBack("Transfer-Encoding", "chunked");
    else
        head.headers.emplaceBack("Content-Length", QByteArray::number(length));
    const auto framed = [chunked = fault.chunked](const QByteArray& bytes) {
        return chunked ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" : bytes;
    };
    socket->write(wireHead(head, false) + "\r\n" + framed(front));
    // Only as fast as the client reads, or all of it would lie in this process.
    const auto pump = [socket = socket.data(), left = blocks, text = framed(block), chunked = fault.chunked,
                       last = framed(back)]() mutable {
        while (left > 0 && socket->bytesToWrite() < 512 * 1024) {
            socket->write(text);
            --left;
        }
        if (left == 0) {
            socket->write(chunked ? last + "0\r\n\r\n" : last);
            --left;
        }
    };
    connect(socket, &QIODevice::bytesWritten, socket, pump);
    Q_EMIT socket->bytesWritten(0);
}

} // namespace secateur::test
