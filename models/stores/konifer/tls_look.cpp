// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/konifer/tls_look.h"

#include "stores/client_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr int httpsPort = 443;

struct TlsLookWords {
    Q_DECLARE_TR_FUNCTIONS(TlsLook)
};

QString nameOf(const QStringList& parts)
{
    constexpr qsizetype longest = 120;
    return parts.isEmpty() ? TlsLookWords::tr("nobody") : parts.first().simplified().left(longest);
}

QString described(const QSslCertificate& certificate)
{
    return TlsLookWords::tr("The certificate is for %1, given by %2, valid from %3 to %4.")
        .arg(nameOf(certificate.subjectInfo(QSslCertificate::CommonName)),
             nameOf(certificate.issuerInfo(QSslCertificate::CommonName)),
             certificate.effectiveDate().toUTC().toString(u"yyyy-MM-dd"_s),
             certificate.expiryDate().toUTC().toString(u"yyyy-MM-dd"_s));
}

/// A key's kind must be known to read it.
QSslKey keyFrom(const QString& name, const QString& passphrase)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return {};
}

QSslConfiguration configurationFor(const Connection& connection, const Secrets& secrets)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!connection.caFile.isEmpty())
        configuration.addCaCertificates(connection.caFile, QSsl::Pem);
    if (connection.authentication == Authentication::ClientCertificate) {
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(connection.clientCertificate));
        configuration.setPrivateKey(keyFrom(connection.clientKey, secrets.keyPassphrase));
    }
    return configuration;
}

/// The socket's own way to wait knows no cancel. This thread has no other loop: stores are not called from within one.
bool isEncryptedSoon(QSslSocket& socket, const Cancel& cancel)
{
    constexpr int lookAgainMs = 50;
    QEventLoop loop;
    QTimer look;
    const QDeadlineTimer patience(patienceMs);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (cancel.isCancelled() || patience.hasExpired())
            loop.quit();
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, &QEventLoop::quit);
    look.start(lookAgainMs);
    if (!socket.isEncrypted() && socket.state() != QAbstractSocket::UnconnectedState)
        loop.exec();
    return socket.isEncrypted();
}

} // namespace

TlsLook lookAtTls(const Connection& connection, const Secrets& secrets, const Cancel& cancel)
{
    TlsLook look;
    QSslSocket socket;
    const QSslConfiguration configuration = configurationFor(connection, secrets);
    // Without its key the other side would be left to wait for the end of the handshake.
    if (configuration.privateKey().isNull() && isEncryptedKey(connection.clientKey) &&
        connection.authentication == Authentication::ClientCertificate) {
        look.why = TlsLookWords::tr("the client's key was not opened by its passphrase");
        return look;
    }
    socket.setSslConfiguration(configuration);
    const QString host = connection.baseUrl.host();
    socket.connectToHostEncrypted(host, quint16(connection.baseUrl.port(httpsPort)));
    look.trusted = isEncryptedSoon(socket, cancel);
    look.connected = look.trusted || !socket.peerCertificate().isNull();
    if (!socket.peerCertificate().isNull())
        look.certificate = described(socket.peerCertificate());
    if (look.trusted)
        return look;
    QStringList reasons;
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    for (const QSslError& error : errors)
        reasons.append(error.errorString());
    reasons.removeDuplicates();
    look.why = reasons.isEmpty() ? socket.errorString() : reasons.join(u' ');
    return look;
}

} // namespace secateur
