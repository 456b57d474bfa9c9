// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/client_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAKey = 65'536;
constexpr qint64 mostOfAuthorities = 16 << 20; ///< bytes; the whole world's are a quarter of a megabyte

struct ClientFilesWords {
    Q_DECLARE_TR_FUNCTIONS(ClientFiles)
};

tl::unexpected<Error> unusable(const QString& what)
{
    return failure(ErrorCode::BadRequest, what, {}, ClientFilesWords::tr("Check the files of the connection."));
}

Result<QByteArray> pemOf(const QString& name, qint64 most)
{
    const QFileInfo info(name);
    if (!info.exists())
        return unusable(ClientFilesWords::tr("There is no file “%1”.").arg(name));
    QFile file(name);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unusable(ClientFilesWords::tr("The file “%1” can not be read.").arg(name));
    return file.read(most);
}

bool holdsKey(const QByteArray& pem)
{
    return pem.contains("PRIVATE KEY-----");
}

Result<QList<QSslCertificate>> certificatesOf(const QString& name)
{
    const auto pem = pemOf(name, mostOfAuthorities);
    if (!pem)
        return tl::unexpected(pem.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (!certificates.isEmpty())
        return certificates;
    return unusable(holdsKey(*pem)
                        ? ClientFilesWords::tr("“%1” is a key, where a certificate is wanted.").arg(name)
                        : ClientFilesWords::tr("“%1” holds no certificate: a file in PEM is wanted.").arg(name));
}

Result<void> checkOwnCertificate(const QString& name)
{
    const auto certificates = certificatesOf(name);
    if (!certificates)
        return tl::unexpected(certificates.error());
    const QDateTime end = certificates->first().expiryDate().toUTC();
    if (end < QDateTime::currentDateTimeUtc())
        return unusable(ClientFilesWords::tr("The certificate “%1” ended on %2: no server takes it any more.")
                            .arg(name, end.toString(u"yyyy-MM-dd"_s)));
    return {};
}

Result<void> checkKey(const QString& name)
{
    const auto pem = pemOf(name, mostOfAKey);
    if (!pem)
        return tl::unexpected(pem.error());
    if (holdsKey(*pem))
        return {};
    return unusable(pem->contains("CERTIFICATE-----")
                        ? ClientFilesWords::tr("“%1” is a certificate, where its key is wanted.").arg(name)
                        : ClientFilesWords::tr("“%1” holds no key: a file in PEM is wanted.").arg(name));
}

} // namespace

bool isEncryptedKey(const QString& name)
{
    if (!QFileInfo(name).isFile())
        return false; // a pipe would keep its reader waiting
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // "BEGIN ENCRYPTED PRIVATE KEY", and "Proc-Type: 4,ENCRYPTED" in the old form.
    const QByteArray pem = file.read(mostOfAKey);
    return holdsKey(pem) && pem.contains("ENCRYPTED");
}

Result<void> checkClientFiles(const Connection& connection)
{
    if (!connection.caFile.isEmpty()) {
        if (const auto authorities = certificatesOf(connection.caFile); !authorities)
            return tl::unexpected(authorities.error());
    }
    if (connection.authentication != Authentication::ClientCertificate)
        return {};
    return checkOwnCertificate(connection.clientCertificate).and_then([&] { return checkKey(connection.clientKey); });
}

} // namespace secateur
