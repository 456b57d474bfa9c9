// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/secret_store.h"

#include "stores/keychain_lock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <qt6keychain/keychain.h>
#include <utility>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

struct SecretStoreWords {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

constexpr std::array fields = {
    std::pair("token"_L1, &Secrets::token),
    std::pair("password"_L1, &Secrets::password),
    std::pair("key_passphrase"_L1, &Secrets::keyPassphrase),
    std::pair("signing_key"_L1, &Secrets::signingKey),
    std::pair("catalogue_password"_L1, &Secrets::cataloguePassword),
    std::pair("s3_access_key"_L1, &Secrets::s3AccessKey),
    std::pair("s3_secret_key"_L1, &Secrets::s3SecretKey),
    std::pair("s3_session_token"_L1, &Secrets::s3SessionToken),
};

/// What an entry calls the place of a secret that is not the server's; empty for the server's own, whose address is in
/// the entry's name.
QLatin1StringView besideName(SecretNeed::Kind kind)
{
    switch (kind) {
    case SecretNeed::Kind::CataloguePassword:
        return "catalogue"_L1;
    case SecretNeed::Kind::S3AccessKey:
    case SecretNeed::Kind::S3SecretKey:
    case SecretNeed::Kind::S3SessionToken:
        return "content"_L1;
    default:
        return {};
    }
}

/// The keychain's own words are left out: nobody knows what is in them.
Error refusal(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Permission,
                SecretStoreWords::tr("The keychain was not opened."),
                {},
                SecretStoreWords::tr("The secrets are asked for each time.")};
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorCode::Io,
                SecretStoreWords::tr("The keychain did not remove the entry."),
                SecretStoreWords::tr("The secrets are still kept there."),
                {}};
    default:
        return {ErrorCode::NotFound,
                SecretStoreWords::tr("There is no keychain here that answers, so no secrets are kept."),
                {},
                SecretStoreWords::tr("They are asked for each time.")};
    }
}

Error locked()
{
    return {ErrorCode::Permission, SecretStoreWords::tr("The keychain is locked, and was not opened."),
            SecretStoreWords::tr("What it holds stays there."), SecretStoreWords::tr("Unlock it, then try again.")};
}

/// Whether the user was asked and said no, the keychain itself knows. Everything else can mean that it is locked.
bool mayBeLocked(QKeychain::Error error)
{
    return error != QKeychain::NoError && error != QKeychain::AccessDenied && error != QKeychain::AccessDeniedByUser;
}

/// Hands on how a job ended: locked where the keychain is, else as `otherwise` makes it of the job's own error.
template<typename Got>
void endUnlessLocked(QKeychain::Error error, const QObject* context, std::function<void(Result<Got>)> done,
                     std::function<Result<Got>()> otherwise)
{
    if (!mayBeLocked(error))
        return done(otherwise());
    askIfKeychainIsLocked(context, [done = std::move(done), otherwise = std::move(otherwise)](bool isLocked) {
        done(isLocked ? Result<Got>(tl::unexpect, locked()) : otherwise());
    });
}

/// Queues a job of the keychain; `ended` gets it later, on this thread, unless the context has gone.
template<typename Job>
void run(Job* job, const Connection& connection, const QObject* context, std::function<void(const Job&)> ended)
{
    job->setKey(secretKey(connection));
    job->setInsecureFallback(false); // never a file
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [ended = std::move(ended)](QKeychain::Job* done) { ended(*static_cast<Job*>(done)); });
    job->start();
}

} // namespace

QString secretKey(const Connection& connection)
{
    // A store's id has no space in it, so the last one parts the two whatever the name is.
    return connection.name + u' ' + connection.storeId();
}

QByteArray secretsToJson(const Secrets& secrets)
{
    QJsonObject object;
    for (const auto& [name, field] : fields) {
        if (!(secrets.*field).isEmpty())
            object.insert(name, secrets.*field);
    }
    QJsonObject headers;
    for (auto header = secrets.headers.begin(); header != secrets.headers.end(); ++header) {
        if (!header.value().isEmpty())
            headers.insert(header.key(), header.value());
    }
    if (!headers.isEmpty())
        object.insert("headers"_L1, headers);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Secrets> secretsFromJson(const QByteArray& json)
{
    if (json.isEmpty())
        return Secrets();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(ErrorCode::Damaged,
                       SecretStoreWords::tr("The keychain's entry of this connection can not be read."), {},
                       SecretStoreWords::tr("Type the secrets again."));
    }
    Secrets secrets;
    for (const auto& [name, field] : fields)
        secrets.*field = document[name].toString();
    const QJsonObject headers = document["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        secrets.headers.insert(header.key(), header.value().toString());
    return secrets;
}

QByteArray entryOf(const Connection& connection, const Secrets& secrets)
{
    const QByteArray json = secretsToJson(mergedSecrets(connection, secrets, {}));
    if (json.isEmpty())
        return json;
    QJsonObject places;
    const QList<SecretNeed> needs = neededSecrets(connection);
    for (const SecretNeed& need : needs) {
        if (const auto beside = besideName(need.kind); !beside.isEmpty())
            places.insert(beside, secretPlace(connection, need));
    }
    QJsonObject entry = QJsonDocument::fromJson(json).object();
    if (!places.isEmpty())
        entry.insert("places"_L1, places);
    return QJsonDocument(entry).toJson(QJsonDocument::Compact);
}

Result<Secrets> secretsOfEntry(const Connection& connection, const QByteArray& entry)
{
    return secretsFromJson(entry).map([&](Secrets kept) {
        const QJsonObject places = QJsonDocument::fromJson(entry)["places"_L1].toObject();
        const QList<SecretNeed> needs = neededSecrets(connection);
        for (const SecretNeed& need : needs) {
            const QJsonValue place = places[besideName(need.kind)];
            if (place.isString() && place.toString() != secretPlace(connection, need))
                setSecret(kept, need, {});
        }
        return mergedSecrets(connection, kept, {});
    });
}

void KeychainStore::read(const Connection& connection, const QObject* context, Read done)
{
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(new Job(u"secateur"_s), connection, context,
             [connection, context, done = std::move(done)](const Job& job) {
                 const auto read = [connection, error = job.error(), data = job.binaryData()]() -> Result<Secrets> {
                     if (error == QKeychain::EntryNotFound)
                         return Secrets();
                     if (error != QKeychain::NoError)
                         return tl::unexpected(refusal(error));
                     return secretsOfEntry(connection, data);
                 };
                 endUnlessLocked<Secrets>(job.error(), context, done, read);
             });
}

void KeychainStore::write(const Connection& connection, const Secrets& secrets, const QObject* context, Done done)
{
    using Job = QKeychain::WritePasswordJob;
    const QByteArray entry = entryOf(connection, secrets);
    if (entry.isEmpty())
        return remove(connection, context, std::move(done));
    auto* job = new Job(u"secateur"_s);
    job->setTextData(QString::fromUtf8(entry));
    run<Job>(job, connection, context, [context, done = std::move(done)](const Job& ended) {
        endUnlessLocked<void>(ended.error(), context, done, [error = ended.error()]() -> Result<void> {
            return error == QKeychain::NoError ? Result<void>() : tl::unexpected(refusal(error));
        });
    });
}

void KeychainStore::remove(const Connection& connection, const QObject* context, Done done)
{
    using Job = QKeychain::DeletePasswordJob;
    run<Job>(new Job(u"secateur"_s), connection, context, [context, done = std::move(done)](const Job& job) {
        endUnlessLocked<void>(job.error(), context, done, [error = job.error()]() -> Result<void> {
            const bool gone = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
            return gone ? Result<void>() : tl::unexpected(refusal(error));
        });
    });
}

} // namespace secateur
