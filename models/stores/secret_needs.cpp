// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/secret_needs.h"

#include "stores/client_files.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <libpq-fe.h>
#include <memory>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

using Kind = SecretNeed::Kind;

struct SecretNeedsWords {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

/// SECATEUR_HEADER_X_API_KEY for X-Api-Key: what a shell takes as a name.
QString headerVariable(const QString& header)
{
    QString name = header.toUpper();
    for (QChar& c : name) {
        if (!(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9'))
            c = u'_';
    }
    return "SECATEUR_HEADER_"_L1 + name;
}

/// The field of everything but a header's value.
QString Secrets::*fieldOf(Kind kind)
{
    switch (kind) {
    case Kind::Token:
        return &Secrets::token;
    case Kind::Password:
        return &Secrets::password;
    case Kind::KeyPassphrase:
        return &Secrets::keyPassphrase;
    case Kind::SigningKey:
        return &Secrets::signingKey;
    case Kind::CataloguePassword:
        return &Secrets::cataloguePassword;
    case Kind::S3AccessKey:
        return &Secrets::s3AccessKey;
    case Kind::S3SecretKey:
        return &Secrets::s3SecretKey;
    case Kind::S3SessionToken:
        return &Secrets::s3SessionToken;
    case Kind::HeaderValue:
        break;
    }
    return nullptr;
}

QString serverPlace(const QUrl& url)
{
    if (url.host().isEmpty())
        return {};
    return url.scheme() + "://"_L1 + url.authority(QUrl::FullyEncoded);
}

/// As libpq reads the text; a text that it can not read is a place of its own.
QString cataloguePlace(const QString& text)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options || text.isEmpty())
        return text;
    QString place = u"postgresql:"_s;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        const QLatin1StringView keyword(option->keyword);
        if (option->val == nullptr)
            continue;
        for (const auto& decides : {"host"_L1, "hostaddr"_L1, "port"_L1, "service"_L1, "sslmode"_L1}) {
            if (keyword == decides)
                place += u' ' + keyword + u'=' + QString::fromUtf8(option->val);
        }
    }
    return place;
}

/// As S3Place reads the text.
QString contentPlace(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() != "s3"_L1 || url.host().isEmpty())
        return {};
    const QString tls = QUrlQuery(url).queryItemValue(u"tls"_s);
    const bool plain = tls == "no"_L1 || (tls.isEmpty() && isLoopback(url.host()));
    return (plain ? "s3+http://"_L1 : "s3+https://"_L1) + url.authority(QUrl::FullyEncoded);
}

} // namespace

QList<SecretNeed> neededSecrets(const Connection& connection)
{
    QList<SecretNeed> needs;
    switch (connection.authentication) {
    case Authentication::None:
        break;
    case Authentication::Bearer:
        needs.append({Kind::Token});
        break;
    case Authentication::Basic:
        needs.append({Kind::Password});
        break;
    case Authentication::Headers:
        for (const QString& header : connection.headers)
            needs.append({Kind::HeaderValue, header});
        break;
    case Authentication::ClientCertificate:
        needs.append({Kind::KeyPassphrase, {}, true});
        break;
    }
    if (connection.signature != UrlSignature::None)
        needs.append({Kind::SigningKey});
    if (!connection.catalogue.isEmpty())
        needs.append({Kind::CataloguePassword, {}, true});
    if (connection.content.startsWith("s3://"_L1, Qt::CaseInsensitive))
        needs += {{Kind::S3AccessKey}, {Kind::S3SecretKey}, {Kind::S3SessionToken, {}, true}};
    return needs;
}

QString secretName(const SecretNeed& need)
{
    switch (need.kind) {
    case Kind::Token:
        return SecretNeedsWords::tr("the token");
    case Kind::Password:
        return SecretNeedsWords::tr("the password");
    case Kind::HeaderValue:
        return SecretNeedsWords::tr("the value of the header %1").arg(need.header);
    case Kind::KeyPassphrase:
        return SecretNeedsWords::tr("the passphrase of the client's key");
    case Kind::SigningKey:
        return SecretNeedsWords::tr("the signing key");
    case Kind::CataloguePassword:
        return SecretNeedsWords::tr("the catalogue's password");
    case Kind::S3AccessKey:
        return SecretNeedsWords::tr("the S3 access key");
    case Kind::S3SecretKey:
        return SecretNeedsWords::tr("the S3 secret key");
    case Kind::S3SessionToken:
        return SecretNeedsWords::tr("the S3 session token");
    }
    return {};
}

QString secretVariable(const SecretNeed& need)
{
    switch (need.kind) {
    case Kind::Token:
        return u"SECATEUR_TOKEN"_s;
    case Kind::Password:
        return u"SECATEUR_PASSWORD"_s;
    case Kind::HeaderValue:
        return headerVariable(need.header);
    case Kind::KeyPassphrase:
        return u"SECATEUR_KEY_PASSPHRASE"_s;
    case Kind::SigningKey:
        return u"SECATEUR_SIGNING_KEY"_s;
    case Kind::S3AccessKey:
        return u"AWS_ACCESS_KEY_ID"_s;
    case Kind::S3SecretKey:
        return u"AWS_SECRET_ACCESS_KEY"_s;
    case Kind::S3SessionToken:
        return u"AWS_SESSION_TOKEN"_s;
    case Kind::CataloguePassword: // libpq's own
        return u"PGPASSWORD"_s;
    }
    return {};
}

QString secretOf(const Secrets& secrets, const SecretNeed& need)
{
    return need.kind == Kind::HeaderValue ? secrets.headers.value(need.header) : secrets.*fieldOf(need.kind);
}

void setSecret(Secrets& secrets, const SecretNeed& need, const QString& value)
{
    if (need.kind != Kind::HeaderValue)
        secrets.*fieldOf(need.kind) = value;
    else if (value.isEmpty())
        secrets.headers.remove(need.header);
    else
        secrets.headers.insert(need.header, value);
}

Secrets mergedSecrets(const Connection& connection, const Secrets& secrets, const Secrets& others)
{
    Secrets merged;
    // The three of S3 belong together: a session's token is of no use with another key.
    const bool ownS3 = !secrets.s3AccessKey.isEmpty();
    const QList<SecretNeed> needs = neededSecrets(connection);
    for (const SecretNeed& need : needs) {
        const bool s3 =
            need.kind == Kind::S3AccessKey || need.kind == Kind::S3SecretKey || need.kind == Kind::S3SessionToken;
        const QString own = s3 && !ownS3 ? QString() : secretOf(secrets, need);
        setSecret(merged, need, own.isEmpty() && !(s3 && ownS3) ? secretOf(others, need) : own);
    }
    return merged;
}

std::optional<SecretNeed> missingSecret(const Connection& connection, const Secrets& secrets)
{
    const QList<SecretNeed> needs = neededSecrets(connection);
    for (const SecretNeed& need : needs) {
        if (!need.optional && secretOf(secrets, need).isEmpty())
            return need;
    }
    return {};
}

QList<SecretNeed> secretsInUse(const Connection& connection)
{
    QList<SecretNeed> needs;
    const QList<SecretNeed> all = neededSecrets(connection);
    for (const SecretNeed& need : all) {
        if (need.kind != Kind::KeyPassphrase)
            needs.append(need);
        else if (isEncryptedKey(connection.clientKey))
            needs.append({Kind::KeyPassphrase});
    }
    return needs;
}

QString secretPlace(const Connection& connection, const SecretNeed& need)
{
    switch (need.kind) {
    case Kind::Token:
    case Kind::Password:
    case Kind::HeaderValue:
    case Kind::SigningKey: // what it signs is sent, and holds there
        return serverPlace(connection.baseUrl);
    case Kind::CataloguePassword:
        return cataloguePlace(connection.catalogue);
    case Kind::S3AccessKey:
    case Kind::S3SecretKey:
    case Kind::S3SessionToken:
        return contentPlace(connection.content);
    case Kind::KeyPassphrase: // opens a file on this machine
        break;
    }
    return {};
}

Secrets secretsForSamePlaces(const Connection& now, const Connection& before, const Secrets& secrets)
{
    Secrets same;
    const QList<SecretNeed> needs = neededSecrets(now);
    for (const SecretNeed& need : needs) {
        if (secretPlace(now, need) == secretPlace(before, need))
            setSecret(same, need, secretOf(secrets, need));
    }
    return same;
}

KnownSecrets knownSecrets(const Secrets& secrets, const QString& user)
{
    QStringList all{secrets.token,       secrets.password,          secrets.keyPassphrase,
                    secrets.signingKey,  secrets.cataloguePassword, secrets.s3AccessKey,
                    secrets.s3SecretKey, secrets.s3SessionToken};
    if (!secrets.password.isEmpty())
        all.append(user + u':' + secrets.password);
    for (const QString& value : secrets.headers) {
        all.append(value);
        // "Bearer …", typed as the value of a header of one's own: what counts is what follows.
        const qsizetype space = value.trimmed().lastIndexOf(u' ');
        if (space < 0)
            continue;
        const QString last = value.trimmed().sliced(space + 1);
        all.append(last);
        if (value.startsWith("Basic "_L1, Qt::CaseInsensitive)) {
            const QString pair = QString::fromUtf8(QByteArray::fromBase64(last.toLatin1()));
            all += {pair, pair.section(u':', 1)};
        }
    }
    return KnownSecrets(all);
}

Secrets secretsFromEnvironment(const Connection& connection)
{
    Secrets secrets;
    const QList<SecretNeed> needs = neededSecrets(connection);
    for (const SecretNeed& need : needs) {
        setSecret(secrets, need, qEnvironmentVariable(secretVariable(need).toLatin1().constData()));
    }
    return secrets;
}

} // namespace secateur
